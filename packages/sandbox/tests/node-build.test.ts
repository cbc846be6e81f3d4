import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { createSandbox } from "../src/index.ts";
import { request } from "./request.ts";

const noon = Date.UTC(2026, 10, 22, 12);

// The first is loaded at once, the others on demand.
const paths = ["/contacts/7/conversations", "/labels", "/portals", "/integrations/apps", "/canned_responses"];

test("the build for Node sends what the source sends, in all seeds and versions", async () => {
  const dist = new URL("../dist/node.js", import.meta.url).href;
  const settings = [
    { seed: "northwind", version: "4.16" },
    { seed: "northwind", version: "4.5" },
    { seed: "large", version: "4.16" },
  ] as const;
  const program = `
    const { createSandbox } = await import(${JSON.stringify(dist)});
    const bodies = [];
    for (const options of ${JSON.stringify(settings)}) {
      const { fetch, tokens } = createSandbox({ ...options, now: () => ${noon} });
      for (const path of ${JSON.stringify(paths)}) {
        const headers = { accept: "application/json", "api-access-token": tokens.admin };
        bodies.push(await (await fetch("https://chatwoot.test/api/v1/accounts/1" + path, { headers })).text());
      }
    }
    console.log(JSON.stringify(bodies));
  `;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  const expected: string[] = [];
  for (const options of settings) {
    const sandbox = createSandbox({ ...options, now: () => noon });
    for (const path of paths) expected.push(await (await request(sandbox, path)).text());
  }
  expect(JSON.parse(output)).toEqual(expected);
  expect(new Set(expected.map((body) => body.slice(0, 50))).size).toBeGreaterThan(4);
});
