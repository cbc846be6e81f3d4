import { methodName, propertyName, queryName, singular } from "@wootkit/codegen/names";
import type { ExampleCall } from "./example-call.ts";

/** How long a line can be before a literal is divided. */
const lineLength = 80;

/** A call with the client, as a whole program. Undefined for an API that the client has no method for. */
export function renderTypeScript(call: ExampleCall): string | undefined {
  const { operation } = call;
  if (operation.api !== "application") return undefined;
  const { tag, id, pagination, success } = operation;
  const expression = `chatwoot.${propertyName(tag)}.${methodName(id, tag)}(${argumentsOf(call).join(", ")})`;
  const item = lowerFirst(singular(tag));
  const lines = pagination
    ? [`for await (const item of ${expression}) {`, "  console.log(item);", "}"]
    : success.kind === "empty"
      ? [`await ${expression};`]
      : [`const ${item} = await ${expression};`, `console.log(${item});`];
  return [`import { createClient } from "@wootkit/client";`, "", "const chatwoot = createClient();", "", ...lines].join(
    "\n",
  );
}

/** The arguments of a method: the values of the path, the body, and the rest as options. */
function argumentsOf({ path, query, body }: ExampleCall): string[] {
  // The client knows its account.
  const places = path.filter(({ parameter }) => parameter.name !== "account_id").map(({ value }) => literal(value));
  const options = query.map(({ parameter, value }) => [queryName(parameter.name), value]);
  return [
    ...places,
    ...(body ? [literal(body.value)] : []),
    ...(options.length > 0 ? [literal(Object.fromEntries(options))] : []),
  ];
}

/** A JSON value as TypeScript is written. */
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

function lowerFirst(text: string): string {
  return `${text[0]?.toLowerCase()}${text.slice(1)}`;
}
