import type { Operation } from "@wootkit/openapi/document";
import { Api } from "./api.ts";
import { type Fact, Facts } from "./facts.ts";
import type { Kind } from "./kinds.ts";
import { createDesk, type Desk, type Person } from "./people.ts";
import { type Recorded, recordingsOf, type Wire } from "./recorded.ts";
import { plantRows } from "./rows.ts";
import type { Target } from "./server.ts";
import { Setup } from "./setup.ts";

/** A request whose IDs no server has, such as one from the examples of the document. */
export interface ExampleRequest {
  readonly operation: Operation;
  /** The values of the placeholders in the path. */
  readonly params: Recorded["request"]["params"];
  readonly query: NonNullable<Recorded["request"]["query"]>;
  readonly body: unknown;
}

/** The same request with IDs that the server has. */
export interface PossibleRequest {
  readonly params: Wire;
  readonly query: Wire;
  readonly body: unknown;
  /** The account that has the rows. */
  readonly accountId: number;
  /** A user of this account who can send the request. */
  readonly caller: Person;
}

/** What the operations of a resource need besides rows, by tag. */
const needs: Readonly<Record<string, { readonly channelType?: string; readonly role?: string }>> = {
  Campaigns: { channelType: "Channel::WebWidget" },
  // Administrators get no notification of what they do themselves.
  Notifications: { role: "agent" },
};

/** Has recorded bodies that create rows, but no rows: the IDs of examples belong to different servers. */
class ExampleFacts extends Facts {
  readonly #channelType: string | undefined;

  constructor({ tag }: Operation, recorded: Facts) {
    super([], recorded);
    this.#channelType = needs[tag]?.channelType;
  }

  override find(kind: Kind, id: unknown): Fact | undefined {
    const channel_type = kind.name === "inboxes" ? this.#channelType : undefined;
    return channel_type === undefined ? undefined : { row: { id, channel_type } };
  }
}

/** Creates the rows that requests refer to, with the operations that create them. */
export class ExampleRows {
  readonly #api: Api;
  readonly #recorded = new Facts(recordingsOf("4.16.2"));
  #desk: Desk | undefined;

  constructor(target: Target) {
    this.#api = new Api(target);
  }

  /**
   * Removes the rows of earlier requests, and creates those of this one.
   *
   * @throws {NotSetUp} if a row can't be created. The message is the reason.
   */
  async prepare({ operation, params, query, body }: ExampleRequest): Promise<PossibleRequest> {
    const desk = await this.#freshDesk();
    const role = operation.api === "platform" ? "platform" : (needs[operation.tag]?.role ?? "admin");
    const caller = desk.people.get(role);
    if (caller === undefined) throw new Error(`The desk has no ${role}.`);
    const facts = new ExampleFacts(operation, this.#recorded);
    for (const [, id] of JSON.stringify([params, query, body]).matchAll(/"account_id":(\d+)/g)) {
      facts.accounts.add(Number(id));
    }
    const { method, path } = operation;
    const setup = new Setup(
      this.#api,
      desk,
      {
        ...{ called: operation, case: "example", source: "", server: "4.16.2", version: "4.16.2", operation: "" },
        request: { method, path, params, query, body, role },
        response: { status: 200, headers: {} },
      },
      facts,
    );
    await this.#enableFeatures(operation, desk);
    const ours = await setup.params();
    await plantRows(setup, ours);
    const sent = {
      query: Object(await setup.translate(query, true, ours)),
      body: await setup.translate(body, true, ours),
    };
    await this.#joinInboxes(setup);
    return { params: ours, ...sent, accountId: desk.accountId, caller };
  }

  /** Enables the features without which the document says that the operation is refused. */
  async #enableFeatures({ description, unobserved = "" }: Operation, { accountId }: Desk): Promise<void> {
    const names = [...`${description} ${unobserved}`.matchAll(/\b(?:needs|without|had) the feature\s+`(\w+)`/gi)].map(
      ([, name = ""]) => name,
    );
    if (names.length === 0) return;
    const features = Object.fromEntries(names.map((name) => [name, true]));
    await this.#api.platform("updatePlatformAccount", { account_id: accountId }, { features });
  }

  /** The users of an example work in its inboxes, so that conversations can be assigned to them. */
  async #joinInboxes({ made, desk, admin }: Setup): Promise<void> {
    const idsOf = (kind: string) => [...made].flatMap(([name, { id }]) => (name.startsWith(`${kind} `) ? [id] : []));
    const user_ids = idsOf("agents");
    for (const inbox_id of user_ids.length === 0 ? [] : idsOf("inboxes")) {
      await this.#api.call("addInboxMembers", { account_id: desk.accountId }, { inbox_id, user_ids }, admin);
    }
  }

  async #freshDesk(): Promise<Desk> {
    const { target } = this.#api;
    if (this.#desk !== undefined) target.reset?.();
    else {
      this.#desk = await createDesk(this.#api, "example");
      target.keep?.();
    }
    return this.#desk;
  }
}
