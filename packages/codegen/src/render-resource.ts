import { type Answer, answerOf } from "./answer.ts";
import { docstring, firstSentence, oneLine, wrap } from "./docstring.ts";
import { argumentName, methodName, propertyName, queryName } from "./names.ts";
import { bodyType } from "./render-routes.ts";
import { type LocatedOperation, operationsOf, resolve, type Specification, type Tag } from "./specification.ts";

const errorClasses: Readonly<Record<string, string>> = {
  "400": "BadRequestError",
  "401": "AuthenticationError",
  "403": "PermissionDeniedError",
  "404": "NotFoundError",
  "422": "UnprocessableEntityError",
  "429": "RateLimitError",
  "500": "ServerError",
};

/** What a method of the client is made from. */
export interface MethodParts {
  readonly name: string;
  readonly located: LocatedOperation;
  readonly answer: Answer;
  /** The parameters as TypeScript, such as `contactId: number, options?: RequestOptions`. */
  readonly signature: string;
  /** What it answers, such as `ListCall<Conversation>`. */
  readonly result: string;
}

/** The class of a tag, with a method for each of its operations. */
export function renderResource(specification: Specification, tag: Tag): string {
  const methods = methodsOf(specification, tag);
  const models = [...new Set(methods.map(({ answer }) => answer.model))].sort();
  const ids = methods.map(({ located }) => located.operation.operationId).sort();
  const kinds = new Set(methods.map(({ answer }) => answer.kind));
  const calls = [kinds.has("one") && "ApiCall", kinds.has("list") && "ListCall"].filter(Boolean);
  const options = [kinds.has("list") && "ListOptions", kinds.has("one") && "RequestOptions"].filter(Boolean);
  const integers = methods.some(({ located }) => ownPlaces(located).length > 0);
  const types = methods.some(({ located }) => hasQuery(located) || located.operation.requestBody);
  return [
    `import type { ${calls.join(", ")} } from "../call.ts";`,
    integers && `import { integerPathParameter } from "../http/path-parameter.ts";`,
    `import { Resource } from "../http/resource.ts";`,
    `import type { ${options.join(", ")} } from "../options.ts";`,
    `import type { ${models.join(", ")} } from "./models.ts";`,
    `import { ${ids.join(", ")} } from "./operations.ts";`,
    types && `import type { operations } from "./types.ts";`,
    ...methods.map(({ located }) => hasQuery(located) && `\n${renderOptions(located)}`),
    `\n${docstring([tag.description.trim()])}`,
    `export class ${tag.name} extends Resource {`,
    methods.map((method) => renderMethod(specification, method)).join("\n\n"),
    "}",
  ]
    .filter((line) => line !== false)
    .join("\n");
}

/** The methods of a tag. */
export function methodsOf(specification: Specification, tag: Tag): MethodParts[] {
  return operationsOf(specification, tag).map((located) => {
    const answer = answerOf(specification, located);
    const options = optionsType(located, answer);
    const parts = [
      ...ownPlaces(located).map((parameter) => `${argumentName(parameter.name, located)}: number`),
      ...(located.operation.requestBody ? [`body: ${bodyType(located)}`] : []),
      `options?: ${options}`,
    ];
    return {
      name: methodName(located.operation.operationId, tag.name),
      located,
      answer,
      signature: parts.join(", "),
      result: answer.kind === "list" ? `ListCall<${answer.model}>` : `ApiCall<${answer.model}>`,
    };
  });
}

function renderMethod(specification: Specification, method: MethodParts): string {
  const { name, located, answer, signature, result } = method;
  const { operation } = located;
  const places = ownPlaces(located).map((parameter) => {
    if (parameter.schema.type !== "integer") {
      throw new Error(
        `${operation.operationId}: only integers in the path can be generated so far, not ${parameter.name}`,
      );
    }
    const argument = argumentName(parameter.name, located);
    return `${parameter.name}: integerPathParameter("${argument}", ${argument}, ${parameter.schema.minimum ?? 0})`;
  });
  const query = queryParameters(located).map(({ name: wire }) => {
    const own = queryName(wire);
    return `${wire === own ? own : `"${wire}"`}: options?.${own}`;
  });
  const values = [
    places.length > 0 && `path: { ${places.join(", ")} }`,
    query.length > 0 && `query: { ${query.join(", ")} }`,
    operation.requestBody && "body",
  ].filter(Boolean);
  return `${renderDocstring(specification, method)}
  ${name}(${signature}): ${result} {
    const values = () => (${values.length > 0 ? `{ ${values.join(", ")} }` : "{}"});
    return this.${answer.kind === "list" ? "sendForList" : "sendForOne"}(${operation.operationId}, values, options);
  }`;
}

