export { RejectedRequest } from "../http/rejected-request.js";
export type {
  DecodedRequest,
  Engine,
  EngineContext,
  EngineFactory,
  EngineResponse,
} from "./engine.js";
export type { EngineName } from "./engines/index.js";
export { createHandler, type Handler } from "./handler.js";
export type { Limits } from "./limits.js";
export { formatLog, type RequestLog } from "./log.js";
export type { ApiSource, HandlerOptions, MockOptions } from "./options.js";
export type { MockRequest, MockResponse } from "./request.js";
export { type RunningMock, startMock } from "./start-mock.js";
