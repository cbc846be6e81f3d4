import { describe, expect, test } from "vitest";
import { connect } from "../src/connect.ts";
import { NotFoundError, Page, PaginationError } from "../src/index.ts";
import type { ListOperationCall } from "../src/operation.ts";
import { Resource } from "../src/resource.ts";
import { instantClock, json, type LocalServer, localServer, rejection } from "./local-server.ts";
import { idsOf, readAll } from "./read-all.ts";

const things = (count: number, from = 1) => Array.from({ length: count }, (_, index) => ({ id: from + index }));

/** A server with contacts in pages of 15. */
function contacts(count: number, meta: object = { count, current_page: 1 }): Promise<LocalServer> {
  return localServer((response, request) => {
    const page = pageOf(request.url);
    json(response, 200, { meta, payload: things(count).slice((page - 1) * 15, page * 15) });
  });
}

/** A server with conversations in pages of any size, which its operator can set. */
function conversations(count: number, size: number, counted: unknown = count): Promise<LocalServer> {
  return localServer((response, request) => {
    const page = pageOf(request.url);
    const payload = things(count).slice((page - 1) * size, page * size);
    json(response, 200, { data: { meta: { all_count: counted }, payload } });
  });
}

function pageOf(url = ""): number {
  return Number(new URL(url, "http://localhost").searchParams.get("page") ?? 1);
}

const pagesAsked = ({ requests }: LocalServer) => requests.map(({ url }) => pageOf(url));

const ids = async (list: AsyncIterable<{ id: number }>) => idsOf(await readAll(list));

const upTo = (count: number) => things(count).map(({ id }) => id);

