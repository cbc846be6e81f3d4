import { documentAt, isIn, namesOf, type OpenApiDocument, type Operation, operations } from "@wootkit/openapi/document";
import { usageError } from "../../command-error.ts";
import { connect } from "../../connection.ts";
import type { Context } from "../../context.ts";
import { exitCodes } from "../../exit-codes.ts";
import { listed } from "../../output/listed.ts";
import { printObject } from "../../output/print.ts";
import { progress } from "../../output/progress.ts";
import { positiveInteger } from "../../positive-integer.ts";
import type { VerifyFlags } from "../verify.ts";
import { compare } from "./compare.ts";
import { ValueFinder } from "./find-values.ts";
import { readDocument } from "./read-document.ts";
import { Reader, type Reading } from "./reading.ts";
import { markdown, type OperationResult, type Verification, verificationJson } from "./report.ts";

/** A third of the default limit of a Chatwoot server. */
const requestsPerMinute = 1000;

/** Compares the responses of a server with the document. */
export async function verifyServer(this: Context, flags: VerifyFlags): Promise<void> {
  const { stderr } = this.process;
  const limit = positiveInteger("--limit", flags.limit ?? "3");
  const document = readDocument();
  const isChosen = choice(document, flags.resources);
  const connection = await connect(this, flags, "application", {
    signal: this.signal?.(),
    maxRequestsPerMinute: requestsPerMinute,
  });
  const version = await connection.ask((client) => client.serverVersion());
  // A build can have more behind the numbers, such as 4.16.2-rc1.
  const [server = version] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
  // A wrong token would otherwise look like a role that may not read anything.
  await connection.ask((client) => client.profile.get());
  const reader = new Reader(connection, this.now());
  const own = documentAt(document, server);
  const verifier = new Verifier(own, server, reader, limit);
  const chosen = readOperations(own, server).filter(isChosen);
  const shown = progress(this, { what: "operations", total: chosen.length });
  const results: OperationResult[] = [];
  try {
    for (const operation of chosen) {
      results.push(await verifier.result(operation));
      shown.add();
    }
  } finally {
    shown.done();
    const verification: Verification = { server, requests: reader.count, results };
    await printObject(this, flags, { object: verificationJson(verification), text: markdown(verification) });
    stderr.write(notCompared(results));
    const left = chosen.length - results.length;
    if (left > 0) stderr.write(`It stopped before the end: ${left} operations were not called.\n`);
  }
  if (results.some(({ differences }) => differences.length > 0)) this.process.exitCode = exitCodes.failure;
}

/** Returns the operations that only read, and that a server's version has. */
function readOperations(document: OpenApiDocument, server: string): readonly Operation[] {
  return operations(document).filter(({ api, method, since, until }) => {
    const marks = {
      ...(since !== undefined && { "x-since": since }),
      ...(until !== undefined && { "x-until": until }),
    };
    return api === "application" && method === "GET" && isIn(server, marks);
  });
}

/**
 * Returns whether the user chose an operation.
 *
 * @throws {CommandError} if a resource has no operation that reads.
 */
function choice(document: OpenApiDocument, names: string | undefined): (operation: Operation) => boolean {
  if (names === undefined) return () => true;
  const wanted = names.split(",").map((name) => name.trim());
  const reading = operations(document).filter(({ api, method }) => api === "application" && method === "GET");
  const known = [...new Set(reading.map(resourceOf))];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length === 0) return (operation) => wanted.includes(resourceOf(operation));
  const shown = listed(unknown.map((name) => JSON.stringify(name)));
  throw usageError(`--resources has ${shown}, which can't be compared.`, `The resources are ${listed(known)}.`);
}

function resourceOf(operation: Operation): string {
  return namesOf(operation).command[0] ?? "";
}

/** Compares operations with the document of the server's version. */
class Verifier {
  readonly #document: OpenApiDocument;
  readonly #server: string;
  readonly #reader: Reader;
  readonly #finder: ValueFinder;

  constructor(document: OpenApiDocument, server: string, reader: Reader, limit: number) {
    this.#document = document;
    this.#server = server;
    this.#reader = reader;
    this.#finder = new ValueFinder(reader, readOperations(document, server), limit);
  }

  async result(operation: Operation): Promise<OperationResult> {
    const readings: Reading[] = [];
    for (const values of await this.#finder.find(operation)) readings.push(await this.#reader.read(operation, values));
    const found = readings.flatMap((reading) => compare(this.#document, this.#server, operation, reading));
    const differences = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
    const reason = reasonFor(readings);
    return { operation, requests: readings.length, differences, ...(reason !== undefined && { reason }) };
  }
}

function reasonFor(readings: readonly Reading[]): string | undefined {
  if (readings.length === 0) return "there is no record to open";
  if (readings.some(({ status }) => status < 400)) return undefined;
  return `the server responds with ${[...new Set(readings.map(({ status }) => status))].join(" and ")}`;
}

/** Names the operations without a successful response, by reason. */
function notCompared(results: readonly OperationResult[]): string {
  const byReason = new Map<string, string[]>();
  for (const { operation, reason } of results) {
    if (reason !== undefined) byReason.set(reason, [...(byReason.get(reason) ?? []), operation.id]);
  }
  return [...byReason].map(([reason, ids]) => `Not compared, as ${reason}: ${listed(ids)}.\n`).join("");
}
