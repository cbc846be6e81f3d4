import { type ComparedOperation, operationKey } from "./operations.ts";
import type { Part } from "./part.ts";

/**
 * How two documents differ at a place.
 *
 * - `theirs`: only Chatwoot's document has it.
 * - `ours`: only ours has it, or accepts more there.
 * - `differ`: they contradict each other.
 */
export type Side = "theirs" | "ours" | "differ";

/** One difference between two documents. */
export interface Difference {
  readonly side: Side;
  readonly method: string;
  readonly path: string;
  /**
   * The part of the operation: `query page`, `query sort = name`, `body id (string, ours integer)`; empty for the
   * whole.
   */
  readonly part: string;
  /** For a reader only: the type of a parameter. */
  readonly note?: string;
}

type Operations = ReadonlyMap<string, ComparedOperation>;

/** Returns the differences of two documents. An operation that only one has is one difference, without its parts. */
export function differencesOf(theirs: Operations, ours: Operations): Difference[] {
  return [
    ...[...theirs].flatMap(([key, operation]) => {
      const other = ours.get(key);
      return other ? partDifferences(wrappedAlike(operation, other), other) : [whole("theirs", operation)];
    }),
    ...[...ours].flatMap(([key, operation]) => (theirs.has(key) ? [] : [whole("ours", operation)])),
  ];
}

/** Returns a difference as a line of the list of known ones. */
export function lineOf({ method, path, part }: Difference): string {
  return [method, path, part].filter(Boolean).join(" ");
}

/** Returns the key of a difference. It does not depend on the names of path parameters. */
export function differenceKey({ side, method, path, part }: Difference): string {
  return `${side} ${operationKey(method, path)} ${part}`;
}

function whole(side: Side, { method, path }: ComparedOperation): Difference {
  return { side, method, path, part: "" };
}

function partDifferences(theirs: ComparedOperation, ours: ComparedOperation): Difference[] {
  const { method, path } = ours;
  const only = (side: Side, parts: ComparedOperation["parts"], others: ComparedOperation["parts"]) =>
    [...parts].flatMap(([key, part]): Difference[] => {
      // If one has no body, or not the enclosing object, its properties don't count as further differences.
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

/**
 * Returns an operation with the fields that the other has in a wrapper, such as `body portal.name`, in that wrapper
 * too. Rails accepts them without it, as `body name`.
 */
function wrappedAlike(operation: ComparedOperation, other: ComparedOperation): ComparedOperation {
  const wrappers = [...other.parts.keys()].filter((key) => /^body [^.[]+$/.test(key));
  const parts = [...operation.parts].map(([key, part]) => {
    const [, field] = /^body (.+)$/.exec(key) ?? [];
    const wrapped = wrappers.map((wrapper) => `${wrapper}.${field}`).find((name) => other.parts.has(name));
    if (!field || !wrapped || other.parts.has(key)) return [key, part] as const;
    return [wrapped, { ...part, name: wrapped }] as const;
  });
  return { ...operation, parts: new Map(parts) };
}

/**
 * Returns the enclosing part of a body's property: `body` for `body payload`, `body payload` for `body
 * payload[].values`.
 */
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
  const differ = (their: string, our: string, oursAccepts: boolean) =>
    their === our
      ? []
      : [{ side: oursAccepts ? ("ours" as const) : ("differ" as const), part: `${name} (${their}, ours ${our})` }];
  const types = isExactNumber(theirs, ours)
    ? []
    : differ(theirs.types.join(" or "), ours.types.join(" or "), acceptsTypes(theirs, ours));
  return [
    ...types,
    ...differ(theirs.required ? "required" : "optional", ours.required ? "required" : "optional", theirs.required),
    ...differ(
      theirs.listed ? "listed values" : "any value",
      ours.listed ? "listed values" : "any value",
      theirs.listed !== undefined,
    ),
    ...onlyListed("theirs", theirs, ours),
    ...onlyListed("ours", ours, theirs),
  ];
}

/** Returns whether ours is only more exact about numbers: an id is an integer. */
function isExactNumber(theirs: Part, ours: Part): boolean {
  return theirs.types.join() === ours.types.map((type) => (type === "integer" ? "number" : type)).join();
}

/** Returns whether our document accepts every type that Chatwoot's document does, but is more exact about numbers. */
function acceptsTypes(theirs: Part, ours: Part): boolean {
  if (ours.types.includes("any")) return true;
  return theirs.types.every((type) =>
    ours.types.some((our) => our === type || (type === "number" && our === "integer")),
  );
}

/** Returns the values that only the first of two enumerations has. */
function onlyListed(side: Side, { name, listed }: Part, { listed: others }: Part): Pick<Difference, "side" | "part">[] {
  if (!listed || !others) return [];
  return listed.filter((value) => !others.includes(value)).map((value) => ({ side, part: `${name} = ${value}` }));
}
