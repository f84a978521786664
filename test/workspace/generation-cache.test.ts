import { expect, test } from "vitest";
import { GenerationCache } from "../../src/workspace/cache.js";

test("keeps the values that this generation and the previous one requested", () => {
  const cache = new GenerationCache<string>();
  const created: string[] = [];
  const request = (key: string) =>
    cache.get(key, () => {
      created.push(key);
      return key;
    });
  const generations = [["a", "b", "a"], ["a"], ["a"], ["a", "b"]];
  for (const keys of generations) {
    cache.startGeneration();
    expect(keys.map(request)).toEqual(keys);
  }
  expect(created).toEqual(["a", "b", "b"]);
});
