import type { IncomingRequest } from "./exchange.ts";

/** A failure to inject into a response. */
export interface Fault {
  /** The status to respond with instead of performing the operation. */
  readonly status?: number;
  /** How long to wait before the response, in milliseconds. */
  readonly delay?: number;
  /** Whether to drop the connection instead of responding. */
  readonly drop?: boolean;
}

/** A fault and the requests that it applies to. */
export interface FaultRule extends Fault {
  /**
   * The ID of an operation, such as `listContacts`.
   *
   * @default every request
   */
  readonly operation?: string;
  /**
   * The number of requests that the fault applies to.
   *
   * @default no limit
   */
  readonly times?: number;
}

/** A dropped connection: `fetch` rejects with this error, and a server closes the connection. */
export class DroppedConnectionError extends TypeError {
  override name = "DroppedConnectionError";

  constructor() {
    super("fetch failed", { cause: new Error("The sandbox dropped the connection, as a fault asked for.") });
  }
}

/** The request header that asks for a fault: `status=503`, `delay=200`, `drop`, or several separated by commas. */
const faultHeader = "x-sandbox-fault";

/** Decides which requests get a fault. */
export class Faults {
  readonly #rules: readonly FaultRule[];
  readonly #met = new Map<FaultRule, number>();

  constructor(rules: readonly FaultRule[]) {
    this.#rules = rules;
  }

  /** Returns the fault for a request. A fault in the request's own header takes precedence. */
  next(request: IncomingRequest, operation: string | undefined): Fault | undefined {
    const asked = request.headers.get(faultHeader);
    if (asked !== undefined) return parseFault(asked);
    const rule = this.#rules.find((one) => {
      const isMeant = one.operation === undefined || one.operation === operation;
      return isMeant && (this.#met.get(one) ?? 0) < (one.times ?? Number.POSITIVE_INFINITY);
    });
    if (rule !== undefined) this.#met.set(rule, (this.#met.get(rule) ?? 0) + 1);
    return rule;
  }
}

/** Parses the value of {@link faultHeader}. Unknown words and invalid numbers are ignored. */
function parseFault(text: string): Fault {
  const parts = new Map(
    text.split(",").map((part) => {
      const [name = "", value = ""] = part.split("=").map((word) => word.trim());
      return [name.toLowerCase(), value];
    }),
  );
  const status = Number(parts.get("status"));
  const delay = Number(parts.get("delay"));
  return {
    ...(Number.isInteger(status) && status >= 200 && status <= 599 && { status }),
    ...(delay >= 0 && { delay }),
    ...(parts.has("drop") && { drop: true }),
  };
}
