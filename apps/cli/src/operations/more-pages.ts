import { at, isObject } from "../output/json-path.ts";
import type { CommandEntry } from "./command-table.ts";
import type { TypedFlags } from "./flag-values.ts";

/** Returns a note on how to get more items, or undefined if the list is complete. */
export function morePages({ pages, flags }: CommandEntry, body: unknown, typed: TypedFlags): string | undefined {
  if (!pages || pages.style === "whole") return undefined;
  const found = at(body, pages.items);
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  if (items.length === 0) return undefined;
  if (pages.style === "capped") {
    return items.length < pages.cap ? undefined : `The server sent ${items.length}, and there may be more.`;
  }
  const flag = flags.find(({ field }) => field === pages.parameter)?.name;
  if (pages.unless !== undefined && typed[pages.unless.replaceAll("_", "-")] !== undefined) return undefined;
  if (pages.style === "before") {
    const ids = items.flatMap((item) => (isObject(item) && typeof item.id === "number" ? [item.id] : []));
    if (pages.size !== undefined && items.length < pages.size) return undefined;
    return ids.length > 0 ? `For earlier items, add --${flag} ${Math.min(...ids)}.` : undefined;
  }
  const isCounted = !pages.uncounted?.some((parameter) => typed[parameter.replaceAll("_", "-")] !== undefined);
  return numberedPages(items.length, { ...pages, flag, total: isCounted ? pages.total : undefined }, body, typed);
}

interface NumberedPages {
  readonly flag: string | undefined;
  readonly size?: number;
  readonly total: string | undefined;
  readonly more?: string;
}

function numberedPages(
  count: number,
  { flag, size, total, more }: NumberedPages,
  body: unknown,
  typed: TypedFlags,
): string | undefined {
  const page = Number(typed[`${flag}`] ?? 1);
  const all = total === undefined ? undefined : Number(at(body, total));
  const hasMore = more === undefined ? undefined : at(body, more);
  if (hasMore === false || (size !== undefined && count < size)) return undefined;
  if (all !== undefined && all <= (page - 1) * (size ?? count) + count) return undefined;
  const shown = all === undefined ? `This is page ${page}` : `These are ${count} of ${all}`;
  return `${shown}. For the next page, add --${flag} ${page + 1}.`;
}
