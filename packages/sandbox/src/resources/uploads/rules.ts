import { fileUrl, thumbnailUrl } from "../../rules/file-address.ts";
import type { State } from "../../state/state.ts";
import type { Blob as BlobRow } from "./table.ts";

/** How files of some kinds begin, whatever their names say. */
const beginnings: readonly (readonly [bytes: string, contentType: string])[] = [
  ["%PDF", "application/pdf"],
  ["\u0089PNG", "image/png"],
  ["GIF8", "image/gif"],
  ["\u00ff\u00d8\u00ff", "image/jpeg"],
  ["RIFF", "audio/x-wav"],
];

/** Keeps a file that was sent. */
export async function storeFile(file: File, state: State): Promise<BlobRow> {
  const head = new Uint8Array(await file.slice(0, 24).arrayBuffer());
  const start = String.fromCharCode(...head);
  const found = beginnings.find(([bytes]) => start.startsWith(bytes));
  const isPng = found?.[1] === "image/png" && head.length === 24;
  const view = new DataView(head.buffer);
  const id = state.blobs.nextId;
  return state.blobs.insert({
    signed_id: `sandbox-blob-${id}`,
    filename: file.name,
    content_type: found?.[1] ?? (file.type || "application/octet-stream"),
    byte_size: file.size,
    // Where a PNG has them.
    width: isPng ? view.getUint32(16) : null,
    height: isPng ? view.getUint32(20) : null,
  });
}

/** The address of a picture that was sent as a file, `""` for none. */
export async function pictureUrl(value: unknown, state: State): Promise<string> {
  if (!(value instanceof File)) return "";
  const { id, filename } = await storeFile(value, state);
  return thumbnailUrl(id, filename);
}

/** The address at which a stored file is downloaded. */
export function blobUrl({ id, filename }: BlobRow): string {
  return fileUrl(id, filename);
}
