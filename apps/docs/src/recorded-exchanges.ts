import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The number of recorded exchanges that the document is tested against, and the servers' versions, in words. */
export async function recordedExchanges(): Promise<string> {
  const folder = fileURLToPath(new URL("../recordings/", import.meta.resolve("@wootkit/openapi/openapi.json")));
  const strays = strayCases(await readFile(`${folder}strays.yaml`, "utf8"));
  const versions = new Set<string>();
  let count = 0;
  for await (const file of glob("*/**/*.ndjson", { cwd: folder })) {
    const [version = "", ...rest] = file.replace(/\.ndjson$/, "").split(/[\\/]/);
    versions.add(version);
    // Each line is one exchange.
    for (const line of (await readFile(folder + file, "utf8")).trimEnd().split("\n")) {
      if (!strays.has([...rest, JSON.parse(line).case].join("/"))) count += 1;
    }
  }
  const sorted = [...versions].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const servers = `Chatwoot ${new Intl.ListFormat("en-US").format(sorted)}`;
  const exchanges = "recorded exchanges: requests to the operations on this site, and the responses of real servers";
  return `${count.toLocaleString("en-US")} ${exchanges}, ${servers}`;
}

/** Returns the names of the recorded cases that reach no operation: the keys of a list with one key on each line. */
function strayCases(yaml: string): ReadonlySet<string> {
  return new Set(Array.from(yaml.matchAll(/^[\w-]+(?:\/[\w-]+)+(?=: )/gm), ([name]) => name));
}
