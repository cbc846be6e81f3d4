// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPortal, Portal, PortalConfig, PortalDetails, PortalUpdate, SendPortalInstructions, WebsiteInbox } from "./models.ts";

/** What {@link Portals.list} takes beside its arguments. */
export interface ListPortalsOptions extends ListOptions {
  /** The number of the page, from 1. A value below 1, or one that is not a number, counts as 1; a page past the end is empty, not an error. */
  readonly page?: number | undefined;
}

/** What {@link Portals.get} takes beside its arguments. */
export interface GetPortalOptions extends RequestOptions {
  /** The language whose articles are counted in `meta`. Without it all are counted. */
  readonly locale?: string | undefined;
}

/** An item of: tODO. */
export interface ListPortalsItem {
    /**
     * Format: int64
     * @description TODO: seen 12, 13, 14, 15, 16, 17, 18, 19
     * @example 12
     */
    id: number;
    /**
     * @description TODO: seen #0f766e, #1f93ff, #abc
     * @example #0f766e
     */
    color: string;
    /**
     * @description TODO: seen help.northwind.example, null, flat.northwind.example
     * @example help.northwind.example
     */
    custom_domain: string | null;
    /**
     * @description TODO: seen How can we help?, null
     * @example How can we help?
     */
    header_text: string | null;
    /**
     * @description TODO: seen https://northwind.example, null
     * @example https://northwind.example
     */
    homepage_link: string | null;
    /**
     * @description TODO: seen Northwind Help, Bare Help, Flat Help, Empty Help, Draft Help, Deutsch, Old Help, Wrong inbox
     * @example Northwind Help
     */
    name: string;
    /**
     * @description TODO: seen Northwind Help Center, null
     * @example Northwind Help Center
     */
    page_title: string | null;
    /**
     * @description TODO: seen northwind-help, northwind-bare, northwind-flat, northwind-empty, northwind-draft, northwind-deutsch, northwind-old, northwind-wrong
     * @example northwind-help
     */
    slug: string;
    /**
     * @description TODO: seen false, true
     * @example false
     */
    archived: boolean;
    /**
     * Format: int64
     * @description TODO: seen 27, 152
     * @example 27
     */
    account_id: number;
    config: PortalConfig;
    inbox?: WebsiteInbox | undefined;
    /** @description TODO */
    logo?: {
        /**
         * Format: int64
         * @description TODO: seen 159, 565
         * @example 159
         */
        id: number;
        /**
         * Format: int64
         * @description TODO: seen 12, 57
         * @example 12
         */
        portal_id: number;
        /**
         * @description TODO: seen image/png
         * @example image/png
         */
        file_type: string;
        /**
         * Format: int64
         * @description TODO: seen 27, 152
         * @example 27
         */
        account_id: number;
        /**
         * @description TODO: seen https://chatwoot.example/rails/active_st
         * @example https://chatwoot.example/rails/active_storage/blobs/redirect/signed-id/logo.png
         */
        file_url: string;
        /**
         * @description TODO: seen signed-id
         * @example signed-id
         */
        blob_id: string;
        /**
         * @description TODO: seen logo.png
         * @example logo.png
         */
        filename: string;
    } | undefined;
    /** @description TODO */
    meta: {
        /**
         * @description TODO: seen 0
         * @example 0
         */
        all_articles_count: number;
        /** @description TODO: seen null */
        archived_articles_count: null;
        /** @description TODO: seen null */
        published_count: null;
        /** @description TODO: seen null */
        draft_articles_count: null;
        /**
         * @description TODO: seen 0
         * @example 0
         */
        categories_count: number;
        /**
         * @description TODO: seen en, de
         * @example en
         */
        default_locale: string;
    };
}

/** The body of: tODO. */
export interface SendPortalInstructionsBody {
    /**
     * @description TODO: seen dns@northwind.example
     * @example dns@northwind.example
     */
    email?: string | undefined;
}

/** Help centers. */
export class Portals extends Resource {
  /**
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals`
   *
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals`
   *
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
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
   * Get a portal.
   *
   * One help center, by its slug. An unknown one is a 500, not a 404.
   *
   * **Who sees what.** Everyone in the account sees every portal; only administrators get the `hmac_token` of its inbox. Bots and platform
   * apps are refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{id}`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param options - Query parameters; also a signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{id}`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{id}`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{id}/archive`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{id}/logo`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{id}/send_instructions`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param body - The body of the request.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator of the account.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
   * TODO.
   *
   * TODO
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{id}/ssl_status`
   *
   * @param portalId - The portal, by its `slug`. Its number is not read.
   * @param options - A signal, time limits in milliseconds, retries, headers: for this call.
   * @throws {NotFoundError} 404: The account, or something else that the request names, does not exist, or it belongs to another account.
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
