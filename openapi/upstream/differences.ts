import type { Operation } from "./operations.ts";
import { operationKey } from "./operations.ts";
import type { Part } from "./part.ts";

/** Who has what differs: only Chatwoot's document, only ours, or both, in another way. */
export const sides = ["theirs", "ours", "differ"] as const;
export type Side = (typeof sides)[number];

/** Something that two documents don't say alike. */
export interface Difference {
  readonly side: Side;
  readonly method: string;
  readonly path: string;
  /** What of the operation: `query page`, `query sort = name`, `body id (string, ours integer)`; empty for the whole. */
  readonly part: string;
  /** What it is, for a reader only: the type of a parameter. */
  readonly note?: string;
}

type Operations = ReadonlyMap<string, Operation>;

/** The differences of two documents. Of an operation that only one has, no part is named. */
export function differencesOf(theirs: Operations, ours: Operations): Difference[] {
  return [
    ...[...theirs].flatMap(([key, operation]) => {
      const other = ours.get(key);
      return other ? partDifferences(operation, other) : [whole("theirs", operation)];
    }),
    ...[...ours].flatMap(([key, operation]) => (theirs.has(key) ? [] : [whole("ours", operation)])),
  ];
}

/** A difference in one line, as the list of known ones has it. */
export function lineOf({ method, path, part }: Difference): string {
  return [method, path, part].filter(Boolean).join(" ");
}

/** What a difference is known by, whatever the parameters in its path are called. */
export function differenceKey({ side, method, path, part }: Difference): string {
  return `${side} ${operationKey(method, path)} ${part}`;
}

function whole(side: Side, { method, path }: Operation): Difference {
  return { side, method, path, part: "" };
}

function partDifferences(theirs: Operation, ours: Operation): Difference[] {
  const { method, path } = ours;
  const only = (side: Side, parts: Operation["parts"], others: Operation["parts"]) =>
    [...parts].flatMap(([key, part]): Difference[] => {
      // Where one has no body at all, or not the object around, its properties say nothing more.
      if (others.has(key) || (!others.has(outer(key)) && parts.has(outer(key)))) return [];
      return [{ side, method, path, part: part.name, note: noteOf(part) }];
    });
  return [
    ...only("theirs", theirs.parts, ours.parts),
    ...only("ours", ours.parts, theirs.parts),
    ...[...ours.parts].flatMap(([key, part]) => {
      const other = theirs.parts.get(key);
      return other ? saidDifferently(other, part).map((found) => ({ method, path, ...found })) : [];
    }),
  ];
}

/** The part that a property of a body is in: `body` for `body payload`, `body payload` for `body payload[].values`. */
function outer(key: string): string {
  if (!key.startsWith("body ")) return "";
  const end = key.lastIndexOf(".");
  return end < 0 ? "body" : key.slice(0, end).replace(/(\[\])+$/, "");
}

function noteOf({ types, required }: Part): string {
  return `${types.join(" or ")}${required ? ", required" : ""}`;
}

function saidDifferently(theirs: Part, ours: Part): Pick<Difference, "side" | "part">[] {
  const { name } = ours;
  const differ = (their: string, our: string) =>
    their === our ? [] : [{ side: "differ" as const, part: `${name} (${their}, ours ${our})` }];
  return [
    ...differ(theirs.types.join(" or "), ours.types.join(" or ")),
    ...differ(theirs.required ? "required" : "optional", ours.required ? "required" : "optional"),
    ...differ(theirs.listed ? "listed values" : "any value", ours.listed ? "listed values" : "any value"),
    ...onlyListed("theirs", theirs, ours),
    ...onlyListed("ours", ours, theirs),
  ];
}

/** The values that one of two enumerations has alone. */
function onlyListed(side: Side, { name, listed }: Part, { listed: others }: Part): Pick<Difference, "side" | "part">[] {
  if (!listed || !others) return [];
  return listed.filter((value) => !others.includes(value)).map((value) => ({ side, part: `${name} = ${value}` }));
}
