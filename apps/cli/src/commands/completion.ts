import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import { readValue } from "../operations/read-value.ts";
import { completionScripts, shells } from "./completion/completion-scripts.ts";

const brief = "Print a script that completes commands in your shell.";

const description = `Bash: add to ~/.bashrc: source <(wootkit completion bash)
Zsh: add to ~/.zshrc, after compinit: source <(wootkit completion zsh)
Fish: wootkit completion fish > ~/.config/fish/completions/wootkit.fish
PowerShell: add to $PROFILE: wootkit completion powershell | Out-String | Invoke-Expression`;

const examples = `Examples:
  wootkit completion bash`;

/** `wootkit completion <shell>` */
export const completion = buildCommand<Record<never, never>, [shell: string], Context>({
  func(_flags, shell) {
    const name = String(readValue({ name: "<shell>", type: "text", values: shells, text: shell }));
    this.process.stdout.write(completionScripts[name] ?? "");
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ placeholder: "shell", parse: String, brief: "bash, zsh, fish, or powershell." }],
    },
  },
  docs: { brief, fullDescription: [brief, description, examples].join("\n\n") },
});
