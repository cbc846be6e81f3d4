import { expect, test } from "vitest";
import evidence from "../evidence.json" with { type: "json" };
import { described, recordingsOf } from "../parity/recorded.ts";
import { allEvidence, replay } from "../parity/replay.ts";
import { count } from "../parity/report.ts";
import { remoteTarget, sandboxTarget } from "../parity/server.ts";
import { createSandbox, serve } from "../src/index.ts";

test("evidence.json says how faithful the sandbox is: `pnpm --filter @wootkit/sandbox parity --write`", async () => {
  expect(await allEvidence()).toEqual(evidence);
  for (const [version, { recorded, replayed, shape, exact, notSetUp }] of Object.entries(evidence)) {
    console.log(
      `${version}: ${recorded} recorded, ${replayed} replayed, ${shape} with equal shape, ${exact} exact, ` +
        `${notSetUp} not set up.`,
    );
  }
});

test.each([
  ["4.16.2", 99],
  ["4.14.2", 99],
  ["4.9.2", 98],
] as const)("in %s, at least %d percent of the replayed exchanges have an equal shape", (version, percent) => {
  const { replayed, shape } = evidence[version];
  expect((shape / replayed) * 100).toBeGreaterThanOrEqual(percent);
});

test.each(Object.entries(evidence))(
  "in %s, at most 10 percent of the exchanges aren't set up",
  (_, { recorded, notSetUp }) => {
    expect((notSetUp / recorded) * 100).toBeLessThanOrEqual(10);
  },
);

test("exchanges of every operation in the document are replayed", () => {
  const results = Object.values(evidence).flatMap(({ operations }) => Object.entries(operations));
  const replayed = new Set(results.filter(([, operation]) => operation.replayed > 0).map(([id]) => id));
  expect(described.map(({ id }) => id).filter((id) => !replayed.has(id))).toEqual([]);
});

test("a response that lacks a key, has another type, or another status is found", async () => {
  const all = recordingsOf("4.16.2");
  const [exchange] = all.filter(({ called, case: name }) => called.id === "createLabel" && name === "success");
  const target = sandboxTarget("4.16.2");
  const changed = async (change: (body: Record<string, unknown>) => unknown, status = 200) => {
    const results = await replay(
      {
        ...target,
        async fetch(url, init) {
          const response = await target.fetch(url, init);
          if (!url.includes("/labels")) return response;
          const body = JSON.stringify(change(JSON.parse(await response.text())));
          return new Response(body, { status, headers: response.headers });
        },
      },
      exchange === undefined ? [] : [exchange],
      all,
    );
    return results[0]?.differences.map(({ kind, path }) => `${path} ${kind}`);
  };
  expect(await changed((body) => body)).toEqual([]);
  expect(await changed(({ title: _, ...rest }) => rest)).toEqual(["$ keys"]);
  expect(await changed((body) => ({ ...body, title: 1 }))).toEqual(["$.title type"]);
  expect(await changed((body) => ({ ...body, title: "other" }))).toEqual(["$.title value"]);
  expect(await changed((body) => body, 500)).toEqual(["$ status"]);
});

test("a server over HTTP gets an account for each exchange by the platform API", async () => {
  const sandbox = createSandbox({ seed: "empty", platformToken: "parity" });
  const server = await serve(sandbox, { port: 0 });
  const all = recordingsOf("4.16.2");
  const wanted = all.filter(({ called }) => /^(create|get|update|delete)(Label|Team)$/.test(called.id));
  const results = await replay(remoteTarget(server.url, "parity"), wanted, all);
  await server.close();
  const { recorded, exact } = count(results);
  expect({ recorded, exact }).toEqual({ recorded: wanted.length, exact: wanted.length });
});
