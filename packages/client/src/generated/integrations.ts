// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { IntegrationApp, IntegrationHook, IntegrationHookUpdate, NewIntegrationHook } from "./models.ts";

/** The body of {@link Integrations.processEvent}. */
export interface ProcessIntegrationEventBody {
    /** The event. Its keys depend on the app. */
    event: {
        /**
         * The name of the event, such as `label_suggestion`.
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
     * The code that Slack added to the redirect URL. It works once.
     * @example 1234567890.1234567890123.n0rthw1nd
     */
    code: string;
}

/** Apps that the account is connected to. */
export class Integrations extends Resource {
  /**
   * Lists the apps.
   *
   * The apps that this server can be connected to, with the hooks that the account has. Apps that the operator did not set up, such as Slack
   * without its keys, are left out, but `getIntegrationApp` shows them.
   *
   * **Access.** Everyone in the account. Only administrators see the fields for connecting an app, and the settings of hooks. Bots and
   * platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/integrations/apps`
   *
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.integrations.listApps()) console.log(item);
   */
  listApps(options?: ListOptions): ListCall<IntegrationApp> {
    return this.sendForList(
      { route: "GET integrations/apps", items: "payload" },
      options,
    );
  }

  /**
   * Gets an app.
   *
   * One app that Chatwoot can be connected to, also one that `listIntegrationApps` leaves out. **An unknown app is a 500**, not a 404.
   *
   * **Access.** Everyone in the account. Only administrators see the fields for connecting the app, and the settings of its hooks. Bots and
   * platform apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/integrations/apps/{id}`
   *
   * @param appId - The app, by its id such as `openai`. An unknown app is a 500.
   * @param options - How to send this call.
   * @example
   * const result = await chatwoot.integrations.getApp("openai");
   */
  getApp(appId: string, options?: RequestOptions): ApiCall<IntegrationApp> {
    return this.sendForOne(
      { route: "GET integrations/apps/{app:id}", values: [appId], texts: ["app:id"] },
      options,
    );
  }

  /**
   * Connects an app.
   *
   * Connects an app to the account or to one of its inboxes. `settings_json_schema` of `getIntegrationApp` describes the settings that the app
   * needs. Apps that ask for permission at the other tool, such as Slack, are connected in the dashboard.
   *
   * Secrets in `settings` are stored, but since 4.15 responses do not have them.
   *
   * **Mistakes.** An unknown app and an unknown inbox are stored and do nothing. An unknown `status` is a 500.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/integrations/hooks`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The app is missing, is connected already, or needs a feature or an inbox,
   *   its settings are invalid, or the body has none of the fields.
   */
  createHook(body: NewIntegrationHook, options?: RequestOptions): ApiCall<IntegrationHook> {
    return this.sendForOne(
      { route: "POST integrations/hooks", body, above: -1 },
      options,
    );
  }

  /**
   * Updates the connection of an app.
   *
   * Changes the settings of a hook, or switches it on or off. PUT does the same.
   *
   * `settings` is replaced completely. **Do not send back the settings of a response:** since 4.15 they lack the secrets, which would be lost.
   *
   * **Mistakes.** An unknown `status` is a 500.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
   *
   * @param hookId - The hook, by its id in the `hooks` of an app.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The app is missing, is connected already, or needs a feature or an inbox,
   *   its settings are invalid, or the body has none of the fields.
   * @example
   * const result = await chatwoot.integrations.updateHook(9, { status: "disabled" });
   */
  updateHook(hookId: number, body: IntegrationHookUpdate, options?: RequestOptions): ApiCall<IntegrationHook> {
    return this.sendForOne(
      { route: "PATCH integrations/hooks/{hook_id}", values: [hookId], body, above: -1 },
      options,
    );
  }

  /**
   * Disconnects an app.
   *
   * Removes a hook of an app with its settings. A second request is a 404.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
   *
   * @param hookId - The hook, by its id in the `hooks` of an app.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.integrations.deleteHook(9);
   */
  deleteHook(hookId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE integrations/hooks/{hook_id}", values: [hookId], responds: "nothing", above: -1 },
      options,
    );
  }

  /**
   * Sends an event to an app.
   *
   * Sends an event to a connected app, such as OpenAI, and waits for the result. The dashboard asks for suggested labels this way. The
   * server calls the other tool for it.
   *
   * **Access.** Everyone in the account. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event`
   *
   * @param hookId - The hook, by its id in the `hooks` of an app.
   * @param options - How to send this call.
   * @example
   * await chatwoot.integrations.processEvent(9, { event: { name: "label_suggestion" } });
   */
  processEvent(hookId: number, body: ProcessIntegrationEventBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "POST integrations/hooks/{hook_id}/process_event",
        values: [hookId],
        body,
        responds: "nothing",
        above: -1,
      },
      options,
    );
  }

  /**
   * Connects Slack.
   *
   * Connects the account to a Slack workspace, with the code that Slack gave when a user granted permission. The URL that asks for the
   * permission is `action` of the app `slack`.
   *
   * **Mistakes.** When Slack can't be reached or does not accept the code, the response is a 500.
   *
   * **Access.** Administrators. Bots and platform apps are refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/integrations/slack`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.integrations.connectSlack({ code: "1234567890.1234567890123.n0rthw1nd" });
   */
  connectSlack(body: ConnectSlackIntegrationBody, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "POST integrations/slack", body, responds: "nothing", above: -1 },
      options,
    );
  }

  /**
   * Disconnects Slack.
   *
   * Ends the connection of the account to Slack. Without a connection, the response is a 500.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/integrations/slack`
   *
   * @param options - How to send this call.
   * @example
   * await chatwoot.integrations.disconnectSlack();
   */
  disconnectSlack(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE integrations/slack", responds: "nothing", above: -1 },
      options,
    );
  }

  /**
   * Lists the channels of Slack.
   *
   * The channels of the Slack workspace that the account is connected to. When Slack is not connected or can't be reached, the response is a
   * 500.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/integrations/slack/list_all_channels`
   *
   * @param options - How to send this call.
   * @example
   * await chatwoot.integrations.listSlackChannels();
   */
  listSlackChannels(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "GET integrations/slack/list_all_channels", responds: "nothing" },
      options,
    );
  }
}
