// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Company, CompanyList, NewCompany } from "./models.ts";

/** The body of {@link Companies.create}. */
export interface CreateCompanyBody {
    company: NewCompany;
}

/** The companies that contacts work for. */
export class Companies extends Resource {
  /**
   * Lists the companies.
   *
   * The companies that contacts of the account work for. The account needs the feature `companies`; without it the response is a 403.
   *
   * No recorded server had the feature on when it was asked, so how the companies come in pages is not known.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/companies`
   *
   * @param options - How to send this call.
   * @throws {PermissionDeniedError} 403: The account doesn't have the feature `companies`.
   * @example
   * const result = await chatwoot.companies.list();
   */
  list(options?: RequestOptions): ApiCall<CompanyList> {
    return this.sendForOne(
      { route: "GET companies" },
      options,
    );
  }

  /**
   * Creates a company.
   *
   * Adds a company, which contacts can then belong to: `updateContact` takes its id as `company_id`. The account needs the feature
   * `companies`.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/companies`
   *
   * @param options - How to send this call.
   * @throws {PermissionDeniedError} 403: The account doesn't have the feature `companies`.
   * @throws {UnprocessableEntityError} 422: The name is missing or empty, or the body has no `company`.
   * @example
   * const result = await chatwoot.companies.create({ company: { name: "Northwind Traders", domain: "northwind.example", description: "Tea and tins" } });
   */
  create(body: CreateCompanyBody, options?: RequestOptions): ApiCall<Company> {
    return this.sendForOne(
      { route: "POST companies", body, unwrap: "payload" },
      options,
    );
  }
}
