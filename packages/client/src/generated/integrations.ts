// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { GetIntegrationApp, Integration } from "./models.ts";

/** The body of {@link Integrations.createHook}. */
export interface CreateIntegrationHookBody {
    /**
     * TODO: seen dialogflow, notion, dyte
     * @example dialogflow
     */
    app_id?: string | undefined;
    /**
     * TODO: seen 48, 99999999, 218
     * @example 48
     */
    inbox_id?: number | undefined;
    /** TODO */
    settings?: {
        /**
         * TODO: seen northwind-desk
         * @example northwind-desk
         */
        project_id?: string | undefined;
        /** TODO */
        credentials?: {
            [key: string]: unknown;
        } | undefined;
        /**
         * TODO: seen europe-west1
         * @example europe-west1
         */
        region?: string | undefined;
        /**
         * TODO: seen en-US
         * @example en-US
         */
        language_code?: string | undefined;
        /**
         * TODO: seen northwind
         * @example northwind
         */
        account_id?: string | undefined;
        /**
         * TODO: seen northwind-rooms
         * @example northwind-rooms
         */
        app_id?: string | undefined;
        /**
         * TODO: seen <redacted>
         * @example <redacted>
         */
        api_token?: string | undefined;
        /**
         * TODO: seen <redacted>
         * @example <redacted>
         */
        api_key?: string | undefined;
        /**
         * TODO: seen northwind
         * @example northwind
         */
        organization_id?: string | undefined;
    } | undefined;
    /**
     * TODO: seen disabled
     * @example disabled
     */
    status?: string | undefined;
}

/** The body of {@link Integrations.updateHook}. */
export interface UpdateIntegrationHookBody {
    /**
     * TODO: seen disabled
     * @example disabled
     */
    status?: string | undefined;
    /** TODO */
    settings?: {
        /**
         * TODO: seen northwind-2
         * @example northwind-2
         */
        account_id?: string | undefined;
        /**
         * TODO: seen northwind-rooms
         * @example northwind-rooms
         */
        app_id?: string | undefined;
        /**
         * TODO: seen <redacted>
         * @example <redacted>
         */
        api_token?: string | undefined;
        /**
         * TODO: seen <redacted>
         * @example <redacted>
         */
        api_key?: string | undefined;
        /**
         * TODO: seen northwind-2
         * @example northwind-2
         */
        organization_id?: string | undefined;
    } | undefined;
}

/** Apps that the account is connected to. */
export class Integrations extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/integrations/apps`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.integrations.listApps()) console.log(item);
   */
  listApps(options?: ListOptions): ListCall<GetIntegrationApp> {
    return this.sendForList(
      { id: "listIntegrationApps", method: "GET", path: "/api/v1/accounts/{account_id}/integrations/apps" },
      { style: "whole", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/integrations/apps/{id}`
   *
   * @param appId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.integrations.getApp("openai");
   */
  getApp(appId: string, options?: RequestOptions): ApiCall<GetIntegrationApp> {
    return this.sendForOne(
      { id: "getIntegrationApp", method: "GET", path: "/api/v1/accounts/{account_id}/integrations/apps/{appId}", values: { appId }, texts: ["appId"] },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/integrations/hooks`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  createHook(body: CreateIntegrationHookBody, options?: RequestOptions): ApiCall<Integration> {
    return this.sendForOne(
      { id: "createIntegrationHook", method: "POST", path: "/api/v1/accounts/{account_id}/integrations/hooks", body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
   *
   * @param hookId - TODO
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.integrations.updateHook(9, { status: "disabled", settings: { api_key: "<redacted>", organization_id: "northwind-2" } });
   */
  updateHook(hookId: number, body: UpdateIntegrationHookBody, options?: RequestOptions): ApiCall<Integration> {
    return this.sendForOne(
      { id: "updateIntegrationHook", method: "PATCH", path: "/api/v1/accounts/{account_id}/integrations/hooks/{hookId}", values: { hookId }, body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}`
   *
   * @param hookId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
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
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event`
   *
   * @param hookId - TODO
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.integrations.processEvent(9);
   */
  processEvent(hookId: number, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "processIntegrationEvent", method: "POST", path: "/api/v1/accounts/{account_id}/integrations/hooks/{hookId}/process_event", values: { hookId }, responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/integrations/slack`
   *
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * await chatwoot.integrations.connectSlack();
   */
  connectSlack(options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "connectSlackIntegration", method: "POST", path: "/api/v1/accounts/{account_id}/integrations/slack", responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
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
   * TODOs.
   *
   * TODO
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
