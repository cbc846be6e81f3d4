import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Import it first: sources copy the environment for their children.
process.env.TMPDIR = mkdtempSync(join(tmpdir(), "wootkit-tests-"));
