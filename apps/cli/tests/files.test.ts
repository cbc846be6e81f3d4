import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { against, folder } from "./against.ts";

describe("files", () => {
  test("sends files as a form with the other fields, with their names and media types", async () => {
    const cwd = await folder({ "box.png": "png bytes", "memo.WAV": "wav bytes" });
    const { received, exitCode } = await against(
      [
        "messages",
        "create",
        "7",
        "--content",
        "See this",
        "--private",
        "--attachments",
        "./box.png",
        "--attachments",
        "memo.WAV",
      ],
      { body: { id: 1 } },
      { cwd },
    );
    expect(exitCode).toBe(0);
    expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    for (const part of [
      'name="content"\r\n\r\nSee this\r\n',
      'name="private"\r\n\r\ntrue\r\n',
      'name="attachments[]"; filename="box.png"\r\nContent-Type: image/png\r\n\r\npng bytes\r\n',
      'name="attachments[]"; filename="memo.WAV"\r\nContent-Type: audio/wav\r\n\r\nwav bytes\r\n',
    ]) {
      expect(received[0]?.body).toContain(part);
    }
  });

  test.each([
    ["an option with @", ["--attachments", "@box.png"]],
    ["a path in --data", ["--data", '{"attachments":[{"path":"box.png"}]}']],
  ])("reads files named by %s", async (_way, options) => {
    const cwd = await folder({ "box.png": "png bytes" });
    const { received } = await against(["messages", "create", "7", ...options], { body: { id: 1 } }, { cwd });
    expect(received[0]?.body).toContain('name="attachments[]"; filename="box.png"');
    expect(received[0]?.body).toContain("png bytes");
  });

  test("sends the signed ID of an upload as JSON", async () => {
    const data = { attachments: ["eyJfcmFpbHMiOnsiZGF0YSI6MX19--8a1f"] };
    const { sent } = await against(["messages", "create", "7", "--data", JSON.stringify(data)], { body: { id: 1 } });
    expect(sent).toEqual(data);
  });

  test.each(["./box.png", "box.png", "/tmp/box", "C:\\\\box", "@box"])(
    "rejects the path %s as a string in --data",
    async (path) => {
      const data = `{"attachments":["${path}"]}`;
      const { received, stderr, exitCode } = await against(["messages", "create", "7", "--data", data], {});
      expect(stderr).toMatch(
        /^wootkit: attachments in --data must be a file or the signed ID of an upload, got ".+"\.\n/,
      );
      expect(stderr).toContain('Write {"path": ');
      expect({ received, exitCode }).toEqual({ received: [], exitCode: 2 });
    },
  );

  test("rejects a folder in place of a file", async () => {
    const cwd = await folder();
    const { stderr, exitCode, received } = await against("uploads create --attachment .", {}, { cwd });
    expect({ exitCode, received }).toEqual({ exitCode: 2, received: [] });
    expect(stderr).toMatch(/^wootkit: \. cannot be read: /);
  });

  test("prints the response after an upload", async () => {
    const cwd = await folder({ "logo.png": "png" });
    const { stdout, stderr } = await against(
      "uploads create --attachment logo.png",
      { body: { file_url: "https://desk.example/a", blob_id: "x" } },
      { cwd },
    );
    expect({ stdout, stderr }).toEqual({
      stdout: "file_url\thttps://desk.example/a\nblob_id\tx\n",
      stderr: "Uploaded.\n",
    });
  });
});

describe("downloads", () => {
  const csv = { type: "text/csv", body: "Agent,Conversations\nAda,3" };
  const line = "reports download-agents --since 1 --until 2";

  test("writes a download to standard output unchanged", async () => {
    expect(await against(line, csv)).toMatchObject({ stdout: csv.body, stderr: "", exitCode: 0 });
  });

  test("writes a download to a file with --output", async () => {
    const cwd = await folder();
    const { stdout, stderr } = await against(`${line} --output agents.csv`, csv, { cwd });
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "Saved 25 bytes in agents.csv.\n" });
    expect(await readFile(join(cwd, "agents.csv"), "utf8")).toBe(csv.body);
  });

  test("fails if the download cannot be saved", async () => {
    const { stderr, exitCode } = await against(`${line} --output none/agents.csv`, csv, { cwd: await folder() });
    expect(stderr).toMatch(/^wootkit: none\/agents\.csv cannot be written: ENOENT/);
    expect(exitCode).toBe(1);
  });
});
