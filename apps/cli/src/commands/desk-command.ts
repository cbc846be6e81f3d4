import { buildCommand, type Command } from "@stricli/core";
import { type ConfigurationFlags, configurationFlags } from "../configuration.ts";
import type { Context } from "../context.ts";
import { type OutputFlags, outputFlags } from "../output/output-flags.ts";

/** The flags that all commands of the desk have. */
export type DeskFlags = ConfigurationFlags & OutputFlags;

/** A hand-made command that sends requests and prints results. */
export interface DeskCommand<Flags extends object> {
  readonly brief: string;
  /** More about it, in a few sentences. */
  readonly about?: string;
  /** The command lines of its examples. */
  readonly examples: readonly string[];
  /** Its own flags, in Stricli's format. */
  readonly flags?: Readonly<Record<string, object>>;
  /** Its arguments: some, or one that can be repeated. */
  readonly arguments: readonly Argument[] | Repeated;
  /** Whether it can send a form, which the light classes lack. @default false */
  readonly sendsForm?: boolean;
  /** Runs it with its arguments as they were typed. */
  readonly run: (context: Context, flags: Flags & DeskFlags, values: readonly string[]) => Promise<void>;
}

/** An argument. */
export interface Argument {
  readonly name: string;
  readonly brief: string;
  /** @default false */
  readonly optional?: boolean;
}

/** Arguments of the same kind. */
export interface Repeated {
  readonly each: Argument;
  /** How many there are at least. */
  readonly minimum: number;
}

/** Builds a command of the desk: its own flags, those of the output, and those of the connection. */
export function deskCommand<Flags extends object>(command: DeskCommand<Flags>): Command<Context> {
  const { brief, about, examples, flags = {}, run, sendsForm = false } = command;
  return buildCommand<Flags & DeskFlags, readonly string[], Context>({
    async func(given, ...values) {
      if (!sendsForm) this.lightenFetch?.();
      // An optional argument that is missing is undefined.
      const typed = values.filter((value) => value !== undefined);
      await run(this, given, typed);
    },
    parameters: {
      // Stricli's types need literal flags and arguments; these come from the table of the command.
      flags: { ...flags, ...outputFlags, ...configurationFlags } as never,
      positional: positional(command.arguments) as never,
    },
    docs: {
      brief,
      fullDescription: [brief, about, `Examples:\n${examples.map((line) => `  ${line}`).join("\n")}`]
        .filter(Boolean)
        .join("\n\n"),
    },
  });
}

/** Returns arguments in Stricli's format. */
export function positional(given: DeskCommand<object>["arguments"]): object {
  const parameterOf = ({ name, brief, optional = false }: Argument) => ({
    placeholder: name,
    brief,
    parse: String,
    ...(optional && { optional: true }),
  });
  return "each" in given
    ? { kind: "array", minimum: given.minimum, parameter: parameterOf(given.each) }
    : { kind: "tuple", parameters: given.map(parameterOf) };
}
