import { describe, expect, test } from "vitest";
import { labelHandlers } from "../src/resources/labels/operations.ts";
import { casts } from "../src/rules/cast.ts";
import { ofAccount } from "../src/rules/collection.ts";
import { resource } from "../src/rules/resource.ts";

describe("a resource", () => {
  test("has a handler for each of its operations", () => {
    expect(Object.keys(labelHandlers).sort()).toEqual([
      "createLabel",
      "deleteLabel",
      "getLabel",
      "listLabels",
      "updateLabel",
    ]);
  });

  test("doesn't compile without `render` if the columns of its table aren't those of the response", () => {
    const blank = { name: "", description: null, allow_auto_assign: true, icon: "", icon_color: "" };
    // @ts-expect-error A team has no title and no color.
    expect(resource("label", ofAccount("teams"), { blank })).toBeDefined();
  });
});

test.each([
  ["string", 12, "12"],
  ["string", true, "true"],
  ["string", ["a"], undefined],
  ["boolean", "off", false],
  ["boolean", "no", true],
  ["boolean", "", null],
  ["boolean", {}, undefined],
  ["integer", "12abc", 12],
  ["integer", "abc", 0],
  ["integer", "", null],
  ["integer", [1], undefined],
  ["object", { a: 1 }, { a: 1 }],
  ["object", "a", undefined],
  ["array", [1], [1]],
  ["array", "a", undefined],
] as const)("a field of the type %s casts %j to %j", (type, sent, expected) => {
  expect(casts[type](sent)).toEqual(expected);
});
