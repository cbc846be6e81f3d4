import type { ChatwootVersion } from "../src/state/chatwoot-version.ts";
import { chatwootVersions } from "../src/state/chatwoot-version.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import { type Result, Runner } from "./run.ts";
import { sandboxTarget, type Target } from "./server.ts";

/** Sends recorded requests to a server, one after the other. */
export async function replay(
  target: Target,
  wanted: readonly Recorded[],
  all: readonly Recorded[],
): Promise<readonly Result[]> {
  const runner = new Runner(target, all);
  const results: Result[] = [];
  for (const exchange of wanted) results.push(await runner.run(exchange));
  return results;
}

/** Replays the recordings of all releases in sandboxes of this process. */
export async function allEvidence(): Promise<Evidence> {
  const evidence: Partial<Record<ChatwootVersion, Evidence[ChatwootVersion]>> = {};
  for (const version of chatwootVersions) {
    const all = recordingsOf(version);
    evidence[version] = evidenceOf(await replay(sandboxTarget(version), all, all));
  }
  // Every release has been added.
  return evidence as Evidence;
}
