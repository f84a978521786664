export {
  type CaseMaker,
  type CaseOptions,
  loadCaseMaker,
  type OperationCases,
  type RequestOptions,
} from "../testdata/cases/build-cases.js";
export type { CaseInput, CaseKind, ContractCase, Tampering } from "../testdata/cases/case.js";
export type { FixedValues } from "../testdata/cases/fixed-values.js";
export { OperationRequests } from "../testdata/cases/operation-requests.js";
export { type CredentialValues, credentialNames } from "../testdata/credentials.js";
export { type InvalidValue, invalidBody, invalidValues } from "../testdata/invalid-values.js";
export { type GeneratorOptions, loadGenerator, type PayloadGenerator } from "../testdata/payloads/generator.js";
export type { WireRequest } from "../testdata/wire-request.js";
export { CoverageCollector } from "./coverage/collector.js";
export { type CoverageData, parseCoverage } from "./coverage/data.js";
export { type CoverageReport, reportCoverage } from "./coverage/report.js";
export { type Finding, Judge } from "./judge/judge.js";
export type { TestServerOptions } from "./server/options.js";
export type { Permissions } from "./server/permissions.js";
export type { CaseResult, TestServerReport, UntestedOperation } from "./server/results.js";
export type { Fetch, WireResponse } from "./server/send.js";
export { testServer } from "./server/test-server.js";
