import { describe, expect, test } from "vitest";
import { localServer } from "./local-server.ts";
import { recordingServer } from "./recording-server.ts";
import { environment } from "./run-wootkit.ts";
import { hasTerminal, wootkitOnTerminal } from "./terminal.ts";

describe.runIf(hasTerminal)("on a terminal", () => {
  test.each([
    ["y\r", 1, 0, "Deleted label 16.\n"],
    ["n\r", 0, 1, "wootkit: Nothing was done.\n"],
    ["\u0003", 0, 130, ""],
    ["\u0004", 0, 2, "wootkit: The input ended before the reply.\nNothing was done.\n"],
  ])("a command that deletes asks, and the keys %j send %i requests", async (keys, requests, code, message) => {
    const { url, received } = await recordingServer();
    const terminal = wootkitOnTerminal(["labels", "delete", "16"], { env: environment(url) });
    expect(await terminal.waitFor("[y/N] ")).toContain("Delete label 16? [y/N] ");
    terminal.type(keys);
    expect(await terminal.exitCode()).toBe(code);
    expect(received.length).toBe(requests);
    expect(terminal.output()).toContain(message);
    expect(terminal.output()).not.toContain("Error");
  });

  test("Ctrl-C ends a command that waits for the server", async () => {
    let ask = () => {};
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    });
    const url = await localServer(() => ask());
    const terminal = wootkitOnTerminal(["labels", "list"], { env: environment(url) });
    await asked;
    terminal.type("\u0003");
    expect(await terminal.exitCode()).toBe(130);
    expect(terminal.output().replace("^C", "")).toBe("");
  });
});
