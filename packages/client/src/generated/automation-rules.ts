// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AutomationRule, AutomationRuleUpdate, NewAutomationRule } from "./models.ts";

/** Rules that act on conversations when something happens. */
export class AutomationRules extends Resource {
  /**
   * Lists the rules.
   *
   * All automation rules of the account, also those that are off. There are no pages: `page`, which Chatwoot's own description has, is not read.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/automation_rules`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.automationRules.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<AutomationRule> {
    return this.sendForList(
      { id: "listAutomationRules", method: "GET", path: "/api/v1/accounts/{account_id}/automation_rules" },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * Creates a rule.
   *
   * Adds an automation rule to the account. It works from then on, for what happens later.
   *
   * The server checks attributes, actions and files, but neither events nor operators nor what actions need: a rule with a typing mistake is
   * stored and does nothing. When its event happens and the conditions can't be evaluated, the server switches the rule off.
   *
   * The response is the rule itself. Those of the other operations wrap it in `payload`.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/automation_rules`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: A condition or an action is not allowed.
   */
  create(body: NewAutomationRule, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      { id: "createAutomationRule", method: "POST", path: "/api/v1/accounts/{account_id}/automation_rules", body },
      options,
    );
  }

  /**
   * Gets a rule.
   *
   * One automation rule. **A rule that does not exist is a 500**, not a 404.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/automation_rules/{id}`
   *
   * @param automationRuleId - The rule, by its id in `listAutomationRules`. One that does not exist, or is not a
   *   number, is a 500.
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
   * Updates a rule.
   *
   * Changes the fields that are sent and keeps the others. Conditions and actions are replaced as a whole. The server takes PUT for the same.
   *
   * A file that the rule has is kept by its number (`blob_id` of `files`) in the `action_params` of `send_attachment`; a new one is named by the
   * `blob_id` of its upload.
   *
   * **A rule that does not exist is a 500**, not a 404.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/automation_rules/{id}`
   *
   * @param automationRuleId - The rule, by its id in `listAutomationRules`. One that does not exist, or is not a
   *   number, is a 500.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: A condition or an action is not allowed.
   * @example
   * const result = await chatwoot.automationRules.update(20, { active: false });
   */
  update(automationRuleId: number, body: AutomationRuleUpdate, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      { id: "updateAutomationRule", method: "PATCH", path: "/api/v1/accounts/{account_id}/automation_rules/{automationRuleId}", values: { automationRuleId }, body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes a rule.
   *
   * Removes an automation rule from the account. **A rule that does not exist is a 500**, also one that was deleted before.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/automation_rules/{id}`
   *
   * @param automationRuleId - The rule, by its id in `listAutomationRules`. One that does not exist, or is not a
   *   number, is a 500.
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
   * Copies a rule.
   *
   * Creates a second rule that is like the first one, under the same name and switched on or off alike. **Files are not copied**: an action
   * `send_attachment` of the copy names a file that the copy does not have.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/automation_rules/{id}/clone`
   *
   * @param automationRuleId - The rule, by its id in `listAutomationRules`. One that does not exist, or is not a
   *   number, is a 500.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
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
