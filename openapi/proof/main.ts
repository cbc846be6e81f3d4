/** `pnpm proof`: validates an OpenAPI document against the recordings. */
import { runProof } from "./run-proof.ts";

process.exitCode = await runProof(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
});
