import { describe, expect, test } from "vitest";
import { type Client, RateLimitError } from "../src/index.ts";
import { faultServer, rawResponse } from "./fault-server.ts";
import { noon20, rejection } from "./local-server.ts";

const okay = rawResponse("200 OK", ["Content-Type: application/json"], '{"payload":[{"id":7}]}');
const call = ({ contacts }: Client) => contacts.listConversations(42);

describe("429 with each form of Retry-After", () => {
  const date = `Date: ${new Date(noon20).toUTCString()}`;
  const rows: readonly (readonly [string, readonly string[], number])[] = [
    ["missing", [date], 41_500],
    ["missing, without a Date header", [], 41_500],
    ["a number of seconds", [date, "Retry-After: 7"], 7000],
    ["0", [date, "Retry-After: 0"], 0],
    ["a number with spaces around it", [date, "Retry-After:   7  "], 7000],
    ["a date", [date, `Retry-After: ${new Date(noon20 + 9000).toUTCString()}`], 9000],
    ["a date that has passed", [date, `Retry-After: ${new Date(noon20 - 9000).toUTCString()}`], 0],
    ["two values", [date, "Retry-After: 7", "Retry-After: 8"], 41_500],
    ["words", [date, "Retry-After: in a while"], 41_500],
    ["empty", [date, "Retry-After:"], 41_500],
    ["a number below 0", [date, "Retry-After: -7"], 41_500],
  ];
  test.each(rows)("waits as long as it should when Retry-After is %s", async (_, headers, delay) => {
    const { chatwoot, requests, sleeps } = await faultServer((socket, number) => {
      socket.write(number === 1 ? rawResponse("429 Too Many Requests", headers, "Retry later\n") : okay);
    });
    expect((await call(chatwoot)).items).toEqual([{ id: 7 }]);
    expect(sleeps).toEqual([delay]);
    expect(requests).toHaveLength(2);
  });

  test.each(["Retry-After: 86400", "Retry-After: 99999999999999999999", "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT"])(
    "%s is not waited for",
    async (header) => {
      const { chatwoot, sleeps } = await faultServer((socket) =>
        socket.write(rawResponse("429 Too Many", [date, header])),
      );
      expect(await rejection(call(chatwoot))).toBeInstanceOf(RateLimitError);
      expect(sleeps).toHaveLength(1);
      // The wait is the same as without a time: until the server's next minute.
      expect(sleeps[0]).toBe(41_500);
    },
  );
});
