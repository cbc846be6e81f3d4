// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";

/** Imports of contacts from a file. */
export class DataImports extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/data_imports`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.dataImports.list();
   */
  list(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "listDataImports", method: "GET", path: "/api/v1/accounts/{account_id}/data_imports", responds: "nothing" },
      options,
    );
  }
}
