/** A flag with a value, in Stricli's format. It stays a string until the command runs. */
export function textFlag(placeholder: string, brief: string) {
  return { kind: "parsed", parse: String, optional: true, placeholder, brief } as const;
}

/** A flag with a value that can be repeated, in Stricli's format. */
export function repeatedFlag(placeholder: string, brief: string) {
  return { ...textFlag(placeholder, `${brief} Can be repeated.`), variadic: true } as const;
}

/** A flag without a value, in Stricli's format. It is off by default. */
export function switchFlag(brief: string) {
  return { kind: "boolean", default: false, withNegated: false, brief: `${brief} Default: off` } as const;
}
