import * as wire from "../../generated/shapes.ts";
import { array, isJsonObject, nameOf, oneOf } from "../../rules/cast.ts";
import { collection, memberColumns } from "../../rules/collection.ts";
import { failure } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import type { JsonObject } from "../../state/json-object.ts";

const types = ["conversation", "contact", "report"] as const;

/** Whether a value is a query of the filter language, which has its conditions in a list. */
function isQuery(value: unknown): value is JsonObject {
  const conditions = isJsonObject(value) ? (value.payload ?? []) : undefined;
  return array(conditions)?.every(isJsonObject) === true;
}

const own = collection("customFilters", "of_member", memberColumns, { param: "custom_filter_id" });

export const customFilterHandlers = resource("customFilter", own, {
  blank: { name: "", filter_type: "conversation", query: "{}" },
  casts: { filter_type: oneOf(...types), query: (value) => (isQuery(value) ? value : undefined) },
  complete(row, { params }, before) {
    if (before === undefined && !params.unwrapped("custom_filter").has("name")) throw failure("A filter needs a name.");
    return row;
  },
  select(rows, { params }) {
    const type = nameOf(types, params.text("filter_type") ?? "conversation");
    return rows.filter((row) => row.filter_type === type);
  },
  render: wire.CustomFilter,
});
