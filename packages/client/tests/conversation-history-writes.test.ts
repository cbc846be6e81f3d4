import * as fc from "fast-check";
import { expect, test } from "vitest";
import { idsOf, readAll } from "./read-all.ts";
import { conversation, conversations, simulatedChatwoot } from "./simulated-chatwoot.ts";

/** The writes before one request. */
interface Writes {
  readonly created: number;
  /** Positions, as fractions of the number of conversations. */
  readonly touched: readonly number[];
  readonly deleted: readonly number[];
}

const position = fc.double({ min: 0, max: 0.999, noNaN: true });
const writes: fc.Arbitrary<Writes> = fc.record({
  created: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 })),
  touched: fc.array(position, { maxLength: 20 }),
  deleted: fc.array(position, { maxLength: 2 }),
});

test.each([
  ["through the filter", true],
  ["through the inboxes", false],
])(
  "a history %s has each conversation that existed once, in a bounded number of requests, whatever is written",
  async (_, filters) => {
    const property = fc.asyncProperty(
      fc.nat({ max: 150 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 3, max: 30 }),
      fc.array(writes, { minLength: 1, maxLength: 12 }),
      // Fewer deletions than attempts to read a list.
      fc.nat({ max: 2 }),
      async (count, inboxes, pageSize, script, deletions) => {
        const rows = conversations(count).map((one) => ({ ...one, inbox_id: 1 + (one.id % inboxes) }));
        const existed = new Set(rows.map(({ id }) => id));
        let next = count + 1;
        let left = deletions;
        let time = 1000 + count;
        const at = (part: number) => Math.floor(part * rows.length);
        const { chatwoot, requests } = simulatedChatwoot(rows, { filters, pageSize }, (number) => {
          // The conversations at the first response are those that existed.
          if (number === 1) return;
          time++;
          // The writes continue as long as the history is read.
          const { created, touched, deleted } = script[number % script.length] ?? {
            created: 0,
            touched: [],
            deleted: [],
          };
          for (const part of deleted) if (left > 0 && rows.length > 0) left -= rows.splice(at(part), 1).length;
          for (const part of touched) for (const row of rows.slice(at(part), at(part) + 1)) row.last_activity_at = time;
          for (let index = 0; index < created; index++) rows.push(conversation(next, time, 1, 1 + (next++ % inboxes)));
        });
        const found = idsOf(await readAll(chatwoot.contacts.conversationHistory(1)));
        expect(new Set(found).size).toBe(found.length);
        const missing = rows.filter(({ id }) => existed.has(id) && !found.includes(id));
        expect(missing.map(({ id }) => id)).toEqual([]);
        // The limit of requests through the filter. Then the inboxes also have all that were created.
        const filtered = 2 * Math.ceil(count / 25) + 2;
        const most = count + (filtered + 10) * Math.max(...script.map(({ created }) => created));
        expect(requests.length).toBeLessThanOrEqual(filtered + 5 + 3 * (Math.ceil(most / pageSize) + 2 * inboxes));
      },
    );
    const isMatrix = process.env.MODE === "matrix";
    await fc.assert(property, isMatrix ? { numRuns: 1000 } : { numRuns: 100, seed: 20_261_130 });
  },
);
