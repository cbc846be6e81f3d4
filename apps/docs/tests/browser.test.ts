import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { chromiumPath, startBrowser } from "./browser.ts";
import { serveSite } from "./built-site.ts";

const reference = "/reference/contacts/list-contact-conversations/";
const axeSource = readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const schema = "/reference/schemas/conversation/";
const pages = [
  "/",
  "/quick-start/",
  "/errors/",
  reference,
  schema,
  "/reference/",
  "/reference/inboxes/",
  "/changelog/",
  "/changelog/client/",
];

if (chromiumPath === undefined) {
  console.warn("There is no Chromium, so the site is not tested in a browser. Install it, or set CHROMIUM_PATH.");
}

describe.skipIf(chromiumPath === undefined)("in Chromium", () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;
  // Loading a page is the slow part. All tests share one tab, and the tests of an address share one visit.
  let page: Page;
  let requests: string[] = [];
  let errors: string[] = [];

  beforeAll(async () => {
    site = await serveSite();
    browser = await startBrowser(chromiumPath ?? "");
    const context = await browser.newContext();
    context.setDefaultTimeout(0);
    context.on("request", (request) => requests.push(request.url()));
    context.on("requestfailed", (request) => errors.push(`${request.url()}: ${request.failure()?.errorText}`));
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
    });
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens an address in the tab as a first-time visitor. */
  async function visit(address: string): Promise<void> {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: "light" });
    if (page.url().startsWith(site.url)) {
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    }
    // Without this, the browser would not reload a page to go to another place in it.
    await page.goto("about:blank");
    [requests, errors] = [[], []];
    await page.goto(site.url + address);
  }

  describe.each(pages)("%s", (address) => {
    beforeAll(async () => {
      await visit(address);
      await openFolds(page);
    });

    test("has no axe violation in light colors", async () => {
      expect(await axeFaults(page)).toEqual([]);
    });

    test("has no axe violation of contrast in dark colors", async () => {
      await page.emulateMedia({ colorScheme: "dark" });
      await page.locator("html[data-theme=dark]").waitFor();
      // The other rules read the same elements as in light colors.
      expect(
        await axeFaults(page, { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }),
      ).toEqual([]);
    });

    test.each([1280, 768, 360])("does not scroll sideways at %i pixels", async (width) => {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

    test.each([1280, 390])("does not cover code with a button at %i pixels", async (width) => {
      await page.setViewportSize({ width, height: 800 });
      expect(await coveredCode(page)).toEqual([]);
    });

    test.each([1280, 390])("breaks no line of code within a word at %i pixels", async (width) => {
      await page.setViewportSize({ width, height: 800 });
      expect(await brokenWords(page)).toEqual([]);
    });

    // This is the last test of an address, so it sees every request of the page.
    test("finds an operation and a schema, loads nothing from other hosts, and logs no error", async () => {
      // The key does nothing until the page's script runs.
      await page.locator("button[data-open-modal]:enabled").first().waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("textbox", { name: "Search" }).fill("snoozed_until");
      for (const name of ["Snooze a notification", "NotificationBase"]) {
        await page.locator("dialog").getByRole("link", { name, exact: true }).first().waitFor();
      }
      expect(requests.length).toBeGreaterThan(3);
      expect(requests.filter((url) => new URL(url).origin !== site.url && !url.startsWith("data:"))).toEqual([]);
      expect(errors).toEqual([]);
    });
  });

  test.each([
    ["conversationHistory", ["/quick-start/", reference]],
    ["createClient", ["/quick-start/"]],
  ])("the search finds %s first on the pages that explain it", async (query, addresses) => {
    await visit("/");
    expect((await search(page, query)).slice(0, addresses.length).sort()).toEqual(addresses);
  });

  test.each(["history", "createClient", "sandbox"])(
    "the search for %s finds no changelog of a package",
    async (query) => {
      await visit("/");
      const found = await search(page, query);
      expect(found.length).toBeGreaterThan(1);
      expect(found.filter((address) => /^\/changelog\/./.test(address))).toEqual([]);
    },
  );

  test("the reference can be read without JavaScript", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    context.setDefaultTimeout(0);
    const plain = await context.newPage();
    await plain.goto(site.url + reference);
    expect(await plain.locator("main").textContent()).toContain(
      "/api/v1/accounts/{account_id}/contacts/{id}/conversations",
    );
    for (const sample of [
      "Api-Access-Token: ",
      "chatwoot.contacts.listConversations(",
      "wootkit contacts conversations",
    ]) {
      expect(await plain.locator(".samples pre").filter({ hasText: sample }).isVisible(), sample).toBe(true);
    }
    expect(await plain.locator("main").getByRole("link", { name: "Conversation", exact: true }).isVisible()).toBe(true);
    const etag = plain.locator('[id="response-200.header.ETag"]');
    expect(await etag.isVisible()).toBe(false);
    await plain.locator("main").getByText("2 headers", { exact: true }).first().click();
    expect(await etag.isVisible()).toBe(true);
  });

  test.each([
    `${reference}#response-200.header.ETag`,
    "/reference/notifications/list-notifications/#response-200.data.meta-fields",
    "/reference/notifications/list-notifications/#response-200.data.meta.unread_count",
    "/reference/schemas/survey-content/#field.content_attributes.submitted_values.csat_survey_response",
  ])("a link to %s opens the folds around the target and shows it", async (address) => {
    await visit(address);
    const [, id = ""] = address.split("#");
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
    await page.locator(`[id="${id}"]`).waitFor({ state: "visible" });
    await page.waitForFunction((anchor) => {
      const { top = 0 } = document.getElementById(anchor)?.getBoundingClientRect() ?? {};
      // On a short page, the target cannot scroll to the top.
      const isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 1;
      return top > 60 && top < (isAtEnd ? window.innerHeight : 300);
    }, id);
  });

  test("the table of contents leads to a response by keyboard", async () => {
    await visit(reference);
    await page.locator("mobile-starlight-toc summary").focus();
    await page.keyboard.press("Enter");
    await page.locator("mobile-starlight-toc").getByRole("link", { name: "404 Not Found" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const { top = 0 } = document.getElementById("response-404")?.getBoundingClientRect() ?? {};
      return top > 60 && top < 300;
    });
  });

  test("an example scrolls by keyboard", async () => {
    await visit(schema);
    await page.locator(".example-body").focus();
    await page.keyboard.press("PageDown");
    await page.waitForFunction(() => (document.querySelector(".example-body")?.scrollTop ?? 0) > 100);
  });

  test("a chosen tool stays chosen, on this page and on others", async () => {
    await visit(reference);
    const shown = () => page.locator(".samples [role=tabpanel]:not([hidden])").first().textContent();
    expect(await shown()).toContain("curl ");
    await page.getByRole("tab", { name: "TypeScript" }).click();
    expect(await shown()).toContain("createClient(");
    await page.reload();
    expect(await shown()).toContain("createClient(");
    await page.goto(`${site.url}/quick-start/`);
    expect(await page.getByRole("tab", { name: "TypeScript" }).getAttribute("aria-selected")).toBe("true");
  });

  test("tabs of the same choice change together, even by keyboard", async () => {
    await visit("/quick-start/");
    const tabs = page.getByRole("tab", { name: "Your Chatwoot" });
    expect(await tabs.count()).toBe(2);
    await page.getByRole("tab", { name: "Sandbox" }).first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await tabs.evaluateAll((all) => all.map((tab) => tab.getAttribute("aria-selected")))).toEqual([
      "true",
      "true",
    ]);
  });

  test.each([
    [reference, ".column-samples"],
    [schema, ".column-samples"],
  ])("samples and examples stay visible next to the long description at %s", async (address, column) => {
    await visit(address);
    await page.mouse.wheel(0, 3000);
    await page.waitForFunction(() => window.scrollY > 2000);
    const box = await page.locator(column).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  });
});

