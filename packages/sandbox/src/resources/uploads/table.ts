import { type TableDefinition, uniqueOn } from "../../state/table-definition.ts";

/** A file that was sent before it was used. */
export interface Blob {
  id: number;
  /** The name under which a request refers to it. */
  signed_id: string;
  filename: string;
  content_type: string;
  /** Bytes. */
  byte_size: number;
  /** Pixels, where the file is a picture. */
  width: number | null;
  height: number | null;
}

export const blobs: TableDefinition<Blob, "by_signed_id"> = { indexes: { by_signed_id: uniqueOn("signed_id") } };
