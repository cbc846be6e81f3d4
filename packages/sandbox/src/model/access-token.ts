/** Whom a token stands for. All three kinds of owner are told apart only after the token was found. */
export type TokenOwner = { type: "User"; id: number } | { type: "AgentBot"; id: number } | { type: "PlatformApp" };
