import { dereference, type Operation, type Schema, singular } from "@wootkit/openapi/document";
import { described, document } from "./recorded.ts";

/** A kind of row, such as the labels of an account: everything below one collection of the API. */
export interface Kind {
  /** Such as `labels` or `public/contacts`. */
  readonly name: string;
  /** The path of the collection, such as `/api/v1/accounts/{account_id}/labels`. */
  readonly collection: string;
  /** The operation that creates a row. */
  readonly create: Operation | undefined;
  /** The operation that updates one. */
  readonly update: Operation | undefined;
  /** The operation that deletes one. */
  readonly remove: Operation | undefined;
  /** The fields that {@link create} accepts. */
  readonly fields: ReadonlySet<string>;
  /** The fields that it requires. */
  readonly required: ReadonlySet<string>;
  /** The field that paths identify a row by. */
  readonly key: string;
}

/** Collections whose rows are rows of another kind. */
const sameRows: Readonly<Record<string, string>> = {
  inbox_members: "inboxes",
  users: "agents",
  "platform/users": "agents",
  "survey/responses": "public/csat_survey",
};

/** Kinds that paths identify by another field than `id`. */
const keys: Readonly<Record<string, string>> = {
  portals: "slug",
  "public/inboxes": "inbox_identifier",
  "public/contacts": "source_id",
  "public/csat_survey": "uuid",
};

/** Fields with the ID of a row whose kind their name doesn't say. */
const otherReferences: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["assignee_id", "user_id", "user_ids", "author_id", "agent_id", "agent_ids", "sender_id", "assigned_agent_id"].map(
      (key) => [key, "agents"],
    ),
  ),
  base_contact_id: "contacts",
  mergee_contact_id: "contacts",
  parent_category_id: "categories",
  associated_category_id: "categories",
  related_category_ids: "categories",
  associated_article_id: "articles",
  agent_bot: "agent_bots",
  in_reply_to: "messages",
  before: "messages",
  after: "messages",
};

/** Fields with one row, or several rows, of a kind. */
const nestedRows: Readonly<Record<string, string>> = {
  assignee: "agents",
  user: "agents",
  agent: "agents",
  users: "agents",
  author: "agents",
  created_by: "agents",
  updated_by: "agents",
  sender: "contacts",
  ...Object.fromEntries(["inbox", "contact", "team", "portal", "category", "agent_bot"].map((key) => [key, `${key}`])),
};

/** All kinds by name. */
export const kinds: ReadonlyMap<string, Kind> = findKinds();

const references = new Map<string, string>([
  ...[...kinds.keys()]
    .filter((name) => !name.includes("/"))
    .flatMap((name) => [`${singular(name)}_id`, `${singular(name)}_ids`].map((key) => [key, name] as const)),
  ...Object.entries(otherReferences),
]);

/** Returns the kind of the rows that a field of a body or query refers to. */
export function kindOfReference(key: string): Kind | undefined {
  return kinds.get(references.get(key) ?? "");
}

/** Returns the kind of the object, or objects, in a field of a response. */
export function kindOfNested(key: string): Kind | undefined {
  const name = nestedRows[key];
  return name === undefined
    ? undefined
    : (kinds.get(name) ?? [...kinds.values()].find((kind) => singular(kind.name) === name));
}

const collections = new Map([...kinds.values()].map((kind) => [canonical(kind.collection), kind]));

/** Returns the kind of the rows below a path, such as `/api/v1/accounts/{account_id}/labels`. */
export function kindOfCollection(collection: string): Kind | undefined {
  const name = rawNameOf(collection);
  const other = sameRows[name];
  if (other !== undefined) return kinds.get(other);
  // A list below a row, to which nothing is added, has rows of another collection: the campaigns of an inbox.
  const isListBelowRow = /\}\/\w+$/.test(collection) && !described.some(isCreation(collection));
  return collections.get(canonical(collection)) ?? (isListBelowRow ? kinds.get(name) : undefined);
}

function canonical(path: string): string {
  return path.replaceAll(/\{\w+\}/g, "{}");
}

/**
 * Returns the kind of the rows that an operation responds with: of `/labels` and `/labels/{id}`, and of
 * `/contacts/search`, but not of `/teams/{id}/team_members`.
 */
export function kindOfOperation({ path }: Operation): Kind | undefined {
  // Its path has the ID of an inbox.
  if (path.includes("/inbox_members")) return kinds.get("agents");
  const segments = path
    .replace("/bulk_actions", "")
    .replace(/\/\{\w+\}$/, "")
    .split("/");
  const own = kindOfCollection(segments.join("/"));
  const isAction = segments.at(-2)?.startsWith("{") === false;
  return own ?? (isAction ? kindOfCollection(segments.slice(0, -1).join("/")) : undefined);
}

function findKinds(): ReadonlyMap<string, Kind> {
  const found = new Map<string, Kind>();
  for (const { path } of described) {
    const segments = path.split("/");
    segments.forEach((segment, index) => {
      if (!segment.startsWith("{") || segment === "{account_id}") return;
      const collection = segments.slice(0, index).join("/");
      const name = nameOf(collection);
      if (found.has(name) || rawNameOf(collection) in sameRows) return;
      const create = described.find(isCreation(collection));
      const update = described.find((other) => /PATCH|PUT/.test(other.method) && isRowOf(other.path, collection));
      const remove = described.find((other) => other.method === "DELETE" && isRowOf(other.path, collection));
      found.set(name, {
        name,
        update,
        collection,
        create,
        remove,
        fields: bodyFields(create),
        required: requiredFields(create),
        key: keys[name] ?? "id",
      });
    });
  }
  return found;
}

function isCreation(collection: string): (operation: Operation) => boolean {
  return ({ method, path }) => method === "POST" && path === collection;
}

/** Whether a path is that of a row below a collection. */
function isRowOf(path: string, collection: string): boolean {
  return path.startsWith(`${collection}/`) && /^\{\w+\}$/.test(path.slice(collection.length + 1));
}

function nameOf(collection: string): string {
  const name = rawNameOf(collection);
  return sameRows[name] ?? name;
}

function rawNameOf(collection: string): string {
  const segments = collection.split("/").filter((segment) => !segment.startsWith("{"));
  const last = segments.at(-1) ?? "";
  const area = segments[1] === "public" || segments[1] === "platform" ? `${segments[1]}/` : "";
  return last === "responses" ? "survey/responses" : `${area}${last}`;
}

/** Returns the fields of a JSON body. */
export function bodyFields(operation: Operation | undefined): ReadonlySet<string> {
  const schema = operation?.body?.media["application/json"]?.schema;
  return new Set(schema === undefined ? [] : propertiesOf(schema));
}

function requiredFields(operation: Operation | undefined): ReadonlySet<string> {
  const schema = operation?.body?.media["application/json"]?.schema;
  const requiredOf = (node: Schema): string[] => {
    const { value } = dereference<Schema>(document, node);
    return [...(value.required ?? []), ...(value.allOf ?? []).flatMap(requiredOf)];
  };
  return new Set(schema === undefined ? [] : requiredOf(schema));
}

function propertiesOf(node: Schema): string[] {
  const { value } = dereference<Schema>(document, node);
  const parts = [...(value.allOf ?? []), ...(value.anyOf ?? []), ...(value.oneOf ?? [])];
  return [...Object.keys(value.properties ?? {}), ...parts.flatMap(propertiesOf)];
}
