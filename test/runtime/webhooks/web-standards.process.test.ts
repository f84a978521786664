import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { ROOT } from "../../support/registry.js";

test("createReceiver is small and needs no Node API", async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: 'export { createReceiver } from "chatwire/webhooks";', resolveDir: ROOT },
    ...{
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2023",
      platform: "neutral",
      metafile: true,
      write: false,
    },
    conditions: ["chatwire-source"],
  });
  const [output] = outputFiles;
  expect(Object.keys(metafile.inputs).filter((file) => !/^src\/runtime\/|^<stdin>$/.test(file))).toEqual([]);
  expect(output?.text).not.toMatch(/\beval\(|new Function|\bprocess\.|\bBuffer\b|\brequire\(/);
  const size = gzipSync(output?.contents ?? "", { level: 9 }).length;
  console.info(`createReceiver: ${size} bytes minified and gzipped`);
  expect(size).toBeLessThan(9_500);
});
