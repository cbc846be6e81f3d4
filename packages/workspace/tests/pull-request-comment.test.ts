import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { outcome } from "../src/copy-checkout.ts";
import { commentMark, commentText } from "../src/pull-request/comment-text.ts";
import { readMeasured } from "../src/pull-request/measured.ts";

const size = { before: 6400, after: 6520 };

describe("the text", () => {
  test("has the gravest change first, and the size with what it grew", () => {
    const changes = [
      { level: "addition", message: "`Message.sentiment_score` is new." },
      { level: "breaking", message: "`Message.content` may now be null." },
      { level: "addition", message: "`GET /teams` is new." },
    ];
    expect(commentText({ size, changes })).toBe(`${commentMark}

### What changes for users

**API description:** 1 breaking change, 2 additions.

- breaking: \`Message.content\` may now be null.
- addition: \`Message.sentiment_score\` is new.
- addition: \`GET /teams\` is new.

**A page that uses the client loads** 6.52 KB, 120 bytes more.

`);
  });

  test("says that nothing changed", () => {
    const body = commentText({ size: { before: 6400, after: 6400 }, changes: [] });
    expect(body).toContain("no change");
    expect(body).toContain("6.40 KB, as before");
  });

  test("lets no stranger mention people, link, or write HTML, and ends", () => {
    const message = "@everyone <img src=x> [here](https://evil.example)\n# Heading ".repeat(50);
    const body = commentText({ size, changes: Array.from({ length: 60 }, () => ({ level: "repair", message })) });
    expect(body).not.toMatch(/@everyone|<img|\[here\]\(|https:\/\/|^# /m);
    expect(body).toContain("- and 20 more");
    expect(body.length).toBeLessThan(60_000);
  });

  test.each(["{}", '{"size":{"before":"1","after":2},"changes":[]}', "[]"])("is not made of %s", (json) => {
    expect(() => readMeasured(json)).toThrow("has not the form");
  });
});

describe("posting it", () => {
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

  test("brings its own earlier comment up to date, and leaves a person's alone", async () => {
    comments.push(
      { id: 1, body: commentMark, user: { type: "User" } },
      { id: 2, body: `${commentMark}\n`, user: { type: "Bot" } },
    );
    expect(await post("abc")).toMatchObject({ code: 0, stdout: "Updated the comment on #7.\n" });
    expect(requests.at(-1)).toMatchObject({ method: "PATCH", url: "/repos/wootkit/wootkit/issues/comments/2" });
  });

  test("says nothing where the branch has moved on", async () => {
    expect(await post("older")).toMatchObject({ code: 0, stdout: expect.stringContaining("moved on") });
    expect(requests.map(({ method }) => method)).toEqual(["GET"]);
  });
});
