import { expect, test } from "vitest";
import { against } from "./against.ts";
import { closedPort } from "./local-server.ts";
import { environment, runWootkit, token } from "./run-wootkit.ts";

/** Returns a clock that runs 12 ms with each look at it. */
function clock(): () => number {
  let time = Date.UTC(2026, 10, 22, 9);
  return () => (time += 12);
}

test("--verbose reports a request with its status and time on standard error", async () => {
  const { stdout, stderr } = await against("labels list --json --verbose", { body: { payload: [] } }, { now: clock() });
  expect(stdout).toBe('{"payload":[]}');
  expect(stderr).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/api\/v1\/accounts\/1\/labels 200 in 12 ms\n$/);
});

test("--verbose leaves out what a person searches for, bodies, and the token", async () => {
  const search = await against(["contacts", "search", "carla@fir.example", "--page", "2", "--verbose"], {
    body: { payload: [], meta: {} },
  });
  expect(search.stderr).toMatch(/\/contacts\/search\?(?:page=2&)?q=…/);
  expect(search.stderr).toContain("page=2");
  const created = await against(["contacts", "create", "--name", "Carla Fir", "--verbose"], {
    body: { payload: { contact: { id: 3, name: "Carla Fir" } } },
  });
  expect(created.stderr.split("\n")[0]).not.toContain("Carla");
  for (const { stderr } of [search, created]) expect(stderr).not.toContain(token);
});

test("--verbose reports a request that failed, before the error", async () => {
  const url = await closedPort();
  const { stderr, exitCode } = await runWootkit("labels list --verbose", { env: environment(url), now: clock() });
  expect(stderr).toMatch(/^GET \S+\/labels failed after 12 ms\nwootkit: GET /);
  expect(exitCode).toBe(6);
});
