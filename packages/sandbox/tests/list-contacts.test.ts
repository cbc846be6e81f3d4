import type { ContactList, ContactWithInboxes } from "@wootkit/client";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { type AccountRequest, request } from "./request.ts";

const sandbox = createSandbox();

async function list(query: string, rest: AccountRequest = {}): Promise<ContactList> {
  const response = await request(sandbox, `/contacts${query}`, rest);
  expect(response.status).toBe(200);
  // Other tests validate the responses against the document.
  return (await response.json()) as ContactList;
}

async function show(id: number | string, query = ""): Promise<ContactWithInboxes> {
  // As above.
  return ((await (await request(sandbox, `/contacts/${id}${query}`)).json()) as { payload: ContactWithInboxes })
    .payload;
}

describe("the contacts", () => {
  test("lists 15 contacts per page, each once, with a constant count", async () => {
    const { meta } = await list("");
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(meta.count / 15) }, (_, index) => list(`?page=${index + 1}`)),
    );
    expect(pages.slice(0, -1).every(({ payload }) => payload.length === 15)).toBe(true);
    expect(new Set(pages.flatMap(({ payload }) => payload.map(({ id }) => id))).size).toBe(meta.count);
    expect(await list("?page=999")).toEqual({ meta: { count: meta.count, current_page: "999" }, payload: [] });
  });

  test.each([
    ["", 1],
    ["?page=1", "1"],
    ["?page=0", "0"],
    ["?page=-3", "-3"],
    ["?page=abc", "abc"],
    ["?page=", ""],
    ["?page=1abc", "1abc"],
  ])("returns the first page for %j, and reports it as page %j", async (query, called) => {
    const { meta, payload } = await list(query);
    expect(meta.current_page).toBe(called);
    expect(payload).toEqual((await list("")).payload);
  });

  test("lists only contacts with a detail besides the name", async () => {
    const { payload, meta } = await list("?sort=name");
    expect(payload.every(({ email, phone_number, identifier }) => email || phone_number || identifier)).toBe(true);
    expect((await show(4)).name).toBe("Ravi Menon");
    expect(meta.count).toBeLessThan(100);
  });

  test.each(["name", "email", "phone_number", "company_name", "city", "country", "created_at", "last_activity_at"])(
    "sorts by %s in both directions, with missing values last",
    async (sort) => {
      const keys = async (query: string) => {
        const { meta } = await list("");
        const pages = [];
        for (let page = 1; page <= Math.ceil(meta.count / 15); page++) pages.push(await list(`${query}&page=${page}`));
        return pages.flatMap(({ payload }) =>
          payload.map((contact) => Object({ ...contact.additional_attributes, ...contact })[sort] ?? null),
        );
      };
      const [ascending, descending] = [await keys(`?sort=${sort}`), await keys(`?sort=-${sort}`)];
      const known = ascending.filter((key) => key !== null);
      const inOrder = known.toSorted((a, b) =>
        typeof a === "number" ? a - b : new Intl.Collator("en").compare(`${a}`.toLowerCase(), `${b}`.toLowerCase()),
      );
      const missing = ascending.slice(known.length);
      expect(ascending).toEqual([...inOrder, ...missing]);
      expect(missing.every((key) => key === null)).toBe(true);
      expect(descending.filter((key) => key !== null)).toEqual(descending.slice(0, known.length));
      if (typeof known[0] === "number") expect(descending.slice(0, known.length)).toEqual(inOrder.toReversed());
    },
  );

  test("ignores an unknown sort and a page size", async () => {
    expect(await list("?sort=shoe_size&per_page=2")).toEqual(await list(""));
  });

  test("accepts labels as a list or as a comma-separated string", async () => {
    const { payload } = await list("?labels[]=vip&labels[]=nothing");
    expect(payload.map(({ id }) => id)).toEqual([1]);
    expect((await list("?labels=nothing,VIP")).payload).toEqual(payload);
    expect((await list("?labels[]=nothing")).meta.count).toBe(0);
  });

  test("returns the same contacts to every member, and none to others", async () => {
    const all = await list("");
    for (const token of [sandbox.tokens.agentOutside, sandbox.tokens.contactManage]) {
      expect(await list("", { token })).toEqual(all);
    }
    const { payload } = await list("", { account: 2, token: sandbox.tokens.outsider });
    expect(payload.map(({ id }) => id)).toEqual([1001]);
  });

  test("includes the inboxes of contacts unless they are turned off", async () => {
    const [first] = (await list("?sort=created_at")).payload;
    expect(first?.contact_inboxes?.length).toBeGreaterThan(0);
    for (const value of ["false", "0", "no"]) {
      const { payload } = await list(`?include_contact_inboxes=${value}`);
      expect(payload.some((contact) => "contact_inboxes" in contact)).toBe(false);
    }
    expect(await list("?include_contact_inboxes=true")).toEqual(await list(""));
  });
});

describe("a contact", () => {
  test("has one identity per inbox", async () => {
    const contact = await show(8);
    expect(contact.contact_inboxes?.map(({ inbox }) => inbox.name)).toEqual([
      "Shop orders",
      "Website chat",
      "Partner portal",
      "help@northwind.example",
    ]);
    expect(contact.contact_inboxes?.[3]?.source_id).toBe("vera@blum.example");
    expect(await show(8, "?include_contact_inboxes=false")).not.toHaveProperty("contact_inboxes");
  });

  test("can have the same source ID in two inboxes", async () => {
    const sourceIds = (await show(144)).contact_inboxes?.map(({ source_id }) => source_id) ?? [];
    expect(new Set(sourceIds).size).toBe(sourceIds.length - 1);
  });

  test("is unknown in another account", async () => {
    const response = await request(sandbox, "/contacts/1001");
    expect([response.status, await response.json()]).toEqual([404, { error: "Resource could not be found" }]);
  });
});
