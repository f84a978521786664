#!/usr/bin/env node
import { enableCompileCache } from "../platform/compile-cache.js";

enableCompileCache();
// Imported after, so that it is kept too.
await import("./main.js");
