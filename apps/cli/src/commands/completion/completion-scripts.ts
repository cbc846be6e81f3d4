/*
 * @stricli/auto-complete is not used: it completes only in Bash, has no live values, and needs the whole program with
 * all commands at each press of the Tab key.
 */

/** Works in Bash 3.2, which macOS has. Without candidates, Bash completes file names. */
const bash = `# Completes wootkit in Bash. Add to ~/.bashrc: source <(wootkit completion bash)
_wootkit() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("$(printf '%q' "\${line%%$'\\t'*}")")
  done < <(wootkit __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _wootkit wootkit
`;

/** Works as a sourced script, and as the file _wootkit in a folder of $fpath. */
const zsh = `#compdef wootkit
# Completes wootkit in Zsh. Add to ~/.zshrc, after compinit: source <(wootkit completion zsh)
_wootkit() {
  local line
  local -a candidates
  for line in "\${(@f)$(wootkit __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n "$line" ]] && candidates+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( \${#candidates} )); then _describe -V wootkit candidates; else _files; fi
}
if [[ "\${funcstack[1]}" == _wootkit ]]; then _wootkit "$@"; else compdef _wootkit wootkit; fi
`;

const fish = `# Completes wootkit in fish. Save as ~/.config/fish/completions/wootkit.fish
function __wootkit_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l candidates (wootkit __complete -- $words[2..-1] 2>/dev/null)
    if set -q candidates[1]
        printf '%s\\n' $candidates
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c wootkit -f -k -a '(__wootkit_complete)'
`;

/** Windows PowerShell drops empty arguments, so a space stands for an empty word. */
const powershell = `# Completes wootkit in PowerShell. Add to $PROFILE: wootkit completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName wootkit -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
      Select-Object -Skip 1 | ForEach-Object { $_.Extent.Text })
  if ($wordToComplete -eq '') { $words += ' ' }
  wootkit __complete -- @words 2>$null | ForEach-Object {
    $value, $text = $_ -split "\`t", 2
    if (-not $text) { $text = $value }
    $quoted = if ($value -match '\\s') { "'$value'" } else { $value }
    [System.Management.Automation.CompletionResult]::new($quoted, $value, 'ParameterValue', $text)
  }
}
`;

/** The script of each shell. */
export const completionScripts: Readonly<Record<string, string>> = { bash, zsh, fish, powershell };

/** The names of the shells. */
export const shells = Object.keys(completionScripts);
