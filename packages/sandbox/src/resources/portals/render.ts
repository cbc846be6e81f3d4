import type { WebsiteInbox } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import type { Member } from "../../rules/caller.ts";
import { isBlank } from "../../rules/cast.ts";
import type { Shown } from "../../rules/shape.ts";
import type { State } from "../../state/state.ts";
import type { Article } from "../articles/table.ts";
import { renderInbox } from "../inboxes/render.ts";
import { blobUrl } from "../uploads/rules.ts";
import type { Portal } from "./table.ts";

/** Renders a help center. `meta` counts the articles of one locale or of all. */
export function renderPortal(portal: Portal, caller: Member, state: State, locale: string | undefined) {
  return { ...renderFields(portal, caller, state), meta: renderMeta(portal, state, caller, locale) };
}

/** Renders a help center in a list, in an article, or after a change. Then the server doesn't count the articles. */
export function renderPortalWithoutCounts(portal: Portal, caller: Member, state: State) {
  const counts = { archived_articles_count: null, published_count: null, draft_articles_count: null };
  const { categories_count, default_locale } = renderMeta(portal, state, caller, undefined);
  return {
    ...renderFields(portal, caller, state),
    meta: { all_articles_count: 0, ...counts, categories_count, default_locale },
  };
}

function renderFields(portal: Portal, caller: Member, state: State) {
  const inbox = state.inboxes.get(portal.inbox_id);
  const logo = state.blobs.get(portal.logo_blob_id);
  const { id: portal_id, account_id } = portal;
  return wire.PortalFields({
    ...portal,
    config: renderConfig(portal, state),
    // The inbox of a portal is a website inbox, so its channel has these settings.
    inbox: inbox && (renderInbox(inbox, caller.membership, state) as Shown<WebsiteInbox>),
    logo: logo && {
      ...{ id: logo.id, portal_id, file_type: logo.content_type, account_id },
      ...{ file_url: blobUrl(logo), blob_id: logo.signed_id, filename: logo.filename },
    },
  });
}

function renderConfig({ id, config }: Portal, state: State) {
  const [articles, categories] = [state.articles.where("of_portal", id), state.categories.where("of_portal", id)];
  return {
    ...config,
    allowed_locales: config.allowed_locales.map(({ code, draft }) => ({
      code,
      articles_count: articles.filter(({ locale }) => locale === code).length,
      categories_count: categories.filter(({ locale }) => locale === code).length,
      draft,
    })),
  };
}

function renderMeta({ id, config }: Portal, state: State, { user }: Member, locale: string | undefined) {
  const articles = state.articles.where("of_portal", id).filter((row) => isBlank(locale) || row.locale === locale);
  const count = (test: (article: Article) => boolean) => articles.filter(test).length;
  return {
    all_articles_count: articles.length,
    archived_articles_count: count(({ status }) => status === "archived"),
    published_count: count(({ status }) => status === "published"),
    draft_articles_count: count(({ status }) => status === "draft"),
    mine_articles_count: count(({ author_id }) => author_id === user.id),
    categories_count: state.categories.where("of_portal", id).size,
    default_locale: config.default_locale,
  };
}
