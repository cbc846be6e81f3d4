import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: "reports/tests.json" },
    // A machine with two busy cores is slow; a test that hangs still ends.
    testTimeout: 30_000,
  },
});
