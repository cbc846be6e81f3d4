import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The modules that are loaded together with one: static imports of values, followed to the end. */
function loadedWith(module: URL, known = new Set<string>()): Set<string> {
  const source = readFileSync(module, "utf8");
  for (const [, specifier = ""] of source.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gm)) {
    if (!specifier.startsWith(".")) known.add(specifier);
    else if (!known.has(new URL(specifier, module).href)) {
      known.add(new URL(specifier, module).href);
      loadedWith(new URL(specifier, module), known);
    }
  }
  return known;
}

test("the package loads nothing of Node before somebody serves", () => {
  const modules = loadedWith(new URL("../src/index.ts", import.meta.url));
  expect([...modules].filter((module) => !module.startsWith("file:"))).toEqual(["hono"]);
  expect([...modules].filter((module) => module.endsWith("/http/app.ts"))).toHaveLength(1);
});
