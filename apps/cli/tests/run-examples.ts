/**
 * Runs the example of each command without a form in the sandbox, and prints all output as JSON. With the argument
 * `light`, it uses the light classes.
 */
import { builtTable } from "../src/built-table.ts";
import { installLightFetch } from "../src/light-fetch.ts";
import { shellWords } from "../table/shell-words.ts";
import { runWootkit } from "./run-wootkit.ts";

if (process.argv[2] === "light") installLightFetch();

const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));
const examples = entries.filter(({ body }) => (body?.media ?? "json") === "json");
const outcomes: Record<string, unknown> = {};
let polls = 0;
for (const { example, kind, confirm } of examples) {
  const yes = kind === "delete" || confirm ? ["--yes"] : [];
  outcomes[example] = await runWootkit([...shellWords(example).slice(1), "--sandbox", ...yes]);
}
for (const line of [
  "conversations view 108",
  "conversations list --mine --limit 30",
  "conversations resolve 106 108",
  "conversations label 108 --add billing",
  "contacts view crm-1001",
  "contacts conversations 1 --status open --since 2026-01-01",
  "inbox",
]) {
  outcomes[line] = await runWootkit(`${line} --sandbox`);
}
const stop = new AbortController();
outcomes["a watch of three polls"] = await runWootkit("conversations watch 108 --sandbox", {
  signal: () => stop.signal,
  sleep: async () => {
    polls += 1;
    if (polls > 3) stop.abort();
  },
});
outcomes["a request without a command"] = await runWootkit("api GET /api/v1/accounts/{account_id}/labels --sandbox");
outcomes["an unknown contact"] = await runWootkit("contacts show 4711 --json --sandbox");
console.log(JSON.stringify(outcomes));
