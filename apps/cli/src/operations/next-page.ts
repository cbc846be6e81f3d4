import { at, isObject } from "../output/json-path.ts";
import type { CommandEntry } from "./command-table.ts";

/** How to get more items than a response has. */
export interface NextPage {
  /** What the response has, such as "These are 15 of 31." Undefined if only the parameter says something. */
  readonly about?: string;
  /** The parameter that requests more, and its value. Undefined if the operation has none. */
  readonly parameter?: { readonly name: string; readonly value: number; readonly what: string };
}

/**
 * Returns how to get more items, or undefined if the list is complete.
 *
 * @param given - Returns the value of a parameter of the request, by its name on the wire.
 */
export function nextPage(
  { pages }: Pick<CommandEntry, "pages">,
  body: unknown,
  given: (parameter: string) => unknown,
): NextPage | undefined {
  if (!pages || pages.style === "whole") return undefined;
  const found = at(body, pages.items);
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  if (items.length === 0) return undefined;
  if (pages.style === "capped") {
    return items.length < pages.cap ? undefined : { about: `The server sent ${items.length}, and there may be more.` };
  }
  if (pages.unless !== undefined && given(pages.unless) !== undefined) return undefined;
  if (pages.style === "before") {
    const ids = items.flatMap((item) => (isObject(item) && typeof item.id === "number" ? [item.id] : []));
    if (ids.length === 0 || (pages.size !== undefined && items.length < pages.size)) return undefined;
    return { parameter: { name: pages.parameter, value: Math.min(...ids), what: "earlier items" } };
  }
  const isCounted = !pages.uncounted?.some((parameter) => given(parameter) !== undefined);
  return numberedPage(items.length, { ...pages, total: isCounted ? pages.total : undefined }, body, given);
}

interface NumberedPages {
  readonly parameter: string;
  readonly size?: number;
  readonly total: string | undefined;
  readonly more?: string;
}

function numberedPage(
  count: number,
  { parameter, size, total, more }: NumberedPages,
  body: unknown,
  given: (parameter: string) => unknown,
): NextPage | undefined {
  const page = Number(given(parameter) ?? 1);
  const all = total === undefined ? undefined : Number(at(body, total));
  const hasMore = more === undefined ? undefined : at(body, more);
  if (hasMore === false || (size !== undefined && count < size)) return undefined;
  if (all !== undefined && all <= (page - 1) * (size ?? count) + count) return undefined;
  const about = all === undefined ? `This is page ${page}.` : `These are ${count} of ${all}.`;
  return { about, parameter: { name: parameter, value: page + 1, what: "the next page" } };
}
