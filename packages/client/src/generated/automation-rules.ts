// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AutomationRule, AutomationRuleUpdate, NewAutomationRule } from "./models.ts";

/** Options of {@link AutomationRules.list}: query parameters, and how to send the call. */
export interface ListAutomationRulesOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** Rules that act on conversations when something happens. */
export class AutomationRules extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/automation_rules`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.automationRules.list()) console.log(item);
   */
  list(options?: ListAutomationRulesOptions): ListCall<AutomationRule> {
    return this.sendForList(
      { id: "listAutomationRules", method: "GET", path: "/api/v1/accounts/{account_id}/automation_rules" },
      { style: "page", parameter: "page", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/automation_rules`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewAutomationRule, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      { id: "createAutomationRule", method: "POST", path: "/api/v1/accounts/{account_id}/automation_rules", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/automation_rules/{id}`
   *
   * @param automationRuleId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.automationRules.get(20);
   */
  get(automationRuleId: number, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      { id: "getAutomationRule", method: "GET", path: "/api/v1/accounts/{account_id}/automation_rules/{automationRuleId}", values: { automationRuleId }, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/automation_rules/{id}`
   *
   * @param automationRuleId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.automationRules.update(20, { active: true });
   */
  update(automationRuleId: number, body: AutomationRuleUpdate, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      { id: "updateAutomationRule", method: "PATCH", path: "/api/v1/accounts/{account_id}/automation_rules/{automationRuleId}", values: { automationRuleId }, body, unwrap: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/automation_rules/{id}`
   *
   * @param automationRuleId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.automationRules.delete(20);
   */
  delete(automationRuleId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteAutomationRule", method: "DELETE", path: "/api/v1/accounts/{account_id}/automation_rules/{automationRuleId}", values: { automationRuleId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/automation_rules/{id}/clone`
   *
   * @param automationRuleId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.automationRules.clone(20);
   */
  clone(automationRuleId: number, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      { id: "cloneAutomationRule", method: "POST", path: "/api/v1/accounts/{account_id}/automation_rules/{automationRuleId}/clone", values: { automationRuleId }, unwrap: "payload" },
      options,
    );
  }
}
