// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPortal, Portal, PortalConfig, PortalDetails, PortalUpdate, SendPortalInstructions, WebsiteInbox } from "./models.ts";

/** Options of {@link Portals.list}: query parameters, and how to send the call. */
export interface ListPortalsOptions extends ListOptions {
  /**
   * The number of the page, starting at 1. A value that is below 1 or not a number counts as 1. A page past the end is empty, not an
   * error.
   */
  readonly page?: number | undefined;
}

/** Options of {@link Portals.get}: query parameters, and how to send the call. */
export interface GetPortalOptions extends RequestOptions {
  /** The language of the articles that `meta` counts. Without it all are counted. */
  readonly locale?: string | undefined;
}

/** An item of {@link Portals.list}. */
export interface ListPortalsItem {
    /**
     * TODO: seen 12, 13, 14, 15, 16, 17, 18, 19
     * @example 12
     */
    id: number;
    /**
     * TODO: seen #0f766e, #1f93ff, #abc
     * @example #0f766e
     */
    color: string;
    /**
     * TODO: seen help.northwind.example, null, flat.northwind.example
     * @example help.northwind.example
     */
    custom_domain: string | null;
    /**
     * TODO: seen How can we help?, null
     * @example How can we help?
     */
    header_text: string | null;
    /**
     * TODO: seen https://northwind.example, null
     * @example https://northwind.example
     */
    homepage_link: string | null;
    /**
     * TODO: seen Northwind Help, Bare Help, Flat Help, Empty Help, Draft Help, Deutsch, Old Help, Wrong inbox
     * @example Northwind Help
     */
    name: string;
    /**
     * TODO: seen Northwind Help Center, null
     * @example Northwind Help Center
     */
    page_title: string | null;
    /**
     * TODO: seen northwind-help, northwind-bare, northwind-flat, northwind-empty, northwind-draft, northwind-deutsch, northwind-old, northwind-wrong
     * @example northwind-help
     */
    slug: string;
    /**
     * TODO: seen false, true
     * @example false
     */
    archived: boolean;
    /**
     * TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    config: PortalConfig;
    inbox?: WebsiteInbox | undefined;
    /** TODO */
    logo?: {
        /**
         * TODO: seen 159, 565
         * @example 159
         */
        id: number;
        /**
         * TODO: seen 12, 57
         * @example 12
         */
        portal_id: number;
        /**
         * TODO: seen image/png
         * @example image/png
         */
        file_type: string;
        /**
         * TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /**
         * TODO: seen https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/logo.png
         */
        file_url: string;
        /**
         * TODO: seen signed-id
         * @example signed-id
         */
        blob_id: string;
        /**
         * TODO: seen logo.png
         * @example logo.png
         */
        filename: string;
    } | undefined;
    /** TODO */
    meta: {
        /**
         * TODO: seen 0
         * @example 0
         */
        all_articles_count: number;
        /** TODO: seen null */
        archived_articles_count: null;
        /** TODO: seen null */
        published_count: null;
        /** TODO: seen null */
        draft_articles_count: null;
        /**
         * TODO: seen 0
         * @example 0
         */
        categories_count: number;
        /**
         * TODO: seen en, de
         * @example en
         */
        default_locale: string;
    };
}

/** The body of {@link Portals.sendInstructions}. */
export interface SendPortalInstructionsBody {
    /**
     * TODO: seen dns@northwind.example
     * @example dns@northwind.example
     */
    email?: string | undefined;
}

/** The help centers of an account. */
export class Portals extends Resource {
  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals`
   *
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @example
   * for await (const item of chatwoot.portals.list()) console.log(item);
   */
  list(options?: ListPortalsOptions): ListCall<ListPortalsItem> {
    return this.sendForList(
      { id: "listPortals", method: "GET", path: "/api/v1/accounts/{account_id}/portals" },
      { style: "page", parameter: "page", items: "payload" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals`
   *
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account does not exist.
   * @throws {UnprocessableEntityError} 422: TODO
   */
  create(body: NewPortal, options?: RequestOptions): ApiCall<PortalDetails> {
    return this.sendForOne(
      { id: "createPortal", method: "POST", path: "/api/v1/accounts/{account_id}/portals", body },
      options,
    );
  }

  /**
   * Gets a portal.
   *
   * One help center, by its slug. An unknown one is a 500, not a 404.
   *
   * **Access.** Everyone in the account sees every portal. Only administrators get the `hmac_token` of its inbox. Bots and platform apps are
   * refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - Query parameters, and how to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * const result = await chatwoot.portals.get("northwind-help");
   */
  get(portalId: string, options?: GetPortalOptions): ApiCall<Portal> {
    return this.sendForOne(
      { id: "getPortal", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}", values: { portalId }, texts: ["portalId"] },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.portals.update("northwind-help", { portal: { name: "Northwind Help" }, inbox_id: "" });
   */
  update(portalId: string, body: PortalUpdate, options?: RequestOptions): ApiCall<PortalDetails> {
    return this.sendForOne(
      { id: "updatePortal", method: "PATCH", path: "/api/v1/accounts/{account_id}/portals/{portalId}", values: { portalId }, texts: ["portalId"], body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.portals.delete("northwind-help");
   */
  delete(portalId: string, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deletePortal", method: "DELETE", path: "/api/v1/accounts/{account_id}/portals/{portalId}", values: { portalId }, texts: ["portalId"], responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{id}/archive`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.portals.archive("northwind-help");
   */
  archive(portalId: string, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "archivePortal", method: "PATCH", path: "/api/v1/accounts/{account_id}/portals/{portalId}/archive", values: { portalId }, texts: ["portalId"], responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{id}/logo`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @example
   * await chatwoot.portals.deleteLogo("northwind-help");
   */
  deleteLogo(portalId: string, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "deletePortalLogo", method: "DELETE", path: "/api/v1/accounts/{account_id}/portals/{portalId}/logo", values: { portalId }, texts: ["portalId"], responds: "nothing" },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{id}/send_instructions`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param body - The body of the request.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {AuthenticationError} 401: The server did not accept the caller, or the caller is not an administrator.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * const result = await chatwoot.portals.sendInstructions("northwind-help", { email: "dns@northwind.example" });
   */
  sendInstructions(portalId: string, body: SendPortalInstructionsBody, options?: RequestOptions): ApiCall<SendPortalInstructions> {
    return this.sendForOne(
      { id: "sendPortalInstructions", method: "POST", path: "/api/v1/accounts/{account_id}/portals/{portalId}/send_instructions", values: { portalId }, texts: ["portalId"], body },
      options,
    );
  }

  /**
   * TODOs.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{id}/ssl_status`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call: signal, time limits, retries, headers.
   * @throws {NotFoundError} 404: The account or another resource in the request does not exist, or it belongs to
   *   another account.
   * @throws {UnprocessableEntityError} 422: TODO
   * @example
   * await chatwoot.portals.getSslStatus("northwind-help");
   */
  getSslStatus(portalId: string, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { id: "getPortalSslStatus", method: "GET", path: "/api/v1/accounts/{account_id}/portals/{portalId}/ssl_status", values: { portalId }, texts: ["portalId"], responds: "nothing" },
      options,
    );
  }
}
