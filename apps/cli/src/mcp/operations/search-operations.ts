// A ranked search by words is what this library is for, and it has no dependencies.
import MiniSearch from "minisearch";
import type { CommandEntry } from "../../operations/command-table.ts";

/** Finds operations by words, in the order of relevance. */
export type OperationSearch = (words: string, resource: string | undefined) => readonly CommandEntry[];

/** Makes the index of operations. It takes a few milliseconds. */
export function operationSearch(entries: readonly CommandEntry[]): OperationSearch {
  const byId = new Map(entries.map((entry) => [entry.operation, entry]));
  const index = new MiniSearch<CommandEntry>({
    idField: "operation",
    fields: ["words", "id", "brief", "noun", "resource", "about", "inputs"],
    extractField: (entry, field) => textsOf(entry)[field] ?? "",
    processTerm: (term) => stem(term.toLowerCase()),
  });
  index.addAll(entries);
  return (words, resource) => {
    const within = (id: string) => resource === undefined || byId.get(id)?.words[0] === resource;
    if (words.trim() === "") return entries.filter(({ operation }) => within(operation));
    const hits = index.search(words, {
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { words: 4, id: 4, brief: 3, noun: 2 },
      filter: ({ id }) => within(String(id)),
    });
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
