/** Work that another process can do as well: a module exports it as `task`. What goes in and comes out is plain data. */
export interface Task<In, Out> {
  /** `import.meta.url` of the module. */
  url: string;
  work: (input: In) => Promise<Out>;
}
