/** `pnpm release:rehearse`: a complete release on this machine, then two more after edits to the document. */
import { AssertionError } from "node:assert/strict";
import { Stage } from "./stage.ts";
import { steps } from "./steps.ts";

const started = performance.now();
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

console.log("Copying the checkout and starting a registry");
const stage = await Stage.open();
try {
  for (const [index, step] of steps.entries()) {
    const begun = performance.now();
    console.log(`${index + 1}/${steps.length} ${step.name}`);
    for (const line of await step.run(stage)) console.log(`    ${line}`);
    console.log(`    ${seconds(begun)}`);
  }
  console.log(`\nThe rehearsal succeeded: ${steps.length} steps in ${seconds(started)}.`);
} catch (error) {
  if (!(error instanceof AssertionError)) throw error;
  console.error(`\nThe rehearsal failed. ${error.message}`);
  process.exitCode = 1;
} finally {
  await stage[Symbol.asyncDispose]();
}
