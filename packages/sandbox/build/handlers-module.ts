import { globSync, readFileSync } from "node:fs";
import { banner } from "./source.ts";

const folder = new URL("../src/resources/", import.meta.url);

/** Returns the source of a module with all handlers. Each resource exports its own from `operations.ts`. */
export function handlersModule(): string {
  const files = globSync("*/operations.ts", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  const sources = files.sort().map((file) => [file, handlersIn(file)] as const);
  const imports = sources.map(([file, name]) => `import { ${name} } from "../resources/${file}";\n`);
  return `${banner}
import type { Handlers } from "../rules/handlers.ts";
${imports.join("")}
/** The handlers by operation ID. */
export const handlers: Handlers = {
${sources.map(([, name]) => `  ...${name},\n`).join("")}};
`;
}

/** Returns the name of the handlers that a module exports. */
function handlersIn(file: string): string {
  const name = /^export const (\w+Handlers)\b/m.exec(readFileSync(new URL(file, folder), "utf8"))?.[1];
  if (name === undefined) throw new Error(`src/resources/${file} exports no handlers. Name them like labelHandlers.`);
  return name;
}
