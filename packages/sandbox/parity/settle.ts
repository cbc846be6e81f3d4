import { wrapperOf } from "./bodies.ts";
import { bodyFields, type Kind } from "./kinds.ts";
import { isWire, type Wire } from "./recorded.ts";
import { updatesShownBy } from "./rules.ts";
import type { Setup } from "./setup.ts";

/** Fields that say who and when, or that come by other operations. */
const notSettable = /(^|_)(id|ids|at|on)$|^(secret|access_token|status|email)$/;

/** Kinds whose fields change by operations of their own. */
const hasOperations: ReadonlySet<string> = new Set(["conversations", "messages", "agents"]);

/** Updates a created row to what the response shows, as far as the operation that creates it couldn't do that. */
export async function settle(setup: Setup, kind: Kind, created: Wire, shown: Wire, parents: Wire): Promise<void> {
  const { update } = kind;
  if (update === undefined || kind.key !== "id" || hasOperations.has(kind.name) || Object.keys(shown).length < 2)
    return;
  const schema = bodyFields(update);
  const wrapper = wrapperOf(kind);
  const isWrapped = schema.size === 1 && schema.has(wrapper);
  const differing = Object.entries(shown).filter(([key, value]) => {
    const isSettable = isWrapped ? key in created : schema.has(key);
    return isSettable && !notSettable.test(key) && !isSame(created[key], value) && value !== "<redacted>";
  });
  const changes: Wire = { ...Object.fromEntries(differing), ...updatesShownBy[kind.name]?.(created, shown) };
  if (Object.keys(changes).length === 0) return;
  const body: Wire = isWrapped ? { [wrapper]: changes } : changes;
  const last = /\{(\w+)\}$/.exec(update.path)?.[1] ?? "id";
  const params = { ...parents, account_id: setup.desk.accountId, [last]: created.id };
  const as = update.api === "platform" ? await setup.person("platform") : setup.admin;
  await setup.api.call(update.id, params, Object(await setup.translate(body, true, parents)), as);
}

/** Whether a value has everything that is shown. */
function isSame(created: unknown, shown: unknown): boolean {
  if (isWire(created) && isWire(shown)) {
    return Object.entries(shown).every(([key, value]) => /(^|_)id$/.test(key) || isSame(created[key], value));
  }
  if (Array.isArray(created) && Array.isArray(shown)) {
    return created.length === shown.length && shown.every((value, index) => isSame(created[index], value));
  }
  return created === shown;
}
