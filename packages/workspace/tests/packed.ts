import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outcome } from "../src/copy-checkout.ts";
import { type PackedPackage, packBuilt } from "../src/pack-built.ts";

/** A packed package of this checkout. */
export interface Packed extends PackedPackage {
  /** The folder with the content of the packed file. */
  readonly content: string;
}

/** Packs every published package as it was built last. Disposing removes the files. */
export async function packAll(): Promise<{ packages: Packed[] } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "wootkit-packed-"));
  const packages = await Promise.all(
    (await packBuilt(folder)).map(async (packed) => {
      const content = packed.tarball.replace(/\.tgz$/, "");
      await mkdir(content);
      await outcome("tar", ["-xzf", packed.tarball, "-C", content, "--strip-components=1"], folder);
      return { ...packed, content };
    }),
  );
  return { packages, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
