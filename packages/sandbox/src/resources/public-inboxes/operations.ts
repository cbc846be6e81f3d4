import * as wire from "../../generated/shapes.ts";
import type { Handlers } from "../../rules/handlers.ts";
import { publicInbox } from "./rules.ts";

export const publicInboxHandlers = {
  getPublicInbox(params, _caller, state) {
    const inbox = publicInbox(params, state);
    const identity = { identifier: inbox.identifier ?? "", identity_validation_enabled: inbox.hmac_mandatory };
    return wire.PublicInbox({ ...inbox, ...identity });
  },
} satisfies Partial<Handlers>;
