// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewSlaPolicy, SlaPolicy, SlaPolicyUpdate } from "./models.ts";

/** Service-level agreements, which say how soon conversations have to be replied to and resolved. */
export class SlaPolicies extends Resource {
  /**
   * Lists the SLA policies.
   *
   * All SLA policies of the account (Enterprise). An SLA policy says how soon conversations must be replied to and resolved. A conversation
   * gets its policy with `updateConversation`.
   *
   * The account's feature `sla` is not checked.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/sla_policies`
   *
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.slaPolicies.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<SlaPolicy> {
    return this.sendForList(
      { route: "GET sla_policies", items: "payload" },
      options,
    );
  }

  /**
   * Creates an SLA policy.
   *
   * Adds an SLA policy to the account (Enterprise). A policy without any threshold is accepted, and so is a name that another policy has. The
   * account's feature `sla` is not checked here, but conversations show their SLA only with it.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/sla_policies`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is missing or empty, or the body has none of the fields.
   */
  create(body: NewSlaPolicy, options?: RequestOptions): ApiCall<SlaPolicy> {
    return this.sendForOne(
      { route: "POST sla_policies", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Gets an SLA policy.
   *
   * One SLA policy (Enterprise). **An unknown id is a 500**, not a 404.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/sla_policies/{id}`
   *
   * @param slaPolicyId - The SLA policy, by its id.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.slaPolicies.get(13);
   */
  get(slaPolicyId: number, options?: RequestOptions): ApiCall<SlaPolicy> {
    return this.sendForOne(
      { route: "GET sla_policies/{sla_policy:id}", values: [slaPolicyId], unwrap: "payload" },
      options,
    );
  }

  /**
   * Updates an SLA policy.
   *
   * Changes the fields in the request and keeps the others (Enterprise). **An unknown id is a 500**, not a 404. PUT does the same.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/sla_policies/{id}`
   *
   * @param slaPolicyId - The SLA policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The name is missing or empty, or the body has none of the fields.
   */
  update(slaPolicyId: number, body: SlaPolicyUpdate, options?: RequestOptions): ApiCall<SlaPolicy> {
    return this.sendForOne(
      { route: "PATCH sla_policies/{sla_policy:id}", values: [slaPolicyId], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes an SLA policy.
   *
   * Removes an SLA policy from the account (Enterprise). A background job does it, so `listSlaPolicies` can still show the policy for a
   * moment. An unknown id is not an error: the response is the same.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/sla_policies/{id}`
   *
   * @param slaPolicyId - The SLA policy, by its id.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.slaPolicies.delete(13);
   */
  delete(slaPolicyId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE sla_policies/{sla_policy:id}", values: [slaPolicyId], responds: "nothing" },
      options,
    );
  }
}
