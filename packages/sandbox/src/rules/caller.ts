import type { Account, AccountUser } from "../resources/accounts/table.ts";
import type { AgentBot } from "../resources/agent-bots/table.ts";
import type { PlatformApp } from "../resources/platform/table.ts";
import type { User } from "../resources/users/table.ts";

/** A person who is a member of the account in the path. */
export interface Member {
  readonly kind: "member";
  readonly account: Account;
  readonly user: User;
  readonly membership: AccountUser;
}

/** A bot of the account in the path. */
export interface Bot {
  readonly kind: "bot";
  readonly account: Account;
  readonly bot: AgentBot;
}

/** A person, for operations without an account. */
export interface Person {
  readonly kind: "person";
  readonly user: User;
}

/** A platform app, which manages the installation. */
export interface Platform {
  readonly kind: "platform";
  readonly app: PlatformApp;
}

/** A caller without a token. */
export interface Anonymous {
  readonly kind: "anonymous";
}

export type Caller = Member | Bot | Person | Platform | Anonymous;
