import type { ViteUserConfig } from "vitest/config";

/** Ends tests that hang, in milliseconds. No test depends on the speed of the machine. */
const hangs = 5 * 60_000;

/**
 * Returns the Vitest settings of every package. `vitest run` runs `tests/**`. `vitest run --mode matrix` runs
 * `tests/matrix/**`: tests with other runtimes, compilers, package managers or a packed install.
 */
export function suite({ mode }: { readonly mode: string }): ViteUserConfig {
  const matrix = mode === "matrix";
  return {
    test: {
      include: [matrix ? "tests/matrix/**/*.test.ts" : "tests/**/*.test.ts"],
      exclude: matrix ? [] : ["tests/matrix/**"],
      reporters: ["default", "json"],
      outputFile: { json: `reports/${matrix ? "test-matrix" : "test"}.json` },
      // Reloading modules for each file is slower than most tests, and our tests leave no state in modules. The few
      // files of the matrix run for minutes, with their own folders and environments.
      isolate: matrix,
      testTimeout: hangs,
      hookTimeout: hangs,
    },
  };
}
