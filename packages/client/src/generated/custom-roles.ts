// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { CustomRole, CustomRoleUpdate, NewCustomRole } from "./models.ts";

/** Roles with permissions of the account's choice. */
export class CustomRoles extends Resource {
  /**
   * Lists the custom roles.
   *
   * All custom roles of the account (Enterprise). The roles `agent` and `administrator`, which every account has, are not listed.
   *
   * A later server may refuse accounts without the feature `custom_roles`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_roles`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.customRoles.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<CustomRole> {
    return this.sendForList(
      { route: "GET custom_roles" },
      options,
    );
  }

  /**
   * Creates a custom role.
   *
   * Adds a custom role to the account (Enterprise). To give it to an agent, send its id as `custom_role_id` with `updateAgent`.
   *
   * A later server may refuse accounts without the feature `custom_roles`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/custom_roles`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is empty, a permission is unknown, or the body has none of the
   *   fields.
   * @example
   * const result = await chatwoot.customRoles.create({ name: "Reporter", description: "Reads reports", permissions: ["report_manage", "contact_manage"] });
   */
  create(body: NewCustomRole, options?: RequestOptions): ApiCall<CustomRole> {
    return this.sendForOne(
      { route: "POST custom_roles", body },
      options,
    );
  }

  /**
   * Gets a custom role.
   *
   * One custom role (Enterprise). **An unknown role is a 500**, not a 404.
   *
   * A later server may refuse accounts without the feature `custom_roles`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/custom_roles/{id}`
   *
   * @param customRoleId - The custom role, by its id. An unknown id is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.customRoles.get(15);
   */
  get(customRoleId: number, options?: RequestOptions): ApiCall<CustomRole> {
    return this.sendForOne(
      { route: "GET custom_roles/{custom_role:id}", values: [customRoleId] },
      options,
    );
  }

  /**
   * Updates a custom role.
   *
   * Changes the fields in the request and keeps the others (Enterprise). `permissions` replaces the whole list. PUT does the same. **An
   * unknown role is a 500**, not a 404.
   *
   * A later server may refuse accounts without the feature `custom_roles`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/custom_roles/{id}`
   *
   * @param customRoleId - The custom role, by its id. An unknown id is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is empty, a permission is unknown, or the body has none of the
   *   fields.
   * @example
   * const result = await chatwoot.customRoles.update(15, { name: "Analyst", description: null, permissions: ["report_manage"] });
   */
  update(customRoleId: number, body: CustomRoleUpdate, options?: RequestOptions): ApiCall<CustomRole> {
    return this.sendForOne(
      { route: "PATCH custom_roles/{custom_role:id}", values: [customRoleId], body },
      options,
    );
  }

  /**
   * Deletes a custom role.
   *
   * Removes the custom role from the account (Enterprise). **An unknown role is a 500**, not a 404, and so is a second request.
   *
   * A later server may refuse accounts without the feature `custom_roles`.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/custom_roles/{id}`
   *
   * @param customRoleId - The custom role, by its id. An unknown id is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.customRoles.delete(15);
   */
  delete(customRoleId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE custom_roles/{custom_role:id}", values: [customRoleId], responds: "nothing" },
      options,
    );
  }
}
