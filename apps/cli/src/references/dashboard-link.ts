/** A link of the dashboard or of the API, taken apart. */
export interface DashboardLink {
  /** The URL of Chatwoot, such as `https://desk.example` or `https://desk.example/chatwoot`. */
  readonly baseUrl: string;
  /** Undefined if the link is of no account, such as `https://desk.example/app/login`. */
  readonly accountId: number | undefined;
  /** What the link shows, named as the arguments of commands: `conversation`, `contact`, `inbox`. */
  readonly kind: string | undefined;
  /** Its ID, or the slug of a portal. */
  readonly id: string | undefined;
  /** The message that a link into a conversation points to. */
  readonly messageId: string | undefined;
}

/** A link begins with the URL of Chatwoot; what follows is the dashboard's or the API's. */
const form = /^(https?:\/\/[^/?#\s]+(?:\/[^?#\s]*?)?)\/(?:app|api|platform)(\/[^?#\s]*)?(\?[^#\s]*)?(#\S*)?$/i;

/** The places that a path can show, the innermost first: a conversation is shown within an inbox. */
const places: readonly (readonly [kind: string, place: RegExp])[] = [
  ["conversation", /\/conversations?\/(\d+)(?:\/|$)/],
  ["contact", /\/contacts\/(\d+)(?:\/|$)/],
  ["company", /\/companies\/(\d+)(?:\/|$)/],
  ["inbox", /\/inbox(?:es)?\/(\d+)(?:\/|$)/],
  ["team", /\/teams?\/(\d+)(?:\/|$)/],
  ["macro", /\/macros\/(\d+)(?:\/|$)/],
  ["campaign", /\/campaigns\/(\d+)(?:\/|$)/],
  ["custom-filter", /\/custom_view\/(\d+)(?:\/|$)/],
  ["portal", /\/portals\/([\w-]+)(?:\/|$)/],
];

/**
 * Takes a link of the dashboard apart: `https://desk.example/app/accounts/1/conversations/42`, with or without a query.
 * Links of the API are understood, too.
 *
 * @returns undefined for any other text.
 */
export function dashboardLink(text: string): DashboardLink | undefined {
  // Most arguments are IDs.
  if (!text.includes("://")) return undefined;
  const [, base, path = "", query = ""] = form.exec(text.trim()) ?? [];
  if (base === undefined || !URL.canParse(base)) return undefined;
  const [, account] = /\/accounts\/(\d+)(?=\/|$)/.exec(path) ?? [];
  const [kind, id] = shownIn(path) ?? [];
  return {
    baseUrl: base.replace(/\/+$/, ""),
    accountId: account === undefined ? undefined : Number(account),
    kind,
    id,
    messageId: new URLSearchParams(query).get("messageId") ?? undefined,
  };
}

function shownIn(path: string): readonly [kind: string, id: string] | undefined {
  for (const [kind, place] of places) {
    const [, id] = place.exec(path) ?? [];
    if (id !== undefined) return [kind, id];
  }
  return undefined;
}
