import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outcome } from "../src/copy-checkout.ts";
import { type PublicPackage, publicPackages } from "../src/release/public-packages.ts";
import { root } from "../src/root.ts";

/** A published package of this checkout and its packed file. */
export interface Packed extends PublicPackage {
  readonly tarball: string;
  /** The folder with what is in the file. */
  readonly content: string;
}

/** Packs what the build left of every published package. Disposing removes the files. */
export async function packAll(): Promise<{ packages: Packed[] } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-packed-"));
  const rooms = publicPackages(root);
  const filters = rooms.map(({ name }) => `--filter=${name}`);
  const command = ["-y", "pnpm@12", "--recursive", ...filters, "pack", "--out", join(folder, "%s.tgz")];
  const { code, stdout, stderr } = await outcome("npx", command, root);
  if (code !== 0) throw new Error(`pnpm pack failed:\n${stdout}${stderr}`);
  const packages = await Promise.all(
    rooms.map(async (published) => {
      // pnpm makes a file name of a scoped name as npm does.
      const name = published.name.replace("@", "").replace("/", "-");
      const [tarball, content] = [join(folder, `${name}.tgz`), join(folder, name)];
      await mkdir(content);
      await outcome("tar", ["-xzf", tarball, "-C", content, "--strip-components=1"], folder);
      return { ...published, tarball, content };
    }),
  );
  return { packages, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
