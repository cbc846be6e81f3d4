import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Copy, installedCopy, type Outcome, outcome } from "../../src/copy-checkout.ts";
import { commentText } from "../../src/pull-request/comment-text.ts";
import { readMeasured } from "../../src/pull-request/measured.ts";
import { root } from "../../src/root.ts";
import { followStep, readGuide } from "../guide.ts";

const steps = readGuide(await readFile(join(root, "CONTRIBUTING.md"), "utf8"), "Follow an edit through");
// All tests share one copy. Each continues where the previous one ended.
let copy: Copy;
beforeAll(async () => {
  copy = await installedCopy();
});
afterAll(() => copy?.remove());

describe("CONTRIBUTING's guide to an edit", () => {
  test.each(steps.map((step) => [step.title, step] as const))("%s", (_, step) => followStep(copy, step));

  test("a pull request with the edit and a changed public type gets a comment on both", async () => {
    const types = join(copy.folder, "packages/client/src/transport/errors.ts");
    await writeFile(
      types,
      (await readFile(types, "utf8")).replace("readonly message: string;", "$&\n  readonly hint?: string;"),
    );
    const file = join(copy.folder, "measured.json");
    const script = "packages/workspace/src/pull-request/measure.ts";
    const { code, stdout, stderr } = await outcome(process.execPath, [script, root, file], copy.folder);
    expect(code, stdout + stderr).toBe(0);
    const measured = readMeasured(await readFile(file, "utf8"));
    expect(measured.size.before).toBeGreaterThan(4_000);
    // The entry names a chunk by its hash, whose compressed size varies.
    expect(Math.abs(measured.size.after - measured.size.before)).toBeLessThanOrEqual(4);
    const parts = commentText(measured).split("\n\n").slice(2, -1);
    // These change with each new operation: the first operation, and the number of others.
    const volatile = /(?<=^\*\*`)[A-Z]+ \S+(?=`)|(?<=also in )\d+/g;
    expect(parts.map((part) => part.replace(volatile, "…"))).toEqual([
      "**API document and public types:** 2 additions.",
      "**`…`**",
      "- addition: `` `ErrorBody.code` is new. ``, also in … other operations (`openapi/components/schemas/error.yaml:11`)",
      "**The public types**",
      "- addition: `` `Drift.hint` is new. `` (`packages/client/dist/transport/errors.d.ts`)",
    ]);
  });
});

describe("renaming the field `status` of a conversation in the YAML", () => {
  let generated: Outcome;
  let checked: Outcome;
  beforeAll(async () => {
    const file = join(copy.folder, "openapi/components/schemas/conversation.yaml");
    const yaml = await readFile(file, "utf8");
    await writeFile(file, yaml.replace(/^ {4}- status$/m, "    - state").replace(/^ {4}status:$/m, "    state:"));
    generated = await copy.pnpm("generate");
    checked = await copy.pnpm("typecheck");
  });

  test("one command generates the new name", async () => {
    expect(generated.code, generated.stdout).toBe(0);
    const models = await readFile(join(copy.folder, "packages/client/src/generated/models.ts"), "utf8");
    expect(models).toContain('state: "open" | "resolved" | "pending" | "snoozed";');
  });

  test.each([
    ["the client", /@wootkit\/client:typecheck: tests\/types\.test\.ts.*"?status"?/],
    ["the sandbox", /@wootkit\/sandbox:typecheck: src\/resources\/.*'status' does not exist/],
    ["the command line", /@wootkit\/cli:typecheck: src\/.*'status' does not exist on type/],
    ["a sample of the docs", /@wootkit\/docs:typecheck: samples\/.*'status' does not exist on type/],
  ])("the type-check of %s fails where the field is used", (_, line) => {
    expect(checked.code).not.toBe(0);
    expect(checked.stdout).toMatch(line);
  });
});
