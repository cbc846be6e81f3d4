import type { ArgumentEntry, CommandEntry } from "../operations/command-table.ts";

/** The arguments of generated commands that can be names. */
const namedArguments = ["agent", "contact", "inbox", "label", "team"] as const;

/** @see {@link namedArguments} */
export type NamedArgument = (typeof namedArguments)[number];

const forms: Readonly<Record<NamedArgument | "conversation", string>> = {
  agent: "An ID, a name, an e-mail address, or me.",
  contact: "An ID, link, e-mail, phone number, identifier, or name.",
  conversation: "An ID or a link.",
  inbox: "An ID, a link, or a name.",
  label: "An ID or a title.",
  team: "An ID, a link, or a name.",
};

/** Describes an argument of a generated command: what it can be, and the document's own text. */
export function argumentText({ api }: Pick<CommandEntry, "api">, { name, type, text }: ArgumentEntry): string {
  const form =
    api === "application" && type === "integer" && Object.hasOwn(forms, name) ? forms[name as NamedArgument] : "";
  return `${form} ${text}`.trim();
}

/** Longer numbers are phone numbers or identifiers: no ID is so long. */
const longestId = 10;

/**
 * Returns what each argument of a generated command can name, or undefined for one that is an ID, or that has no name.
 * It needs no request, and little code: every generated command calls it.
 */
export function namesIn(
  { api, arguments: places }: CommandEntry,
  values: readonly string[],
): readonly (NamedArgument | undefined)[] {
  if (api !== "application") return [];
  return values.map((text, index) => {
    const { name = "", type } = places[index] ?? {};
    const isId = /^\d+$/.test(text) && text.length <= longestId;
    return type === "integer" && !isId ? namedArguments.find((kind) => kind === name) : undefined;
  });
}
