import { join } from "node:path";
import { installFolder, installOnce } from "./install-once.ts";

/** The Node versions that the client supports. */
export const nodes = ["20.20.2", "22.23.3", "24.21.0", "26.10.0"] as const;

/** The TypeScript versions that can compile programs with the client. */
export const typescripts = ["5.9.3", "6.0.3", "7.0.2"] as const;

const { platform, arch } = process;
const exe = platform === "win32" ? ".exe" : "";

/** The name of each runtime's npm package for this machine. */
const names = {
  node: `${platform === "darwin" && arch === "arm64" ? "node-bin" : "node"}-${platform === "win32" ? "win" : platform}-${arch}`,
  bun: `@oven/bun-${platform === "win32" ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}`,
  deno: `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`,
  workerd: `@cloudflare/workerd-${platform === "win32" ? "windows" : platform}-${arch === "x64" ? "64" : arch}`,
};

/** The tools, by the name of their folder: the npm package and the program in it. */
const tools: Readonly<Record<string, { readonly from: string; readonly program: string }>> = {
  ...Object.fromEntries(
    nodes.map((version) => [`node-${version}`, { from: `${names.node}@${version}`, program: `bin/node${exe}` }]),
  ),
  ...Object.fromEntries(
    typescripts.map((version) => [`typescript-${version}`, { from: `typescript@${version}`, program: "bin/tsc" }]),
  ),
  bun: { from: `${names.bun}@1.4.5`, program: `bin/bun${exe}` },
  deno: { from: `${names.deno}@2.9.6`, program: `deno${exe}` },
  workerd: { from: `${names.workerd}@1.20261117.1`, program: `bin/workerd${exe}` },
};

const manifest = {
  dependencies: Object.fromEntries(Object.entries(tools).map(([name, { from }]) => [name, `npm:${from}`])),
};
const folder = installFolder("toolbox", manifest);

/** Installs the runtimes and compilers from the registry, once. Only the matrix needs them. */
export async function openToolbox(): Promise<void> {
  await installOnce("toolbox", manifest, Object.keys(tools).map(programOf));
}

/** The path of a program in the toolbox, such as `node-24.21.0`, `typescript-7.0.2` or `bun`. */
export function toolPath(name: string): string {
  return join(folder, programOf(name));
}

function programOf(name: string): string {
  return join("node_modules", name, tools[name]?.program ?? "");
}
