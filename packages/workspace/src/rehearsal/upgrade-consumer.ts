import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Step } from "./step.ts";

const broken = "      console.log(message.sentiment_score.toFixed(1));";
const consumer = `import { createClient } from "@wootkit/client";

export async function moods(contactId: number): Promise<void> {
  const { items } = await createClient().contacts.listConversations(contactId);
  for (const message of items.flatMap(({ messages }) => messages)) {
    if (message.sentiment_score !== undefined) {
${broken}
    }
  }
}
`;
const compilerOptions = { strict: true, module: "nodenext", target: "es2023", noEmit: true, types: [] };

/** `wootkit upgrade` names the lines of a program that the newest release breaks, and the compiler agrees. */
export const upgradeConsumer: Step = {
  name: "`wootkit upgrade` names the line that breaks, and the change that doesn't",
  async run(stage) {
    const { versions } = Object(await (await fetch(`${stage.registry.url}@wootkit%2fclient`)).json());
    const [before = "", after = ""] = Object.keys(versions).slice(-2);
    await stage.inProject(
      "npm",
      "install",
      "--no-audit",
      "--no-fund",
      `@wootkit/client@${before}`,
      "@wootkit/cli@latest",
    );
    await writeFile(join(stage.project, "moods.ts"), consumer);
    await writeFile(join(stage.project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["moods.ts"] }));
    const tsc = join(stage.folder, "packages/workspace/node_modules/.bin/tsc");
    await stage.inProject(tsc, "--project", "tsconfig.json");

    const { code, stdout, stderr } = await stage.tryInProject("npx", "wootkit", "upgrade");
    const line = consumer.split("\n").indexOf(broken) + 1;
    assert.ok(code === 1, `\`wootkit upgrade\` was expected to end with 1, not ${code}:\n${stdout}${stderr}`);
    assert.match(stdout, new RegExp(`sentiment_score.*\\n(.*\\n)*? +moods\\.ts:${line}:`), "the line that breaks");
    assert.match(
      stdout,
      /updated_at.*\n(.*\n)*? +not used by your code/,
      "the breaking change that the program does not use",
    );
    assert.ok(
      stdout.split("\n").every((line) => line.length <= 80),
      `80 columns were expected:\n${stdout}`,
    );

    const [, command = ""] = /^Upgrade: (.*)$/m.exec(stdout) ?? [];
    assert.equal(command, `npm install @wootkit/client@${after}`, "the command to upgrade");
    await stage.inProject("npm", "install", "--no-audit", "--no-fund", `@wootkit/client@${after}`);
    const checked = await stage.tryInProject(tsc, "--project", "tsconfig.json", "--pretty", "false");
    const errors = checked.stdout.split("\n").filter((text) => text.includes(": error "));
    assert.ok(
      errors.length === 1 && errors[0]?.startsWith(`moods.ts(${line},`),
      `one error in line ${line} was expected:\n${checked.stdout}`,
    );
    return [`from ${before} to ${after}: moods.ts:${line}, as the compiler says afterwards`];
  },
};
