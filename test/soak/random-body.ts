/** Generates malformed bodies, reproducible by their seed. */
export class RandomBodies {
  readonly #examples: readonly string[];
  /** The start and end offsets of the values in each example. */
  readonly #values = new Map<string, [number, number][]>();
  #state: number;

  constructor(examples: readonly string[], seed: number) {
    this.#examples = examples;
    this.#state = seed;
  }

  next(): Uint8Array<ArrayBuffer> {
    const kind = this.#below(10);
    if (kind === 0) return this.#bytes(this.#below(300));
    if (kind <= 3) return this.#flipped(encode(this.#example()));
    if (kind <= 6) return encode(this.#replaced(this.#example()));
    if (kind === 7) return encode(this.#nested());
    return encode(kind === 8 ? this.#spliced() : this.#example());
  }

  /** mulberry32: small, and good enough to choose. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  #pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.#below(list.length)] ?? list[0];
  }

  #example(): string {
    return this.#examples[this.#below(this.#examples.length)] ?? "{}";
  }

  #bytes(length: number): Uint8Array<ArrayBuffer> {
    return Uint8Array.from({ length }, () => this.#below(256));
  }

  /** Changes some bytes or truncates the body. */
  #flipped(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    for (let changes = this.#below(4); changes >= 0; changes--) bytes[this.#below(bytes.length)] = this.#below(256);
    return this.#below(4) === 0 ? bytes.slice(0, this.#below(bytes.length)) : bytes;
  }

  /** Replaces one or two values with unusual ones. The body usually remains JSON. */
  #replaced(json: string): string {
    const values = this.#valuesOf(json);
    const [from, to] = values[this.#below(Math.max(values.length, 1))] ?? [0, json.length];
    return json.slice(0, from) + this.#pick(STRANGE) + json.slice(to);
  }

  #valuesOf(json: string): [number, number][] {
    const known = this.#values.get(json);
    if (known) return known;
    const found = [...json.matchAll(VALUE)].map(({ 0: { length }, index }): [number, number] => [
      index,
      index + length,
    ]);
    this.#values.set(json, found);
    return found;
  }

  #nested(): string {
    const depth = this.#below(2_000);
    const [open, close] = this.#pick(BRACKETS);
    const inner = open.repeat(depth) + this.#pick(STRANGE) + close.repeat(depth - this.#below(2) * Math.min(depth, 1));
    return this.#below(2) === 0 ? inner : this.#example().replace(/:\{/, `:{"x":${inner.replaceAll("$", "")},`);
  }

  /** Joins the start of one body and the end of another. */
  #spliced(): string {
    const [head, tail] = [this.#example(), this.#example()];
    return head.slice(0, this.#below(head.length)) + tail.slice(this.#below(tail.length));
  }
}

const VALUE = /(?<=[:[,])(?:"(?:[^"\\]|\\.)*"(?!:)|-?\d[\d.eE+-]*|true|false|null)/g;
const BRACKETS: [[string, string], ...[string, string][]] = [
  ["[", "]"],
  ['{"a":', "}"],
  ['[{"__proto__":', "}]"],
];
const STRANGE: [string, ...string[]] = [
  "null",
  ..."true 0 -0 1e999 -1e999 1e-999 123456789012345678901234567890 0.1e1".split(" "),
  '""',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"\\u0000"',
  '"\\uffff\\ufeff"',
  '"😀"',
  "[]",
  "{}",
  "[null,null]",
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":1,"hasOwnProperty":1,"length":-1}',
  '{"\\u005f_proto__":{"polluted":true}}',
  '{"a":1,"a":2,"a":3}',
  `"${"a".repeat(5_000)}"`,
  `[${"0,".repeat(500)}0]`,
  "NaN",
  "undefined",
  "'x'",
];

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
