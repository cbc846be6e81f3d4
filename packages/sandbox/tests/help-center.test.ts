import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { at } from "./call.ts";

const account = "/api/v1/accounts/1";

/** Creates a portal in two languages, and returns functions that send requests to its resources. */
async function withPortal(sandbox: Sandbox) {
  const portals = at(sandbox, `${account}/portals`);
  const config = { allowed_locales: ["en", "de"], default_locale: "en" };
  await portals("POST", "", { portal: { name: "Shop", slug: "shop", config } });
  const categories = at(sandbox, `${account}/portals/shop/categories`);
  const articles = at(sandbox, `${account}/portals/shop/articles`);
  const write = async (title: string, more: object = {}) =>
    (await articles("POST", "", { article: { title, author_id: 1, ...more } })).payload;
  return { portals, categories, articles, write };
}

test("an update of a portal merges the settings, and keeps fields that aren't sent", async () => {
  const { portals } = await withPortal(createSandbox());
  const layout = { config: { layout: "documentation", draft_locales: ["de"] } };
  expect(await portals("PATCH", "/shop", { portal: layout })).toMatchObject({
    name: "Shop",
    color: "#1f93ff",
    config: { layout: "documentation", allowed_locales: [{ code: "en" }, { code: "de", draft: true }] },
  });
  await portals("PATCH", "/shop", {});
  const refused = await portals("PATCH", "/shop", { portal: { color: "teal", config: { layout: "loud" } } }, 422);
  expect(refused.message).toBe("Color is invalid, Layout must be of type enum");
  await portals("GET", "/1", undefined, 500);
});

test("a slug and a domain belong to one portal on the server", async () => {
  const { portals } = await withPortal(createSandbox());
  await portals("PATCH", "/shop", { portal: { custom_domain: "help.shop.example" } });
  const taken = { name: "Other", slug: "shop", custom_domain: "https://help.shop.example/start" };
  expect(await portals("POST", "", { portal: taken }, 422)).toEqual({
    message: "Slug has already been taken, Custom domain has already been taken",
    attributes: ["slug", "custom_domain"],
  });
  await portals("POST", "", { portal: { name: "Other", slug: "other", custom_domain: "not a domain" } }, 500);
});

test("a portal shows its website inbox and its logo until they are removed", async () => {
  const sandbox = createSandbox();
  const { portals } = await withPortal(sandbox);
  const form = new FormData();
  form.append("attachment", new File(["\u0089PNG"], "logo.png", { type: "image/png" }));
  const { blob_id } = await at(sandbox, `${account}/upload`)("POST", "", form);
  const shown = await portals("PATCH", "/shop", { inbox_id: 1, blob_id });
  expect(shown).toMatchObject({ inbox: { id: 1 }, logo: { filename: "logo.png" } });
  await portals("DELETE", "/shop/logo", undefined);
  expect(await portals("PATCH", "/shop", { inbox_id: "" })).not.toHaveProperty("inbox");
  expect(await portals("GET", "/shop", undefined)).not.toHaveProperty("logo");
  await portals("PATCH", "/shop", { inbox_id: 999 }, 404);
});

test("a category belongs to a language of the portal, and its slug is unique there", async () => {
  const { categories } = await withPortal(createSandbox());
  const { id } = (await categories("POST", "", { category: { name: "Orders", slug: "orders" } })).payload;
  await categories("POST", "", { category: { name: "Bestellungen", slug: "orders", locale: "de" } });
  expect(await categories("POST", "", { category: { name: "Again", slug: "orders" } }, 422)).toMatchObject({
    message: "Locale should be unique in the category and portal",
  });
  expect(await categories("PATCH", `/${id}`, { category: { locale: "fr" } }, 422)).toMatchObject({
    message: 'Locale fr of category is not part of portal\'s ["en", "de"].',
  });
});

test("categories without a position come last, and unknown relations are ignored", async () => {
  const { categories } = await withPortal(createSandbox());
  const add = async (slug: string, more: object) =>
    (await categories("POST", "", { category: { name: slug, slug, ...more } })).payload.id;
  const last = await add("last", { related_category_ids: [999], parent_category_id: 999 });
  const first = await add("first", { position: 3, related_category_ids: [last], parent_category_id: last });
  const { payload } = await categories("GET", "", undefined);
  expect(payload).toMatchObject([{ id: first, related_categories: [{ id: last }] }, { id: last }]);
  expect(payload[1]).not.toHaveProperty("parent_category");
  await categories("POST", "/reorder", { positions_hash: { [last]: 1 } });
  expect((await categories("GET", "", undefined)).payload).toMatchObject([{ id: last }, { id: first }]);
  await categories("POST", "/reorder", { positions_hash: { 999: 1 } }, 404);
});

