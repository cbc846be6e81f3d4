import { describe, expect, test } from "vitest";
import { environment, runWootkit } from "./run-wootkit.ts";

const configured = environment("http://127.0.0.1:9");

describe("wrong usage", () => {
  /** What standard error shows of a command line that cannot be right. */
  async function complaint(commandLine: string | readonly string[], env: Record<string, string> = configured) {
    const { stdout, stderr, exitCode } = await runWootkit(commandLine, { env });
    expect(stdout).toBe("");
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^wootkit: .+\n(.+\n)?$/);
    return stderr;
  }

  test.each([
    ["contact", 'There is no command "contact". Did you mean contacts?'],
    ["contacts conversation 1", 'There is no command "conversation". Did you mean conversations?'],
    ["nonsense", 'There is no command "nonsense".'],
    ["constructor", 'There is no command "constructor".'],
    ["--sandbox contacts conversations 1", "There is no option --sandbox.\nOptions come after the command."],
    ["contacts conversations", "<contact> is missing."],
    ["contacts conversations abc", '<contact> must be a positive integer such as 42, but is "abc".'],
    ["contacts conversations 1abc", 'but is "1abc"'],
    ["contacts conversations 1.5", 'but is "1.5"'],
    ["contacts conversations 0", 'but is "0"'],
    ["contacts conversations -1", 'but is "-1"'],
    ["contacts conversations 1e3", 'but is "1e3"'],
    ["contacts conversations 99999999999999999999", 'but is "99999999999999999999"'],
    ["contacts conversations ..", 'but is ".."'],
    ["contacts conversations 1 2", '"2" is one argument too many.'],
    ["contacts conversations 1 --jsn", "There is no option --jsn. Did you mean --json?"],
    ["contacts conversations 1 --token x", "There is no option --token."],
    ["contacts conversations 1 --constructor", "There is no option --constructor."],
    ["contacts conversations 1 -x", "There is no option -x."],
    ["contacts conversations 1 --base-url", "--base-url needs a value."],
    ["contacts conversations 1 --account --json", "--account needs a value."],
    ["contacts conversations --account= 1", "--account needs a value."],
    ["contacts conversations 1 --account 1 --account=2", '--account is given twice: "1" and "2".'],
    ["contacts conversations 1 --json=maybe", '--json is given or left out, but takes no value such as "maybe".'],
    ["upgrade @wootkit/client", '"@wootkit/client" is one argument too many.'],
    ["upgrade --to", "--to needs a value."],
    ["upgrade --sandbox", "There is no option --sandbox."],
    [
      "contacts conversations 1 --account 1.5",
      '--account (CHATWOOT_ACCOUNT_ID) must be a positive integer such as 42, but is "1.5".',
    ],
    [
      "contacts conversations 1 --base-url desk",
      '--base-url (CHATWOOT_BASE_URL) must be the URL of Chatwoot alone, such as https://app.chatwoot.com, but is "desk".',
    ],
    [
      "contacts conversations 1 --base-url ftp://desk.example",
      "--base-url (CHATWOOT_BASE_URL) must be the URL of Chatwoot alone",
    ],
    [
      "contacts conversations 1 --base-url https://desk.example/app/accounts/1",
      "--base-url (CHATWOOT_BASE_URL) must be the URL of Chatwoot alone",
    ],
  ])("%s", async (commandLine, expected) => {
    expect(await complaint(commandLine)).toContain(expected);
  });

  test("what is typed cannot drive the terminal", async () => {
    const stderr = await complaint(["\u001b[2J\u009b\u202e\n"]);
    expect(stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(await complaint(["contacts", "conversations", "1", "--\u009b"])).toContain("\\u{9b}");
  });

  test("a password in the address is not repeated", async () => {
    expect(await complaint("contacts conversations 1 --base-url https://ada:opensesame@desk.example")).not.toContain(
      "opensesame",
    );
  });

  test("a token that cannot be one is not repeated", async () => {
    const stderr = await complaint("contacts conversations 1", { ...configured, CHATWOOT_API_TOKEN: "opén-sesame" });
    expect(stderr).toContain("CHATWOOT_API_TOKEN has characters that no access token has.");
    expect(stderr).not.toContain("sesame");
  });

  test("everything that is missing is named at once", async () => {
    expect(`\n${await complaint("contacts conversations 1", {})}`).toMatchInlineSnapshot(`
      "
      wootkit: Missing: --base-url (CHATWOOT_BASE_URL), --account (CHATWOOT_ACCOUNT_ID) and CHATWOOT_API_TOKEN.
      Set the variable, or give the option where there is one. To try the command without any: --sandbox.
      "
    `);
    const blank = { CHATWOOT_BASE_URL: " ", CHATWOOT_ACCOUNT_ID: "1", CHATWOOT_API_TOKEN: "" };
    expect(await complaint("contacts conversations 1", blank)).toContain(
      "Missing: --base-url (CHATWOOT_BASE_URL) and CHATWOOT_API_TOKEN.",
    );
    const { CHATWOOT_API_TOKEN: _, ...tokenless } = configured;
    expect(await complaint("contacts conversations 1", tokenless)).toContain("Missing: CHATWOOT_API_TOKEN.");
  });

  test("an option that is empty does not fall back to the environment", async () => {
    const stderr = await complaint(["contacts", "conversations", "1", "--account", ""]);
    expect(stderr).toContain("Missing: --account");
  });
});

