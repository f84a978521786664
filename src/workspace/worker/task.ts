/** Work that a worker process can do too. A module exports it as `task`. Its input and output must be structured-cloneable. */
export interface Task<In, Out> {
  /** `import.meta.url` of the module. */
  url: string;
  work: (input: In) => Promise<Out>;
}

export interface TaskRequest {
  number: number;
  url: string;
  input: unknown;
}

/** Has no error if the task failed, because it is then repeated in the main process, where its error keeps its class. */
export interface TaskResponse {
  number: number;
  done: boolean;
  value?: unknown;
}
