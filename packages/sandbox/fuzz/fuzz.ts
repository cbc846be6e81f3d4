import { type Operation, operations } from "@wootkit/openapi/document";
import { document } from "../build/source.ts";
import { createSandbox } from "../src/index.ts";
import { chatwootVersions, isIn } from "../src/state/chatwoot-version.ts";
import { Random } from "./random.ts";
import { randomRequest } from "./random-request.ts";
import { SeenValues } from "./seen-values.ts";

/** The number of requests to one sandbox. */
const requestsPerSandbox = 250;

/** A request that the sandbox handled wrongly. */
export interface Finding {
  readonly operation: string;
  /** `GET /api/v1/accounts/1/labels {"title":1}`. */
  readonly request: string;
  /** The error, or the differences between the response and the document. */
  readonly problem: string;
}

export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  /** Keeps the operations to call. */
  readonly only?: (operation: Operation) => boolean;
}

/**
 * Sends random requests to sandboxes, and returns those that had an error or a response outside the document. Import
 * `tests/check-responses.ts` first, which compares the responses.
 */
export async function fuzz({ requests, seed, only = () => true }: FuzzOptions): Promise<Finding[]> {
  const random = new Random(seed);
  const called = operations(document).filter(only);
  if (called.length === 0) throw new RangeError("The document has none of these operations.");
  const findings: Finding[] = [];
  for (let sent = 0; sent < requests; sent += requestsPerSandbox) {
    const count = Math.min(requestsPerSandbox, requests - sent);
    findings.push(...(await fuzzOne(called, count, random)));
  }
  return findings;
}

/** Sends requests to a new sandbox. */
async function fuzzOne(called: readonly Operation[], requests: number, random: Random): Promise<Finding[]> {
  const version = random.chance(0.6) ? "4.16.2" : random.pick(chatwootVersions);
  const sandbox = createSandbox({ version, now: () => Date.UTC(2026, 10, 30) });
  const seen = new SeenValues();
  const findings: Finding[] = [];
  // An older release doesn't know the others, and the document doesn't describe the 404 of its router.
  const known = called.filter(({ since, until }) =>
    isIn(version, { ...(since && { since }), ...(until && { until }) }),
  );
  for (let sent = 0; known.length > 0 && sent < requests; sent++) {
    const operation = random.pick(known);
    const request = randomRequest(operation, sandbox, seen, random);
    const body = request.body === null ? "" : await request.clone().text();
    try {
      const response = await sandbox.fetch(request);
      if (response.headers.get("content-type")?.startsWith("application/json")) {
        seen.add(operation.tag, JSON.parse((await response.text()) || "null"));
      }
    } catch (error) {
      const { method, url, headers } = request;
      const sentAs = `${method} ${url} ${headers.get("content-type") ?? ""} ${body}`;
      findings.push({ operation: operation.id, request: `${version} ${sentAs}`, problem: problemOf(error) });
    }
  }
  return findings;
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isOutside = error.message.includes("the document doesn't describe the response");
  return isOutside ? error.message.split("\n").slice(1).join("\n") : (error.stack ?? error.message);
}
