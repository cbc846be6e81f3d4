import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** What other clients weigh, by what a program imports to make one call. They are installed on demand and are no dependencies. */
export const otherClients = [
  { name: "openapi-fetch", version: "0.17.0", program: `export { default } from "openapi-fetch";` },
  { name: "ky", version: "2.1.0", program: `export { default } from "ky";` },
  { name: "openai", version: "7.57.0", program: `export { default } from "openai";` },
  { name: "@figuro/chatwoot-sdk", version: "1.1.17", program: `export { default } from "@figuro/chatwoot-sdk";` },
] as const;

const folder = fileURLToPath(new URL("../../../node_modules/.cache/wootkit-other-clients", import.meta.url));

/** The folder where they are installed, from the registry and once. */
export async function installOtherClients(): Promise<string> {
  if (otherClients.every(({ name }) => existsSync(join(folder, "node_modules", name)))) return folder;
  await mkdir(folder, { recursive: true });
  const dependencies = Object.fromEntries(otherClients.map(({ name, version }) => [name, version]));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder });
  return folder;
}
