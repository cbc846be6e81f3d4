import { isObject } from "../output/json-path.ts";
import { actions, conditions } from "./actions.ts";
import type { FieldRule, ResourceRule, Row } from "./resource.ts";

/** The inbox of a record, by its name. */
const inbox = (none: null | ""): FieldRule => ({
  type: "text",
  sent: "inbox_id",
  fromRow: ({ inbox: shown }) => (isObject(shown) ? shown.name : null),
  toWire: (name, ids) => (name === null ? none : ids.idOf("inboxes", name)),
});

/** A category of the same portal, as `<locale>/<slug>`. */
const category = (shown: string, sent: string): FieldRule => ({
  type: "text",
  sent,
  fromRow: (row) => categoryName(row[shown]),
  toWire: (name, ids, { portal }) => (name === null ? null : ids.idOf("categories", `${portal}/${name}`)),
});

function categoryName(shown: unknown): string | null {
  // The server shows a removed category with null in its fields.
  return isObject(shown) && typeof shown.slug === "string" ? `${shown.locale}/${shown.slug}` : null;
}

const related: FieldRule = {
  type: "text",
  isList: true,
  sent: "related_category_ids",
  later: true,
  fromRow: ({ related_categories: shown }) => (Array.isArray(shown) ? shown.map(categoryName).sort() : []),
  toWire: (names, ids, { portal }) =>
    (Array.isArray(names) ? names : []).map((name) => ids.idOf("categories", `${portal}/${name}`)),
};

/** The server reads lists of languages, and shows them with counts. */
const portalConfig: FieldRule = {
  type: "object",
  merges: true,
  fromRow({ config }) {
    if (!isObject(config)) return undefined;
    // It has IDs of articles.
    const { popular_content: _, ...settings } = config;
    return { ...settings, ...locales(config) };
  },
  toWire: (config) => config,
};

function locales({ allowed_locales: shown }: Row): Row {
  const all = Array.isArray(shown) ? shown.filter(isObject) : [];
  return {
    allowed_locales: all.map(({ code }) => code),
    draft_locales: all.filter(({ draft }) => draft === true).map(({ code }) => code),
  };
}

const inboxesAreMissing = "Inboxes are named here, and not restored.";

/** The resources of an account's configuration, in the order in which they are restored: what others refer to first. */
export const resources: readonly ResourceRule[] = [
  { name: "labels", key: ["title"], lowerCase: true },
  { name: "custom-attributes", key: ["attribute_model", "attribute_key"] },
  { name: "canned-responses", key: ["short_code"], repeats: true },
  { name: "custom-roles", key: ["name"], repeats: true, without: "The agents with each role are left out." },
  { name: "sla-policies", key: ["name"], repeats: true },
  { name: "assignment-policies", key: ["name"], repeats: true, without: "The inboxes of each policy are left out." },
  {
    name: "agent-capacity-policies",
    key: ["name"],
    repeats: true,
    without: "The agents and the inbox limits of each policy are left out.",
  },
  {
    name: "agent-bots",
    key: ["name"],
    repeats: true,
    leftOut: ["avatar_url"],
    isOwn: ({ account_id }) => account_id !== null,
    without: "Access tokens, secrets and pictures are left out: a restored bot gets new ones.",
  },
  {
    name: "teams",
    key: ["name"],
    lowerCase: true,
    link: {
      field: "members",
      kind: "agents",
      list: ["team-members", "list"],
      key: "email",
      set: ["team-members", "set"],
      sent: "user_ids",
    },
    without: "Agents are named by their e-mail addresses, and not restored.",
  },
  {
    name: "macros",
    key: ["name"],
    repeats: true,
    fields: { actions },
    without: "The files of send_attachment are left out. Other people's personal macros are not visible.",
  },
  {
    name: "automation-rules",
    key: ["name"],
    repeats: true,
    fields: { conditions, actions },
    without: `The files of send_attachment are left out. ${inboxesAreMissing}`,
  },
  {
    name: "webhooks",
    key: ["url"],
    fields: { inbox: inbox(null) },
    without: `Secrets are left out: a restored webhook gets a new one. ${inboxesAreMissing}`,
  },
  {
    name: "portals",
    key: ["slug"],
    pathId: "slug",
    wrapper: "portal",
    fields: { config: portalConfig, inbox: { ...inbox(""), beside: true, optional: true } },
    without: `Logos and popular articles are left out. ${inboxesAreMissing}`,
  },
  {
    name: "categories",
    key: ["portal", "locale", "slug"],
    within: { resource: "portals", field: "portal", kind: "portals" },
    fields: {
      parent_category: { ...category("parent_category", "parent_category_id"), later: true },
      associated_category: { ...category("root_category", "associated_category_id"), later: true },
      related_categories: related,
    },
  },
  {
    name: "articles",
    key: ["portal", "slug"],
    within: { resource: "portals", field: "portal", kind: "portals" },
    leftOut: ["locale", "associated_article_id"],
    isOptional: true,
    fields: {
      category: category("category", "category_id"),
      author: {
        type: "text",
        sent: "author_id",
        fromRow: ({ author }) => (isObject(author) ? author.email : null),
        toWire: (email, ids) => ids.idOf("agents", email),
      },
    },
    without: "An article without a category gets the portal's first language. Links between translations are left out.",
  },
  {
    name: "account",
    key: [],
    leftOut: ["name", "user_role"],
    flattened: ({ settings, custom_attributes, ...row }) => ({
      ...row,
      ...Object(settings),
      ...Object(custom_attributes),
    }),
    without: "The name of the account is left out.",
  },
];
