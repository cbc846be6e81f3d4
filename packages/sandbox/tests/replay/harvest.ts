/** An object in a recorded body. */
export type Wire = Readonly<Record<string, unknown>>;

/** The data in recordings by kind and ID. Later recordings take precedence. */
export interface Facts {
  readonly contacts: Map<number, Wire>;
  readonly people: Map<number, Wire>;
  readonly bots: Map<number, Wire>;
  readonly inboxes: Map<number, Wire>;
  readonly labels: Map<number, Wire>;
  readonly messages: Map<number, Wire>;
}

const has = (wire: Wire, ...keys: readonly string[]) => keys.every((key) => Object.hasOwn(wire, key));

/** How to recognize each kind of object. */
const kinds: Readonly<Record<keyof Facts, (wire: Wire) => boolean>> = {
  contacts: (wire) => wire.type === "contact" || has(wire, "phone_number", "identifier", "blocked"),
  people: (wire) => wire.type === "user" || has(wire, "auto_offline", "email", "role"),
  bots: (wire) => wire.type === "agent_bot",
  inboxes: (wire) => has(wire, "channel_type", "channel_id"),
  labels: (wire) => has(wire, "title", "color", "show_on_sidebar"),
  messages: (wire) => has(wire, "message_type", "content_type", "conversation_id"),
};

/** Collects the data in bodies, and adds it to known data. */
export function harvest(
  bodies: readonly unknown[],
  facts: Facts = {
    contacts: new Map(),
    people: new Map(),
    bots: new Map(),
    inboxes: new Map(),
    labels: new Map(),
    messages: new Map(),
  },
): Facts {
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const element of node) visit(element);
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    // The keys of a JSON object are strings.
    const wire = node as Wire;
    for (const child of Object.values(wire)) visit(child);
    for (const [kind, isOne] of Object.entries(kinds)) {
      // The kinds are the keys of the facts.
      const known = facts[kind as keyof Facts];
      if (isOne(wire) && typeof wire.id === "number") known.set(wire.id, { ...known.get(wire.id), ...wire });
    }
  };
  visit(bodies);
  return facts;
}
