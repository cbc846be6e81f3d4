import type { Topic } from "./topic.ts";
import { environment } from "./topics/environment.ts";
import { exitCodesTopic } from "./topics/exit-codes.ts";
import { formatting } from "./topics/formatting.ts";
import { rateLimits } from "./topics/rate-limits.ts";
import { references } from "./topics/references.ts";
import { sandbox } from "./topics/sandbox.ts";
import { signIn } from "./topics/sign-in.ts";

/** The topics of `wootkit help`. */
export const topics: readonly Topic[] = [
  environment,
  exitCodesTopic,
  formatting,
  rateLimits,
  references,
  sandbox,
  signIn,
];
