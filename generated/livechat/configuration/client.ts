// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.


import { type ApiDescriptor, type CallOptions, type ClientOptions, type Credential, type OperationInput, type OperationResult, createClient } from "chatwire/runtime";
import type { Client } from "openapi-fetch";
import type { operations, paths } from "./types.js";

/** What `createAgent` takes. */
export type CreateAgentInput = OperationInput<operations["createAgent"], never, "X-Region">;
/** What `createAgent` answers. */
export type CreateAgentResult = OperationResult<operations["createAgent"]>;

/** What `getAgent` takes. */
export type GetAgentInput = OperationInput<operations["getAgent"], never, "X-Region">;
/** What `getAgent` answers. */
export type GetAgentResult = OperationResult<operations["getAgent"]>;

/** What `listAgents` takes. */
export type ListAgentsInput = OperationInput<operations["listAgents"], never, "X-Region">;
/** What `listAgents` answers. */
export type ListAgentsResult = OperationResult<operations["listAgents"]>;

/** What `updateAgent` takes. */
export type UpdateAgentInput = OperationInput<operations["updateAgent"], never, "X-Region">;
/** What `updateAgent` answers. */
export type UpdateAgentResult = OperationResult<operations["updateAgent"]>;

/** What `deleteAgent` takes. */
export type DeleteAgentInput = OperationInput<operations["deleteAgent"], never, "X-Region">;
/** What `deleteAgent` answers. */
export type DeleteAgentResult = OperationResult<operations["deleteAgent"]>;

/** What `suspendAgent` takes. */
export type SuspendAgentInput = OperationInput<operations["suspendAgent"], never, "X-Region">;
/** What `suspendAgent` answers. */
export type SuspendAgentResult = OperationResult<operations["suspendAgent"]>;

/** What `unsuspendAgent` takes. */
export type UnsuspendAgentInput = OperationInput<operations["unsuspendAgent"], never, "X-Region">;
/** What `unsuspendAgent` answers. */
export type UnsuspendAgentResult = OperationResult<operations["unsuspendAgent"]>;

/** What `requestAgentUnsuspension` takes. */
export type RequestAgentUnsuspensionInput = OperationInput<operations["requestAgentUnsuspension"], never, "X-Region">;
/** What `requestAgentUnsuspension` answers. */
export type RequestAgentUnsuspensionResult = OperationResult<operations["requestAgentUnsuspension"]>;

/** What `approveAgent` takes. */
export type ApproveAgentInput = OperationInput<operations["approveAgent"], never, "X-Region">;
/** What `approveAgent` answers. */
export type ApproveAgentResult = OperationResult<operations["approveAgent"]>;

/** What `createBot` takes. */
export type CreateBotInput = OperationInput<operations["createBot"], never, "X-Region">;
/** What `createBot` answers. */
export type CreateBotResult = OperationResult<operations["createBot"]>;

/** What `deleteBot` takes. */
export type DeleteBotInput = OperationInput<operations["deleteBot"], never, "X-Region">;
/** What `deleteBot` answers. */
export type DeleteBotResult = OperationResult<operations["deleteBot"]>;

/** What `updateBot` takes. */
export type UpdateBotInput = OperationInput<operations["updateBot"], never, "X-Region">;
/** What `updateBot` answers. */
export type UpdateBotResult = OperationResult<operations["updateBot"]>;

/** What `listBots` takes. */
export type ListBotsInput = OperationInput<operations["listBots"], never, "X-Region">;
/** What `listBots` answers. */
export type ListBotsResult = OperationResult<operations["listBots"]>;

/** What `getBot` takes. */
export type GetBotInput = OperationInput<operations["getBot"], never, "X-Region">;
/** What `getBot` answers. */
export type GetBotResult = OperationResult<operations["getBot"]>;

/** What `createGroup` takes. */
export type CreateGroupInput = OperationInput<operations["createGroup"], never, "X-Region">;
/** What `createGroup` answers. */
export type CreateGroupResult = OperationResult<operations["createGroup"]>;

/** What `updateGroup` takes. */
export type UpdateGroupInput = OperationInput<operations["updateGroup"], never, "X-Region">;
/** What `updateGroup` answers. */
export type UpdateGroupResult = OperationResult<operations["updateGroup"]>;

/** What `deleteGroup` takes. */
export type DeleteGroupInput = OperationInput<operations["deleteGroup"], never, "X-Region">;
/** What `deleteGroup` answers. */
export type DeleteGroupResult = OperationResult<operations["deleteGroup"]>;

