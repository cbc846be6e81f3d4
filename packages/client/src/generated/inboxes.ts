// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { Agent, ApiInbox, AssignmentPolicy, Campaign, Inbox, InboxAgentBot, InboxDeletion, InboxUpdate, InboxUpdateForm, NewInbox, NewInboxForm } from "./models.ts";

/** The body of {@link Inboxes.createTwilio}. */
export interface CreateTwilioInboxBody {
    /** The number and the keys at Twilio. */
    twilio_channel: {
        /**
         * Name of the inbox, which contacts can see.
         * @example Northwind SMS
         */
        name: string;
        /**
         * The kind of messages in the inbox, text messages or WhatsApp.
         * @example sms
         */
        medium: "sms" | "whatsapp";
        /**
         * The id of the account at Twilio.
         * @example AC0123
         */
        account_sid: string;
        /**
         * The token to sign in at Twilio with.
         * @example token
         */
        auth_token: string;
        /**
         * The number, with `+` and the country code.
         * @example +4930397127405
         */
        phone_number?: string | undefined;
    };
}

/** The result of {@link Inboxes.createTwilio}. */
export interface CreateTwilioInboxResult {
    [key: string]: unknown;
}

/** The result of {@link Inboxes.getHealth}. */
export interface GetInboxHealthResult {
    [key: string]: unknown;
}

/** The result of {@link Inboxes.registerWebhook}. */
export interface RegisterInboxWebhookResult {
    [key: string]: unknown;
}

/** The body of {@link Inboxes.setAgentBot}. */
export interface SetInboxAgentBotBody {
    /**
     * The id of the agent bot. Null or an absent key removes the bot.
     * @example 23
     */
    agent_bot?: (number | null) | undefined;
}

/** The result of {@link Inboxes.syncTemplates}. */
export interface SyncInboxTemplatesResult {
    [key: string]: unknown;
}

/** The body of {@link Inboxes.setAssignmentPolicy}. */
export interface SetInboxAssignmentPolicyBody {
    /**
     * The id of the assignment policy.
     * @example 4
     */
    assignment_policy_id: number;
}

/** The result of {@link Inboxes.getCsatTemplate}. */
export interface GetInboxCsatTemplateResult {
    [key: string]: unknown;
}

/** The body of {@link Inboxes.createCsatTemplate}. */
export interface CreateInboxCsatTemplateBody {
    /** The text of the template. */
    template: {
        /**
         * The question that the contact reads.
         * @example How did we do?
         */
        message: string;
        /**
         * The button that opens the survey.
         * @example Please rate us
         */
        button_text?: string | undefined;
        /**
         * The language of the template, as WhatsApp names it.
         * @example en
         */
        language?: string | undefined;
    };
}

/** The result of {@link Inboxes.createCsatTemplate}. */
export interface CreateInboxCsatTemplateResult {
    [key: string]: unknown;
}

/** The channels that customers write through. */
export class Inboxes extends Resource {
  /**
   * Creates a Twilio inbox.
   *
   * Adds an inbox for text messages or WhatsApp over Twilio. The server signs in at Twilio with the keys first; if that fails, the response is
   * a 422. The recorded servers could not reach Twilio, so no recording shows a success.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/channels/twilio_channel`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: Twilio could not be reached, or it refused the keys.
   */
  createTwilio(body: CreateTwilioInboxBody, options?: RequestOptions): ApiCall<CreateTwilioInboxResult> {
    return this.sendForOne(
      { route: "POST channels/twilio_channel", body, above: -1 },
      options,
    );
  }

