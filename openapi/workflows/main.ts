/** `pnpm respect`: runs a day at the desk on a Chatwoot server, and validates its responses against the document. */
import process from "node:process";
import { deskOf, respect } from "./respect.ts";

try {
  process.exitCode = respect(deskOf(process.env), process.argv.slice(2));
} catch (error) {
  process.stderr.write(`respect: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 2;
}
