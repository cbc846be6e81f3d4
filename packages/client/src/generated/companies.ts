// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Company, NewCompany } from "./models.ts";

/** The companies that contacts work for. */
export class Companies extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/companies`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {PermissionDeniedError} 403: TODO
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.companies.list();
   */
  list(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "listCompanies", method: "GET", path: "/api/v1/accounts/{account_id}/companies", responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/companies`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * const result = await chatwoot.companies.create({ company: { name: "Northwind Traders", domain: "northwind.example", description: "Tea and tins" } });
   */
  create(body: NewCompany, options?: RequestOptions): ApiCall<Company> {
    return this.sendForOne(
      { id: "createCompany", method: "POST", path: "/api/v1/accounts/{account_id}/companies", body, unwrap: "payload" },
      options,
    );
  }
}
