import { join } from "node:path";
import { outcome } from "./copy-checkout.ts";
import { type PublicPackage, publicPackages } from "./release/public-packages.ts";
import { root } from "./root.ts";

/** A published package of this checkout and its packed file. */
export interface PackedPackage extends PublicPackage {
  readonly tarball: string;
}

/** Packs published packages, by default all of them, as they were built last, into a folder. */
export async function packBuilt(
  folder: string,
  packages: readonly PublicPackage[] = publicPackages(root),
): Promise<PackedPackage[]> {
  const filters = packages.map(({ name }) => `--filter=${name}`);
  const command = ["-y", "pnpm@12", "--recursive", ...filters, "pack", "--out", join(folder, "%s.tgz")];
  const { code, stdout, stderr } = await outcome("npx", command, root);
  if (code !== 0) throw new Error(`pnpm pack failed:\n${stdout}${stderr}`);
  return packages.map((one) => {
    // pnpm derives the file's name from a scoped name as npm does.
    return { ...one, tarball: join(folder, `${one.name.replace("@", "").replace("/", "-")}.tgz`) };
  });
}
