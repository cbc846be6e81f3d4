import type { ViteUserConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

/** These tests mostly wait for the processes that they start: two files at a time. */
export default (environment: { readonly mode: string }): ViteUserConfig => {
  const { test } = suite(environment);
  return { test: { ...test, maxWorkers: environment.mode === "matrix" ? 1 : 2 } };
};
