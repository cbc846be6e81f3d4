#!/usr/bin/env node
import module from "node:module";

// Before anything else is loaded, which is why the program is a file of its own. Node before 22.8 has no cache.
module.enableCompileCache?.();
await import("./program.ts");
