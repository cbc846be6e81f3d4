import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { InvalidArgumentError, type MultipartValue, multipart } from "../src/index.ts";
import { json, localServer, rejection } from "./local-server.ts";

type Fields = Parameters<typeof multipart>[0];

/** The fields of a form as a real server reads them: a string, or the name, type and content of a file. */
async function received(fields: Fields): Promise<(readonly [string, unknown])[]> {
  const { chatwoot, requests } = await localServer((response) => json(response, 200, {}));
  await chatwoot.fetch("/api/v1/upload", { method: "POST", body: await multipart(fields) });
  const [request] = requests;
  const type = request?.headers["content-type"] ?? "";
  expect(type).toMatch(/^multipart\/form-data; boundary=/);
  const form = await new Response(request?.body ?? "", { headers: { "content-type": type } }).formData();
  const parts = [...form].map(async ([name, value]) => {
    if (typeof value === "string") return [name, value] as const;
    return [name, { name: value.name, type: value.type, text: await value.text() }] as const;
  });
  return Promise.all(parts);
}

async function file(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-upload-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe("multipart", () => {
  test("sends strings, numbers and booleans as strings, and leaves out null and undefined", async () => {
    expect(
      await received({ content: "hé\r\nllo", private: true, echo_id: 0, a: undefined, b: null, empty: "" }),
    ).toEqual([
      ["content", "hé\r\nllo"],
      ["private", "true"],
      ["echo_id", "0"],
      ["empty", ""],
    ]);
  });

  test("sends a Blob and a File with their types, and a File with its name", async () => {
    const blob = new Blob(["hello"], { type: "text/plain" });
    const named = new File(["{}"], 'straße "1".json', { type: "application/json" });
    expect(await received({ one: blob, other: named })).toEqual([
      ["one", { name: "blob", type: "text/plain", text: "hello" }],
      ["other", { name: 'straße "1".json', type: "application/json", text: "{}" }],
    ]);
  });

  test("sends a stream with the given name", async () => {
    const stream = () => new Blob(["one", "two"]).stream();
    expect(
      await received({
        a: { stream: stream(), name: "a.txt", type: "text/plain" },
        b: { stream: stream(), name: "b" },
      }),
    ).toEqual([
      ["a", { name: "a.txt", type: "text/plain", text: "onetwo" }],
      ["b", { name: "b", type: "application/octet-stream", text: "onetwo" }],
    ]);
  });

  test("sends a file from the disk, with its own name or another", async () => {
    const path = await file("notes.txt", "from the disk");
    const text = "from the disk";
    expect(await received({ a: { path }, b: { path, name: "b.md", type: "text/markdown" } })).toEqual([
      ["a", { name: "notes.txt", type: "application/octet-stream", text }],
      ["b", { name: "b.md", type: "text/markdown", text }],
    ]);
  });

  test("sends each item of a list as name[]", async () => {
    const attachments: MultipartValue[] = [new Blob(["a"]), { stream: new Blob(["b"]).stream(), name: "b.bin" }, "c"];
    const parts = await received({ attachments, none: [] });
    expect(parts.map(([name]) => name)).toEqual(["attachments[]", "attachments[]", "attachments[]"]);
    expect(parts.map(([, value]) => Object(value).text ?? value)).toEqual(["a", "b", "c"]);
  });

  test("sends an object as name[key], as Rails reads it", async () => {
    const attributes = {
      city: "Bremen",
      vip: true,
      orders: 3,
      none: null,
      tags: ["a", "b"],
      address: { zip: "28195" },
    };
    const parts = await received({ custom_attributes: attributes, avatar: new Blob(["face"]) });
    expect(parts.map(([name, value]) => [name, Object(value).text ?? value])).toEqual([
      ["custom_attributes[city]", "Bremen"],
      ["custom_attributes[vip]", "true"],
      ["custom_attributes[orders]", "3"],
      ["custom_attributes[tags][]", "a"],
      ["custom_attributes[tags][]", "b"],
      ["custom_attributes[address][zip]", "28195"],
      ["avatar", "face"],
    ]);
  });

  class Weird {
    readonly weird = 1;
  }
  const circle: { inner?: unknown } = {};
  circle.inner = circle;
  const folder = tmpdir();
  const used = async () => {
    const stream = new Blob(["read"]).stream();
    await new Response(stream).text();
    return { stream, name: "a" };
  };
  const locked = async () => {
    const stream = new Blob(["read"]).stream();
    stream.getReader();
    return { stream, name: "a" };
  };
  const refused: readonly (readonly [string, () => unknown, RegExp])[] = [
    [
      "a file that is not there",
      () => ({ path: "/nowhere/at/all" }),
      /is the path "\/nowhere\/at\/all", which is not a readable file/,
    ],
    ["a folder", () => ({ path: folder }), /is the path ".*", which is not a readable file/],
    ["a stream that was read", used, /is a stream that is already read or in use/],
    ["a stream that is being read", locked, /is already read or in use/],
    [
      "a stream of Node",
      () => ({ stream: Readable.from(["a"]), name: "a" }),
      /got \{ stream: Readable, name: string \}/,
    ],
    ["a stream without a name", () => ({ stream: new Blob([]).stream() }), /got \{ stream: ReadableStream \}/],
    ["a path that is not a string", () => ({ path: 7 }), /got \{ path: number \}/],
    ["an object of another kind", () => new Weird(), /must be a string, .* got Weird\./],
    [
      "an object of another kind in a list",
      () => [{ weird: 1 }],
      /^InvalidArgumentError: body\.a\[\] must be a string, .* got \{ weird: number \}\./,
    ],
    ["an object that is nested too deeply", () => circle, /nested too deeply/],
    ["an object without a prototype", () => Object.create(null), /got \{ {2}\}/],
    ["a date", () => new Date(0), /got Date\./],
    ["a function", () => () => {}, /got Function\./],
    ["a symbol", () => Symbol("a"), /got symbol\./],
    ["a list of lists", () => [["a"]], /a\[\] .* got Array\./],
    ["a list of nothing", () => [null], /a\[\] .* got null\./],
  ];
  test.each(refused)("refuses %s with the field's name", async (_, value, message) => {
    // Callers without types can pass anything.
    const error = await rejection(multipart({ a: (await value()) as MultipartValue }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ option: expect.stringMatching(/^body\.a(\[\])?(\.inner)*$/) });
    expect(String(error)).toMatch(message);
  });

  test("refuses a list of objects together with files, and says how to send it", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, {}));
    const body = { attachments: [new Blob(["a"])], content_attributes: { items: [{ title: "A", value: "a" }] } };
    const error = await rejection(chatwoot.messages.create(1, body as never));
    expect(error).toMatchObject({
      option: "body.content_attributes.items[]",
      hint: "Upload the files first, and send a JSON body with their signed IDs.",
    });
    expect(requests).toEqual([]);
  });

  test("refuses a single file where the server takes a list", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, {}));
    const file = new File(["a"], "a.txt");
    const expected = { option: "body.attachments", problem: "must be a list, got File" };
    // @ts-expect-error the type of `attachments` is a list
    expect(await rejection(multipart({ attachments: file }))).toMatchObject(expected);
    // @ts-expect-error the type of `attachments` is a list
    expect(await rejection(chatwoot.messages.create(1, { attachments: file }))).toMatchObject(expected);
    expect(requests).toEqual([]);
  });

  test.each(["a.png", "./box", "/tmp/box", "~/box", "C:\\box", "my box"])(
    "refuses the path %s as a string for a file",
    async (path) => {
      const { chatwoot, requests } = await localServer((response) => json(response, 200, {}));
      const hint = "Pass { path } for a path, or a Blob.";
      const message = chatwoot.messages.create(1, { attachments: [path] });
      expect(await rejection(message)).toMatchObject({ option: "body.attachments", hint });
      const mixed = chatwoot.messages.create(1, { attachments: [new Blob([]), path] } as never);
      expect(await rejection(mixed)).toMatchObject({ option: "body.attachments", hint });
      const upload = chatwoot.uploads.create({ attachment: path } as never);
      expect(await rejection(upload)).toMatchObject({ option: "body.attachment", hint });
      expect(requests).toEqual([]);
    },
  );

  test("sends the signed ID of an upload for a file", async () => {
    const { chatwoot, requests } = await localServer((response) => json(response, 200, {}));
    const ids = ["eyJfcmFpbHMiOnsiZGF0YSI6MX19--0123456789abcdef0123456789abcdef01234567", "sandbox-blob-7"];
    await chatwoot.messages.create(1, { attachments: ids });
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ attachments: ids });
  });

  test.each(["application/json", "multipart/form-data"])(
    "has its own boundary, even if the headers of the client and the call say %s",
    async (type) => {
      const headers = { "Content-Type": type };
      const { chatwoot, requests } = await localServer((response) => json(response, 200, {}), { headers });
      const body = { attachments: [new File(["bytes"], "a.txt")] };
      const path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages";
      const params = { path: { conversation_id: 1 } };
      await chatwoot.messages.create(1, body, { headers });
      await chatwoot.fetch(path, { method: "POST", body: await multipart(body), params, headers });
      await chatwoot.api.POST(path, { body: body as never, params, headers });
      await chatwoot.fetch("/api", { method: "POST", body: new URLSearchParams({ a: "b" }) });
      const types = requests.map((request) => request.headers["content-type"]);
      expect(types.pop()).toMatch(/^application\/x-www-form-urlencoded/);
      for (const [index, sent] of types.entries()) {
        const [, boundary] = /^multipart\/form-data; boundary=(.+)$/.exec(sent ?? "") ?? [];
        expect(requests[index]?.body.startsWith(`--${boundary}\r\n`)).toBe(true);
      }
      expect(types).toHaveLength(3);
    },
  );

  test("rejects with the error of a failing stream", async () => {
    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("unreadable")) });
    expect(String(await rejection(multipart({ a: { stream, name: "a" } })))).toContain("unreadable");
  });

  test("is retried only with idempotent, and sent whole each time", async () => {
    const path = await file("twice.txt", "twice");
    const { chatwoot, requests } = await localServer((response) => json(response, 503, {}), { maxRetries: 1 });
    const form = await multipart({ a: { path } });
    await rejection(chatwoot.fetch("/api/v1/upload", { method: "POST", body: form }));
    expect(requests).toHaveLength(1);
    await rejection(chatwoot.fetch("/api/v1/upload", { method: "POST", body: form, idempotent: true }));
    expect(requests).toHaveLength(3);
    for (const { body } of requests) expect(body).toContain("twice");
  });
});

describe("without a file system", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("a path is refused with a hint to pass a Blob", async () => {
    vi.stubGlobal("process", undefined);
    const error = await rejection(multipart({ a: { path: "/a.txt" } }));
    vi.unstubAllGlobals();
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(String(error)).toMatch(/^InvalidArgumentError: body\.a is the path "\/a\.txt".*Pass a Blob\./);
  });
});
