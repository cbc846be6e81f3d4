#!/usr/bin/env node
import { answerQuickly } from "./quick-answer.ts";

const inputs = process.argv.slice(2);

if (!answerQuickly(inputs)) {
  // The cache must be on before the program is loaded. Node before 22.8 has none.
  process.getBuiltinModule?.("node:module").enableCompileCache?.();
  if (inputs[0] === "__complete") {
    // A shell runs this at each press of the Tab key, so it does not load the program.
    const { complete } = await import("./complete.ts");
    await complete(inputs.slice(1));
  } else {
    const { runProgram } = await import("./program.ts");
    await runProgram();
  }
}
