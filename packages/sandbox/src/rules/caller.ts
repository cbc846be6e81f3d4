import type { Account, AccountUser } from "../resources/accounts/table.ts";
import type { AgentBot } from "../resources/agent-bots/table.ts";
import type { PlatformApp } from "../resources/platform/table.ts";
import type { User } from "../resources/users/table.ts";

/** A person in one of the person's accounts. */
export interface Member {
  readonly kind: "member";
  readonly account: Account;
  readonly user: User;
  readonly membership: AccountUser;
}

/** A bot in an account. */
export interface Bot {
  readonly kind: "bot";
  readonly account: Account;
  readonly bot: AgentBot;
}

/** A person, whatever the account. */
export interface Person {
  readonly kind: "person";
  readonly user: User;
}

/** A program that manages the installation. */
export interface Platform {
  readonly kind: "platform";
  readonly app: PlatformApp;
}

/** A caller without a token. */
export interface Anonymous {
  readonly kind: "anonymous";
}

export type Caller = Member | Bot | Person | Platform | Anonymous;
