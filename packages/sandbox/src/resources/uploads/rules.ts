import * as wire from "../../generated/shapes.ts";
import { integer, isBlank, isJsonObject, text } from "../../rules/cast.ts";
import { fileUrl, thumbnailUrl } from "../../rules/file-address.ts";
import { failure, refused, unprocessable } from "../../rules/refusal.ts";
import { refuse } from "../../rules/validate.ts";
import { rowSecret } from "../../state/row-uuid.ts";
import type { State } from "../../state/state.ts";
import type { Message } from "../messages/table.ts";
import type { Blob as BlobRow, FileType } from "./table.ts";

/** The first bytes of some file types, which take precedence over the file name. */
const beginnings: readonly (readonly [bytes: string, contentType: string])[] = [
  ["%PDF", "application/pdf"],
  ["\u0089PNG", "image/png"],
  ["GIF8", "image/gif"],
  ["\u00ff\u00d8\u00ff", "image/jpeg"],
  ["RIFF", "audio/x-wav"],
];

/** Stores an uploaded file. */
export async function storeFile(file: File, state: State): Promise<BlobRow> {
  const head = new Uint8Array(await file.slice(0, 24).arrayBuffer());
  const start = String.fromCharCode(...head);
  const found = beginnings.find(([bytes]) => start.startsWith(bytes));
  const isPng = found?.[1] === "image/png" && head.length === 24;
  const view = new DataView(head.buffer);
  return addBlob(state, {
    filename: file.name,
    content_type: found?.[1] ?? (file.type || "application/octet-stream"),
    byte_size: file.size,
    // The positions in a PNG.
    width: isPng ? view.getUint32(16) : null,
    height: isPng ? view.getUint32(20) : null,
  });
}

function addBlob(state: State, values: Omit<BlobRow, "id" | "signed_id">): BlobRow {
  return state.blobs.insert({ signed_id: `sandbox-blob-${state.blobs.nextId}`, ...values });
}

/**
 * Stores what is known of a file that is going to be uploaded.
 *
 * @throws {Refusal} if something is missing.
 */
export function addPlannedFile(sent: unknown, state: State): BlobRow & { checksum: string } {
  if (!isJsonObject(sent) || isBlank(sent)) throw refused(400, { status: 400, error: "Bad Request" });
  const { filename, byte_size, checksum } = sent;
  const size = integer(byte_size) ?? null;
  if (!text(filename) || size === null || !text(checksum))
    throw failure("The file lacks a name, a size, or a checksum.");
  const blob = addBlob(state, {
    filename: String(filename),
    content_type: text(sent.content_type) ?? "application/octet-stream",
    byte_size: size,
    width: null,
    height: null,
  });
  return { ...blob, checksum: String(checksum) };
}

/** Renders the place for a file that is going to be uploaded. */
export function renderDirectUpload(blob: ReturnType<typeof addPlannedFile>, state: State) {
  return wire.DirectUpload({
    ...blob,
    ...{ key: rowSecret(blob.id), metadata: {}, created_at: state.now(), service_name: "local" },
    attachable_sgid: `${blob.signed_id}-attachable`,
    direct_upload: { url: blobUrl(blob), headers: { "Content-Type": blob.content_type } },
  });
}

/** Returns the URL of an uploaded picture, or an empty string. */
export async function pictureUrl(value: unknown, state: State): Promise<string> {
  if (!(value instanceof File)) return "";
  const { id, filename } = await storeFile(value, state);
  return thumbnailUrl(id, filename);
}

/**
 * Returns the column with the URL of a sent picture, or `undefined` if the request has none.
 *
 * @throws {Refusal} if it is neither a picture nor missing.
 */
export async function newPicture(value: unknown, state: State): Promise<{ avatar_url: string } | undefined> {
  if (value === undefined || value === null || value === "") return undefined;
  if (!(value instanceof File)) throw failure("An avatar must be a file.");
  if (!/^image\/(png|jpe?g|gif|webp)$/.test(value.type)) {
    refuse([{ column: "avatar", message: "filetype not supported" }]);
  }
  return { avatar_url: await pictureUrl(value, state) };
}

/** Returns the download URL of a stored file. */
export function blobUrl({ id, filename }: BlobRow): string {
  return fileUrl(id, filename);
}

/**
 * Returns the files of a message: uploaded with it, or uploaded before and named by their signed ID.
 *
 * @throws {Refusal} if a signed ID is unknown.
 */
export async function sentFiles(value: unknown, state: State): Promise<BlobRow[]> {
  const elements = Array.isArray(value) ? value : [];
  const files = elements.map((element) => {
    if (element instanceof File) return storeFile(element, state);
    const blob = state.blobs.find("by_signed_id", String(element));
    if (blob === undefined) throw unprocessable("mismatched digest");
    return blob;
  });
  return Promise.all(files);
}

/** The default columns of an attachment. */
export const blankAttachment = {
  file: null,
  external_url: null,
  coordinates_lat: 0,
  coordinates_long: 0,
  fallback_title: null,
  meta: {},
  transcribed_text: "",
} as const;

/** Attaches files to a message. A job measures pictures later. */
export function attach(state: State, message: Message, blobs: readonly BlobRow[]): void {
  for (const { filename, content_type, byte_size, width, height } of blobs) {
    const attachment = state.attachments.insert({
      ...blankAttachment,
      account_id: message.account_id,
      message_id: message.id,
      file_type: fileTypeOf(content_type),
      file: { name: filename, content_type, size: byte_size, width: null, height: null },
    });
    if (width !== null) state.jobs.insert({ name: "measureImage", args: { id: attachment.id, width, height } });
  }
}

function fileTypeOf(contentType: string): FileType {
  const kind = contentType.split("/")[0];
  return kind === "image" || kind === "audio" || kind === "video" ? kind : "file";
}
