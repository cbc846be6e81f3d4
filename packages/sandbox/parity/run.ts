import { Api, fill, NotSetUp } from "./api.ts";
import type { Difference } from "./compare.ts";
import { differencesOf } from "./differences.ts";
import { Facts, jsonOf } from "./facts.ts";
import { createDesk, type Desk } from "./people.ts";
import { plantReport } from "./plant-report.ts";
import { prepareAccount } from "./prepare.ts";
import { impossibleReason } from "./reasons.ts";
import { isWire, type Recorded, recordingsOf } from "./recorded.ts";
import { deleteRefused, plantRows } from "./rows.ts";
import { recordedBody, recordedHeaders, recordedQuery } from "./send.ts";
import type { Target } from "./server.ts";
import { Setup } from "./setup.ts";

/** The result of one recorded exchange. */
export interface Result {
  readonly exchange: Recorded;
  readonly outcome: "exact" | "differs" | "not set up";
  readonly differences: readonly Difference[];
  /** Why it is not set up. */
  readonly reason?: string;
}

/** The recordings of the newest release have a body for every kind. */
let newest: Facts | undefined;

/** Sends recorded requests to a server. */
export class Runner {
  readonly #api: Api;
  readonly #facts: Facts;
  #desk: Desk | undefined;
  #runs = 0;

  /** @param recorded - All recordings of the release. They show which rows there were. */
  constructor(target: Target, recorded: readonly Recorded[]) {
    this.#api = new Api(target);
    newest ??= new Facts(recordingsOf("4.16.2"));
    this.#facts = new Facts(recorded, newest);
  }

  async run(exchange: Recorded): Promise<Result> {
    const reason = impossibleReason(exchange);
    if (reason !== undefined) return { exchange, outcome: "not set up", differences: [], reason };
    try {
      const setup = new Setup(this.#api, await this.#freshDesk(), exchange, this.#facts);
      const differences = await play(setup);
      return { exchange, outcome: differences.length === 0 ? "exact" : "differs", differences };
    } catch (error) {
      if (!(error instanceof NotSetUp)) {
        const thrown = {
          kind: "status",
          path: "$",
          recorded: exchange.response.status,
          ours: `threw ${error}`,
        } as const;
        return { exchange, outcome: "differs", differences: [thrown] };
      }
      return { exchange, outcome: "not set up", differences: [], reason: error.message };
    }
  }

  async #freshDesk(): Promise<Desk> {
    const { target } = this.#api;
    if (this.#desk !== undefined && target.reset !== undefined) {
      target.reset();
      return this.#desk;
    }
    this.#runs += 1;
    // Other runs have left e-mail addresses on a real server.
    const run = target.state === undefined ? Date.now().toString(36) : "run";
    this.#desk = await createDesk(this.#api, `${run}${this.#runs}`);
    target.keep?.();
    return this.#desk;
  }
}

async function play(setup: Setup): Promise<Difference[]> {
  const { exchange, api } = setup;
  const params = await setup.params();
  await plantRows(setup, params);
  await plantReport(setup, params);
  await prepareAccount(setup, params);
  const { body: sentBody, query: sentQuery = {}, role, method } = exchange.request;
  const json = jsonOf(sentBody);
  const isForm = isWire(sentBody) && "multipart" in sentBody;
  const translated = {
    ...exchange,
    request: {
      ...exchange.request,
      query: Object(await setup.translate(sentQuery, setup.isSuccess, params)),
      ...(json !== undefined && { body: await setup.translate(json, setup.isSuccess, params) }),
      ...(isForm && {
        body: { multipart: await setup.translate(Object(sentBody).multipart, setup.isSuccess, params) },
      }),
    },
  };
  await deleteRefused(setup, params);
  for (const fields of [translated.request.query, translated.request.body]) setup.sign(fields, params.inbox_identifier);
  const token = (await setup.person(role))?.token;
  const { body, headers } = recordedBody(translated as never);
  const url = `${api.target.baseUrl}${fill(exchange.request.path, params)}?${recordedQuery(translated as never)}`;
  const sent = new Headers({ accept: "application/json", ...(token && { "Api-Access-Token": token }), ...headers });
  const own = recordedHeaders(translated as never, setup.admin?.token ?? "");
  for (const [name, value] of Object.entries(own)) sent.set(name, value);
  if (exchange.response.status === 304) {
    sent.delete("if-none-match");
    const current = await api.target.fetch(url, { headers: sent });
    sent.set("if-none-match", current.headers.get("etag") ?? "");
  }
  const response = await api.target.fetch(url, { method, headers: sent, ...(body !== undefined && { body }) });
  return differencesOf(setup, response, await response.text());
}
