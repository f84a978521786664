import { extraProperty, missingRequired, unknownEvent, wrongType } from "./bodies.js";
import type { Fault } from "./fault.js";
import { missingSecret, wrongSecret } from "./secrets.js";
import { duplicate, outOfOrder, retry } from "./sequences.js";
import { brokenJson, hugeBody, slowBody, truncatedBody, wrongContentType } from "./texts.js";

/** The faults that can be injected into a delivery. */
export const faults: readonly Fault[] = [
  wrongSecret,
  missingSecret,
  brokenJson,
  truncatedBody,
  wrongContentType,
  unknownEvent,
  extraProperty,
  missingRequired,
  wrongType,
  duplicate,
  outOfOrder,
  slowBody,
  hugeBody,
  retry,
];
