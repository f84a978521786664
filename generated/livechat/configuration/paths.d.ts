// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

import type {
  AlreadyExistErrorResponse,
  ApproveAgentRequest,
  AuthenticationErrorResponse,
  AuthorizationErrorResponse,
  BadRequestErrorResponse,
  CreateAgentRequest,
  CreateAgentResponse,
  CreateBotRequest,
  CreateBotResponse,
  CreateGroupRequest,
  CreateGroupResponse,
  DeleteAgentRequest,
  DeleteBotRequest,
  DeleteGroupPropertiesRequest,
  DeleteGroupRequest,
  DeleteLicensePropertiesRequest,
  EmptyRequest,
  EmptyResponse,
  GetAgentRequest,
  GetAgentResponse,
  GetBotRequest,
  GetBotResponse,
  GetGroupRequest,
  GetGroupResponse,
  GroupNotFoundErrorResponse,
  InternalErrorResponse,
  LicenseExpiredErrorResponse,
  LimitReachedErrorResponse,
  ListAgentsRequest,
  ListAgentsResponse,
  ListBotsRequest,
  ListBotsResponse,
  ListGroupPropertiesRequest,
  ListGroupPropertiesResponse,
  ListGroupsRequest,
  ListGroupsResponse,
  ListLicensePropertiesRequest,
  ListLicensePropertiesResponse,
  ListRegisteredPropertiesRequest,
  ListRegisteredPropertiesResponse,
  ListRegisteredWebhooksResponse,
  MisdirectedRequestErrorResponse,
  NotFoundErrorResponse,
  RegisterPropertiesRequest,
  RegisterWebhookRequest,
  RegisterWebhookResponse,
  SuspendAgentRequest,
  TooManyRequestsErrorResponse,
  TransferOwnershipErrorResponse,
  UnregisterWebhookRequest,
  UnsuspendAgentRequest,
  UpdateAgentRequest,
  UpdateBotRequest,
  UpdateGroupPropertiesRequest,
  UpdateGroupRequest,
  UpdateLicensePropertiesRequest,
} from "./types.js";

