import { describe, expect, test } from "vitest";
import type { EventDescriptor } from "../../../src/runtime/webhooks/descriptor.js";
import { EventIndex } from "../../../src/runtime/webhooks/event-index.js";

/* Senders that use one name for several events: the schemas of these tell them apart. */

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

describe("an event by a name that several have", () => {
  test.each([
    [
      "is the one whose schema fits",
      "issue",
      { action: "opened" },
      { is: "known", name: "issue.opened", sentAs: "issue" },
    ],
    [
      "is not known where two fit",
      "issue",
      { action: "closed" },
      { is: "ambiguous", candidates: ["issue.closed", "issue.closing"] },
    ],
    ["is none where none fits", "issue", { action: "moved" }, { is: "none" }],
    ["is the event whose own name it is", "push", { action: "closed" }, { is: "known", name: "push", sentAs: "push" }],
    ["is unknown where no event has it", "star", { action: "closed" }, { is: "unknown", sentAs: "star" }],
  ])("%s", async (_, name, body, want) => {
    expect(await index.identify(body, () => name)).toMatchObject(want);
  });
});
