import { recordedToken } from "./contact-cases.ts";
import { type Setup, setupOf } from "./desk-stages.ts";
import { type Recorded, recordingsOf } from "./recorded.ts";
import { deskIds, supportDesk } from "./support-desk.ts";

/** The parts of a page of conversations that are compared by value. */
interface Page {
  readonly meta: Record<string, number>;
  readonly payload: readonly { readonly id: number }[];
}

/** Returns the request of the same case in 4.14.2, which the rebuilt desk is based on. */
function original(exchange: Recorded): Recorded["request"] {
  const paired = recordingsOf("4.14.2", [exchange.id]).find((other) => other.case === exchange.case);
  return paired?.request ?? exchange.request;
}

/** Sends a recorded request to the rebuilt desk at a stage. */
export async function replayOnDesk(exchange: Recorded, stage: Setup): Promise<Response> {
  const { sandbox, sourceIdOfInes } = supportDesk(stage, exchange.version);
  const { method, path, params, role } = exchange.request;
  const { query: sent = {}, body: sentBody } = original(exchange);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(sent)) {
    for (const one of [value].flat()) query.append(name, name === "source_id" ? sourceIdOfInes : onDesk(name, one));
  }
  const isDesk = typeof params.account_id === "number" && params.account_id < 1_000_000;
  const filled = path.replace("{account_id}", isDesk ? "1" : `${params.account_id}`);
  const headers = new Headers({ accept: "application/json", "content-type": "application/json" });
  const token = recordedToken(role);
  if (token !== null) headers.set("Api-Access-Token", token);
  const body = sentBody === undefined ? null : bodyOnDesk(Object(sentBody));
  return sandbox.fetch(`https://chatwoot.test${filled}?${query}`, { method, headers, body });
}

/** Replaces a recorded ID with the ID in the rebuilt desk. */
function onDesk(name: string, value: unknown): string {
  return `${deskIds.get(name)?.get(Number(value)) ?? value}`;
}

function bodyOnDesk(body: { raw?: string; payload?: unknown }): string {
  if (body.raw !== undefined) return body.raw;
  if (!Array.isArray(body.payload)) return JSON.stringify(body);
  const payload = body.payload.map((condition: { attribute_key: string; values?: unknown }) => {
    const translate = (value: unknown) => {
      const id = deskIds.get(condition.attribute_key)?.get(Number(value));
      if (id === undefined) return value;
      return typeof value === "string" ? `${id}` : id;
    };
    const { values } = condition;
    if (values === undefined) return condition;
    return { ...condition, values: Array.isArray(values) ? values.map(translate) : translate(values) };
  });
  return JSON.stringify({ ...body, payload });
}

const deskIdOf = (id: number) => deskIds.get("display_id")?.get(id) ?? id;

/** Returns the counts and IDs of a page, with the IDs of the rebuilt desk. */
export function deskPage(body: unknown, setup: Setup, isRecorded: boolean): unknown {
  const page: Page = Object(body).data ?? body;
  const ids = page.payload.map(({ id }) => (isRecorded ? deskIdOf(id) : id));
  return { meta: page.meta, ids: setup.unordered ? ids.toSorted() : ids };
}

/** Returns the possible stages of the desk in a recorded case. The stages of 4.14.2 are known. */
export function stagesOf({ id, case: name, version }: Recorded): readonly Setup[] {
  const told = setupOf(id === "listConversations" ? "list" : "filter", name);
  if (version === "4.14.2") return [told];
  const settled = ["", "A", "AB", "ABC", "ABCD"].flatMap((letters) => [
    { ...told, settled: letters },
    { ...told, settled: letters, unmeasured: true as const },
  ]);
  return [told, ...settled, ...settled.map((stage) => ({ ...stage, unordered: true as const }))];
}