export interface paths {
  "/v3.2/configuration/action/create_agent": {
    /**
     * Create an agent
     *
     * Creates an agent in the license. The basic scope is enough for agents with the role `normal` who await approval. Creating agents without approval requires `accounts--all:rw` and `subscription.lc:rw`. The latter is private and cannot be selected in the Developer Console. A role above `normal` also requires `accounts.roles.lc--all:rw`.
     */
    post: operations["createAgent"];
  };
  "/v3.2/configuration/action/get_agent": {
    /**
     * Get an agent
     *
     * Returns one agent. Only the basic fields are returned unless `fields` names others. With `agents--my:ro`, agents can read their own account. Reading other agents of the license requires `agents--all:ro`.
     */
    post: operations["getAgent"];
  };
  "/v3.2/configuration/action/list_agents": {
    /**
     * List agents
     *
     * Returns the agents of the license, or of certain groups. Only the basic fields are returned unless `fields` names others. In the vendor's sample, the response has only `id` and the requested fields.
     */
    post: operations["listAgents"];
  };
  "/v3.2/configuration/action/update_agent": {
    /**
     * Update an agent
     *
     * Updates fields of an agent. With `agents--my:rw`, agents can update their own account. Updating other agents of the license requires `agents--all:rw`. A change of role also requires `accounts.roles.lc--all:rw`.
     */
    post: operations["updateAgent"];
  };
  "/v3.2/configuration/action/delete_agent": {
    /**
     * Delete an agent
     *
     * Deletes an agent. The `my` scopes allow agents to delete their own account. Deleting other agents of the license requires the `all` scopes.
     */
    post: operations["deleteAgent"];
  };
  "/v3.2/configuration/action/suspend_agent": {
    /**
     * Suspend an agent
     *
     * Suspends an agent. This operation is not public. Contact the vendor if you need it. The scope `sessions--all:rw` is private and cannot be selected in the Developer Console.
     */
    post: operations["suspendAgent"];
  };
  "/v3.2/configuration/action/unsuspend_agent": {
    /**
     * Unsuspend an agent
     *
     * Ends the suspension of an agent. This operation is not public. Contact the vendor if you need it. The scope `subscription.lc:rw` is private and cannot be selected in the Developer Console.
     */
    post: operations["unsuspendAgent"];
  };
  "/v3.2/configuration/action/request_agent_unsuspension": {
    /**
     * Request agent unsuspension
     *
     * Sends an email to the owner and the viceowners of the license in which a suspended agent asks for unsuspension. The agent is the owner of the token. No scope is required.
     */
    post: operations["requestAgentUnsuspension"];
  };
  "/v3.2/configuration/action/approve_agent": {
    /**
     * Approve an agent
     *
     * Approves an agent awaiting approval, so that the agent can use the application. This operation is not public. Approve agents in the LiveChat app, or contact the vendor if you need this operation. The scope `subscription.lc:rw` is private and cannot be selected in the Developer Console.
     */
    post: operations["approveAgent"];
  };
  "/v3.2/configuration/action/create_bot": {
    /**
     * Create a bot
     *
     * Creates a bot that belongs to the token's app. Its working hours use the time zone of the agent who sends the request.
     */
    post: operations["createBot"];
  };
  "/v3.2/configuration/action/delete_bot": {
    /**
     * Delete a bot
     *
     * Deletes a bot. Deleting bots that belong to others in the license requires the `all` scope.
     */
    post: operations["deleteBot"];
  };
  "/v3.2/configuration/action/update_bot": {
    /**
     * Update a bot
     *
     * Updates fields of a bot. Updating bots that belong to others in the license requires the `all` scope. Working hours use the time zone of the agent who sends the request. The job title cannot be changed.
     */
    post: operations["updateBot"];
  };
  "/v3.2/configuration/action/list_bots": {
    /**
     * List bots
     *
     * Returns bots of the license. Without `all`, an access token returns the bots of its app, whichever agent uses the token. A personal access token returns the bots that any agent created with such a token.
     */
    post: operations["listBots"];
  };
  "/v3.2/configuration/action/get_bot": {
    /**
     * Get a bot
     *
     * Returns one bot with its groups and webhooks, including the webhooks' secret key. The job title and working hours are not returned.
     */
    post: operations["getBot"];
  };
  "/v3.2/configuration/action/create_group": {
    /**
     * Create a group
     *
     * Creates a group with its first members. At least one member must have the priority `normal`.
     */
    post: operations["createGroup"];
  };
  "/v3.2/configuration/action/update_group": {
    /**
     * Update a group
     *
     * Updates fields of a group. If the caller is not a member of the group, the `all` scope is required.
     */
    post: operations["updateGroup"];
  };
  "/v3.2/configuration/action/delete_group": {
    /**
     * Delete a group
     *
     * Deletes a group. If the caller is not a member of the group, the `all` scope is required.
     */
    post: operations["deleteGroup"];
  };
  "/v3.2/configuration/action/list_groups": {
    /**
     * List groups
     *
     * Returns all groups of the license. The members and the routing status are returned only if `fields` names them. However, the vendor's sample returns the routing status even without that.
     */
    post: operations["listGroups"];
  };
  "/v3.2/configuration/action/get_group": {
    /**
     * Get a group
     *
     * Returns one group. Its members and its routing status are returned only if `fields` names them. If the caller is not a member of the group, the `all` scope is required.
     */
    post: operations["getGroup"];
  };
  "/v3.2/configuration/action/register_properties": {
    /**
     * Register properties
     *
     * Registers properties in the namespace of the caller's app. A registration defines the property's type, where it can be set, and who can read and write it there.
     */
    post: operations["registerProperties"];
  };
  "/v3.2/configuration/action/list_registered_properties": {
    /**
     * List registered properties
     *
     * Returns the property definitions in the namespace of the caller's app. With `all`, returns the definitions in all namespaces of the license, which requires the `all` scope.
     */
    post: operations["listRegisteredProperties"];
  };
  "/v3.2/configuration/action/update_license_properties": {
    /**
     * Update properties of the license
     *
     * Sets properties of the license. Existing values are not overwritten, says the vendor. In our reading, properties that the request does not name keep their values. No scope is required. An app can always write properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.write`.
     */
    post: operations["updateLicenseProperties"];
  };
  "/v3.2/configuration/action/list_license_properties": {
    /**
     * List properties of the license
     *
     * Returns the properties of the license with their values. No scope is required. An app can always read properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.read`.
     */
    post: operations["listLicenseProperties"];
  };
  "/v3.2/configuration/action/delete_license_properties": {
    /**
     * Delete properties of the license
     *
     * Deletes properties of the license. No scope is required. An app can always delete properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.write`.
     */
    post: operations["deleteLicenseProperties"];
  };
  "/v3.2/configuration/action/update_group_properties": {
    /**
     * Update properties of a group
     *
     * Sets properties of a group. Existing values are not overwritten, says the vendor. In our reading, properties that the request does not name keep their values. No scope is required. An app can always write properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.write`.
     */
    post: operations["updateGroupProperties"];
  };
  "/v3.2/configuration/action/list_group_properties": {
    /**
     * List properties of a group
     *
     * Returns the properties of a group with their values. No scope is required. An app can always read properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.read`.
     */
    post: operations["listGroupProperties"];
  };
  "/v3.2/configuration/action/delete_group_properties": {
    /**
     * Delete properties of a group
     *
     * Deletes properties of a group. No scope is required. An app can always delete properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.write`.
     */
    post: operations["deleteGroupProperties"];
  };
  "/v3.2/configuration/action/register_webhook": {
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
     */
    post: operations["registerWebhook"];
  };
  "/v3.2/configuration/action/list_registered_webhooks": {
    /**
     * List registered webhooks
     *
     * Returns the caller's registered webhooks. With the `all` scope, returns the webhooks of the whole license.
     */
    post: operations["listRegisteredWebhooks"];
  };
  "/v3.2/configuration/action/unregister_webhook": {
    /**
     * Unregister a webhook
     *
     * Unregisters a webhook. Unregistering webhooks that belong to others in the license requires the `all` scope.
     */
    post: operations["unregisterWebhook"];
  };
}

