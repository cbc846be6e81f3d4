import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** Chromium of this machine, undefined where there is none: CHROMIUM_PATH, else where Debian puts it. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path !== undefined && path !== "" && existsSync(path),
);

/** Starts a browser that speaks to nobody by itself. */
export function startBrowser(executablePath: string): Promise<Browser> {
  const args = [
    // Chromium refuses its sandbox to root, which is who runs in most containers.
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    // Where there is no graphics card, to emulate one costs processor time.
    "--disable-gpu",
  ];
  // No limit in seconds: that a test hangs is for Vitest to notice.
  return chromium.launch({ executablePath, args, timeout: 0 });
}
