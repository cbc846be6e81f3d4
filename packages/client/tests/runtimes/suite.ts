import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { serveApi, serveLocally } from "./api-server.ts";
import { browserPage, chromiumPath, type RunIn, withEsbuild, withVite, writeProgram } from "./run-in.ts";

/** A runtime that the client supports. */
export interface Runtime {
  readonly name: string;
  readonly runIn: RunIn;
  /** Whether it has environment variables. */
  readonly environment: boolean;
  readonly inPage: boolean;
}

/** A runtime with a command line and an environment. */
export const server = { environment: true, inPage: false } as const;

/** A browser with the client in one file, by each bundler. */
export const browser: Runtime = {
  name: "Chromium, bundled by Vite",
  runIn: browserPage(withVite),
  environment: false,
  inPage: true,
};
export const browserWithEsbuild: Runtime = {
  ...browser,
  name: "Chromium, bundled by esbuild",
  runIn: browserPage(withEsbuild),
};

/** Runs one program with the client of a project in each runtime. */
export function testRuntimes(project: () => string, runtimes: readonly Runtime[]): void {
  if (chromiumPath === undefined) {
    console.warn("No Chromium here, so that the client is not run in a browser. Install it, or set CHROMIUM_PATH.");
  }
  beforeAll(() => writeProgram(project()));

  describe.each(runtimes)("$name", ({ runIn, environment, inPage }) => {
    test.skipIf(inPage && chromiumPath === undefined)("runs a program with the client", async () => {
      const elsewhere = await serveLocally((_, response) => void response.end("{}"));
      const api = await serveApi(elsewhere.url);
      onTestFinished(async () => {
        await api.close();
        await elsewhere.close();
      });
      const token = "secret-token";
      const outcome = await runIn(project(), { url: api.url, accountId: 1, token, environment });

      expect(outcome).toEqual({
        listed: [3, 2, 1],
        typed: [3, 2, 1],
        walked: Array.from({ length: 19 }, (_, index) => index + 1),
        history: [3, 2, 1],
        retried: [503, 1, 2],
        timedOut: "TimeoutError after 100 ms",
        aborted: "Error: enough",
        notFound: "NotFoundError, true: Resource could not be found",
        // A page does not see the target.
        redirected: inPage ? "ApiError 0" : "ApiError 302",
        checked: expect.stringContaining("differs from the OpenAPI document"),
        uploaded: [
          { name: "content", value: "See this" },
          { name: "attachments[]", type: "image/png", value: "hello" },
        ],
        refused: inPage && "InvalidArgumentError",
      });
      expect(elsewhere.received).toEqual([]);
      const requests = api.received.filter(({ method }) => method !== "OPTIONS");
      for (const { headers } of requests) {
        expect(headers["api-access-token"]).toBe(token);
        expect(headers["user-agent"]).toMatch(inPage ? /^Mozilla/ : /^wootkit-client\//);
      }
    });
  });
}
