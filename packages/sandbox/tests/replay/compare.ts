/** Keys with secrets or generated names of an installation. */
const secrets = new Set(["access_token", "pubsub_token", "website_token", "hmac_token", "blob_id"]);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A generated name of a visitor. */
const inventedName = /^[a-z]+-[a-z]+-\d{1,3}$/;

/** Replaces values that differ between servers: UUIDs, secrets, generated names, and URLs of files. */
export function comparable(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const elements = value.map((element) => comparable(element));
    // The order of attachments is undefined.
    return key === "attachments" ? inOrder(elements) : elements;
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, comparable(inner, name)]));
  }
  // The server sends fractional seconds with microseconds.
  if (typeof value === "number" && !Number.isInteger(value)) return Math.round(value * 1e6) / 1e6;
  if (typeof value !== "string") return value;
  if (secrets.has(key)) return "<secret>";
  if (uuid.test(value)) return "<uuid>";
  if (key === "name" && inventedName.test(value)) return "<invented>";
  return value
    .replace(/^https:\/\/[^/]+(\/rails\/active_storage\/\w+\/redirect)\/[^/]+\//, "<server>$1/<signed>/")
    .replace(/BASE_URL="[^"]+"/, 'BASE_URL="<server>"')
    .replace(/websiteToken: '[^']*'/, "websiteToken: '<secret>'");
}

/** Sorts a list by ID. */
export function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted((a, b) => a.id - b.id) : value;
}
