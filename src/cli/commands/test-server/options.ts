import type { Options } from "../../command.js";
import { COVERAGE_DATA, COVERAGE_REPORT } from "../../coverage-options.js";
import { START } from "../../start-option.js";
import { TIMEOUT } from "../../timeout-option.js";

export const OPTIONS = {
  target: {
    type: "string",
    required: "http://127.0.0.1:4010/acme/shop/v1",
    value: "URL",
    summary: "the base URL of the server, as a client uses it",
  },
  credential: {
    type: "string",
    multiple: true,
    value: "NAME=VALUE",
    summary: "a credential by the name that the client uses; prefer the variable $CHATWIRE_<NAME>",
  },
  param: {
    type: "string",
    multiple: true,
    value: "NAME=VALUE",
    summary:
      "a parameter or body field of valid requests, such as an ID that exists; for one operation: OPERATION.NAME",
  },
  params: { type: "string", value: "FILE", summary: "such values in a JSON or YAML file, by name or by operation" },
  ...START,
  "allow-untested": {
    type: "string",
    multiple: true,
    value: "OPERATION",
    summary: "do not fail because no valid request of this operation succeeds",
  },
  mock: {
    type: "boolean",
    summary: "the target is a mock: it must obey Prefer: code= and accept every valid request",
  },
  "allow-remote": { type: "boolean", summary: "test a server on another machine, with operations that only read" },
  "allow-writes": { type: "boolean", summary: "also call operations of a remote server that write" },
  "allow-destructive": { type: "boolean", summary: "also call operations of a remote server that destroy data" },
  rate: {
    type: "number",
    fraction: true,
    min: 0.01,
    max: 10_000,
    value: "N",
    summary: "start at most N requests per second",
  },
  ...TIMEOUT,
  seed: { type: "number", max: 2 ** 31 - 1, default: 1, value: "N", summary: "the seed of the generated requests" },
  only: {
    type: "string",
    multiple: true,
    value: "TEXT",
    summary: 'run only the cases that contain TEXT in "<operation> <case>"',
  },
  skip: {
    type: "string",
    multiple: true,
    value: "TEXT",
    summary: 'skip the cases that contain TEXT in "<operation> <case>"',
  },
  json: { type: "boolean", summary: "print all results as JSON" },
  junit: { type: "string", value: "FILE", summary: "write the results as JUnit XML" },
  ...COVERAGE_DATA,
  ...COVERAGE_REPORT,
} as const satisfies Options;
