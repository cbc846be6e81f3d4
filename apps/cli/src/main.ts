#!/usr/bin/env node
import { answerQuickly } from "./quick-answer.ts";

if (!answerQuickly(process.argv.slice(2))) {
  // Before the rest is loaded, which is why the program is a file by itself. Node before 22.8 has no cache.
  process.getBuiltinModule?.("node:module").enableCompileCache?.();
  await import("./program.ts");
}
