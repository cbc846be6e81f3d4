import type { Member } from "../../rules/caller.ts";
import { castId, integer, isBlank, isJsonObject, isOneOf, nameOf, text } from "../../rules/cast.ts";
import { collection } from "../../rules/collection.ts";
import type { Params } from "../../rules/params.ts";
import { failure, unprocessable } from "../../rules/refusal.ts";
import { presence, type Validation } from "../../rules/validate.ts";
import { unixSeconds } from "../../rules/wire-time.ts";
import type { State } from "../../state/state.ts";
import { ownPortal } from "../portals/rules.ts";
import type { Article } from "./table.ts";

export const statuses = ["draft", "published", "archived"] as const;

export const articlesOfPortal = collection("articles", "of_portal", (params, caller: Member, state) => ({
  portal_id: ownPortal(params, caller, state).id,
}));

/** The words that the public pages of a portal use in their paths. */
const reservedSlugs = isOneOf(["articles", "categories", "search", "sitemap"]);

export const articleValidations: readonly Validation<Article & { readonly author?: never }>[] = [
  ({ author_id }, state) =>
    author_id === null || state.users.get(author_id) === undefined
      ? { column: "author", message: "must exist" }
      : undefined,
  presence("author_id"),
  presence("title"),
  ({ status, content }) =>
    status === "published" && isBlank(content) ? { column: "content", message: "can't be blank" } : undefined,
  ({ slug }) => (reservedSlugs(slug) ? { column: "slug", message: "is reserved" } : undefined),
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

/** Returns the new positions that a request sends by ID. */
export function sentPositions(params: Params): [id: number, position: number][] {
  const sent = params.get("positions_hash");
  if (!isJsonObject(sent)) return [];
  return Object.entries(sent).map(([id, position]) => [castId(id), integer(text(position) ?? null) ?? 0]);
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
