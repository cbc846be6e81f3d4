import { docstring, firstSentence, oneLine, wrap } from "./docstring.ts";
import { argumentName, methodName, propertyName } from "./names.ts";
import {
  componentName,
  type LocatedOperation,
  operationsOf,
  resolve,
  type Specification,
  type Tag,
} from "./specification.ts";

const errorClasses: Readonly<Record<string, string>> = {
  "400": "BadRequestError",
  "401": "AuthenticationError",
  "403": "PermissionDeniedError",
  "404": "NotFoundError",
  "422": "UnprocessableEntityError",
  "429": "RateLimitError",
  "500": "ServerError",
};

/** The class of a tag, with a method for each of its operations. */
export function renderResource(specification: Specification, tag: Tag): string {
  const methods = operationsOf(specification, tag).map((located) => renderMethod(specification, located));
  const models = [...new Set(methods.map(({ model }) => model))].sort();
  return `import type { Http } from "../http.ts";
import type { RequestOptions } from "../options.ts";
import type { Page } from "../page.ts";
import { integerPathParameter } from "../path-parameter.ts";
import type { ${models.join(", ")} } from "./models.ts";

${docstring([tag.description.trim()])}
export class ${tag.name} {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

${methods.map(({ text }) => text).join("\n\n")}
}`;
}

function renderMethod(specification: Specification, located: LocatedOperation): { text: string; model: string } {
  const { method, path, operation, parameters } = located;
  const { items, cap, model } = cappedListOf(specification, located);
  const name = methodName(operation.operationId, operation.tags[0]);
  const own = parameters.filter((parameter) => parameter.name !== "account_id");
  const signature = own.map((parameter) => `${argumentName(parameter.name, located)}: number`).join(", ");
  const places = parameters.map((parameter) => {
    if (parameter.in !== "path" || parameter.schema.type !== "integer") {
      throw new Error(
        `${operation.operationId}: only integers in the path can be generated so far, not ${parameter.name}`,
      );
    }
    const value =
      parameter.name === "account_id"
        ? "String(this.#http.accountId)"
        : `integerPathParameter("${argumentName(parameter.name, located)}", ${argumentName(parameter.name, located)}, ${parameter.schema.minimum ?? 0})`;
    return `          ${parameter.name}: ${value},`;
  });
  const text = `${renderDocstring(specification, located, name)}
  async ${name}(${signature}, options?: RequestOptions): Promise<Page<${model}>> {
    return this.#http.cappedPage<${model}>(
      {
        method: "${method}",
        path: "${path}",
        pathParameters: {
${places.join("\n")}
        },
      },
      { items: "${items}", cap: ${cap} },
      options,
    );
  }`;
  return { text, model };
}

function cappedListOf(specification: Specification, { operation }: LocatedOperation) {
  const pagination = operation["x-pagination"];
  const ok = operation.responses["200"];
  const content = ok && resolve(specification, ok).content?.["application/json"];
  const list = content && pagination && resolve(specification, content.schema).properties?.[pagination.items];
  const { items, maxItems } = list ? resolve(specification, list) : {};
  const model = items && componentName(items);
  if (!pagination || !model || maxItems === undefined) {
    throw new Error(
      `${operation.operationId}: only lists with x-pagination, maxItems and named items can be generated so far`,
    );
  }
  return { items: pagination.items, cap: maxItems, model };
}

function renderDocstring(specification: Specification, located: LocatedOperation, name: string): string {
  const { method, path, operation, parameters } = located;
  const own = parameters.filter((parameter) => parameter.name !== "account_id");
  const examples = own.map((parameter) => String(parameter.example)).join(", ");
  const throws = Object.entries(operation.responses).flatMap(([status, response]) => {
    const error = errorClasses[status];
    if (!error) return [];
    return [wrap(`@throws {${error}} ${status}: ${firstSentence(resolve(specification, response).description)}`)];
  });
  const tags = [
    ...own.map((parameter) =>
      wrap(`@param ${argumentName(parameter.name, located)} - ${oneLine(parameter.description)}`),
    ),
    "@param options - A signal, a time limit in milliseconds, headers: for this call.",
    ...throws,
    "@throws {InvalidArgumentError} An argument cannot be right; nothing was sent.",
    "@throws {ConnectionError} No answer came; {@link TimeoutError} when it took too long.",
    "@throws {ResponseFormatError} The answer is not what the endpoint sends.",
    `@example\nconst page = await chatwoot.${propertyName(operation.tags[0])}.${name}(${examples});`,
  ];
  const endpoint = `Endpoint: \`${method.toUpperCase()} ${path}\``;
  return docstring([`${operation.summary}.`, operation.description.trim(), endpoint, tags.join("\n")], "  ");
}