/** What `listGroups` takes. */
export type ListGroupsInput = OperationInput<operations["listGroups"], never, "X-Region">;
/** What `listGroups` answers. */
export type ListGroupsResult = OperationResult<operations["listGroups"]>;

/** What `getGroup` takes. */
export type GetGroupInput = OperationInput<operations["getGroup"], never, "X-Region">;
/** What `getGroup` answers. */
export type GetGroupResult = OperationResult<operations["getGroup"]>;

/** What `registerProperties` takes. */
export type RegisterPropertiesInput = OperationInput<operations["registerProperties"], never, "X-Region">;
/** What `registerProperties` answers. */
export type RegisterPropertiesResult = OperationResult<operations["registerProperties"]>;

/** What `listRegisteredProperties` takes. */
export type ListRegisteredPropertiesInput = OperationInput<operations["listRegisteredProperties"], never, "X-Region">;
/** What `listRegisteredProperties` answers. */
export type ListRegisteredPropertiesResult = OperationResult<operations["listRegisteredProperties"]>;

/** What `updateLicenseProperties` takes. */
export type UpdateLicensePropertiesInput = OperationInput<operations["updateLicenseProperties"], never, "X-Region">;
/** What `updateLicenseProperties` answers. */
export type UpdateLicensePropertiesResult = OperationResult<operations["updateLicenseProperties"]>;

/** What `listLicenseProperties` takes. */
export type ListLicensePropertiesInput = OperationInput<operations["listLicenseProperties"], never, "X-Region">;
/** What `listLicenseProperties` answers. */
export type ListLicensePropertiesResult = OperationResult<operations["listLicenseProperties"]>;

/** What `deleteLicenseProperties` takes. */
export type DeleteLicensePropertiesInput = OperationInput<operations["deleteLicenseProperties"], never, "X-Region">;
/** What `deleteLicenseProperties` answers. */
export type DeleteLicensePropertiesResult = OperationResult<operations["deleteLicenseProperties"]>;

/** What `updateGroupProperties` takes. */
export type UpdateGroupPropertiesInput = OperationInput<operations["updateGroupProperties"], never, "X-Region">;
/** What `updateGroupProperties` answers. */
export type UpdateGroupPropertiesResult = OperationResult<operations["updateGroupProperties"]>;

/** What `listGroupProperties` takes. */
export type ListGroupPropertiesInput = OperationInput<operations["listGroupProperties"], never, "X-Region">;
/** What `listGroupProperties` answers. */
export type ListGroupPropertiesResult = OperationResult<operations["listGroupProperties"]>;

/** What `deleteGroupProperties` takes. */
export type DeleteGroupPropertiesInput = OperationInput<operations["deleteGroupProperties"], never, "X-Region">;
/** What `deleteGroupProperties` answers. */
export type DeleteGroupPropertiesResult = OperationResult<operations["deleteGroupProperties"]>;

/** What `registerWebhook` takes. */
export type RegisterWebhookInput = OperationInput<operations["registerWebhook"], never, "X-Region">;
/** What `registerWebhook` answers. */
export type RegisterWebhookResult = OperationResult<operations["registerWebhook"]>;

/** What `listRegisteredWebhooks` takes. */
export type ListRegisteredWebhooksInput = OperationInput<operations["listRegisteredWebhooks"], never, "X-Region">;
/** What `listRegisteredWebhooks` answers. */
export type ListRegisteredWebhooksResult = OperationResult<operations["listRegisteredWebhooks"]>;

/** What `unregisterWebhook` takes. */
export type UnregisterWebhookInput = OperationInput<operations["unregisterWebhook"], never, "X-Region">;
/** What `unregisterWebhook` answers. */
export type UnregisterWebhookResult = OperationResult<operations["unregisterWebhook"]>;

/** What a client of LiveChat Configuration API is made with. */
export type LivechatConfigurationClientOptions = ClientOptions & ({ accessToken: Credential; accountId?: never; personalAccessToken?: never } | { accountId: Credential; personalAccessToken: Credential; accessToken?: never }) & { region?: Credential };

