import { expect, test } from "vitest";
import { Memo } from "../../src/workspace/generation-cache.js";

test("a memo keeps what this turn and the one before asked for", () => {
  const memo = new Memo<string>();
  const made: string[] = [];
  const ask = (key: string) =>
    memo.get(key, () => {
      made.push(key);
      return key;
    });
  const turns = [["a", "b", "a"], ["a"], ["a"], ["a", "b"]];
  for (const keys of turns) {
    memo.turn();
    expect(keys.map(ask)).toEqual(keys);
  }
  expect(made).toEqual(["a", "b", "b"]);
});
