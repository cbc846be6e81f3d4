import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { assertType, describe, expect, expectTypeOf, test } from "vitest";
import {
  AmbiguousContactError,
  type ApiCall,
  type ApiError,
  type Client,
  type ClientOptions,
  type ConnectionError,
  type Contact,
  type ContactConversations,
  type ContactKey,
  type ContactList,
  type ContactMatch,
  type ContactWithInboxes,
  type Conversation,
  type ConversationList,
  type FilteredConversations,
  type FindContactOptions,
  isApiError,
  isWootkitError,
  type ListCall,
  type MessageHistoryOptions,
  multipart,
  type NotFoundError,
  type Page,
  type ThreadMessage,
  type TimeoutError,
  type Uploadable,
  type WootkitError,
} from "../src/index.ts";

// Checked by the compiler (`pnpm typecheck`), and once more without strictNullChecks (tests/loose).
declare const chatwoot: Client;
declare const conversation: Conversation;

const contacts = "/api/v1/accounts/{account_id}/contacts";
const conversationsOf = "/api/v1/accounts/{account_id}/contacts/{id}/conversations";
const filter = "/api/v1/accounts/{account_id}/conversations/filter";
const accept = (_: (...missing: never[]) => unknown) => {};

describe("the types of methods", () => {
  test("a method takes IDs, its own parameters and the common options", () => {
    accept(() => [
      chatwoot.contacts.listConversations(42, {
        maxRetries: 1,
        timeout: 5,
        totalTimeout: 9,
        idempotent: false,
        limit: 3,
      }),
      chatwoot.contacts.get(42, {
        include_contact_inboxes: false,
        headers: { "x-desk": "1" },
        fetch: (request) => fetch(request),
      }),
      chatwoot.contacts.list({ page: 2, sort: "-created_at", labels: ["vip"], limit: 100 }),
      chatwoot.conversations.list({ status: "all", assignee_type: "me", inbox_id: 3, labels: [] }),
      chatwoot.conversations.filter({ payload: [] }, { page: 2, signal: AbortSignal.timeout(5) }),
    ]);
  });

  test("a call is a promise with a response, and a list can be iterated", () => {
    expectTypeOf<Client["contacts"]["get"]>().returns.toEqualTypeOf<ApiCall<ContactWithInboxes>>();
    expectTypeOf<Client["contacts"]["list"]>().returns.toEqualTypeOf<ListCall<ContactWithInboxes>>();
    expectTypeOf<Client["conversations"]["list"]>().returns.toEqualTypeOf<ListCall<Conversation>>();
    expectTypeOf<Client["conversations"]["filter"]>().returns.toEqualTypeOf<ListCall<Conversation>>();
    expectTypeOf<Awaited<ListCall<Contact>>>().toEqualTypeOf<Page<Contact>>();
    expectTypeOf<Page<Contact>["items"]>().toEqualTypeOf<readonly Contact[]>();
    expectTypeOf<Page<Contact>["total"]>().toEqualTypeOf<number | undefined>();
    accept(async () => {
      for await (const contact of chatwoot.contacts.list()) assertType<Contact>(contact);
      for await (const page of chatwoot.contacts.list().pages()) assertType<Page<ContactWithInboxes>>(page);
      const { data, response } = await chatwoot.contacts.get(42).withResponse();
      assertType<ContactWithInboxes>(data);
      assertType<Response>(response);
    });
  });

  test("a history takes filters and options, and can be iterated", () => {
    accept(async () => {
      const since = new Date(0);
      const statuses = ["open", "pending"] as const;
      const history = chatwoot.contacts.conversationHistory(42, { status: statuses, since, until: 5, labels: ["a"] });
      assertType<"filter" | "contact-inboxes">(await history.source());
      for await (const one of history) assertType<Conversation>(one);
      chatwoot.contacts.conversationHistory(42, {
        status: "open",
        inboxId: 1,
        teamId: 2,
        assigneeId: 3,
        maxRetries: 0,
      });
      chatwoot.contacts.conversationHistory(42, { status: undefined, since: undefined, signal: undefined });
    });
  });

  test("a contact is found by any value, or is undefined", () => {
    accept(async () => {
      assertType<ContactWithInboxes | undefined>(await chatwoot.contacts.find(42));
      const by: ContactKey = "phone_number";
      const options: FindContactOptions = { by, timeout: 1000 };
      assertType<string | null | undefined>((await chatwoot.contacts.find("+12025550101", options))?.email);
      const { matches } = new AmbiguousContactError("Ada", [], false);
      assertType<readonly ContactMatch[]>(matches);
    });
  });

  test("the messages of a conversation can be iterated", () => {
    accept(async () => {
      const options: MessageHistoryOptions = { newestFirst: true, filter_internal_messages: true, maxRetries: 0 };
      for await (const one of chatwoot.messages.history(108, options)) assertType<ThreadMessage>(one);
      assertType<string>(await chatwoot.serverVersion({ timeout: 1000 }));
    });
  });

  test("openapi-fetch has the types of every path", () => {
    accept(async () => {
      const { api } = chatwoot;
      const list = await api.GET(conversationsOf, { params: { path: { id: 42 } } });
      assertType<ContactConversations | undefined>(list.data);
      assertType<Response>(list.response);
      const contact = await api.GET("/api/v1/accounts/{account_id}/contacts/{id}", {
        params: { path: { id: 1, account_id: 2 } },
      });
      assertType<ContactWithInboxes | undefined>(contact.data?.payload);
      assertType<ContactList | undefined>((await api.GET(contacts)).data);
      const query = { page: 2, sort: "name" } as const;
      assertType<ContactList | undefined>((await api.GET(contacts, { params: { query }, maxRetries: 0 })).data);
      const all = await api.GET("/api/v1/accounts/{account_id}/conversations");
      assertType<ConversationList | undefined>(all.data);
      const filtered = await api.POST(filter, { body: { payload: [] } });
      assertType<FilteredConversations | undefined>(filtered.data);
    });
  });

  test("fetch takes any path, and returns a Response", () => {
    accept(async () => {
      expectTypeOf(await chatwoot.fetch("/api/v1/profile")).toEqualTypeOf<Response>();
      const slug: string = "help";
      await chatwoot.fetch(`/api/v1/portals/${slug}`, { method: "DELETE" });
      const params = { path: { slug }, query: { a: [1, "b"], since: new Date() } };
      await chatwoot.fetch("/api/v1/portals/{slug}", { method: "PUT", params, body: new FormData() });
      await chatwoot.fetch("/api/v1/profile", { method: "POST", body: { name: "Ada" }, cache: "no-store", timeout: 5 });
    });
  });

  test("guards narrow types, and error classes have typed details", () => {
    accept(() => {
      const caught: unknown = undefined;
      if (isApiError(caught)) expectTypeOf(caught).toEqualTypeOf<ApiError>();
      if (isWootkitError(caught)) expectTypeOf(caught).toEqualTypeOf<WootkitError>();
    });
    expectTypeOf<ApiError["status"]>().toEqualTypeOf<number>();
    expectTypeOf<ApiError["retryAfter"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<TimeoutError["timeout"]>().toEqualTypeOf<number>();
    expectTypeOf<TimeoutError>().toExtend<ConnectionError>();
    expectTypeOf<NotFoundError>().toExtend<ApiError>();
  });

  test("wrong uses do not compile", () => {
    accept(() => {
      // @ts-expect-error an id is a number
      chatwoot.contacts.listConversations("42");
      // @ts-expect-error an id is needed
      chatwoot.contacts.listConversations();
      // @ts-expect-error no such option
      chatwoot.contacts.listConversations(42, { page: 2 });
      // @ts-expect-error items cannot be changed
      chatwoot.contacts.listConversations(42).then((page) => page.items.push(conversation));
      // @ts-expect-error no such option
      assertType<ClientOptions>({ retries: 3 });
      // @ts-expect-error milliseconds are a number
      assertType<ClientOptions>({ timeout: "5s" });
      assertType<ClientOptions>({ hooks: { onRequest: async ({ attempt }) => console.log(attempt) } });
      assertType<ClientOptions>({ hooks: { onRequest: ({ attempt }) => [1].push(attempt) } });
      // @ts-expect-error no such hook
      assertType<ClientOptions>({ hooks: { onError: () => {} } });
      // @ts-expect-error a hook gets an event, not a string
      assertType<ClientOptions>({ hooks: { onRequest: (line: string) => line } });
      // @ts-expect-error a log line is a string
      assertType<ClientOptions>({ logger: (line: number) => line });
      // @ts-expect-error a check is made by responseCheck()
      assertType<ClientOptions>({ check: true });
      // @ts-expect-error an option of the client is not an option of a call
      chatwoot.contacts.get(42, { token: "other" });
      // @ts-expect-error a single item has no limit
      chatwoot.contacts.get(42, { limit: 3 });
      // @ts-expect-error no such sort
      chatwoot.contacts.list({ sort: "shoe_size" });
      // @ts-expect-error no such parameter
      chatwoot.contacts.list({ per_page: 50 });
      // @ts-expect-error no such status
      chatwoot.conversations.list({ status: "closed" });
      // @ts-expect-error the filter needs its conditions
      chatwoot.conversations.filter();
      // @ts-expect-error no such operator
      chatwoot.conversations.filter({ payload: [{ attribute_key: "a", filter_operator: "is", values: [] }] });
      // @ts-expect-error a single item cannot be iterated
      assertType<AsyncIterable<unknown>>(chatwoot.contacts.get(42));
      // @ts-expect-error no such status
      chatwoot.contacts.conversationHistory(42, { status: "closed" });
      // @ts-expect-error an id is a number
      chatwoot.contacts.conversationHistory(42, { inboxId: "1" });
      // @ts-expect-error a time is a date or a number
      chatwoot.contacts.conversationHistory(42, { since: "2026-01-01" });
      // @ts-expect-error no such filter
      chatwoot.contacts.conversationHistory(42, { priority: "low" });
      // @ts-expect-error a contact has no such attribute to be found by
      chatwoot.contacts.find("Oslo", { by: "city" });
      // @ts-expect-error an object is no value
      chatwoot.contacts.find({ email: "ada@example.com" });
      // @ts-expect-error messages have no such order
      chatwoot.messages.history(108, { oldestFirst: true });
      // @ts-expect-error a history is not a promise
      chatwoot.contacts.conversationHistory(42).then;
      // @ts-expect-error the placeholder needs a value
      chatwoot.api.GET(conversationsOf);
      // @ts-expect-error the placeholder needs a value
      chatwoot.api.GET(conversationsOf, { params: { path: {} } });
      // @ts-expect-error an id is a number
      chatwoot.api.GET(conversationsOf, { params: { path: { id: "42" } } });
      // @ts-expect-error no such query parameter
      chatwoot.api.GET(conversationsOf, { params: { path: { id: 42 }, query: { page: 2 } } });
      // @ts-expect-error no such sort
      chatwoot.api.GET(contacts, { params: { query: { sort: "shoe_size" } } });
      // @ts-expect-error the filter needs its body
      chatwoot.api.POST(filter);
      // @ts-expect-error no such path
      chatwoot.api.GET("/api/v1/profiles");
      // @ts-expect-error no such method of the path
      chatwoot.api.DELETE(conversationsOf, { params: { path: { id: 42 } } });
      // @ts-expect-error no such option
      chatwoot.fetch("/api/v1/profile", { querry: {} });
      // @ts-expect-error no such method
      chatwoot.fetch("/api/v1/profile", { method: "FETCH" });
      // @ts-expect-error a redirect is never followed
      chatwoot.fetch("/api/v1/profile", { redirect: "follow" });
      // @ts-expect-error a header is a string
      chatwoot.fetch("/api/v1/profile", { headers: { "x-desk": 1 } });
    });
  });

  // tsconfig.base.json has exactOptionalPropertyTypes.
  test("undefined counts as missing", () => {
    accept((count: number | undefined, text: string | undefined, operator: "AND" | undefined) => {
      const upload: Uploadable = { path: "/a.txt", name: text, type: text };
      const streamed: Uploadable = { stream: new Blob([]).stream(), name: "a", type: text };
      const open = { attribute_key: "status", values: ["open"], query_operator: operator };
      return [
        chatwoot.contacts.listConversations(42, { signal: undefined, timeout: undefined }),
        chatwoot.contacts.list({ page: count, labels: undefined }),
        chatwoot.api.GET(contacts, undefined),
        chatwoot.api.GET(contacts, { params: { query: { page: count, "labels[]": undefined } } }),
        chatwoot.api.GET(contacts, { params: { path: count ? { account_id: count } : undefined } }),
        chatwoot.api.GET(contacts, { params: { path: { account_id: count }, query: undefined } }),
        chatwoot.fetch("/api/v1/profile", { params: { path: undefined, query: undefined }, body: undefined }),
        chatwoot.conversations.filter({ payload: [{ ...open, filter_operator: "equal_to" }] }, { page: count }),
        multipart({ a: upload, b: streamed, c: text }),
      ];
    });
  });

  test("the types also work without strictNullChecks", async () => {
    const here = fileURLToPath(new URL("..", import.meta.url));
    const tsc = promisify(execFile)("node_modules/.bin/tsc", ["-p", "tests/loose", "--listFiles"], { cwd: here });
    const { stdout } = await tsc.catch((error: { stdout: string }) => error);
    expect(stdout).toContain("method-types.test.ts");
    // The client's own sources are written for strictNullChecks; only what users write must do without.
    expect(stdout.split("\n").filter((line) => /^tests\/.*error/.test(line))).toEqual([]);
  });
});
