import { expect, test } from "vitest";
import { importsOf, modulesIn, reachableFrom } from "./modules.ts";

test("there are no circular imports, not even of types", () => {
  const circles = modulesIn("src").filter((module) =>
    importsOf(module, { withTypes: true }).some((imported) => {
      return imported.startsWith("src/") && reachableFrom(imported, { withTypes: true }).has(module);
    }),
  );
  expect(circles).toEqual([]);
});

test("handlers, rules, and state don't import the HTTP layer", () => {
  const rooms = [...modulesIn("src/resources"), ...modulesIn("src/rules"), ...modulesIn("src/state")];
  expect(rooms.length).toBeGreaterThan(30);
  const reached = rooms.flatMap((module) => importsOf(module, { withTypes: true }));
  expect(reached.filter((module) => module.startsWith("src/http/"))).toEqual([]);
});

test("resources use the same file names", () => {
  const names = new Set(["table", "render", "rules", "operations", "seed"]);
  const others = modulesIn("src/resources").filter((module) => !names.has(/\/(\w+)\.ts$/.exec(module)?.[1] ?? ""));
  expect(others.filter((module) => module.split("/").length === 4).sort()).toEqual([
    "src/resources/contacts/filter.ts",
    "src/resources/contacts/merge.ts",
    "src/resources/contacts/order.ts",
    "src/resources/conversations/filter.ts",
    "src/resources/conversations/order.ts",
    "src/resources/conversations/visibility.ts",
    "src/resources/inboxes/channels.ts",
    "src/resources/messages/compose.ts",
    "src/resources/messages/items.ts",
  ]);
});
