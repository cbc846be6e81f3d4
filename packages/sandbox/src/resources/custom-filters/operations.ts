import { isJsonObject, oneOf } from "../../rules/cast.ts";
import { collection, memberColumns } from "../../rules/collection.ts";
import { failure } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { required } from "../../rules/validate.ts";
import { isoTimed } from "../../rules/wire-time.ts";

const types = ["conversation", "contact", "report"] as const;

const own = collection("customFilters", "of_member", memberColumns, { param: "custom_filter_id" });

export const customFilterHandlers = resource("customFilter", own, {
  blank: { name: "", filter_type: "conversation", query: "{}" },
  casts: { filter_type: oneOf(...types), query: (value) => (isJsonObject(value) ? value : undefined) },
  complete(row, { params }, before) {
    if (before === undefined && !params.unwrapped("custom_filter").has("name")) throw failure("A filter needs a name.");
    return row;
  },
  validations: [required("name")],
  select(rows, { params }) {
    const type = params.text("filter_type") ?? "conversation";
    return rows.filter((row) => [row.filter_type, `${types.indexOf(row.filter_type)}`].includes(type));
  },
  render: ({ account_id: _, user_id: __, ...row }) => isoTimed(row),
});
