/** The parts of an unsuccessful response that the advice depends on. */
export interface Refusal {
  readonly status: number;
  /** The server's own message, or an empty string. */
  readonly words: string;
  /** The method and address. */
  readonly request: string;
  /** Whether sending it twice has the same effect as sending it once. */
  readonly isRepeatable: boolean;
  /** The path that reads what the request wrote, if it is known. */
  readonly readPath?: string | undefined;
  /** The number of seconds to wait, from `Retry-After`. */
  readonly retryAfter: number | undefined;
  /** The target of a redirect. */
  readonly location: string | null;
}

/** Returns the advice for a write whose outcome is unknown. */
export function checkFirst({ readPath }: Pick<Refusal, "readPath">): string {
  const how = readPath ? ` with GET ${readPath}` : "";
  return `The server may have performed the write anyway: check${how} before you send it again.`;
}

/** Hints by status, method, address and the server's message: Chatwoot sends the same status for many reasons. */
const known: readonly (readonly [RegExp, string])[] = [
  // Chatwoot sends a message for every token that it receives.
  [/sign in|^401 \S+ \S+ $/i, "The server received no valid token. A proxy may drop the header Api-Access-Token."],
  [
    / Invalid access token/i,
    "The server does not know this token. Copy it again from Profile settings → Access token.",
  ],
  [/ Invalid access_token/i, "This is not the token of a platform app, which this route needs."],
  [/for bots$/, "This is the token of a bot or a platform app. Use the access token of a person."],
  [/suspended$/, "Ask the operator to reactivate the account."],
  [/ Bot .* this account$/, "The bot does not belong to the account. Check the account ID."],
  [/this account$/, "The token's owner does not belong to the account. Check the account ID."],
  [/this action$/, "The token's owner may not do this. Ask an administrator."],
  [/ Invalid User/i, "Check the IDs of users: each must belong to the account."],
  [/ Non permissible/i, "A platform app can only use what it created or was given."],
  [/ Resource could/, "Check the IDs and the account ID: an ID of another account causes this error too."],
  [/ mismatched digest/, "A string for a file must be the signed ID of an upload."],
  [/ Too many|try again later/i, "Try again later."],
  [/\/contacts\b.* already been taken/, "Another contact has this value. Find it with a filter (`equal_to`)."],
  [/ already been taken/, "Use another value, or change the item that has it."],
  // The platform and the public API also say "Not Found" about an ID.
  [/^404 \S+ \S+(\/(platform|public)\/| (?!(Not Found)?$))/, "Check the path and the IDs."],
  [/^404/, "The server does not have this route. Check the base URL, the path and the server's version."],
  [/^304/, "Use your cached copy: nothing has changed."],
  [/^400/, "Check the parameters and headers."],
  [/^401/, "The server does not accept this token here. Check its owner's permissions and the IDs."],
  [/^403/, "Ask an administrator."],
  [/^422/, "Correct the values that you sent."],
];

/** Returns what to do about a response that is not a success, in one or two sentences. */
export function hintFor(refusal: Refusal): string | undefined {
  const { status, words, request, location } = refusal;
  // A browser reports status 0 for a redirect that it did not follow.
  if (status !== 304 && status < 400) {
    return `The server redirects to ${location ?? "another address"}, where the token must not go. Check the base URL.`;
  }
  if (status >= 500) return failureHint(refusal);
  if (status === 429) return limitHint(refusal);
  // The server's message follows a space. An address has none, so a pattern for the message does not match it.
  return known.find(([pattern]) => pattern.test(`${status} ${request} ${words}`))?.[1];
}

function failureHint(refusal: Refusal): string {
  const { status, request, isRepeatable, retryAfter } = refusal;
  const next = isRepeatable ? later(retryAfter) : checkFirst(refusal);
  if (status !== 500) return next;
  const cause = /\/filter(\?|$)/.test(request)
    ? "Check the conditions: the values of a text attribute must be strings."
    : isRepeatable
      ? `${next} If this is a list, narrower filters can leave out a broken item.`
      : next;
  return `${cause} See the server's log.`;
}

function limitHint({ words, isRepeatable, retryAfter }: Refusal): string {
  const next =
    retryAfter === undefined && /^Retry later/.test(words)
      ? "Try again when a new minute starts on the server's clock; some limits last an hour."
      : later(retryAfter);
  return isRepeatable ? next : `Nothing was done. ${next}`;
}

function later(seconds: number | undefined): string {
  return seconds === undefined ? "Try again later." : `Try again in ${Math.ceil(seconds)} s.`;
}
