/**
 * `pnpm install-into <folder> [package …]`: builds the packages and installs them in a project, as npm does once they
 * are released. The packed files stay in the project's `vendor` folder, so that it can be installed again anywhere.
 */
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { build } from "./build.ts";
import { outcome } from "./copy-checkout.ts";
import { packBuilt } from "./pack-built.ts";
import { type PublicPackage, publicPackages } from "./release/public-packages.ts";
import { root } from "./root.ts";

/** Packages that are installed only when they are named: few projects need them, and they have many dependencies. */
const onRequest: readonly string[] = ["@wootkit/spec-release"];

const [operand, ...named] = process.argv.slice(2);
const all = publicPackages(root);
const unknown = named.find((name) => all.every((one) => one.name !== name));
if (!operand || unknown !== undefined) {
  const names = all.map(({ name }) => name).join(", ");
  console.error(
    operand
      ? `"${unknown}" is not one of these packages: ${names}.`
      : "Give the folder of a project, such as `npx -y pnpm@12 install-into ../my-project`.",
  );
  process.exitCode = 2;
} else {
  const packages = all.filter(({ name }) => named.includes(name) || !onRequest.includes(name));
  // pnpm runs scripts at the top of the checkout, wherever it was called.
  process.exitCode = await installInto(resolve(process.env.INIT_CWD ?? process.cwd(), operand), packages);
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
  return 0;
}
