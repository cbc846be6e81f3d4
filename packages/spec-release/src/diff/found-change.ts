import type { Direction, Usage } from "../spec/operations.ts";
import type { ChangeLevel } from "./spec-diff.ts";

/**
 * How something changed. `widened` allows more than before, `narrowed` less, `changed` something else or nothing that can
 * be ordered. `documentation` has no effect on programs.
 */
export type ChangeKind =
  | "added"
  | "added-required"
  | "removed"
  | "renamed"
  | "required"
  | "optional"
  | "nullable"
  | "not-null"
  | "widened"
  | "narrowed"
  | "changed"
  | "deprecated"
  | "undeprecated"
  | "documentation";

/** The sort of thing that changed: of the document first, then of a package's public types. */
export type SubjectType =
  | "document"
  | "path"
  | "operation"
  | "parameter"
  | "request body"
  | "response"
  | "body"
  | "header"
  | "media type"
  | "schema"
  | "property"
  | "component"
  | "credentials"
  | "security scheme"
  | "server"
  | "tag"
  | "part"
  | "entry"
  | "export"
  | "member"
  | "argument"
  | "result"
  | "type parameter";

/** The thing that changed. */
export interface ChangeSubject {
  readonly type: SubjectType;
  /** Its name, several where things of one kind changed together: `["limit"]`, `["Pet.owner.id"]`, `["200"]`. */
  readonly names: readonly string[];
  /** Where a parameter is sent: `query`, `path`, `header` or `cookie`. */
  readonly in?: string;
  /** What contains it, where the name alone doesn't say: the response of a header, the function of an argument. */
  readonly of?: ChangeSubject;
  /** The keyword of it that changed: `enum`, `maxLength`; undefined for a change of the whole. */
  readonly keyword?: string;
}

/** A change as data, from which its sentence and the advice on it are made. */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  /** What a sentence quotes of both sides: values, types, names. */
  readonly values?: ChangedValues;
  /** Short text of the state before, such as a TypeScript type; undefined where nothing was. */
  readonly before?: string | undefined;
  /** Short text of the state after. */
  readonly after?: string | undefined;
}

/** The values, types or names on both sides of a change. */
export interface ChangedValues {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Where a change is to be shown. */
export interface ChangePlace {
  /** Absolute path. */
  readonly file: string;
  readonly pointer: string;
  /** Line of `file`, counted from 1, where it is known already. */
  readonly line?: number;
}

/** A change on its way to the report. */
export interface FoundChange extends Change {
  readonly level: ChangeLevel;
  readonly operations: readonly string[];
  /** The ways that the changed value travels in those operations. */
  readonly directions: ReadonlySet<Direction>;
  readonly place: ChangePlace;
  /** Whether it is about a schema as a whole, without saying what in it has changed. */
  readonly isVague?: boolean;
}

/** The directions of a change of an operation as a whole, or of something that isn't sent or received. */
export const noDirections: ReadonlySet<Direction> = new Set();

/** A change with its level, where it is used and where it is written. */
export function foundChange(
  level: ChangeLevel,
  { operations, directions }: Usage,
  { file, pointer, line }: ChangePlace,
  change: Change,
): FoundChange {
  const place = { file, pointer, ...(line === undefined ? {} : { line }) };
  return { ...change, level, operations: [...operations], directions, place };
}