export interface operations {
  createAgent: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": CreateAgentRequest } };
    responses: {
      /** ID of the new agent. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": CreateAgentResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      409: components["responses"]["AlreadyExist"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAgent: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": GetAgentRequest } };
    responses: {
      /** The agent. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": GetAgentResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAgents: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": ListAgentsRequest } };
    responses: {
      /** The agents. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": ListAgentsResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateAgent: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": UpdateAgentRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      409: components["responses"]["TransferOwnership"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAgent: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": DeleteAgentRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  suspendAgent: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": SuspendAgentRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  unsuspendAgent: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": UnsuspendAgentRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  requestAgentUnsuspension: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody?: { content: { "application/json": EmptyRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  approveAgent: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": ApproveAgentRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createBot: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": CreateBotRequest } };
    responses: {
      /** ID of the new bot. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": CreateBotResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteBot: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": DeleteBotRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateBot: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": UpdateBotRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listBots: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": ListBotsRequest } };
    responses: {
      /** The bots. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": ListBotsResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getBot: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": GetBotRequest } };
    responses: {
      /** The bot. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": GetBotResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createGroup: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": CreateGroupRequest } };
    responses: {
      /** ID of the new group. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": CreateGroupResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["AlreadyExist"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateGroup: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": UpdateGroupRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteGroup: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": DeleteGroupRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listGroups: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": ListGroupsRequest } };
    responses: {
      /** The groups. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": ListGroupsResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getGroup: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": GetGroupRequest } };
    responses: {
      /** The group. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": GetGroupResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  registerProperties: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": RegisterPropertiesRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["AlreadyExist"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listRegisteredProperties: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": ListRegisteredPropertiesRequest } };
    responses: {
      /** The definitions. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": ListRegisteredPropertiesResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateLicenseProperties: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": UpdateLicensePropertiesRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listLicenseProperties: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": ListLicensePropertiesRequest } };
    responses: {
      /** The properties. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": ListLicensePropertiesResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteLicenseProperties: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": DeleteLicensePropertiesRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateGroupProperties: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": UpdateGroupPropertiesRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listGroupProperties: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": ListGroupPropertiesRequest } };
    responses: {
      /** The properties. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": ListGroupPropertiesResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteGroupProperties: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": DeleteGroupPropertiesRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  registerWebhook: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": RegisterWebhookRequest } };
    responses: {
      /** ID of the new webhook. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": RegisterWebhookResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      421: components["responses"]["MisdirectedRequest"];
      422: components["responses"]["LimitReached"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listRegisteredWebhooks: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody?: { content: { "application/json": EmptyRequest } };
    responses: {
      /** The webhooks. */
      200: {
        headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
        content: { "application/json": ListRegisteredWebhooksResponse };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  unregisterWebhook: {
    parameters: {
      header?: {
        /**
         * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         *
         * @example fra
         */
        "X-Region"?: components["parameters"]["Region"];
      };
    };
    requestBody: { content: { "application/json": UnregisterWebhookRequest } };
    responses: {
      200: components["responses"]["NoPayload"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["LicenseExpired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      421: components["responses"]["MisdirectedRequest"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
}

export interface components {
  responses: {
    /** The body has the wrong format, or the API version is not supported. */
    BadRequest: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": BadRequestErrorResponse };
    };
    /** The token is missing, wrong or expired. */
    Unauthorized: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": AuthenticationErrorResponse };
    };
    /** The trial or the subscription of the license has expired. */
    LicenseExpired: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": LicenseExpiredErrorResponse };
    };
    /** The token does not allow the action, because it lacks a scope or the agent's role is too low. */
    Forbidden: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": AuthorizationErrorResponse };
    };
    /** A group or another resource that the request names does not exist. */
    GroupNotFound: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": GroupNotFoundErrorResponse };
    };
    /** The resource already exists. */
    AlreadyExist: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": AlreadyExistErrorResponse };
    };
    /** The token belongs to the other data center. Repeat the request with the name of that data center in `X-Region`. */
    MisdirectedRequest: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": MisdirectedRequestErrorResponse };
    };
    /** The change would exceed a limit of the license. */
    LimitReached: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": LimitReachedErrorResponse };
    };
    /** Too many requests in a short time. The block ends on its own, but its duration is not documented. */
    TooManyRequests: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": TooManyRequestsErrorResponse };
    };
    /** The service failed. */
    InternalServerError: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": InternalErrorResponse };
    };
    /** The requested resource does not exist. */
    NotFound: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": NotFoundErrorResponse };
    };
    /** Success. The body is an empty object. */
    NoPayload: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": EmptyResponse };
    };
    /** The account cannot become the owner, because it is a bot or a suspended agent. */
    TransferOwnership: {
      headers: { Legacy: components["headers"]["Legacy"]; Deprecation: components["headers"]["Deprecation"] };
      content: { "application/json": TransferOwnershipErrorResponse };
    };
    /** Any other response counts as a failure, and so does no response within about 10 seconds. LiveChat then retries up to 3 times within about a minute. */
    NotDelivered: { content?: never };
    /** The receiver accepted the delivery. LiveChat expects status 200. It does not document a response body. */
    Delivered: { content?: never };
  };
  parameters: {
    /**
     * Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
     *
     * @example fra
     */
    Region: "dal" | "fra";
  };
  headers: {
    /**
     * Day on which the legacy stage of this version ends. A version in its deprecated stage sends `Deprecation` instead.
     *
     * @example 2024-06-30
     */
    Legacy: string;
    /**
     * Day on which the deprecated stage of this version ends. It is a plain date, unlike the timestamp that HTTP later standardized under the same name. A version in its legacy stage sends `Legacy` instead.
     *
     * @example 2025-06-30
     */
    Deprecation: string;
  };
}
