/** What `wootkit` prints without arguments. The build writes it to a file, so that it takes no time. */
export const welcome = `Wootkit: Chatwoot in your terminal.

Look around in the built-in sandbox. It needs no account and no network:
  wootkit contacts conversations 5 --sandbox

Sign in to your own Chatwoot:
  wootkit auth login

List all commands:
  wootkit --help
`;
