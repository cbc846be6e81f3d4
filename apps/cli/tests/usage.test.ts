import { describe, expect, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
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
    ["labels lst", 'There is no command "lst". Did you mean list?'],
    ["labels create --titel vip", "There is no option --titel. Did you mean --title?"],
    ["labels create --title.short vip", "There is no option --title.short."],
    ["labels create", "Missing: --title.\nGive it as an option, or in --data."],
    ["labels create --data {}", "Missing: --title."],
    ["labels create --data {title", "--data must be JSON, but cannot be read: "],
    ["labels create --data [] --title vip", "--data must be a JSON object, as there are options for its fields."],
    ["labels create --data @none.json", "none.json cannot be read: ENOENT"],
    ["labels create --title a --title b", '--title is given twice: "a" and "b".'],
    ["labels show vip", '<label> must be a positive integer such as 42, but is "vip".'],
    ["labels create --title vip --show-on-sidebar=perhaps", "--show-on-sidebar is given or left out"],
    ["labels delete 3", "Delete label 3? There is no terminal to ask on, so nothing was done.\nAdd --yes to do it."],
    ["contacts list --page two", '--page must be a whole number, but is "two".'],
    ["contacts list --sort nme", 'but is "nme". Did you mean name or -name?'],
    ["contacts create --custom-attributes pro", "--custom-attributes must be JSON, but cannot be read: "],
    ["contacts create --custom-attributes [1]", "--custom-attributes must be a JSON object such as"],
    ["contacts create --custom-attributes.plan", "--custom-attributes needs a value."],
    ["messages create 7 --attachments ./none.png", "./none.png cannot be read: ENOENT"],
    ["contacts merge 1", "<mergee-contact> is missing."],
    ["contacts merge 1 x", '<mergee-contact> must be a positive integer such as 42, but is "x".'],
    ["contacts merge 1 2", "Merge the second contact into the first?"],
    ["contacts search", "<query> is missing."],
    ["conversations filter --payload [1", "--payload must be JSON, but cannot be read: "],
    ["api FETCH /api", '<method> must be GET, POST, PUT, PATCH or DELETE, but is "FETCH".'],
    ["api GET api/v1/profile", '<path> must begin with /, such as /api/v1/profile, but is "api/v1/profile".'],
    ["api GET /api/v1/profile -f name", '-f must be key=value, but is "name".'],
    ["api GET /api/v1/profile -f a]=1", 'A field\'s key is a name, perhaps with [name] or [] behind it, but is "a]".'],
    ["api POST /api/v1/profile -f a=1 -f a[b]=1", 'The field "a[b]" is given in two ways that exclude each other.'],
    ["api GET /public/api/v1/inboxes/{inbox_identifier}", "The path has no value for {inbox_identifier}."],
    ["api GET /api/v1/accounts/{account_id}/labels/{id}", "The path has no value for {id}."],
    ["api GET /api/v1/profile -H accept", '-H must be "name: value", but is "accept".'],
    ["api GET /api/v1/../profile", "but is "],
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
    "api --help",
    "labels create --help-all",
  ])("wootkit %s", async (commandLine) => {
    const { stdout, stderr, exitCode } = await runWootkit(commandLine);
    expect(stdout).toMatch(/^Usage: wootkit /);
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  });

  test("of the program ends with its own commands and options", async () => {
    const { stdout } = await runWootkit("--help");
    expect(stdout).toMatch(/^Usage: wootkit <command>\n\nChatwoot at your terminal\.\n\nCommands:\n/);
    const own = stdout.slice(stdout.search(/^ {2}api /m)).replace(/ {2,}/g, "  ");
    expect(`\n${own}`).toMatchInlineSnapshot(`
      "
        api  Send any request to the API, also one that has no command.
        upgrade  Show what a newer @wootkit/client changes for your code.

      Options:
        -h, --help  Print this help.
        --help-all  Print the help with every detail.
        -v, --version  Print the version.
      "
    `);
  });

  test("of a command fits a screen", async () => {
    expect(`\n${(await runWootkit("contacts conversations --help")).stdout}`).toMatchInlineSnapshot(`
      "
      Usage: wootkit contacts conversations <contact> [options]

      List the conversations of a contact.
      The contact's newest conversations, in every status.

      Arguments:
        <contact>  The id of the contact.

      Options:
        --json  Print the server's own JSON, unchanged.

      Examples:
        wootkit contacts conversations 42

      Every option and detail: wootkit contacts conversations --help-all
      "
    `);
  });

  test("--help-all has everything there is to say about a command", async () => {
    const { stdout } = await runWootkit("contacts conversations --help-all");
    const words = (text: string) => text.split(/\s+/).join(" ");
    const entry = builtTable.commands("contacts").find(({ operation }) => operation === "listContactConversations");
    expect(entry?.about).toContain("Access.");
    expect(words(stdout)).toContain(words(`${entry?.brief} ${entry?.about} Examples: ${entry?.example}`));
    expect(`\n${stdout.slice(stdout.indexOf("Arguments:"))}`).toMatchInlineSnapshot(`
      "
      Arguments:
        <contact>  The id of the contact. It is the number after /contacts/ in the URL
                   of the dashboard.

      Options:
        --json                 Print the server's own JSON, unchanged. Default: off
        --base-url <url>       Where Chatwoot is, such as https://app.chatwoot.com.
                               Default: $CHATWOOT_BASE_URL
        --account <id>         The account: the number behind /app/accounts/ in the
                               address of the dashboard. Default: $CHATWOOT_ACCOUNT_ID
        --sandbox              Ask the sandbox that is built in: no account, no
                               network, made-up data. Default: off
        --allow-insecure-http  Let the token go over plain http to another machine,
                               where anybody on the way can read it. Default: off
        -h, --help             Print this help.
        --help-all             Print the help with every detail.

      Environment:
        CHATWOOT_API_TOKEN       Your access token, from Profile settings → Access
                                 token. There is no option for it, as arguments show
                                 in the process list.
        CHATWOOT_PLATFORM_TOKEN  The token of a platform app, for the commands of
                                 \`wootkit platform\`.
        NO_COLOR                 Set to anything, it turns colours off.

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
