import type { ViteUserConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

/** The browser is a process of its own, and so is each curl: two files at a time. */
export default (environment: { readonly mode: string }): ViteUserConfig => {
  const { test } = suite(environment);
  return { test: { ...test, maxWorkers: 2 } };
};
