import { describe, expect, test } from "vitest";
import type { EventDescriptor } from "../../../src/runtime/webhooks/descriptor.js";
import { EventIndex } from "../../../src/runtime/webhooks/event-index.js";

const selection = { in: "header", header: "X-Event" } as const;

function event(action: string, aliases: string[]): EventDescriptor {
  const validator = async () => (data: unknown) => JSON.stringify(data).includes(`"${action}`);
  return { selection, aliases, validator };
}

const index = new EventIndex({
  id: "acme/issues",
  verification: { scheme: "none" },
  events: {
    "issue.opened": event("opened", ["issue"]),
    "issue.closed": event("closed", ["issue", "push"]),
    "issue.closing": event("clos", ["issue"]),
    push: event("pushed", []),
  },
});

describe("a name that several events share", () => {
  test.each([
    {
      name: "identifies the event whose schema fits",
      sentAs: "issue",
      action: "opened",
      expected: { is: "known", name: "issue.opened", sentAs: "issue" },
    },
    {
      name: "is ambiguous if two schemas fit",
      sentAs: "issue",
      action: "closed",
      expected: { is: "ambiguous", candidates: ["issue.closed", "issue.closing"] },
    },
    { name: "identifies no event if no schema fits", sentAs: "issue", action: "moved", expected: { is: "none" } },
    {
      name: "identifies the event with this name rather than this alias",
      sentAs: "push",
      action: "closed",
      expected: { is: "known", name: "push", sentAs: "push" },
    },
    {
      name: "is unknown if no event has it",
      sentAs: "star",
      action: "closed",
      expected: { is: "unknown", sentAs: "star" },
    },
  ])("$name", async ({ sentAs, action, expected }) => {
    expect(await index.identify({ action }, () => sentAs)).toMatchObject(expected);
  });
});
