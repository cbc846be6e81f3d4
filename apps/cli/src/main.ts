#!/usr/bin/env node
import { answerQuickly } from "./quick-answer.ts";

if (!answerQuickly(process.argv.slice(2))) {
  // The cache must be on before the program is loaded. Node before 22.8 has none.
  process.getBuiltinModule?.("node:module").enableCompileCache?.();
  const { runProgram } = await import("./program.ts");
  await runProgram();
}