/** The addresses of the pages that the search finds, best first. */
function search(page: Page, query: string): Promise<string[]> {
  // As a string, because Vitest would replace the import in a function.
  return page.evaluate(`(async () => {
    const pagefind = await import("/pagefind/pagefind.js");
    const { results } = await pagefind.search(${JSON.stringify(query)});
    return Promise.all(results.map(async (result) => (await result.data()).url));
  })()`);
}

/** The words of code that continue on the next line. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".expressive-code .ec-line")].flatMap((line) => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const letters: { letter: string; top: number }[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        for (const [index, letter] of [...(text.textContent ?? "")].entries()) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          letters.push({ letter, top: range.getBoundingClientRect().top });
        }
      }
      const isBroken = letters.some(({ letter, top }, index) => {
        const before = letters[index - 1];
        return before && /^\w\w$/.test(before.letter + letter) && top - before.top > 5;
      });
      return isBroken ? [line.textContent ?? ""] : [];
    }),
  );
}

/** The lines of code that a visible button overlaps. */
function coveredCode(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".expressive-code .frame")].flatMap((frame) => {
      const code = frame.querySelector("pre")?.getBoundingClientRect();
      const button = frame.querySelector(".copy button")?.getBoundingClientRect();
      if (!code || !button || button.width === 0) return [];
      const overlaps = button.left < code.right && button.right > code.left;
      return overlaps && button.top < code.bottom && button.bottom > code.top ? [frame.textContent] : [];
    }),
  );
}

function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
  });
}

/** The violations that axe finds on the current page, each with its first elements. */
async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(await axeSource);
  // This violation is Starlight's: the button's name lacks the visible keyboard shortcut.
  const context = JSON.stringify({ exclude: ["site-search button[data-open-modal]"] });
  // Computing selectors would take most of axe's time. The HTML of the elements is enough.
  const all = JSON.stringify({ resultTypes: ["violations"], selectors: false, ...options });
  const results: AxeResults = await page.evaluate(`axe.run(${context}, ${all})`);
  return results.violations.map(({ id, nodes }) => {
    const elements = nodes.slice(0, 5).map(({ html }) => html);
    return `${id}: ${elements.join("\n")}`;
  });
}
