export { diffSpecs } from "./diff/diff-specs.ts";
export type { Bump, ChangeLevel, SpecChange, SpecDiff } from "./diff/spec-diff.ts";
export { SpecError } from "./spec/spec-error.ts";
