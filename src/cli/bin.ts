#!/usr/bin/env node
import { enableCompileCache } from "../platform/compile-cache.js";

enableCompileCache();
// Imported dynamically, so that the compile cache covers it too.
await import("./main.js");