  /**
   * Lists the inboxes.
   *
   * The inboxes that the caller sees, all in one response, sorted by name regardless of case (before 4.14 by id).
   *
   * **Access.** An administrator sees every inbox of the account, with its secrets and passwords. An agent sees the inboxes that the agent is
   * a member of, without the secrets. The list is empty for an agent who is in no inbox. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes`
   *
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.inboxes.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<Inbox> {
    return this.sendForList(
      { route: "GET inboxes", items: "payload" },
      options,
    );
  }

  /**
   * Creates an inbox.
   *
   * Adds an inbox of the kind that `channel.type` names. It has no members yet: add agents with `addInboxMembers`.
   *
   * **For your own program,** create one of the type `api`. `inbox_identifier` in the response is its name in the public API,
   * `hmac_token` the secret for a contact's `identifier_hash`, and `secret` signs the requests to `webhook_url`.
   *
   * **Not every kind.** Twilio has `createTwilioInbox`. For Facebook, Instagram, TikTok and X a person has to sign in there, which the
   * dashboard does.
   *
   * **Mistakes.** A missing `channel` is a 500, a missing or unknown `channel.type` a 422. When the plan allows no further inbox, it is a 402.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes`
   *
   * @param body - The inbox, as JSON, or as a form when a picture comes with it.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: A setting is invalid, or a required setting of the kind is missing;
   *   `attributes` names it.
   */
  create(body: NewInbox | NewInboxForm, options?: RequestOptions): ApiCall<Inbox> {
    return this.sendForOne(
      { route: "POST inboxes", body, form: ["avatar"] },
      options,
    );
  }

  /**
   * Gets an inbox.
   *
   * One inbox, with the settings of its kind.
   *
   * **Access.** An administrator gets secrets and passwords too. An agent has to be a member of the inbox, and gets none. Bots and
   * platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is an agent who is not a member of the inbox.
   * @example
   * const result = await chatwoot.inboxes.get(48);
   */
  get(inboxId: number, options?: RequestOptions): ApiCall<Inbox> {
    return this.sendForOne(
      { route: "GET inboxes/{inbox:id}", values: [inboxId] },
      options,
    );
  }

  /**
   * Updates an inbox.
   *
   * Changes the settings that are sent and keeps the others; an empty body changes nothing. The server takes PUT for the same.
   *
   * **Two settings are replaced completely:** a `csat_config` with only some keys puts the others back to their defaults, and
   * `channel.selected_feature_flags` switches off what it doesn't name.
   *
   * **Mail servers.** When an update of an e-mail inbox switches on `imap_enabled` or `smtp_enabled`, the server tries to sign in there. If
   * that fails, the response is a 422.
   *
   * **The response holds secrets**: the tokens and passwords of the inbox.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/inboxes/{id}`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param body - The settings to change, as JSON, or as a form when a picture comes with them.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: A setting is not allowed; `attributes` names it.
   */
  update(inboxId: number, body: InboxUpdate | InboxUpdateForm, options?: RequestOptions): ApiCall<Inbox> {
    return this.sendForOne(
      { route: "PATCH inboxes/{inbox:id}", values: [inboxId], body, form: ["avatar"] },
      options,
    );
  }

  /**
   * Deletes an inbox.
   *
   * Deletes an inbox. A background job does it, so the inbox can still be there for a moment.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inboxes/{id}`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.inboxes.delete(48);
   */
  delete(inboxId: number, options?: RequestOptions): ApiCall<InboxDeletion> {
    return this.sendForOne(
      { route: "DELETE inboxes/{inbox:id}", values: [inboxId] },
      options,
    );
  }

  /**
   * Gets the agent bot of an inbox.
   *
   * The agent bot that replies in the inbox. For an inbox without a bot, the response is an empty object.
   *
   * **Access.** Administrators, and agents who are members of the inbox. Since 4.16 only administrators get the bot's `access_token`, which is
   * an object here and a string in `listAgentBots`. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}/agent_bot`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is an agent who is not a member of the inbox.
   * @example
   * const result = await chatwoot.inboxes.getAgentBot(48);
   */
  getAgentBot(inboxId: number, options?: RequestOptions): ApiCall<InboxAgentBot> {
    return this.sendForOne(
      { route: "GET inboxes/{inbox:id}/agent_bot", values: [inboxId] },
      options,
    );
  }

  /**
   * Lists the agents that an inbox's conversations can be assigned to.
   *
   * The agents who are members of the inbox, then all administrators. `listAssignableAgents` returns the same for several inboxes, and can
   * include bots.
   *
   * **Access.** Administrators, and agents who are members of the inbox. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}/assignable_agents`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is an agent who is not a member of the inbox.
   * @example
   * for await (const item of chatwoot.inboxes.listAssignableAgents(48)) console.log(item);
   */
  listAssignableAgents(inboxId: number, options?: ListOptions): ListCall<Agent> {
    return this.sendForList(
      { route: "GET inboxes/{inbox:id}/assignable_agents", values: [inboxId], items: "payload" },
      options,
    );
  }

