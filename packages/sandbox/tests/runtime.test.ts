import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { reachableFrom } from "./modules.ts";

test("the package loads no other package, and no Node module before it serves", () => {
  const modules = [...reachableFrom("src/index.ts", { withTypes: false })];
  expect(modules.filter((module) => !module.startsWith("src/"))).toEqual([]);
  expect(modules).toContain("src/http/server.ts");
});

test("the published types don't import other packages", () => {
  const modules = [...reachableFrom("dist/index.d.ts", { withTypes: true })];
  expect(modules.filter((module) => !module.startsWith("dist/"))).toEqual([]);
});

test("without Node, the sandbox responds, and serve explains what to do", () => {
  const program = `
    delete globalThis.process;
    const { createSandbox, serve } = await import(${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)});
    const sandbox = createSandbox();
    console.log((await sandbox.fetch("https://chatwoot.test/health")).status);
    await serve(sandbox, { port: 0 }).catch(({ message }) => console.log(message));
  `;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  expect(output).toBe(
    "200\nserve needs Node, Bun, or Deno. Elsewhere, pass sandbox.fetch to the server of your runtime.\n",
  );
});
