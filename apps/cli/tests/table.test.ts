import stringWidth from "string-width";
import { expect, test } from "vitest";
import { type Layout, screenTable } from "../src/output/table.ts";

interface Parcel {
  readonly number: number;
  readonly to: string;
  readonly note: string;
}

const layout: Layout<Parcel> = {
  columns: [
    { name: "number", header: "NO", text: ({ number }) => String(number), align: "right" },
    { name: "to", header: "TO", text: ({ to }) => to, tight: { header: "T", limit: 5 } },
    { name: "note", header: "NOTE", text: ({ note }) => note },
  ],
  tighten: ["to"],
  comfortable: 12,
  drop: ["to"],
  bearable: 6,
};

const parcels: Parcel[] = [
  { number: 7, to: "Amsterdam", note: "handle with care" },
  { number: 12, to: "東京", note: "👩‍👩‍👧‍👦 家族に渡してください" },
];

async function draw(width: number): Promise<string> {
  return screenTable(layout, width).block(parcels);
}

test("aligns columns by width, not by the length of the string", async () => {
  expect(`\n${await draw(80)}`).toMatchInlineSnapshot(`
    "
    NO  TO         NOTE
     7  Amsterdam  handle with care
    12  東京       👩‍👩‍👧‍👦 家族に渡してください
    "
  `);
});

test("makes columns tight, then drops them, and gives the remaining space to the last one", async () => {
  const widths = [30, 24, 18, 12, 6, 3, 1];
  const narrower = await Promise.all(widths.map(async (width) => `${width}:\n${await draw(width)}`));
  expect(`\n${narrower.join("\n")}`).toMatchInlineSnapshot(`
    "
    30:
    NO  TO         NOTE
     7  Amsterdam  handle with ca…
    12  東京       👩‍👩‍👧‍👦 家族に渡し…

    24:
    NO  T      NOTE
     7  Amst…  handle with…
    12  東京   👩‍👩‍👧‍👦 家族に渡…

    18:
    NO  T      NOTE
     7  Amst…  handle…
    12  東京   👩‍👩‍👧‍👦 家…

    12:
    NO  NOTE
     7  handle…
    12  👩‍👩‍👧‍👦 家族…

    6:
    NO  N…
     7  h…
    12  …

    3:
    NO
     7
    12

    1:
    …
    7
    …
    "
  `);
});

test("a table is never wider than the terminal", async () => {
  for (let width = 1; width <= 60; width++) {
    for (const line of (await draw(width)).split("\n")) {
      expect(stringWidth(line), `at ${width} columns: ${line}`).toBeLessThanOrEqual(width);
    }
  }
});

test("only the first block has headers, and a later block makes columns wider where it needs to", async () => {
  const writer = screenTable(layout, 24);
  const blocks = [
    await writer.block(parcels.slice(0, 1)),
    await writer.block([{ number: 12345, to: "Rotterdam", note: "keep upright, and dry" }]),
    await writer.block([{ number: 8, to: "Ghent", note: "fragile" }]),
  ];
  expect(`\n${blocks.join("")}`).toMatchInlineSnapshot(`
    "
    NO  T      NOTE
     7  Amst…  handle with…
    12345  Rott…  keep upri…
        8  Ghent  fragile
    "
  `);
});

test("a list of any length can be drawn", async () => {
  const many = Array.from({ length: 150_000 }, (_, number) => ({ number, to: "Ghent", note: "a" }));
  expect((await screenTable(layout, 40).block(many)).split("\n").length).toBe(150_002);
});
