import { standardResponses } from "../bundle/standard-responses.ts";
import { apiOf } from "../document/api.ts";
import type { OpenApiDocument } from "../document/open-api.ts";
import type { NamedOperation } from "../named-operations.ts";
import { Contract } from "../proof/contract.ts";
import type { Exchange } from "../proof/exchange.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import { camelCase } from "./draft-request.ts";
import { inferSchema, type KnownComponent, todo } from "./infer-schema.ts";
import { succeeded } from "./recorded-operation.ts";

const json = "application/json";

/** `administrator` when agents were refused and none of their requests succeeded. */
export function draftRole(exchanges: readonly Exchange[]): "administrator" | undefined {
  const byAgents = exchanges.filter(({ request }) => request.role?.startsWith("agent"));
  const refused = byAgents.some(({ response }) => response.status === 401);
  return refused && !byAgents.some(succeeded) ? "administrator" : undefined;
}

/** The responses beyond the standard ones, each with the schema and the examples that were recorded. */
export function draftErrors(
  { method, path }: NamedOperation,
  exchanges: readonly Exchange[],
  context: { readonly document: OpenApiDocument; readonly role: string | undefined; readonly known: KnownComponent },
): JsonObject {
  const contract = new Contract(context.document);
  const standard = standardResponses({ api: apiOf(path), method, path, role: context.role });
  const refused = exchanges.filter(({ response }) => response.status >= 300);
  const byStatus = [...Map.groupBy(refused, ({ response }) => response.status)].sort(([a], [b]) => a - b);
  const drafts = byStatus.flatMap(([status, recorded]) => {
    const usual = standard[String(status)];
    const isUsual = usual && recorded.every((exchange) => isDescribed(contract, context.document, usual, exchange));
    return isUsual ? [] : [[String(status), draftResponse(recorded, context.known)] as const];
  });
  return drafts.length === 0 ? {} : { responses: Object.fromEntries(drafts) };
}

function isDescribed(
  contract: Contract,
  document: OpenApiDocument,
  name: string,
  { response, server }: Exchange,
): boolean {
  const content = asObject(asObject(asObject(document.components.responses)?.[name])?.content);
  if (response.body === undefined && response.text === undefined) return content === undefined;
  const media = response.body === undefined ? mediaOf(response) : json;
  if (!content?.[media]) return false;
  const schema = ["components", "responses", name, "content", media, "schema"];
  return contract.checkBody(schema, response.body ?? response.text, server).length === 0;
}

function draftResponse(recorded: readonly Exchange[], known: KnownComponent): JsonObject {
  const bodies = recorded.filter(({ response }) => response.body !== undefined);
  const text = recorded.find(({ response }) => response.text !== undefined);
  const content = {
    ...(bodies.length > 0 && { [json]: jsonBodies(bodies, known) }),
    ...(text && { [mediaOf(text.response)]: { schema: { type: "string", description: todo } } }),
  };
  return { description: todo, ...(Object.keys(content).length > 0 && { content }) };
}

function jsonBodies(recorded: readonly Exchange[], known: KnownComponent): JsonObject {
  const samples = recorded.map(({ response, server }) => ({ value: response.body, server }));
  const distinct = new Map(recorded.map((exchange) => [JSON.stringify(exchange.response.body), exchange]));
  const examples = [...distinct.values()].slice(0, 4).map((exchange) => {
    const name = camelCase(exchange.case.replace(/^error-(?:\d+-)?/, ""));
    return [name, { summary: todo, value: exchange.response.body }];
  });
  return { schema: inferSchema(samples, known), examples: Object.fromEntries(examples) };
}

function mediaOf(response: Exchange["response"]): string {
  return response.headers["content-type"]?.split(";")[0] ?? "text/plain";
}
