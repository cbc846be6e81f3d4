import ts from "typescript";
import { typeChange } from "../diff/described-change.ts";
import type { Change, ChangeKind, ChangeSubject } from "../diff/found-change.ts";
import type { BreakKind, DeclaredPlace, TypeBreak } from "../types/type-break.ts";
import { declaredName, isOwnNode, typeTextOf } from "./declared-names.ts";

/** A change that breaks programs, of one declaration or of an entry. */
export interface SurfaceBreak extends Pick<Change, "kind" | "subject" | "values"> {
  /** The declaration's name: `Contacts.listConversations`. */
  readonly symbol: string;
  readonly nodes: Pick<DeclaredPlace, "before" | "after">;
  /** Both sides and the file of an entry, which has no declaration. */
  readonly entry?: { readonly file: string; readonly before?: string; readonly after?: string };
}

/** The place of an export, for breaks that have no deeper declaration. */
export interface ExportPlace extends Pick<DeclaredPlace, "before" | "after"> {
  readonly symbol: string;
}

type NamedPlace = DeclaredPlace & { readonly symbol: string };

const kinds: Readonly<Record<Exclude<BreakKind, "type">, ChangeKind>> = {
  lost: "removed",
  missing: "optional",
  required: "required",
  "added-required": "added-required",
  readonly: "narrowed",
  closed: "narrowed",
  call: "narrowed",
  new: "narrowed",
};
const keywords: Partial<Readonly<Record<BreakKind, string>>> = {
  readonly: "readonly",
  closed: "additionalProperties",
  call: "call",
  new: "new",
};
/** The kind of the reversed change, which doesn't break programs. */
const inverse: Partial<Readonly<Record<ChangeKind, ChangeKind>>> = {
  removed: "added",
  "added-required": "removed",
  optional: "required",
  required: "optional",
  nullable: "not-null",
  "not-null": "nullable",
  narrowed: "widened",
  widened: "narrowed",
};

/** Turns a break of types into a change to the edited declaration. */
export function surfaceBreak(
  broken: TypeBreak,
  whole: ExportPlace,
  exported: ReadonlyMap<ts.Node, string>,
): SurfaceBreak {
  const places = named(broken.declared, whole, exported);
  const isOfType = broken.kind === "type" || broken.kind === "closed";
  const edited = isOfType ? places.findLast((place) => textOf(place, "before") !== textOf(place, "after")) : undefined;
  const place = edited ?? places.at(-1) ?? { ...whole, part: "whole" as const };
  const nodes = { before: ownerOf(place, place.before), after: ownerOf(place, place.after) };
  const subject = subjectOf(place);
  if (broken.kind === "type") return { ...changedType(broken, place), symbol: place.symbol, nodes };
  const keyword = keywords[broken.kind];
  return {
    kind: kinds[broken.kind],
    subject: keyword ? { ...subject, keyword } : subject,
    symbol: place.symbol,
    nodes,
  };
}

/** How a type changed. The source text is used if the compiler prints both types alike, as for enums. */
function changedType({ types, way }: TypeBreak, place: NamedPlace): Pick<Change, "kind" | "subject" | "values"> {
  const subject = { ...subjectOf(place), ...(way.at(-1) === "values" ? { keyword: "additionalProperties" } : {}) };
  const [before, after] = [types?.before, types?.after].map((words) => (words?.alternatives ?? []).map(readable));
  if (before && after && before.join() !== after.join()) {
    const isOptional = before.includes("undefined") && after.includes("undefined");
    const shown = (all: readonly string[]): string[] => all.filter((text) => !isOptional || text !== "undefined");
    const change = typeChange(subject, shown(before), shown(after));
    const values = { before: [shown(before).join(" | ")], after: [shown(after).join(" | ")] };
    return subject.keyword === undefined ? change : { ...change, subject, values };
  }
  const texts = [textOf(place, "before"), textOf(place, "after")] as const;
  const values = texts[0] === texts[1] ? { before: [], after: [] } : { before: [texts[0]], after: [texts[1]] };
  return { kind: "changed", subject: { ...subject, keyword: "type" }, values };
}

/** Removes the unused type arguments of stand-ins for types of other packages. */
function readable(text: string): string {
  return text.replaceAll(/<unknown(?:, unknown){5}>/g, "");
}

/** The reversed change. */
export function inverted({ kind, subject, values, symbol, nodes, entry }: SurfaceBreak): SurfaceBreak {
  return {
    kind: inverse[kind] ?? kind,
    subject,
    symbol,
    nodes: { before: nodes.after, after: nodes.before },
    ...(values ? { values: { before: values.after, after: values.before } } : {}),
    ...(entry ? { entry: { file: entry.file, ...swapped(entry) } } : {}),
  };
}

/** A key that is equal for breaks of the same aspect of the same declaration, in either direction. */
export function matterOf({ symbol, kind, subject }: SurfaceBreak): string {
  const { type, names, of, keyword = "" } = subject;
  const isPresence = kind === "removed" || kind === "added" || kind === "added-required";
  const matter = isPresence ? "there" : kind === "optional" || kind === "required" ? "optional" : "type";
  const part = type === "member" || type === "export" ? (of?.names.join() ?? "") : `${type} ${names.join()}`;
  return [symbol, part, keyword === "type" ? "" : keyword, matter].join("\n");
}

function swapped({ before, after }: { readonly before?: string; readonly after?: string }) {
  return { ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) };
}

function named(
  declared: readonly DeclaredPlace[],
  whole: ExportPlace,
  exported: ReadonlyMap<ts.Node, string>,
): readonly NamedPlace[] {
  const places: NamedPlace[] = [{ ...whole, part: "whole" }];
  for (const place of declared) {
    const outer = places.at(-1) ?? { ...whole, part: "whole" };
    const node = ownerOf(place, place.after ?? place.before);
    if (node && isOwnNode(node)) {
      places.push({ ...place, symbol: declaredName(node, exported) || outer.symbol });
    } else if (place.member) {
      // A member that a library declares is named by the declaration of the package that contains it.
      const { key, owner } = place.member;
      const base = owner && isOwnNode(owner) ? declaredName(owner, exported) : outer.symbol;
      places.push({ ...outer, part: "whole", symbol: `${base || outer.symbol}.${key}` });
    }
  }
  return places;
}

function subjectOf({ symbol, part, before, after }: NamedPlace): ChangeSubject {
  const whole: ChangeSubject = { type: symbol.includes(".") ? "member" : "export", names: [symbol] };
  if (part === "whole") return whole;
  if (part === "result") return { type: "result", names: [], of: whole };
  const parameter = [after, before].find(isParameter);
  return { type: part, names: [parameter?.name.getText() ?? ""], of: whole };
}

/** The function or type that a parameter belongs to; any other node itself. */
function ownerOf({ part }: DeclaredPlace, node: ts.Node | undefined): ts.Node | undefined {
  return (part === "argument" || part === "type parameter") && isParameter(node) ? node.parent : node;
}

function isParameter(node: ts.Node | undefined): node is ts.ParameterDeclaration | ts.TypeParameterDeclaration {
  return node !== undefined && (ts.isParameter(node) || ts.isTypeParameterDeclaration(node));
}

function textOf({ part, before, after }: DeclaredPlace, side: "before" | "after"): string {
  const node = side === "before" ? before : after;
  // Only the text of the result type counts: the parameters are compared in their own places.
  const { type } = (node ?? {}) as { readonly type?: ts.Node };
  return part === "result" ? (type?.getText() ?? "") : typeTextOf(node);
}
