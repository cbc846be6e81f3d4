import { belongsTo, type TableDefinition } from "../../state/table-definition.ts";

/** What can be attached to a message. */
export type FileType =
  | "image"
  | "audio"
  | "video"
  | "file"
  | "location"
  | "fallback"
  | "share"
  | "story_mention"
  | "contact"
  | "ig_reel"
  | "ig_post"
  | "ig_story"
  | "embed";

/** A file that the server keeps. */
export interface StoredFile {
  name: string;
  content_type: string;
  /** Bytes. */
  size: number;
  /** Pixels; `null` until a background job has measured it, and for a file without a width. */
  width: number | null;
  /** Pixels, as {@link width}. */
  height: number | null;
}

/** One attachment of a message. Which columns are read depends on `file_type`. */
export interface Attachment {
  id: number;
  account_id: number;
  message_id: number;
  /** `null` in damaged rows. */
  file_type: FileType | null;
  file: StoredFile | null;
  external_url: string | null;
  coordinates_lat: number;
  coordinates_long: number;
  fallback_title: string | null;
  meta: { firstName?: string; lastName?: string };
  /** The words in a sound, empty where no one wrote them down. */
  transcribed_text: string;
}

export const attachments: TableDefinition<Attachment, "of_message"> = {
  indexes: { of_message: belongsTo("messages", "message_id") },
};
