import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: "reports/tests.json" },
    // Each comparison and each command is a process of its own: no more at a time than a small machine has cores.
    maxConcurrency: 2,
    maxWorkers: 1,
    testTimeout: 30_000,
  },
});
