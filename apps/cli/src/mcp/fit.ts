import { at, isObject } from "../output/json-path.ts";
import { listed } from "../output/listed.ts";
import { visibleText } from "../output/visible-text.ts";
import { selectFields } from "./select-fields.ts";

/** The longest response, in tokens. Clients cut longer ones, or refuse them. */
const mostTokens = 6_000;

/** About how many characters a token has. */
const charactersPerToken = 4;

/** The longest data, in characters. The rest of a response is for notes. */
export const room = (mostTokens - 500) * charactersPerToken;

const because = `because a response has at most about ${mostTokens.toLocaleString("en")} tokens`;

/** The part of a value to show. */
export interface Selection {
  /** Dotted paths. Empty for all fields. */
  readonly fields: readonly string[];
  /** Whether the fields are the usual ones, which some responses don't have. */
  readonly isUsual: boolean;
  /** How many items of a list to skip. */
  readonly offset: number;
  /** The part of a long string to show, starting at 1. */
  readonly part: number | undefined;
}

/** Data that fits into a response, and notes on the parts that are missing and how to get them. */
export interface Fitted {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * Returns the selected part of a value as JSON. If it is too long, whole items of a list or whole fields of an object
 * are left out, and notes say which and how to get them.
 */
export function fit(value: unknown, selection: Selection): Fitted {
  const { value: selected, missing } = selectFields(value, selection.fields);
  const { text, notes } = Array.isArray(selected)
    ? fitList(selected, Array.isArray(value) ? value : [], selection)
    : fitOne(selected, value, selection);
  return {
    text,
    notes: [...(missing.length > 0 && !selection.isUsual ? [missingNote(value, missing)] : []), ...notes],
  };
}

/** Returns as many whole lines as fit, from the first or from the last one. */
export function fitLines(lines: readonly string[], from: "start" | "end"): readonly string[] {
  let left = room;
  const ordered = from === "start" ? lines : lines.toReversed();
  const end = ordered.findIndex((line) => {
    // For a separator of two characters.
    left -= line.length + 2;
    return left < 0;
  });
  const shown = end < 0 ? ordered : ordered.slice(0, end);
  return from === "start" ? shown : shown.toReversed();
}

/** Returns one part of a long string as plain text. */
export function fitPart(name: string, text: string, part = 1): Fitted {
  const count = Math.max(1, Math.ceil(text.length / room));
  const slice = text.slice((part - 1) * room, part * room);
  const shown = slice.split("\n").map(visibleText).join("\n");
  if (part > count) return { text: "", notes: [`${name} has only ${count === 1 ? "1 part" : `${count} parts`}.`] };
  if (count === 1) return { text: shown, notes: [] };
  const next = part < count ? ` For the next one, pass part: ${part + 1}.` : "";
  return { text: shown, notes: [`This is part ${part} of ${count} of ${name}, as plain text.${next}`] };
}

function missingNote(value: unknown, missing: readonly string[]): string {
  const sample = Array.isArray(value) ? value[0] : value;
  const known = isObject(sample) ? ` The fields are ${listed(Object.keys(sample))}.` : "";
  return `The response does not have ${listed(missing.map((path) => JSON.stringify(path)))}.${known}`;
}

function fitOne(selected: unknown, original: unknown, selection: Selection): Fitted {
  const whole = JSON.stringify(selected) ?? "null";
  const { fields, offset, part } = selection;
  const [path = "", ...others] = fields;
  const only = fields.length > 0 && others.length === 0 ? at(original, path) : original;
  const isDeeper = whole.length > room || offset > 0 || part !== undefined;
  if (isDeeper && Array.isArray(only)) return fitList(only, only, { ...selection, fields: [] });
  if (isDeeper && typeof only === "string") return fitPart(path || "the response", only, part);
  return whole.length <= room ? { text: whole, notes: [] } : shrunk(selected, undefined);
}

function fitList(selected: readonly unknown[], original: readonly unknown[], selection: Selection): Fitted {
  const { fields, offset, part } = selection;
  const rest = selected.slice(offset);
  const texts = rest.map((item) => JSON.stringify(item) ?? "null");
  const shown = fitLines(texts, "start");
  const isTooLong = shown.length === 0 && rest.length > 0;
  const [path = "", ...others] = fields;
  const only = fields.length > 0 && others.length === 0 ? at(original[offset], path) : rest[0];
  if ((isTooLong || part !== undefined) && typeof only === "string")
    return fitPart(path || `item ${offset}`, only, part);
  const next = offset + Math.max(1, shown.length);
  const count = `${selected.length} ${selected.length === 1 ? "item" : "items"}`;
  const more = next < selected.length ? ` For the next ones, pass offset: ${next}, or select fewer fields.` : "";
  if (isTooLong) {
    const { text, notes } = shrunk(rest[0], offset);
    return { text: `[\n${text}\n]`, notes: [`This is item ${offset} of ${count}.${more}`, ...notes] };
  }
  const range = shown.length === 0 ? `There is no item ${offset}: the list has ${count}.` : "";
  const cut =
    shown.length < rest.length ? `Only items ${offset} to ${next - 1} of ${count} are shown, ${because}.${more}` : "";
  const note = offset > 0 && !cut ? range || `These are items ${offset} to ${next - 1} of ${count}.` : cut;
  return { text: shown.length > 0 ? `[\n${shown.join(",\n")}\n]` : "[]", notes: note ? [note] : [] };
}

/** Leaves out the longest fields until the rest fits. */
function shrunk(value: unknown, offset: number | undefined): Fitted {
  const removed: { readonly path: string; readonly length: number }[] = [];
  const leaves = leavesOf(value, []).sort((a, b) => b.length - a.length);
  let length = JSON.stringify(value).length;
  for (const leaf of leaves) {
    if (length <= room) break;
    length -= leaf.length;
    removed.push({ path: leaf.path.join("."), length: leaf.length });
  }
  const gone = new Set(removed.map(({ path }) => path));
  const names = removed
    .slice(0, 5)
    .map(({ path, length: size }) => `${path} (${size.toLocaleString("en")} characters)`);
  const others = removed.length > 5 ? ` and ${removed.length - 5} more fields` : "";
  const example = `fields: [${JSON.stringify(removed[0]?.path ?? "")}]${offset === undefined ? "" : ` and offset: ${offset}`}`;
  const how = isObject(value) ? ` Pass ${example} to read one of them.` : "";
  return {
    text: JSON.stringify(without(value, [], gone)) ?? "null",
    notes: [`Left out, ${because}: ${names.join(", ")}${others}.${how}`],
  };
}

interface Leaf {
  readonly path: readonly string[];
  /** The length of its JSON. */
  readonly length: number;
}

/** Returns everything in nested objects that is not an object. A list is one leaf. */
function leavesOf(value: unknown, path: readonly string[]): Leaf[] {
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  return [{ path, length: (JSON.stringify(value) ?? "").length }];
}

function without(value: unknown, path: readonly string[], gone: ReadonlySet<string>): unknown {
  if (path.length === 0 && !isObject(value)) return null;
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !gone.has([...path, key].join(".")));
  return Object.fromEntries(entries.map(([key, inner]) => [key, without(inner, [...path, key], gone)]));
}
