import { plantPortal } from "../../src/resources/help-center/seed.ts";
import { blankArticle, blankCategory } from "../../src/resources/help-center/table.ts";
import type { Wire } from "./harvest.ts";
import { type Setups, succeeded } from "./related.ts";
import type { World } from "./world.ts";

export const portalSetups = {
  getPortal(world, exchange) {
    if (exchange.request.role === null || exchange.response.status === 401) return;
    const body: Wire = Object(exchange.response.body);
    if (succeeded(exchange)) plantRecordedPortal(world, body);
  },
} satisfies Setups;

function plantRecordedPortal(world: World, body: Wire): void {
  const { state, accountId } = world;
  const { inbox, logo, config, meta, id, ...columns } = body as Record<string, Wire>;
  const { hmac_token = "secret", working_hours, ...shown } = Object(inbox) as Wire;
  const known =
    Object.keys(Object(inbox)).length > 0
      ? world.inbox({ ...shown, working_hours, hmac_token, channel: shown })
      : undefined;
  const blob =
    logo &&
    state.blobs.insert({
      id: Number(logo.id),
      signed_id: "signed-id",
      filename: String(logo.filename),
      content_type: String(logo.file_type),
      byte_size: 1,
      width: 1,
      height: 1,
    });
  plantPortal(
    { state, accountId, firstId: 0, now: 0 },
    { name: "Help", slug: "other", inbox: 1, category: "None", articles: [] },
  );
  const shelf = { account_id: accountId, portal_id: Number(id) };
  state.portals.insert({
    ...(columns as object),
    id: Number(id),
    account_id: accountId,
    config: config as never,
    inbox_id: known?.id ?? null,
    logo_blob_id: blob?.id ?? null,
  } as never);
  plantArticles(world, shelf, Object(config).allowed_locales, Object(meta));
}

/** Adds the counted number of articles and categories in each locale. */
function plantArticles(
  world: World,
  shelf: { account_id: number; portal_id: number },
  locales: readonly Wire[],
  meta: Wire,
): void {
  const { state, exchange } = world;
  const asked = Object(exchange.request.query).locale;
  const statuses = [
    ...Array<"archived">(Number(meta.archived_articles_count)).fill("archived"),
    ...Array<"published">(Number(meta.published_count)).fill("published"),
    ...Array<"draft">(Number(meta.draft_articles_count)).fill("draft"),
  ];
  const caller = world.userIdOf(exchange.request.role ?? "") ?? null;
  const mine = Number(meta.mine_articles_count);
  let counted = 0;
  for (const { code, articles_count, categories_count } of locales) {
    const shown = { ...shelf, locale: String(code) };
    for (let n = 0; n < Number(categories_count); n++)
      state.categories.insert({ ...blankCategory, ...shown, name: `${code} ${n}`, slug: `${code}-${n}` });
    const isCounted = asked === undefined || asked === code;
    for (let n = 0; n < Number(articles_count); n++) {
      const status = isCounted ? (statuses[counted] ?? "draft") : "draft";
      const author_id = isCounted && counted < mine ? caller : null;
      const title = `${code} ${n}`;
      state.articles.insert({ ...blankArticle, ...shown, author_id, title, slug: title, status, position: n });
      if (isCounted) counted += 1;
    }
  }
}
