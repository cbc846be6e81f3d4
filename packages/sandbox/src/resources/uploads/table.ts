import type { ListedAttachment } from "@wootkit/client";
import { table, uniqueOn } from "../../state/table-definition.ts";

/** A file that was uploaded for later use. */
export interface Blob {
  id: number;
  /** The ID by which requests refer to it. */
  signed_id: string;
  filename: string;
  content_type: string;
  /** In bytes. */
  byte_size: number;
  /** In pixels, for a picture. */
  width: number | null;
  height: number | null;
}

export const blobs = table<Blob>()({ indexes: { by_signed_id: uniqueOn("signed_id") } });

/** The kinds of attachment. */
export type FileType = ListedAttachment["file_type"];

/** A stored file. */
export interface StoredFile {
  name: string;
  content_type: string;
  /** In bytes. */
  size: number;
  /** In pixels; `null` until a background job has measured it, and for a file without a width. */
  width: number | null;
  /** Like {@link width}. */
  height: number | null;
}

/** An attachment of a message. Which columns matter depends on `file_type`. */
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
  /** The transcript of an audio attachment, or an empty string. */
  transcribed_text: string;
}

export const attachments = table<Attachment>()({ ownedBy: ["message_id"] });
