import { singular } from "@wootkit/openapi/document";
import type { Fact, Facts } from "./facts.ts";
import type { Kind } from "./kinds.ts";
import { isWire, type Wire } from "./recorded.ts";
import { fieldsShownBy } from "./rules.ts";

/**
 * Returns the recorded body that creates a row: the one that created it on the recorded server if a recording has it,
 * with the fields that the response shows before the request.
 */
export function creatingBody(kind: Kind, fact: Fact, before: Wire, facts: Facts): Wire {
  const template = templateFor(kind, fact.row, facts);
  const wrapper = wrapperOf(kind);
  const isWrapped = isWire(template[wrapper]);
  const { created } = fact;
  const known: Wire | undefined = isWrapped && isWire(created?.[wrapper]) ? created[wrapper] : created;
  const row = { ...(known === undefined ? fact.row : {}), ...before };
  const sample: Wire = isWrapped ? Object(template[wrapper]) : template;
  const special = fieldsShownBy[kind.name]?.({ ...fact.row, ...row }, before);
  const shown = { ...rowReferences([...kind.fields, ...Object.keys(sample)], row), ...row, ...special };
  // A body that worked has all that is needed.
  const isNeeded = (key: string) => known === undefined && (isWrapped || kind.required.has(key) || key in shown);
  const needed = Object.entries(sample).filter(([key]) => isNeeded(key));
  const inner: Record<string, unknown> = { ...Object.fromEntries(needed), ...known };
  for (const [key, value] of Object.entries(shown)) {
    const accepts = kind.fields.has(key) || (isWrapped && (key in inner || key in Object(special)));
    if (!accepts || value === undefined || value === "<redacted>" || (isWire(inner[key]) && Array.isArray(value)))
      continue;
    if (value === null && known?.[key] === null) inner[key] = null;
    else if (value === null) delete inner[key];
    else inner[key] = value;
  }
  if (!isWrapped) return inner;
  const beside = Object.entries(template).filter(([key]) => shownIn(fact.row, key) || shownIn(row, key));
  return { ...(created ?? Object.fromEntries(beside)), [wrapper]: inner };
}

/**
 * Whether a row shows the reference in a field beside the wrapper: its `inbox` for `inbox_id`, its logo for `blob_id`.
 */
function shownIn(row: Wire, field: string): boolean {
  return field in row || (field === "blob_id" ? "logo" : field.replace(/_id$/, "")) in row;
}

/** Returns a body that creates a row of which only the kind is known. */
export function plainBody(kind: Kind, facts: Facts): Wire {
  // Nothing that a contact needs, and much that only one contact may have.
  if (kind.name === "contacts") return { name: "Aada User" };
  const template = templateFor(kind, {}, facts);
  const isNeeded = (key: string) => kind.required.has(key) || key === wrapperOf(kind);
  const required = Object.entries(template).filter(([key]) => isNeeded(key));
  const special = Object.entries(fieldsShownBy[kind.name]?.({}) ?? {}).filter(([, value]) => value != null);
  return required.length === 0 ? template : Object.fromEntries([...required, ...special]);
}

/** Returns a body that creates a row with some values. */
export function bodyWith(kind: Kind, values: Wire, facts: Facts): Wire {
  const template = templateFor(kind, {}, facts);
  const wrapper = wrapperOf(kind);
  const inner = template[wrapper];
  return isWire(inner) ? { ...template, [wrapper]: { ...inner, ...values } } : { ...template, ...values };
}

/** Returns the name that bodies of a kind can be wrapped in, such as `article`. */
export function wrapperOf({ name }: Kind): string {
  return singular(name.split("/").at(-1) ?? "");
}

/** An inbox needs the fields of its channel. */
function templateFor(kind: Kind, { channel_type }: Wire, facts: Facts): Wire {
  const channel = String(channel_type ?? "").replace("Channel::", "");
  const type = channel.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  const same = type === "" ? undefined : facts.bodies(kind).find((body) => Object(body.channel).type === type);
  return same ?? facts.template(kind) ?? {};
}

/** Returns `inbox_id` for a row that shows its `inbox`, and so on. */
function rowReferences(fields: readonly string[], row: Wire): Wire {
  const references = fields.filter((field) => field.endsWith("_id"));
  const found = references.flatMap((field) => {
    const { id } = Object(row[field.slice(0, -3)]);
    return id === undefined ? [] : [[field, id] as const];
  });
  return Object.fromEntries(found);
}
