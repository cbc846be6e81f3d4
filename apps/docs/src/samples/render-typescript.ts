import { type Names, namesOf, singular } from "@wootkit/openapi/document";
import type { ExampleBody, ExampleCall } from "./example-call.ts";

/** The maximum length of a literal on one line, in characters. */
const lineLength = 80;

/** How each entry point creates its client, and the placeholders that the client fills from its options. */
const clients: Readonly<Record<Names["entry"], { name: string; from: string; fills: readonly string[] }>> = {
  client: { name: "createClient", from: "@wootkit/client", fills: ["account_id"] },
  platform: { name: "createPlatformClient", from: "@wootkit/client/platform", fills: [] },
  public: { name: "createPublicClient", from: "@wootkit/client/public", fills: ["inbox_identifier"] },
};

/** Renders a call with the client as a complete program. Address, account and token come from the environment. */
export function renderTypeScript(call: ExampleCall): string {
  const { pagination, success } = call.operation;
  const { entry, resource, method } = namesOf(call.operation);
  const { name, from, fills } = clients[entry];
  const expression = `chatwoot.${resource}.${method}(${argumentsOf(call, fills).join(", ")})`;
  const result = singular(resource);
  const lines = pagination
    ? [`for await (const item of ${expression}) console.log(item);`]
    : success.kind === "empty"
      ? [`await ${expression};`]
      : [`const ${result} = await ${expression};`, `console.log(${result});`];
  const needsFiles = (call.body?.files ?? []).some((field) => call.body?.value[field] !== undefined);
  return [
    ...(needsFiles ? [`import { readFile } from "node:fs/promises";`] : []),
    `import { ${name} } from "${from}";`,
    "",
    `const chatwoot = ${name}();`,
    "",
    ...lines,
  ].join("\n");
}

/** The arguments of a method: the values of the path, the body, and the query as options. */
function argumentsOf({ path, query, body }: ExampleCall, fills: readonly string[]): string[] {
  const places = path.filter(({ parameter }) => !fills.includes(parameter.name));
  // The name of a list has brackets in the query, but not as an option.
  const options = query.map(({ parameter, value }) => [parameter.name.replace(/\[\]$/, ""), value]);
  return [
    ...places.map(({ value }) => literal(value)),
    ...(body ? [bodyLiteral(body)] : []),
    ...(options.length > 0 ? [literal(Object.fromEntries(options))] : []),
  ];
}

function bodyLiteral({ value, files }: ExampleBody): string {
  const given = files.filter((field) => value[field] !== undefined);
  if (given.length === 0) return literal(value);
  const fields = Object.entries(value).map(([key, field]) => {
    const paths = [field].flat().map(fileLiteral);
    const text = given.includes(key) ? (Array.isArray(field) ? `[${paths.join(", ")}]` : paths[0]) : literal(field);
    return `  ${propertyKey(key)}: ${text},`;
  });
  return ["{", ...fields, "}"].join("\n");
}

function fileLiteral(path: unknown): string {
  const name = String(path).split("/").at(-1);
  return `new File([await readFile(${JSON.stringify(path)})], ${JSON.stringify(name)})`;
}

/** Renders a JSON value as a TypeScript literal. */
export function literal(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${literal(item, inner)}`);
  const [start, end] = isList ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return start + end;
  const space = isList ? "" : " ";
  const line = `${start}${space}${parts.join(", ")}${space}${end}`;
  if (line.length + indent.length <= lineLength && !line.includes("\n")) return line;
  return [start, ...parts.map((part) => `${inner}${part},`), indent + end].join("\n");
}

function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
