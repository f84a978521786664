import type { Credential } from "chatwire";
import {
  type AuthenticationErrorResponse,
  type BadRequestErrorResponse,
  type CreateAgentResponse,
  createLivechatConfigurationClient,
  type GetAgentResponse,
  type LivechatConfigurationClientOptions,
  type livechatConfiguration,
} from "chatwire/apis/livechat/configuration";
import type { IncomingChatWebhook, livechatWebhooks } from "chatwire/apis/livechat/webhooks";
import type { EventBody, EventName } from "chatwire/webhooks";
import { describe, expectTypeOf, test } from "vitest";

const client = createLivechatConfigurationClient({ accessToken: "token" });

describe("credentials", () => {
  type Options = LivechatConfigurationClientOptions;

  test("are one of the alternatives", () => {
    expectTypeOf<{ accessToken: string }>().toExtend<Options>();
    expectTypeOf<{ accountId: string; personalAccessToken: () => string }>().toExtend<Options>();
  });

  test("are not both, not a half, not none", () => {
    expectTypeOf<{ accessToken: string; accountId: string; personalAccessToken: string }>().not.toExtend<Options>();
    expectTypeOf<{ accessToken: string; accountId: string }>().not.toExtend<Options>();
    expectTypeOf<{ accountId: string }>().not.toExtend<Options>();
    expectTypeOf<object>().not.toExtend<Options>();
    // @ts-expect-error: not both
    createLivechatConfigurationClient({ accessToken: "a", accountId: "b", personalAccessToken: "c" });
    // @ts-expect-error: none
    createLivechatConfigurationClient({});
  });

  test("come with other options of this API", () => {
    expectTypeOf<Options["region"]>().toEqualTypeOf<Credential | undefined>();
    expectTypeOf<{ accessToken: string; region: string; validate: boolean }>().toExtend<Options>();
  });
});

describe("results", () => {
  test("tell errors apart by their status", async () => {
    const result = await client.createAgent({ body: { id: "a@example.org", name: "A" } });
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<200>();
      expectTypeOf(result.data).toEqualTypeOf<CreateAgentResponse>();
      expectTypeOf(result.data).not.toBeAny();
    } else if (result.reason === "http") {
      expectTypeOf(result.status).toEqualTypeOf<400 | 401 | 402 | 403 | 404 | 409 | 421 | 422 | 429 | 500>();
      expectTypeOf(result.error).not.toBeAny();
      if (result.status === 400) expectTypeOf(result.error).toEqualTypeOf<BadRequestErrorResponse>();
      if (result.status === 401) {
        expectTypeOf(result.error).toEqualTypeOf<AuthenticationErrorResponse>();
        expectTypeOf(result.error.error.type).toEqualTypeOf<"authentication">();
      }
    }
  });

  test("have the type of each answer", async () => {
    const result = await client.getAgent({ body: { id: "a@example.org" } });
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<GetAgentResponse>();
  });
});

describe("inputs", () => {
  test("are checked, in depth", () => {
    // @ts-expect-error: a name is needed
    client.createAgent({ body: { id: "a" } });
    // @ts-expect-error: no such role
    client.createAgent({ body: { id: "a", name: "A", role: "emperor" } });
    // @ts-expect-error: no such field
    client.createAgent({ body: { id: "a", name: "A", email: "x" } });
    // @ts-expect-error: groups are objects
    client.createAgent({ body: { id: "a", name: "A", groups: [1] } });
  });

  test("may be left out where a body may be empty", () => {
    expectTypeOf(client.listAgents).toBeCallableWith();
    expectTypeOf(client.listAgents).toBeCallableWith({});
    expectTypeOf(client.listAgents).toBeCallableWith({ body: {} });
  });

  test("have nothing where nothing may stand", () => {
    type Body = NonNullable<NonNullable<Parameters<typeof client.listRegisteredWebhooks>[0]>["body"]>;
    expectTypeOf<Body>().toEqualTypeOf<Record<string, never>>();
    // @ts-expect-error: nothing may stand in it
    client.listRegisteredWebhooks({ body: { page: 1 } });
  });

  test("may say what an option would fill", () => {
    expectTypeOf(client.listAgents).toBeCallableWith({ header: { "X-Region": "fra" } });
    // @ts-expect-error: no such header
    client.listAgents({ header: { "X-Regio": "fra" } });
  });
});

describe("webhooks", () => {
  test("have the bodies of both versions", () => {
    type V35 = EventBody<typeof livechatWebhooks, "incoming_chat">;
    expectTypeOf<V35>().toEqualTypeOf<IncomingChatWebhook>();
    expectTypeOf<V35>().not.toBeAny();
    expectTypeOf<V35["action"]>().toEqualTypeOf<"incoming_chat">();
    expectTypeOf<V35["organization_id"]>().toEqualTypeOf<string>();
    expectTypeOf<V35["payload"]["chat"]>().not.toBeAny();

    type V32 = EventBody<typeof livechatConfiguration, "chat_access_granted">;
    expectTypeOf<V32>().not.toBeAny();
    expectTypeOf<V32["action"]>().toEqualTypeOf<"chat_access_granted">();
    expectTypeOf<V32["license_id"]>().toEqualTypeOf<number>();
  });

  test("narrow by their action", () => {
    const narrow = (event: EventBody<typeof livechatWebhooks, EventName<typeof livechatWebhooks>>) => {
      if (event.action === "tag_created")
        expectTypeOf(event).toEqualTypeOf<EventBody<typeof livechatWebhooks, "tag_created">>();
    };
    expectTypeOf(narrow).toBeFunction();
  });

  test("have no unknown names", () => {
    // @ts-expect-error: an event of the other version
    type Nope = EventBody<typeof livechatWebhooks, "chat_access_granted">;
    expectTypeOf<Nope>().toBeUnknown;
  });
});
