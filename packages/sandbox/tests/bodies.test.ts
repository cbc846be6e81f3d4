import { describe, expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { at } from "./call.ts";

const replies = "/canned_responses";

describe("a body", () => {
  test("can leave out the name of its resource, but the query can't fill in what it lacks", async () => {
    const send = at(createSandbox(), "/api/v1/accounts/1");
    await send("POST", replies, { short_code: "hi", content: "Hello" });
    expect(await send("POST", `${replies}?short_code=bye`, { content: "Goodbye" }, 422)).toEqual({
      message: "Short code can't be blank",
      attributes: ["short_code"],
    });
  });

  test("with a NUL character is a 500, and changes nothing", async () => {
    const send = at(createSandbox(), "/api/v1/accounts/1");
    const { id } = await send("POST", replies, { short_code: "hi", content: "Hello" });
    await send("POST", replies, { short_code: "bye", content: "Good\0bye" }, 500);
    await send("PATCH", `${replies}/${id}`, { content: "Hel\0lo" }, 500);
    const { id: contact } = (await send("POST", "/contacts", { name: "Nora" })).payload.contact;
    await send("PUT", `/contacts/${contact}`, { custom_attributes: { note: ["a\0b"] } }, 500);
    expect(Object.values(await send("GET", `${replies}?search=hi`))).toMatchObject([{ content: "Hello" }]);
    expect(Object.values(await send("GET", `${replies}?search=bye`))).toEqual([]);
  });
});

test.each(["a=1&a[b]=2", "a[b]=1&a[]=2", "a[]=1&a[b]=2"])(
  "the query %s, with one name in two forms, is a 400",
  async (query) => {
    const response = await createSandbox().fetch(
      new Request(`https://chatwoot.test/api/v1/accounts/1/labels?${query}`, {
        headers: { "Api-Access-Token": createSandbox().tokens.admin, accept: "application/json" },
      }),
    );
    expect([response.status, await response.json()]).toEqual([400, { status: 400, error: "Bad Request" }]);
  },
);

test("a platform app can set the status and the locale of an account to null", async () => {
  const sandbox = createSandbox();
  const send = at(sandbox, "/platform/api/v1/accounts", sandbox.tokens.platform);
  const { id } = await send("POST", "", { name: "Statusless Tea", status: null, locale: null });
  expect(await send("GET", `/${id}`)).toMatchObject({ status: null, locale: null });
  await send("PATCH", `/${id}`, { name: null }, 422);
});
