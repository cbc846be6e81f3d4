import { addTo } from "./add/add-rows.ts";
import { checkFields } from "./add/field-names.ts";
import type { Add } from "./add/new-rows.ts";
import type { Sandbox, SandboxOptions } from "./api.ts";
import { findHandler } from "./find-handler.ts";
import { Faults } from "./http/fault.ts";
import { RateLimit } from "./http/rate-limit.ts";
import { RequestLog } from "./http/request-log.ts";
import { Server } from "./http/server.ts";
import { incomingFrom, setResponder, webResponse } from "./http/web-exchange.ts";
import { runDue } from "./resources/due-work/rules.ts";
import { runJobs } from "./resources/jobs.ts";
import { inboxIdentifier, mainAccountId } from "./seed/landmarks.ts";
import { tokens } from "./seed/sandbox-tokens.ts";
import { resetState, restoreState, type State, snapshotOf } from "./state/state.ts";

/** Builds the public sandbox object on top of a state. */
export function sandboxOf(state: State, options: SandboxOptions): Sandbox {
  const { requestsPerMinute, faults = [], jobs = "immediate", log = () => {}, sleep = timer } = options;
  const { onChange = () => {}, platformToken } = options;
  const reporting = reportingTo(onChange, state);
  /** Runs `work` and then the jobs, if they are immediate. */
  const thenJobs = <T>(work: () => T): T =>
    reporting(() => {
      const result = work();
      if (jobs === "immediate") runJobs(state);
      return result;
    });
  const roles = { ...tokens, ...(platformToken && { platform: platformToken.trim() }) };
  let requests = new RequestLog(roles);
  const start = () =>
    new Server({
      state,
      requests,
      findHandler,
      faults: new Faults(faults),
      rateLimit: requestsPerMinute === undefined ? undefined : new RateLimit(requestsPerMinute, state.now),
      log,
      sleep,
      onHandled: () => thenJobs(() => {}),
    });
  let server = start();
  const fetch: Sandbox["fetch"] = async (input, init) => {
    // A server in Node can pass its own kind of request, which the global constructor rejects.
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    return webResponse(await server.respond(incomingFrom(request)));
  };
  setResponder(fetch, (request) => server.respond(request));
  return {
    fetch,
    accountId: mainAccountId,
    inboxIdentifier,
    tokens: roles,
    add: reportingAll(addTo(state), (work) => {
      // No request adds these rows, so that the audit log doesn't have them.
      delete state.audit.author;
      return thenJobs(work);
    }),
    get requests() {
      return requests.requests;
    },
    tick: (milliseconds = 0) => {
      if (!(milliseconds >= 0)) throw new RangeError(`The clock can't go back, got ${milliseconds} milliseconds.`);
      state.clock.forward(milliseconds);
      reporting(() => {
        runDue(state);
        runJobs(state);
      });
    },
    reset: () => {
      resetState(state);
      requests = new RequestLog(roles);
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

/** Returns a function that runs `work`, and calls `onChange` if the state changed. */
function reportingTo(onChange: () => void, state: State): <T>(work: () => T) => T {
  let { writes } = state.accesses;
  return (work) => {
    const result = work();
    if (state.accesses.writes !== writes) onChange();
    writes = state.accesses.writes;
    return result;
  };
}

/** Runs the methods with `report`, and checks the names of their fields. */
function reportingAll(add: Add, report: <T>(work: () => T) => T): Add {
  const checked =
    <A, R>(name: keyof Add, method: (added: A) => R) =>
    (added: A) => {
      checkFields(name, added ?? {});
      return report(() => method(added));
    };
  return {
    account: checked("account", add.account),
    agent: checked("agent", add.agent),
    inbox: checked("inbox", add.inbox),
    label: checked("label", add.label),
    team: checked("team", add.team),
    contact: checked("contact", add.contact),
    conversation: checked("conversation", add.conversation),
    conversations: checked("conversations", add.conversations),
    message: checked("message", add.message),
  };
}

function timer(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
