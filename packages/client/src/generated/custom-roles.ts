// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CustomRole, CustomRoleUpdate, NewCustomRole } from "./models.ts";

/** Roles with permissions of the account's choice. */
export class CustomRoles extends Resource {
  /**
   * Lists the custom roles.
   *
   * All custom roles of the account at once (Enterprise). `agent` and `administrator`, which every account has, are not among them.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_roles`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.customRoles.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<CustomRole> {
    return this.sendForList(
      { id: "listCustomRoles", method: "GET", path: "/api/v1/accounts/{account_id}/custom_roles" },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * Creates a custom role.
   *
   * Adds a custom role to the account (Enterprise). To give it to an agent, send its id as `custom_role_id` with `updateAgent`.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/custom_roles`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: The name is empty, a permission is unknown, or the body has none of the
   *   fields.
   * @example
   * const result = await chatwoot.customRoles.create({ name: "Reporter", description: "Reads reports", permissions: ["report_manage", "contact_manage"] });
   */
  create(body: NewCustomRole, options?: RequestOptions): ApiCall<CustomRole> {
    return this.sendForOne(
      { id: "createCustomRole", method: "POST", path: "/api/v1/accounts/{account_id}/custom_roles", body },
      options,
    );
  }

  /**
   * Gets a custom role.
   *
   * One custom role (Enterprise).
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_roles/{id}`
   *
   * @param customRoleId - The custom role, by its id. An unknown one is a 500.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.customRoles.get(15);
   */
  get(customRoleId: number, options?: RequestOptions): ApiCall<CustomRole> {
    return this.sendForOne(
      { id: "getCustomRole", method: "GET", path: "/api/v1/accounts/{account_id}/custom_roles/{customRoleId}", values: { customRoleId } },
      options,
    );
  }

  /**
   * Updates a custom role.
   *
   * Changes the fields that are sent and keeps the others; `permissions` replaces the whole list. The server takes PUT for the same.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/custom_roles/{id}`
   *
   * @param customRoleId - The custom role, by its id. An unknown one is a 500.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: The name is empty, a permission is unknown, or the body has none of the
   *   fields.
   * @example
   * const result = await chatwoot.customRoles.update(15, { name: "Analyst", description: null, permissions: ["report_manage"] });
   */
  update(customRoleId: number, body: CustomRoleUpdate, options?: RequestOptions): ApiCall<CustomRole> {
    return this.sendForOne(
      { id: "updateCustomRole", method: "PATCH", path: "/api/v1/accounts/{account_id}/custom_roles/{customRoleId}", values: { customRoleId }, body },
      options,
    );
  }

  /**
   * Deletes a custom role.
   *
   * Removes the custom role from the account. A second time it is a 500, not a 404.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/custom_roles/{id}`
   *
   * @param customRoleId - The custom role, by its id. An unknown one is a 500.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.customRoles.delete(15);
   */
  delete(customRoleId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteCustomRole", method: "DELETE", path: "/api/v1/accounts/{account_id}/custom_roles/{customRoleId}", values: { customRoleId }, responds: "nothing" },
      options,
    );
  }
}
