import { unprocessable } from "../../rules/refusal.ts";
import type { State } from "../../state/state.ts";
import type { Message } from "../messages/table.ts";
import { storeFile } from "../uploads/rules.ts";
import type { Blob as BlobRow } from "../uploads/table.ts";
import type { FileType } from "./table.ts";

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
