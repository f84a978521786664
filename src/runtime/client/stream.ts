import type { ValidationError } from "../validation/validation.js";

/** A server-sent event. */
export interface ServerSentEvent<Data> {
  data: Data;
  /** The type of the event; without one it is a `message`. */
  event?: string;
  id?: string;
  /** The time to wait before the stream is opened again, in milliseconds. */
  retry?: number;
}

export interface StreamOptions {
  /** The largest event or line, in bytes. */
  maxBytes: number;
  /** Returns why a value breaks its schema. */
  check: ((value: unknown) => ValidationError | undefined) | undefined;
  /** Returns an error of the network or of a parser without the secrets of the call. */
  safeError: (error: unknown) => Error;
  /** Called once, when the stream has ended or its reader has stopped. */
  onEnd: () => void;
}

/** Many servers end their streams with this text. */
const END = "[DONE]";
/** The fields of an event beside its data. */
const FIELDS = new Set(["event", "id", "retry"]);
const LINE_END = /\r\n|\n|\r/;

/** Yields the events of a stream while they arrive. Their data is JSON, or text if `isText` is true. */
export async function* readEvents(
  response: Response,
  isText: boolean,
  options: StreamOptions,
): AsyncGenerator<ServerSentEvent<unknown>> {
  let fields: Record<string, string> = {};
  let data: string[] = [];
  let size = 0;
  for await (const line of readLines(response, options)) {
    if (line !== "") {
      const colon = line.indexOf(":");
      const name = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
      if (name === "data") {
        size += value.length + 1;
        rejectLarge(size, options);
        data.push(value);
      } else if (FIELDS.has(name)) fields[name] = value;
      continue;
    }
    const [text, { event, id, retry }] = [data.join("\n"), fields];
    const isEmpty = data.length === 0;
    [data, fields, size] = [[], {}, 0];
    if (isEmpty) continue;
    if (!isText && text === END) return;
    yield {
      data: checked(isText ? text : parsed(text, options), options),
      ...(event === undefined ? {} : { event }),
      ...(id === undefined ? {} : { id }),
      ...(retry !== undefined && /^\d+$/.test(retry) ? { retry: Number(retry) } : {}),
    };
  }
}

/** Yields the values of JSON lines, or of a JSON text sequence (RFC 7464), while they arrive. */
export async function* readJsonLines(response: Response, options: StreamOptions): AsyncGenerator<unknown> {
  for await (const line of readLines(response, options)) {
    const text = line.replaceAll("\u001e", "").trim();
    if (text !== "") yield checked(parsed(text, options), options);
  }
}

function checked(value: unknown, { check }: StreamOptions): unknown {
  const error = check?.(value);
  if (error) throw error;
  return value;
}

function parsed(text: string, { safeError }: StreamOptions): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // The message of the parser contains a part of the text.
    throw new Error("the stream has a value that is not JSON", { cause: safeError(cause) });
  }
}

function rejectLarge(size: number, { maxBytes }: StreamOptions): void {
  if (size > maxBytes) throw new Error(`the stream has a value larger than ${maxBytes} bytes: raise maxBytes`);
}

/** Yields the lines of a body, without their ends. Cancels the body when the reader stops. */
async function* readLines({ body }: Response, options: StreamOptions): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream() as never).getReader() as
    | ReadableStreamDefaultReader<string>
    | undefined;
  const read = async (): Promise<string | undefined> => {
    try {
      return (await reader?.read())?.value;
    } catch (error) {
      throw options.safeError(error);
    }
  };
  let rest = "";
  let isAfterReturn = false;
  try {
    for (let chunk = await read(); chunk !== undefined; chunk = await read()) {
      // A line feed at the start belongs to the carriage return before it.
      const text = isAfterReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
      isAfterReturn = chunk.endsWith("\r");
      // Searches each chunk alone: to search the whole line again takes quadratic time.
      const [first = "", ...others] = text.split(LINE_END);
      rest += first;
      rejectLarge(rest.length, options);
      for (const line of others) {
        yield rest;
        rest = line;
        rejectLarge(rest.length, options);
      }
    }
    if (rest !== "") yield rest;
    // The last event may lack the empty line that ends it.
    yield "";
  } finally {
    await reader?.cancel().catch(() => {});
    options.onEnd();
  }
}
