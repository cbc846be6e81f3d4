import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Copy, linkedCopy, type Outcome } from "../src/copy-checkout.ts";
import { sourceDisagreements } from "../src/release/disagreements.ts";
import { pendingChangesets } from "../src/release/pending-changesets.ts";
import { publicPackages } from "../src/release/public-packages.ts";
import { root } from "../src/root.ts";
import { followStep, type GuideAction, readGuide } from "./guide.ts";

const steps = readGuide(await readFile(join(root, "CONTRIBUTING.md"), "utf8"), "Follow an edit through");
// All tests share one copy. Each continues where the previous one ended.
let copy: Copy;
beforeAll(async () => {
  copy = await linkedCopy();
});
afterAll(() => copy?.remove());

describe("CONTRIBUTING's guide to an edit", () => {
  test("has seven steps, five of which have something to run", () => {
    expect(steps).toHaveLength(7);
    expect(steps.filter(({ actions }) => actions.length > 0)).toHaveLength(5);
  });

  // Type-check and proof are slow and have their own suites. `test:matrix` runs every command of the guide.
  const isQuick = (action: GuideAction) => action.kind === "edit" || !/^pnpm (typecheck|--filter)/.test(action.command);
  test.each(steps.map((step) => [step.title, step] as const))("%s", (_, step) =>
    followStep(copy, { ...step, actions: step.actions.filter(isQuick) }),
  );

  test("writes a changeset for the client that names the added field", async () => {
    const changeset = await readFile(join(copy.folder, ".changeset/spec-release.md"), "utf8");
    expect(changeset).toMatch(/"@wootkit\/client": minor/);
    expect(changeset).toMatch(/\.code` is new/);
  });
});

describe("a release of the edit", () => {
  let before: ReturnType<typeof publicPackages>;
  let released: Outcome;
  beforeAll(async () => {
    before = publicPackages(copy.folder);
    released = await copy.pnpm("version-packages");
  });

  test("turns the pending changesets into a version that all files agree on", () => {
    expect(released.code, released.stdout + released.stderr).toBe(0);
    expect(pendingChangesets(copy.folder)).toEqual([]);
    expect(sourceDisagreements(copy.folder)).toEqual([]);
  });

  test("raises the versions of the client and the CLI", () => {
    const raised = publicPackages(copy.folder).filter(
      ({ name, version }) => version !== before.find((one) => one.name === name)?.version,
    );
    expect(raised.map(({ name }) => name)).toEqual(expect.arrayContaining(["@wootkit/cli", "@wootkit/client"]));
  });

  test("names the added field in the client's changelog, and releases the document that has it", async () => {
    const changelog = await readFile(join(copy.folder, "packages/client/CHANGELOG.md"), "utf8");
    expect(changelog).toMatch(/\.code` is new/);
    const [description, current] = await Promise.all(
      ["released", "dist"].map((folder) => readFile(join(copy.folder, "openapi", folder, "openapi.json"), "utf8")),
    );
    expect(description).toBe(current);
  });
});
