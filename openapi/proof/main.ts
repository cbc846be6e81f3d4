/** `pnpm proof`: validates an OpenAPI document against the recordings. */
import { processContext } from "../upstream/command.ts";
import { runProof } from "./run-proof.ts";

process.exitCode = await runProof(process.argv.slice(2), processContext());
