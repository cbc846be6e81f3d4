import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Import this first: other modules copy the environment when they are loaded.
process.env.TMPDIR = mkdtempSync(join(tmpdir(), "wootkit-tests-"));
