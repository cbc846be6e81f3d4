import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fit, fitLines, fitPart, room, type Selection } from "../../src/mcp/fit.ts";

const everything: Selection = { fields: [], isUsual: false, offset: 0, part: undefined };

/** Returns the JSON that a model reads. */
function shown(value: unknown, selection: Partial<Selection> = {}) {
  const { text, notes } = fit(value, { ...everything, ...selection });
  expect(text.length).toBeLessThanOrEqual(room + 10);
  return { value: JSON.parse(text) as unknown, notes };
}

describe("fields", () => {
  const list = [
    { id: 1, meta: { sender: { name: "Maya", id: 7 } }, messages: [{ id: 3, content: "Hi" }] },
    { id: 2, meta: { sender: null }, messages: [] },
  ];

  test("select dotted paths, also through lists and null", () => {
    expect(shown(list, { fields: ["id", "meta.sender.name", "messages.content"] })).toEqual({
      value: [
        { id: 1, meta: { sender: { name: "Maya" } }, messages: [{ content: "Hi" }] },
        { id: 2, meta: { sender: null }, messages: [] },
      ],
      notes: [],
    });
  });

  test("that no item has are named, unless they are the usual ones", () => {
    expect(shown(list, { fields: ["id", "nme"] }).notes).toEqual([
      'The response does not have "nme". The fields are id, meta, and messages.',
    ]);
    expect(shown(list, { fields: ["id", "nme"], isUsual: true }).notes).toEqual([]);
  });

  test("with names from Object.prototype are ordinary fields", () => {
    const value = JSON.parse('{"__proto__":{"a":1},"constructor":2}');
    expect(fit(value, { ...everything, fields: ["__proto__.a", "toString"] }).text).toBe('{"__proto__":{"a":1}}');
  });
});

describe("a list that is too long", () => {
  const list = Array.from({ length: 500 }, (_, id) => ({ id, text: "wood ".repeat(40) }));

  test("is shown in whole items, and following the notes gets each of them once", () => {
    const seen: unknown[] = [];
    let offset: number | undefined = 0;
    while (offset !== undefined) {
      const { value, notes }: { value: unknown; notes: readonly string[] } = shown(list, { offset });
      seen.push(...(value as unknown[]));
      const [, next] = /pass offset: (\d+)/.exec(notes.join()) ?? [];
      offset = next === undefined ? undefined : Number(next);
    }
    expect(seen).toEqual(list);
  });

  test("says which items are shown", () => {
    const { notes } = shown(list);
    expect(notes.join()).toMatch(
      /^Only items 0 to \d+ of 500 items are shown, because a response has at most about 6,000 tokens\./,
    );
    expect(shown(list, { offset: 500 }).notes).toEqual(["There is no item 500: the list has 500 items."]);
  });

  test("is complete with fewer fields", () => {
    const { value, notes } = shown(list, { fields: ["id"] });
    expect(value).toHaveLength(500);
    expect(notes).toEqual([]);
  });
});

describe("an object that is too long", () => {
  const value = { id: 7, text: "wood ".repeat(10_000), deep: { rows: Array.from({ length: 9_000 }, (_, row) => row) } };

  test("leaves out whole fields, names them, and says how to get them", () => {
    const { value: rest, notes } = shown(value);
    expect(rest).toEqual({ id: 7, deep: {} });
    expect(notes).toEqual([
      'Left out, because a response has at most about 6,000 tokens: text (50,002 characters), deep.rows (43,891 characters). Pass fields: ["text"] to read one of them.',
    ]);
  });

  test("its long string is readable in parts, as plain text", () => {
    const parts = [1, 2, 3].map((part) => fit(value, { ...everything, fields: ["text"], part }));
    expect(parts.map(({ text }) => text).join("")).toBe(value.text);
    expect(parts[0]?.notes).toEqual(["This is part 1 of 3 of text, as plain text. For the next one, pass part: 2."]);
    expect(parts[2]?.notes).toEqual(["This is part 3 of 3 of text, as plain text."]);
    expect(fit(value, { ...everything, fields: ["text"] })).toEqual(parts[0]);
  });

  test("its long list is readable with an offset", () => {
    const { value: rows, notes } = shown(value, { fields: ["deep.rows"] });
    expect((rows as number[]).slice(0, 2)).toEqual([0, 1]);
    expect(notes.join()).toContain("pass offset: ");
  });

  test("is shown as the first item of a list, and so are the items after it", () => {
    const first = shown([value, { id: 8 }]);
    expect(first.value).toEqual([{ id: 7, deep: {} }]);
    expect(first.notes.join(" ")).toMatch(
      /^This is item 0 of 2 items\. For the next ones, pass offset: 1.+Pass fields: \["text"\] and offset: 0/,
    );
    expect(shown([value, { id: 8 }], { offset: 1 }).value).toEqual([{ id: 8 }]);
  });
});

/** Replaces large numbers with strings of that length, so that counterexamples are short. */
function withLongStrings(value: unknown): unknown {
  if (typeof value === "number") return value > 1000 ? "w".repeat(value) : value;
  if (Array.isArray(value)) return value.map(withLongStrings);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLongStrings(inner)]));
}

test("nothing is ever longer than the limit, cut inside a value, or left out without a note", () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.integer({ min: 0, max: 60_000 }),
      fc.constant(null),
      tie("list"),
      tie("object"),
    ),
    list: fc.array(tie("value"), { maxLength: 8 }),
    object: fc.dictionary(fc.string({ unit: "grapheme", maxLength: 8 }), tie("value"), { maxKeys: 8 }),
  }));
  fc.assert(
    fc.property(value, (spec) => {
      const given = withLongStrings(spec);
      const { text, notes } = fit(given, everything);
      expect(text.length).toBeLessThanOrEqual(room + 10);
      if (notes.some((note) => note.includes("as plain text"))) return;
      // Parsing fails if a value is cut.
      if (JSON.stringify(JSON.parse(text)) !== JSON.stringify(given)) expect(notes.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test("lines are kept whole, from the start or from the end", () => {
  const lines = Array.from({ length: 9 }, (_, index) => String(index).repeat(room / 4));
  expect(fitLines(lines, "start")).toEqual(lines.slice(0, 3));
  expect(fitLines(lines, "end")).toEqual(lines.slice(-3));
});

test("a part of a string shows control characters as symbols", () => {
  expect(fitPart("content", "a\u001b[2Jb\nc").text).toBe("a␛[2Jb\nc");
  expect(fitPart("content", "short", 2).notes).toEqual(["content has only 1 part."]);
});
