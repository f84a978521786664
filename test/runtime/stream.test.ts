import { describe, expect, test } from "vitest";
import { readEvents, readJsonLines, type StreamOptions } from "../../src/runtime/client/stream.js";

const MAX_BYTES = 100;

describe("a stream", () => {
  test.each([
    { name: "a line without an end", chunks: ["data: ", ..."x".repeat(MAX_BYTES)] },
    { name: "a line with its end in one chunk", chunks: [`data: ${"x".repeat(MAX_BYTES)}\n\n`] },
    { name: "an event of many lines", chunks: ["data: 123456789\n".repeat(MAX_BYTES / 9)] },
    { name: "an event of many empty lines", chunks: ["data\n".repeat(MAX_BYTES + 1)] },
  ])("rejects $name that exceeds maxBytes", async ({ chunks }) => {
    await expect(all(events(chunks))).rejects.toThrow(`larger than ${MAX_BYTES} bytes: raise maxBytes`);
  });

  test("limits each event, not all of them together", async () => {
    const data = "x".repeat(MAX_BYTES / 2);
    expect(await all(events(Array(5).fill(`data: ${data}\n\n`)))).toEqual(Array(5).fill({ data }));
  });

  test("reads a long line of many short chunks in linear time", async () => {
    const piece = "x".repeat(32);
    const chunks = Array<string>(30_000).fill(piece);
    const [event] = await all(events(["data: ", ...chunks], { maxBytes: 10_000_000 }));
    expect(event).toEqual({ data: piece.repeat(chunks.length) });
  });

  test.each([
    { name: "a return and a line feed in two chunks", chunks: ["data: a\r", "\ndata: b\r", "\n\r", "\n"] },
    { name: "returns", chunks: ["data: a\rdata: b\r", "\r"] },
    { name: "single characters", chunks: [..."data: a\r\ndata: b\r\n\r\n"] },
    { name: "no end of the last event", chunks: ["data: a\ndata: b"] },
  ])("reads lines that end with $name", async ({ chunks }) => {
    expect(await all(events(chunks))).toEqual([{ data: "a\nb" }]);
  });

  test("yields an event that ends with a return before the next chunk", async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode("data: a\r\r")),
    });
    const stream = readEvents(new Response(body), true, options());
    expect((await stream.next()).value).toEqual({ data: "a" });
  });

  test.each([
    { name: "of the network", body: failing("no connection to https://x.example?key=S3CRET") },
    { name: "of a parser", body: new Response("S3CRET\n").body },
  ])("hides secrets in an error $name", async ({ body }) => {
    const error = await all(readJsonLines(new Response(body), options())).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    const { message, cause } = error as Error;
    expect(`${message} ${cause}`).not.toContain("S3CRET");
    expect(`${message} ${cause}`).toContain("***");
  });
});

function options(parts: Partial<StreamOptions> = {}): StreamOptions {
  return {
    maxBytes: MAX_BYTES,
    check: undefined,
    safeError: (error) => new Error(String(error).replaceAll("S3CRET", "***")),
    onEnd: () => {},
    ...parts,
  };
}

function events(chunks: readonly string[], parts: Partial<StreamOptions> = {}): AsyncGenerator<unknown> {
  const encoder = new TextEncoder();
  const waiting = chunks.values();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = waiting.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return readEvents(new Response(body), true, options(parts));
}

function failing(message: string): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.error(new Error(message)) });
}

async function all(values: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const value of values) list.push(value);
  return list;
}
