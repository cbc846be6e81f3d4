import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** The path of Chromium: CHROMIUM_PATH, or Debian's path. Undefined if neither exists. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path !== undefined && path !== "" && existsSync(path),
);

/** Starts a browser that makes no requests of its own. */
export function startBrowser(executablePath: string): Promise<Browser> {
  const args = [
    // Chromium's sandbox does not work for root, the usual user in containers.
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    // Without a graphics card, emulating one costs processor time.
    "--disable-gpu",
  ];
  // Vitest notices a test that hangs, so the browser needs no time limit.
  return chromium.launch({ executablePath, args, timeout: 0 });
}