  /**
   * Deletes the picture of an inbox.
   *
   * Removes the picture of the inbox; its `avatar_url` is empty afterwards. An inbox without a picture stays as it is.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inboxes/{id}/avatar`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.inboxes.deleteAvatar(48);
   */
  deleteAvatar(inboxId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE inboxes/{inbox:id}/avatar", values: [inboxId], responds: "nothing", above: 1 },
      options,
    );
  }

  /**
   * Lists the campaigns of an inbox.
   *
   * All campaigns of the inbox, in one response, each with the whole inbox. `listCampaigns` returns those of all inboxes.
   *
   * **The response holds secrets**: the `hmac_token` of a website widget.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}/campaigns`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * for await (const item of chatwoot.inboxes.listCampaigns(48)) console.log(item);
   */
  listCampaigns(inboxId: number, options?: ListOptions): ListCall<Campaign> {
    return this.sendForList(
      { route: "GET inboxes/{inbox:id}/campaigns", values: [inboxId] },
      options,
    );
  }

  /**
   * Gets the health of a WhatsApp inbox.
   *
   * The state of the number of the inbox, which the server asks WhatsApp for. Only WhatsApp Cloud inboxes have one. The recorded servers had
   * no such inbox.
   *
   * When WhatsApp refuses, the response is a 422 that says why; since 4.16.2 its `error` is an object with `type`, `message` and WhatsApp's
   * code.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{id}/health`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {BadRequestError} 400: The inbox is not one of WhatsApp Cloud, or the request could not be read.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.inboxes.getHealth(48);
   */
  getHealth(inboxId: number, options?: RequestOptions): ApiCall<GetInboxHealthResult> {
    return this.sendForOne(
      { route: "GET inboxes/{inbox:id}/health", values: [inboxId] },
      options,
    );
  }

  /**
   * Registers the webhook of a WhatsApp inbox.
   *
   * Registers the webhook at WhatsApp again, so that WhatsApp sends the messages of the inbox. Only WhatsApp Cloud inboxes have one. The
   * recorded servers had no such inbox.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{id}/register_webhook`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {BadRequestError} 400: The inbox is not one of WhatsApp Cloud, or the request could not be read.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.inboxes.registerWebhook(48);
   */
  registerWebhook(inboxId: number, options?: RequestOptions): ApiCall<RegisterInboxWebhookResult> {
    return this.sendForOne(
      { route: "POST inboxes/{inbox:id}/register_webhook", values: [inboxId], above: 1 },
      options,
    );
  }

  /**
   * Resets the secret of an API inbox.
   *
   * Gives an API inbox a new `secret`, with which the server signs its requests to `webhook_url`. The old secret no longer works. `hmac_token`
   * stays.
   *
   * An inbox of another kind is a 404, without a body.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{id}/reset_secret`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {NotFoundError} 404: The account or the inbox does not exist, or it belongs to another account.
   * @example
   * const result = await chatwoot.inboxes.resetSecret(48);
   */
  resetSecret(inboxId: number, options?: RequestOptions): ApiCall<ApiInbox> {
    return this.sendForOne(
      { route: "POST inboxes/{inbox:id}/reset_secret", values: [inboxId], above: 1 },
      options,
    );
  }

  /**
   * Sets the agent bot of an inbox.
   *
   * Connects an agent bot to the inbox, in place of the old one: an inbox has at most one bot. Without `agent_bot` the inbox has none
   * afterwards. An unknown bot is a 404.
   *
   * New conversations of the inbox are `pending` then, until the bot or a person opens them. Since 4.16.2 the bot is also their assignee.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{id}/set_agent_bot`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.inboxes.setAgentBot(48, { agent_bot: 23 });
   */
  setAgentBot(inboxId: number, body: SetInboxAgentBotBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST inboxes/{inbox:id}/set_agent_bot", values: [inboxId], body, responds: "nothing", above: -1 },
      options,
    );
  }

  /**
   * Syncs the message templates of a WhatsApp inbox.
   *
   * Has the server fetch the message templates of the inbox from WhatsApp, in a background job. Only WhatsApp inboxes have templates. The
   * recorded servers had no such inbox.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{id}/sync_templates`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The inbox is not one of WhatsApp.
   * @example
   * const result = await chatwoot.inboxes.syncTemplates(48);
   */
  syncTemplates(inboxId: number, options?: RequestOptions): ApiCall<SyncInboxTemplatesResult> {
    return this.sendForOne(
      { route: "POST inboxes/{inbox:id}/sync_templates", values: [inboxId], above: 1 },
      options,
    );
  }

  /**
   * Gets the assignment policy of an inbox.
   *
   * The assignment policy that the inbox follows. An inbox without a policy is a 404 (`Assignment policy not found`), and so is an unknown
   * inbox (`Resource could not be found`).
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.inboxes.getAssignmentPolicy(48);
   */
  getAssignmentPolicy(inboxId: number, options?: RequestOptions): ApiCall<AssignmentPolicy> {
    return this.sendForOne(
      { route: "GET inboxes/{inbox_id}/assignment_policy", values: [inboxId] },
      options,
    );
  }

  /**
   * Sets the assignment policy of an inbox.
   *
   * Makes the inbox follow an assignment policy, which decides how new conversations are assigned to agents. An unknown or missing
   * `assignment_policy_id` is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * const result = await chatwoot.inboxes.setAssignmentPolicy(48, { assignment_policy_id: 4 });
   */
  setAssignmentPolicy(inboxId: number, body: SetInboxAssignmentPolicyBody, options?: RequestOptions): ApiCall<AssignmentPolicy> {
    return this.sendForOne(
      { route: "POST inboxes/{inbox_id}/assignment_policy", values: [inboxId], body },
      options,
    );
  }

  /**
   * Removes the assignment policy of an inbox.
   *
   * Takes the assignment policy away from the inbox. The policy itself stays, and other inboxes keep it.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.inboxes.removeAssignmentPolicy(48);
   */
  removeAssignmentPolicy(inboxId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE inboxes/{inbox_id}/assignment_policy", values: [inboxId], responds: "nothing" },
      options,
    );
  }

  /**
   * Gets the survey template of a WhatsApp inbox.
   *
   * The template that the satisfaction survey of the inbox is sent with, and whether WhatsApp approved it. Only WhatsApp inboxes, also those
   * over Twilio, have one. The recorded servers had no such inbox.
   *
   * **Access.** Administrators, and agents who are members of the inbox. Bots and platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {BadRequestError} 400: The inbox is neither one of WhatsApp nor one of WhatsApp over Twilio, or the request
   *   could not be read.
   * @example
   * const result = await chatwoot.inboxes.getCsatTemplate(48);
   */
  getCsatTemplate(inboxId: number, options?: RequestOptions): ApiCall<GetInboxCsatTemplateResult> {
    return this.sendForOne(
      { route: "GET inboxes/{inbox_id}/csat_template", values: [inboxId] },
      options,
    );
  }

  /**
   * Creates the survey template of a WhatsApp inbox.
   *
   * Creates the template at WhatsApp that the satisfaction survey of the inbox is sent with. WhatsApp has to approve it before it can be used.
   * Only WhatsApp inboxes, also those over Twilio, have one. The recorded servers had no such inbox.
   *
   * **Access.** Administrators, and agents who are members of the inbox. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template`
   *
   * @param inboxId - The id of the inbox. It is the number after `/inbox/` in the URL of the dashboard.
   * @param options - How to send this call.
   * @throws {BadRequestError} 400: The inbox is neither one of WhatsApp nor one of WhatsApp over Twilio, or the request
   *   could not be read.
   * @example
   * const result = await chatwoot.inboxes.createCsatTemplate(48, { template: { message: "How did we do?", button_text: "Please rate us", language: "en" } });
   */
  createCsatTemplate(inboxId: number, body: CreateInboxCsatTemplateBody, options?: RequestOptions): ApiCall<CreateInboxCsatTemplateResult> {
    return this.sendForOne(
      { route: "POST inboxes/{inbox_id}/csat_template", values: [inboxId], body },
      options,
    );
  }
}
