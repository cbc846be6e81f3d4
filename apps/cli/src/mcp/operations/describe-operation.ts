import type { CommandEntry } from "../../operations/command-table.ts";
import { effectOf } from "../../operations/effect.ts";
import type { TypesEntry } from "../../operations/types-entry.ts";
import { type Input, inputsOf } from "./arguments.ts";

/**
 * Describes an operation for a model: its effect, its parameters, its body and its response.
 *
 * @param names - The operations' IDs by their commands, which the descriptions mention.
 */
export function describeOperation(
  entry: CommandEntry,
  { body, response }: TypesEntry,
  names: ReadonlyMap<string, string>,
): string {
  const inputs = inputsOf(entry);
  const parameters = inputs.filter(({ place }) => place !== "body");
  const fields = inputs.filter(({ place, type }) => place === "body" && type !== "file");
  const list = entry.items === undefined ? "" : "A list. Each item: ";
  return [
    `${entry.operation}: ${entry.brief} Call it with ${effectOf(entry)}_operation.`,
    withOperations(entry.about, names),
    ...section("parameters:", parameters),
    ...section("body:", fields),
    ...(body ? [`Type of the body: ${body}`] : []),
    ...(response ? [`Response: ${list}${response}`] : [`Response: ${entry.responds}`]),
  ]
    .filter(Boolean)
    .join("\n");
}

/** Returns one line about the inputs of an operation, for a list of operations. */
export function inputLine(entry: CommandEntry): string {
  const inputs = inputsOf(entry).filter(({ type }) => type !== "file");
  const names = inputs.slice(0, 12).map(({ name, required }) => (required ? `${name}*` : name));
  return [...names, ...(inputs.length > names.length ? ["…"] : [])].join(", ") || "none";
}

function section(title: string, inputs: readonly Input[]): readonly string[] {
  return inputs.length === 0 ? [] : [title, ...inputs.map((input) => `  ${inputText(input)}`)];
}

function inputText({ name, type, values, isList, required, text }: Input): string {
  const one = values ? values.join("|") : type === "json-or-text" ? "any" : type;
  return `${name} (${one}${isList ? " list" : ""}${required ? ", required" : ""})${text ? `: ${text}` : ""}`;
}

/** Replaces commands such as `"wootkit labels list"` with operations. */
function withOperations(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(/"wootkit ([a-z- ]+)"/g, (quoted, line: string) => names.get(line) ?? quoted);
}
