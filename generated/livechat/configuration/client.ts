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
   * Creates an agent in the license. The basic scope is enough for agents with the role `normal` who await approval. Creating agents without approval requires `accounts--all:rw` and `subscription.lc:rw`. The latter is private and cannot be selected in the Developer Console. A role above `normal` also requires `accounts.roles.lc--all:rw`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#create-agent
   */
  createAgent(input: CreateAgentInput, call?: CallOptions): Promise<CreateAgentResult>;
  /**
   * Get an agent
   *
   * Returns one agent. Only the basic fields are returned unless `fields` names others. With `agents--my:ro`, agents can read their own account. Reading other agents of the license requires `agents--all:ro`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#get-agent
   */
  getAgent(input: GetAgentInput, call?: CallOptions): Promise<GetAgentResult>;
  /**
   * List agents
   *
   * Returns the agents of the license, or of certain groups. Only the basic fields are returned unless `fields` names others. In the vendor's sample, the response has only `id` and the requested fields.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-agents
   */
  listAgents(input?: ListAgentsInput, call?: CallOptions): Promise<ListAgentsResult>;
  /**
   * Update an agent
   *
   * Updates fields of an agent. With `agents--my:rw`, agents can update their own account. Updating other agents of the license requires `agents--all:rw`. A change of role also requires `accounts.roles.lc--all:rw`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-agent
   */
  updateAgent(input: UpdateAgentInput, call?: CallOptions): Promise<UpdateAgentResult>;
  /**
   * Delete an agent
   *
   * Deletes an agent. The `my` scopes allow agents to delete their own account. Deleting other agents of the license requires the `all` scopes.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-agent
   */
  deleteAgent(input: DeleteAgentInput, call?: CallOptions): Promise<DeleteAgentResult>;
  /**
   * Suspend an agent
   *
   * Suspends an agent. This operation is not public. Contact the vendor if you need it. The scope `sessions--all:rw` is private and cannot be selected in the Developer Console.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#suspend-agent
   */
  suspendAgent(input: SuspendAgentInput, call?: CallOptions): Promise<SuspendAgentResult>;
  /**
   * Unsuspend an agent
   *
   * Ends the suspension of an agent. This operation is not public. Contact the vendor if you need it. The scope `subscription.lc:rw` is private and cannot be selected in the Developer Console.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#unsuspend-agent
   */
  unsuspendAgent(input: UnsuspendAgentInput, call?: CallOptions): Promise<UnsuspendAgentResult>;
  /**
   * Request agent unsuspension
   *
   * Sends an email to the owner and the viceowners of the license in which a suspended agent asks for unsuspension. The agent is the owner of the token. No scope is required.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#request-agent-unsuspension
   */
  requestAgentUnsuspension(input?: RequestAgentUnsuspensionInput, call?: CallOptions): Promise<RequestAgentUnsuspensionResult>;
  /**
   * Approve an agent
   *
   * Approves an agent awaiting approval, so that the agent can use the application. This operation is not public. Approve agents in the LiveChat app, or contact the vendor if you need this operation. The scope `subscription.lc:rw` is private and cannot be selected in the Developer Console.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#approve-agent
   */
  approveAgent(input: ApproveAgentInput, call?: CallOptions): Promise<ApproveAgentResult>;
  /**
   * Create a bot
   *
   * Creates a bot that belongs to the token's app. Its working hours use the time zone of the agent who sends the request.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#create-bot
   */
  createBot(input: CreateBotInput, call?: CallOptions): Promise<CreateBotResult>;
  /**
   * Delete a bot
   *
   * Deletes a bot. Deleting bots that belong to others in the license requires the `all` scope.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-bot
   */
  deleteBot(input: DeleteBotInput, call?: CallOptions): Promise<DeleteBotResult>;
  /**
   * Update a bot
   *
   * Updates fields of a bot. Updating bots that belong to others in the license requires the `all` scope. Working hours use the time zone of the agent who sends the request. The job title cannot be changed.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-bot
   */
  updateBot(input: UpdateBotInput, call?: CallOptions): Promise<UpdateBotResult>;
  /**
   * List bots
   *
   * Returns bots of the license. Without `all`, an access token returns the bots of its app, whichever agent uses the token. A personal access token returns the bots that any agent created with such a token.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-bots
   */
  listBots(input?: ListBotsInput, call?: CallOptions): Promise<ListBotsResult>;
  /**
   * Get a bot
   *
   * Returns one bot with its groups and webhooks, including the webhooks' secret key. The job title and working hours are not returned.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#get-bot
   */
  getBot(input: GetBotInput, call?: CallOptions): Promise<GetBotResult>;
  /**
   * Create a group
   *
   * Creates a group with its first members. At least one member must have the priority `normal`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#create-group
   */
  createGroup(input: CreateGroupInput, call?: CallOptions): Promise<CreateGroupResult>;
  /**
   * Update a group
   *
   * Updates fields of a group. If the caller is not a member of the group, the `all` scope is required.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-group
   */
  updateGroup(input: UpdateGroupInput, call?: CallOptions): Promise<UpdateGroupResult>;
  /**
   * Delete a group
   *
   * Deletes a group. If the caller is not a member of the group, the `all` scope is required.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-group
   */
  deleteGroup(input: DeleteGroupInput, call?: CallOptions): Promise<DeleteGroupResult>;
  /**
   * List groups
   *
   * Returns all groups of the license. The members and the routing status are returned only if `fields` names them. However, the vendor's sample returns the routing status even without that.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-groups
   */
  listGroups(input?: ListGroupsInput, call?: CallOptions): Promise<ListGroupsResult>;
  /**
   * Get a group
   *
   * Returns one group. Its members and its routing status are returned only if `fields` names them. If the caller is not a member of the group, the `all` scope is required.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#get-group
   */
  getGroup(input: GetGroupInput, call?: CallOptions): Promise<GetGroupResult>;
  /**
   * Register properties
   *
   * Registers properties in the namespace of the caller's app. A registration defines the property's type, where it can be set, and who can read and write it there.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#register-properties
   */
  registerProperties(input?: RegisterPropertiesInput, call?: CallOptions): Promise<RegisterPropertiesResult>;
  /**
   * List registered properties
   *
   * Returns the property definitions in the namespace of the caller's app. With `all`, returns the definitions in all namespaces of the license, which requires the `all` scope.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-registered-properties
   */
  listRegisteredProperties(input?: ListRegisteredPropertiesInput, call?: CallOptions): Promise<ListRegisteredPropertiesResult>;
  /**
   * Update properties of the license
   *
   * Sets properties of the license. Properties that the request does not name keep their values. No scope is required. An app can always write properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-license-properties
   */
  updateLicenseProperties(input: UpdateLicensePropertiesInput, call?: CallOptions): Promise<UpdateLicensePropertiesResult>;
  /**
   * List properties of the license
   *
   * Returns the properties of the license with their values. No scope is required. An app can always read properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.read`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-license-properties
   */
  listLicenseProperties(input?: ListLicensePropertiesInput, call?: CallOptions): Promise<ListLicensePropertiesResult>;
  /**
   * Delete properties of the license
   *
   * Deletes properties of the license. No scope is required. An app can always delete properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-license-properties
   */
  deleteLicenseProperties(input: DeleteLicensePropertiesInput, call?: CallOptions): Promise<DeleteLicensePropertiesResult>;
  /**
   * Update properties of a group
   *
   * Sets properties of a group. Properties that the request does not name keep their values. No scope is required. An app can always write properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-group-properties
   */
  updateGroupProperties(input: UpdateGroupPropertiesInput, call?: CallOptions): Promise<UpdateGroupPropertiesResult>;
  /**
   * List properties of a group
   *
   * Returns the properties of a group with their values. No scope is required. An app can always read properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.read`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-group-properties
   */
  listGroupProperties(input: ListGroupPropertiesInput, call?: CallOptions): Promise<ListGroupPropertiesResult>;
  /**
   * Delete properties of a group
   *
   * Deletes properties of a group. No scope is required. An app can always delete properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-group-properties
   */
  deleteGroupProperties(input: DeleteGroupPropertiesInput, call?: CallOptions): Promise<DeleteGroupPropertiesResult>;
  /**
   * Register a webhook
   *
   * Registers a URL for one action. Access tokens allow 60 webhooks for each action. Personal access tokens allow 10, regardless of
   * the number of tokens.
   *
   * The action determines which filters are allowed:
   *
   * - `only_my_chats` and `chat_member_ids` for every action on a chat
   * - also `author_type` for `incoming_event` and `event_updated`
   * - `agent_ids` for `agent_deleted`
   * - no filters for `routing_status_set` and `customer_created`
   *
   * `agent_deleted` and `customer_created` do not accept `additional_data`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#register-webhook
   */
  registerWebhook(input: RegisterWebhookInput, call?: CallOptions): Promise<RegisterWebhookResult>;
  /**
   * List registered webhooks
   *
   * Returns the caller's registered webhooks. With the `all` scope, returns the webhooks of the whole license.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-registered-webhooks
   */
  listRegisteredWebhooks(input?: ListRegisteredWebhooksInput, call?: CallOptions): Promise<ListRegisteredWebhooksResult>;
  /**
   * Unregister a webhook
   *
   * Unregisters a webhook. Unregistering webhooks that belong to others in the license requires the `all` scope.
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
