import { expect, test } from "vitest";
import { operationCosts, operationCostTable } from "../src/lines-per-operation.ts";

test.each(operationCosts().map((cost) => [cost.room, cost] as const))(
  "%s: operations take no more hand-written lines than before",
  (_, { lines, each, limit }) => {
    expect(lines).toBeGreaterThan(0);
    expect(each).toBeLessThanOrEqual(limit);
  },
);

test("the table has a row for each room, with the figures before operations were generated", () => {
  const costs = [
    { room: "apps/cli", lines: 84, each: 2, limit: 3, before: 126 },
    { room: "packages/sandbox", lines: 4200, each: 100, limit: 100, before: undefined },
  ];
  expect(operationCostTable(costs).split("\n")).toEqual([
    "Hand-written lines per operation     now  before     all",
    "apps/cli                             2.0     126      84",
    "packages/sandbox                   100.0            4200",
  ]);
});
