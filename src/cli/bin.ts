#!/usr/bin/env node
import { keepCompiled } from "../model/keep-compiled.js";

keepCompiled();
// Imported after, so that it is kept too.
await import("./main.js");
