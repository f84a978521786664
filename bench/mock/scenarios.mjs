/** One request each, the same for all servers: `path` below a vendor's host, `twin` where a server knows plain paths only. */
export const SCENARIOS = [
  {
    name: "GET",
    api: "gosquared/webhooks",
    document: "openapi.json",
    path: "/account/v1/webhooks?api_key=demo&site_token=GSN-106863-S",
    init: { method: "GET" },
  },
  {
    name: "JSON POST",
    api: "livechat/configuration",
    document: "openapi.json",
    path: "/v3.2/configuration/action/create_bot",
    init: {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer demo" },
      body: JSON.stringify({ name: "Bot Name", job_title: "First Line", max_chats_count: 5 }),
    },
  },
  {
    name: "form RPC",
    api: "support-board/web",
    document: "openapi.plain-paths.json",
    path: "/script/include/api.php",
    twin: "/functions/get-users",
    init: {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: 'function=get-users&token=demo&user_types=["user"]',
    },
  },
];
