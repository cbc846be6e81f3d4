import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Exchange, readExchanges, recordingsFolder } from "./exchange.ts";

/**
 * Returns the recorded exchanges of this repository that the document has to describe: all except those in
 * `strays.yaml`, which reach no operation.
 */
export function provenExchanges(): readonly Exchange[] {
  const strays = readStrays();
  return readExchanges(recordingsFolder).filter((exchange) => !strays.has(caseOf(exchange)));
}

/** Returns the recorded requests without an operation, as {@link caseOf} names them. Each has a reason there. */
export function readStrays(): ReadonlySet<string> {
  const reasons: Record<string, string> = parse(readFileSync(join(recordingsFolder, "strays.yaml"), "utf8"));
  return new Set(Object.keys(reasons));
}

/** Returns the folder, file and case of an exchange: `contacts/list/a-case`. */
export function caseOf(exchange: Exchange): string {
  return `${exchange.operation}/${exchange.case}`;
}
