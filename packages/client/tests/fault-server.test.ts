import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  type Client,
  ConnectionError,
  PaginationError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
} from "../src/index.ts";
import { type Fault, faultServer, rawResponse } from "./fault-server.ts";
import { expireInBody, instantClock, rejection } from "./local-server.ts";

const good = '{"payload":[{"id":7}]}';
const okay = rawResponse("200 OK", ["Content-Type: application/json"], good);
const html = "<!DOCTYPE html><html><body>Sign in</body></html>";
const call = ({ contacts }: Client) => contacts.listConversations(42);

describe("a lasting fault", () => {
  type Row = readonly [
    string,
    Fault,
    {
      readonly type: abstract new (...details: never[]) => Error;
      readonly says: RegExp;
      readonly sent: number;
      /** The step in which the time limit of 300 ms ends. */
      readonly stalls?: "head" | "body";
    },
  ];
  const rows: readonly Row[] = [
    [
      "closes without a word",
      (socket) => socket.end(),
      { type: ConnectionError, says: /failed before a complete response arrived/, sent: 2 },
    ],
    ["resets", (socket) => socket.resetAndDestroy(), { type: ConnectionError, says: /ECONNRESET/, sent: 2 }],
    [
      "resets within the headers",
      (socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Ty", () => socket.resetAndDestroy()),
      { type: ConnectionError, says: /failed before a complete response arrived/, sent: 2 },
    ],
    [
      "resets within the body",
      (socket) =>
        socket.write(rawResponse("200 OK", ["Content-Length: 1000"], '{"payl'), () => socket.resetAndDestroy()),
      { type: ConnectionError, says: /failed before a complete response arrived/, sent: 2 },
    ],
    [
      "stalls before the headers",
      () => {},
      { type: TimeoutError, says: /longer than 300 ms, in attempt 2/, sent: 2, stalls: "head" },
    ],
    [
      "stalls within the headers",
      (socket) => socket.write("HTTP/1.1 200 OK\r\nX-"),
      { type: TimeoutError, says: /longer than 300 ms/, sent: 2, stalls: "head" },
    ],
    [
      "stalls within the body",
      (socket) => socket.write(rawResponse("200 OK", ["Content-Length: 1000"], '{"payl')),
      { type: TimeoutError, says: /longer than 300 ms/, sent: 2, stalls: "body" },
    ],
    [
      "stalls within the body of an error",
      (socket) => socket.write(rawResponse("500 Internal Server Error", ["Content-Length: 1000"], "{")),
      { type: TimeoutError, says: /longer than 300 ms/, sent: 2, stalls: "body" },
    ],
    [
      "speaks no HTTP",
      (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"),
      { type: ConnectionError, says: /failed before a complete response arrived/, sent: 2 },
    ],
    [
      "declares a length that is shorter than the body",
      (socket) => socket.end(rawResponse("200 OK", ["Content-Length: 10"], good)),
      { type: ResponseFormatError, says: /not JSON but text/, sent: 1 },
    ],
    [
      "declares a length that is longer than the body",
      (socket) => socket.end(rawResponse("200 OK", ["Content-Length: 99"], good)),
      { type: ConnectionError, says: /failed before a complete response arrived/, sent: 2 },
    ],
    [
      "says two lengths",
      (socket) => socket.end(rawResponse("200 OK", ["Content-Length: 22", "Content-Length: 4"], good)),
      { type: ConnectionError, says: /failed before a complete response arrived/, sent: 2 },
    ],
    [
      "breaks off a chunked body",
      (socket) => socket.end(rawResponse("200 OK", ["Transfer-Encoding: chunked"], '5\r\n{"pay\r\n')),
      { type: ConnectionError, says: /failed before a complete response arrived/, sent: 2 },
    ],
    [
      "truncates JSON",
      (socket) => socket.write(rawResponse("200 OK", ["Content-Type: application/json"], good.slice(0, 12))),
      { type: ResponseFormatError, says: /not JSON but text \(application\/json\)/, sent: 1 },
    ],
    [
      "sends a web page with 200",
      (socket) => socket.write(rawResponse("200 OK", ["Content-Type: text/html"], html)),
      { type: ResponseFormatError, says: /a web page \(text\/html\)/, sent: 1 },
    ],
    [
      "sends a web page labeled as JSON",
      (socket) => socket.write(rawResponse("200 OK", ["Content-Type: application/json"], `\n ${html}`)),
      { type: ResponseFormatError, says: /a web page \(application\/json\)/, sent: 1 },
    ],
    [
      "sends nothing with 200",
      (socket) => socket.write(rawResponse("200 OK")),
      { type: ResponseFormatError, says: /its body is empty/, sent: 1 },
    ],
    [
      "sends nothing with 500",
      (socket) => socket.write(rawResponse("500 Internal Server Error")),
      { type: ServerError, says: /500 Internal Server Error/, sent: 2 },
    ],
    [
      "sends a 502 without a body, and closes the connection",
      (socket) => socket.end(rawResponse("502 Bad Gateway", ["Connection: close"])),
      { type: ServerError, says: /502 Bad Gateway/, sent: 2 },
    ],
    [
      "sends the page of a proxy with 503",
      (socket) => socket.write(rawResponse("503 Service Unavailable", ["Content-Type: text/html"], html)),
      { type: ServerError, says: /503 Service Unavailable/, sent: 2 },
    ],
    [
      "refuses without a reason phrase",
      (socket) => socket.write(rawResponse("401 ")),
      { type: AuthenticationError, says: /401 \(GET .*Api-Access-Token/, sent: 1 },
    ],
    [
      "sends an unknown status",
      (socket) => socket.write(rawResponse("499 Odd Reason")),
      { type: ApiError, says: /499 Odd Reason/, sent: 1 },
    ],
    [
      "calls plain text gzip",
      (socket) => socket.write(rawResponse("200 OK", ["Content-Encoding: gzip"], good)),
      { type: ResponseFormatError, says: /its compression is broken/, sent: 1 },
    ],
    [
      "labels the plain text of an error as gzip",
      (socket) => socket.write(rawResponse("503 Busy", ["Content-Encoding: gzip"], "not gzip")),
      { type: ServerError, says: /503 Busy/, sent: 2 },
    ],
    [
      "breaks gzip in the middle",
      (socket) => {
        const packed = gzipSync(JSON.stringify({ payload: Array.from({ length: 500 }, (_, id) => ({ id })) }));
        packed.fill(0xff, 200, 260);
        socket.write(rawResponse("200 OK", ["Content-Encoding: gzip"], packed));
      },
      { type: ResponseFormatError, says: /its compression is broken|not JSON/, sent: 1 },
    ],
    [
      "breaks gzip off",
      (socket) => socket.write(rawResponse("200 OK", ["Content-Encoding: gzip"], gzipSync(good).subarray(0, 15))),
      { type: ResponseFormatError, says: /its compression is broken|not JSON|empty/, sent: 1 },
    ],
    [
      "uses an unknown compression",
      (socket) => socket.write(rawResponse("200 OK", ["Content-Encoding: zstandard"], "\u0001\u0002\u0003")),
      { type: ResponseFormatError, says: /not JSON/, sent: 1 },
    ],
    [
      "sends 3 MB of text",
      (socket) => socket.write(rawResponse("200 OK", [], "x".repeat(3_000_000))),
      { type: ResponseFormatError, says: /not JSON but text/, sent: 1 },
    ],
    [
      "refuses with 3 MB of text",
      (socket) => socket.write(rawResponse("500 No", [], "x".repeat(3_000_000))),
      { type: ServerError, says: /500 No \(GET/, sent: 2 },
    ],
    [
      "refuses with a message of 3 MB",
      (socket) => socket.write(rawResponse("422 No", [], JSON.stringify({ error: "no ".repeat(1_000_000) }))),
      { type: ApiError, says: /422 no no/, sent: 1 },
    ],
    [
      "refuses with endlessly nested lists",
      (socket) => socket.write(rawResponse("422 No", [], `{"error":${"[".repeat(50_000)}${"]".repeat(50_000)}}`)),
      { type: ApiError, says: /422 No/, sent: 1 },
    ],
  ];

  test.each(rows)("rejects when a server %s", async (_, fault, { type, says, sent, stalls }) => {
    const clock = instantClock();
    const act: Fault = (socket, number) => {
      fault(socket, number);
      if (stalls === "head") setImmediate(clock.expire);
    };
    const options = { ...(stalls && { timeout: 300 }), ...(stalls === "body" && expireInBody(clock)) };
    const { chatwoot, requests } = await faultServer(act, options, clock);
    const error = await rejection(call(chatwoot));
    expect(error).toBeInstanceOf(type);
    expect(String(error)).toMatch(says);
    expect(error).toMatchObject({ attempts: sent });
    expect(requests).toHaveLength(sent);
    // A message stays readable, whatever the server sends.
    expect(String(error).length).toBeLessThan(1000);
  });

  test("rejects with a ConnectionError for each attempt when nothing listens on a port", async () => {
    const { url } = await faultServer(() => {});
    const events: number[] = [];
    const { chatwoot } = await faultServer(() => {}, {
      // Nothing listens at this port on another loopback address.
      baseUrl: url.replace("127.0.0.1", "127.0.0.2"),
      hooks: { onRequest: ({ attempt }) => void events.push(attempt) },
    });
    const error = await rejection(call(chatwoot));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toContain("ECONNREFUSED");
    expect(Object(error).cause).toBeInstanceOf(Error);
    expect(events).toEqual([1, 2]);
  });

  test("names a host that does not exist", async () => {
    const { chatwoot } = await faultServer(() => {}, { baseUrl: "https://chatwoot.invalid" });
    const error = await rejection(call(chatwoot));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toMatch(/chatwoot\.invalid.*(ENOTFOUND|EAI_AGAIN)/);
  });
});

describe("a passing fault", () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ["closes", (socket) => socket.end()],
    ["resets", (socket) => socket.resetAndDestroy()],
    ["sends half", (socket) => socket.end(rawResponse("200 OK", ["Content-Length: 99"], good))],
    ["fails with nothing", (socket) => socket.write(rawResponse("500 Internal Server Error"))],
    ["fails with a page of 3 MB", (socket) => socket.write(rawResponse("502 Bad Gateway", [], html.repeat(65_000)))],
    [
      "is busy",
      (socket) => socket.write(rawResponse("429 Too Many Requests", ["Content-Type: text/plain"], "Retry later\n")),
    ],
  ];
  test.each(faults)("is repaired by a retry when a server %s once", async (_, fault) => {
    const { chatwoot, requests } = await faultServer((socket, number) => {
      if (number === 1) fault(socket, number);
      else socket.write(okay);
    });
    expect((await call(chatwoot)).items).toEqual([{ id: 7 }]);
    expect(requests).toHaveLength(2);
  });
});

describe("a response that only looks faulty", () => {
  const big = JSON.stringify({ payload: Array.from({ length: 19 }, (_, id) => ({ id, text: "ü".repeat(80_000) })) });
  const byByte: Fault = (socket) => {
    for (const byte of okay) socket.write(Buffer.from([byte]));
  };
  const fine: readonly (readonly [string, Fault, number])[] = [
    ["3 MB of JSON", (socket) => socket.write(rawResponse("200 OK", [], big)), 19],
    [
      "JSON labeled as a web page",
      (socket) => socket.write(rawResponse("200 OK", ["Content-Type: text/html"], good)),
      1,
    ],
    ["JSON without a type", (socket) => socket.write(rawResponse("200 OK", [], good)), 1],
    ["JSON after a byte-order mark", (socket) => socket.write(rawResponse("200 OK", [], `\ufeff${good}`)), 1],
    ["JSON in one byte after the other", byByte, 1],
    ["gzip", (socket) => socket.write(rawResponse("200 OK", ["Content-Encoding: gzip"], gzipSync(good))), 1],
    [
      "a body that ends with the connection",
      (socket) => socket.end(rawResponse("200 OK", ["Connection: close"], good)),
      1,
    ],
    [
      "chunks",
      (socket) => socket.write(rawResponse("200 OK", ["Transfer-Encoding: chunked"], `16\r\n${good}\r\n0\r\n\r\n`)),
      1,
    ],
    [
      "a word of patience first",
      (socket) => socket.write(Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\n\r\n"), okay])),
      1,
    ],
  ];
  test.each(fine)("succeeds: %s", async (_, fault, count) => {
    const { chatwoot, requests } = await faultServer(fault);
    expect((await call(chatwoot)).items).toHaveLength(count);
    expect(requests).toHaveLength(1);
  });
});

test("a fault on a later page ends the iteration after the items before it", async () => {
  const { chatwoot, requests } = await faultServer((socket, number) => {
    if (number === 1) socket.write(rawResponse("200 OK", [], '{"data":{"payload":[{"id":1}]}}'));
    else socket.end();
  });
  const found: number[] = [];
  const walk = async () => {
    for await (const { id } of chatwoot.conversations.list()) found.push(id);
  };
  const error = await rejection(walk());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).not.toBeInstanceOf(PaginationError);
  expect(found).toEqual([1]);
  expect(requests).toHaveLength(3);
});
