#!/usr/bin/env node
/**
 * The program `chatwire`. Node keeps what it compiled, from 22.8 on: below the folder for temporary files, or where
 * `NODE_COMPILE_CACHE` says; where nothing can be written it goes on without.
 */
import module from "node:module";

// The types are those of the oldest Node that is supported.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
// Imported after, so that it is kept too.
await import("./main.js");
