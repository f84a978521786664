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
  /** Called once, when the stream has ended or its reader has stopped. */
  onEnd: () => void;
}

/** Many servers end their streams with this text. */
const END = "[DONE]";

/** Yields the events of a stream while they arrive. Their data is JSON, or text if `isText` is true. */
export async function* readEvents(
  response: Response,
  isText: boolean,
  options: StreamOptions,
): AsyncGenerator<ServerSentEvent<unknown>> {
  let fields: Record<string, string> = {};
  let data: string[] = [];
  for await (const line of readLines(response, options)) {
    if (line !== "") {
      const colon = line.indexOf(":");
      const name = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
      if (name === "data") data.push(value);
      else if (name !== "") fields[name] = value;
      continue;
    }
    const [text, { event, id, retry }] = [data.join("\n"), fields];
    const isEmpty = data.length === 0;
    [data, fields] = [[], {}];
    if (isEmpty) continue;
    if (!isText && text === END) return;
    yield {
      data: checked(isText ? text : parsed(text), options),
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
    if (text !== "") yield checked(parsed(text), options);
  }
}

function checked(value: unknown, { check }: StreamOptions): unknown {
  const error = check?.(value);
  if (error) throw error;
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error("the stream has a value that is not JSON", { cause });
  }
}

/** Yields the lines of a body, without their ends. Cancels the body when the reader stops. */
async function* readLines({ body }: Response, { maxBytes, onEnd }: StreamOptions): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream() as never).getReader() as
    | ReadableStreamDefaultReader<string>
    | undefined;
  let rest = "";
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      rest += read.value;
      // A line feed that follows may belong to a carriage return at the end.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      if (rest.length > maxBytes)
        throw new Error(`the stream has a value larger than ${maxBytes} bytes: raise maxBytes`);
      yield* lines;
    }
    if (rest !== "") yield rest.replace(/\r$/, "");
    // The last event may lack the empty line that ends it.
    yield "";
  } finally {
    await reader?.cancel().catch(() => {});
    onEnd();
  }
}
