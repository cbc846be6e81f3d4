/** `pnpm upstream`: Chatwoot's own OpenAPI document held against ours. */
import { runUpstream } from "./run-upstream.ts";
import { UsageError } from "./usage-error.ts";

try {
  process.exitCode = await runUpstream(process.argv.slice(2), (text) => process.stdout.write(text));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`upstream: ${error.message}\n`);
  process.exitCode = 2;
}
