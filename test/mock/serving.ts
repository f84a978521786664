import { onTestFinished } from "vitest";
import { type MockOptions, type RequestLog, type RunningMock, startMock } from "../../src/mock/index.js";
import type { JsonObject } from "../../src/schema/json.js";

export interface CallResult {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body, if it is JSON. */
  body: unknown;
}

export interface Serving extends RunningMock {
  logs: RequestLog[];
  call: (target: string, init?: RequestInit) => Promise<CallResult>;
}

/** Serves documents by id on a free port. Closes the mock after the test. */
export async function serving(
  documents: Record<string, JsonObject>,
  options: Partial<MockOptions> = {},
): Promise<Serving> {
  const logs: RequestLog[] = [];
  const apis = Object.entries(documents).map(([id, document]) => ({ id, load: async () => document }));
  const mock = await startMock({ apis, port: 0, log: (entry) => logs.push(entry), ...options });
  onTestFinished(mock.close);
  return { ...mock, logs, call: (target, init) => call(`${mock.url}${target}`, init) };
}

async function call(url: string, init: RequestInit = {}): Promise<CallResult> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function json(value: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof value === "string" ? value : JSON.stringify(value),
  };
}

export function form(body: string): RequestInit {
  return { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body };
}
