import { type CommandFacts, commonOptions, type OptionFacts, optionFacts } from "../commands/commands/all-commands.ts";
import { shells } from "../commands/completion/completion-scripts.ts";
import { formats } from "../output/output-flags.ts";
import type {
  CompletionCommand,
  CompletionIndex,
  CompletionOption,
  LiveSource,
  ValueSource,
} from "./completion-data.ts";

/** The longest text beside a candidate, in characters. */
const longestText = 70;

/** Returns the files that complete command lines: `index`, and one for each first word. */
export function completionFiles(
  all: readonly CommandFacts[],
  first: CompletionIndex["words"],
  topics: CompletionIndex["topics"],
): ReadonlyMap<string, CompletionIndex | readonly CompletionCommand[]> {
  const common = Object.entries(commonOptions).map(([group, flags]) => [
    group,
    Object.entries(flags).map(([name, flag]) =>
      completionOption(optionFacts(name, flag, { letters: {}, known: name === "format" ? { values: formats } : {} })),
    ),
  ]);
  const words = first.map(([word, text]) => [word, shortText(text)] as const);
  const index = { words, common: Object.fromEntries(common), topics };
  const groups = first.map(
    ([word]) => [word, all.filter(({ words: [one] }) => one === word).map(completionCommand)] as const,
  );
  return new Map<string, CompletionIndex | readonly CompletionCommand[]>([["index", index], ...groups]);
}

function completionCommand({ words, brief, arguments: places, options, common }: CommandFacts): CompletionCommand {
  const [first = ""] = words;
  return {
    words: words.slice(1),
    text: shortText(brief),
    arguments: places.map(({ name, values, repeatable }) => ({
      values: values ?? argumentSource(first, name),
      repeatable,
    })),
    options: options.map(completionOption),
    common,
  };
}

function completionOption({ name, text, value, values, repeatable }: OptionFacts): CompletionOption {
  return {
    name,
    text: shortText(text),
    ...(value !== undefined && { value: values ?? optionSources[name] ?? placeholderSources[value] ?? null }),
    repeatable,
  };
}

const optionSources: Readonly<Record<string, LiveSource>> = {
  ...{ "--profile": "profiles", "--label": "labels", "--labels": "labels" },
  ...{ "--inbox": "inboxes", "--inbox-id": "inboxes", "--inbox-ids": "inboxes" },
  ...{ "--agent": "agents", "--assignee": "agents", "--assignee-id": "agents", "--user-ids": "agents" },
  ...{ "--team": "teams", "--team-id": "teams" },
};

/** The placeholders of hand-made commands. */
const placeholderSources: Readonly<Record<string, LiveSource>> = {
  label: "labels",
  agent: "agents",
  inbox: "inboxes",
  team: "teams",
};

const argumentSources: Readonly<Record<string, ValueSource>> = {
  shell: shells,
  profile: "profiles",
  inbox: "inboxes",
  agent: "agents",
  team: "teams",
};

/** The labels of the account have IDs; a contact or a conversation has labels by title. */
function argumentSource(first: string, name: string): ValueSource {
  if (["platform", "public", "server"].includes(first)) return null;
  if (name === "label" || name === "labels") return first === "labels" ? "label-ids" : "labels";
  return argumentSources[name] ?? null;
}

/** Returns the first sentence, shortened. */
function shortText(text: string): string {
  const [sentence = ""] = text.split(/(?<=\.) (?=\p{Lu})/u);
  return sentence.length > longestText ? `${sentence.slice(0, longestText - 1).trimEnd()}…` : sentence;
}
