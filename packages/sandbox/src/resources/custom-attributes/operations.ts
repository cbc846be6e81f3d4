import { oneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import { resource } from "../../rules/resource.ts";
import { format, presence, uniqueness } from "../../rules/validate.ts";
import { isoTimed } from "../../rules/wire-time.ts";
import { blankDefinition, displayTypes, models, notReserved } from "./rules.ts";

export const customAttributeHandlers = resource("customAttribute", ofAccount("customAttributeDefinitions"), {
  blank: blankDefinition,
  wrapper: "custom_attribute_definition",
  casts: { attribute_display_type: oneOf(...displayTypes), attribute_model: oneOf(...models) },
  validations: [
    presence("attribute_display_name"),
    presence("attribute_key"),
    format(
      "attribute_key",
      /^[\p{L}\p{N}_.-]+$/u,
      "must only contain letters, numbers, underscores, hyphens, and dots",
    ),
    notReserved,
    uniqueness("attribute_key", ({ account_id, attribute_model, attribute_key }, state) =>
      state.customAttributeDefinitions.find("by_key", account_id, attribute_model, attribute_key),
    ),
  ],
  select(rows, { params }) {
    const model = params.text("attribute_model");
    return model === undefined
      ? rows
      : rows.filter((row) => [row.attribute_model, `${models.indexOf(row.attribute_model)}`].includes(model));
  },
  render: ({ account_id: _, ...row }) => isoTimed(row),
});
