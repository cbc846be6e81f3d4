import type { Command } from "@stricli/core";
import type { Context } from "../context.ts";
import type { OwnRun } from "./build-command.ts";

/** A command that a person wrote. It replaces a generated command with the same words. */
export interface HandMadeCommand {
  /** The words after `wootkit`, such as `["conversations", "reply"]`. */
  readonly words: readonly [string, ...string[]];
  /** One sentence for the help of the group. */
  readonly brief: string;
  /** Imports the command. It is only called when all its words are typed. */
  readonly load: () => Promise<Command<Context>>;
}

/** Everything about commands that the document does not decide. */
export interface HandMade {
  /** The first words of the commands that help lists first, because people need them all day. */
  readonly desk: readonly string[];
  /** What the groups of commands are for that are no resource of the document, by their first word. */
  readonly groups: Readonly<Record<string, string>>;
  readonly commands: readonly HandMadeCommand[];
  /** Imports implementations of commands in the document, by the words of the command. */
  readonly runs: Readonly<Record<string, () => Promise<OwnRun>>>;
}
