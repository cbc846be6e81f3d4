import { isObject } from "../output/json-path.ts";
import { type FieldRule, type Ids, MissingReference, type NamedKind, type Names, type Row } from "./resource.ts";

/** The actions whose parameters are IDs. */
const kinds: Readonly<Record<string, NamedKind>> = { assign_agent: "agents", assign_team: "teams" };

/** The attributes of conditions whose values are IDs. */
const attributeKinds: Readonly<Record<string, NamedKind>> = {
  assignee_id: "agents",
  team_id: "teams",
  inbox_id: "inboxes",
};

/** Values that are sent as they are: the user who runs a macro, no one, and the agent who replied last. */
const words: readonly unknown[] = ["self", "nil", "last_responding_agent"];

const isId = (value: unknown) => typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));

/** The actions of macros and automation rules: agents, teams and files are named. */
export const actions: FieldRule = {
  type: "object",
  isList: true,
  fromRow: (row, names) => objects(row.actions).map((action) => namedAction(action, row, names)),
  toWire: (value, ids, _entry, row) => objects(value).map((action) => sentAction(action, ids, row)),
};

/** The conditions of automation rules: agents, teams and inboxes are named. */
export const conditions: FieldRule = {
  type: "object",
  isList: true,
  fromRow: (row, names) => objects(row.conditions).map((condition) => ({ ...condition, ...named(condition, names) })),
  toWire: (value, ids) => objects(value).map((condition) => ({ ...condition, ...numbered(condition, ids) })),
};

function named({ attribute_key, values }: Row, names: Names): Row {
  const kind = attributeKinds[String(attribute_key)];
  return kind && Array.isArray(values) ? { values: values.map((value) => nameOf(kind, value, names)) } : {};
}

function numbered({ attribute_key, values }: Row, ids: Ids): Row {
  const kind = attributeKinds[String(attribute_key)];
  return kind && Array.isArray(values) ? { values: values.map((value) => idOf(kind, value, ids)) } : {};
}

function namedAction({ action_name, action_params, ...others }: Row, row: Row, names: Names): Row {
  const kind = kinds[String(action_name)];
  const params = list(action_params).map((value) => {
    if (action_name === "send_attachment") return fileName(value, row);
    if (kind) return nameOf(kind, value, names);
    if (!isObject(value) || !Array.isArray(value.team_ids)) return value;
    const { team_ids, ...rest } = value;
    return { teams: list(team_ids).map((id) => nameOf("teams", id, names)), ...rest };
  });
  return { action_name, action_params: params, ...others };
}

function sentAction({ action_name, action_params, ...others }: Row, ids: Ids, row: Row | undefined): Row {
  const kind = kinds[String(action_name)];
  const params = list(action_params).map((value) => {
    if (action_name === "send_attachment") return fileNumber(value, row);
    if (kind) return idOf(kind, value, ids);
    if (!isObject(value) || !Array.isArray(value.teams)) return value;
    const { teams, ...rest } = value;
    return { team_ids: list(teams).map((name) => idOf("teams", name, ids)), ...rest };
  });
  return { action_name, action_params: params, ...others };
}

function nameOf(kind: NamedKind, value: unknown, names: Names): unknown {
  return isId(value) ? names.nameOf(kind, Number(value)) : value;
}

function idOf(kind: NamedKind, value: unknown, ids: Ids): unknown {
  return words.includes(value) ? value : ids.idOf(kind, value);
}

function fileName(value: unknown, { files }: Row): unknown {
  return objects(files).find(({ blob_id }) => blob_id === Number(value))?.filename ?? value;
}

/** A file can only be kept: the files of an account are not saved. */
function fileNumber(value: unknown, row: Row | undefined): unknown {
  const file = objects(row?.files).find(({ filename, blob_id }) => filename === value || blob_id === value);
  if (file) return file.blob_id;
  throw new MissingReference(`the file ${JSON.stringify(value)} is not saved: upload it in the dashboard`);
}

function objects(value: unknown): readonly Row[] {
  return list(value).filter(isObject);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
