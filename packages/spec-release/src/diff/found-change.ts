import type { Direction, Usage } from "../spec/operation-usage.ts";
import type { SchemaPair } from "./counterpart.ts";
import type { ChangeLevel } from "./spec-diff.ts";

/**
 * How something changed. `widened` allows more than before, `narrowed` less, and `changed` neither. `documentation` has
 * no effect on programs.
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

/** The type of the thing that changed: first those of documents, then those of a package's public types. */
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
  /** Its name, or several when things of one type changed together: `["limit"]`, `["Pet.owner.id"]`, `["200"]`. */
  readonly names: readonly string[];
  /** The location of a parameter: `query`, `path`, `header` or `cookie`. */
  readonly in?: string;
  /** Its container, when the name alone isn't clear: the response of a header, the function of an argument. */
  readonly of?: ChangeSubject;
  /** The keyword that changed: `enum`, `maxLength`; undefined for a change to the whole. */
  readonly keyword?: string;
}

/** A change as data. Its sentence and the advice on it are derived from it. */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  /** The values, types or names that the sentence quotes. */
  readonly values?: ChangedValues;
  /** Short text of the old state, such as a TypeScript type; undefined without an old state. */
  readonly before?: string | undefined;
  /** Short text of the new state. */
  readonly after?: string | undefined;
}

/** The values, types or names on both sides of a change. */
export interface ChangedValues {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The place to show for a change. */
export interface ChangePlace {
  /** Absolute path. */
  readonly file: string;
  readonly pointer: string;
  /** Line of `file`, counted from 1, when it is already known. */
  readonly line?: number;
}

/** A change before it gets its line and sentence. */
export interface FoundChange extends Change {
  readonly level: ChangeLevel;
  readonly operations: readonly string[];
  /** The directions in which the changed value travels in those operations. */
  readonly directions: ReadonlySet<Direction>;
  readonly place: ChangePlace;
  /** The schema in both documents, when the change only says that it has changed, and not how. */
  readonly vague?: SchemaPair;
}

/** For a change to a whole operation, or to something that is neither sent nor received. */
export const noDirections: ReadonlySet<Direction> = new Set();

/** Adds level, usage and place to a change. */
export function foundChange(
  level: ChangeLevel,
  { operations, directions }: Usage,
  { file, pointer, line }: ChangePlace,
  change: Change,
): FoundChange {
  const place = { file, pointer, ...(line === undefined ? {} : { line }) };
  return { ...change, level, operations: [...operations], directions, place };
}
