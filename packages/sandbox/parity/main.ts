import { parseArgs } from "node:util";
import { recordingsOf, releaseOf } from "./recorded.ts";
import { printResults } from "./report.ts";
import { Runner } from "./run.ts";
import { remoteTarget, sandboxTarget, traced } from "./server.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    version: { type: "string", default: "4.16" },
    verbose: { type: "boolean", default: false },
    trace: { type: "boolean", default: false },
    values: { type: "boolean", default: false },
    "base-url": { type: "string" },
    "platform-token": { type: "string" },
    recordings: { type: "string" },
  },
});

const version = releaseOf(values.version);
if (version === undefined) throw new RangeError(`No recordings of version ${values.version}.`);
const { "base-url": baseUrl, "platform-token": platformToken } = values;
const target = baseUrl === undefined ? sandboxTarget(version) : remoteTarget(baseUrl, platformToken ?? "");
const all = recordingsOf(version, values.recordings);
const wanted = all.filter(
  ({ operation, called, case: name }) =>
    positionals.length === 0 ||
    positionals.some((word) =>
      [operation.split("/")[0], operation, called.id, called.tag, `${called.id}:${name}`].includes(word),
    ),
);
const runner = new Runner(values.trace ? traced(target) : target, all);
const results = [];
for (const exchange of wanted) results.push(await runner.run(exchange));
printResults(results, values);
