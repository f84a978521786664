/**
 * Loads what the sources import only when they need it, once for all unit tests of a worker. On a busy machine, loading takes
 * longer than a unit test may take.
 */
import "ajv-formats/dist/formats.js";
import "fast-check";
import "markdown-it";
import "minisearch";
import "../../src/http/allowed-target.js";
import "../../src/runtime/client/raw-client.js";
import "../../src/runtime/validation/check.js";
import "../../src/runtime/webhooks/send/run-plan.js";
import "../../src/schema/schema-set.js";
import "../../src/testdata/deliveries/choose-jobs.js";
import "../../src/testdata/deliveries/sender.js";
import "../../src/testdata/payloads/generator.js";
