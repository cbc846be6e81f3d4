import * as wire from "../../generated/shapes.ts";
import { nameOf, oneOf } from "../../rules/cast.ts";
import { ofAccount } from "../../rules/collection.ts";
import { failure } from "../../rules/refusal.ts";
import { resource } from "../../rules/resource.ts";
import { format, presence, unique } from "../../rules/validate.ts";
import { isSince } from "../../state/chatwoot-version.ts";
import { blankDefinition, displayTypes, models, notReserved } from "./rules.ts";
import type { CustomAttributeDefinition } from "./table.ts";

const knownLetters = format<CustomAttributeDefinition>(
  "attribute_key",
  /^[\p{L}\p{N}_.-]+$/u,
  "must only contain letters, numbers, underscores, hyphens, and dots",
);

export const customAttributeHandlers = resource("customAttribute", ofAccount("customAttributeDefinitions"), {
  blank: blankDefinition,
  wrapper: "custom_attribute_definition",
  casts: { attribute_display_type: oneOf(...displayTypes), attribute_model: oneOf(...models) },
  complete(row, { state }) {
    const isTooNew = row.attribute_model === "company_attribute" && !isSince(state.version, "4.14");
    if (isTooNew) throw failure("This release has no attributes of companies.");
    return row;
  },
  validations: [
    presence("attribute_display_name"),
    presence("attribute_key"),
    presence("attribute_display_type"),
    presence("attribute_model"),
    (row, state) => (isSince(state.version, "4.14") ? knownLetters(row, state) : undefined),
    notReserved,
    unique("customAttributeDefinitions", "by_key", "attribute_key"),
  ],
  select(rows, { params }) {
    const model = params.text("attribute_model");
    return model === undefined ? rows : rows.filter((row) => row.attribute_model === nameOf(models, model));
  },
  render: wire.CustomAttribute,
});
