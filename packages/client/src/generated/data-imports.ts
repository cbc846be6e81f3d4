// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";

/** The result of {@link DataImports.list}. */
export interface ListDataImportsResult {
    [key: string]: unknown;
}

/** Imports of data from other help desks. */
export class DataImports extends Resource {
  /**
   * Lists the data imports.
   *
   * The imports of data from other help desks. The account needs the feature `data_import`; without it the response is a 401, for
   * administrators too.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Available since Chatwoot 4.16.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/data_imports`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.dataImports.list();
   */
  list(options?: RequestOptions): ApiCall<ListDataImportsResult> {
    return this.sendForOne(
      { route: "GET data_imports", since: "4.16" },
      options,
    );
  }
}
