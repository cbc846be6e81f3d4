import { multipart } from "@wootkit/client";
import { CommandError, usageError } from "../../command-error.ts";
import type { ApiRequest } from "../../connection.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { CommandEntry } from "../../operations/command-table.ts";
import { type NextPage, nextPage } from "../../operations/next-page.ts";
import { at, isObject } from "../../output/json-path.ts";
import { listed } from "../../output/listed.ts";
import type { Answer } from "../answer.ts";
import { fitPart } from "../fit.ts";
import type { Call } from "../tool.ts";
import { bodySchema, checked, inputsOf, parametersSchema } from "./arguments.ts";

/** The arguments of a call of an operation. */
export interface OperationArguments {
  readonly parameters?: unknown;
  readonly body?: unknown;
  readonly part?: number | undefined;
}

/**
 * Checks the arguments of an operation, sends its request, and returns the response.
 *
 * @throws {CommandError} if an argument is wrong, or if the request fails.
 */
export async function callOperation(
  entry: CommandEntry,
  given: OperationArguments,
  { session, signal }: Call,
): Promise<Answer> {
  refuseFiles(entry, given.body);
  const parameters = checked(parametersSchema(entry), given.parameters ?? {}, {
    where: "parameters",
    operation: entry.operation,
  });
  const request = requestOf(entry, parameters, bodyOf(entry, given.body));
  const connection = await session.connect(entry.api, signal);
  const bytes = await connection.send(request);
  return answerOf(entry, bytes, parameters, given.part);
}

/** A server that a model controls must not read files of this machine, as text from a customer could ask it to. */
function refuseFiles(entry: CommandEntry, body: unknown): void {
  const line = `wootkit ${entry.words.join(" ")}`;
  const advice = `Ask the user to run ${line} in a terminal.`;
  if (entry.responds === "file")
    throw usageError(`${entry.operation} responds with a file, which can't be shown here.`, advice);
  const files = inputsOf(entry).filter(({ type }) => type === "file");
  const fields = isObject(body) ? Object.keys(body) : [];
  const used = files.filter(({ name, required }) => required || fields.includes(name)).map(({ name }) => name);
  if (used.length > 0)
    throw usageError(`${listed(used)} of ${entry.operation} takes files, which can't be sent from here.`, advice);
}

function bodyOf(entry: CommandEntry, given: unknown): unknown {
  const { body, operation } = entry;
  if (!body) {
    if (given === undefined) return undefined;
    throw usageError(`${operation} has no body.`, "Pass its values as parameters.");
  }
  const schema = bodySchema(entry);
  if (!schema) {
    if (given !== undefined || !body.required) return given;
    throw usageError(`${operation} needs a body.`, `describe_operation with operation: "${operation}" shows it.`);
  }
  const { wrapper } = body;
  const isWrapped = wrapper !== undefined && isObject(given) && Object.hasOwn(given, wrapper);
  if (given === undefined && !body.required) return undefined;
  const fields = checked(schema, (isWrapped ? given[wrapper] : given) ?? {}, { where: "body", operation });
  const wrapped = wrapper === undefined ? fields : { [wrapper]: fields };
  // `multipart` checks the values.
  return body.media === "form" ? multipart(wrapped as Parameters<typeof multipart>[0]) : wrapped;
}

function requestOf(entry: CommandEntry, parameters: Readonly<Record<string, unknown>>, body: unknown): ApiRequest {
  const inputs = inputsOf(entry);
  const placed = (place: "path" | "query") =>
    Object.fromEntries(
      inputs
        .filter((input) => input.place === place && parameters[input.name] !== undefined)
        .map(({ field, name }) => [field, parameters[name]]),
    );
  return {
    api: entry.api,
    method: entry.method,
    path: entry.path,
    places: placed("path"),
    query: placed("query"),
    ...(body !== undefined && { body }),
    labels: Object.fromEntries(
      inputs.map(({ place, name, field }) => [`params.${place}.${field.replace(/\[\]$/, "")}`, `parameters.${name}`]),
    ),
  };
}

function answerOf(
  entry: CommandEntry,
  bytes: Uint8Array,
  parameters: Readonly<Record<string, unknown>>,
  part: number | undefined,
): Answer {
  if (bytes.length === 0) return { text: `Done: ${entry.brief}`, isData: false };
  const text = new TextDecoder().decode(bytes);
  if (entry.responds !== "json") return { ...fitPart("the response", text, part), isData: true };
  const body = parsed(text);
  const items = entry.items === undefined ? undefined : at(body, entry.items);
  const value = Array.isArray(items) ? items : (at(body, entry.unwrap ?? "") ?? body);
  const given = (field: string) => parameters[field.replace(/\[\]$/, "")];
  return { value, notes: [pageNote(nextPage(entry, body, given))] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommandError(exitCodes.failure, ["The response is not JSON.", "Is the URL that of a Chatwoot?"], cause);
  }
}

/** Returns a note on how to get more items. */
function pageNote(next: NextPage | undefined): string | undefined {
  if (!next) return undefined;
  const { about, parameter } = next;
  const how = parameter && `For ${parameter.what}, pass ${parameter.name}: ${parameter.value}.`;
  return [about, how].filter(Boolean).join(" ");
}
