/** To the second process: work on this, by the module's `task`. */
export interface Order {
  number: number;
  url: string;
  input: unknown;
}

/** And back. Work that failed has no value: what it fails of is found where it is done again. */
export interface Answer {
  number: number;
  done: boolean;
  value?: unknown;
}
