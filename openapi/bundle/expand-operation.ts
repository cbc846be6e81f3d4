import { type Api, apiOf } from "../document/api.ts";
import { asObject, type JsonObject } from "../proof/schema-pointer.ts";
import { expandReturns } from "./expand-returns.ts";
import type { Component, OperationFile } from "./read-source.ts";
import { standardResponses, withRequestId } from "./standard-responses.ts";

/** An operation of the document, with its method and path. References in it are still names. */
export interface ExpandedOperation {
  readonly file: string;
  /** In lower case. */
  readonly method: string;
  readonly path: string;
  /** The names of the components that describe the placeholders of the path. */
  readonly pathParameters: readonly string[];
  readonly operation: JsonObject;
}

// Keys of the source that the bundle does not have.
const shorthands = ["x-route", "x-returns", "x-undescribed", "components"];
const securityOf: Readonly<Record<Api, readonly JsonObject[] | undefined>> = {
  application: undefined,
  platform: [{ PlatformAccessToken: [] }],
  public: [],
  server: [],
};

/**
 * Returns an operation with the parts that its file omits: its name and tag, which are those of the file and its
 * folder; the parameters in the path; the standard responses; and the response that `x-returns` describes. Anything in
 * the file takes precedence.
 *
 * @throws {Error} when the route is invalid, or no component describes a placeholder.
 */
export function expandOperation(source: OperationFile, components: readonly Component[]): ExpandedOperation {
  const { file, value } = source;
  const [, method = "", path = ""] = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*)$/.exec(String(value["x-route"])) ?? [];
  if (!method) throw new Error(`${file}: x-route is ${value["x-route"]}. Write it as \`GET /api/v1/…\`.`);
  const written = Object.fromEntries(Object.entries(value).filter(([key]) => !shorthands.includes(key)));
  const api = apiOf(path);
  const role = typeof value["x-role"] === "string" ? value["x-role"] : undefined;
  const { response, status, extensions } = expandReturns(value["x-returns"], { file, isGet: method === "GET", api });
  const standard = Object.entries(standardResponses({ api, method, path, role })).map(([code, name]) => [
    code,
    { $ref: name },
  ]);
  const own = Object.entries(asObject(written.responses) ?? {}).map(([code, described]) => [
    code,
    withRequestId(asObject(described) ?? {}),
  ]);
  const security = securityOf[api];
  const operation = {
    operationId: camelCase(source.name),
    tags: [pascalCase(source.resource)],
    ...extensions,
    ...(security && { security }),
    ...written,
    // JavaScript orders integer keys numerically.
    responses: { ...(response && { [status]: response }), ...Object.fromEntries([...standard, ...own]) },
  };
  return {
    file,
    method: method.toLowerCase(),
    path,
    pathParameters: pathParameters(source, path, components),
    operation,
  };
}

/** Returns the component of each placeholder that the file does not describe. */
function pathParameters({ file, value }: OperationFile, path: string, components: readonly Component[]): string[] {
  const own = Array.isArray(value.parameters) ? value.parameters.map((parameter) => parameter.name) : [];
  const places = [...path.matchAll(/(?:\/([^/]+))?\/\{([^}]+)\}/g)];
  return places.flatMap(([, segment, name]) => {
    if (own.includes(name)) return [];
    const named = components.filter(({ kind, value: { in: place, name: known } }) => {
      return kind === "parameters" && place === "path" && known === name;
    });
    const found =
      named.find((parameter) => parameter.value["x-segment"] === segment) ??
      named.find((parameter) => parameter.value["x-segment"] === undefined);
    if (found) return [found.name];
    throw new Error(
      `${file}: no component describes {${name}} behind /${segment}. Add one with \`x-segment: ${segment}\` to components/parameters/path.yaml.`,
    );
  });
}

/** `list-labels` → `listLabels`. */
function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `team-members` → `TeamMembers`. */
function pascalCase(name: string): string {
  return camelCase(`-${name}`);
}
