import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** How many recorded exchanges of a real server the specification is held against. */
export async function recordedExchanges(): Promise<number> {
  const folder = fileURLToPath(new URL("../recordings/", import.meta.resolve("@wootkit/openapi/openapi.json")));
  let count = 0;
  for await (const file of glob(`${folder}**/*.ndjson`)) {
    const text = await readFile(file, "utf8");
    // Each line holds one exchange.
    count += text.trimEnd().split("\n").length;
  }
  return count;
}
