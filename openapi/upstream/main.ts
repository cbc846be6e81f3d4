/** `pnpm upstream`: compares Chatwoot's own OpenAPI document with ours. */
import { processContext } from "./command.ts";
import { runUpstream } from "./run-upstream.ts";

process.exitCode = await runUpstream(process.argv.slice(2), processContext());
