import {
  type ChatMessageWebhook,
  type CreateWebhookResponse,
  createGosquaredWebhooksClient,
  type ErrorResponse,
  type GosquaredWebhooksClientOptions,
  gosquaredWebhooks,
} from "chatwire/apis/gosquared/webhooks";
import { checkEvent, type EventBody, type EventName, identifyEvent } from "chatwire/webhooks";
import { describe, expectTypeOf, test } from "vitest";
import type { ValidationError } from "../../src/runtime/validation/validation.js";

const client = createGosquaredWebhooksClient({ apiKey: "key", siteToken: async () => "token" });

describe("results", () => {
  test("narrow by ok, reason and status, without casts", async () => {
    const result = await client.createWebhook({ body: { url: "https://example.org" } });
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<200 | 201>();
      expectTypeOf(result.data).toEqualTypeOf<CreateWebhookResponse>();
      expectTypeOf(result.data).not.toBeAny();
      expectTypeOf(result.data.id).toEqualTypeOf<number>();
      expectTypeOf(result.headers).toEqualTypeOf<Headers>();
      return;
    }
    switch (result.reason) {
      case "http":
        expectTypeOf(result.status).toEqualTypeOf<400 | 401 | 429 | 500>();
        expectTypeOf(result.error).toEqualTypeOf<ErrorResponse>();
        expectTypeOf(result.error).not.toBeAny();
        break;
      case "undocumented":
        expectTypeOf(result.httpStatus).toEqualTypeOf<number>();
        expectTypeOf(result.body).toBeUnknown();
        break;
      case "invalid":
        expectTypeOf(result.cause).toEqualTypeOf<ValidationError>();
        break;
      default:
        expectTypeOf(result.reason).toEqualTypeOf<"network" | "timeout" | "aborted">();
        expectTypeOf(result.cause).toEqualTypeOf<Error>();
    }
  });

  test("have no data and no error before they are narrowed", async () => {
    const result = await client.listWebhooks();
    // @ts-expect-error: it may have failed
    result.data;
    // @ts-expect-error: it may have succeeded
    result.error;
    if (result.ok) expectTypeOf(result.data.list[0]?.url).toEqualTypeOf<string | undefined>();
  });
});

describe("inputs", () => {
  test("are checked", () => {
    // @ts-expect-error: a body is needed
    client.createWebhook();
    // @ts-expect-error: an address is needed
    client.createWebhook({ body: {} });
    // @ts-expect-error: an address is a text
    client.createWebhook({ body: { url: 1 } });
    // @ts-expect-error: no such field
    client.createWebhook({ body: { url: "x", nope: 1 } });
    // @ts-expect-error: no such trigger
    client.createWebhook({ body: { url: "x", trigger: "nope" } });
    // @ts-expect-error: a path parameter is needed
    client.getWebhook({});
    // @ts-expect-error: no such part
    client.getWebhook({ path: { webhookID: 1 }, query: {} });
    // @ts-expect-error: no such function
    client.createWebhooks;
  });

  test("may be left out where nothing is needed", () => {
    expectTypeOf(client.listWebhooks).toBeCallableWith();
    expectTypeOf(client.listWebhooks).toBeCallableWith({});
    expectTypeOf(client.listWebhooks).toBeCallableWith({}, { timeout: 1, signal: new AbortController().signal });
  });

  test("never ask for credentials", () => {
    // @ts-expect-error: the client has it
    client.listWebhooks({ query: { api_key: "x" } });
  });
});

describe("options", () => {
  test("are both credentials, as text or as functions, and what all clients take", () => {
    type Options = GosquaredWebhooksClientOptions;
    expectTypeOf<{ apiKey: string; siteToken: () => Promise<string>; timeout: number }>().toExtend<Options>();
    expectTypeOf<{ apiKey: string }>().not.toExtend<Options>();
    expectTypeOf<{ apiKey: number; siteToken: string }>().not.toExtend<Options>();
    // @ts-expect-error: no such option
    createGosquaredWebhooksClient({ apiKey: "x", siteToken: "y", apikey: "z" });
  });
});

describe("webhooks", () => {
  test("are known by their names", () => {
    type Names = EventName<typeof gosquaredWebhooks>;
    expectTypeOf<Names>().toEqualTypeOf<
      "chat_message" | "entered_smart_group" | "exited_smart_group" | "traffic_dip" | "traffic_spike"
    >();
    type Body = EventBody<typeof gosquaredWebhooks, "chat_message">;
    expectTypeOf<Body>().toEqualTypeOf<ChatMessageWebhook>();
    expectTypeOf<Body>().not.toBeAny();
    // @ts-expect-error: no such event
    type Nope = EventBody<typeof gosquaredWebhooks, "nope">;
    expectTypeOf<Nope>().toBeUnknown;
  });

  test("are found and checked by them", async () => {
    expectTypeOf(await identifyEvent(gosquaredWebhooks, { body: {} })).toEqualTypeOf<
      EventName<typeof gosquaredWebhooks>[]
    >();
    await checkEvent(gosquaredWebhooks, "traffic_dip", {});
    // @ts-expect-error: no such event
    await checkEvent(gosquaredWebhooks, "nope", {});
  });
});

describe("the raw client", () => {
  test("is that of openapi-fetch", async () => {
    const { data, error } = await client.raw.GET("/account/v1/webhooks");
    expectTypeOf(data).not.toBeAny();
    expectTypeOf(data?.list[0]?.id).toEqualTypeOf<number | undefined>();
    expectTypeOf(error).not.toBeAny();
    // @ts-expect-error: no such path
    client.raw.GET("/nope");
  });
});
