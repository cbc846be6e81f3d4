import type { Handlers } from "../../rules/handlers.ts";
import { unprocessable } from "../../rules/refusal.ts";
import { blobUrl, storeFile } from "./rules.ts";

export const uploadHandlers = {
  async createUpload(params, _caller, state) {
    const file = params.get("attachment");
    // The sandbox can't reach other servers.
    if (!(file instanceof File)) {
      throw unprocessable(params.text("external_url") ? "Invalid URL provided" : "No file or URL provided");
    }
    const blob = await storeFile(file, state);
    return { file_url: blobUrl(blob), blob_id: blob.signed_id };
  },
} satisfies Partial<Handlers>;
