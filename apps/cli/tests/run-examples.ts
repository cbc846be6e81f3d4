/**
 * Runs the example of each command without a form in the sandbox, and prints all output as JSON. With the argument
 * `light`, it uses the light classes.
 */
import { builtTable } from "../src/built-table.ts";
import { installLightFetch } from "../src/light-fetch.ts";
import { runWootkit } from "./run-wootkit.ts";
import { shellWords } from "./shell-words.ts";

if (process.argv[2] === "light") installLightFetch();

const entries = builtTable.resources.flatMap(({ name }) => builtTable.commands(name));
const examples = entries.filter(({ body }) => (body?.media ?? "json") === "json");
const outcomes: Record<string, unknown> = {};
for (const { example, kind, confirm } of examples) {
  const yes = kind === "delete" || confirm ? ["--yes"] : [];
  outcomes[example] = await runWootkit([...shellWords(example).slice(1), "--sandbox", ...yes]);
}
outcomes["a request without a command"] = await runWootkit("api GET /api/v1/accounts/{account_id}/labels --sandbox");
outcomes["an unknown contact"] = await runWootkit("contacts show 4711 --json --sandbox");
console.log(JSON.stringify(outcomes));
