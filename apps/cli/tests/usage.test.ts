import { describe, expect, test } from "vitest";
import { builtTable } from "../src/built-table.ts";
import { handMade } from "../src/commands/hand-made.ts";
import { environment, runWootkit } from "./run-wootkit.ts";

const configured = environment("http://127.0.0.1:9");

describe("wrong usage", () => {
  /** Runs a wrong command line, and returns the output on standard error. */
  async function messageOf(
    commandLine: string | readonly string[],
    env: Record<string, string> = configured,
    expected = 2,
  ) {
    const { stdout, stderr, exitCode } = await runWootkit(commandLine, { env });
    expect(stdout).toBe("");
    expect(exitCode).toBe(expected);
    expect(stderr).toMatch(/^wootkit: .+\n(.+\n)?$/);
    return stderr;
  }

  test.each([
    ["contact", 'There is no command "contact". Did you mean contacts?'],
    ["contacts conversation 1", 'There is no command "conversation". Did you mean conversations?'],
    ["nonsense", 'There is no command "nonsense".'],
    ["constructor", 'There is no command "constructor".'],
    ["--sandbox contacts conversations 1", "There is no option --sandbox.\nPut options after the command."],
    ["contacts conversations", "<contact> is missing."],
    ["conversations show abc", '<conversation> must be a positive integer such as 42, got "abc".'],
    ["conversations show 1abc", 'got "1abc"'],
    ["contacts conversations 1.5", 'got "1.5"'],
    ["contacts conversations 0", 'got "0"'],
    ["contacts conversations -1", 'got "-1"'],
    ["conversations show 1e3", 'got "1e3"'],
    ["conversations show 99999999999999999999", 'got "99999999999999999999"'],
    ["conversations show ..", 'got ".."'],
    ["contacts conversations 1 2", 'Unexpected argument: "2".'],
    ["contacts conversations 1 --jsn", "There is no option --jsn. Did you mean --json?"],
    ["contacts conversations 1 --token x", "There is no option --token."],
    ["contacts conversations 1 --constructor", "There is no option --constructor."],
    ["contacts conversations 1 -x", "There is no option -x."],
    ["contacts conversations 1 --base-url", "--base-url needs a value."],
    ["contacts conversations 1 --account --all", "--account needs a value."],
    ["contacts conversations --account= 1", "--account needs a value."],
    ["contacts conversations 1 --account 1 --account=2", '--account is given twice: "1" and "2".'],
    ["contacts conversations 1 --json=maybe", '--json takes no value, got "maybe".'],
    ["upgrade @wootkit/client", 'Unexpected argument: "@wootkit/client".'],
    ["upgrade --to", "--to needs a value."],
    ["upgrade --sandbox", "There is no option --sandbox."],
    ["labels lst", 'There is no command "lst". Did you mean list?\nRun wootkit labels --help for its commands.'],
    ["labls list", 'There is no command "labls". Did you mean labels?\nRun wootkit --help for all commands.'],
    ["labels list --jsn", "Did you mean --json?\nRun wootkit labels list --help for its options."],
    ["export contacts", "Missing: --out.\nRun wootkit export contacts --help for its options."],
    ["export contacts --out", "--out needs a value."],
    ["conversations assign 1", "Missing: the agent, or --team.\nFor example: grace, me, none, or --team returns."],
    ["contacts conversations 1 --status opn", '--status must be open, pending, snoozed, or resolved, got "opn". Did'],
    ["conversations list --sort newst", 'unread, got "newst". Did you mean newest?'],
    ["labels list --format jsn", 'got "jsn". Did you mean json'],
    ["labels create --titel vip", "There is no option --titel. Did you mean --title?"],
    ["labels create --title.short vip", "There is no option --title.short."],
    ["labels create", "Missing: --title.\nPass it as an option or in --data."],
    ["labels create --data {}", "Missing: --title."],
    [
      "platform users create --email a@b.example",
      "Missing: --name and --password.\nPass them as options or in --data.",
    ],
    ["labels create --data {title", "--data must be JSON: "],
    ["labels create --data [] --title vip", "--data must be a JSON object to be combined with options for its fields."],
    ["labels create --data @none.json", "none.json cannot be read: ENOENT"],
    ["labels create --title a --title b", '--title is given twice: "a" and "b".'],
    ["macros show vip", '<macro> must be a positive integer such as 42, got "vip".'],
    ["labels create --title vip --show-on-sidebar=perhaps", '--show-on-sidebar takes no value, got "perhaps".'],
    [
      "labels delete 3",
      "Delete label 3? Nothing was done, as there is no terminal to ask on.\nAdd --yes to skip the question.",
    ],
    ["contacts list --page two", '--page must be an integer, got "two".'],
    ["contacts list --sort nme", 'got "nme". Did you mean name or -name?'],
    ["contacts create --custom-attributes pro", "--custom-attributes must be JSON: "],
    ["contacts create --custom-attributes [1]", "--custom-attributes must be a JSON object such as"],
    ["contacts create --custom-attributes.plan", "--custom-attributes needs a value."],
    ["messages create 7 --attachments ./none.png", "./none.png cannot be read: ENOENT"],
    ["contacts merge 1", "<mergee-contact> is missing."],
    ["contacts merge 1 0", '<mergee-contact> must be a positive integer such as 42, got "0".'],
    ["agent-bots reset-secret 1", "Replace the bot's secret?"],
    ["contacts search", "<query> is missing."],
    ["conversations filter --payload [1", "--payload must be JSON: "],
    ["api FETCH /api", '<method> must be GET, POST, PUT, PATCH, or DELETE, got "FETCH".'],
    ["api GET api/v1/profile", '<path> must start with /, such as /api/v1/profile, got "api/v1/profile".'],
    ["api GET /api/v1/profile -f name", '-f must be key=value, got "name".'],
    ["api GET /api/v1/profile -f a]=1", 'A field\'s key must be name, name[sub] or name[], got "a]".'],
    ["api POST /api/v1/profile -f a=1 -f a[b]=1", 'The field "a[b]" contradicts another field.'],
    ["api GET /public/api/v1/inboxes/{inbox_identifier}", "The path has no value for {inbox_identifier}."],
    ["api GET /api/v1/accounts/{account_id}/labels/{id}", "The path has no value for {id}."],
    ["api GET /api/v1/profile -H accept", '-H must be "name: value", got "accept".'],
    ["api GET /api/v1/../profile", '<path> must be plain, such as "/api/v1/profile", got "/api/v1/../profile".'],
    ["portals show a/b", '<portal> must be an integer or a string without slashes, got "a/b".'],
    ["contacts conversations 1 --timeout soon", '--timeout must be a number of seconds, got "soon".'],
    ["contacts conversations 1 --timeout 0", '--timeout must be a number of seconds, got "0".'],
    [
      "contacts conversations 1 --account 1.5",
      '--account (CHATWOOT_ACCOUNT_ID) must be a positive integer such as 42, got "1.5".',
    ],
    [
      "contacts conversations 1 --base-url desk",
      '--base-url (CHATWOOT_BASE_URL) must be the URL of Chatwoot alone, such as https://app.chatwoot.com, got "desk".\nUse https://desk.\n',
    ],
    [
      "contacts conversations 1 --base-url ftp://desk.example",
      "--base-url (CHATWOOT_BASE_URL) must be the URL of Chatwoot alone",
    ],
    [
      "contacts conversations 1 --base-url https://desk.example/app/accounts/3 --account 1",
      "--base-url is a link of account 3, but --account is 1.\nLeave out --account, or use --base-url https://desk.example.",
    ],
    [
      "contacts conversations 1 --base-url https://desk.example?x=1",
      "--base-url (CHATWOOT_BASE_URL) must be the URL of Chatwoot alone",
    ],
  ])("rejects wootkit %s", async (commandLine, expected) => {
    expect(await messageOf(commandLine)).toContain(expected);
  });

  test("the message is safe for the terminal", async () => {
    const stderr = await messageOf(["\u001b[2J\u009b\u202e\n"]);
    expect(stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(await messageOf(["contacts", "conversations", "1", "--\u009b"])).toContain("\\u{9b}");
  });

  test("the message leaves out a password in the base URL", async () => {
    expect(await messageOf("contacts conversations 1 --base-url https://ada:opensesame@desk.example")).not.toContain(
      "opensesame",
    );
  });

  test("the message leaves out an invalid token", async () => {
    const stderr = await messageOf("contacts conversations 1", { ...configured, CHATWOOT_API_TOKEN: "opén-sesame" });
    expect(stderr).toContain("CHATWOOT_API_TOKEN has characters that no access token has.");
    expect(stderr).not.toContain("sesame");
  });

  test("the message names all missing settings", async () => {
    expect(`\n${await messageOf("contacts conversations 1", {}, 3)}`).toMatchInlineSnapshot(`
      "
      wootkit: You are not signed in. Missing: --base-url (CHATWOOT_BASE_URL), --account (CHATWOOT_ACCOUNT_ID), and CHATWOOT_API_TOKEN.
      Run wootkit auth login, or set the variables. To try the command without an account, add --sandbox.
      "
    `);
    const blank = { CHATWOOT_BASE_URL: " ", CHATWOOT_ACCOUNT_ID: "1", CHATWOOT_API_TOKEN: "" };
    expect(await messageOf("contacts conversations 1", blank, 3)).toContain(
      "Missing: --base-url (CHATWOOT_BASE_URL) and CHATWOOT_API_TOKEN.",
    );
    const { CHATWOOT_API_TOKEN: _, ...tokenless } = configured;
    expect(await messageOf("contacts conversations 1", tokenless, 3)).toBe(
      "wootkit: You are not signed in. Missing: CHATWOOT_API_TOKEN.\n" +
        "Run wootkit auth login, or set the variable. To try the command without an account, add --sandbox.\n",
    );
    const { CHATWOOT_ACCOUNT_ID: __, ...accountless } = configured;
    expect(await messageOf("contacts conversations 1", accountless)).toBe(
      "wootkit: Missing: --account (CHATWOOT_ACCOUNT_ID).\n" +
        "Set the variable or pass the option. To try the command without it, add --sandbox.\n",
    );
    expect(await messageOf("platform accounts list", configured, 3)).toBe(
      "wootkit: Missing: CHATWOOT_PLATFORM_TOKEN.\nSet the variable. To try the command without it, add --sandbox.\n",
    );
  });

  test("an empty option does not fall back to the environment", async () => {
    const stderr = await messageOf(["contacts", "conversations", "1", "--account", ""]);
    expect(stderr).toContain("Missing: --account");
  });
});

test("an option overrides the environment", async () => {
  const { stderr } = await runWootkit("contacts conversations 7 --base-url http://127.0.0.1:10 --account 3", {
    env: configured,
  });
  expect(stderr).toContain("GET http://127.0.0.1:10/api/v1/accounts/3/contacts/7/conversations ");
});

describe("help", () => {
  test.each([
    "--help",
    "-h",
    "contacts --help",
    "contacts",
    "contacts conversations --help",
    "contacts conversations 1 -h",
    "upgrade --help",
    "api --help",
    "labels create --help-all",
    "--help-all",
    ...builtTable.resources.map(({ name }) => `${name} --help`),
  ])("wootkit %s prints help that fits 80 columns", async (commandLine) => {
    const { stdout, stderr, exitCode } = await runWootkit(commandLine);
    expect(stdout).toMatch(/^Usage: wootkit /);
    for (const line of stdout.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  });

  test("the help of the program fits a screen, with every resource and command", async () => {
    const { stdout } = await runWootkit("--help");
    expect(stdout).toMatch(/^Usage: wootkit <command>\n\nDesk: .*contacts, conversations\nTools: api, auth, /);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(24);
    const words = stdout.split(/[\s,:]+/);
    expect(handMade.commands.filter(({ words: [first] }) => !words.includes(first))).toEqual([]);
    expect(builtTable.resources.filter(({ name }) => !words.includes(name))).toEqual([]);
  });

  test("the complete help of the program begins with the desk and the tools, and ends with the options", async () => {
    const { stdout } = await runWootkit("--help-all");
    expect(stdout).toMatch(
      /^Usage: wootkit <command>\n\nChatwoot in your terminal\.\n\nDesk:\n[\s\S]+\n\nTools:\n {2}api /,
    );
    expect(`\n${stdout.slice(stdout.indexOf("Options:"))}`).toMatchInlineSnapshot(`
      "
      Options:
        -h, --help     Print this help.
        --help-all     Print the help with every detail.
        -v, --version  Print the version.
      "
    `);
  });

  const own = [
    ...handMade.commands.map(({ words }) => words.join(" ")),
    ...["contacts conversations", "conversations list", "conversations assign"],
  ];
  test.each(own)("%s --help shows the meaning of each argument and option completely", async (words) => {
    const { stdout } = await runWootkit(`${words} --help`);
    expect(stdout.split("\n").filter((line) => /^ {2}.*…$/.test(line) && !line.startsWith("  … and "))).toEqual([]);
  });

  test("the help of a command fits a screen", async () => {
    expect(`\n${(await runWootkit("contacts conversations --help")).stdout}`).toMatchInlineSnapshot(`
      "
      Usage: wootkit contacts conversations <contact> [options]

      List the conversations of a contact.
      The newest 20, in every status. --all lists the whole history.

      Arguments:
        <contact>  An ID, link, e-mail, phone number, identifier, or name.

      Options:
        --all               List the whole history.
        --status <status>   Those in a status: open, pending, snoozed, or resolved.
        --inbox <inbox>     Those in an inbox: its name or ID.
        --assignee <agent>  Those of an agent: name, e-mail address, ID, or me.
        --team <team>       Those of a team: its name or ID.
        --label <label>     Those with this label, and with every other one given.
        --since <time>      Those last active since then: 7d, yesterday, 2026-11-01.
        --until <time>      Those last active before this time.
        … and 2 more

      Examples:
        wootkit contacts conversations maya.lindqvist@fjordline.example
        wootkit contacts conversations 1 --all --status resolved --since 2026-01-01

      Every option and detail: wootkit contacts conversations --help-all
      "
    `);
  });

  test("--help-all describes everything about a command", async () => {
    const { stdout } = await runWootkit("contacts conversations --help-all");
    const words = (text: string) => text.split(/\s+/).join(" ");
    const entry = builtTable.commands("contacts").find(({ operation }) => operation === "listContactConversations");
    expect(entry?.about).toContain("Access.");
    for (const text of [entry?.brief, entry?.about]) expect(words(stdout)).toContain(words(`${text}`));
    expect(`\n${stdout.slice(stdout.indexOf("Arguments:"))}`).toMatchInlineSnapshot(`
      "
      Arguments:
        <contact>  An ID, link, e-mail, phone number, identifier, or name. The id of
                   the contact. It is the number after /contacts/ in the URL of the
                   dashboard.

      Options:
        --all                  List the whole history. This can take many requests.
                               Default: off
        --status <status>      Those in a status: open, pending, snoozed, or resolved.
                               Can be repeated.
        --inbox <inbox>        Those in an inbox: its name or ID.
        --assignee <agent>     Those of an agent: name, e-mail address, ID, or me.
        --team <team>          Those of a team: its name or ID.
        --label <label>        Those with this label, and with every other one given.
                               Can be repeated.
        --since <time>         Those last active since then: 7d, yesterday,
                               2026-11-01.
        --until <time>         Those last active before this time.
        --json                 Print the server's JSON unchanged. Default: off
        --format <format>      The format: table, json, ndjson, csv, yaml, or ids.
                               Default: table, or tab-separated text in a pipe
        --columns <names>      The columns of a table or CSV, such as
                               id,meta.sender.name. Default: the important ones
        --jq <filter>          Filter the JSON with jq, which is built in. Strings are
                               printed without quotes.
        --template <text>      Print one line for each item, such as '{{id}}
                               {{name}}'.
        --web                  Open the page in the dashboard instead. Default: off
        --profile <name>       The profile of wootkit auth login. It overrides the
                               environment. Default: the current profile
        --base-url <url>       The URL of Chatwoot, such as https://app.chatwoot.com,
                               or a link of the dashboard. Default: $CHATWOOT_BASE_URL
        --account <id>         The account ID: the number after /app/accounts/ in the
                               dashboard's URL. Default: $CHATWOOT_ACCOUNT_ID
        --sandbox              Use the built-in sandbox: no account, no network,
                               made-up data. Default: off
        --allow-insecure-http  Send the token over plain http to another machine.
                               Anyone on the network can read it. Default: off
        --timeout <seconds>    The time limit for a response. Default: 60
        --verbose              Report each request on standard error, with its status
                               and time. Default: off
        --dry-run              Print the requests that would change something as curl
                               commands, and do not send them. Default: off
        -h, --help             Print this help.
        --help-all             Print the help with every detail.

      Environment:
        CHATWOOT_API_TOKEN       Your access token, from Profile settings → Access
                                 token. There is no option for it, because arguments
                                 are visible in the process list.
        CHATWOOT_PLATFORM_TOKEN  The token of a platform app, for the commands of
                                 \`wootkit platform\`.
        WOOTKIT_CONFIG_DIR       The folder of the profiles. Default: wootkit in
                                 $XDG_CONFIG_HOME, %APPDATA% or ~/.config
        NO_COLOR                 Turns colors off if it is set.

      Exit codes:
        0    Done.
        1    The server refused, or its response is unusable. For upgrade: a breaking
             change affects your code.
        2    The command line or the configuration is wrong.
        3    You are not signed in, or the server refuses the token.
        4    Not found.
        5    The rate limit is exceeded.
        6    The network failed: no connection, TLS, or a timeout.
        130  Interrupted (Ctrl-C).
      "
    `);
  });
});

test("wootkit without arguments says what it is, and names three commands to try, one of them in the sandbox", async () => {
  const { stdout, stderr, exitCode } = await runWootkit([]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  expect(stdout).toMatch(/^Wootkit: Chatwoot in your terminal\.\n/);
  const commands = [...stdout.matchAll(/^ {2}wootkit (.+)$/gm)].map(([, line = ""]) => line);
  expect(commands).toEqual(["contacts conversations 5 --sandbox", "auth login", "--help"]);
});

test.each(["--version", "-v"])("%s prints the version of the package", async (option) => {
  const {
    default: { version },
  } = await import("../package.json", { with: { type: "json" } });
  expect(await runWootkit(option)).toEqual({ stdout: `${version}\n`, stderr: "", exitCode: 0 });
});
