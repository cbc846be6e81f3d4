import { dereference, type OpenApiDocument, type Operation, type Schema, schemaAt } from "@wootkit/openapi/document";
import type { ColumnEntry } from "../src/operations/command-table.ts";
import { kindOf } from "./kind.ts";
import { nounsOf } from "./names.ts";
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
  const isReport = kindOf(document, operation) === "report";
  const paths = operation.cli?.columns ?? byRule(document, properties, isReport);
  // A list of plain values has one column.
  if (Object.keys(properties).length === 0) return [{ path: "", header: "VALUE", format: "text" }];
  const headers = headersOf(paths, nounsOf(operation).one);
  return paths.map((path, index) => ({ path, header: headers[index] ?? path, format: formatOf(document, item, path) }));
}

function byRule(
  document: OpenApiDocument,
  properties: Readonly<Record<string, Schema>>,
  isReport: boolean,
): readonly string[] {
  const scalars = Object.keys(properties).filter((name) => isScalar(document, properties[name] ?? {}));
  const found = (scalars.includes("id") ? telling : withoutId).filter((name) => scalars.includes(name));
  const last = long.filter((name) => scalars.includes(name)).slice(0, 1);
  const others = scalars.filter((name) => !found.includes(name) && !last.includes(name));
  // A report is its figures. Without fields that identify an item, the first ones are as good as any.
  const short = isReport || found.length === 0 ? [...found, ...others] : found;
  return [...short.slice(0, mostColumns - last.length), ...last];
}

function isScalar(document: OpenApiDocument, schema: Schema): boolean {
  return alternatives(document, schema).every((one) =>
    typesOf(one).every((type) => type !== "object" && type !== "array"),
  );
}

/** Returns the headers of columns. They leave out what the table says anyway, such as `campaign` in `campaign_type`. */
function headersOf(paths: readonly string[], noun: string): readonly string[] {
  const words = paths.map((path) => {
    const keys = path.split(".");
    const last = keys.at(-1) ?? "";
    return keys.length > 1 && /^(?:(?:display_)?id|name|title|available_name)$/.test(last) ? `${keys.at(-2)}` : last;
  });
  const own = `${noun.split(" ").at(-1)}_`;
  return words.map((name, index) => {
    // An ID next to a name keeps its word.
    const isAlone = words.indexOf(name) === words.lastIndexOf(name) || !/(?:^|[._])id$/.test(paths[index] ?? "");
    const short = isAlone ? name.replace(/_(?:at|id)$|(?<=s)_count$/, "") : `${name}_id`;
    return (short.startsWith(own) ? short.slice(own.length) : short).replaceAll("_", " ").toUpperCase();
  });
}

function formatOf(document: OpenApiDocument, item: Schema, path: string): ColumnEntry["format"] {
  const keys = path.split(".");
  const schema = keys.reduce<Schema>((node, key) => propertiesOf(document, node).properties[key] ?? {}, item);
  const { format } = dereference(document, schema).value;
  const types = alternatives(document, schema).flatMap(typesOf);
  if (format === "date-time" || format === "unix-time") return "time";
  return types.length > 0 && types.every((type) => type === "integer" || type === "number") ? "number" : "text";
}
