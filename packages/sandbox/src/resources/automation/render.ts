import type { Macro as WireMacro, AutomationRule as WireRule } from "@wootkit/client";
import * as wire from "../../generated/shapes.ts";
import type { State } from "../../state/state.ts";
import { blobUrl } from "../uploads/rules.ts";
import { renderMember } from "../users/render.ts";
import type { AutomationRule, Macro } from "./table.ts";

/** Renders a rule. */
export function renderRule(rule: AutomationRule, state: State) {
  return wire.AutomationRule({
    // Only known names are stored. The server doesn't check the values and parameters.
    ...(rule as AutomationRule & Pick<WireRule, "conditions" | "actions">),
    created_on: rule.created_at,
    ...renderFiles(rule, { automation_rule_id: rule.id }, state),
  });
}

/** Renders a macro, with the users who created and changed it. */
export function renderMacro(macro: Macro, state: State) {
  return wire.Macro({
    // Only known actions are stored. The server doesn't check their parameters.
    ...(macro as Macro & Pick<WireMacro, "actions">),
    created_by: renderMember(macro.created_by_id, macro.account_id, state),
    updated_by: renderMember(macro.updated_by_id, macro.account_id, state),
    ...renderFiles(macro, { macro_id: macro.id }, state),
  });
}

/** Renders the files that the actions of an owner send. Without any, the field is missing. */
export function renderFiles<Owner extends object>(
  { account_id, file_ids }: { readonly account_id: number; readonly file_ids: readonly number[] },
  owner: Owner,
  state: State,
) {
  const blobs = file_ids.flatMap((id) => state.blobs.get(id) ?? []);
  const files = blobs.map((blob) => ({
    ...{ id: blob.id, ...owner, file_type: blob.content_type, account_id },
    ...{ file_url: blobUrl(blob), blob_id: blob.id, filename: blob.filename },
  }));
  return files.length === 0 ? {} : { files };
}
