// @module-tag browser
import { describe } from "vitest";
import { formTests } from "./forms.js";
import { hostileTests } from "./hostile.js";
import { lookTests } from "./looks.js";
import { searchTests } from "./search.js";
import { sendTests } from "./send.js";
import { withStage } from "./stage.js";
import { tryTests } from "./try-it.js";

/** All tool tests share one site and one browser, which can only reach loopback addresses. */
const stage = withStage();

describe("search", () => searchTests(stage));
describe("try it", () => {
  tryTests(stage);
  formTests(stage);
});
describe("send this to my URL", () => sendTests(stage));
describe("a hostile contract", () => hostileTests(stage));
describe("appearance", () => lookTests(stage));
