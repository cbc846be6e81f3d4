import { describe, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { request } from "./request.ts";

const noon = Date.UTC(2026, 10, 22, 12);
const now = () => noon;

/** Returns several lists of an account. */
async function view(sandbox: Sandbox): Promise<string[]> {
  const paths = ["/conversations?status=all", "/contacts", "/contacts/126/conversations", "/labels"];
  return Promise.all(paths.map(async (path) => (await request(sandbox, path)).text()));
}

describe("a snapshot", () => {
  test("can be restored from JSON in another sandbox, which then behaves the same", async () => {
    const sandbox = createSandbox({ now });
    sandbox.add.conversations({ contact_id: 2, count: 30 });
    const snapshot = JSON.parse(JSON.stringify(sandbox.snapshot()));
    const other = createSandbox({ now, snapshot });
    expect(await view(other)).toEqual(await view(sandbox));
    expect(other.add.conversations({ contact_id: 2, count: 1 })).toEqual(
      sandbox.add.conversations({ contact_id: 2, count: 1 }),
    );
    expect(await view(other)).toEqual(await view(sandbox));
  });

  test("doesn't change with later changes", async () => {
    const sandbox = createSandbox({ now });
    const snapshot = sandbox.snapshot();
    const text = JSON.stringify(snapshot);
    sandbox.add.message({ conversation_id: 101 });
    expect(JSON.stringify(snapshot)).toBe(text);
    const changed = await view(sandbox);
    sandbox.restore(snapshot);
    expect(await view(sandbox)).toEqual(await view(createSandbox({ now })));
    expect(await view(sandbox)).not.toEqual(changed);
  });

  test("becomes the state that reset returns to", async () => {
    const sandbox = createSandbox({ now });
    sandbox.add.message({ conversation_id: 101 });
    const snapshot = sandbox.snapshot();
    const before = await view(sandbox);
    sandbox.restore(snapshot);
    sandbox.add.message({ conversation_id: 102 });
    sandbox.reset();
    expect(await view(sandbox)).toEqual(before);
  });

  test("is refused in a different format", () => {
    // @ts-expect-error The type allows only the current format.
    expect(() => createSandbox({ snapshot: { format: 0, tables: {} } })).toThrow(RangeError);
  });
});

test("reset discards all changes and restarts the rate limit", async () => {
  const sandbox = createSandbox({ now, requestsPerMinute: 20 });
  const before = await view(sandbox);
  await request(sandbox, "/labels", { body: { title: "fragile" } });
  sandbox.add.conversations({ contact_id: 2, count: 5 });
  sandbox.add.message({ conversation_id: 101 });
  expect(await view(sandbox)).not.toEqual(before);
  sandbox.reset();
  for (let count = 0; count < 4; count++) expect(await view(sandbox)).toEqual(before);
});

test("onChange is called only after requests and methods that change data", async () => {
  let changes = 0;
  const sandbox = createSandbox({ now, jobs: "manual", onChange: () => changes++ });
  const changesBy = async (work: () => unknown) => {
    const before = changes;
    await work();
    return changes - before;
  };
  expect(await changesBy(() => view(sandbox))).toBe(0);
  expect(await changesBy(() => request(sandbox, "/labels", { body: { title: "VIP" } }))).toBe(0);
  expect(await changesBy(() => request(sandbox, "/labels", { body: { title: "fragile" } }))).toBe(1);
  expect(await changesBy(() => sandbox.add.conversations({ contact_id: 2, count: 9 }))).toBe(1);
  expect(await changesBy(() => sandbox.add.message({ conversation_id: 101 }))).toBe(1);
  // An activity about the reopened conversation.
  expect(await changesBy(() => sandbox.tick())).toBe(1);
  expect(await changesBy(() => sandbox.tick())).toBe(0);
  expect(await changesBy(() => sandbox.restore(sandbox.snapshot()))).toBe(1);
  expect(await changesBy(() => sandbox.reset())).toBe(1);
});
