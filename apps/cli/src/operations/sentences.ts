import type { CommandEntry, Kind } from "./command-table.ts";

/** A finished command. */
export interface Done {
  readonly entry: CommandEntry;
  /** The arguments as they were typed. */
  readonly values: readonly string[];
  /** The object in the response, if it has one. */
  readonly object: Readonly<Record<string, unknown>> | undefined;
}

/** The message after a command, by kind. Commands that only print data have none. */
const sentences: Readonly<Record<Kind, ((done: Done) => string) | undefined>> = {
  list: undefined,
  show: undefined,
  report: undefined,
  download: undefined,
  create: (done) => `Created ${done.entry.noun.one}${handle(done.object)}.`,
  update: (done) => `Updated ${done.entry.noun.one}${handle(done.object) || last(done)}.`,
  delete: (done) => `Deleted ${done.entry.noun.one}${last(done)}.`,
  upload: () => "Uploaded.",
  members: ({ entry }) => `Saved the ${entry.noun.many}.`,
  action: ({ entry }) => `Done: ${lowerFirst(entry.brief)}`,
};

/** @see {@link sentences} */
export function sentenceOf(done: Done): string | undefined {
  return sentences[done.entry.kind]?.(done);
}

/** Returns the text for an empty list. */
export function emptyText({ kind, noun }: CommandEntry): string {
  if (kind === "report") return "No data in this period.";
  return kind === "members" ? `There are no ${noun.many} now.` : `No ${noun.many}.`;
}

/** Returns the question before a command that destroys data; undefined for any other command. */
export function questionOf({ kind, confirm, noun }: CommandEntry, values: readonly string[]): string | undefined {
  if (confirm) return confirm;
  return kind === "delete" ? `Delete ${[noun.one, ...values.slice(-1)].join(" ")}?` : undefined;
}

/** Returns the name of an object, such as ` 16 (vip)`. */
function handle(object: Done["object"]): string {
  const id = object?.id ?? object?.source_id ?? object?.slug;
  const name = object?.name ?? object?.title;
  if (id === undefined || id === null) return name ? ` ${name}` : "";
  return name ? ` ${id} (${name})` : ` ${id}`;
}

function last({ values }: Done): string {
  return values.length > 0 ? ` ${values.at(-1)}` : "";
}

function lowerFirst(text: string): string {
  return `${text[0]?.toLowerCase() ?? ""}${text.slice(1)}`;
}
