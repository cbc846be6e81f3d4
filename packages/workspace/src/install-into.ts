/**
 * `pnpm install-into <folder> [package …]`: builds the packages and installs them in a project, as npm does once they
 * are released. The packed files stay in the project's `vendor` folder, so that it can be installed again anywhere.
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { build } from "./build.ts";
import { outcome } from "./copy-checkout.ts";
import { nodeNote, userNode } from "./node-note.ts";
import { packBuilt } from "./pack-built.ts";
import { refusedFolder } from "./refused-folder.ts";
import { type PublicPackage, publicPackages } from "./release/public-packages.ts";
import { root } from "./root.ts";

/** Packages that are installed only when they are named: few projects need them, and they have many dependencies. */
const onRequest: readonly string[] = ["@wootkit/spec-release"];

const [operand, ...named] = process.argv.slice(2);
const all = publicPackages(root);
// pnpm runs scripts at the top of the checkout, wherever it was called.
const project = resolve(process.env.INIT_CWD ?? process.cwd(), operand ?? "");
const mistake = mistakeIn(operand, named) ?? refusedFolder(project);
if (mistake !== undefined) {
  console.error(mistake);
  process.exitCode = 2;
} else {
  const packages = all.filter(({ name }) => named.includes(name) || !onRequest.includes(name));
  process.exitCode = await installInto(project, packages);
}

function mistakeIn(folder: string | undefined, names: readonly string[]): string | undefined {
  if (!folder) return "Give the folder of a project, such as `npx -y pnpm@12 install-into ../my-project`.";
  const unknown = names.find((name) => all.every((one) => one.name !== name));
  return unknown && `"${unknown}" is not one of these packages: ${all.map(({ name }) => name).join(", ")}.`;
}

/** Returns an exit code. */
async function installInto(project: string, packages: readonly PublicPackage[]): Promise<number> {
  if (!build(packages.map(({ name }) => name))) return 1;
  const vendor = join(project, "vendor");
  await mkdir(vendor, { recursive: true });
  const manifest = join(project, "package.json");
  if (!existsSync(manifest))
    await writeFile(manifest, `${JSON.stringify({ private: true, type: "module" }, null, 2)}\n`);
  const packed = await packBuilt(vendor, packages);
  const files = packed.map(({ tarball }) => `./${relative(project, tarball).replaceAll("\\", "/")}`);
  const installed = await outcome("npm", ["install", "--no-audit", "--no-fund", ...files], project);
  if (installed.code !== 0) {
    console.error(`${installed.stdout}${installed.stderr}\nnpm could not install the packages in ${project}.`);
    return 1;
  }
  const names = new Intl.ListFormat("en-US").format(packed.map(({ name, version }) => `${name} ${version}`));
  console.log(`Installed ${names} in ${project}.\n\nTry it there:\n\n  npx wootkit contacts conversations 1 --sandbox`);
  const note = nodeNote(packages, userNode());
  if (note) console.error(`\n${note}`);
  return 0;
}
