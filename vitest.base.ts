import type { ViteUserConfig } from "vitest/config";

/** Only a guard against a test that hangs: no test may depend on how fast the machine is. In milliseconds. */
const hangs = 5 * 60_000;

/**
 * The Vitest settings of every package. `vitest run` runs `tests/**`; `vitest run --mode matrix` runs `tests/matrix/**`,
 * the tests that need other runtimes, compilers, package managers or a packed install.
 */
export function suite({ mode }: { readonly mode: string }): ViteUserConfig {
  const matrix = mode === "matrix";
  return {
    test: {
      include: [matrix ? "tests/matrix/**/*.test.ts" : "tests/**/*.test.ts"],
      exclude: matrix ? [] : ["tests/matrix/**"],
      reporters: ["default", "json"],
      outputFile: { json: `reports/${matrix ? "test-matrix" : "test"}.json` },
      // Loading modules again for each file costs more than most tests do, and none of ours leaves anything behind in one. The few files of the
      // matrix work for minutes, and with folders and environments of their own.
      isolate: matrix,
      testTimeout: hangs,
      hookTimeout: hangs,
    },
  };
}
