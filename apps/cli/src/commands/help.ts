import { buildCommand } from "@stricli/core";
import { builtTable } from "../built-table.ts";
import { usageError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { didYouMean } from "../did-you-mean.ts";
import { firstWords } from "../operations/first-words.ts";
import type { HandMade } from "../operations/hand-made-command.ts";
import { topics } from "./help/topics.ts";

const brief = "Explain a topic, or a command.";

const description =
  "Each topic fits on one screen. wootkit help labels create is the same as wootkit labels create --help.";

const examples = [
  "Examples:",
  ...topics.map(({ name }) => `  wootkit help ${name}`),
  "  wootkit help labels create",
].join("\n");

/**
 * `wootkit help <topic>`. The program turns `wootkit help labels create` into `wootkit labels create --help`.
 *
 * @param handMade - The list that this command is in, too.
 */
export function help(handMade: HandMade) {
  return buildCommand<Record<never, never>, string[], Context>({
    func(_flags, ...words) {
      const [word = ""] = words;
      const topic = topics.find(({ name }) => name === word);
      if (!topic || words.length > 1) {
        const commands = firstWords(this.table ?? builtTable, handMade).map(([first]) => first);
        throw unknownTopic(words.join(" "), [...topics.map(({ name }) => name), ...commands]);
      }
      this.process.stdout.write(`${topic.lines().join("\n")}\n`);
    },
    parameters: {
      positional: {
        kind: "array",
        minimum: 1,
        parameter: { placeholder: "topic", parse: String, brief: "A topic, or the words of a command." },
      },
    },
    docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
  });
}

function unknownTopic(words: string, known: readonly string[]) {
  return usageError(
    `There is no topic or command ${JSON.stringify(words)}.${didYouMean(words, known)}`,
    "Run wootkit help --help for all topics.",
  );
}