test("an option wins over the environment", async () => {
  const { stderr } = await runWootkit("contacts conversations 7 --base-url http://127.0.0.1:10 --account 3", {
    env: configured,
  });
  expect(stderr).toContain("GET http://127.0.0.1:10/api/v1/accounts/3/contacts/7/conversations ");
});

describe("help", () => {
  test.each([
    "",
    "--help",
    "-h",
    "contacts --help",
    "contacts",
    "contacts conversations --help",
    "contacts conversations 1 -h",
    "upgrade --help",
  ])("wootkit %s", async (commandLine) => {
    const { stdout, stderr, exitCode } = await runWootkit(commandLine);
    expect(stdout).toMatch(/^Usage: wootkit /);
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  });

  test("of the program", async () => {
    expect(`\n${(await runWootkit("--help")).stdout}`).toMatchInlineSnapshot(`
      "
      Usage: wootkit <command>

      Chatwoot at your terminal.

      Commands:
        contacts  The people who write to the desk, and what belongs to them.
        upgrade   Show what a newer @wootkit/client changes for your code.

      Options:
        -h, --help     Print this help.
        -v, --version  Print the version.
      "
    `);
  });

  test("of a command", async () => {
    expect(`\n${(await runWootkit("contacts conversations --help")).stdout}`).toMatchInlineSnapshot(`
      "
      Usage: wootkit contacts conversations <id> [options]

      List the conversations of a contact.

      The contact's conversations in every status, the most recently active first.

      At most 20 come, and there is no second page. Query parameters such as page,
      per_page, status or sort are ignored. When exactly 20 came, older ones may exist
      that this endpoint cannot return.

      Who sees what. An administrator sees every conversation of the contact. An agent
      sees those in inboxes that the agent is a member of, whoever they are assigned
      to; an agent in no inbox gets an empty list, not an error. A custom role
      (Enterprise) narrows this further: with conversation_unassigned_manage to
      conversations that are one's own or nobody's, with
      conversation_participating_manage to one's own, and without any conversation
      permission to none. Bots and platform apps are refused.

      One damaged conversation fails the whole list with a 500: an audio attachment
      whose file is missing, an inbox that was deleted.

      Examples:
        wootkit contacts conversations 1 --sandbox
        wootkit contacts conversations 42 --json > conversations.json

      Arguments:
        <id>  The contact, by its id. It is the number behind /contacts/ in the
              address of the dashboard.

      Options:
        --base-url <url>       Where Chatwoot is, such as https://app.chatwoot.com.
                               Default: $CHATWOOT_BASE_URL
        --account <id>         The account whose data is asked for. It is the number
                               behind /app/accounts/ in the address of the dashboard.
                               Default: $CHATWOOT_ACCOUNT_ID
        --sandbox              Ask the sandbox that is built in: no account, no
                               network, made-up data. Default: off
        --allow-insecure-http  Let the token go over plain http to another machine,
                               where anybody on the way can read it. Default: off
        --json                 Print the server's own JSON, unchanged, in place of the
                               table. Default: off
        -h, --help             Print this help.

      Environment:
        CHATWOOT_API_TOKEN  Your access token, from Profile settings → Access token.
                            There is no option for it, as arguments show in the
                            process list.
        NO_COLOR            Set to anything, it turns colours off.

      Exit codes:
        0    Done.
        1    The server said no, or nothing; for upgrade: a breaking change touches
             your code.
        2    Wrong usage: what was typed or configured cannot be right.
        130  Interrupted (Ctrl-C).
      "
    `);
  });
});

test.each(["--version", "-v"])("%s is that of the package", async (option) => {
  const {
    default: { version },
  } = await import("../package.json", { with: { type: "json" } });
  expect(await runWootkit(option)).toEqual({ stdout: `${version}\n`, stderr: "", exitCode: 0 });
});
