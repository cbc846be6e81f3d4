import type { ConfigEnv, ViteUserConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

export default (environment: ConfigEnv): ViteUserConfig => {
  const { test } = suite(environment);
  return { test: { ...test, setupFiles: ["tests/check-responses.ts"] } };
};
