import type { Environment } from "../../context.ts";

/** The shells that settings can be printed for. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** One of {@link shells}. */
export type Shell = (typeof shells)[number];

/** Guesses the user's shell. Any shell but fish and PowerShell understands `export`. */
export function shellOf({ SHELL, PSModulePath }: Environment): Shell {
  const name = shells.find((shell) => SHELL?.endsWith(`/${shell}`));
  return name ?? (SHELL === undefined && PSModulePath !== undefined ? "powershell" : "bash");
}

/** Returns a line for each variable, which sets it in a shell and in the programs that the shell starts. */
export function settingsForShell(shell: Shell, variables: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(variables).map(([name, value]) => {
    if (shell === "powershell") return `$env:${name} = '${value.replaceAll("'", "''")}'`;
    const quoted = /^[\w:/.-]+$/.test(value) ? value : quotedFor(shell, value);
    return shell === "fish" ? `set -gx ${name} ${quoted}` : `export ${name}=${quoted}`;
  });
}

/** In single quotes, fish reads a backslash before a quote or a backslash as an escape, and other shells read none. */
function quotedFor(shell: Shell, value: string): string {
  return shell === "fish" ? `'${value.replace(/['\\]/g, "\\$&")}'` : `'${value.replaceAll("'", "'\\''")}'`;
}
