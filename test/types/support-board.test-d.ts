import {
  type CallError,
  createSupportBoardWebClient,
  type Failure,
  type GetUserResult,
  type GetUsersInput,
  type MessageSentWebhook,
  type SupportBoardWebClientOptions,
  type supportBoardWeb,
  type User,
} from "chatwire/apis/support-board/web";
import type { EventBody } from "chatwire/webhooks";
import { describe, expectTypeOf, test } from "vitest";

const board = createSupportBoardWebClient({ token: "token" });

describe("functions", () => {
  test("take what the page documents, and neither function nor token", () => {
    expectTypeOf(board.getUser).toBeCallableWith({ body: { user_id: 123 } });
    expectTypeOf(board.getUser).toBeCallableWith({ body: { user_id: "123", extra: true } });
    // @ts-expect-error: a user is needed
    board.getUser({ body: {} });
    // @ts-expect-error: a body is needed
    board.getUser();
    // @ts-expect-error: the client knows the function
    board.getUser({ body: { user_id: 123, function: "get-user" } });
    // @ts-expect-error: the client has the token
    board.getUser({ body: { user_id: 123, token: "x" } });
    // @ts-expect-error: no such argument
    board.getUser({ body: { user_id: 123, nope: 1 } });
    // @ts-expect-error: no such function
    board.getUsr;
  });

  test("may be called without anything where nothing is needed", () => {
    expectTypeOf(board.getUsers).toBeCallableWith();
    expectTypeOf<keyof NonNullable<GetUsersInput["body"]>>().toEqualTypeOf<
      "sorting" | "user_types" | "search" | "pagination" | "extra" | "user_ids" | "users_id"
    >();
  });

  test("are called by their names on the wire", async () => {
    expectTypeOf(await board.call("get-user", { user_id: 123 })).toEqualTypeOf<GetUserResult>();
    board.call("get-users");
    board.call("get-users", { search: "x" }, { timeout: 1 });
    // @ts-expect-error: no such function
    board.call("get-usr", { user_id: 123 });
    // @ts-expect-error: a user is needed
    board.call("get-user", {});
    // @ts-expect-error: something is needed
    board.call("get-user");
    // @ts-expect-error: the client has the token
    board.call("get-user", { user_id: 123, token: "x" });
    // @ts-expect-error: the body itself, not an input
    board.call("get-user", { body: { user_id: 123 } });
  });
});

describe("results", () => {
  test("tell errors in a 200 from answers", async () => {
    const result = await board.getUser({ body: { user_id: 123 } });
    if (result.ok) {
      expectTypeOf(result.status).toEqualTypeOf<200>();
      expectTypeOf(result.data.success).toEqualTypeOf<true>();
      expectTypeOf(result.data.response).toEqualTypeOf<User | false>();
      expectTypeOf(result.data).not.toBeAny();
    } else if (result.reason === "http") {
      expectTypeOf(result.status).toEqualTypeOf<200 | 400 | 401 | 404>();
      expectTypeOf(result.error).not.toBeAny();
      if (result.status === 200) expectTypeOf(result.error).toEqualTypeOf<Failure>();
      else expectTypeOf(result.error).toEqualTypeOf<CallError>();
    }
  });
});

describe("options", () => {
  test("need the token", () => {
    expectTypeOf<{ token: string }>().toExtend<SupportBoardWebClientOptions>();
    expectTypeOf<object>().not.toExtend<SupportBoardWebClientOptions>();
    // @ts-expect-error: the token is needed
    createSupportBoardWebClient({ baseUrl: "https://example.org" });
  });
});

describe("webhooks", () => {
  test("have bodies by their names", () => {
    type Body = EventBody<typeof supportBoardWeb, "message-sent">;
    expectTypeOf<Body>().toEqualTypeOf<MessageSentWebhook>();
    expectTypeOf<Body["function"]>().toEqualTypeOf<"message-sent">();
    expectTypeOf<Body["data"]>().not.toBeAny();
    // @ts-expect-error: no such event
    type Nope = EventBody<typeof supportBoardWeb, "message_sent">;
    expectTypeOf<Nope>().toBeUnknown;
  });
});
