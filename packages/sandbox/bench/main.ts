/**
 * `pnpm --filter @wootkit/sandbox bench`: measures the processor time of start-up, the seed, pages, and a reset. The
 * ratios to other work in the same run are compared with budgets.json. Build the package first.
 */
import { readFile } from "node:fs/promises";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { node, program, type Ratio, ratioOf, server, type Work } from "./ratio.ts";

const budgets = JSON.parse(await readFile(new URL("budgets.json", import.meta.url), "utf8"));

function withConversations(count: number): Sandbox {
  const sandbox = createSandbox();
  sandbox.add.conversations({ contact_id: 2, count });
  return sandbox;
}

/** Requests a page and reads it completely. */
function page(sandbox: Sandbox, query: string): Work {
  const url = `https://chatwoot.test/api/v1/accounts/1/conversations?status=all${query}`;
  const headers = { "api-access-token": sandbox.tokens.admin };
  return { run: async () => (await sandbox.fetch(url, { headers })).text() };
}

const history = "/api/v1/accounts/1/contacts/1/conversations";

/** A program that creates a sandbox and requests one page. */
function firstPage(path: string, seed = "northwind"): Work {
  return program(`
    import { createSandbox } from ${JSON.stringify(new URL("../dist/index.js", import.meta.url).href)};
    const { fetch, tokens } = createSandbox({ seed: ${JSON.stringify(seed)} });
    const url = "http://sandbox.localhost${path}";
    await (await fetch(url, { headers: { "api-access-token": tokens.admin } })).text();
  `);
}

/** A large sandbox's first page relative to that of a small one. */
function firstPages(path: string): Promise<Ratio> {
  return ratioOf(firstPage(path, "large"), firstPage(path));
}

function parsing({ snapshot }: Sandbox): Work {
  const text = JSON.stringify(snapshot());
  return { run: () => JSON.parse(text) };
}

const [small, large] = [withConversations(3000), withConversations(30_000)];
const written = createSandbox();
const resetting: Work = {
  prepare: () => written.add.conversations({ contact_id: 2, count: 3000 }),
  run: () => written.reset(),
};

const measured = [
  {
    what: "a program that gets a first page / a program that only makes a Request",
    of: "start",
    ...(await ratioOf(firstPage(history), program(`new Request("http://sandbox.localhost");`))),
  },
  {
    what: "the command until it has sent a first page / node -e 0",
    of: "server",
    ...(await ratioOf(server(history, { "api-access-token": small.tokens.admin }), node("-e", "0"))),
  },
  {
    what: "a program that gets a first list of 10,000 contacts / of those of the small seed",
    of: "large contacts",
    ...(await firstPages("/api/v1/accounts/1/contacts")),
  },
  {
    what: "a program that gets a first list of 50,000 conversations / of those of the small seed",
    of: "large conversations",
    ...(await firstPages("/api/v1/accounts/1/conversations")),
  },
  {
    what: "a program that gets a first history among 50,000 conversations / in the small seed",
    of: "large history",
    ...(await firstPages(history)),
  },
  {
    what: "reading the whole seed / parsing it as JSON",
    of: "seed",
    ...(await ratioOf({ run: () => createSandbox().snapshot() }, parsing(createSandbox()))),
  },
  {
    what: "a page of 30,000 conversations / of 3,000",
    of: "page",
    ...(await ratioOf(page(large, ""), page(small, ""))),
  },
  {
    what: "page 100 of 30,000 conversations / of 3,000",
    of: "middle",
    ...(await ratioOf(page(large, "&page=100"), page(small, "&page=100"))),
  },
  { what: "forgetting 3,000 conversations / parsing them", of: "reset", ...(await ratioOf(resetting, parsing(small))) },
];

console.log("Processor time of the sandbox, relative to that of other work");
console.table(
  Object.fromEntries(
    measured.map(({ what, of, own, reference, ratio }) => [
      what,
      {
        own: `${own.toFixed(2)} ms`,
        reference: `${reference.toFixed(2)} ms`,
        ratio: ratio.toFixed(2),
        budget: budgets[of],
      },
    ]),
  ),
);
const over = measured.filter(({ ratio, of }) => !(ratio <= budgets[of]));
for (const { what, ratio, of } of over) {
  console.error(`Over budget: the ratio of ${what} is ${ratio.toFixed(2)}, its budget is ${budgets[of]}.`);
}
process.exitCode = over.length > 0 ? 1 : 0;
