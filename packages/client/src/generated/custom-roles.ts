// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CustomRole, CustomRoleUpdate, NewCustomRole } from "./models.ts";

/** Roles with permissions of the account's choice. */
export class CustomRoles extends Resource {
  /**
   * TODOs.
   *
   * TODO
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/custom_roles`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewCustomRole, options?: RequestOptions): ApiCall<CustomRole> {
    return this.sendForOne(
      { id: "createCustomRole", method: "POST", path: "/api/v1/accounts/{account_id}/custom_roles", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_roles/{id}`
   *
   * @param customRoleId - TODO
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/custom_roles/{id}`
   *
   * @param customRoleId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.customRoles.update(15, { description: "Reads and writes reports" });
   */
  update(customRoleId: number, body: CustomRoleUpdate, options?: RequestOptions): ApiCall<CustomRole> {
    return this.sendForOne(
      { id: "updateCustomRole", method: "PATCH", path: "/api/v1/accounts/{account_id}/custom_roles/{customRoleId}", values: { customRoleId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/custom_roles/{id}`
   *
   * @param customRoleId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
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
