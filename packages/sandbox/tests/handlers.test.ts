import { expect, test } from "vitest";
import { handlers } from "../src/generated/handlers.ts";
import { packedRoutes } from "../src/generated/routes.ts";
import { unpackRoute } from "../src/http/route.ts";
import type { Handlers } from "../src/rules/handlers.ts";

test("every operation has a handler", () => {
  const ids: readonly string[] = packedRoutes.map((route) => unpackRoute(route).id);
  expect(ids.filter((id) => !(id in handlers))).toEqual([]);
  // `resource` makes all five, also those that the server lacks.
  const others = Object.keys(handlers).filter((id) => !ids.includes(id));
  expect(others.filter((id) => !/^(list|get|create|update|delete)[A-Z]/.test(id))).toEqual([]);
});

test("the compiler finds an operation that has no handler", () => {
  const { getContact: _, ...rest } = handlers;
  // @ts-expect-error getContact has no handler.
  const incomplete: Handlers = rest;
  expect(incomplete).not.toHaveProperty("getContact");
});
