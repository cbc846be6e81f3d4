import { execFileSync } from "node:child_process";
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

test("where there is no Node the sandbox answers, and serve says what to do", () => {
  const program = `
    delete globalThis.process;
    const { createSandbox, serve } = await import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)});
    const sandbox = createSandbox();
    console.log((await sandbox.fetch("https://chatwoot.test/health")).status);
    await serve(sandbox, { port: 0 }).catch(({ message }) => console.log(message));
  `;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  expect(output).toBe("200\nserve needs Node, Bun or Deno. Elsewhere hand sandbox.fetch to the server you have.\n");
});
