/** The account to start with. Like most installations, it has no paid features. */
export const mainAccountId = 1;

/** The identifier of that account's API inbox "Shop orders" in the public API. */
export const inboxIdentifier = "sandbox-inbox";
