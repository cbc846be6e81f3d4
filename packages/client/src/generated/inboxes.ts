// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent, ArticleLink, DeleteInbox, GetInboxAgentBot, GetInboxAssignmentPolicy, Inbox, InboxUpdate, InboxUpdateForm, NewInbox, NewInboxForm, ResetInboxSecret } from "./models.ts";

/** The body of {@link Inboxes.setAgentBot}. */
export interface SetInboxAgentBotBody {
    /**
     * TODO: seen 25, 23, 130, 128
     * @example 25
     */
    agent_bot?: number | undefined;
}

/** The body of {@link Inboxes.setAssignmentPolicy}. */
export interface SetInboxAssignmentPolicyBody {
    /**
     * TODO: seen 4, 13
     * @example 4
     */
    assignment_policy_id?: number | undefined;
}

/** The channels that customers write through. */
export class Inboxes extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/channels/twilio_channel`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.inboxes.createTwilio();
   */
  createTwilio(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "createTwilioInbox", method: "POST", path: "/api/v1/accounts/{account_id}/channels/twilio_channel", responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.inboxes.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Inbox> {
    return this.sendForList(
      { id: "listInboxes", method: "GET", path: "/api/v1/accounts/{account_id}/inboxes" },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.inboxes.create({ name: "Bare API", channel: { type: "api" } });
   */
  create(body: NewInbox | NewInboxForm, options?: RequestOptions): ApiCall<Inbox> {
    return this.sendForOne(
      { id: "createInbox", method: "POST", path: "/api/v1/accounts/{account_id}/inboxes", body, form: ["avatar"] },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.inboxes.get(60);
   */
  get(inboxId: number, options?: RequestOptions): ApiCall<Inbox> {
    return this.sendForOne(
      { id: "getInbox", method: "GET", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}", values: { inboxId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/inboxes/{id}`
   *
   * @param inboxId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.inboxes.update(60, { name: "Shop API" });
   */
  update(inboxId: number, body: InboxUpdate | InboxUpdateForm, options?: RequestOptions): ApiCall<Inbox> {
    return this.sendForOne(
      { id: "updateInbox", method: "PATCH", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}", values: { inboxId }, body, form: ["avatar"] },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inboxes/{id}`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.inboxes.delete(60);
   */
  delete(inboxId: number, options?: RequestOptions): ApiCall<DeleteInbox> {
    return this.sendForOne(
      { id: "deleteInbox", method: "DELETE", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}", values: { inboxId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.inboxes.getAgentBot(60);
   */
  getAgentBot(inboxId: number, options?: RequestOptions): ApiCall<GetInboxAgentBot> {
    return this.sendForOne(
      { id: "getInboxAgentBot", method: "GET", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/agent_bot", values: { inboxId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}/assignable_agents`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * for await (const item of chatwoot.inboxes.listAssignableAgents(60)) console.log(item);
   */
  listAssignableAgents(inboxId: number, options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { id: "listInboxAssignableAgents", method: "GET", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/assignable_agents", values: { inboxId } },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inboxes/{id}/avatar`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.inboxes.deleteAvatar(60);
   */
  deleteAvatar(inboxId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteInboxAvatar", method: "DELETE", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/avatar", values: { inboxId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}/campaigns`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * for await (const item of chatwoot.inboxes.listCampaigns(60)) console.log(item);
   */
  listCampaigns(inboxId: number, options?: ListOptions): ListCall<ArticleLink> {
    return this.sendForList(
      { id: "listInboxCampaigns", method: "GET", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/campaigns", values: { inboxId } },
      { style: "whole", items: "" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}/health`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.inboxes.getHealth(60);
   */
  getHealth(inboxId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "getInboxHealth", method: "GET", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/health", values: { inboxId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{id}/register_webhook`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {BadRequestError} 400: TODO
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.inboxes.registerWebhook(60);
   */
  registerWebhook(inboxId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "registerInboxWebhook", method: "POST", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/register_webhook", values: { inboxId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{id}/reset_secret`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: TODO
   * @example
   * const result = await chatwoot.inboxes.resetSecret(60);
   */
  resetSecret(inboxId: number, options?: RequestOptions): ApiCall<ResetInboxSecret> {
    return this.sendForOne(
      { id: "resetInboxSecret", method: "POST", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/reset_secret", values: { inboxId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot`
   *
   * @param inboxId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.inboxes.setAgentBot(60, { agent_bot: 25 });
   */
  setAgentBot(inboxId: number, body: SetInboxAgentBotBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "setInboxAgentBot", method: "POST", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/set_agent_bot", values: { inboxId }, body, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{id}/sync_templates`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.inboxes.syncTemplates(60);
   */
  syncTemplates(inboxId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "syncInboxTemplates", method: "POST", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/sync_templates", values: { inboxId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.inboxes.getAssignmentPolicy(1);
   */
  getAssignmentPolicy(inboxId: number, options?: RequestOptions): ApiCall<GetInboxAssignmentPolicy> {
    return this.sendForOne(
      { id: "getInboxAssignmentPolicy", method: "GET", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/assignment_policy", values: { inboxId } },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy`
   *
   * @param inboxId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.inboxes.setAssignmentPolicy(1, { assignment_policy_id: 13 });
   */
  setAssignmentPolicy(inboxId: number, body: SetInboxAssignmentPolicyBody, options?: RequestOptions): ApiCall<GetInboxAssignmentPolicy> {
    return this.sendForOne(
      { id: "setInboxAssignmentPolicy", method: "POST", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/assignment_policy", values: { inboxId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.inboxes.removeAssignmentPolicy(1);
   */
  removeAssignmentPolicy(inboxId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "removeInboxAssignmentPolicy", method: "DELETE", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/assignment_policy", values: { inboxId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {BadRequestError} 400: TODO
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.inboxes.getCsatTemplate(1);
   */
  getCsatTemplate(inboxId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "getInboxCsatTemplate", method: "GET", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/csat_template", values: { inboxId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template`
   *
   * @param inboxId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {BadRequestError} 400: TODO
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.inboxes.createCsatTemplate(1);
   */
  createCsatTemplate(inboxId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "createInboxCsatTemplate", method: "POST", path: "/api/v1/accounts/{account_id}/inboxes/{inboxId}/csat_template", values: { inboxId }, responds: "nothing" },
      options,
    );
  }
}
