import { gosquaredWebhooks } from "chatwire/apis/gosquared/webhooks";
import { type LivechatWebhooksEvents, livechatWebhooks } from "chatwire/apis/livechat/webhooks";
import { createReceiver, type EventBody, memoryStore, type Received } from "chatwire/webhooks";
import { describe, expectTypeOf, test } from "vitest";

const receiver = createReceiver(livechatWebhooks, { secret: "s" });

describe("handlers are typed by the contract", () => {
  test("one event", () => {
    receiver.on("incoming_chat", (event, { name, deliveryId, header }) => {
      expectTypeOf(deliveryId).toEqualTypeOf<string | undefined>();
      expectTypeOf(header("x")).toEqualTypeOf<string | undefined>();
      expectTypeOf(event).toEqualTypeOf<LivechatWebhooksEvents["incoming_chat"]>();
      expectTypeOf(event).toEqualTypeOf<EventBody<typeof livechatWebhooks, "incoming_chat">>();
      expectTypeOf(event.payload.chat.id).toEqualTypeOf<string>();
      expectTypeOf(name).toEqualTypeOf<"incoming_chat">();
    });
  });

  test("several events are a union that narrows by what is in the body", () => {
    receiver.on(["incoming_chat", "chat_deactivated"], (event, { name }) => {
      expectTypeOf(name).toEqualTypeOf<"incoming_chat" | "chat_deactivated" | null>();
      if (event.action === "incoming_chat") expectTypeOf(event.payload.chat.id).toEqualTypeOf<string>();
      else expectTypeOf(event).toEqualTypeOf<LivechatWebhooksEvents["chat_deactivated"]>();
    });
  });

  test("names that the contract does not have do not compile", () => {
    // @ts-expect-error no such event
    receiver.on("incoming_chats", () => {});
    // @ts-expect-error no such event in a list
    receiver.on(["incoming_chat", "nope"], () => {});
    // @ts-expect-error a body of another event
    receiver.on("incoming_chat", (event: LivechatWebhooksEvents["agent_deleted"]) => event);
    // @ts-expect-error no such event
    createReceiver(gosquaredWebhooks, { verification: "none", event: "spike" });
    // @ts-expect-error no such way
    createReceiver(gosquaredWebhooks, { verification: "nothing" });
    // @ts-expect-error a key that needs waiting
    createReceiver(livechatWebhooks, { secret: "s", dedupe: { key: async () => "k", store: memoryStore(), ttl: 1 } });
  });
});

describe("all events", () => {
  test("narrow by name, the unknown one too", () => {
    receiver.onAny((received) => {
      expectTypeOf(received).toEqualTypeOf<Received<LivechatWebhooksEvents>>();
      switch (received.name) {
        case "incoming_chat":
          expectTypeOf(received.event.payload.chat.id).toEqualTypeOf<string>();
          break;
        case null:
          expectTypeOf(received.event).toEqualTypeOf<unknown>();
          break;
        default:
          expectTypeOf(received.name).not.toEqualTypeOf<"incoming_chat">();
      }
    });
  });

  test("one that is not handled does not compile", () => {
    receiver.exhaustive(["incoming_chat", "chat_deactivated"], {
      incoming_chat: (event) => expectTypeOf(event.payload.chat.id).toEqualTypeOf<string>(),
      chat_deactivated: (event) => expectTypeOf(event.action).toEqualTypeOf<"chat_deactivated">(),
    });
    // @ts-expect-error chat_deactivated lacks a handler
    receiver.exhaustive(["incoming_chat", "chat_deactivated"], { incoming_chat: () => {} });
    // @ts-expect-error agent_deleted is not in the list
    receiver.exhaustive(["incoming_chat"], { incoming_chat: () => {}, agent_deleted: () => {} });
    const spikes = createReceiver(gosquaredWebhooks, { verification: "none", onAmbiguous: () => "traffic_spike" });
    createReceiver(gosquaredWebhooks, {
      verification: "none",
      onAmbiguous: (_, { candidates }) => candidates.find((name) => name === "traffic_spike"),
    });
    // @ts-expect-error four events lack a handler
    spikes.exhaustive({ traffic_spike: () => {} });
  });
});
