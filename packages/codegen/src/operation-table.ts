import { readFile } from "node:fs/promises";
import type { Method } from "@wootkit/openapi/document";

/** An operation of Chatwoot's API, described or not. */
export interface TableRow {
  readonly tag: string;
  readonly id: string;
  readonly method: Method;
  readonly path: string;
}

/** The names of all operations that were recorded, from `operations.tsv`. */
export async function readOperationTable(): Promise<readonly TableRow[]> {
  const text = await readFile(new URL("../operations.tsv", import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [tag = "", id = "", method = "", path = ""] = line.split("\t");
      // Written by hand, and checked by a test.
      return { tag, id, method: method as Method, path };
    });
}
