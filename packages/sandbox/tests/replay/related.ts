import type { OperationId } from "../../src/rules/handlers.ts";
import { type Facts, harvest, type Wire } from "./harvest.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import type { World } from "./world.ts";

/** Adds the data that an exchange needs. */
export type Setup = (world: World, exchange: Recorded) => void;

/** Setups by operation. */
export type Setups = { readonly [Id in OperationId]?: Setup };

const knownFacts = new Map<string, Facts>();

/** Returns the data that some operations show of the account of an exchange. */
export function shownBy(exchange: Recorded, ids: readonly OperationId[]): Facts {
  const { account_id } = exchange.request.params;
  const key = [exchange.version, account_id, ...ids].join(" ");
  const related = recordingsOf(exchange.version, ids, account_id);
  const facts = knownFacts.get(key) ?? harvest(related.filter(succeeded).map(({ response }) => response.body));
  knownFacts.set(key, facts);
  return facts;
}

/** The default setup: adds all data that the operation's recordings show of the account. */
export function plantRelated(world: World, exchange: Recorded): void {
  const facts = shownBy(exchange, [exchange.id]);
  world.all(facts);
  for (const wire of facts.labels.values()) world.label(wire);
}

export const succeeded = ({ response }: Recorded) => response.status === 200;
export const idOf = ({ request }: Recorded) => Number.parseInt(String(request.params.id), 10) || 0;
export const bodyOf = ({ request }: Recorded): Wire => Object(request.body);

/** Returns a row as it may have been before a change, with other values in the changed columns. */
export function before(after: Wire, sent: Wire): Wire {
  const entries = Object.entries(after).map(([key, value]) => {
    if (!(key in sent)) return [key, value];
    if (typeof value === "object" && value !== null) {
      const kept = Object.entries(value).filter(([name]) => !Object.hasOwn(Object(sent[key]), name));
      return [key, Object.fromEntries(kept)];
    }
    const others = { phone_number: "+4930000000", email: "before@northwind.example", color: "#000000" };
    if (typeof value === "boolean") return [key, !value];
    return [key, others[key as keyof typeof others] ?? "before"];
  });
  return Object.fromEntries(entries);
}
