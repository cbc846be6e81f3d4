import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { versionNamed } from "../src/state/chatwoot-version.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import { allEvidence, replay } from "./replay.ts";
import { printResults } from "./report.ts";
import { remoteTarget, sandboxTarget, traced } from "./server.ts";

const usage = `Replays recorded exchanges of real servers, and prints how the responses differ.

  pnpm --filter @wootkit/sandbox parity [OPTIONS] [RESOURCE | OPERATION | OPERATION:CASE]…

  --version VERSION      the release, such as 4.14 (default: 4.16)
  --values               print differences of values, too
  --verbose              print all differences, and why an exchange isn't set up
  --trace                print every request and response
  --recordings FOLDER    replay other recordings: <version>/<resource>/*.ndjson
  --base-url URL         a real server, with --platform-token TOKEN
  --write                replay all releases, and write evidence.json`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    version: { type: "string", default: "4.16" },
    verbose: { type: "boolean", default: false },
    trace: { type: "boolean", default: false },
    values: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    "base-url": { type: "string" },
    "platform-token": { type: "string" },
    recordings: { type: "string" },
  },
});

if (values.help) console.log(usage);
else if (values.write) {
  const evidence = await allEvidence();
  writeFileSync(new URL("../evidence.json", import.meta.url), `${JSON.stringify(evidence, null, 2)}\n`);
} else await print();

async function print(): Promise<void> {
  const version = versionNamed(values.version);
  if (version === undefined) return fail(`There are no recordings of version ${values.version}.`);
  const { "base-url": baseUrl, "platform-token": platformToken, recordings } = values;
  if (baseUrl !== undefined && platformToken === undefined) return fail("A server needs --platform-token, too.");
  const target = baseUrl === undefined ? sandboxTarget(version) : remoteTarget(baseUrl, platformToken ?? "");
  const all = recordingsOf(version, recordings);
  const wanted = all.filter(isWanted);
  if (wanted.length === 0) return fail(`No recording of ${version} is of ${positionals.join(" or ")}.`);
  printResults(await replay(values.trace ? traced(target) : target, wanted, all), values);
}

function isWanted({ operation, called, case: name }: Recorded): boolean {
  const names = [operation.split("/")[0], operation, called.id, called.tag, `${called.id}:${name}`];
  return positionals.length === 0 || positionals.some((word) => names.includes(word));
}

function fail(message: string): void {
  console.error(`${message} See --help.`);
  process.exitCode = 2;
}
