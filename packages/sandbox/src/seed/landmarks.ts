/** The account to look at first. Its features are those of most installations: none of them paid. */
export const mainAccountId = 1;

/** The public API's name for the API inbox "Shop orders" of that account. */
export const inboxIdentifier = "sandbox-inbox";