/** The operations of LiveChat Configuration API, one function each. What can go wrong is in the result: nothing is thrown for it. */
export interface LivechatConfigurationClient {
  /**
   * Create an agent
   *
   * Creates an agent of the license. The basic scope is enough for agents with the role `normal` who wait for approval. Agents who need no approval require `accounts--all:rw` and `subscription.lc:rw`; the latter is private and cannot be chosen in the Developer Console. A role above `normal` requires `accounts.roles.lc--all:rw` as well.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#create-agent
   */
  createAgent(input: CreateAgentInput, call?: CallOptions): Promise<CreateAgentResult>;
  /**
   * Get an agent
   *
   * Returns one agent. Fields beyond the basic ones come only if `fields` names them. With `agents--my:ro` agents may read themselves; other agents of the license require `agents--all:ro`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#get-agent
   */
  getAgent(input: GetAgentInput, call?: CallOptions): Promise<GetAgentResult>;
  /**
   * List agents
   *
   * Returns the agents of the license, or of some groups. Fields beyond the basic ones come only if `fields` names them; the vendor's sample shows the id alone beside those asked for.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-agents
   */
  listAgents(input?: ListAgentsInput, call?: CallOptions): Promise<ListAgentsResult>;
  /**
   * Update an agent
   *
   * Changes some fields of an agent. With `agents--my:rw` agents may change themselves; other agents of the license require `agents--all:rw`, and a change of role requires `accounts.roles.lc--all:rw` as well.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-agent
   */
  updateAgent(input: UpdateAgentInput, call?: CallOptions): Promise<UpdateAgentResult>;
  /**
   * Delete an agent
   *
   * Deletes an agent. The scopes on `my` are enough to delete oneself; other agents of the license require those on `all`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-agent
   */
  deleteAgent(input: DeleteAgentInput, call?: CallOptions): Promise<DeleteAgentResult>;
  /**
   * Suspend an agent
   *
   * Suspends an agent. Not open to the public: the vendor asks those who need this operation to write in. `sessions--all:rw` is private and cannot be chosen in the Developer Console.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#suspend-agent
   */
  suspendAgent(input: SuspendAgentInput, call?: CallOptions): Promise<SuspendAgentResult>;
  /**
   * Unsuspend an agent
   *
   * Ends the suspension of an agent. Not open to the public: the vendor asks those who need this operation to write in. `subscription.lc:rw` is private and cannot be chosen in the Developer Console.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#unsuspend-agent
   */
  unsuspendAgent(input: UnsuspendAgentInput, call?: CallOptions): Promise<UnsuspendAgentResult>;
  /**
   * Request the end of a suspension
   *
   * Lets a suspended agent ask the owner and the viceowners of the license by email to end the suspension. The agent is the one that the token belongs to. No scope is needed.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#request-agent-unsuspension
   */
  requestAgentUnsuspension(input?: RequestAgentUnsuspensionInput, call?: CallOptions): Promise<RequestAgentUnsuspensionResult>;
  /**
   * Approve an agent
   *
   * Approves an agent who waits for it, so that the agent can use the application. Not open to the public: agents are approved in the LiveChat app, and the vendor asks those who need this operation to write in. `subscription.lc:rw` is private and cannot be chosen in the Developer Console.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#approve-agent
   */
  approveAgent(input: ApproveAgentInput, call?: CallOptions): Promise<ApproveAgentResult>;
  /**
   * Create a bot
   *
   * Creates a bot, which belongs to the app that the token was made for. Its working hours are in the time zone of the agent who sends the request.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#create-bot
   */
  createBot(input: CreateBotInput, call?: CallOptions): Promise<CreateBotResult>;
  /**
   * Delete a bot
   *
   * Deletes a bot. Bots of others in the license require the scope on `all`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-bot
   */
  deleteBot(input: DeleteBotInput, call?: CallOptions): Promise<DeleteBotResult>;
  /**
   * Update a bot
   *
   * Changes some fields of a bot. Bots of others in the license require the scope on `all`. Working hours are in the time zone of the agent who sends the request. The job title cannot be changed.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-bot
   */
  updateBot(input: UpdateBotInput, call?: CallOptions): Promise<UpdateBotResult>;
  /**
   * List bots
   *
   * Returns bots of the license. Without `all`, these are the bots of the app that the token was made for, whichever agent uses it; with a personal access token, they are the bots that any agent created with such a token.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-bots
   */
  listBots(input?: ListBotsInput, call?: CallOptions): Promise<ListBotsResult>;
  /**
   * Get a bot
   *
   * Returns one bot with its groups and webhooks, the secret of the webhooks included. Job title and working hours are not returned.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#get-bot
   */
  getBot(input: GetBotInput, call?: CallOptions): Promise<GetBotResult>;
  /**
   * Create a group
   *
   * Creates a group with its first members. At least one of them must have the priority `normal`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#create-group
   */
  createGroup(input: CreateGroupInput, call?: CallOptions): Promise<CreateGroupResult>;
  /**
   * Update a group
   *
   * Changes some fields of a group. Groups that the caller is not a member of require the scope on `all`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-group
   */
  updateGroup(input: UpdateGroupInput, call?: CallOptions): Promise<UpdateGroupResult>;
  /**
   * Delete a group
   *
   * Deletes a group. Groups that the caller is not a member of require the scope on `all`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-group
   */
  deleteGroup(input: DeleteGroupInput, call?: CallOptions): Promise<DeleteGroupResult>;
  /**
   * List groups
   *
   * Returns all groups of the license. Members and routing status come only if `fields` names them, though the vendor's sample shows the routing status without that.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-groups
   */
  listGroups(input?: ListGroupsInput, call?: CallOptions): Promise<ListGroupsResult>;
  /**
   * Get a group
   *
   * Returns one group. Its members and its routing status come only if `fields` names them. Groups that the caller is not a member of require the scope on `all`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#get-group
   */
  getGroup(input: GetGroupInput, call?: CallOptions): Promise<GetGroupResult>;
  /**
   * Register properties
   *
   * Registers properties in the namespace of the caller's app: their types, where they can be set, and who may read and write them there.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#register-properties
   */
  registerProperties(input?: RegisterPropertiesInput, call?: CallOptions): Promise<RegisterPropertiesResult>;
  /**
   * List registered properties
   *
   * Returns the definitions of the properties in the namespace of the caller's app or, with `all`, in all namespaces of the license. The latter requires the scope on `all`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-registered-properties
   */
  listRegisteredProperties(input?: ListRegisteredPropertiesInput, call?: CallOptions): Promise<ListRegisteredPropertiesResult>;
  /**
   * Update properties of the license
   *
   * Sets properties of the license. Those that the request does not name keep their values. No scope is needed: an app may always write in its own namespace, and elsewhere if the registration of the property allows it by `locations.license.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-license-properties
   */
  updateLicenseProperties(input: UpdateLicensePropertiesInput, call?: CallOptions): Promise<UpdateLicensePropertiesResult>;
  /**
   * List properties of the license
   *
   * Returns the properties of the license with their values. No scope is needed: an app may always read in its own namespace, and elsewhere if the registration of the property allows it by `locations.license.access.<user>.read`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-license-properties
   */
  listLicenseProperties(input?: ListLicensePropertiesInput, call?: CallOptions): Promise<ListLicensePropertiesResult>;
  /**
   * Delete properties of the license
   *
   * Removes properties from the license. No scope is needed: an app may always delete in its own namespace, and elsewhere if the registration of the property allows it by `locations.license.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-license-properties
   */
  deleteLicenseProperties(input: DeleteLicensePropertiesInput, call?: CallOptions): Promise<DeleteLicensePropertiesResult>;
  /**
   * Update properties of a group
   *
   * Sets properties of a group. Those that the request does not name keep their values. No scope is needed: an app may always write in its own namespace, and elsewhere if the registration of the property allows it by `locations.group.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-group-properties
   */
  updateGroupProperties(input: UpdateGroupPropertiesInput, call?: CallOptions): Promise<UpdateGroupPropertiesResult>;
  /**
   * List properties of a group
   *
   * Returns the properties of a group with their values. No scope is needed: an app may always read in its own namespace, and elsewhere if the registration of the property allows it by `locations.group.access.<user>.read`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-group-properties
   */
  listGroupProperties(input: ListGroupPropertiesInput, call?: CallOptions): Promise<ListGroupPropertiesResult>;
  /**
   * Delete properties of a group
   *
   * Removes properties from a group. No scope is needed: an app may always delete in its own namespace, and elsewhere if the registration of the property allows it by `locations.group.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-group-properties
   */
  deleteGroupProperties(input: DeleteGroupPropertiesInput, call?: CallOptions): Promise<DeleteGroupPropertiesResult>;
  /**
   * Register a webhook
   *
   * Registers a URL for one action. With access tokens, 60 webhooks can be registered for each action; with personal access tokens, 10, however many tokens there are. The action decides which filters are allowed: `only_my_chats` and `chat_member_ids` for everything that happens to a chat, `author_type` besides for `incoming_event` and `event_updated`, `agent_ids` for `agent_deleted`, none for `routing_status_set` and `customer_created`. `additional_data` is refused for `agent_deleted` and `customer_created`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#register-webhook
   */
  registerWebhook(input: RegisterWebhookInput, call?: CallOptions): Promise<RegisterWebhookResult>;
  /**
   * List registered webhooks
   *
   * Returns the registered webhooks: the caller's own or, with the scope on `all`, those of the whole license.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-registered-webhooks
   */
  listRegisteredWebhooks(input?: ListRegisteredWebhooksInput, call?: CallOptions): Promise<ListRegisteredWebhooksResult>;
  /**
   * Unregister a webhook
   *
   * Removes a webhook. Webhooks of others in the license require the scope on `all`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#unregister-webhook
   */
  unregisterWebhook(input: UnregisterWebhookInput, call?: CallOptions): Promise<UnregisterWebhookResult>;
  /** The client of openapi-fetch with the same credentials, for what this one does not offer. Outside what versions promise. */
  readonly raw: Client<paths>;
}

