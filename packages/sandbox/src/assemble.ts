import { addConversations } from "./add-conversations.ts";
import type { Sandbox, SandboxOptions } from "./api.ts";
import { Faults } from "./http/fault.ts";
import { RateLimit } from "./http/rate-limit.ts";
import { type AnyHandler, Server } from "./http/server.ts";
import type { Conversation } from "./resources/conversations/table.ts";
import { handlers, withoutPut } from "./resources/index.ts";
import { runJobs } from "./resources/jobs.ts";
import { receiveMessage } from "./resources/messages/rules.ts";
import { inboxIdentifier, mainAccountId } from "./seed/landmarks.ts";
import { tokens } from "./seed/sandbox-tokens.ts";
import { resetState, restoreState, type State, snapshotOf } from "./state/state.ts";

/** Builds the public sandbox object on top of a state. */
export function sandboxOf(state: State, options: SandboxOptions): Sandbox {
  const { requestsPerMinute, faults = [], jobs = "immediate", log = () => {}, sleep = timer } = options;
  const { onChange = () => {}, platformToken } = options;
  let { writes } = state.accesses;
  /** Runs `work` and calls `onChange` if the state changed. */
  const reporting = <T>(work: () => T): T => {
    const result = work();
    if (state.accesses.writes !== writes) onChange();
    writes = state.accesses.writes;
    return result;
  };
  /** Runs `work` and then the jobs, if they are immediate. */
  const thenJobs = <T>(work: () => T): T =>
    reporting(() => {
      const result = work();
      if (jobs === "immediate") runJobs(state);
      return result;
    });
  const start = () =>
    new Server({
      state,
      // The router and the handler types come from the same operation, so each handler gets the parameters it expects.
      handlers: handlers as unknown as Readonly<Record<string, AnyHandler>>,
      withoutPut,
      faults: new Faults(faults),
      rateLimit: requestsPerMinute === undefined ? undefined : new RateLimit(requestsPerMinute, state.now),
      log,
      sleep,
      onHandled: () => thenJobs(() => {}),
    });
  let server = start();
  return {
    async fetch(input, init) {
      // A server in Node can pass its own kind of request, which the global constructor rejects.
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      request.signal.throwIfAborted();
      return server.respond(request);
    },
    accountId: mainAccountId,
    inboxIdentifier,
    tokens: { ...tokens, ...(platformToken && { platform: platformToken.trim() }) },
    addConversations: (added) => thenJobs(() => addConversations(state, mainAccountId, added)),
    receiveMessage: (id, content = "Is anybody there?") =>
      thenJobs(() => receiveMessage(state, mainConversation(state, id), { content })),
    runJobs: () => reporting(() => runJobs(state)),
    reset: () => {
      resetState(state);
      server = start();
      onChange();
    },
    snapshot: () => snapshotOf(state),
    restore: (snapshot) => {
      restoreState(state, snapshot);
      onChange();
    },
  };
}

function mainConversation(state: State, id: number): Conversation {
  const conversation = state.conversations.find("by_number", mainAccountId, id);
  if (conversation !== undefined) return conversation;
  throw new RangeError(
    `Account ${mainAccountId} has no conversation ${id}. Pass the ID of a conversation from a list.`,
  );
}

function timer(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
