// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall, ListCall } from "../api-call.ts";
import type { ListOptions } from "../options.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { NewPortal, Portal, PortalInstructionsSent, PortalSettings, PortalWithoutCounts } from "./models.ts";

/** Options of {@link Portals.get}: query parameters, and how to send the call. */
export interface GetPortalOptions extends RequestOptions {
  /** The language of the articles that `meta` counts. Without it all articles count. */
  readonly locale?: string | undefined;
}

/** The body of {@link Portals.create}. */
export interface CreatePortalBody {
    portal: NewPortal;
    /**
     * The website inbox whose widget the portal shows, by its id. An unknown inbox is a 404.
     * @example 51
     */
    inbox_id?: number | undefined;
    /**
     * The logo, by the `blob_id` of `createUpload`. An unknown one is ignored.
     * @example eyJfcmFpbHMiOnsiZGF0YSI6MTU5fX0=--a1
     */
    blob_id?: string | undefined;
}

/** The body of {@link Portals.update}. */
export interface UpdatePortalBody {
    portal?: PortalSettings | undefined;
    /**
     * The website inbox whose widget the portal shows, by its id. An empty string disconnects the portal from its inbox.
     * @example 51
     */
    inbox_id?: (number | "") | undefined;
    /**
     * The new logo, by the `blob_id` of `createUpload`.
     * @example eyJfcmFpbHMiOnsiZGF0YSI6MTU5fX0=--a1
     */
    blob_id?: string | undefined;
}

/** The body of {@link Portals.sendInstructions}. */
export interface SendPortalInstructionsBody {
    /**
     * The address to send the instructions to.
     * @example dns@northwind.example
     */
    email: string;
}

/** The result of {@link Portals.getSslStatus}. */
export interface GetPortalSslStatusResult {
    [key: string]: unknown;
}

/** The help centers of an account. */
export class Portals extends Resource {
  /**
   * Lists the portals.
   *
   * All help centers of the account, archived ones too. There are no pages. The article counts are missing in the list; `getPortal` has them.
   *
   * **Access.** Everyone in the account sees every portal. Only administrators get the `hmac_token` of its inbox. Bots and platform apps are
   * refused.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals`
   *
   * @param options - How to send this call.
   * @example
   * for await (const item of chatwoot.portals.list()) console.log(item);
   */
  list(options?: ListOptions): ListCall<PortalWithoutCounts> {
    return this.sendForList(
      { route: "GET portals", items: "payload" },
      options,
    );
  }

