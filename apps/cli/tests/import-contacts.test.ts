import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSandbox } from "@wootkit/sandbox";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { killAtRandom, randomNumbers, startWootkit, watchedServer } from "./killed-exports.ts";
import { type Desk, deskOf, testFolder } from "./rich-desk.ts";
import { now } from "./run-wootkit.ts";

function desk(): Desk & { readonly cwd: string } {
  const cwd = testFolder();
  return { ...deskOf(createSandbox({ now: () => now }), cwd), cwd };
}

/** Writes a file and imports it. */
async function imported(one: ReturnType<typeof desk>, content: string | Uint8Array, options = "") {
  writeFileSync(join(one.cwd, "people.csv"), content);
  return one.run(`import contacts people.csv ${options}`);
}

/** Returns row, outcome, key, and reason of each line of the report. */
function report(cwd: string, name = "people.csv.report.csv"): readonly (readonly string[])[] {
  const [header, ...lines] = parse(readFileSync(join(cwd, name), "utf8")) as string[][];
  expect(header).toEqual(["row", "outcome", "key", "contact_id", "reason"]);
  return lines.map(([row = "", outcome = "", key = "", , reason = ""]) => [row, outcome, key, reason]);
}

const people = `Name,E-mail,Phone Number,Company,custom_attributes.plan
Ines Vega,ines@vega.example,+12025550190,"Vega, Inc.",gold
Maya L.,maya.lindqvist@fjordline.example,,,
Agnes Koch,agnes@koch.example,,,
`;

