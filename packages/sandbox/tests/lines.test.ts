import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { routes } from "../src/generated/routes.ts";
import { modulesIn } from "./modules.ts";

const root = new URL("../", import.meta.url);

function linesIn(modules: readonly string[]): number {
  return modules.reduce((sum, module) => sum + readFileSync(new URL(module, root), "utf8").split("\n").length - 1, 0);
}

test("an operation takes at most 15 lines by hand on average, beside what its resource and the engine are", () => {
  const resources = modulesIn("src/resources");
  const operations = linesIn(resources.filter((module) => module.endsWith("/operations.ts")));
  const kinds = ["table", "render", "rules", "seed"].map((name) => {
    return `${linesIn(resources.filter((module) => module.endsWith(`/${name}.ts`)))} in ${name}.ts`;
  });
  const engine = linesIn(["src/rules", "src/state", "src/http"].flatMap(modulesIn));
  const each = operations / routes.length;
  console.log(
    `${routes.length} operations: ${each.toFixed(1)} lines each in operations.ts. All of src/resources has ` +
      `${linesIn(resources)} lines, ${kinds.join(", ")}; the engine has ${engine}.`,
  );
  expect(each).toBeLessThanOrEqual(15);
});
