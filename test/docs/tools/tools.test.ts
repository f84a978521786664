import { describe } from "vitest";
import { formTests } from "./forms.js";
import { hostileTests } from "./hostile.js";
import { lookTests } from "./looks.js";
import { searchTests } from "./search.js";
import { sendTests } from "./send.js";
import { withStage } from "./stage.js";
import { tryTests } from "./try-it.js";

/** The tools of the pages, in a browser that reaches nothing but loopback: one site and one browser for all of them. */
const stage = withStage();

describe("search", () => searchTests(stage));
describe("try it", () => {
  tryTests(stage);
  formTests(stage);
});
describe("send this to my URL", () => sendTests(stage));
describe("a hostile contract", () => hostileTests(stage));
describe("to look at", () => lookTests(stage));
