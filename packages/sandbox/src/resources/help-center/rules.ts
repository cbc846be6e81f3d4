import { PortalConfigLayout } from "../../generated/enums.ts";
import type { Member } from "../../rules/caller.ts";
import { array, castId, integer, isBlank, isJsonObject, isOneOf, nameOf, object, text } from "../../rules/cast.ts";
import { collection, ofAccount } from "../../rules/collection.ts";
import type { Params } from "../../rules/params.ts";
import { failure, orNotFound, ownOrNotFound, unprocessable } from "../../rules/refusal.ts";
import { format, must, presence, unique, type Validation } from "../../rules/validate.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import type { Row } from "../../state/table-definition.ts";
import type { Article, Category, Portal, PortalConfig } from "./table.ts";

const defaultColor = "#1f93ff";

export const blankConfig: PortalConfig = {
  ...{ allowed_locales: [{ code: "en", draft: false }], default_locale: "en", layout: "classic" },
  ...{ social_profiles: {}, locale_translations: {}, popular_content: {} },
};

/** The columns that a portal doesn't need. */
export const blankPortal = {
  ...{ color: defaultColor, custom_domain: null, header_text: null, homepage_link: null, page_title: null },
  ...{ archived: false, inbox_id: null, logo_blob_id: null, config: blankConfig },
} as const;

/** The server fails if the account has no such portal, because it looks up its permissions first. */
export const portalsOfAccount = ofAccount("portals", {
  find: (params, state) => state.portals.find("by_slug", params.text("id")),
  missing: () => failure("The account has no such portal."),
});

/** Returns the portal that contains the row in the path. */
export function ownPortal(params: Params, { account }: Member, state: State): Portal {
  return ownOrNotFound(state.portals.find("by_slug", params.text("portal_id")), account);
}