  /**
   * Creates a portal.
   *
   * Adds a help center to the account. It needs a name and a slug; the other fields have defaults.
   *
   * The fields of the portal are within `portal`. The inbox and the logo are beside it.
   *
   * **The response holds secrets**: the `hmac_token` of the portal's inbox.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals`
   *
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The slug is missing, the slug or the custom domain is taken, the color is
   *   not a hexadecimal one, or the layout is unknown.
   * @example
   * const result = await chatwoot.portals.create({ portal: { name: "Northwind Help", slug: "northwind-help" } });
   */
  create(body: CreatePortalBody, options?: RequestOptions): ApiCall<PortalWithoutCounts> {
    return this.sendForOne(
      { route: "POST portals", body },
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
   * @param options - Query parameters, and how to send this call.
   * @example
   * const result = await chatwoot.portals.get("northwind-help");
   */
  get(portalId: string, options?: GetPortalOptions): ApiCall<Portal> {
    return this.sendForOne(
      { route: "GET portals/{portal:id}", values: [portalId], texts: ["portal:id"] },
      options,
    );
  }

  /**
   * Updates a portal.
   *
   * Changes the fields that are sent and keeps the others, also within `config`. The server takes PUT for the same.
   *
   * The fields of the portal are within `portal`. The inbox and the logo are beside it. An unknown portal is a 500, not a 404.
   *
   * **The response holds secrets**: the `hmac_token` of the portal's inbox.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The slug is missing, the slug or the custom domain is taken, the color is
   *   not a hexadecimal one, or the layout is unknown.
   * @example
   * const result = await chatwoot.portals.update("northwind-help", { portal: { page_title: "Help", config: { layout: "classic" } } });
   */
  update(portalId: string, body: UpdatePortalBody, options?: RequestOptions): ApiCall<PortalWithoutCounts> {
    return this.sendForOne(
      { route: "PATCH portals/{portal:id}", values: [portalId], texts: ["portal:id"], body },
      options,
    );
  }

  /**
   * Deletes a portal.
   *
   * Removes the help center from the account. An unknown portal is a 500, not a 404.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{id}`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.portals.delete("northwind-help");
   */
  delete(portalId: string, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      { route: "DELETE portals/{portal:id}", values: [portalId], texts: ["portal:id"], responds: "nothing" },
      options,
    );
  }

  /**
   * Archives a portal.
   *
   * Does not work: the response is a 500, and the portal stays as it is. To archive a portal, send `archived: true` to `updatePortal`.
   *
   * **Access.** It fails for everyone.
   *
   * Endpoint: `PATCH /api/v1/accounts/{account_id}/portals/{id}/archive`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @deprecated
   * @example
   * await chatwoot.portals.archive("northwind-help");
   */
  archive(portalId: string, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "PATCH portals/{portal:id}/archive",
        values: [portalId],
        texts: ["portal:id"],
        responds: "nothing",
        above: 1,
      },
      options,
    );
  }

  /**
   * Deletes a portal's logo.
   *
   * Removes the logo, so that the portal has no `logo`. Without a logo nothing changes, and the response is the same.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `DELETE /api/v1/accounts/{account_id}/portals/{id}/logo`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @example
   * await chatwoot.portals.deleteLogo("northwind-help");
   */
  deleteLogo(portalId: string, options?: RequestOptions): ApiCall<void> {
    return this.sendForOne(
      {
        route: "DELETE portals/{portal:id}/logo",
        values: [portalId],
        texts: ["portal:id"],
        responds: "nothing",
        above: 1,
      },
      options,
    );
  }

  /**
   * Sends the instructions for a portal's domain.
   *
   * Sends an e-mail with the instructions for setting up the portal's custom domain to the person who manages the domain. A background job
   * sends it later.
   *
   * **Access.** Administrators, and agents with a custom role that has `knowledge_base_manage` (Enterprise). Bots and platform apps are
   * refused.
   *
   * Endpoint: `POST /api/v1/accounts/{account_id}/portals/{id}/send_instructions`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {AuthenticationError} 401: The caller was not accepted, or is not an administrator.
   * @throws {UnprocessableEntityError} 422: The address is missing or is not one, or the portal has no custom domain.
   * @example
   * const result = await chatwoot.portals.sendInstructions("northwind-help", { email: "dns@northwind.example" });
   */
  sendInstructions(portalId: string, body: SendPortalInstructionsBody, options?: RequestOptions): ApiCall<PortalInstructionsSent> {
    return this.sendForOne(
      {
        route: "POST portals/{portal:id}/send_instructions",
        values: [portalId],
        texts: ["portal:id"],
        body,
        above: -1,
      },
      options,
    );
  }

  /**
   * Gets the SSL status of a portal's domain.
   *
   * The state of the certificate for the portal's custom domain, as Cloudflare reports it. An installation that is not connected to Cloudflare
   * responds with a 422.
   *
   * Endpoint: `GET /api/v1/accounts/{account_id}/portals/{id}/ssl_status`
   *
   * @param portalId - The slug of the portal. Its numeric id is not accepted.
   * @param options - How to send this call.
   * @throws {UnprocessableEntityError} 422: The installation is not connected to Cloudflare.
   * @example
   * const result = await chatwoot.portals.getSslStatus("northwind-help");
   */
  getSslStatus(portalId: string, options?: RequestOptions): ApiCall<GetPortalSslStatusResult> {
    return this.sendForOne(
      { route: "GET portals/{portal:id}/ssl_status", values: [portalId], texts: ["portal:id"] },
      options,
    );
  }
}
