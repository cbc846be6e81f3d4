import type { State } from "../../state/state.ts";
import { blobUrl } from "../uploads/rules.ts";

/** Renders the files that the actions of an owner send. Without any, the field is missing. */
export function renderFiles<Owner extends object>(
  { account_id, file_ids }: { readonly account_id: number; readonly file_ids: readonly number[] },
  owner: Owner,
  state: State,
) {
  const blobs = file_ids.flatMap((id) => state.blobs.get(id) ?? []);
  const files = blobs.map((blob) => ({
    ...{ id: blob.id, ...owner, file_type: blob.content_type, account_id },
    ...{ file_url: blobUrl(blob), blob_id: blob.id, filename: blob.filename },
  }));
  return files.length === 0 ? {} : { files };
}