export const portalValidations: readonly Validation<Portal>[] = [
  presence("name"),
  presence("slug"),
  unique("portals", "by_slug", "slug"),
  unique("portals", "by_domain", "custom_domain"),
  format("color", /^#(?:[\da-f]{3}){1,2}$/i),
  must("config", "default locale cannot be drafted.", ({ config: { allowed_locales, default_locale } }) =>
    allowed_locales.every(({ code, draft }) => !draft || code !== default_locale),
  ),
  must("layout", "must be of type enum", ({ config }) => isOneOf(PortalConfigLayout)(config.layout)),
];

/** Adds the inbox and the logo that a request names beside the fields, and replaces empty strings. */
export function completePortal(row: Portal, params: Params, { account }: Member, state: State): Portal {
  const logo = state.blobs.find("by_signed_id", params.text("blob_id"));
  return {
    ...row,
    color: row.color || defaultColor,
    custom_domain: row.custom_domain || null,
    homepage_link: row.homepage_link || null,
    inbox_id: inboxIdOf(row, params, account, state),
    ...(logo && { logo_blob_id: logo.id }),
  };
}

/** Inboxes of other kinds than websites are ignored. */
function inboxIdOf({ inbox_id }: Portal, params: Params, account: Member["account"], state: State): number | null {
  if (!params.has("inbox_id")) return inbox_id;
  if (isBlank(params.get("inbox_id"))) return null;
  const inbox = ownOrNotFound(state.inboxes.get(params.id("inbox_id")), account);
  return inbox.channel_type === "Channel::WebWidget" ? inbox.id : inbox_id;
}

/**
 * Returns the host of a URL, or a domain as it is.
 *
 * @throws {Refusal} if it contains characters that no URL has.
 */
export function hostOf(domain: string): string {
  if (!/^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(domain)) throw failure(`${JSON.stringify(domain)} isn't a URL.`);
  return /^https?:\/\/([^/:?#]+)/.exec(domain)?.[1] ?? domain;
}

/** Returns the settings with those that a request sends. Unknown ones are ignored. */
export function changedConfig(config: PortalConfig, sent: unknown): PortalConfig {
  if (!isJsonObject(sent)) return config;
  const { allowed_locales, default_locale, layout } = config;
  const codes = textsIn(sent.allowed_locales) ?? allowed_locales.map(({ code }) => code);
  const drafts = textsIn(sent.draft_locales) ?? allowed_locales.flatMap(({ code, draft }) => (draft ? [code] : []));
  const locale = text(sent.default_locale) ?? default_locale;
  return {
    allowed_locales: (codes.length === 0 ? [locale] : codes).map((code) => ({ code, draft: drafts.includes(code) })),
    default_locale: locale,
    // A validation refuses other layouts.
    layout: (text(sent.layout) ?? layout) as PortalConfig["layout"],
    social_profiles: objectOr(config.social_profiles, sent.social_profiles),
    locale_translations: objectOr(config.locale_translations, sent.locale_translations),
    popular_content: objectOr(config.popular_content ?? {}, sent.popular_content),
  };
}

function textsIn(sent: unknown): string[] | undefined {
  return array(sent)?.flatMap((word) => text(word) ?? []);
}

function objectOr(known: JsonObject, sent: unknown): JsonObject {
  return object(sent) ?? known;
}

/** The columns of rows that belong to the portal in the path. */
function portalColumns(params: Params, caller: Member, state: State): { portal_id: number } {
  return { portal_id: ownPortal(params, caller, state).id };
}

export const categoriesOfPortal = collection("categories", "of_portal", portalColumns);

const allowedLocale: Validation<Category> = ({ portal_id, locale }, state) => {
  const codes = state.portals.get(portal_id)?.config.allowed_locales.map(({ code }) => code) ?? [];
  const list = `[${codes.map((code) => JSON.stringify(code)).join(", ")}]`;
  return codes.includes(locale)
    ? undefined
    : { column: "locale", message: `${locale ?? ""} of category is not part of portal's ${list}.` };
};

export const categoryValidations: readonly Validation<Category>[] = [
  presence("slug"),
  presence("name"),
  allowedLocale,
  unique("categories", "by_slug", "locale", "should be unique in the category and portal"),
];

/** Returns the related categories that a request names, those of the same portal only. Without any, they stay. */
export function relatedIds({ portal_id, related_category_ids }: Category, params: Params, state: State) {
  const sent = array(params.unwrapped("category").get("related_category_ids"))?.map(castId) ?? [];
  const found = [...new Set(sent)].filter((id) => state.categories.get(id)?.portal_id === portal_id);
  return found.length === 0 ? related_category_ids : found;
}

export const statuses = ["draft", "published", "archived"] as const;

export const articlesOfPortal = collection("articles", "of_portal", portalColumns);

/** The words that the public pages of a portal use in their paths. */
const reservedSlugs = isOneOf(["articles", "categories", "search", "sitemap"]);

export const articleValidations: readonly Validation<Article>[] = [
  must("author", "must exist", ({ author_id }, state) => state.users.get(author_id) !== undefined),
  presence("author_id"),
  presence("title"),
  must("content", "can't be blank", ({ status, content }) => status !== "published" || !isBlank(content)),
  must("slug", "is reserved", ({ slug }) => !reservedSlugs(slug)),
];

/** Returns the slug of a new article: the time and the words of the title. */
export function newSlug(title: string, now: number): string {
  const plain = title.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  const words = plain.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
  return `${unixSeconds(now)}-${words.replaceAll(/[^a-z\d]+/g, "-").replaceAll(/^-|-$/g, "")}`;
}

/**
 * Adds the columns that follow from others. An article with a category has its language, and comes last if it is new in
 * the category.
 *
 * @throws {Refusal} if another article has the slug: the database refuses it.
 */
export function completeArticle(row: Article, before: Article | undefined, state: State): Article {
  const category = state.categories.get(row.category_id);
  const slug = row.slug || (row.title ? newSlug(row.title, state.now()) : "");
  const other = state.articles.find("by_slug", slug);
  if (other !== undefined && other.id !== row.id) throw failure(`Another article has the slug ${slug}.`);
  const isMoved = before !== undefined && before.category_id !== row.category_id;
  const keepsPosition = !isMoved && row.position !== null;
  const position = keepsPosition ? row.position : lastPosition(row, state) + 10;
  return { ...row, slug, locale: category?.locale ?? row.locale, position };
}

function lastPosition({ category_id, account_id }: Article, state: State): number {
  const rows =
    category_id === null
      ? state.articles.all().filter((row) => row.account_id === account_id && row.category_id === null)
      : state.articles.where("of_category", category_id).slice(0);
  return Math.max(0, ...rows.map(({ position }) => position));
}

/** Returns a test for the articles in the language, in the category, and with the words that a request names. */
export function matches(params: Params, state: State): (row: Article) => boolean {
  const [locale, slug] = [params.text("locale"), params.text("category_slug")];
  const words = wordsOf(params.text("query") ?? "");
  return (row) => {
    const category = state.categories.get(row.category_id);
    if (locale && row.locale !== locale) return false;
    if (slug && category?.slug !== slug) return false;
    const own = [row.title, row.content, row.description].flatMap((part) => wordsOf(part ?? ""));
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };
}

/** Returns a test for the articles of the author and with the status that a request names. */
export function isListed(params: Params): (row: Article) => boolean {
  const [author, status] = [params.text("author_id"), params.text("status")];
  const name = nameOf(statuses, status);
  return (row) => (!author || row.author_id === castId(author)) && (!status || row.status === name);
}

function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Returns the new positions that a request sends, up to the first row that doesn't exist, which it then refuses. */
export function* sentPositions(rows: readonly Row[], params: Params): Generator<[id: number, position: number]> {
  const sent = params.get("positions_hash");
  for (const [id, position] of Object.entries(isJsonObject(sent) ? sent : {})) {
    const row = orNotFound(rows.find((one) => one.id === castId(id)));
    yield [row.id, integer(text(position) ?? null) ?? 0];
  }
}

/**
 * Returns the articles of the portal that a request names.
 *
 * @throws {Refusal} if the portal has none of them.
 */
export function namedArticles(params: Params, caller: Member, state: State): Article[] {
  const rows = articlesOfPortal.rows(params, caller, state);
  const ids = [params.get("ids")].flat().map(castId);
  const named = rows.filter(({ id }) => ids.includes(id));
  if (named.length === 0) throw unprocessable("No articles found to process");
  return named;
}
