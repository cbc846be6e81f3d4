/** Words that are a topic of `wootkit help` and also a command. The topic comes first: it explains the command, too. */
export const topicsAndCommands: readonly string[] = ["sandbox"];

/**
 * Turns `help labels create` into `labels create --help`, and `help` into `--help`. Other command lines stay unchanged,
 * and so do those about a topic.
 *
 * @param commands - Returns the first words of all commands.
 */
export function withoutHelpWord(inputs: readonly string[], commands: () => readonly string[]): readonly string[] {
  const [help, word, ...others] = inputs;
  if (help !== "help") return inputs;
  if (word === undefined) return ["--help"];
  const isTopic = others.length === 0 && topicsAndCommands.includes(word);
  return !isTopic && commands().includes(word) ? [word, ...others, "--help"] : inputs;
}
