// Playwright: the page's requests to Chatwoot go to the sandbox. With @playwright/test, write the same in a test.
import assert from "node:assert/strict";
import { createSandbox } from "@wootkit/sandbox";
import { chromium } from "playwright-core";

const sandbox = createSandbox();
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.route("https://chatwoot.example/**", async (route) => {
    const request = route.request();
    const body = request.postDataBuffer();
    const response = await sandbox.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      ...(body && { body }),
    });
    await route.fulfill({
      status: response.status,
      headers: { ...Object.fromEntries(response.headers), "access-control-allow-origin": "*" },
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  await page.route("https://shop.example/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<button>Contact us</button><p></p><script>
        document.querySelector("button").onclick = async () => {
          const url = "https://chatwoot.example/public/api/v1/inboxes/${sandbox.inboxIdentifier}/contacts";
          const response = await fetch(url, { method: "POST", body: new URLSearchParams({ name: "Vera" }) });
          document.querySelector("p").textContent = "Hello " + (await response.json()).name;
        };
      </script>`,
    }),
  );
  await page.goto("https://shop.example/");
  await page.getByRole("button").click();
  await page.getByText("Hello Vera").waitFor();
  assert.equal(sandbox.requests.at(-1)?.operation, "createPublicContact");
} finally {
  await browser.close();
}
