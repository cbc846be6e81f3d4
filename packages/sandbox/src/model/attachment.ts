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
  contentType: string;
  /** Bytes. */
  size: number;
  /** Pixels; `null` until a background job has measured it, and for what has no width. */
  width: number | null;
  /** Pixels, as {@link width}. */
  height: number | null;
}

/** One attachment of a message. Which columns are read depends on `fileType`. */
export interface Attachment {
  id: number;
  messageId: number;
  /** `null` in damaged rows. */
  fileType: FileType | null;
  file: StoredFile | null;
  externalUrl: string | null;
  coordinatesLat: number;
  coordinatesLong: number;
  fallbackTitle: string | null;
  meta: { firstName?: string; lastName?: string };
  /** What is said in a sound, empty where nobody wrote it down. */
  transcribedText: string;
}
