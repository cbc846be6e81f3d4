// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { AutomationRule, AutomationRuleUpdate, NewAutomationRule } from "./models.ts";

/** Rules that act on conversations when something happens. */
export class AutomationRules extends Resource {
  /**
   * Lists the rules.
   *
   * All automation rules of the account, also those that are off. There are no pages: `page`, which Chatwoot's own description has, is
   * ignored.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/automation_rules`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.automationRules.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<AutomationRule> {
    return this.sendForList(
      { route: "GET automation_rules", items: "payload" },
      options,
    );
  }

  /**
   * Creates a rule.
   *
   * Adds an automation rule to the account. It applies to later events.
   *
   * Unlike the other operations, the response is the rule without `payload`.
   *
   * **Mistakes.** The server checks attributes, actions and files. It does not check events, operators and the parameters of actions: a rule
   * with a typo there is stored and does nothing. If the event occurs and the conditions can't be evaluated, the server switches the rule off.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/automation_rules`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: A condition or an action is invalid.
   */
  create(body: NewAutomationRule, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      { route: "POST automation_rules", body },
      options,
    );
  }

  /**
   * Gets a rule.
   *
   * One automation rule. **An unknown rule is a 500**, not a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/automation_rules/{id}`
   *
   * @param automationRuleId - The rule, by its id in `listAutomationRules`. An unknown id is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.automationRules.get(20);
   */
  get(automationRuleId: number, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      { route: "GET automation_rules/{automation_rule:id}", values: [automationRuleId], unwrap: "payload" },
      options,
    );
  }

  /**
   * Updates a rule.
   *
   * Changes the fields in the request and keeps the others. Conditions and actions are replaced completely. PUT does the same.
   *
   * To keep a file of the rule, send its number (`blob_id` of `files`) in the `action_params` of `send_attachment`. To add a file, send the
   * `blob_id` of its upload.
   *
   * **An unknown rule is a 500**, not a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/automation_rules/{id}`
   *
   * @param automationRuleId - The rule, by its id in `listAutomationRules`. An unknown id is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: A condition or an action is invalid.
   * @example
   * const result = await chatwoot.automationRules.update(20, { active: false });
   */
  update(automationRuleId: number, body: AutomationRuleUpdate, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      { route: "PATCH automation_rules/{automation_rule:id}", values: [automationRuleId], body, unwrap: "payload" },
      options,
    );
  }

  /**
   * Deletes a rule.
   *
   * Removes an automation rule from the account. **An unknown rule is a 500**, not a 404, and so is a second request.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/automation_rules/{id}`
   *
   * @param automationRuleId - The rule, by its id in `listAutomationRules`. An unknown id is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.automationRules.delete(20);
   */
  delete(automationRuleId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE automation_rules/{automation_rule:id}", values: [automationRuleId], responds: "nothing" },
      options,
    );
  }

  /**
   * Copies a rule.
   *
   * Creates a copy of a rule, with the same name, and on or off like the rule. **Files are not copied**: an action `send_attachment` of the
   * copy names a file that the copy does not have.
   *
   * **Mistakes.** An unknown rule is a 500, not a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/automation_rules/{id}/clone`
   *
   * @param automationRuleId - The rule, by its id in `listAutomationRules`. An unknown id is a 500.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.automationRules.clone(20);
   */
  clone(automationRuleId: number, options?: RequestOptions): ApiCall<AutomationRule> {
    return this.sendForOne(
      {
        route: "POST automation_rules/{automation_rule:id}/clone",
        values: [automationRuleId],
        unwrap: "payload",
        above: -1,
      },
      options,
    );
  }
}
