import { PortalConfigLayout } from "../../generated/enums.ts";
import type { Member } from "../../rules/caller.ts";
import { array, isBlank, isJsonObject, isOneOf, object, text } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import type { Params } from "../../rules/params.ts";
import { failure, ownOrNotFound } from "../../rules/refusal.ts";
import { format, must, presence, unique, type Validation } from "../../rules/validate.ts";
import type { JsonObject } from "../../state/json-object.ts";
import type { State } from "../../state/state.ts";
import type { Portal, PortalConfig } from "./table.ts";

const defaultColor = "#1f93ff";

export const blankConfig: PortalConfig = {
  ...{ allowed_locales: [{ code: "en", draft: false }], default_locale: "en", layout: "classic" },
  ...{ social_profiles: {}, locale_translations: {}, popular_content: {} },
};

/** The columns that a portal doesn't need. */
export const blankPortal = {
  ...{ color: defaultColor, custom_domain: null, header_text: null, homepage_link: null, page_title: null },
  ...{ archived: false, inbox_id: null, logo_blob_id: null, config: blankConfig },
} as const;

/** The server fails if the account has no such portal, because it looks up its permissions first. */
export const portalsOfAccount = ofAccount("portals", {
  find: (params, state) => state.portals.find("by_slug", params.text("id")),
  missing: () => failure("The account has no such portal."),
});

/** Returns the portal that contains the row in the path. */
export function ownPortal(params: Params, { account }: Member, state: State): Portal {
  return ownOrNotFound(state.portals.find("by_slug", params.text("portal_id")), account);
}

export const portalValidations: readonly Validation<Portal>[] = [
  presence("name"),
  presence("slug"),
  unique("portals", "by_slug", "slug"),
  unique("portals", "by_domain", "custom_domain"),
  format("color", /^#(?:[\da-f]{3}){1,2}$/i),
  must("config", "default locale cannot be drafted.", ({ config: { allowed_locales, default_locale } }) =>
    allowed_locales.every(({ code, draft }) => !draft || code !== default_locale),
  ),
  must("layout", "must be of type enum", ({ config }) => isOneOf(PortalConfigLayout)(config.layout)),
];

/** Adds the inbox and the logo that a request names beside the fields, and replaces empty strings. */
export function completePortal(row: Portal, params: Params, { account }: Member, state: State): Portal {
  const logo = state.blobs.find("by_signed_id", params.text("blob_id"));
  return {
    ...row,
    color: row.color || defaultColor,
    custom_domain: row.custom_domain || null,
    homepage_link: row.homepage_link || null,
    inbox_id: inboxIdOf(row, params, account, state),
    ...(logo && { logo_blob_id: logo.id }),
  };
}

/** Inboxes of other kinds than websites are ignored. */
function inboxIdOf({ inbox_id }: Portal, params: Params, account: Member["account"], state: State): number | null {
  if (!params.has("inbox_id")) return inbox_id;
  if (isBlank(params.get("inbox_id"))) return null;
  const inbox = ownOrNotFound(state.inboxes.get(params.id("inbox_id")), account);
  return inbox.channel_type === "Channel::WebWidget" ? inbox.id : inbox_id;
}

/**
 * Returns the host of a URL, or a domain as it is.
 *
 * @throws {Refusal} if it contains characters that no URL has.
 */
export function hostOf(domain: string): string {
  if (!/^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(domain)) throw failure(`${JSON.stringify(domain)} isn't a URL.`);
  return /^https?:\/\/([^/:?#]+)/.exec(domain)?.[1] ?? domain;
}

/** Returns the settings with those that a request sends. Unknown ones are ignored. */
export function changedConfig(config: PortalConfig, sent: unknown): PortalConfig {
  if (!isJsonObject(sent)) return config;
  const { allowed_locales, default_locale, layout } = config;
  const codes = wordsOf(sent.allowed_locales) ?? allowed_locales.map(({ code }) => code);
  const drafts = wordsOf(sent.draft_locales) ?? allowed_locales.flatMap(({ code, draft }) => (draft ? [code] : []));
  const locale = text(sent.default_locale) ?? default_locale;
  return {
    allowed_locales: (codes.length === 0 ? [locale] : codes).map((code) => ({ code, draft: drafts.includes(code) })),
    default_locale: locale,
    // A validation refuses other layouts.
    layout: (text(sent.layout) ?? layout) as PortalConfig["layout"],
    social_profiles: objectOr(config.social_profiles, sent.social_profiles),
    locale_translations: objectOr(config.locale_translations, sent.locale_translations),
    popular_content: objectOr(config.popular_content ?? {}, sent.popular_content),
  };
}

function wordsOf(sent: unknown): string[] | undefined {
  return array(sent)?.flatMap((word) => text(word) ?? []);
}

function objectOr(known: JsonObject, sent: unknown): JsonObject {
  return object(sent) ?? known;
}
