import { namesOf, type OpenApiDocument, type Operation, operations, tagGroups } from "@wootkit/openapi/document";
import type {
  ArgumentEntry,
  BodyEntry,
  CommandEntry,
  FlagEntry,
  ResourceEntry,
} from "../src/operations/command-table.ts";
import { plainText } from "../src/output/plain-text.ts";
import { columnsOf } from "./columns.ts";
import { withCommandNames } from "./command-names.ts";
import { exampleOf } from "./example.ts";
import { flagsOf, wrapperOf } from "./flags.ts";
import { kindOf, listPath } from "./kind.ts";
import { argumentName, commandWords, nounsOf } from "./names.ts";
import { propertiesOf, valueType } from "./schema-facts.ts";

/** The generated commands, by their first word. */
export interface MadeTable {
  readonly resources: readonly ResourceEntry[];
  readonly commands: ReadonlyMap<string, readonly CommandEntry[]>;
}

/** Descriptions of the groups without a tag. */
const groups: Readonly<Record<string, string>> = {
  platform: "A whole installation: accounts and users, with the token of a platform app.",
  public: "What a visitor can do in an inbox, without a token.",
};

/**
 * Makes a command for each operation that is not hidden.
 *
 * @throws {Error} if two operations have the same command.
 */
export function makeTable(source: OpenApiDocument): MadeTable {
  const document = withCommandNames(source);
  const commands = new Map<string, CommandEntry[]>();
  const taken = new Map<string, string>();
  for (const operation of operations(document)) {
    if (operation.cli?.hidden) continue;
    const entry = commandEntry(document, operation);
    const line = entry.words.join(" ");
    const other = taken.get(line);
    if (other)
      throw new Error(`${other} and ${entry.operation} are both \`wootkit ${line}\`. Set x-cli.command of one.`);
    taken.set(line, entry.operation);
    const [first = ""] = entry.words;
    commands.set(first, [...(commands.get(first) ?? []), entry]);
  }
  for (const entries of commands.values()) entries.sort(byGroupAndKind);
  return { resources: resourcesOf(document, commands), commands };
}

/** Returns the resources in the order of the document's groups. */
function resourcesOf(document: OpenApiDocument, commands: MadeTable["commands"]): readonly ResourceEntry[] {
  const all = tagGroups(document).flatMap(({ name: group, tags }) =>
    tags.map((tag): ResourceEntry => {
      const [name = ""] = namesOf({ id: "", tag: tag.name }).command;
      return { name, group, brief: groups[name] ?? plainText(tag.description) };
    }),
  );
  // The tags of an API with its own client share their first word.
  return [...new Map(all.map((resource) => [resource.name, resource])).values()].filter(({ name }) =>
    commands.has(name),
  );
}

/** The order of commands in help. */
const usual = ["list", "show", "create", "update", "delete"];

function byGroupAndKind(a: CommandEntry, b: CommandEntry): number {
  const [left, right] = [a, b].map(({ words }) => words.slice(1, -1).join(" "));
  if (left !== right) return `${left}` < `${right}` ? -1 : 1;
  return order(a) - order(b);
}

function order({ words }: CommandEntry): number {
  const index = usual.indexOf(words.at(-1) ?? "");
  return index < 0 ? usual.length : index;
}

function commandEntry(document: OpenApiDocument, operation: Operation): CommandEntry {
  const { id, api, method, path, summary, unwrap, pagination, cli } = operation;
  const words = commandWords(operation);
  const all = flagsOf(document, operation);
  const places = [...pathArguments(document, operation), ...flagArguments(operation, all)];
  const flags = all.filter(({ field, place }) => !places.some((one) => one.place === place && one.parameter === field));
  const items = listPath(document, operation);
  const body = bodyOf(document, operation);
  return {
    words,
    operation: id,
    kind: kindOf(document, operation),
    api,
    method,
    path,
    brief: `${plainText(summary).replace(/\.$/, "")}.`,
    about: aboutOf(operation),
    example: exampleOf(operation, { words, arguments: places, flags, ...(body && { body }) }),
    noun: nounsOf(operation),
    resource: plainText(document.tags.find(({ name }) => name === operation.tag)?.description ?? ""),
    arguments: places,
    flags,
    ...(body && { body }),
    responds: operation.success.kind,
    ...(items !== undefined && { items }),
    ...(unwrap !== undefined && { unwrap }),
    ...(pagination && { pages: pagination }),
    columns: items === undefined ? [] : columnsOf(document, operation, items),
    ...(operation.isSafe && method !== "GET" && { isSafe: true }),
    ...(cli?.confirm !== undefined && { confirm: cli.confirm }),
  };
}

function aboutOf({ description, since, until }: Operation): string {
  const marks = [since && `Since Chatwoot ${since}.`, until && `Until Chatwoot ${until}.`].filter(Boolean);
  return [plainText(description), marks.join(" ")].filter(Boolean).join("\n\n");
}

/**
 * Returns the path parameters that are arguments. The account comes from the configuration, unless accounts are the
 * resource.
 */
function pathArguments(document: OpenApiDocument, { parameters, path, api }: Operation): readonly ArgumentEntry[] {
  return parameters
    .filter((parameter) => parameter.in === "path" && !(api === "application" && parameter.name === "account_id"))
    .map(({ name, schema, description }) => ({
      name: argumentName(name, path),
      parameter: name,
      place: "path",
      type: valueType(document, schema) === "integer" ? "integer" : "text",
      text: plainText(description),
    }));
}

/** Returns the query parameters and fields that `x-cli.command` makes arguments, such as `<q>` in `search <q>`. */
function flagArguments({ id, cli }: Operation, flags: readonly FlagEntry[]): readonly ArgumentEntry[] {
  return [...(cli?.command ?? "").matchAll(/<([^>]+)>/g)].map(([, field = ""]) => {
    const found = flags.find((flag) => flag.field === field && !flag.isList);
    if (!found)
      throw new Error(`${id}: x-cli.command names <${field}>, which is not a parameter or field of one value.`);
    const { name, place, type, values, text } = found;
    return { name: name.replace(/-id$/, ""), parameter: field, place, type, ...(values && { values }), text };
  });
}

function bodyOf(document: OpenApiDocument, { body }: Operation): BodyEntry | undefined {
  if (!body) return undefined;
  const media = Object.keys(body.media);
  const hasJson = media.includes("application/json");
  const isObject = Object.values(body.media).some(
    ({ schema }) => Object.keys(propertiesOf(document, schema).properties).length > 0,
  );
  const wrapper = Object.values(body.media).map(({ schema }) => wrapperOf(document, schema))[0];
  return {
    ...(wrapper && { wrapper }),
    required: body.required,
    media: hasJson ? (media.length > 1 ? "either" : "json") : "form",
    isObject,
  };
}
