import { expect, expectTypeOf, test } from "vitest";
import { packedRoutes } from "../src/generated/routes.ts";
import { unpackRoute } from "../src/http/route.ts";
import { notPlayed } from "../src/not-played.ts";
import { handlers } from "../src/resources/index.ts";
import type { Handlers } from "../src/rules/handlers.ts";

test("every operation has a handler or is listed as not played, and none is both", () => {
  const ids: readonly string[] = packedRoutes.map((route) => unpackRoute(route).id);
  expect([...ids.filter((id) => id in handlers), ...notPlayed].sort()).toEqual(ids.toSorted());
  // `resource` makes all five, also those that the server lacks.
  const others = Object.keys(handlers).filter((id) => !ids.includes(id));
  expect(others.filter((id) => !/^(list|get|create|update|delete)[A-Z]/.test(id))).toEqual([]);
});

test("the compiler finds an operation that has neither a handler nor a place in the list", () => {
  const { getContact: _, ...rest } = handlers;
  // @ts-expect-error getContact has no handler and is not listed.
  const incomplete: Handlers = rest;
  expect(incomplete).not.toHaveProperty("getContact");
});

test("the compiler finds a listed operation that has a handler", () => {
  expectTypeOf<NonNullable<Handlers[(typeof notPlayed)[number]]>>().toEqualTypeOf<never>();
});
