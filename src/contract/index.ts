export { brokenBody } from "./broken-body.js";
export { type GeneratorOptions, loadGenerator, type PayloadGenerator } from "./payloads/generator.js";
export { type CaseInput, invalidCases, type RequestCase, validCases } from "./request-cases.js";
export { type Violation, violations } from "./violations.js";
