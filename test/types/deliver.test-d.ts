import { livechatWebhooks } from "chatwire/apis/livechat/webhooks";
import { type DeliveryResult, deliver, type EventBody } from "chatwire/webhooks";
import { expectTypeOf, test } from "vitest";

declare const body: EventBody<typeof livechatWebhooks, "incoming_chat">;
const options = { to: "http://localhost:3000/hooks" };

test("a delivery takes the body of its event, and nothing else", () => {
  expectTypeOf(deliver(livechatWebhooks, "incoming_chat", body, options)).resolves.toEqualTypeOf<DeliveryResult>();
  // @ts-expect-error: no such event
  deliver(livechatWebhooks, "incoming_chats", body, options);
  // @ts-expect-error: the body of another event
  deliver(livechatWebhooks, "chat_deactivated", body, options);
  // @ts-expect-error: no target
  deliver(livechatWebhooks, "incoming_chat", body, {});
});

test("its result narrows", () => {
  const result = {} as DeliveryResult;
  if (result.ok) expectTypeOf(result.status).toEqualTypeOf<number>();
  else expectTypeOf(result.reason).toEqualTypeOf<"network" | "timeout" | "aborted">();
});
