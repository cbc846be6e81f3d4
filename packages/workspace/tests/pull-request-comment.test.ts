import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { outcome } from "../src/copy-checkout.ts";
import { commentMark, commentText } from "../src/pull-request/comment-text.ts";
import { inSource } from "../src/pull-request/compare-checkouts.ts";
import { type Measured, readMeasured } from "../src/pull-request/measured.ts";
import { root } from "../src/root.ts";

const size = { before: 6400, after: 6520 };

/** In the form of `spec-release diff --format json`. */
const breaking = {
  level: "breaking",
  operation: "GET /contacts/{id}",
  operations: ["GET /contacts/{id}", "GET /contacts", "POST /contacts/{id}/notes"],
  pointer: "#/components/schemas/Contact/properties/email/type",
  file: "openapi/components/schemas/contact.yaml",
  line: 28,
  message: "`Contact.email` may now be null.",
} as const;
const addition = {
  level: "addition",
  operation: "GET /teams",
  operations: ["GET /teams"],
  pointer: "#/paths/~1teams/get",
  file: "openapi/openapi.yaml",
  message: "The operation is new.",
} as const;
const type = {
  level: "breaking",
  operation: null,
  operations: [],
  pointer: "",
  file: "packages/client/dist/page.d.ts",
  symbol: "Page",
  message: "The type parameter `Item` of `Page` is new.",
} as const;

test("a place in the bundle is shown as the line of the YAML file that it comes from", async () => {
  const locate = await inSource(root);
  const found = locate(join(root, "openapi/dist/openapi.json"), "#/components/schemas/Label/properties/color/type");
  const lines = (await readFile(found?.file ?? "", "utf8")).split("\n");
  expect(lines.slice((found?.line ?? 0) - 2, found?.line).map((line) => line.trim())).toEqual([
    "color:",
    "type: string",
  ]);
  expect(locate(join(root, "packages/client/dist/index.d.ts"), "")).toBeUndefined();
});

