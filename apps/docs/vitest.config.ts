import type { ViteUserConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

/** The tests mostly wait for the browser and for curl, so two files run at a time. */
export default (environment: { readonly mode: string }): ViteUserConfig => {
  const { test } = suite(environment);
  return { test: { ...test, maxWorkers: 2 } };
};
