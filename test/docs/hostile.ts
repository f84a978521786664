/** Text that a contract might inject into a page. Every script sets `pwned`. No address may be requested. */
export function hostileText(address: string): string {
  return [
    "</title></style></noscript></textarea></script><script>window.pwned = 1</script>",
    '<img src=x onerror="window.pwned = 2">',
    `<img src="${address}/image">`,
    "<a href='javascript:window.pwned = 3'>link</a>",
    "[link](javascript:window.pwned=4)",
    `![image](${address}/markdown)`,
    `<style>body { display: none !important; background: url(${address}/style) }</style>`,
    `<base href="${address}/base">`,
    `<meta http-equiv=refresh content="0;url=${address}/refresh">`,
    `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`,
    `<iframe src="${address}/frame"></iframe>`,
    '<iframe srcdoc="<script>parent.pwned = 5</script>"></iframe>',
    '<svg onload="window.pwned = 6"><script>window.pwned = 7</script></svg>',
    `</head><head><link rel=stylesheet href="${address}/link"><link rel=prefetch href="${address}/prefetch">`,
    `<form action="${address}/form"><input type=submit></form>`,
    `<object data="${address}/object"></object>`,
    "<!-- <script> \u2028",
    '"><script>window.pwned = 8</script>',
    '{% html "<script>window.pwned = 9</script>" %}',
    "&lt;script&gt;window.pwned = 10&lt;/script&gt;",
    "<script type=module>window.pwned = 11",
  ].join(" ");
}

const SCRIPT_URL = "javascript:window.pwned=12";

/** Returns an OpenAPI document with the text in every place that allows text. */
export function hostileOpenapi(text: string): object {
  const docs = { url: SCRIPT_URL, description: text };
  const content = {
    "application/json": {
      schema: {
        type: "object",
        title: text,
        description: text,
        properties: { [text]: { type: "string", description: text, enum: [text], default: text, externalDocs: docs } },
      },
      examples: { [text]: { summary: text, description: text, value: { [text]: text, url: SCRIPT_URL } } },
    },
  };
  const operation = {
    tags: [text],
    summary: text,
    description: text,
    externalDocs: docs,
    requestBody: { description: text, content },
    responses: { 200: { description: text, headers: { [text]: { description: text } }, content } },
  };
  const parameters = [
    { name: text, in: "query", description: text, schema: { type: "string", pattern: text, examples: [text] } },
  ];
  return {
    openapi: "3.1.0",
    info: {
      title: text,
      version: text,
      summary: text,
      description: `# Head\n\n${text}\n\n<div onclick="window.pwned = 13">\n\nblock\n\n</div>`,
      contact: { name: text, url: SCRIPT_URL },
      license: { name: text, url: SCRIPT_URL },
      termsOfService: SCRIPT_URL,
      "x-logo": { url: SCRIPT_URL, href: SCRIPT_URL, altText: text },
    },
    externalDocs: docs,
    servers: [{ url: `${SCRIPT_URL}//${text}`, description: text }],
    tags: [{ name: text, description: text, externalDocs: docs }],
    paths: { "/x": { post: { ...operation, operationId: text, parameters, security: [{ scheme: [] }] } } },
    webhooks: { [text]: { post: { ...operation, operationId: `${text}2` } } },
    components: { securitySchemes: { scheme: { type: "apiKey", in: "query", name: text, description: text } } },
  };
}

/** Returns an AsyncAPI document with the text in every place that allows text. */
export function hostileAsyncapi(text: string): object {
  const docs = { url: SCRIPT_URL, description: text };
  const payload = { type: "object", title: text, properties: { [text]: { type: "string", description: text } } };
  const message = { name: text, title: text, summary: text, description: text, payload, externalDocs: docs };
  return {
    asyncapi: "3.0.0",
    info: {
      title: text,
      version: text,
      description: text,
      license: { name: text, url: SCRIPT_URL },
      externalDocs: docs,
    },
    channels: {
      channel: {
        title: text,
        summary: text,
        description: text,
        address: text,
        messages: { event: { ...message, examples: [{ name: text, summary: text, payload: { [text]: text } }] } },
      },
    },
    operations: {
      send: { action: "send", channel: { $ref: "#/channels/channel" }, title: text, summary: text, description: text },
    },
  };
}
