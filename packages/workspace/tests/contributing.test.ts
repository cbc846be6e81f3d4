import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Copy, copyCheckout, outcome } from "../src/copy-checkout.ts";
import { commentText } from "../src/pull-request/comment-text.ts";
import { readMeasured } from "../src/pull-request/measured.ts";
import { root } from "../src/root.ts";
import { type GuideAction, readGuide } from "./guide.ts";

const steps = readGuide(await readFile(join(root, "CONTRIBUTING.md"), "utf8"), "Follow a spec edit through");
let copy: Copy;
beforeAll(async () => {
  copy = await copyCheckout();
}, 120_000);
afterAll(() => copy?.remove());

describe("following a spec edit through, as CONTRIBUTING says", () => {
  test("takes seven steps, five of which can be run", () => {
    expect(steps).toHaveLength(7);
    expect(steps.filter(({ actions }) => actions.length > 0)).toHaveLength(5);
  });

  test.each(steps.map((step) => [step.title, step] as const))("%s", { timeout: 240_000 }, async (_, step) => {
    for (const action of step.actions) await (action.kind === "edit" ? edit(action) : run(action));
  });

  test("the changeset names what was added, for the client", async () => {
    const changeset = await readFile(join(copy.folder, ".changeset/spec-release.md"), "utf8");
    expect(changeset).toMatch(/"@wootkit\/client": minor/);
    expect(changeset).toMatch(/\.code` is new/);
  });

  test("the comment on a pull request with it, and with more in a type, names both", { timeout: 120_000 }, async () => {
    const types = join(copy.folder, "packages/client/src/options.ts");
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
    // The entry names a chunk by its hash, which compresses to a byte more or less.
    expect(Math.abs(measured.size.after - measured.size.before)).toBeLessThanOrEqual(4);
    const parts = commentText(measured).split("\n\n").slice(2, -1);
    // Which operation is the first, how many others there are, and the line in the bundle change with each new operation.
    const volatile = /(?<=^\*\*`GET )\S+(?=`)|(?<=also in )\d+|(?<=openapi\.json:)\d+/g;
    expect(parts.map((part) => part.replace(volatile, "…"))).toEqual([
      "**API description and public types:** 2 additions.",
      "**`GET …`**",
      "- addition: `` `ErrorBody.code` is new. ``, also in … other operations (`openapi/dist/openapi.json:…`)",
      "**The public types**",
      "- addition: `` `Drift.hint` is new. `` (`packages/client/dist/options.d.ts`)",
    ]);
  });
});

type Action<Kind> = Extract<GuideAction, { readonly kind: Kind }>;

async function edit({ file, before, after }: Action<"edit">): Promise<void> {
  const path = join(copy.folder, file);
  if (before === "") return appendFile(path, after);
  const text = await readFile(path, "utf8");
  expect(text.split(before), `${file} has the lines that are shown, once`).toHaveLength(2);
  await writeFile(
    path,
    text.replace(before, () => after),
  );
}

async function run({ command, output, fails }: Action<"run">): Promise<void> {
  expect(command).toMatch(/^pnpm /);
  const { code, stdout, stderr } = await copy.pnpm(...command.split(" ").slice(1));
  expect(code !== 0, `${command}\n${stdout}${stderr}`).toBe(fails);
  for (const line of output) expect(stripVTControlCharacters(stdout + stderr)).toContain(line);
}
