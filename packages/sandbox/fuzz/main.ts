/**
 * `node fuzz/main.ts [operation or resource …] [--requests 5000] [--seed 1]`: sends random requests to the sandbox, and
 * prints those that had an error or a response outside the document, by operation and problem.
 */
import "../tests/check-responses.ts";
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    requests: { type: "string", default: "5000" },
    seed: { type: "string", default: "1" },
  },
});
const names = positionals.map((name) => name.toLowerCase().replaceAll("-", ""));
const findings = await fuzz({
  requests: Number(values.requests),
  seed: Number(values.seed),
  only: ({ id, tag }) => names.length === 0 || names.includes(id.toLowerCase()) || names.includes(tag.toLowerCase()),
});
const titles = new Map<string, string[]>();
for (const { operation, request, problem } of findings) {
  const title = `${operation}: ${problem
    .replaceAll(/(?<=\[)\d+(?=\])/g, "")
    .split("\n")
    .slice(0, 2)
    .join(" ")
    .slice(0, 300)}`;
  titles.set(title, [...(titles.get(title) ?? []), request]);
}
for (const [title, requests] of [...titles].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(`${title} (${requests.length} requests)\n  ${requests[0]?.replaceAll("\n", " ").slice(0, 500)}`);
}
console.log(`${findings.length} of ${values.requests} requests failed.`);
process.exitCode = findings.length > 0 ? 1 : 0;
