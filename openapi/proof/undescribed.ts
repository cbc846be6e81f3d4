import { fileURLToPath } from "node:url";
import { expandOperation } from "../bundle/expand-operation.ts";
import { readSource } from "../bundle/read-source.ts";
import { asObject } from "./schema-pointer.ts";

/** Reasons, by the name of a case, parameter or file. */
export type Reasons = Readonly<Record<string, string>>;

/** `x-undescribed` of an operation: recorded parts that the document omits on purpose. */
export interface Undescribed {
  /** The cases with a body that the server accepted and the document does not allow. */
  readonly bodies: Reasons;
  /** The query parameters that were sent. `*` means all of them. */
  readonly parameters: Reasons;
}

/** Returns the recorded parts that the document omits on purpose, by operationId. */
export async function readUndescribed(): Promise<ReadonlyMap<string, Undescribed>> {
  const source = await readSource(fileURLToPath(new URL("..", import.meta.url)));
  return new Map(
    source.operations.map((file) => {
      const { operation } = expandOperation(file, source.components);
      const { bodies, parameters } = asObject(file.value["x-undescribed"]) ?? {};
      return [String(operation.operationId), { bodies: reasons(bodies), parameters: reasons(parameters) }];
    }),
  );
}

function reasons(node: unknown): Reasons {
  const entries = Object.entries(asObject(node) ?? {});
  return Object.fromEntries(entries.map(([name, reason]) => [name, String(reason)]));
}
