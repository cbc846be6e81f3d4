import { spawn } from "node:child_process";
import { withoutTokenVariable } from "./configuration.ts";
import type { Environment } from "./context.ts";

/** Returns the program that opens a URL, or undefined if the machine has no screen. */
function openerOf(platform: NodeJS.Platform, env: Environment): readonly string[] | undefined {
  if (platform === "darwin") return ["open"];
  // `start` is part of a shell, which would read `&` in a URL.
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return env.DISPLAY || env.WAYLAND_DISPLAY || env.BROWSER ? ["xdg-open"] : undefined;
}

/** Opens a URL in the browser, and returns whether it could. */
export async function openBrowser(url: string, env: Environment = process.env): Promise<boolean> {
  const [file, ...args] = openerOf(process.platform, env) ?? [];
  if (file === undefined) return false;
  const child = spawn(file, [...args, url], { env: withoutTokenVariable(env), stdio: "ignore" });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
