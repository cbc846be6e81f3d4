import { answerOf } from "./answer.ts";
import { allOperations, componentName, type LocatedOperation, resolve, type Specification } from "./specification.ts";

/** The types of raw requests: one entry a route, so that looking one up costs the same however many there are. */
export function renderRoutes(specification: Specification): string {
  const entries = allOperations(specification).map((located) => renderRoute(specification, located));
  return `import type { components, operations } from "./types.ts";

/** What each route of the specification takes and answers. */
export interface Routes {
${entries.join("\n")}
}`;
}

function renderRoute(specification: Specification, located: LocatedOperation): string {
  const { method, path, operation, parameters } = located;
  const type = `operations["${operation.operationId}"]`;
  const places = parameters.filter((parameter) => parameter.in === "path");
  const own = places.filter(({ name }) => name !== "account_id");
  const account = places.length > own.length ? ["readonly account_id?: number | undefined"] : [];
  const fields = [
    ...own.map(({ name, schema }) => `readonly ${name}: ${schema.type === "integer" ? "number" : "string"}`),
    ...account,
  ];
  const lines = [
    fields.length > 0 &&
      `    readonly path${own.length > 0 ? "" : "?"}: { ${fields.join("; ")} }${own.length > 0 ? "" : " | undefined"};`,
    parameters.some((parameter) => parameter.in === "query") &&
      `    readonly query?: ${type}["parameters"]["query"] | undefined;`,
    operation.requestBody && `    readonly body: ${bodyType(located)};`,
    `    readonly answer: components["schemas"]["${envelopeOf(specification, located)}"];`,
  ];
  return `  /** ${operation.summary}. */
  readonly "${method.toUpperCase()} ${path}": {
${lines.filter(Boolean).join("\n")}
  };`;
}

/** The type of the body that an operation takes. */
export function bodyType({ operation }: LocatedOperation): string {
  return `NonNullable<operations["${operation.operationId}"]["requestBody"]>["content"]["application/json"]`;
}

function envelopeOf(specification: Specification, located: LocatedOperation): string {
  const { operation } = located;
  const ok = operation.responses["200"];
  const schema = ok && resolve(specification, ok).content?.["application/json"]?.schema;
  const envelope = schema && componentName(schema);
  return envelope ?? answerOf(specification, located).model;
}
