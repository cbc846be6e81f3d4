// A ranked search by words is what this library is for, and it has no dependencies.
import MiniSearch from "minisearch";
import type { CommandEntry } from "../../operations/command-table.ts";

/** Finds operations by words, in the order of relevance. */
export type OperationSearch = (words: string, resource: string | undefined) => readonly CommandEntry[];

/** Words that say nothing about an operation. */
const fillers: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "of",
  "to",
  "for",
  "in",
  "on",
  "with",
  "and",
  "or",
  "how",
]);

/** Makes the index of operations. It takes a few milliseconds. */
export function operationSearch(entries: readonly CommandEntry[]): OperationSearch {
  const byId = new Map(entries.map((entry) => [entry.operation, entry]));
  const index = new MiniSearch<CommandEntry>({
    idField: "operation",
    fields: ["operation", "words", "id", "brief", "noun", "resource", "about", "inputs"],
    extractField: (entry, field) => textsOf(entry)[field] ?? "",
    processTerm: (term) => (fillers.has(term.toLowerCase()) ? null : stem(term.toLowerCase())),
  });
  index.addAll(entries);
  return (words, resource) => {
    const within = (id: string) => resource === undefined || byId.get(id)?.words[0] === resource;
    if (words.trim() === "") return entries.filter(({ operation }) => within(operation));
    const search = (combineWith: "AND" | "OR") =>
      index.search(words, {
        combineWith,
        prefix: (term) => term.length > 3,
        fuzzy: (term) => (term.length > 4 ? 0.3 : false),
        boost: { operation: 6, words: 4, id: 4, brief: 3, noun: 2 },
        filter: ({ id }) => within(String(id)),
      });
    const exact = search("AND");
    const hits = exact.length > 0 ? exact : search("OR");
    return hits.flatMap(({ id }) => byId.get(String(id)) ?? []);
  };
}

function textsOf(entry: CommandEntry): Readonly<Record<string, string>> {
  const { operation, words, brief, noun, resource, about, flags } = entry;
  return {
    operation,
    id: operation.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " "),
    words: words.join(" ").replaceAll("-", " "),
    brief,
    noun: noun.many,
    resource,
    about,
    inputs: flags.map(({ field }) => field.replaceAll("_", " ")).join(" "),
  };
}

/** Makes singular and plural equal. */
function stem(term: string): string {
  return term.length > 3 ? term.replace(/ies$/, "y").replace(/(?<!s)s$/, "") : term;
}
