import { methods } from "../document/open-api.ts";
import { Contract } from "./contract.ts";
import { figuresOf, type VersionFigures } from "./figures.ts";
import { asOpenApi31 } from "./open-api-3-1.ts";
import { provenExchanges } from "./proven-exchanges.ts";
import { asObject } from "./schema-pointer.ts";

/** How well a document describes the recordings of this repository. */
export interface Proof {
  /** The number of operations of the document. */
  readonly operations: number;
  /** The oldest version first. */
  readonly versions: readonly VersionFigures[];
}

/**
 * Validates an OpenAPI 3 document against the recordings of this repository. Requests that reach no operation of any
 * server are left out.
 *
 * @param document - Any document. It need not pass the linter.
 */
export function proofOf(document: object): Proof {
  const contract = new Contract(Object(asOpenApi31(document)));
  return { operations: operationCount(document), versions: figuresOf(contract, provenExchanges()) };
}

/** Returns the number of operations of a document. */
export function operationCount(document: object): number {
  const items = Object.values(asObject(Object(document).paths) ?? {});
  return items.flatMap((item) => methods.filter((method) => method in Object(item))).length;
}
