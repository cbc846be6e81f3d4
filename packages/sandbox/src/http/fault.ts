/** Something that goes wrong on purpose. */
export interface Fault {
  /** The status of the response, in place of what the server would respond. */
  readonly status?: number;
  /** How long the response takes, in milliseconds. */
  readonly delay?: number;
  /** Whether the connection breaks before a response comes. */
  readonly drop?: boolean;
}

/** A fault, and the requests that meet it. */
export interface FaultRule extends Fault {
  /** The id of an operation, such as `listContacts`; every request where it is left out. */
  readonly operation?: string;
  /**
   * How many requests meet it.
   *
   * @default all of them
   */
  readonly times?: number;
}

/** The connection broke: `fetch` rejects with it, and a server ends the connection. */
export class DroppedConnectionError extends TypeError {
  override name = "DroppedConnectionError";

  constructor() {
    super("fetch failed", { cause: new Error("The sandbox dropped the connection, as a fault asked for.") });
  }
}

/** The request header that asks for a fault: `status=503`, `delay=200`, `drop`, or several with a comma between them. */
export const faultHeader = "x-sandbox-fault";

/** Decides which requests meet a fault. */
export class Faults {
  readonly #rules: readonly FaultRule[];
  readonly #met = new Map<FaultRule, number>();

  constructor(rules: readonly FaultRule[]) {
    this.#rules = rules;
  }

  /** The fault that a request meets; the one that it asks for itself comes first. */
  next(request: Request, operation: string | undefined): Fault | undefined {
    const asked = request.headers.get(faultHeader);
    if (asked !== null) return parseFault(asked);
    const rule = this.#rules.find((one) => {
      const isMeant = one.operation === undefined || one.operation === operation;
      return isMeant && (this.#met.get(one) ?? 0) < (one.times ?? Number.POSITIVE_INFINITY);
    });
    if (rule !== undefined) this.#met.set(rule, (this.#met.get(rule) ?? 0) + 1);
    return rule;
  }
}

/** Reads the value of {@link faultHeader}. Words that it does not know, and numbers that make no sense, count for nothing. */
export function parseFault(text: string): Fault {
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
