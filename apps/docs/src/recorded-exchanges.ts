import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The number of exchanges that were recorded of the document's operations, and the servers' versions, in words. */
export async function recordedExchanges(): Promise<string> {
  const folder = fileURLToPath(new URL("../recordings/", import.meta.resolve("@wootkit/openapi/openapi.json")));
  const versions = new Set<string>();
  let count = 0;
  for await (const file of glob("*/**/*.ndjson", { cwd: folder })) {
    const text = await readFile(folder + file, "utf8");
    // Each line is one exchange.
    count += text.trimEnd().split("\n").length;
    versions.add(file.split("/")[0] ?? "");
  }
  const sorted = [...versions].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const servers = `Chatwoot ${new Intl.ListFormat("en-US").format(sorted)}`;
  const exchanges = "recorded exchanges: requests to the operations on this site, and the responses of real servers";
  return `${count.toLocaleString("en-US")} ${exchanges}, ${servers}`;
}
