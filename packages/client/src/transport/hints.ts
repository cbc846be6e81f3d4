/** By status. */
const hints: Readonly<Record<number, string>> = {
  304: "Nothing changed since the ETag that you sent, so there is no body. Use what you have.",
  400: "Check the parameters and headers.",
  401: "The server does not accept this token here. Check whose it is, what that one may do, and the ids that you sent.",
  403: "Ask an administrator.",
  404: "Check the ids and the account ID: an id of another account looks the same.",
  422: "Correct what the server names.",
  429: "Wait for the next full minute of the server's clock.",
};

/** Chatwoot sends a 401 for most that is not allowed; its words tell the reasons apart. */
const unauthorizedHints: readonly (readonly [RegExp, string])[] = [
  [
    /^$|sign in/i,
    "The server saw no token that it accepts. If you sent one, a proxy may drop it: nginx drops header names with underscores, this client sends Api-Access-Token.",
  ],
  [
    /^Invalid access token/i,
    "The server does not know this token. Copy it again from Profile settings → Access token.",
  ],
  [/^Invalid access_token/i, "The server does not know this token as that of a platform app, which this route wants."],
  [/for bots$/, "This is the token of a bot or platform app. Use the access token of a person."],
  [/suspended$/, "Ask the operator to reactivate the account."],
  [
    /^Bot .* this account$/,
    "The bot whose token this is belongs neither to the account nor to one of its inboxes. Check the account ID.",
  ],
  [/this account$/, "The person whose token this is does not belong to the account. Check the account ID."],
  [/this action$/, "The person whose token this is may not do this. Ask an administrator."],
  [/^Invalid User/i, "Check the ids of users: each must be of the account."],
  [/^Non permissible/i, "The platform app whose token this is may only use what it made or was given leave for."],
];

/** What to do about a response that is not a success, in one or two sentences. */
export function hintFor(
  status: number,
  serverMessage: string | undefined,
  location: string | null,
): string | undefined {
  if (status >= 500) return "Try again later; the server's log has the cause.";
  // A browser hides a redirect that was not followed behind the status 0.
  if (status !== 304 && status < 400) {
    return `The server redirects to ${location ?? "elsewhere"}, where the token must not go. Check the base URL.`;
  }
  const [, known] = (status === 401 && unauthorizedHints.find(([said]) => said.test(serverMessage ?? ""))) || [];
  return known ?? hints[status];
}