test("an article comes last in its category, and takes its language", async () => {
  const { categories, articles, write } = await withPortal(createSandbox());
  const german = { name: "Zahlung", slug: "zahlung", locale: "de" };
  const { id: category_id } = (await categories("POST", "", { category: german })).payload;
  await write("One", { category_id, position: 5 });
  const two = await write("Two words", { category_id });
  expect(two).toMatchObject({ position: 15, status: "draft", category: { locale: "de" } });
  expect(two.slug).toMatch(/^\d+-two-words$/);
  expect((await articles("GET", "?locale=de", undefined)).meta).toMatchObject({ articles_count: 2 });
  await categories("DELETE", `/${category_id}`, undefined);
  expect((await articles("GET", `/${two.id}`, undefined)).payload.category.id).toBeNull();
});

test("a published article needs content, and an author who exists", async () => {
  const { articles, write } = await withPortal(createSandbox());
  expect(await articles("POST", "", { article: { status: "published" } }, 422)).toEqual({
    message: "Author must exist, Author can't be blank, Title can't be blank, Content can't be blank",
    attributes: ["author", "author_id", "title", "content"],
  });
  const { id } = await write("Draft");
  await articles("PATCH", `/${id}`, { article: { status: "published" } }, 422);
  await articles("PATCH", `/${id}`, { article: { status: "hidden" } }, 500);
  await articles("PATCH", `/${id}`, { article: { slug: "search" } }, 422);
  await write("First", { slug: "same" });
  await articles("POST", "", { article: { title: "Second", slug: "same", author_id: 1 } }, 500);
});

test("translations belong to the original article, even those of a translation", async () => {
  const { articles, write } = await withPortal(createSandbox());
  const { id } = await write("Track");
  const german = await write("Verfolgen", { locale: "de", associated_article_id: id });
  await write("Suivre", { associated_article_id: german.id });
  const { payload } = await articles("GET", `/${id}`, undefined);
  expect(payload.associated_articles).toMatchObject([{ title: "Verfolgen" }, { title: "Suivre" }]);
  const duplicates = await articles("POST", "/bulk_actions/translate", { ids: [id], locale: "de" }, 409);
  expect(duplicates).toEqual({ duplicate_articles: [{ id: german.id, title: "Verfolgen" }] });
  const lost = { article: { title: "Lost", author_id: 1, associated_article_id: 999 } };
  await articles("POST", "", lost, 404);
  expect((await articles("GET", "?query=los", undefined)).payload).toMatchObject([{ title: "Lost" }]);
});

test("the counts of a list ignore the status and the author, but not the search", async () => {
  const { articles, write } = await withPortal(createSandbox());
  await write("Parcel", { status: "published", content: "Track it" });
  await write("Return a parcel");
  await write("Prices", { author_id: 2, status: "archived" });
  const { payload, meta } = await articles("GET", "?query=parc&status=1&page=1", undefined);
  expect(payload).toMatchObject([{ title: "Parcel" }]);
  expect(meta).toMatchObject({ all_articles_count: 3, articles_count: 2, draft_articles_count: 1, current_page: "1" });
});

test("bulk actions change all named articles of the portal, or none", async () => {
  const { articles, categories, write } = await withPortal(createSandbox());
  const [full, empty] = [await write("Full", { content: "Text" }), await write("Empty")];
  const both = { ids: [full.id, empty.id] };
  const refused = await articles("PATCH", "/bulk_actions/update_status", { ...both, status: "published" }, 422);
  expect(refused.error).toBe("Validation failed: Content can't be blank");
  await articles("PATCH", "/bulk_actions/update_status", { ...both, status: "archived" });
  const { id: category_id } = (await categories("POST", "", { category: { name: "New", slug: "new" } })).payload;
  await articles("PATCH", "/bulk_actions/update_category", { ...both, category_id });
  const { payload } = await articles("GET", "?category_slug=new&status=archived", undefined);
  expect(payload).toMatchObject([{ position: 10 }, { position: 20 }]);
  await articles("DELETE", "/bulk_actions/delete_articles", both);
  await articles("PATCH", "/bulk_actions/update_status", { ...both, status: "draft" }, 422);
});
