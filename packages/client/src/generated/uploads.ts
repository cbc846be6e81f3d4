// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewUpload, NewUploadForm, Upload } from "./models.ts";

/** Files that belong to no message yet. */
export class Uploads extends Resource {
  /**
   * Uploads a file.
   *
   * Stores a file that belongs to no message yet: one that is sent, or one that the server fetches from an address.
   *
   * Its `blob_id` attaches it to a message (`createMessage`).
   *
   * **Who may.** Everyone in the account. Bots and platform apps are refused. An account has 60 uploads an hour.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/upload`
   *
   * @param body - The file as a form, or the address to fetch it from as JSON.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: Neither a file nor an address was sent, or the address can't be fetched.
   * @example
   * const result = await chatwoot.uploads.create({ external_url: "https://northwind.example/logo.png" });
   */
  create(body: NewUploadForm | NewUpload, options?: RequestOptions): ApiCall<Upload> {
    return this.sendForOne(
      { route: "POST /api/v1/accounts/{account_id}/upload", body, form: ["attachment"] },
      options,
    );
  }
}
