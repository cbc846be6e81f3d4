/** `pnpm upstream`: compares Chatwoot's own OpenAPI document with ours. */
import { runUpstream } from "./run-upstream.ts";

process.exitCode = await runUpstream(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
