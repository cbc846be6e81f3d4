// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { IntegrationApp, IntegrationHook, IntegrationHookUpdate, NewIntegrationHook } from "./models.ts";

/** The body of {@link Integrations.processEvent}. */
export interface ProcessIntegrationEventBody {
    /** The event, as the app understands it. */
    event: {
        /**
         * What the app is to do, such as `label_suggestion`.
         * @example label_suggestion
         */
        name: string;
    } & {
        [key: string]: unknown;
    };
}

/** The body of {@link Integrations.connectSlack}. */
export interface ConnectSlackIntegrationBody {
    /**
     * The code that Slack added to the address which it sent the person back to. It works once.
     * @example 4724469134.4644010092847.232b4e6d82c333b475fc30f5f5a341d294feb1a
     */
    code: string;
}

/** Apps that the account is connected to. */
export class Integrations extends Resource {
  /**
   * Lists the apps.
   *
   * The apps that this server can be connected to, with the hooks that the account has. Apps that the operator did not set up, such as Slack
   * without its keys, are left out; `getIntegrationApp` shows them all the same.
   *
   * **Access.** An administrator also sees what it takes to connect an app, and the settings of hooks. Bots and platform apps are
   * refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/integrations/apps`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.integrations.listApps()) console.log(item);
   */
  listApps(options?: ListOptions): ListCall<IntegrationApp> {
    return this.sendForList(
      { id: "listIntegrationApps", method: "GET", path: "/api/v1/accounts/{account_id}/integrations/apps" },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * Gets an app.
   *
   * One app that Chatwoot can be connected to, also one that `listIntegrationApps` leaves out. **An app that the server does not know is a
   * 500**, not a 404.
   *
   * **Access.** An administrator also sees what it takes to connect the app, and the settings of its hooks. Bots and platform apps are
   * refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/integrations/apps/{id}`
   *
   * @param appId - The app, by its name such as `openai`. One that the server does not know is a 500.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.integrations.getApp("openai");
   */
  getApp(appId: string, options?: RequestOptions): ApiCall<IntegrationApp> {
    return this.sendForOne(
      { id: "getIntegrationApp", method: "GET", path: "/api/v1/accounts/{account_id}/integrations/apps/{appId}", values: { appId }, texts: ["appId"] },
      options,
    );
  }

  /**
   * Connects an app.
   *
   * Connects an app to the account or to one of its inboxes. What the app needs is in `settings_json_schema` of `getIntegrationApp`. Apps that ask
   * for permission at the other tool, such as Slack, are connected in the dashboard.
   *
   * Secrets in `settings` are stored, but not sent back (since 4.15).
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/integrations/hooks`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: The app is not named, is connected already, or needs a feature or an inbox;
   *   its settings do not fit; the body has none of the fields.
   */
  createHook(body: NewIntegrationHook, options?: RequestOptions): ApiCall<IntegrationHook> {
    return this.sendForOne(
      { id: "createIntegrationHook", method: "POST", path: "/api/v1/accounts/{account_id}/integrations/hooks", body },
      options,
    );
  }

  /**
   * Updates the connection of an app.
   *
   * Changes the settings of a hook, or switches it on or off. The server takes PUT for the same.
   *
   * `settings` is replaced as a whole. **Do not send back the settings of a response:** they lack the secrets (since 4.15), which would be
   * lost.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
   *
   * @param hookId - The hook, by its id in the `hooks` of an app.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: The app is not named, is connected already, or needs a feature or an inbox;
   *   its settings do not fit; the body has none of the fields.
   * @example
   * const result = await chatwoot.integrations.updateHook(9, { status: "disabled" });
   */
  updateHook(hookId: number, body: IntegrationHookUpdate, options?: RequestOptions): ApiCall<IntegrationHook> {
    return this.sendForOne(
      { id: "updateIntegrationHook", method: "PATCH", path: "/api/v1/accounts/{account_id}/integrations/hooks/{hookId}", values: { hookId }, body },
      options,
    );
  }

  /**
   * Disconnects an app.
   *
   * Removes a hook of an app with its settings. A second time it is a 404.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
   *
   * @param hookId - The hook, by its id in the `hooks` of an app.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.integrations.deleteHook(9);
   */
  deleteHook(hookId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deleteIntegrationHook", method: "DELETE", path: "/api/v1/accounts/{account_id}/integrations/hooks/{hookId}", values: { hookId }, responds: "nothing" },
      options,
    );
  }

  /**
   * Haves an app do something.
   *
   * Hands an event to an app that is connected, such as OpenAI, and waits for what the app makes of it. The dashboard asks for suggested labels
   * this way. The app calls the other tool, which no recorded server could reach.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event`
   *
   * @param hookId - The hook, by its id in the `hooks` of an app.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.integrations.processEvent(9, { event: { name: "label_suggestion" } });
   */
  processEvent(hookId: number, body: ProcessIntegrationEventBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "processIntegrationEvent", method: "POST", path: "/api/v1/accounts/{account_id}/integrations/hooks/{hookId}/process_event", values: { hookId }, body, responds: "nothing" },
      options,
    );
  }

  /**
   * Connects Slack.
   *
   * Connects the account to a Slack workspace, with the code that Slack handed out when a person gave permission. `action` of the app `slack`
   * has the address that asks for it. Where Slack can't be reached, or does not accept the code, the response is a 500.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/integrations/slack`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.integrations.connectSlack({ code: "4724469134.4644010092847.232b4e6d82c333b475fc30f5f5a341d294feb1a" });
   */
  connectSlack(body: ConnectSlackIntegrationBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "connectSlackIntegration", method: "POST", path: "/api/v1/accounts/{account_id}/integrations/slack", body, responds: "nothing" },
      options,
    );
  }

  /**
   * Disconnects Slack.
   *
   * Ends the connection of the account to Slack. Where Slack is not connected the response is a 500.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/integrations/slack`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.integrations.disconnectSlack();
   */
  disconnectSlack(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "disconnectSlackIntegration", method: "DELETE", path: "/api/v1/accounts/{account_id}/integrations/slack", responds: "nothing" },
      options,
    );
  }

  /**
   * Lists the channels of Slack.
   *
   * The channels of the Slack workspace that the account is connected to. Where Slack is not connected, or can't be reached, the response is a
   * 500.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/integrations/slack/list_all_channels`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.integrations.listSlackChannels();
   */
  listSlackChannels(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "listSlackChannels", method: "GET", path: "/api/v1/accounts/{account_id}/integrations/slack/list_all_channels", responds: "nothing" },
      options,
    );
  }
}
