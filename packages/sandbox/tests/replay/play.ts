import { recordedBody, recordedHeaders, recordedQuery } from "../../parity/send.ts";
import { comparable, inOrder } from "./compare.ts";
import { contactListView } from "./contact-lists.ts";
import { deskPage, replayOnDesk, stagesOf } from "./desk-lists.ts";
import type { Setup } from "./desk-stages.ts";
import { deskLists, rebuiltLists } from "./rebuilt-lists.ts";
import { nameOf, type Recorded } from "./recorded.ts";
import { plantRelated } from "./related.ts";
import { setups } from "./setups.ts";
import { shapeOf } from "./shape.ts";
import { World } from "./world.ts";

/** The response of a sandbox to a recorded request, and how to compare it. */
export interface Played {
  readonly response: Response;
  /** Returns the parts of a body that must be equal in both responses. */
  readonly view: (body: unknown, isRecorded: boolean) => unknown;
}

/** Operations with lists in an undefined order. */
const unordered: ReadonlySet<string> = new Set(["listTeamMembers", "addTeamMembers", "setTeamMembers"]);

/**
 * Sends a recorded request to a sandbox in the state of the recorded server. Lists of conversations are replayed twice:
 * on the rebuilt desk with all its conversations, to compare which ones are found, and on a server that is built from
 * the response, to compare all values.
 */
export async function play(exchange: Recorded): Promise<Played[]> {
  const isDeskList = exchange.id === "listConversations" || exchange.id === "filterConversations";
  if (!isDeskList) return [await playRebuilt(exchange)];
  const isOnDesk = !rebuiltLists.has(nameOf(exchange));
  const isRebuilt = !isOnDesk || !deskLists[exchange.id].has(exchange.case.replace(/-jobs-pending$/, ""));
  return [...(isOnDesk ? [await playOnDesk(exchange)] : []), ...(isRebuilt ? [await playRebuilt(exchange)] : [])];
}

async function playRebuilt(exchange: Recorded): Promise<Played> {
  const world = new World(exchange);
  (setups[exchange.id] ?? plantRelated)(world, exchange);
  const view = (body: unknown, isRecorded: boolean) => {
    const whole = comparable(isRecorded ? body : withRecordedIds(body, world));
    if (exchange.id === "listContacts") return contactListView(exchange, whole);
    return unordered.has(exchange.id) ? inOrder(whole) : whole;
  };
  return { response: await send(exchange, world), view };
}

async function send(exchange: Recorded, world: World): Promise<Response> {
  const { method, path, params, role } = exchange.request;
  const { body, headers } = recordedBody(exchange);
  const token = world.tokenOf(role);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name]));
  const url = `https://chatwoot.test${filled}?${recordedQuery(exchange)}`;
  const sandbox = world.sandbox();
  // The recorder sent the tokens of roles with underscores.
  const own = { accept: "application/json", ...(token && { api_access_token: token }), ...headers };
  const sent = new Headers(own);
  for (const [name, value] of Object.entries(recordedHeaders(exchange, world.tokenOf("admin") ?? ""))) {
    sent.set(name, value);
  }
  // The recorded ETag is from another server.
  if (exchange.response.status === 304) {
    sent.delete("if-none-match");
    const { headers: current } = await sandbox.fetch(url, { headers: sent });
    sent.set("if-none-match", current.get("etag") ?? "");
  }
  return sandbox.fetch(url, { method, headers: sent, ...(body !== undefined && { body }) });
}

/** Returns a body with the recorded IDs of contacts that have other IDs in the sandbox. */
function withRecordedIds(body: unknown, { recordedIds }: World): unknown {
  if (recordedIds.size === 0 || !Array.isArray(Object(body).payload)) return body;
  const { payload, ...rest } = Object(body);
  return {
    ...rest,
    payload: payload.map((row: { id: number }) => ({ ...row, id: recordedIds.get(row.id) ?? row.id })),
  };
}

/** The desk was recorded while it was set up. Tries the stages that may match the response. */
async function playOnDesk(exchange: Recorded): Promise<Played> {
  let first: Played | undefined;
  for (const stage of stagesOf(exchange)) {
    const played = { response: await replayOnDesk(exchange, stage), view: deskView(stage) };
    first ??= played;
    const body: unknown = await played.response.clone().json();
    const isSame =
      JSON.stringify(played.view(body, false)) === JSON.stringify(played.view(exchange.response.body, true));
    if (played.response.status === exchange.response.status && isSame) return played;
  }
  if (first === undefined) throw new Error("The desk has no stage.");
  return first;
}

/** Compares counts and IDs by value, the rest by keys and types, and errors completely. */
function deskView(stage: Setup) {
  return (body: unknown, isRecorded: boolean) => {
    if ((Object(body).data ?? body).payload === undefined) return body;
    return { page: deskPage(body, stage, isRecorded), shape: shapeOf(body) };
  };
}
