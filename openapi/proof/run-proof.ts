import { type CommandContext, readArguments, runCommand } from "../upstream/command.ts";
import { readDocument } from "../upstream/read-document.ts";
import { UsageError } from "../upstream/usage-error.ts";
import { counted, figuresLine } from "./figures.ts";
import { type Proof, proofOf } from "./proof-of.ts";

// Relative to the top of the repository, where `pnpm proof` runs.
const oursFile = "openapi/dist/openapi.json";

const help = `Validates an OpenAPI document against the recorded exchanges with real
Chatwoot servers, and prints figures for each version of the server.

Usage
  pnpm proof [FILE|URL]

Without FILE or URL, it validates ${oursFile}. The document is
OpenAPI 3, as JSON or YAML, in one file.

Each exchange counts once:
  exact                   the document describes the response, and its body has
                          no other keys
  violating               the status, the media type, a type, a value or a
                          missing key contradicts the document
  with undocumented keys  the body has keys that the document does not name
  of undescribed ...      the document does not have the operation

Options
  -h, --help print this

Exit codes
  0  each exchange is exact
  1  some exchanges are not
  2  wrong usage, or a document that can't be read
`;

/** Runs the command and returns the exit code, as listed in `--help`. Errors go to `stderr`. */
export function runProof(args: readonly string[], context: CommandContext): Promise<0 | 1 | 2> {
  return runCommand("proof", context, () => prove(args, context));
}

async function prove(args: readonly string[], { cwd, stdout }: CommandContext): Promise<0 | 1> {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    stdout(help);
    return 0;
  }
  if (positionals.length > 1) throw new UsageError(`Name one document, not ${positionals.length}. See --help.`);
  const [source = oursFile] = positionals;
  const document = await readDocument(source, cwd);
  if (document.openapi === undefined) {
    throw new UsageError(`${source} is a Swagger 2 document. Convert it to OpenAPI 3 first.`);
  }
  const { operations, versions } = proven(document, source);
  if (operations === 0) throw new UsageError(`${source} has no operation. Name the bundled document.`);
  stdout(`${counted(operations, "operation")}\n${versions.map((figures) => `${figuresLine(figures)}\n`).join("")}`);
  return versions.every(({ exchanges, exact }) => exchanges === exact) ? 0 : 1;
}

function proven(document: object, source: string): Proof {
  try {
    return proofOf(document);
  } catch (error) {
    // Endless references are the only recursion without a limit.
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(
      `${source} has a reference that leads back to itself outside a property. Correct the document.`,
    );
  }
}
