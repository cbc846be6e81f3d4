import { addField, breakField } from "./edit-document.ts";
import { publishAll, raiseVersions } from "./first-release.ts";
import { publishSnapshot } from "./publish-snapshot.ts";
import type { Step } from "./step.ts";
import { upgradeConsumer } from "./upgrade-consumer.ts";
import { usePackages } from "./use-packages.ts";

/** The steps of the rehearsal. Each builds on those before it. */
export const steps: readonly Step[] = [
  raiseVersions,
  publishAll,
  usePackages,
  addField,
  breakField,
  upgradeConsumer,
  publishSnapshot,
];
