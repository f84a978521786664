#!/usr/bin/env node
import { keepCompiled } from "../platform/compile-cache.js";

keepCompiled();
// Imported after, so that it is kept too.
await import("./main.js");
