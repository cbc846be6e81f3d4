// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewSlaPolicy, SlaPolicy, SlaPolicyUpdate } from "./models.ts";

/** Service-level agreements, which say how soon conversations have to be replied to and resolved. */
export class SlaPolicies extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/sla_policies`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.slaPolicies.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<SlaPolicy> {
    return this.sendForList(
      { id: "listSlaPolicies", method: "GET", path: "/api/v1/accounts/{account_id}/sla_policies" },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/sla_policies`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.slaPolicies.create({ name: "Feature off", first_response_time_threshold: 60 });
   */
  create(body: NewSlaPolicy, options?: RequestOptions): ApiCall<SlaPolicy> {
    return this.sendForOne(
      { id: "createSlaPolicy", method: "POST", path: "/api/v1/accounts/{account_id}/sla_policies", body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/sla_policies/{id}`
   *
   * @param slaPolicyId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.slaPolicies.get("abc");
   */
  get(slaPolicyId: string, options?: RequestOptions): ApiCall<SlaPolicy> {
    return this.sendForOne(
      { id: "getSlaPolicy", method: "GET", path: "/api/v1/accounts/{account_id}/sla_policies/{slaPolicyId}", values: { slaPolicyId }, texts: ["slaPolicyId"], unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/sla_policies/{id}`
   *
   * @param slaPolicyId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.slaPolicies.update("abc", { resolution_time_threshold: null });
   */
  update(slaPolicyId: string, body: SlaPolicyUpdate, options?: RequestOptions): ApiCall<SlaPolicy> {
    return this.sendForOne(
      { id: "updateSlaPolicy", method: "PATCH", path: "/api/v1/accounts/{account_id}/sla_policies/{slaPolicyId}", values: { slaPolicyId }, texts: ["slaPolicyId"], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/sla_policies/{id}`
   *
   * @param slaPolicyId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.slaPolicies.delete("abc");
   */
  delete(slaPolicyId: string, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteSlaPolicy", method: "DELETE", path: "/api/v1/accounts/{account_id}/sla_policies/{slaPolicyId}", values: { slaPolicyId }, texts: ["slaPolicyId"], responds: "nothing" },
      options,
    );
  }
}
