export { type CaseInput, invalidCases, type RequestCase, validCases } from "./request-cases.js";
export { type Violation, violations } from "./violations.js";
