// Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiCall } from "../api-call.ts";
import { Resource } from "../resource.ts";
import type { RequestOptions } from "../transport/options.ts";
import type { PublicInbox } from "./models.ts";

/** The public fields of API inboxes. */
export class PublicInboxes extends Resource {
  /**
   * Gets an inbox.
   *
   * The public fields of an API inbox, such as its name and business hours. The path has the inbox's identifier, not its id. No token is
   * needed, and any token is ignored.
   *
   * Endpoint: `GET /public/api/v1/inboxes/{inbox_identifier}`
   *
   * @param options - How to send this call.
   * @example
   * const result = await visitor.inboxes.get();
   */
  get(options?: RequestOptions): ApiCall<PublicInbox> {
    return this.sendForOne(
      { route: "GET /public/api/v1/inboxes/{inbox_identifier}" },
      options,
    );
  }
}
