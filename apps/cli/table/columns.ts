import { dereference, type OpenApiDocument, type Operation, type Schema, schemaAt } from "@wootkit/openapi/document";
import type { ColumnEntry } from "../src/operations/command-table.ts";
import { alternatives, propertiesOf, typesOf } from "./schema-facts.ts";

/** Fields that identify or describe an item, in the order of the columns. */
const telling = [
  ...[
    "id",
    "name",
    "title",
    "short_code",
    "slug",
    "email",
    "phone_number",
    "identifier",
    "key",
    "message_type",
    "status",
  ],
  ...["availability_status", "role", "priority", "inbox_id", "unread_count", "private", "value", "count", "color"],
  ...["website", "url", "last_activity_at", "created_at"],
];

/** The same for items without an ID. */
const withoutId = ["source_id", "uuid", "timestamp", ...telling];

/** Long text. A table shows at most one such field, in its last column. */
const long = ["content", "description", "message"];

const mostColumns = 7;

/** Returns the columns of a list: `x-cli.columns`, or otherwise the first fields that identify an item. */
export function columnsOf(document: OpenApiDocument, operation: Operation, items: string): readonly ColumnEntry[] {
  const list = schemaAt(document, operation.success.schema ?? {}, items).value;
  const item = alternatives(document, list).find(({ items: each }) => each)?.items ?? {};
  const { properties } = propertiesOf(document, item);
  const paths = operation.cli?.columns ?? byRule(document, properties);
  // A list of plain values has one column.
  if (Object.keys(properties).length === 0) return [{ path: "", header: "VALUE", format: "text" }];
  return paths.map((path) => ({ path, header: headerOf(path), format: formatOf(document, item, path) }));
}

function byRule(document: OpenApiDocument, properties: Readonly<Record<string, Schema>>): readonly string[] {
  const scalars = Object.keys(properties).filter((name) => isScalar(document, properties[name] ?? {}));
  const found = (scalars.includes("id") ? telling : withoutId).filter((name) => scalars.includes(name));
  const last = long.filter((name) => scalars.includes(name)).slice(0, 1);
  // Without such fields, the first ones are as good as any.
  const short = found.length > 0 ? found : scalars.filter((name) => !last.includes(name));
  return [...short.slice(0, mostColumns - last.length), ...last];
}

function isScalar(document: OpenApiDocument, schema: Schema): boolean {
  return alternatives(document, schema).every((one) =>
    typesOf(one).every((type) => type !== "object" && type !== "array"),
  );
}

function headerOf(path: string): string {
  const keys = path.split(".");
  const last = keys.at(-1) ?? "";
  const name = keys.length > 1 && /^(?:id|name|title|available_name)$/.test(last) ? keys.at(-2) : last;
  return `${name}`
    .replace(/_(?:at|id)$/, "")
    .replaceAll("_", " ")
    .toUpperCase();
}

function formatOf(document: OpenApiDocument, item: Schema, path: string): ColumnEntry["format"] {
  const keys = path.split(".");
  const schema = keys.reduce<Schema>((node, key) => propertiesOf(document, node).properties[key] ?? {}, item);
  const { format } = dereference(document, schema).value;
  const types = alternatives(document, schema).flatMap(typesOf);
  if (format === "date-time" || format === "unix-time") return "time";
  return types.length > 0 && types.every((type) => type === "integer" || type === "number") ? "number" : "text";
}