describe("the comment", () => {
  test("names each operation, starts with the most severe change, and says how much the client grew", () => {
    expect(commentText({ size, changes: [addition, breaking, type] })).toBe(`${commentMark}

### What changes for users

**API document and public types:** 2 breaking changes, 1 addition.

**\`GET /contacts/{id}\`**

- breaking: \`\` \`Contact.email\` may now be null. \`\`, also in \`GET /contacts\`, \`POST /contacts/{id}/notes\` (\`openapi/components/schemas/contact.yaml:28\`)

**The public types**

- breaking: \`\`The type parameter \`Item\` of \`Page\` is new.\`\` (\`packages/client/dist/page.d.ts\`)

**\`GET /teams\`**

- addition: \`The operation is new.\` (\`openapi/openapi.yaml\`)

**A page that uses the client loads** 6.52 KB, 120 bytes more.
`);
  });

  test("says when nothing changed", () => {
    const body = commentText({ size: { before: 6400, after: 6400 }, changes: [] });
    expect(body).toContain("no change");
    expect(body).toContain("6.40 KB, as before");
  });

  test.each([
    "`T.list[]` became `Array<string>`",
    "\\[click\\](//evil.example/login) [here](https://evil.example) ![x](//evil.example/x.png)",
    "www.evil.example, https://evil.example, me@evil.example, @everyone, #1",
    "<img src=x onerror=alert(1)> <https://evil.example> <!--",
    "`` ` ``` [a](//evil.example) ` `` ```` <b>",
    "`[a](//evil.example)",
    "[a](//evil.example)`",
    "a\n\n# Heading\n\n```\n<b>\n\u2028\u202e- [a](//evil.example)\u0000\u0007",
    "",
    " ",
  ])("shows %j as plain text that GitHub's Markdown cannot act on", (message) => {
    const place = { operation: message, operations: [message, message], file: message };
    const html = rendered({ size, changes: [{ ...breaking, ...place, message }, addition] });
    const tags = new Set([...html.matchAll(/<(?!\/)[^>]*>/g)].map(([tag]) => tag));
    expect([...tags].sort()).toEqual([commentMark, "<code>", "<h3>", "<li>", "<p>", "<strong>", "<ul>"]);
    expect(html).not.toMatch(/[^\P{C}\n]/u);
    // The rest is our own text.
    const ours = html.replace(/<code>[^<]*<\/code>/g, "");
    expect(ours).not.toMatch(/evil|everyone|alert|Heading|@|#|\[|&lt;/);
    expect(html).toContain("<code>The operation is new.</code>");
  });

  test("shows names and types without extra characters", () => {
    const message = "`T.list[]` became `Array<string>`";
    const html = rendered({ size, changes: [{ ...breaking, message }] });
    expect(html).toContain("<code>`T.list[]` became `Array&lt;string&gt;`</code>");
  });

  test("stays below GitHub's limit and counts the changes that it omits", () => {
    const message = "\u0000```a`````".repeat(500);
    const changes = Array.from({ length: 60 }, (_, index) => {
      const operation = `${index}${message}`;
      return { ...addition, operation, operations: Array(4).fill(operation), file: message, message };
    });
    const body = commentText({ size, changes: [...changes, breaking] });
    expect(body).toContain("And 21 more: 21 additions.");
    expect(body).toContain("Contact.email");
    // GitHub takes 65536 characters.
    expect(body.length).toBeLessThan(60_000);
  });

  test.each([
    "{}",
    '{"size":{"before":"1","after":2},"changes":[]}',
    "[]",
    '{"size":{"before":1,"after":2},"changes":[{"level":"grave","operations":[],"message":"?"}]}',
    '{"size":{"before":1,"after":2},"changes":[{"level":"breaking","operations":[]}]}',
  ])("rejects the measurements %s", (json) => {
    expect(() => readMeasured(json)).toThrow("does not have the form");
  });
});

function rendered(measured: Measured): string {
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  return micromark(commentText(measured), options);
}

describe("posting the comment", () => {
  const requests: { method: string; url: string; token: string; body: string }[] = [];
  const comments: { id: number; body: string; user: { type: string } }[] = [];
  let server: Server;
  let folder: string;
  let url: string;

  beforeEach(async () => {
    requests.length = 0;
    comments.length = 0;
    folder = await mkdtemp(join(tmpdir(), "wootkit-comment-"));
    server = createServer(async (request, response) => {
      const { method = "", url = "", headers } = request;
      requests.push({ method, url, token: headers.authorization ?? "", body: await text(request) });
      const pulls = [{ number: 7, head: { sha: "abc" } }];
      response.end(JSON.stringify(url.includes("/pulls?") ? pulls : method === "GET" ? comments : {}));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" && address?.port}`;
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  async function post(sha: string) {
    const file = join(folder, "measured.json");
    await writeFile(file, JSON.stringify({ size, changes: [], number: 99 }));
    const script = fileURLToPath(new URL("../src/pull-request/post-comment.ts", import.meta.url));
    const environment = {
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: "wootkit/wootkit",
      GITHUB_TOKEN: "secret",
      HEAD_OWNER: "someone",
      HEAD_BRANCH: "a/b",
      HEAD_SHA: sha,
    };
    return outcome(process.execPath, [script, file], folder, environment);
  }

  test("writes one comment on the pull request of the branch", async () => {
    expect(await post("abc")).toMatchObject({ code: 0, stdout: "Wrote the comment on #7.\n" });
    expect(requests[0]).toMatchObject({
      url: "/repos/wootkit/wootkit/pulls?state=open&head=someone%3Aa%2Fb",
      token: "Bearer secret",
    });
    expect(requests.at(-1)).toMatchObject({ method: "POST", url: "/repos/wootkit/wootkit/issues/7/comments" });
    expect(JSON.parse(requests.at(-1)?.body ?? "").body).toContain("120 bytes more");
  });

  test("updates its own earlier comment and leaves a user's comment alone", async () => {
    comments.push(
      { id: 1, body: commentMark, user: { type: "User" } },
      { id: 2, body: `${commentMark}\n`, user: { type: "Bot" } },
    );
    expect(await post("abc")).toMatchObject({ code: 0, stdout: "Updated the comment on #7.\n" });
    expect(requests.at(-1)).toMatchObject({ method: "PATCH", url: "/repos/wootkit/wootkit/issues/comments/2" });
  });

  test("posts nothing when the branch has newer commits", async () => {
    expect(await post("older")).toMatchObject({ code: 0, stdout: expect.stringContaining("has newer commits") });
    expect(requests.map(({ method }) => method)).toEqual(["GET"]);
  });
});
