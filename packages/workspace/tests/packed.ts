import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
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
  const packages = await Promise.all(
    publicPackages(root).map(async (published) => {
      const tarball = join(folder, `${basename(published.room)}.tgz`);
      const { code, stderr } = await outcome(
        "npx",
        ["-y", "pnpm@12", "pack", "--out", tarball],
        join(root, published.room),
      );
      if (code !== 0) throw new Error(`pnpm pack failed for ${published.name}:\n${stderr}`);
      const content = join(folder, basename(published.room));
      await mkdir(content);
      await outcome("tar", ["-xzf", tarball, "-C", content, "--strip-components=1"], folder);
      return { ...published, tarball, content };
    }),
  );
  return { packages, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
