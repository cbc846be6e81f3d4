/** The options on a command line that decide which account is meant. */
export interface TypedSettings {
  readonly profile?: string;
  readonly "base-url"?: string;
  readonly account?: string;
  readonly sandbox: boolean;
}

const names = ["profile", "base-url", "account"] as const;

/** Finds the options that decide which account is meant. */
export function typedSettings(words: readonly string[]): TypedSettings {
  const given = names.flatMap((name) => {
    const value = optionValue(words, `--${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(given), sandbox: words.includes("--sandbox") };
}

function optionValue(words: readonly string[], option: string): string | undefined {
  const index = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = words[index] ?? "";
  if (index < 0) return undefined;
  if (word !== option) return word.slice(option.length + 1);
  // Bash splits `--profile=work` into three words.
  return words[index + 1] === "=" ? words[index + 2] : words[index + 1];
}
