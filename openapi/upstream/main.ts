/** `pnpm upstream`: Chatwoot's own OpenAPI document held against ours. */
import { runUpstream } from "./run-upstream.ts";
import { UsageError } from "./usage-error.ts";

try {
  process.exitCode = await runUpstream(process.argv.slice(2), (text) => process.stdout.write(text));
} catch (error) {
  // A fault of the program must not end with 1, which means news.
  process.exitCode = 2;
  if (error instanceof UsageError) process.stderr.write(`upstream: ${error.message}\n`);
  else console.error(error);
}
