/** A property of a response that older servers lack: the first version that has it, and its path, such as `payload.[].icon`. */
export type Newer = readonly [since: string, path: string];

/** An operation of the document, as far as the server needs it to take requests. */
export interface Route {
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
  /** Set where agents may not do it. */
  readonly administratorsOnly?: true;
  /** The permission of a custom role with which agents may do it all the same. */
  readonly permission?: "report_manage";
  /** Set where bots may do it. */
  readonly takesBots?: true;
  readonly newer?: readonly Newer[];
}