function ownPlaces({ parameters }: LocatedOperation) {
  return parameters.filter((parameter) => parameter.in === "path" && parameter.name !== "account_id");
}

function queryParameters({ parameters }: LocatedOperation) {
  return parameters.filter((parameter) => parameter.in === "query");
}

function hasQuery(located: LocatedOperation): boolean {
  return queryParameters(located).length > 0;
}

function optionsName({ operation }: LocatedOperation): string {
  return `${operation.operationId[0]?.toUpperCase()}${operation.operationId.slice(1)}Options`;
}

function optionsType(located: LocatedOperation, answer: Answer): string {
  if (hasQuery(located)) return optionsName(located);
  return answer.kind === "list" ? "ListOptions" : "RequestOptions";
}

/** Query parameters and how to send stand side by side, so that a parameter that the server learns later breaks no call. */
function renderOptions(located: LocatedOperation): string {
  const { operation } = located;
  const base = operation["x-pagination"] ? "ListOptions" : "RequestOptions";
  const fields = queryParameters(located).map(({ name, description }) => {
    const type = `NonNullable<operations["${operation.operationId}"]["parameters"]["query"]>["${name}"]`;
    return `${docstring([description.trim()], "  ")}\n  readonly ${queryName(name)}?: ${type} | undefined;`;
  });
  return `/** What {@link ${operation.tags[0]}.${methodName(operation.operationId, operation.tags[0])}} takes beside its parameters. */
export interface ${optionsName(located)} extends ${base} {
${fields.join("\n")}
}`;
}

function renderDocstring(specification: Specification, { name, located, answer }: MethodParts): string {
  const { method, path, operation } = located;
  const places = ownPlaces(located);
  const throws = Object.entries(operation.responses).flatMap(([status, response]) => {
    const error = errorClasses[status];
    if (!error) return [];
    return [wrap(`@throws {${error}} ${status}: ${firstSentence(resolve(specification, response).description)}`)];
  });
  const query = hasQuery(located) ? "Query parameters; also a" : "A";
  const tags = [
    ...places.map((parameter) =>
      wrap(`@param ${argumentName(parameter.name, located)} - ${oneLine(parameter.description)}`),
    ),
    ...(operation.requestBody ? [wrap(`@param body - ${oneLine(operation.requestBody.description)}`)] : []),
    `@param options - ${query} signal, time limits in milliseconds, retries, headers: for this call.`,
    ...throws,
    "@throws {InvalidArgumentError} An argument cannot be right; nothing was sent.",
    "@throws {ConnectionError} No answer came; {@link TimeoutError} when it took too long.",
    "@throws {ResponseFormatError} The answer is not what the endpoint sends.",
    ...(operation.requestBody ? [] : [renderExample(name, located, answer)]),
  ];
  const endpoint = `Endpoint: \`${method.toUpperCase()} ${path}\``;
  return docstring([`${operation.summary}.`, operation.description.trim(), endpoint, tags.join("\n")], "  ");
}

function renderExample(name: string, located: LocatedOperation, answer: Answer): string {
  const call = `chatwoot.${propertyName(located.operation.tags[0])}.${name}(${ownPlaces(located)
    .map((parameter) => String(parameter.example))
    .join(", ")})`;
  if (answer.kind === "one") return `@example\nconst answer = await ${call};`;
  if (answer.pagination.style === "capped") return `@example\nconst page = await ${call};`;
  return `@example\nfor await (const item of ${call}) console.log(item.id);`;
}