describe("an import", () => {
  test("creates and updates contacts, leaves equal ones alone, and reports each row", async () => {
    const one = desk();
    const { stdout, stderr, exitCode } = await imported(one, people);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
    expect(stderr).toMatch(
      /^people\.csv: 1 created, 1 updated, 1 unchanged, 0 refused\. The report: .*people\.csv\.report\.csv\n$/,
    );
    expect(report(one.cwd)).toEqual([
      ["2", "created", "ines@vega.example", ""],
      ["3", "updated", "maya.lindqvist@fjordline.example", ""],
      ["4", "unchanged", "agnes@koch.example", ""],
    ]);
    expect(await one.client.contacts.find("ines@vega.example")).toMatchObject({
      ...{ name: "Ines Vega", phone_number: "+12025550190", custom_attributes: { plan: "gold" } },
      additional_attributes: { company_name: "Vega, Inc." },
    });
    // Empty cells change nothing.
    expect(await one.client.contacts.get(1)).toMatchObject({ name: "Maya L.", phone_number: "+12025550114" });
    expect(existsSync(join(one.cwd, "people.csv.report.csv.state.json"))).toBe(false);
  });

  test("that is repeated changes nothing", async () => {
    const one = desk();
    await imported(one, people);
    const { stderr } = await imported(one, people, "--report again.csv");
    expect(stderr).toContain("0 created, 0 updated, 3 unchanged, 0 refused");
    const writes = one.sandbox.requests.filter(
      ({ method, operation }) => method !== "GET" && operation !== "filterContacts",
    );
    expect(writes).toHaveLength(2);
  });

  test("with --dry-run says what would happen, sends no write, and writes no file", async () => {
    const one = desk();
    const twice = `${people}Ines again,ines@vega.example,,,\n,,,,\nbad,bad@bad.example,12345,,\n`;
    const { stdout, stderr, exitCode } = await imported(one, twice, "--dry-run");
    expect(exitCode).toBe(1);
    expect(parse(stdout).map(([row, outcome]: string[]) => [row, outcome])).toEqual([
      ["row", "outcome"],
      ["2", "created"],
      ["3", "updated"],
      ["4", "unchanged"],
      ["5", "updated"],
      ["6", "refused"],
      ["7", "refused"],
    ]);
    expect(stderr).toContain("1 created, 2 updated, 1 unchanged, 2 refused. Nothing was changed.");
    expect(
      one.sandbox.requests.every(({ method, operation }) => method === "GET" || operation === "filterContacts"),
    ).toBe(true);
    expect(existsSync(join(one.cwd, "people.csv.report.csv"))).toBe(false);
  });

  test("goes on after broken rows, and ends with 1", async () => {
    const one = desk();
    const file = `email,phone_number,name
,+12025550191,No key
new@one.example,12025550,Bad phone
new@two.example,+12025550114,Taken phone
new@three.example,,"Quoted
name"
new@four.example
new@five.example,,Stray "quote"
new@six.example,,Last
`;
    const { stderr, exitCode } = await imported(one, file);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("2 created, 0 updated, 0 unchanged, 5 refused");
    expect(report(one.cwd)).toEqual([
      ["2", "refused", "", "email is empty"],
      ["3", "refused", "", 'phone_number must be + and digits with the country code, got "12025550"'],
      ["4", "refused", "new@two.example", "422 Phone number has already been taken"],
      ["5", "created", "new@three.example", ""],
      ["6", "refused", "", "it has 1 cell, and the first row 3"],
      ["7", "refused", "", expect.stringContaining("the row is not CSV: ")],
      ["8", "created", "new@six.example", ""],
    ]);
    expect((await one.client.contacts.find("new@three.example"))?.name).toBe("Quoted\nname");
  });

  test("ends a quote that is never closed as one broken row", async () => {
    const one = desk();
    const { exitCode } = await imported(
      one,
      `email,name\nnew@one.example,First\nnew@two.example,"Never closed\nnew@x.example,X\n`,
    );
    expect(exitCode).toBe(1);
    expect(report(one.cwd)).toEqual([
      ["2", "created", "new@one.example", ""],
      ["3", "refused", "", "a quote is opened and never closed"],
    ]);
  });

  test.each([
    ["a byte order mark and CRLF", `\u{feff}email,name\r\nnew@one.example,One\r\n`],
    ["semicolons", "email;name\nnew@one.example;One\n"],
    ["tabs", "email\tname\nnew@one.example\tOne\n"],
    ["no line break at its end", "email,name\nnew@one.example,One"],
    ["columns of other contacts", "id,created_at,name,email\n77,2026-01-01,One,new@one.example\n"],
    ["a JSON object on each line", `{"email":"new@one.example","name":"One","id":5}\n`],
  ])("reads a file with %s", async (_, content) => {
    const one = desk();
    expect((await imported(one, content)).exitCode).toBe(0);
    expect(await one.client.contacts.find("new@one.example")).toMatchObject({ name: "One" });
  });

  test.each([
    ["UTF-16", Buffer.from("\u{feff}email,name\n", "utf16le"), "people.csv is UTF-16 or not text."],
    ["Windows-1252", Buffer.from("email,name\na@b.example,J\u{f8}rn\n", "latin1"), "people.csv is not UTF-8."],
    ["nothing", "", "people.csv is empty."],
    ["an unknown column", "email,shoe size\na@b.example,42\n", 'The column "shoe size" is unknown.'],
    ["a mistyped column", "emial,name\na@b.example,A\n", 'The column "emial" is unknown. Did you mean email?'],
    ["two equal columns", "email,email\na,b\n", 'has two columns "email"'],
    ["no column for the key", "name,phone_number\nA,+12025550191\n", "people.csv has no column email"],
  ])("refuses a file with %s before anything is sent", async (_, content, message) => {
    const one = desk();
    const { stderr, exitCode } = await imported(one, content);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
    expect(one.sandbox.requests).toHaveLength(0);
  });

  test.each([
    ["--map Shoe=size", "--map must be a column and a field"],
    ["--map Shoe=custom_attributes.size", '--map names the column "Shoe", which is not in the file.'],
    ["--key name", "--key must be email, phone_number, or identifier"],
  ])("refuses %s", async (options, message) => {
    const { stderr, exitCode } = await imported(desk(), people, options);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test("--map names the fields of columns, and --key recognizes contacts by another field", async () => {
    const one = desk();
    const file = "Code,Plan,Notes,full name\ncrm-9,gold,secret,Nine\n";
    const options = "--key identifier --map Code=identifier --map Plan=custom_attributes.plan --map Notes=ignore";
    expect((await imported(one, file, options)).stderr).toContain("1 created");
    expect(await one.client.contacts.find("crm-9", { by: "identifier" })).toMatchObject({
      ...{ name: "Nine", custom_attributes: { plan: "gold" } },
    });
    expect((await imported(one, file, `${options} --report again.csv`)).stderr).toContain("1 unchanged");
  });

  test("sends numbers and yes or no for custom attributes of that type", async () => {
    const one = desk();
    for (const [key, type] of [
      ["orders_made", "number"],
      ["newsletter", "checkbox"],
    ] as const) {
      await one.client.customAttributes.create({
        ...{ attribute_display_name: key, attribute_key: key, attribute_display_type: type },
        attribute_model: "contact_attribute",
      } as Parameters<typeof one.client.customAttributes.create>[0]);
    }
    const file =
      "email,custom_attributes.orders_made,custom_attributes.newsletter\na@b.example,12,yes\nc@d.example,many,no\n";
    await imported(one, file);
    expect((await one.client.contacts.find("a@b.example"))?.custom_attributes).toEqual({
      orders_made: 12,
      newsletter: true,
    });
    expect(report(one.cwd)[1]).toEqual([
      "3",
      "refused",
      "",
      'custom_attributes.orders_made must be a number, got "many"',
    ]);
  });

  test.each(["ndjson", "csv"])("of wootkit's own export as %s finds all contacts unchanged", async (format) => {
    const one = desk();
    one.sandbox.add.contact({ name: "=1+1", email: "formula@one.example", custom_attributes: { a: { b: [1] } } });
    await one.run(`export contacts --out all.${format} --format ${format}`);
    const { stderr } = await one.run(`import contacts all.${format}`);
    expect(stderr).toMatch(/: 0 created, 0 updated, \d\d unchanged, \d+ refused/);
    for (const [, outcome, , reason] of report(one.cwd, `all.${format}.report.csv`))
      if (outcome === "refused") expect(reason).toBe("email is empty");
  });
});

describe("an import that was killed", () => {
  const count = 150;
  const lines = Array.from({ length: count }, (_, index) => `p${index}@new.example,P ${index}\n`);

  test("goes on without a second contact, and its report has each row once", async () => {
    const server = await watchedServer();
    const cwd = testFolder();
    writeFileSync(join(cwd, "people.csv"), `email,name\n${lines.join("")}agnes@koch.example,Agnes Koch\n`);
    const inputs = ["import", "contacts", "people.csv", "--resume"];
    const random = randomNumbers("import");
    let kills = 0;
    for (let times = 0; times < 5; times++) {
      if (await killAtRandom(server, cwd, inputs, { random, among: 60 })) kills++;
    }
    expect(kills).toBeGreaterThan(2);
    const { stderr, exitCode } = await startWootkit(server, cwd, inputs).ended;
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`${count} created, 0 updated, 1 unchanged, 0 refused`);
    const rows = report(cwd);
    expect(rows.map(([row]) => Number(row))).toEqual(Array.from({ length: count + 1 }, (_, index) => index + 2));
    const created = server.sandbox.requests.filter(
      ({ operation, status }) => operation === "createContact" && status === 200,
    );
    expect(created).toHaveLength(count);
    expect(new Set(rows.map(([, , key]) => key)).size).toBe(count + 1);
  });

  test("is refused without --resume, and for another file", async () => {
    const server = await watchedServer();
    const cwd = testFolder();
    writeFileSync(join(cwd, "people.csv"), `email,name\n${lines.join("")}`);
    const inputs = ["import", "contacts", "people.csv"];
    let seen = 0;
    const { child, ended } = startWootkit(server, cwd, inputs);
    server.onRequest = () => {
      if (++seen === 20) child.kill("SIGINT");
    };
    const { stderr, exitCode } = await ended;
    expect(exitCode).toBe(130);
    expect(stderr).toMatch(
      /^wootkit: Interrupted\.\n\d+ created, 0 updated, 0 unchanged, 0 refused\.\nGo on with: wootkit import contacts people\.csv .*--resume\n$/,
    );
    const again = await startWootkit(server, cwd, inputs).ended;
    expect(again).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("is the report of an unfinished import"),
    });
    const [, command = ""] = /^Go on with: wootkit (.+)$/m.exec(again.stderr) ?? [];
    writeFileSync(join(cwd, "people.csv"), "email\nother@new.example\n");
    const other = await startWootkit(server, cwd, command.split(" ")).ended;
    expect(other).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("belongs to another command: file_sha256 was"),
    });
  });
});
