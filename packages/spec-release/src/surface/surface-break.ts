import type ts from "typescript";
import { typeChange } from "../diff/described-change.ts";
import type { Change, ChangeKind, ChangeSubject } from "../diff/found-change.ts";
import type { BreakKind, DeclaredPlace, TypeBreak } from "../types/type-comparer.ts";
import { declaredName, typeTextOf } from "./declared-names.ts";

/** A change that breaks programs, of one declaration or of an entry. */
export interface SurfaceBreak extends Pick<Change, "kind" | "subject" | "values"> {
  /** The declaration's name: `Contacts.listConversations`. */
  readonly symbol: string;
  readonly nodes: Pick<DeclaredPlace, "before" | "after">;
  /** Both sides and the file, for an entry, which has no declaration. */
  readonly entry?: { readonly file: string; readonly before?: string; readonly after?: string };
}

/** Where an export is: the place of what breaks in it where nothing deeper is declared. */
export interface ExportPlace extends Pick<DeclaredPlace, "before" | "after"> {
  readonly symbol: string;
}

const kinds: Readonly<Record<Exclude<BreakKind, "type">, ChangeKind>> = {
  lost: "removed",
  missing: "optional",
  required: "required",
  "added-required": "added-required",
  readonly: "narrowed",
  closed: "narrowed",
};
/** What a change that breaks programs is called when it is made the other way round, and nothing breaks. */
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

/** A break of types as a change of the declaration that was edited. */
export function surfaceBreak(
  broken: TypeBreak,
  whole: ExportPlace,
  exported: ReadonlyMap<ts.Node, string>,
): SurfaceBreak {
  const places: readonly (DeclaredPlace & { readonly symbol: string })[] = named(broken.declared, whole, exported);
  const isOfType = broken.kind === "type" || broken.kind === "closed";
  const edited = isOfType ? places.findLast((place) => textOf(place, "before") !== textOf(place, "after")) : undefined;
  const place = edited ?? places.at(-1) ?? { ...whole, part: "whole" };
  const nodes = { before: place.before, after: place.after };
  const subject = subjectOf(place);
  if (broken.kind === "type") {
    const { before = [], after = [] } = {
      before: broken.types?.before.alternatives,
      after: broken.types?.after.alternatives,
    };
    return { ...typeChange(subject, before, after), symbol: place.symbol, nodes };
  }
  const keyword = { readonly: "readonly", closed: "additionalProperties" }[broken.kind as string];
  return {
    kind: kinds[broken.kind],
    subject: keyword ? { ...subject, keyword } : subject,
    symbol: place.symbol,
    nodes,
  };
}

/** The same change made the other way round. */
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

/** Equal for breaks that are about the same matter of the same declaration, whichever way it goes. */
export function matterOf({ symbol, kind, subject }: SurfaceBreak): string {
  const { type, names, keyword = "" } = subject;
  const isPresence = kind === "removed" || kind === "added" || kind === "added-required";
  const matter = isPresence ? "there" : kind === "optional" || kind === "required" ? "optional" : "type";
  const part = type === "member" || type === "export" ? "" : `${type} ${names.join()}`;
  return [symbol, part, keyword === "type" ? "" : keyword, matter].join("\n");
}

function swapped({ before, after }: { readonly before?: string; readonly after?: string }) {
  return { ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) };
}

function named(declared: readonly DeclaredPlace[], whole: ExportPlace, exported: ReadonlyMap<ts.Node, string>) {
  const places = [{ ...whole, part: "whole" as DeclaredPlace["part"] }];
  for (const place of declared) {
    const node = place.after ?? place.before;
    const isPart = place.part === "argument" || place.part === "type parameter";
    const owner = isPart ? node?.parent : node;
    const symbol = (owner && declaredName(owner, exported)) || (places.at(-1)?.symbol ?? "");
    places.push({ ...place, symbol });
  }
  return places;
}

function subjectOf({ symbol, part, before, after }: DeclaredPlace & { readonly symbol: string }): ChangeSubject {
  const whole: ChangeSubject = { type: symbol.includes(".") ? "member" : "export", names: [symbol] };
  if (part === "whole") return whole;
  if (part === "result") return { type: "result", names: [], of: whole };
  const node = after ?? before;
  const { name } = (node ?? {}) as { readonly name?: ts.Node }; // a parameter has one
  return { type: part, names: [name?.getText() ?? ""], of: whole };
}

function textOf({ part, before, after }: DeclaredPlace, side: "before" | "after"): string {
  const node = side === "before" ? before : after;
  // A function's result is written after its parameters, which can change by themselves.
  const { type } = (node ?? {}) as { readonly type?: ts.Node };
  return part === "result" ? (type?.getText() ?? "") : typeTextOf(node);
}
