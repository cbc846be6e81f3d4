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
