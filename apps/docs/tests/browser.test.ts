import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, startBrowser } from "./browser.ts";
import { serveSite } from "./built-site.ts";

const reference = "/reference/contacts/list-contact-conversations/";
const pages = ["/", "/quick-start/", "/errors/", reference, "/changelog/", "/changelog/client/"];

if (chromiumPath === undefined) {
  console.warn("No Chromium here, so that the site is not tested in a browser. Install it, or set CHROMIUM_PATH.");
}

describe.skipIf(chromiumPath === undefined)("in Chromium", { timeout: 60_000 }, () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveSite();
    browser = await startBrowser(chromiumPath ?? "");
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens a page in a profile of its own, lets `look` look at it, and closes it. */
  async function visit<T>(
    address: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(site.url + address);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  test.each(pages)("%s asks only this host for anything, and logs no error", async (address) => {
    const context = await browser.newContext();
    const requests: string[] = [];
    const errors: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    context.on("requestfailed", (request) => errors.push(`${request.url()}: ${request.failure()?.errorText}`));
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(site.url + address, { waitUntil: "networkidle" });
    // Until its script runs, the key does nothing.
    await page.locator("button[data-open-modal]:enabled").first().waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("textbox", { name: "Search" }).fill("snoozed_until");
    await page.locator("dialog").getByRole("link", { name: "List the conversations of a contact" }).first().waitFor();
    await context.close();
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((url) => new URL(url).origin !== site.url && !url.startsWith("data:"))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("the reference can be read without JavaScript", async () => {
    await visit(reference, { javaScriptEnabled: false }, async (page) => {
      const main = page.locator("main");
      expect(await main.textContent()).toContain("/api/v1/accounts/{account_id}/contacts/{id}/conversations");
      for (const sample of [
        "Api-Access-Token: ",
        "chatwoot.contacts.listConversations(",
        "wootkit contacts conversations",
      ]) {
        expect(await page.locator(".samples pre").filter({ hasText: sample }).isVisible(), sample).toBe(true);
      }
      const email = page.locator('[id="response-200.payload.meta.sender.email"]');
      expect(await email.isVisible()).toBe(false);
      await page.getByText("4 fields of ConversationMeta").click();
      await page.getByText("12 fields of Contact").first().click();
      expect(await email.isVisible()).toBe(true);
    });
  });

  test.each([
    "response-200.payload.meta.sender.email",
    "response-200.payload.messages-fields",
    "response-200.payload.messages.attachments.LocationAttachment",
  ])("a link to %s opens what it is folded in, and shows it", async (id) => {
    await visit(`${reference}#${id}`, {}, async (page) => {
      const target = page.locator(`[id="${id}"]`);
      await expect.poll(() => target.isVisible()).toBe(true);
      const top = () => target.evaluate((element) => element.getBoundingClientRect().top);
      await expect.poll(top).toBeGreaterThan(60);
      await expect.poll(top).toBeLessThan(300);
    });
  });

  test("a tool that was chosen stays chosen, here and on other pages", async () => {
    await visit(reference, {}, async (page) => {
      const shown = () => page.locator(".samples [role=tabpanel]:not([hidden])").first().textContent();
      expect(await shown()).toContain("curl ");
      await page.getByRole("tab", { name: "TypeScript" }).click();
      expect(await shown()).toContain("createClient(");
      await page.reload();
      expect(await shown()).toContain("createClient(");
      await page.goto(`${site.url}/quick-start/`);
      expect(await page.getByRole("tab", { name: "TypeScript" }).getAttribute("aria-selected")).toBe("true");
    });
  });

  test("tabs of the same choice change together, by keyboard too", async () => {
    await visit("/quick-start/", {}, async (page) => {
      const tabs = page.getByRole("tab", { name: "Your Chatwoot" });
      expect(await tabs.count()).toBe(2);
      await page.getByRole("tab", { name: "Sandbox" }).first().focus();
      await page.keyboard.press("ArrowRight");
      expect(await tabs.evaluateAll((all) => all.map((tab) => tab.getAttribute("aria-selected")))).toEqual([
        "true",
        "true",
      ]);
    });
  });

  test("beside a long description the samples stay in view", async () => {
    await visit(reference, { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.mouse.wheel(0, 3000);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
      const box = await page.locator(".operation-samples").boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    });
  });

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each(pages)("%s has no fault that axe finds", async (address) => {
      const axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
      await visit(address, { colorScheme }, async (page) => {
        await openFolds(page);
        await page.evaluate(axe);
        // Starlight's own: the button's name lacks the key that stands on it for sighted people.
        const context = JSON.stringify({ exclude: ["site-search button[data-open-modal]"] });
        const results: AxeResults = await page.evaluate(`axe.run(${context})`);
        const faults = results.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 5)
              .join("\n")}`,
        );
        expect(faults).toEqual([]);
      });
    });
  });

  test.each(pages)("%s needs no scrolling to the side at 360, 768 and 1280 pixels", async (address) => {
    await visit(address, {}, async (page) => {
      await openFolds(page);
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });
});

function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
  });
}
