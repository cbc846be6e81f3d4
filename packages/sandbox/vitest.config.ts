import type { ConfigEnv, ViteUserConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

export default (environment: ConfigEnv): ViteUserConfig => {
  const { test = {} } = suite(environment);
  const examples = environment.mode === "matrix" ? [] : ["examples/*.test.ts"];
  return {
    test: { ...test, include: [...(test.include ?? []), ...examples], setupFiles: ["tests/check-responses.ts"] },
  };
};
