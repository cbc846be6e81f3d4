// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewUpload, NewUploadForm, Upload } from "./models.ts";

/** Files that belong to no message yet. */
export class Uploads extends Resource {
  /**
   * Uploads a file.
   *
   * Stores a file that does not belong to a message yet. The request contains the file, or a URL that the server fetches it from.
   *
   * The `blob_id` of the file attaches it to a message (`createMessage`).
   *
   * **Limit.** 60 uploads per hour and account; the next one is a 429.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/upload`
   *
   * @param body - The file as a form, or its URL as JSON.
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The request has neither a file nor a URL, or the server can't fetch the
   *   URL.
   * @example
   * const result = await chatwoot.uploads.create({ external_url: "https://northwind.example/logo.png" });
   */
  create(body: NewUploadForm | NewUpload, options?: RequestOptions): ApiCall<Upload> {
    return this.sendForOne(
      { route: "POST upload", body, form: ["attachment"], above: -1 },
      options,
    );
  }
}
