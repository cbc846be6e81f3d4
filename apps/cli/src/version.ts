import { readFile } from "node:fs/promises";
import { version as versionFlag } from "@stricli/core";
import type { Context } from "./context.ts";

/** `--version`: the version of this package. */
export const version = versionFlag<Context>({ brief: "Print the version.", info: { getCurrentVersion } });

async function getCurrentVersion(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  const { version }: { version: string } = JSON.parse(text);
  return version;
}
