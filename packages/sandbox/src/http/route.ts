import type { Lifetime } from "../state/chatwoot-version.ts";

/** Something that not every release has, by its name or path. */
export type Marked = readonly [name: string, lifetime: Lifetime];

/** An operation of the document, as far as the server needs it to take requests. */
export interface Route extends Lifetime {
  /** The operation's id, such as `listContacts`. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With its placeholders, such as `/api/v1/accounts/{account_id}/contacts/{id}`. */
  readonly path: string;
  readonly api: "application" | "platform" | "public" | "server";
  /** The status of success. */
  readonly status: number;
  /** The media type of success; left out where there is no body. */
  readonly mediaType?: string;
  /** The name around the handler's result in the body, such as `payload`. */
  readonly envelope?: string;
  /** Set where agents may not do it. */
  readonly administratorsOnly?: true;
  /** The permission of a custom role with which agents may do it all the same. */
  readonly permission?: "report_manage";
  /** Set where bots may do it. */
  readonly takesBots?: true;
  /** Properties of the response that not every release has, such as `payload.[].icon`. */
  readonly properties?: readonly Marked[];
  /** Parameters and fields of the body that not every release knows; `sort_by=unread` for one value of a parameter. */
  readonly parameters?: readonly Marked[];
}