describe("awaiting a list", () => {
  test("resolves to the first page", async () => {
    const server = await contacts(31);
    const page = await server.chatwoot.contacts.list();
    expect(page).toBeInstanceOf(Page);
    expect(page).toMatchObject({ total: 31, complete: false });
    expect(page.items).toHaveLength(15);
    expect(page.response.status).toBe(200);
    expect(page.hasNextPage()).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  test("gives access to the next pages", async () => {
    const server = await contacts(31);
    const first = await server.chatwoot.contacts.list();
    const third = await (await first.nextPage()).nextPage();
    expect(third.items.map(({ id }) => id)).toEqual([31]);
    expect(third.complete).toBe(false);
    expect(third.hasNextPage()).toBe(false);
    expect(await rejection(third.nextPage())).toBeInstanceOf(PaginationError);
    expect(pagesAsked(server)).toEqual([1, 2, 3]);
  });

  test.each([
    [0, true, false],
    [14, true, false],
    [15, true, false],
    [16, false, true],
  ])("sets complete for %i contacts to %s", async (count, complete, more) => {
    const page = await (await contacts(count)).chatwoot.contacts.list();
    expect([page.complete, page.hasNextPage()]).toEqual([complete, more]);
  });

  test.each([
    [0, true, false],
    [14, true, false],
    [15, false, true],
  ])("sets complete for %i contacts that the server does not count to %s", async (count, complete, more) => {
    const page = await (await contacts(count, {})).chatwoot.contacts.list();
    expect([page.complete, page.hasNextPage()]).toEqual([complete, more]);
  });

  test("trusts no total that is lower than the number of items", async () => {
    const server = await contacts(20, { count: 3 });
    const page = await server.chatwoot.contacts.list();
    expect([page.complete, page.hasNextPage()]).toEqual([false, true]);
    expect(await ids(server.chatwoot.contacts.list())).toEqual(upTo(20));
  });

  test.each([
    [0, true],
    [2, true],
    [7, true],
    [8, false],
  ])("sets complete for %i conversations, on a server whose pages have 7, to %s", async (count, complete) => {
    const page = await (await conversations(count, 7)).chatwoot.conversations.list();
    expect([page.complete, page.hasNextPage()]).toEqual([complete, !complete]);
  });

  test("continues from the requested page, which is never complete", async () => {
    const server = await contacts(40);
    const page = await server.chatwoot.contacts.list({ page: 3 });
    expect(page).toMatchObject({ complete: false, items: things(10, 31) });
    expect(page.hasNextPage()).toBe(false);
    const second = await server.chatwoot.contacts.list({ page: 2 });
    expect((await second.nextPage()).items).toEqual(things(10, 31));
    expect(pagesAsked(server)).toEqual([3, 2, 3]);
  });

  test("resolves to an empty page past the end of the list", async () => {
    const page = await (await contacts(3)).chatwoot.contacts.list({ page: 9 });
    expect(page).toMatchObject({ items: [], total: 3, complete: false });
    expect(page.hasNextPage()).toBe(false);
  });

  test.each([
    [{ count: null, current_page: 1 }, undefined],
    [{ count: "31" }, undefined],
    [{}, undefined],
    [{ count: 31, current_page: "2" }, 31],
    [{ count: 31, current_page: "abc" }, 31],
    [{ count: 31, current_page: null }, 31],
  ])("reads all pages if meta is %j, with a total of %s", async (meta, total) => {
    const server = await contacts(31, meta);
    expect((await server.chatwoot.contacts.list()).total).toBe(total);
    expect(await ids(server.chatwoot.contacts.list())).toEqual(upTo(31));
  });

  test("sends parameters and options with each page", async () => {
    const server = await contacts(16);
    const { contacts: all } = server.chatwoot;
    for await (const _ of all.list({ sort: "-name", labels: ["a", "b c"], headers: { "x-desk": "9" } }));
    expect(server.requests.map(({ url, headers }) => [url, headers["x-desk"]])).toEqual([
      ["/api/v1/accounts/1/contacts?sort=-name&labels%5B%5D=a&labels%5B%5D=b%20c", "9"],
      ["/api/v1/accounts/1/contacts?sort=-name&labels%5B%5D=a&labels%5B%5D=b%20c&page=2", "9"],
    ]);
  });

  test("sends the body of a POST with each page", async () => {
    const server = await localServer((response, request) => {
      const payload = pageOf(request.url) === 1 ? things(25) : things(1, 26);
      json(response, 200, { meta: { all_count: 26 }, payload });
    });
    const body = { payload: [] };
    expect(await ids(server.chatwoot.conversations.filter(body))).toHaveLength(26);
    expect(server.requests.map(({ method, body: sent }) => `${method} ${sent}`)).toEqual([
      'POST {"payload":[]}',
      'POST {"payload":[]}',
    ]);
  });
});

describe("iterating over a list", () => {
  test("returns each item once, without await", async () => {
    const server = await contacts(40);
    expect(await ids(server.chatwoot.contacts.list())).toEqual(upTo(40));
    expect(pagesAsked(server)).toEqual([1, 2, 3]);
  });

  test.each([
    ["the count is reached", 14, [1, 2]],
    ["a page is empty and the server counts more than it sends", 99, [1, 2, 3]],
    ["a page is empty and the server does not count", null, [1, 2, 3]],
  ])("ends, if the page size is unknown, when %s", async (_, counted, asked) => {
    const server = await conversations(14, 7, counted);
    expect(await ids(server.chatwoot.conversations.list())).toEqual(upTo(14));
    expect(pagesAsked(server)).toEqual(asked);
  });

  test("ends at an empty page if it starts at a later page of unknown size", async () => {
    const server = await conversations(14, 7);
    expect(await ids(server.chatwoot.conversations.list({ page: 2 }))).toEqual(upTo(14).slice(7));
    expect(pagesAsked(server)).toEqual([2, 3]);
  });

  test("continues after a page that is not full while the server counts more", async () => {
    const pages = [things(15), things(9, 16), things(4, 25), []];
    const server = await localServer((response, request) => {
      json(response, 200, { meta: { count: 28 }, payload: pages[pageOf(request.url) - 1] });
    });
    expect(await ids(server.chatwoot.contacts.list())).toEqual(upTo(28));
    expect(pagesAsked(server)).toEqual([1, 2, 3]);
  });

  test("fails after the last item if the order of the list changed between pages", async () => {
    const server = await localServer((response, request) => {
      // Items 15 and 16 have the same phone number, and each page sorts them differently.
      const payload = pageOf(request.url) === 1 ? things(15) : things(2, 15);
      json(response, 200, { meta: { count: 17 }, payload });
    });
    const found: number[] = [];
    const read = async () => {
      for await (const { id } of server.chatwoot.contacts.list({ sort: "phone_number" })) found.push(id);
    };
    const error = await rejection(read());
    expect(error).toBeInstanceOf(PaginationError);
    expect(String(error)).toMatch(/17 items, but only 16 different ones/);
    expect(found).toEqual([...upTo(15), 15, 16]);
  });

  test("requests each page of pages() when the iteration reaches it", async () => {
    const server = await contacts(40);
    const pages = server.chatwoot.contacts.list().pages();
    expect((await pages.next()).value?.items).toHaveLength(15);
    expect(server.requests).toHaveLength(1);
    expect((await pages.next()).value?.items).toHaveLength(15);
    expect(server.requests).toHaveLength(2);
    await pages.return();
    expect(server.requests).toHaveLength(2);
  });

  test("requests no more pages after break", async () => {
    const server = await contacts(40);
    for await (const { id } of server.chatwoot.contacts.list()) if (id === 3) break;
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    [1, 1],
    [14, 1],
    [15, 1],
    [16, 2],
    [30, 2],
    [31, 3],
    [400, 3],
  ])("requests, with a limit of %i, only %i pages", async (limit, asked) => {
    const server = await contacts(40);
    expect(await ids(server.chatwoot.contacts.list({ limit }))).toEqual(upTo(Math.min(limit, 40)));
    expect(server.requests).toHaveLength(asked);
    const pages: unknown[] = [];
    for await (const page of server.chatwoot.contacts.list({ limit }).pages()) pages.push(page);
    expect(pages).toHaveLength(asked);
  });

  test.each([0, -1, Number.NaN])("rejects a limit of %d before anything is sent", async (limit) => {
    const server = await contacts(40);
    const error = await rejection(ids(server.chatwoot.contacts.list({ limit })));
    expect(error).toMatchObject({ name: "InvalidArgumentError", message: expect.stringContaining(String(limit)) });
    expect(server.requests).toEqual([]);
  });

  test("requests the first page once for two iterations", async () => {
    const server = await contacts(20);
    const list = server.chatwoot.contacts.list();
    expect(await ids(list)).toEqual(upTo(20));
    expect(await ids(list)).toEqual(upTo(20));
    expect(pagesAsked(server)).toEqual([1, 2, 2]);
  });

  test("requests one page of a list that has no pages", async () => {
    const server = await localServer((response) => json(response, 200, { payload: things(20) }));
    expect(await ids(server.chatwoot.contacts.listConversations(1))).toEqual(upTo(20));
    expect(server.requests).toHaveLength(1);
    const page = await server.chatwoot.contacts.listConversations(1);
    expect([page.complete, page.hasNextPage()]).toEqual([false, false]);
  });

  test("has a total only if the server counts the items of the list", async () => {
    const body = { data: { meta: { all_count: 30 }, payload: things(30) } };
    const { chatwoot } = await localServer((response) => json(response, 200, body));
    const totals = [{}, { status: "all" }, { assignee_type: "me" }, { updated_within: 60 }, { q: "box" }] as const;
    const found = await Promise.all(totals.map(async (query) => (await chatwoot.conversations.list(query)).total));
    expect(found).toEqual([30, 30, undefined, undefined, undefined]);
  });

  test("requests one page with updated_within, because the server sends the same for each", async () => {
    const server = await localServer((response) => json(response, 200, { data: { payload: things(30) } }));
    const list = server.chatwoot.conversations.list({ updated_within: 60 });
    expect(await ids(list)).toEqual(upTo(30));
    expect((await list).complete).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  test("fails if the server repeats a page", async () => {
    const server = await localServer((response) => json(response, 200, { meta: {}, payload: things(15) }));
    const found: number[] = [];
    const read = async () => {
      for await (const { id } of server.chatwoot.contacts.list()) found.push(id);
    };
    const error = await rejection(read());
    expect(error).toBeInstanceOf(PaginationError);
    expect(found).toEqual(upTo(15));
    expect(server.requests).toHaveLength(3);
  });

  test("fails if the server sends two pages in turn", async () => {
    const server = await localServer((response, request) => {
      json(response, 200, { meta: {}, payload: things(15, (pageOf(request.url) % 2) * 15) });
    });
    expect(await rejection(ids(server.chatwoot.contacts.list()))).toBeInstanceOf(PaginationError);
    expect(server.requests).toHaveLength(3);
  });

  test("fails if the items cannot be compared", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const server = await localServer((response) => {
      response.writeHead(200).end(`{"payload":[${Array.from({ length: 15 }, () => deep).join()}]}`);
    });
    expect(await rejection(ids(server.chatwoot.contacts.list()))).toBeInstanceOf(PaginationError);
  });

  test("continues if new items moved the previous page down by one", async () => {
    const server = await localServer((response, request) => {
      const page = pageOf(request.url);
      json(response, 200, { meta: {}, payload: page <= 2 ? things(15) : things(3, 16) });
    });
    expect(await ids(server.chatwoot.contacts.list())).toEqual(upTo(18));
    expect(server.requests).toHaveLength(3);
  });

  test("continues if two pages share some items", async () => {
    // One item was added in front during the iteration, so that all others moved by one.
    const server = await localServer((response, request) => {
      json(response, 200, { meta: {}, payload: pageOf(request.url) === 1 ? things(15) : things(3, 15) });
    });
    expect(await ids(server.chatwoot.contacts.list())).toEqual([...upTo(15), 15, 16, 17]);
  });

  test("fails if a page fails", async () => {
    const server = await localServer((response, request) => {
      if (pageOf(request.url) === 1) json(response, 200, { meta: {}, payload: things(15) });
      else json(response, 404, { error: "Resource could not be found" });
    });
    expect(await rejection(ids(server.chatwoot.contacts.list()))).toBeInstanceOf(NotFoundError);
  });
});

/** A resource with a list in pages of any style. */
class Things extends Resource {
  all(call: Omit<ListOperationCall, "route">, query: object = {}) {
    return this.sendForList<{ id: number }>({ route: "GET /things", ...call }, query);
  }
}

function thingsOf({ url }: LocalServer): Things {
  const target = { baseUrl: { name: "baseUrl", value: url }, token: "secret-token", segments: () => ({}) };
  return new Things(connect({}, target, instantClock()));
}

describe("a list whose pages end before an id", () => {
  async function messages(count: number) {
    const server = await localServer((response, { url = "" }) => {
      const before = Number(new URL(url, "http://localhost").searchParams.get("before") ?? Infinity);
      json(response, 200, {
        payload: things(count)
          .filter(({ id }) => id < before)
          .slice(-20),
      });
    });
    const style = { items: "payload", before: "before", size: 20 };
    return { ...server, messages: { list: (before?: number) => thingsOf(server).all(style, { before }) } };
  }

  test("is read back to the first item", async () => {
    const { messages: resource, requests } = await messages(45);
    const found = await ids(resource.list());
    expect(found).toEqual([...upTo(45).slice(25), ...upTo(25).slice(5), ...upTo(5)]);
    expect(requests.map(({ url }) => url)).toEqual(["/things", "/things?before=26", "/things?before=6"]);
  });

  test("is complete only if it has all items", async () => {
    expect((await (await messages(3)).messages.list()).complete).toBe(true);
    expect((await (await messages(20)).messages.list()).complete).toBe(false);
    expect((await (await messages(30)).messages.list(5)).complete).toBe(false);
  });
});

describe("a list without pages", () => {
  test.each([
    ["in an envelope", { payload: things(3) }, "payload"],
    ["as the body itself", things(3), ""],
  ])("%s is complete and has a total", async (_, body, items) => {
    const server = await localServer((response) => json(response, 200, body));
    const page = await thingsOf(server).all({ items });
    expect(page).toMatchObject({ items: things(3), total: 3, complete: true });
    expect(page.hasNextPage()).toBe(false);
  });

  test("fails with a ResponseFormatError if the server sends an object instead", async () => {
    const server = await localServer((response) => json(response, 200, { payload: [] }));
    const error = await rejection(thingsOf(server).all({}));
    expect(error).toMatchObject({
      name: "ResponseFormatError",
      message: expect.stringContaining("its JSON has no list."),
    });
  });
});

describe("a list that names whether there are more items", () => {
  const style = { items: "payload", page: "page", size: 5, more: "meta.has_more" };

  test("has another page if and only if the response says so", async () => {
    const server = await localServer((response, request) => {
      const page = pageOf(request.url);
      json(response, 200, { meta: { has_more: page < 3 }, payload: things(page === 2 ? 2 : 5, page * 10) });
    });
    expect(await ids(thingsOf(server).all(style))).toEqual([10, 11, 12, 13, 14, 20, 21, 30, 31, 32, 33, 34]);
    expect(pagesAsked(server)).toEqual([1, 2, 3]);
  });

  test("ends with an empty page, even if the response names more", async () => {
    const server = await localServer((response, request) => {
      json(response, 200, { meta: { has_more: true }, payload: things(pageOf(request.url) === 1 ? 5 : 0) });
    });
    expect(await ids(thingsOf(server).all(style))).toEqual(upTo(5));
  });

  test("ends with a page that is not full if the response does not say", async () => {
    const server = await localServer((response, request) => {
      json(response, 200, { payload: things(pageOf(request.url) === 1 ? 5 : 4, pageOf(request.url) * 10) });
    });
    expect(await ids(thingsOf(server).all(style))).toHaveLength(9);
  });
});

test("withResponse() resolves to the page and its response", async () => {
  const { data, response } = await (await contacts(3)).chatwoot.contacts.list().withResponse();
  expect(data.items).toEqual(things(3));
  expect(response).toBe(data.response);
  expect(response.headers.get("x-request-id")).toBe("request-7");
});

describe("a rejection counts as handled after", () => {
  const ways: readonly (readonly [string, (server: LocalServer) => Promise<unknown>])[] = [
    ["await", async ({ chatwoot }) => await chatwoot.contacts.list()],
    ["then", ({ chatwoot }) => chatwoot.contacts.list().then(() => {})],
    ["for await", ({ chatwoot }) => ids(chatwoot.contacts.list())],
    ["pages()", ({ chatwoot }) => chatwoot.contacts.list().pages().next()],
    ["withResponse()", ({ chatwoot }) => chatwoot.contacts.list().withResponse()],
    ["withResponse() of one thing", ({ chatwoot }) => chatwoot.contacts.get(1).withResponse()],
    ["withResponse() of a call", ({ chatwoot }) => chatwoot.contacts.get(1).withResponse()],
  ];

  test.each(ways)("%s", async (_, look) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    try {
      const server = await localServer((response) => json(response, 404, { error: "no" }));
      expect(await rejection(look(server))).toBeInstanceOf(NotFoundError);
      // Node reports unhandled rejections after the microtasks.
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
    } finally {
      process.off("unhandledRejection", note);
    }
    expect(unhandled).toEqual([]);
  });
});
