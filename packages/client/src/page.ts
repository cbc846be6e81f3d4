/**
 * One answer of an endpoint that lists things.
 *
 * @example
 * const page = await chatwoot.contacts.listConversations(42);
 * for (const conversation of page.items) console.log(conversation.id, conversation.status);
 * if (!page.complete) console.log("There may be older ones.");
 */
export class Page<T> {
  /** The things, in the server's order. */
  readonly items: readonly T[];
  /**
   * Whether these are all. False when as many came as the server ever sends, so that it may have cut something off; it does not say
   * whether it did.
   */
  readonly complete: boolean;
  /** The HTTP answer that the items came in: status and headers. Its body has been read. */
  readonly response: Response;

  constructor(items: readonly T[], complete: boolean, response: Response) {
    this.items = items;
    this.complete = complete;
    this.response = response;
  }
}
