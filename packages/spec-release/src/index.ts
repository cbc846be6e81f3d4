export { diffSpecs } from "./diff/diff-specs.ts";
export type { ChangeKind, ChangeSubject, SubjectType } from "./diff/found-change.ts";
export type { Bump, ChangeLevel, SpecChange, SpecDiff } from "./diff/spec-diff.ts";
export type { OpenedSource } from "./source/open-source.ts";
export { openSource } from "./source/open-source.ts";
export { SpecError } from "./spec/spec-error.ts";
export { planUpgrade, type UpgradeOptions } from "./upgrade/plan-upgrade.ts";
export type { CodeCheck, CodeLine, UpgradeChange, UpgradePlan } from "./upgrade/upgrade-plan.ts";
