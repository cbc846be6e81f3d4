import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { preview } from "astro";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}dist/`;

/** The files of the built site, by their address: `/quick-start/` for quick-start/index.html. */
export async function builtFiles(pattern: string): Promise<ReadonlyMap<string, string>> {
  requireBuild();
  const files = new Map<string, string>();
  for await (const file of glob(pattern, { cwd: dist })) {
    files.set(`/${file.replace(/(^|\/)index\.html$/, "$1")}`, await readFile(dist + file, "utf8"));
  }
  return files;
}

/** Whether an address of the site leads to a file. */
export function isBuilt(address: string): boolean {
  return existsSync(dist + (address.endsWith("/") ? `${address}index.html` : address).slice(1));
}

/** The site as `pnpm site` serves it, on a port that is free. */
export async function serveSite(): Promise<{ url: string; close(): Promise<void> }> {
  requireBuild();
  const server = await preview({ root, logLevel: "silent", server: { port: 0 } });
  return { url: `http://localhost:${server.port}`, close: () => server.stop() };
}

function requireBuild(): void {
  if (!existsSync(`${dist}index.html`)) throw new Error("There is no built site. Run `pnpm build`, then the tests.");
}
