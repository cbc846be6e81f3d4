import { isWire } from "./recorded.ts";

/** The kinds of differences, from the worst. */
export type DifferenceKind = "status" | "content type" | "keys" | "type" | "value";

/** A difference between a recorded response and ours. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Such as `$.payload[0].title`. */
  readonly path: string;
  readonly recorded: unknown;
  readonly ours: unknown;
}

/** Fields with values that no two servers share. */
const variable =
  /(^|_)(id|ids|uuid|identifier|token|secret|url|avatar|thumbnail|at|timestamp|source_id|expiry|slug|otp|signature|blob|index|position|hash|until)$|^(created|updated|since|now|script|web_widget_script|in_reply_to)|_url$|_since$|_seen$|_time$|^(email|uid|phone_number|duration|name|available_name|pubsub_token)$/;

/** Returns what differs in two bodies. `derived` are `key=value` pairs that follow from the requests. */
export function compareBodies(
  recorded: unknown,
  ours: unknown,
  derived: ReadonlySet<string>,
  isError: boolean,
): Difference[] {
  const found: Difference[] = [];
  const compare = (path: string, key: string, one: unknown, other: unknown): void => {
    const add = (kind: DifferenceKind, a: unknown = one, b: unknown = other) =>
      found.push({ kind, path, recorded: a, ours: b });
    if (typeOf(one) !== typeOf(other)) return void add("type");
    if (Array.isArray(one) && Array.isArray(other)) {
      if (one.length !== other.length)
        add(one.length === 0 || other.length === 0 ? "type" : "value", `${one.length} items`, `${other.length} items`);
      for (const [index, element] of one.slice(0, other.length).entries()) {
        compare(`${path}[${index}]`, key, element, other[index]);
      }
      return;
    }
    if (isWire(one) && isWire(other)) {
      const missing = Object.keys(one).filter((name) => !(name in other));
      const surplus = Object.keys(other).filter((name) => !(name in one));
      if (missing.length + surplus.length > 0)
        add("keys", missing.map((name) => `-${name}`).join(" "), surplus.map((name) => `+${name}`).join(" "));
      for (const name of Object.keys(one)) if (name in other) compare(`${path}.${name}`, name, one[name], other[name]);
      return;
    }
    if (Object.is(one, other) || one === "<redacted>") return;
    const isVariable = !isError && variable.test(key) && !derived.has(`${key}=${one}`);
    if (!isVariable) add("value");
  };
  compare("$", "", recorded, ours);
  return found;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Collects the `key=value` pairs in bodies and queries. */
export function pairsIn(values: readonly unknown[]): Set<string> {
  const pairs = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const element of value) visit(element, key);
    else if (isWire(value)) for (const [name, inner] of Object.entries(value)) visit(inner, name);
    else if (isDerivable(key, value)) pairs.add(`${key}=${value}`);
  };
  for (const value of values) visit(value, "");
  return pairs;
}

/** Whether a value is the same on every server: not an ID, nor an address of the recorded server. */
function isDerivable(key: string, value: unknown): boolean {
  return (
    value !== null && value !== "" && !/(^|_)ids?$|^in_reply_to$/.test(key) && !`${value}`.includes("chatwoot.example")
  );
}