const api: ApiDescriptor = {
  id: "livechat/configuration",
  baseUrl: "https://api.livechatinc.com",
  security: {"accessToken":{"kind":"bearer","option":"accessToken"},"personalAccessToken":{"kind":"basic","username":"accountId","password":"personalAccessToken"}},
  defaultSecurity: [["accessToken"],["personalAccessToken"]],
  validators: async () => (await import("./validators/index.js")).operations,
  usual: { method: "post", body: "application/json", options: [{"in":"header","name":"X-Region","option":"region"}], responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "404": "json", "421": "json", "429": "json", "500": "json" } },
  operations: {
    createAgent: { path: "/v3.2/configuration/action/create_agent", responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "404": "json", "409": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    getAgent: { path: "/v3.2/configuration/action/get_agent" },
    listAgents: { path: "/v3.2/configuration/action/list_agents", emptyBody: true },
    updateAgent: { path: "/v3.2/configuration/action/update_agent", responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "404": "json", "409": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    deleteAgent: { path: "/v3.2/configuration/action/delete_agent" },
    suspendAgent: { path: "/v3.2/configuration/action/suspend_agent" },
    unsuspendAgent: { path: "/v3.2/configuration/action/unsuspend_agent", responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "404": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    requestAgentUnsuspension: { path: "/v3.2/configuration/action/request_agent_unsuspension", emptyBody: true, responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "421": "json", "429": "json", "500": "json" } },
    approveAgent: { path: "/v3.2/configuration/action/approve_agent", responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "404": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    createBot: { path: "/v3.2/configuration/action/create_bot", responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "404": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    deleteBot: { path: "/v3.2/configuration/action/delete_bot" },
    updateBot: { path: "/v3.2/configuration/action/update_bot", responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "404": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    listBots: { path: "/v3.2/configuration/action/list_bots", emptyBody: true, responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "421": "json", "429": "json", "500": "json" } },
    getBot: { path: "/v3.2/configuration/action/get_bot" },
    createGroup: { path: "/v3.2/configuration/action/create_group", responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "404": "json", "409": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    updateGroup: { path: "/v3.2/configuration/action/update_group", responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "404": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    deleteGroup: { path: "/v3.2/configuration/action/delete_group" },
    listGroups: { path: "/v3.2/configuration/action/list_groups", emptyBody: true, responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "421": "json", "429": "json", "500": "json" } },
    getGroup: { path: "/v3.2/configuration/action/get_group" },
    registerProperties: { path: "/v3.2/configuration/action/register_properties", emptyBody: true, responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "409": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    listRegisteredProperties: { path: "/v3.2/configuration/action/list_registered_properties", emptyBody: true, responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "421": "json", "429": "json", "500": "json" } },
    updateLicenseProperties: { path: "/v3.2/configuration/action/update_license_properties" },
    listLicenseProperties: { path: "/v3.2/configuration/action/list_license_properties", emptyBody: true, responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "421": "json", "429": "json", "500": "json" } },
    deleteLicenseProperties: { path: "/v3.2/configuration/action/delete_license_properties" },
    updateGroupProperties: { path: "/v3.2/configuration/action/update_group_properties" },
    listGroupProperties: { path: "/v3.2/configuration/action/list_group_properties" },
    deleteGroupProperties: { path: "/v3.2/configuration/action/delete_group_properties" },
    registerWebhook: { path: "/v3.2/configuration/action/register_webhook", responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "421": "json", "422": "json", "429": "json", "500": "json" } },
    listRegisteredWebhooks: { path: "/v3.2/configuration/action/list_registered_webhooks", emptyBody: true, responses: { "200": "json", "400": "json", "401": "json", "402": "json", "403": "json", "421": "json", "429": "json", "500": "json" } },
    unregisterWebhook: { path: "/v3.2/configuration/action/unregister_webhook" },
  },
};

/** A client of LiveChat Configuration API. */
export function createLivechatConfigurationClient(options: LivechatConfigurationClientOptions): LivechatConfigurationClient {
  return createClient(api, options) as unknown as LivechatConfigurationClient;
}
