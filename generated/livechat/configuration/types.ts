// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

export interface paths {
    "/v3.2/configuration/action/create_agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an agent
         * @description Creates an agent in the license. The basic scope is enough for agents with the role `normal` who await approval. Creating agents without approval requires `accounts--all:rw` and `subscription.lc:rw`. The latter is private and cannot be selected in the Developer Console. A role above `normal` also requires `accounts.roles.lc--all:rw`.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/get_agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an agent
         * @description Returns one agent. Only the basic fields are returned unless `fields` names others. With `agents--my:ro`, agents can read their own account. Reading other agents of the license requires `agents--all:ro`.
         */
        post: operations["getAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/list_agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List agents
         * @description Returns the agents of the license, or of certain groups. Only the basic fields are returned unless `fields` names others. In the vendor's sample, the response has only `id` and the requested fields.
         */
        post: operations["listAgents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/update_agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an agent
         * @description Updates fields of an agent. With `agents--my:rw`, agents can update their own account. Updating other agents of the license requires `agents--all:rw`. A change of role also requires `accounts.roles.lc--all:rw`.
         */
        post: operations["updateAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/delete_agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an agent
         * @description Deletes an agent. The `my` scopes allow agents to delete their own account. Deleting other agents of the license requires the `all` scopes.
         */
        post: operations["deleteAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/suspend_agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend an agent
         * @description Suspends an agent. This operation is not public. Contact the vendor if you need it. The scope `sessions--all:rw` is private and cannot be selected in the Developer Console.
         */
        post: operations["suspendAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/unsuspend_agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsuspend an agent
         * @description Ends the suspension of an agent. This operation is not public. Contact the vendor if you need it. The scope `subscription.lc:rw` is private and cannot be selected in the Developer Console.
         */
        post: operations["unsuspendAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/request_agent_unsuspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request agent unsuspension
         * @description Sends an email to the owner and the viceowners of the license in which a suspended agent asks for unsuspension. The agent is the owner of the token. No scope is required.
         */
        post: operations["requestAgentUnsuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/approve_agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an agent
         * @description Approves an agent awaiting approval, so that the agent can use the application. This operation is not public. Approve agents in the LiveChat app, or contact the vendor if you need this operation. The scope `subscription.lc:rw` is private and cannot be selected in the Developer Console.
         */
        post: operations["approveAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/create_bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a bot
         * @description Creates a bot that belongs to the token's app. Its working hours use the time zone of the agent who sends the request.
         */
        post: operations["createBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/delete_bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a bot
         * @description Deletes a bot. Deleting bots that belong to others in the license requires the `all` scope.
         */
        post: operations["deleteBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/update_bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a bot
         * @description Updates fields of a bot. Updating bots that belong to others in the license requires the `all` scope. Working hours use the time zone of the agent who sends the request. The job title cannot be changed.
         */
        post: operations["updateBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/list_bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List bots
         * @description Returns bots of the license. Without `all`, an access token returns the bots of its app, whichever agent uses the token. A personal access token returns the bots that any agent created with such a token.
         */
        post: operations["listBots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/get_bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a bot
         * @description Returns one bot with its groups and webhooks, including the webhooks' secret key. The job title and working hours are not returned.
         */
        post: operations["getBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/create_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * @description Creates a group with its first members. At least one member must have the priority `normal`.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/update_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a group
         * @description Updates fields of a group. If the caller is not a member of the group, the `all` scope is required.
         */
        post: operations["updateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/delete_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a group
         * @description Deletes a group. If the caller is not a member of the group, the `all` scope is required.
         */
        post: operations["deleteGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/list_groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List groups
         * @description Returns all groups of the license. The members and the routing status are returned only if `fields` names them. However, the vendor's sample returns the routing status even without that.
         */
        post: operations["listGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/get_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a group
         * @description Returns one group. Its members and its routing status are returned only if `fields` names them. If the caller is not a member of the group, the `all` scope is required.
         */
        post: operations["getGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/register_properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register properties
         * @description Registers properties in the namespace of the caller's app. A registration defines the property's type, where it can be set, and who can read and write it there.
         */
        post: operations["registerProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/list_registered_properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List registered properties
         * @description Returns the property definitions in the namespace of the caller's app. With `all`, returns the definitions in all namespaces of the license, which requires the `all` scope.
         */
        post: operations["listRegisteredProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/update_license_properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update properties of the license
         * @description Sets properties of the license. Properties that the request does not name keep their values. No scope is required. An app can always write properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.write`.
         */
        post: operations["updateLicenseProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/list_license_properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List properties of the license
         * @description Returns the properties of the license with their values. No scope is required. An app can always read properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.read`.
         */
        post: operations["listLicenseProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/delete_license_properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete properties of the license
         * @description Deletes properties of the license. No scope is required. An app can always delete properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.write`.
         */
        post: operations["deleteLicenseProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/update_group_properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update properties of a group
         * @description Sets properties of a group. Properties that the request does not name keep their values. No scope is required. An app can always write properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.write`.
         */
        post: operations["updateGroupProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/list_group_properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List properties of a group
         * @description Returns the properties of a group with their values. No scope is required. An app can always read properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.read`.
         */
        post: operations["listGroupProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/delete_group_properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete properties of a group
         * @description Deletes properties of a group. No scope is required. An app can always delete properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.write`.
         */
        post: operations["deleteGroupProperties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/register_webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a webhook
         * @description Registers a URL for one action. Access tokens allow 60 webhooks for each action. Personal access tokens allow 10, regardless of
         *     the number of tokens.
         *
         *     The action determines which filters are allowed:
         *
         *     - `only_my_chats` and `chat_member_ids` for every action on a chat
         *     - also `author_type` for `incoming_event` and `event_updated`
         *     - `agent_ids` for `agent_deleted`
         *     - no filters for `routing_status_set` and `customer_created`
         *
         *     `agent_deleted` and `customer_created` do not accept `additional_data`.
         */
        post: operations["registerWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/list_registered_webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List registered webhooks
         * @description Returns the caller's registered webhooks. With the `all` scope, returns the webhooks of the whole license.
         */
        post: operations["listRegisteredWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3.2/configuration/action/unregister_webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unregister a webhook
         * @description Unregisters a webhook. Unregistering webhooks that belong to others in the license requires the `all` scope.
         */
        post: operations["unregisterWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    incoming_chat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat started
         * @description A chat started, or an existing chat got a new thread. The payload holds the whole chat. If the chat started with events, its thread contains them. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onIncomingChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chat_deactivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat closed
         * @description A chat was deactivated, and its open thread was closed. If the router closed it, the payload names no user. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onChatDeactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chat_access_granted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat access granted
         * @description More groups can see a chat. The payload holds the added access. Access granted before remains. The Agent Chat API sends an equivalent push.
         */
        post: operations["onChatAccessGranted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chat_access_revoked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat access revoked
         * @description Fewer groups can see a chat. The payload holds the revoked access. The Agent Chat API sends an equivalent push.
         */
        post: operations["onChatAccessRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    user_added_to_chat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User added to a chat
         * @description A customer or an agent joined a chat, or was added to it. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onUserAddedToChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    user_removed_from_chat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User removed from a chat
         * @description A customer or an agent left a chat, or was removed from it. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onUserRemovedFromChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    incoming_event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New event in a chat
         * @description A message, a file, a form or another event arrived in a chat. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onIncomingEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    event_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event updated
         * @description An existing event in a chat changed. The payload holds the whole updated event. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onEventUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    incoming_rich_message_postback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rich message button clicked
         * @description A user clicked a button in a rich message. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onIncomingRichMessagePostback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chat_properties_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat properties updated
         * @description Properties of a chat were set. The payload holds only the changed properties. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onChatPropertiesUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chat_properties_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat properties deleted
         * @description Properties of a chat were deleted. The payload holds only their names. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onChatPropertiesDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    thread_properties_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thread properties updated
         * @description Properties of a thread were set. The payload holds only the changed properties. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onThreadPropertiesUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    thread_properties_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thread properties deleted
         * @description Properties of a thread were deleted. The payload holds only their names. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onThreadPropertiesDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    event_properties_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event properties updated
         * @description Properties of an event were set. The payload holds only the changed properties. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onEventPropertiesUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    event_properties_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event properties deleted
         * @description Properties of an event were deleted. The payload holds only their names. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onEventPropertiesDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    thread_tagged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thread tagged
         * @description A tag was added to a thread. The Agent Chat API sends an equivalent push.
         */
        post: operations["onThreadTagged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    thread_untagged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thread untagged
         * @description A tag was removed from a thread. The Agent Chat API sends an equivalent push.
         */
        post: operations["onThreadUntagged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    routing_status_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Routing status set
         * @description An agent or a bot started or stopped accepting chats, or a bot went offline. The Agent Chat API sends an equivalent push.
         */
        post: operations["onRoutingStatusSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agent deleted
         * @description An agent account was deleted. The ID field is called `agent_id` here and `id` in v3.5. No API sends an equivalent push.
         */
        post: operations["onAgentDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    customer_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Customer registered
         * @description A new customer was registered. Later versions call this event `incoming_customer`. The Agent Chat API sends an equivalent push.
         */
        post: operations["onCustomerCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    events_marked_as_seen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Events seen
         * @description A user has seen the events of a chat up to a point in time. The payload names no thread. The Agent Chat API and the Customer Chat API send an equivalent push.
         */
        post: operations["onEventsMarkedAsSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description A role that can be assigned to an agent. The owner role cannot be assigned.
         * @enum {string}
         */
        AssignableAgentRole: "viceowner" | "administrator" | "normal";
        /**
         * @description Whether an agent accepts chats right after logging in.
         * @enum {string}
         */
        LoginStatus: "accepting chats" | "not accepting chats";
        /**
         * @description Routing priority of a member for the group's chats:
         *
         *     - `first`: gets chats before all other members (the usual choice for a bot)
         *     - `normal`: gets chats when no member with `first` is free
         *     - `last`: gets chats when no member with `first` or `normal` is free
         *     - `supervisor`: gets no chats automatically
         *
         *     The LiveChat app calls the first three Bot, Primary and Secondary.
         * @enum {string}
         */
        GroupPriority: "first" | "normal" | "last" | "supervisor";
        /** @description A group to join, with the member's priority. */
        GroupMembershipInput: {
            /** @description ID of the group. */
            id: number;
            priority: components["schemas"]["GroupPriority"];
        };
        /**
         * @description Something that an agent can be notified of, or a setting of how the agent is notified.
         * @enum {string}
         */
        AgentNotification: "new_visitor" | "incoming_chat" | "returning_visitor" | "queued_visitor" | "visitor_is_typing" | "new_goal" | "unassigned_chats" | "unassigned_chat_messages" | "ticket" | "inactive_notifications" | "mute_all_sounds" | "repeat_sound_notifications" | "ticket_notifications";
        /**
         * @description A report that an agent gets by email.
         * @enum {string}
         */
        EmailSubscription: "daily_summary" | "weekly_summary";
        /**
         * @description Hours and minutes as `HH:MM`.
         * @example 08:30
         */
        TimeOfDay: string;
        /** @description Start and end of work on one day of the week. This version supports one interval a day. */
        WorkHoursInput: {
            /** @description Start of work, as `HH:MM`. */
            start: components["schemas"]["TimeOfDay"];
            /** @description End of work, as `HH:MM`. */
            end: components["schemas"]["TimeOfDay"];
        };
        /** @description Working hours by day of the week. */
        WorkSchedulerInput: {
            sunday?: components["schemas"]["WorkHoursInput"];
            monday?: components["schemas"]["WorkHoursInput"];
            tuesday?: components["schemas"]["WorkHoursInput"];
            wednesday?: components["schemas"]["WorkHoursInput"];
            thursday?: components["schemas"]["WorkHoursInput"];
            friday?: components["schemas"]["WorkHoursInput"];
            saturday?: components["schemas"]["WorkHoursInput"];
        };
        CreateAgentRequest: {
            /** @description ID of the agent, which is an email address in all samples. */
            id: string;
            /** @description Name of the agent. */
            name: string;
            /**
             * @description Role to assign. The owner role cannot be assigned.
             * @default normal
             */
            role?: components["schemas"]["AssignableAgentRole"];
            /** @description URL of the agent's avatar. */
            avatar_path?: string;
            /**
             * @description Whether the agent accepts chats right after logging in.
             * @default not accepting chats
             */
            login_status?: components["schemas"]["LoginStatus"];
            /** @description Job title. */
            job_title?: string;
            /** @description Mobile phone number. */
            mobile?: string;
            /**
             * @description Maximum number of concurrent chats of the agent.
             * @default 6
             */
            max_chats_count?: number;
            /** @description Whether the new agent has to await approval. Setting `false` requires the scope `subscription.lc:rw`. */
            awaiting_approval?: boolean;
            /** @description Groups that the agent belongs to. */
            groups?: components["schemas"]["GroupMembershipInput"][];
            /** @description Notifications to enable. */
            notifications?: components["schemas"]["AgentNotification"][];
            /** @description Reports that the agent gets by email. */
            email_subscriptions?: components["schemas"]["EmailSubscription"][];
            /** @description Working hours of the agent by day of the week. The time zone is not documented. */
            work_scheduler?: components["schemas"]["WorkSchedulerInput"];
        };
        CreateAgentResponse: {
            /** @description ID of the new agent. */
            id: string;
        };
        /** @description A human-readable message. Each type has a default message, but the service may send a more specific one. Do not compare messages in code. */
        ErrorMessage: string;
        /** @description Additional information about the error. Only some errors have it. */
        ErrorData: {
            [key: string]: unknown;
        };
        /** @description The request has an invalid format or an unsupported API version. */
        BadRequestErrorResponse: {
            error: {
                /**
                 * @description `validation`: the body has the wrong format. `unsupported_version`: the API does not yet support the version in the path, or no longer does.
                 * @enum {string}
                 */
                type: "validation" | "unsupported_version";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description The token is missing, wrong or expired. */
        AuthenticationErrorResponse: {
            error: {
                /** @constant */
                type: "authentication";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description The trial or the subscription of the license has expired. */
        LicenseExpiredErrorResponse: {
            error: {
                /** @constant */
                type: "license_expired";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description The token is valid, but its owner or its scopes do not permit the action. */
        AuthorizationErrorResponse: {
            error: {
                /** @constant */
                type: "authorization";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description A group or another resource that the request names does not exist. */
        GroupNotFoundErrorResponse: {
            error: {
                /**
                 * @description `group_not_found`: a group does not exist. `not_found`: another resource does not exist.
                 * @enum {string}
                 */
                type: "group_not_found" | "not_found";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description A resource with this identity already exists. */
        AlreadyExistErrorResponse: {
            error: {
                /** @constant */
                type: "already_exist";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description The token belongs to the other data center. */
        MisdirectedRequestErrorResponse: {
            error: {
                /** @constant */
                type: "misdirected_request";
                message: components["schemas"]["ErrorMessage"];
                /** @description The data center to send the request to. The vendor documents this field as optional. */
                data?: {
                    /** @description The data center to name in `X-Region`, such as `dal` or `fra`. */
                    region: string;
                };
            };
        };
        /** @description The change would exceed a limit of the license. */
        LimitReachedErrorResponse: {
            error: {
                /** @constant */
                type: "limit_reached";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description Too many requests in a short time. */
        TooManyRequestsErrorResponse: {
            error: {
                /** @constant */
                type: "too_many_requests";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description The service failed. */
        InternalErrorResponse: {
            error: {
                /** @constant */
                type: "internal";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /**
         * @description An agent field that is returned only on request. `work_scheduler` may fail with a `validation` error if the agent's working hours use the format of a newer version.
         * @enum {string}
         */
        AgentField: "work_scheduler" | "groups" | "email_subscriptions" | "notifications" | "job_title" | "mobile" | "max_chats_count" | "suspended" | "awaiting_approval";
        GetAgentRequest: {
            /** @description ID of the agent. */
            id: string;
            /** @description Additional fields to return. */
            fields?: components["schemas"]["AgentField"][];
        };
        /**
         * @description Role of an agent.
         * @enum {string}
         */
        AgentRole: "owner" | "viceowner" | "administrator" | "normal";
        /** @description A group that an agent or a bot belongs to, with the member's priority. */
        GroupMembership: {
            /** @description ID of the group. */
            id: number;
            priority: components["schemas"]["GroupPriority"];
        };
        /** @description Start and end of work on one day of the week. */
        WorkHours: {
            /** @description Start of work, as `HH:MM`. */
            start: components["schemas"]["TimeOfDay"];
            /** @description End of work, as `HH:MM`. */
            end: components["schemas"]["TimeOfDay"];
        };
        /** @description Working hours by day of the week. */
        WorkScheduler: {
            sunday?: components["schemas"]["WorkHours"];
            monday?: components["schemas"]["WorkHours"];
            tuesday?: components["schemas"]["WorkHours"];
            wednesday?: components["schemas"]["WorkHours"];
            thursday?: components["schemas"]["WorkHours"];
            friday?: components["schemas"]["WorkHours"];
            saturday?: components["schemas"]["WorkHours"];
        };
        /** @description An agent. Only `id` is always present. `get_agent` also returns the name, role, avatar and login status. Both `get_agent` and `list_agents` return the requested fields. */
        Agent: {
            /** @description ID of the agent, which is an email address in all samples. */
            id: string;
            /** @description Name of the agent. */
            name?: string;
            role?: components["schemas"]["AgentRole"];
            /** @description URL of the agent's avatar. */
            avatar_path?: string;
            login_status?: components["schemas"]["LoginStatus"];
            /** @description Job title. Returned on request. */
            job_title?: string;
            /** @description Mobile phone number. Returned on request. */
            mobile?: string;
            /** @description Maximum number of concurrent chats of the agent. Returned on request. */
            max_chats_count?: number;
            /** @description Whether the agent is suspended. Returned on request. */
            suspended?: boolean;
            /** @description Whether the agent is awaiting approval. Returned on request. */
            awaiting_approval?: boolean;
            /** @description Groups that the agent belongs to. Returned on request. */
            groups?: components["schemas"]["GroupMembership"][];
            /** @description Enabled notifications. Returned on request. Later API versions have more notifications than a request of this version accepts. */
            notifications?: string[];
            /** @description Reports that the agent gets by email. Returned on request. */
            email_subscriptions?: components["schemas"]["EmailSubscription"][];
            /** @description Reports that the agent gets by email, under an older name. Returned only by `list_agents`, on request. */
            summaries?: components["schemas"]["EmailSubscription"][];
            /** @description Working hours by day of the week. Returned on request. */
            work_scheduler?: components["schemas"]["WorkScheduler"];
        };
        /** @description The agent with the requested fields. */
        GetAgentResponse: components["schemas"]["Agent"];
        /** @description The requested resource does not exist. */
        NotFoundErrorResponse: {
            error: {
                /** @constant */
                type: "not_found";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description The agents to list. */
        ListAgentsFilters: {
            /** @description IDs of groups. Limits the list to agents of these groups. */
            group_ids?: number[];
        };
        /** @description An agent field that is returned only on request. */
        ListAgentsField: components["schemas"]["AgentField"] | "summaries";
        ListAgentsRequest: {
            filters?: components["schemas"]["ListAgentsFilters"];
            /** @description Additional fields to return. */
            fields?: components["schemas"]["ListAgentsField"][];
        };
        /** @description Agents of the license. The response is an array without a wrapper. */
        ListAgentsResponse: components["schemas"]["Agent"][];
        /** @description The agent and the fields to update. Omitted fields keep their values. */
        UpdateAgentRequest: {
            /** @description ID of the agent. */
            id: string;
            /** @description Name of the agent. */
            name?: string;
            /** @description Role to assign. The owner role cannot be assigned. */
            role?: components["schemas"]["AssignableAgentRole"];
            /** @description URL of the agent's avatar. */
            avatar_path?: string;
            /** @description Whether the agent accepts chats right after logging in. */
            login_status?: components["schemas"]["LoginStatus"];
            /** @description Job title. */
            job_title?: string;
            /** @description Mobile phone number. */
            mobile?: string;
            /** @description Maximum number of concurrent chats of the agent. */
            max_chats_count?: number;
            /** @description Groups that the agent belongs to. */
            groups?: components["schemas"]["GroupMembershipInput"][];
            /** @description Notifications to enable. */
            notifications?: components["schemas"]["AgentNotification"][];
            /** @description Reports that the agent gets by email. */
            email_subscriptions?: components["schemas"]["EmailSubscription"][];
            /** @description Working hours of the agent by day of the week. The time zone is not documented. */
            work_scheduler?: components["schemas"]["WorkSchedulerInput"];
        };
        /** @description An empty object. The operation succeeded and returns no data. */
        EmptyResponse: {
            [key: string]: unknown;
        };
        /** @description The account cannot become the owner, because it is a bot or a suspended agent. */
        TransferOwnershipErrorResponse: {
            error: {
                /** @constant */
                type: "transfer_ownership";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        DeleteAgentRequest: {
            /** @description ID of the agent to delete. */
            id: string;
        };
        SuspendAgentRequest: {
            /** @description ID of the agent to suspend. */
            id: string;
        };
        UnsuspendAgentRequest: {
            /** @description ID of the suspended agent. */
            id: string;
        };
        /** @description The operation takes no parameters. */
        EmptyRequest: Record<string, never>;
        ApproveAgentRequest: {
            /** @description ID of the agent awaiting approval. */
            id: string;
        };
        /**
         * @description An action that a webhook can report.
         * @enum {string}
         */
        WebhookAction: "incoming_chat" | "chat_deactivated" | "chat_access_granted" | "chat_access_revoked" | "user_added_to_chat" | "user_removed_from_chat" | "incoming_event" | "event_updated" | "incoming_rich_message_postback" | "chat_properties_updated" | "chat_properties_deleted" | "thread_properties_updated" | "thread_properties_deleted" | "event_properties_updated" | "event_properties_deleted" | "thread_tagged" | "thread_untagged" | "routing_status_set" | "agent_deleted" | "customer_created" | "events_marked_as_seen";
        /**
         * @description The authors whose events to report, either customers or agents.
         * @enum {string}
         */
        AuthorType: "customer" | "agent";
        /** @description Reports a chat if it includes one of these agents. */
        AnyAgentFilterInput: {
            /** @description IDs of agents. */
            agents_any: string[];
        };
        /** @description Reports a chat only if it includes none of these agents. */
        ExcludedAgentsFilterInput: {
            /** @description IDs of agents. */
            agents_exclude: string[];
        };
        /** @description Agents that must, or must not, be in the chat. The two filters are mutually exclusive. */
        ChatMembersFilterInput: components["schemas"]["AnyAgentFilterInput"] | components["schemas"]["ExcludedAgentsFilterInput"];
        /** @description A value for a property. It must have the registered type. Integers are 32-bit. */
        PropertyValueInput: string | number | boolean;
        /** @description Reports only chats with one of these property values. Lists of values are nested by namespace, then by property name. Known only from the sample response of `get_bot`. */
        ChatPropertiesFilterInput: {
            [key: string]: {
                [key: string]: {
                    /** @description Values that match a chat. */
                    values: components["schemas"]["PropertyValueInput"][];
                };
            };
        };
        /** @description The chats and events to report. See `register_webhook` for the filters that each action allows. */
        BotWebhookFiltersInput: {
            author_type?: components["schemas"]["AuthorType"];
            /** @description Whether to report only chats whose property `source.client_id` is the client ID of the caller's app. */
            only_my_chats?: boolean;
            chat_member_ids?: components["schemas"]["ChatMembersFilterInput"];
            /** @description IDs of agents. */
            agent_ids?: string[];
            chat_properties?: components["schemas"]["ChatPropertiesFilterInput"];
        };
        /**
         * @description Additional data to include in the deliveries of a webhook, namely the chat properties.
         * @constant
         */
        WebhookAdditionalData: "chat_properties";
        /** @description An action to report to the bot. */
        BotWebhookActionInput: {
            name: components["schemas"]["WebhookAction"];
            filters?: components["schemas"]["BotWebhookFiltersInput"];
            /** @description Additional data to include in the deliveries. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
        };
        /** @description Webhooks to send to the bot. LiveChat sends them only while the bot is online. */
        BotWebhooksInput: {
            /**
             * Format: uri
             * @description URL that receives the webhooks.
             */
            url: string;
            /**
             * Format: password
             * @description A secret key that each delivery repeats to prove its origin.
             */
            secret_key: string;
            /** @description Actions to report. Each name can appear only once. */
            actions: components["schemas"]["BotWebhookActionInput"][];
        };
        CreateBotRequest: {
            /** @description Display name. */
            name: string;
            /** @description URL of the bot's avatar. */
            avatar?: string;
            /**
             * @description Maximum number of concurrent chats routed to the bot.
             * @default 6
             */
            max_chats_count?: number;
            /** @description Priority in groups without an explicit priority. */
            default_group_priority?: components["schemas"]["GroupPriority"];
            /** @description Job title. */
            job_title?: string;
            /** @description Groups that the bot belongs to. */
            groups?: components["schemas"]["GroupMembershipInput"][];
            webhooks?: components["schemas"]["BotWebhooksInput"];
            /** @description Hours in which the bot accepts chats, by day of the week. They use the time zone of the agent who sends the request. */
            work_scheduler?: components["schemas"]["WorkSchedulerInput"];
        };
        CreateBotResponse: {
            /** @description ID of the new bot. */
            bot_agent_id: string;
        };
        DeleteBotRequest: {
            /** @description ID of the bot to delete. */
            bot_agent_id: string;
        };
        /** @description The bot and the fields to update. Omitted fields keep their values. */
        UpdateBotRequest: {
            /** @description ID of the bot. Other operations call it `bot_agent_id`. */
            id: string;
            /** @description Display name. */
            name?: string;
            /** @description URL of the bot's avatar. */
            avatar?: string;
            /** @description Maximum number of concurrent chats routed to the bot. */
            max_chats_count?: number;
            /** @description Groups that the bot belongs to. */
            groups?: components["schemas"]["GroupMembershipInput"][];
            /** @description Priority in groups without an explicit priority. */
            default_group_priority?: components["schemas"]["GroupPriority"];
            webhooks?: components["schemas"]["BotWebhooksInput"];
            /** @description Hours in which the bot accepts chats, by day of the week. They use the time zone of the agent who sends the request. */
            work_scheduler?: components["schemas"]["WorkSchedulerInput"];
        };
        ListBotsRequest: {
            /**
             * @description Whether to list all bots of the license. Otherwise, lists the bots of the token's app. For personal access tokens, lists the bots created with such tokens.
             * @default false
             */
            all?: boolean;
        };
        /**
         * @description Whether a bot accepts chats: `accepting chats`, `not accepting chats` or `offline`.
         * @enum {string}
         */
        BotStatus: "accepting chats" | "not accepting chats" | "offline";
        /** @description A bot in a list. */
        BotSummary: {
            /** @description ID of the bot. */
            id: string;
            /** @description Display name. */
            name: string;
            /** @description URL of the bot's avatar. The scheme may be missing. */
            avatar?: string;
            status: components["schemas"]["BotStatus"];
        };
        ListBotsResponse: {
            /** @description The bots. */
            bot_agents: components["schemas"]["BotSummary"][];
        };
        GetBotRequest: {
            /** @description ID of the bot. */
            bot_agent_id: string;
        };
        /** @description The app that owns the bot. */
        BotApplication: {
            /** @description Client ID of the app. */
            client_id: string;
        };
        /** @description Value of one property. The registration of the property sets the type. */
        PropertyValue: string | number | boolean;
        /** @description Values that a property of the chat must have, by namespace and property name. */
        ChatPropertiesFilter: {
            [key: string]: {
                [key: string]: {
                    /** @description Values that match a chat. */
                    values?: components["schemas"]["PropertyValue"][];
                };
            };
        };
        /** @description The chats, events or agents that are reported. */
        WebhookFilters: {
            author_type?: components["schemas"]["AuthorType"];
            /** @description Whether LiveChat reports only chats whose property `source.client_id` is the client ID of the owner's app. */
            only_my_chats?: boolean;
            /** @description Agents that must, or must not, be in the chat. */
            chat_member_ids?: {
                /** @description IDs of agents. One of them must be in the chat. */
                agents_any?: string[];
                /** @description IDs of agents. None of them may be in the chat. */
                agents_exclude?: string[];
            };
            /** @description IDs of agents. */
            agent_ids?: string[];
            chat_properties?: components["schemas"]["ChatPropertiesFilter"];
        };
        /** @description An action that LiveChat reports to the bot. */
        BotWebhookAction: {
            name: components["schemas"]["WebhookAction"];
            filters?: components["schemas"]["WebhookFilters"];
            /** @description Additional data in the deliveries. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
        };
        /** @description Webhooks that LiveChat sends to the bot. */
        BotWebhooks: {
            /** @description URL that receives the webhooks. */
            url: string;
            /**
             * Format: password
             * @description The secret key that comes with each delivery. It is returned in plain text.
             */
            secret_key?: string;
            /** @description Reported actions. */
            actions: components["schemas"]["BotWebhookAction"][];
        };
        /** @description A bot. Its job title and its working hours are not returned. */
        Bot: {
            /** @description ID of the bot. */
            id: string;
            /** @description Display name. */
            name: string;
            /** @description URL of the bot's avatar. The scheme may be missing. */
            avatar?: string;
            status: components["schemas"]["BotStatus"];
            application?: components["schemas"]["BotApplication"];
            /** @description Maximum number of concurrent chats routed to the bot. */
            max_chats_count?: number;
            /** @description Priority in groups without an explicit priority. */
            default_group_priority?: components["schemas"]["GroupPriority"];
            /** @description Groups that the bot belongs to. */
            groups?: components["schemas"]["GroupMembership"][];
            webhooks?: components["schemas"]["BotWebhooks"];
        };
        GetBotResponse: {
            bot_agent: components["schemas"]["Bot"];
        };
        /** @description Members of the group with their priorities. Each key is the ID of an agent or a bot. At least one agent must have the priority `normal`. */
        NewGroupAgentPriorities: {
            [key: string]: components["schemas"]["GroupPriority"];
        };
        CreateGroupRequest: {
            /** @description Name of the group. */
            name: string;
            /** @description Language code of the group, such as `en`. */
            language_code?: string;
            agent_priorities: components["schemas"]["NewGroupAgentPriorities"];
        };
        CreateGroupResponse: {
            /** @description ID of the new group. */
            id: number;
        };
        /**
         * @description Members of the group with their priorities. Each key is the ID of an agent or a bot.
         * @example {
         *       "agent1@example.com": "normal"
         *     }
         */
        AgentPriorities: {
            [key: string]: components["schemas"]["GroupPriority"];
        };
        /** @description The group and the fields to update. Omitted fields keep their values. */
        UpdateGroupRequest: {
            /** @description ID of the group. */
            id: number;
            /** @description Name of the group. */
            name?: string;
            /** @description Language code of the group, such as `en`. */
            language_code?: string;
            agent_priorities?: components["schemas"]["AgentPriorities"];
        };
        DeleteGroupRequest: {
            /** @description ID of the group to delete. */
            id: number;
        };
        /**
         * @description A group field that is returned on request, either the members with their priorities or the routing status.
         * @enum {string}
         */
        GroupField: "agent_priorities" | "routing_status";
        ListGroupsRequest: {
            /** @description Additional fields to return. */
            fields?: components["schemas"]["GroupField"][];
        };
        /** @description A group of agents and bots. */
        Group: {
            /** @description ID of the group. IDs start at 0. */
            id: number;
            /** @description Name of the group. */
            name: string;
            /** @description Language code of the group, such as `en`. */
            language_code: string;
            /** @description Members with their priorities. Each key is the ID of an agent or a bot. Returned on request. */
            agent_priorities?: components["schemas"]["AgentPriorities"];
            /** @description Routing status of the group, such as `offline`. Returned on request. The possible values are not documented. */
            routing_status?: string;
        };
        /** @description Groups of the license. The response is an array without a wrapper. */
        ListGroupsResponse: components["schemas"]["Group"][];
        GetGroupRequest: {
            /** @description ID of the group. */
            id: number;
            /** @description Additional fields to return. */
            fields?: components["schemas"]["GroupField"][];
        };
        /** @description The group with the requested fields. */
        GetGroupResponse: components["schemas"]["Group"];
        /** @description Access of one type of user to the property. */
        PropertyAccessInput: {
            /** @description Whether these users can read the property. */
            read: boolean;
            /** @description Whether these users can set the property. */
            write: boolean;
        };
        /** @description Access to the property in this location. */
        PropertyLocationInput: {
            /** @description Access rights by type of user. At least one type is required. */
            access: {
                agent?: components["schemas"]["PropertyAccessInput"];
                customer?: components["schemas"]["PropertyAccessInput"];
            };
        };
        /** @description Locations in which the property can be set. At least one location is required. */
        PropertyLocationsInput: {
            chat?: components["schemas"]["PropertyLocationInput"];
            thread?: components["schemas"]["PropertyLocationInput"];
            event?: components["schemas"]["PropertyLocationInput"];
            license?: components["schemas"]["PropertyLocationInput"];
            group?: components["schemas"]["PropertyLocationInput"];
        };
        /** @description Limits of the values, both inclusive. */
        PropertyRangeInput: {
            /**
             * Format: int32
             * @description Minimum value.
             */
            from?: number;
            /**
             * Format: int32
             * @description Maximum value.
             */
            to?: number;
        };
        /** @description A property with integer values. */
        IntPropertyInput: {
            /** @constant */
            type: "int";
            locations: components["schemas"]["PropertyLocationsInput"];
            /** @description Purpose of the property. */
            description?: string;
            /** @description The allowed values. */
            domain?: number[];
            range?: components["schemas"]["PropertyRangeInput"];
        };
        /** @description A property with string values. */
        StringPropertyInput: {
            /**
             * @description A `tokenized_string` is split into words for the search engine. Use it for long texts, not for keywords.
             * @enum {string}
             */
            type: "string" | "tokenized_string";
            locations: components["schemas"]["PropertyLocationsInput"];
            /** @description Purpose of the property. */
            description?: string;
            /** @description The allowed values. */
            domain?: string[];
        };
        /** @description A property with boolean values. */
        BoolPropertyInput: {
            /** @constant */
            type: "bool";
            locations: components["schemas"]["PropertyLocationsInput"];
            /** @description Purpose of the property. */
            description?: string;
            /** @description The allowed values. */
            domain?: boolean[];
        };
        /** @description A property to register. `type` determines the values that its domain can contain. Only integers can have a range. */
        PropertyInput: components["schemas"]["IntPropertyInput"] | components["schemas"]["StringPropertyInput"] | components["schemas"]["BoolPropertyInput"];
        /** @description Properties by name, without a wrapper. There is also no namespace, because it is always the client ID of the caller's app. */
        RegisterPropertiesRequest: {
            [key: string]: components["schemas"]["PropertyInput"];
        };
        ListRegisteredPropertiesRequest: {
            /**
             * @description Whether to list the properties of all namespaces of the license.
             * @default false
             */
            all?: boolean;
        };
        /**
         * @description Type of a property's values. A `tokenized_string` is split into words before indexing, so that each word can be searched for. Use it for long texts, not for keywords.
         * @enum {string}
         */
        PropertyType: "int" | "string" | "bool" | "tokenized_string";
        /** @description Access of one type of user to the property. */
        PropertyAccess: {
            /** @description Whether these users can read the property. */
            read: boolean;
            /** @description Whether these users can set the property. */
            write: boolean;
        };
        /** @description Access to the property in this location. */
        PropertyLocation: {
            /** @description Access rights by type of user. */
            access: {
                agent?: components["schemas"]["PropertyAccess"];
                customer?: components["schemas"]["PropertyAccess"];
            };
        };
        /** @description Locations in which the property can be set. */
        PropertyLocations: {
            chat?: components["schemas"]["PropertyLocation"];
            thread?: components["schemas"]["PropertyLocation"];
            event?: components["schemas"]["PropertyLocation"];
            license?: components["schemas"]["PropertyLocation"];
            group?: components["schemas"]["PropertyLocation"];
        };
        /** @description Limits of the values, both inclusive. */
        PropertyRange: {
            /**
             * Format: int32
             * @description Minimum value.
             */
            from?: number;
            /**
             * Format: int32
             * @description Maximum value.
             */
            to?: number;
        };
        /** @description A registered property. */
        RegisteredProperty: {
            type: components["schemas"]["PropertyType"];
            /** @description Purpose of the property. Empty if not specified. */
            description?: string;
            locations: components["schemas"]["PropertyLocations"];
            /** @description The allowed values. */
            domain?: components["schemas"]["PropertyValue"][];
            range?: components["schemas"]["PropertyRange"];
        };
        /** @description Properties by namespace and name, without a wrapper. */
        ListRegisteredPropertiesResponse: {
            [key: string]: {
                [key: string]: components["schemas"]["RegisteredProperty"];
            };
        };
        /** @description Values by namespace and property name. The namespace of an app is its client ID. */
        PropertiesInput: {
            [key: string]: {
                [key: string]: components["schemas"]["PropertyValueInput"];
            };
        };
        UpdateLicensePropertiesRequest: {
            properties: components["schemas"]["PropertiesInput"];
        };
        ListLicensePropertiesRequest: {
            /** @description Returns only namespaces with this prefix. */
            namespace_prefix?: string;
            /** @description Returns only properties whose names have this prefix. */
            name_prefix?: string;
        };
        /** @description Properties of the license with their values, by namespace and name, without a wrapper. */
        ListLicensePropertiesResponse: {
            [key: string]: {
                [key: string]: components["schemas"]["PropertyValue"];
            };
        };
        /** @description Names of properties by namespace. */
        PropertyNamesInput: {
            [key: string]: string[];
        };
        DeleteLicensePropertiesRequest: {
            properties: components["schemas"]["PropertyNamesInput"];
        };
        UpdateGroupPropertiesRequest: {
            /** @description ID of the group. */
            group_id: number;
            properties: components["schemas"]["PropertiesInput"];
        };
        ListGroupPropertiesRequest: {
            /** @description ID of the group. */
            group_id: number;
            /** @description Returns only namespaces with this prefix. */
            namespace_prefix?: string;
            /** @description Returns only properties whose names have this prefix. */
            name_prefix?: string;
        };
        /** @description Properties of the group with their values, by namespace and name, without a wrapper. */
        ListGroupPropertiesResponse: {
            [key: string]: {
                [key: string]: components["schemas"]["PropertyValue"];
            };
        };
        DeleteGroupPropertiesRequest: {
            /** @description ID of the group. */
            group_id: number;
            properties: components["schemas"]["PropertyNamesInput"];
        };
        /** @description The chats to report. */
        ChatWebhookFiltersInput: {
            /** @description Whether to report only chats whose property `source.client_id` is the client ID of the caller's app. */
            only_my_chats?: boolean;
            chat_member_ids?: components["schemas"]["ChatMembersFilterInput"];
        };
        /** @description A webhook for an action on a chat. */
        RegisterChatWebhookRequest: {
            /**
             * @description The action to report.
             * @enum {string}
             */
            action: "incoming_chat" | "chat_deactivated" | "chat_access_granted" | "chat_access_revoked" | "user_added_to_chat" | "user_removed_from_chat" | "incoming_rich_message_postback" | "chat_properties_updated" | "chat_properties_deleted" | "thread_properties_updated" | "thread_properties_deleted" | "event_properties_updated" | "event_properties_deleted" | "thread_tagged" | "thread_untagged" | "events_marked_as_seen";
            /**
             * Format: password
             * @description A secret key that each delivery repeats to prove its origin.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description URL that receives the webhook.
             */
            url: string;
            /** @description Additional data to include in the deliveries. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
            /** @description A description of the webhook for your own use. */
            description?: string;
            filters?: components["schemas"]["ChatWebhookFiltersInput"];
        };
        /** @description The events to report. */
        EventWebhookFiltersInput: {
            author_type?: components["schemas"]["AuthorType"];
            /** @description Whether to report only chats whose property `source.client_id` is the client ID of the caller's app. */
            only_my_chats?: boolean;
            chat_member_ids?: components["schemas"]["ChatMembersFilterInput"];
        };
        /** @description A webhook for an event in a chat. It can be limited to events from customers or from agents. */
        RegisterEventWebhookRequest: {
            /**
             * @description The action to report.
             * @enum {string}
             */
            action: "incoming_event" | "event_updated";
            /**
             * Format: password
             * @description A secret key that each delivery repeats to prove its origin.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description URL that receives the webhook.
             */
            url: string;
            /** @description Additional data to include in the deliveries. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
            /** @description A description of the webhook for your own use. */
            description?: string;
            filters?: components["schemas"]["EventWebhookFiltersInput"];
        };
        /** @description A webhook for the routing status of agents and bots. It has no filters. */
        RegisterRoutingStatusWebhookRequest: {
            /** @constant */
            action: "routing_status_set";
            /**
             * Format: password
             * @description A secret key that each delivery repeats to prove its origin.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description URL that receives the webhook.
             */
            url: string;
            /** @description Additional data to include in the deliveries. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
            /** @description A description of the webhook for your own use. */
            description?: string;
        };
        /** @description The agents to report. */
        AgentDeletedFiltersInput: {
            /** @description IDs of agents. */
            agent_ids?: string[];
        };
        /** @description A webhook for deleted agents. It can be limited to certain agents and carries no additional data. */
        RegisterAgentDeletedWebhookRequest: {
            /** @constant */
            action: "agent_deleted";
            /**
             * Format: password
             * @description A secret key that each delivery repeats to prove its origin.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description URL that receives the webhook.
             */
            url: string;
            /** @description A description of the webhook for your own use. */
            description?: string;
            filters?: components["schemas"]["AgentDeletedFiltersInput"];
        };
        /** @description A webhook for new customers. It has no filters and carries no additional data. */
        RegisterCustomerCreatedWebhookRequest: {
            /** @constant */
            action: "customer_created";
            /**
             * Format: password
             * @description A secret key that each delivery repeats to prove its origin.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description URL that receives the webhook.
             */
            url: string;
            /** @description A description of the webhook for your own use. */
            description?: string;
        };
        /** @description The webhook to register. `action` determines which filters and additional data are allowed. */
        RegisterWebhookRequest: components["schemas"]["RegisterChatWebhookRequest"] | components["schemas"]["RegisterEventWebhookRequest"] | components["schemas"]["RegisterRoutingStatusWebhookRequest"] | components["schemas"]["RegisterAgentDeletedWebhookRequest"] | components["schemas"]["RegisterCustomerCreatedWebhookRequest"];
        RegisterWebhookResponse: {
            /** @description ID of the new webhook. */
            webhook_id: string;
        };
        /** @description A registered webhook. */
        RegisteredWebhook: {
            /** @description ID of the webhook. */
            webhook_id: string;
            /** @description URL that receives the webhook. */
            url: string;
            /** @description The description given at registration. */
            description?: string;
            action: components["schemas"]["WebhookAction"];
            /**
             * Format: password
             * @description The secret key that comes with each delivery. Missing from the vendor's sample.
             */
            secret_key?: string;
            /** @description Additional data in the deliveries. Missing from the vendor's sample. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
            filters?: components["schemas"]["WebhookFilters"];
            /** @description Client ID of the app that registered the webhook. */
            owner_client_id?: string;
        };
        /** @description The webhooks. The response is an array without a wrapper. */
        ListRegisteredWebhooksResponse: components["schemas"]["RegisteredWebhook"][];
        UnregisterWebhookRequest: {
            /** @description ID of the webhook. */
            webhook_id: string;
        };
        /** @description ID of the registered webhook that triggered the delivery. */
        WebhookId: string;
        /**
         * Format: password
         * @description The secret key given at registration of the webhook. A receiver compares it to verify the sender.
         */
        SecretKey: string;
        /** @description ID of the license that the event comes from. Later versions send `organization_id` instead. */
        LicenseId: number;
        /**
         * @description `all`: everyone in the chat. `agents`: agents only.
         * @enum {string}
         */
        Visibility: "all" | "agents";
        /** @description An agent, or a bot acting as one, as a user in a chat. */
        AgentUser: {
            /** @description ID of the agent, which is an email address, or a hexadecimal ID for a bot. */
            id: string;
            /** @constant */
            type: "agent";
            /** @description Name. */
            name: string;
            /** @description Email address. */
            email?: string;
            /** @description Whether the agent is currently in the chat. */
            present: boolean;
            /**
             * Format: date-time
             * @description Events created up to this time count as seen.
             */
            events_seen_up_to?: string;
            /** @description URL of the avatar. The scheme may be missing. */
            avatar?: string;
            visibility?: components["schemas"]["Visibility"];
            /** @description Routing status, such as `accepting_chats`. In v3.2, present only while the agent is logged in. */
            routing_status?: string;
        };
        /** @description Approximate location of the customer. */
        Geolocation: {
            /** @description Name of the country. */
            country?: string;
            /** @description Two-letter country code. */
            country_code?: string;
            /** @description State or province. */
            region?: string;
            /** @description City. */
            city?: string;
            /** @description Time zone, as a tz database name. */
            timezone?: string;
            /** @description Latitude in degrees, as a string. */
            latitude?: string;
            /** @description Longitude in degrees, as a string. */
            longitude?: string;
        };
        /** @description A page of the website that the customer opened. */
        VisitedPage: {
            /**
             * Format: date-time
             * @description When the page was opened.
             */
            opened_at?: string;
            /** @description URL of the page. */
            url?: string;
            /** @description Title of the page. */
            title?: string;
        };
        /** @description The customer's latest visit to the website. */
        Visit: {
            /**
             * Format: date-time
             * @description When the visit began.
             */
            started_at?: string;
            /**
             * Format: date-time
             * @description When the visit ended. Not part of v3.2.
             */
            ended_at?: string;
            /** @description URL of the page that linked to the website. */
            referrer?: string;
            /** @description IP address of the customer. */
            ip?: string;
            /** @description User agent of the customer's browser. */
            user_agent?: string;
            geolocation?: components["schemas"]["Geolocation"];
            /** @description Pages opened during the visit. */
            last_pages?: components["schemas"]["VisitedPage"][];
        };
        /** @description One custom session field of a customer, as a single key with its value. It lasts until the session ends. */
        SessionField: {
            [key: string]: string;
        };
        /** @description Counts of the customer's visits and chats. */
        CustomerStatistics: {
            /** @description Number of chats. */
            chats_count?: number;
            /** @description Number of threads. */
            threads_count?: number;
            /** @description Number of visits. */
            visits_count?: number;
            /** @description Number of pages viewed. */
            page_views_count?: number;
            /** @description Number of greetings shown. */
            greetings_shown_count?: number;
            /** @description Number of greetings accepted. */
            greetings_accepted_count?: number;
        };
        /** @description A customer, which is a visitor to the website. Every field except `id` and `type` may be missing. */
        CustomerUser: {
            /** @description ID of the customer. */
            id: string;
            /** @constant */
            type: "customer";
            /** @description Name. */
            name?: string;
            /** @description Email address. */
            email?: string;
            /** @description Whether the customer confirmed the email address. Not part of v3.2. */
            email_verified?: boolean;
            /** @description URL of the avatar. The scheme may be missing. */
            avatar?: string;
            /** @description Whether the customer is currently in the chat. */
            present?: boolean;
            /**
             * Format: date-time
             * @description Events created up to this time count as seen.
             */
            events_seen_up_to?: string;
            last_visit?: components["schemas"]["Visit"];
            /** @description Custom session fields. */
            session_fields?: components["schemas"]["SessionField"][];
            statistics?: components["schemas"]["CustomerStatistics"];
            /**
             * Format: date-time
             * @description When an agent last sent an event to the customer.
             */
            agent_last_event_created_at?: string;
            /**
             * Format: date-time
             * @description When the customer last sent an event.
             */
            customer_last_event_created_at?: string;
            /**
             * Format: date-time
             * @description When the customer was registered.
             */
            created_at?: string;
            /** @description Whether the requester follows the customer. Not part of v3.2. */
            followed?: boolean;
            /** @description Whether the customer is currently on the website. Not part of v3.2. */
            online?: boolean;
            /** @description IDs of the customer's groups. Not part of v3.2. */
            group_ids?: number[];
            /** @description What the customer is doing, such as `browsing`. Not part of v3.2. */
            state?: string;
            /** @description Internal ID from an older platform. Not intended for integrations. */
            __priv_lc2_customer_id?: string;
        };
        /** @description A user in a chat. `type` distinguishes agents from customers. */
        User: components["schemas"]["AgentUser"] | components["schemas"]["CustomerUser"];
        /** @description Key-value storage of a chat, a thread or an event. Values are nested by namespace, then by property name. A namespace is the client ID of the app that owns it, or one of LiveChat's own names such as `source` or `routing`. */
        Properties: {
            [key: string]: {
                [key: string]: components["schemas"]["PropertyValue"];
            };
        };
        /** @description The groups that can see a chat or a thread. */
        Access: {
            /** @description IDs of the groups. Group 0 stands for all agents. */
            group_ids: number[];
        };
        /**
         * @description Who can see the event. This is the older name of `visibility`, used by v3.2.
         * @enum {string}
         */
        EventRecipients: "all" | "agents";
        /** @description The rich message button that this message responds to. */
        MessagePostback: {
            /** @description Postback ID of the button. */
            id: string;
            /** @description ID of the thread that contains the rich message. */
            thread_id: string;
            /** @description ID of the rich message. */
            event_id: string;
            /** @description Type of the button. Always sent together with `value`. */
            type?: string;
            /** @description Value of the button. Always sent together with `type`. */
            value?: string;
        };
        /** @description A text message. */
        MessageChatEvent: {
            /** @description ID of the event. */
            id: string;
            /** @description Custom ID from the sender. */
            custom_id?: string;
            /** @constant */
            type: "message";
            /**
             * Format: date-time
             * @description When the event was created, with microsecond precision.
             */
            created_at: string;
            /** @description ID of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description Text of the message. At most 16 KB in UTF-8. */
            text: string;
            postback?: components["schemas"]["MessagePostback"];
        };
        /** @description An uploaded file. */
        FileChatEvent: {
            /** @description ID of the event. */
            id: string;
            /** @description Custom ID from the sender. */
            custom_id?: string;
            /** @constant */
            type: "file";
            /**
             * Format: date-time
             * @description When the event was created, with microsecond precision.
             */
            created_at: string;
            /** @description ID of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description Name of the file. */
            name: string;
            /** @description URL of the file. */
            url: string;
            /** @description Media type of the file. */
            content_type: string;
            /** @description URL of the thumbnail. Images only. */
            thumbnail_url?: string;
            /** @description URL of the double-resolution thumbnail. Images only. */
            thumbnail2x_url?: string;
            /** @description Size in bytes. Images only. */
            size?: number;
            /** @description Width in pixels. Images only. */
            width?: number;
            /** @description Height in pixels. Images only. */
            height?: number;
            /** @description Alternative text of an image. Not part of v3.2. */
            alternative_text?: string;
        };
        /** @description An answer to select. */
        FormAnswer: {
            /** @description ID of the answer. */
            id: string;
            /** @description Text of the answer. */
            label: string;
            /** @description ID of the group. Only in a `group_chooser`. */
            group_id?: number;
        };
        /** @description A field of an empty form. */
        FormField: {
            /** @description ID of the field. */
            id: string;
            /** @description Type of field: `checkbox`, `email`, `name`, `question`, `subject`, `textarea`, `group_chooser`, `radio` or `select`. */
            type: string;
            /** @description Label of the field. */
            label: string;
            /** @description Whether an answer is required. */
            required?: boolean;
            /** @description Answers to select from. */
            options?: components["schemas"]["FormAnswer"][];
        };
        /** @description An empty form for the customer. Not part of v3.2. */
        FormChatEvent: {
            /** @description ID of the event. */
            id: string;
            /** @description Custom ID from the sender. */
            custom_id?: string;
            /** @constant */
            type: "form";
            /**
             * Format: date-time
             * @description When the event was created, with microsecond precision.
             */
            created_at: string;
            /** @description ID of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description ID of the form. */
            form_id: string;
            /** @description Type of form, such as `prechat`, `postchat` or `ask_for_email`. */
            form_type?: string;
            /** @description Fields of the form. */
            fields: components["schemas"]["FormField"][];
        };
        /** @description A form field with its answer. */
        FilledFormField: {
            /** @description ID of the field. */
            id?: string;
            /** @description Type of field: `checkbox`, `email`, `name`, `question`, `subject`, `textarea`, `group_chooser`, `radio` or `select`. */
            type: string;
            /** @description Label of the field. */
            label: string;
            /** @description The answer, which is a text or the selected option. */
            answer?: string | components["schemas"]["FormAnswer"];
            /** @description The options selected in a `checkbox`. */
            answers?: components["schemas"]["FormAnswer"][];
        };
        /** @description A form that the customer filled in, before or after a chat. */
        FilledFormChatEvent: {
            /** @description ID of the event. */
            id: string;
            /** @description Custom ID from the sender. */
            custom_id?: string;
            /** @constant */
            type: "filled_form";
            /**
             * Format: date-time
             * @description When the event was created, with microsecond precision.
             */
            created_at: string;
            /** @description ID of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description ID of the form. */
            form_id?: string;
            /** @description Type of form, such as `prechat`, `postchat` or `ask_for_email`. Not part of v3.2. */
            form_type?: string;
            /** @description Form fields with their answers. */
            fields: components["schemas"]["FilledFormField"][];
        };
        /** @description Image in a rich message. */
        RichMessageImage: {
            /** @description URL of the image. */
            url: string;
            /** @description Name of the file. */
            name?: string;
            /** @description Media type of the file. */
            content_type?: string;
            /** @description Size in bytes. */
            size?: number;
            /** @description Width in pixels. */
            width?: number;
            /** @description Height in pixels. */
            height?: number;
            /** @description Alternative text of the image. Not part of v3.2. */
            alternative_text?: string;
        };
        /** @description A button in a rich message. */
        RichMessageButton: {
            /** @description Text on the button. */
            text: string;
            /** @description What a click does: `webview`, `message`, `url` or `phone`. Always sent together with `value`. */
            type?: string;
            /** @description What the click opens, sends or calls. Always sent together with `type`. */
            value?: string;
            /** @description Height of a `webview`: `compact`, `tall` or `full`. */
            webview_height?: string;
            /** @description ID of the action. Several buttons may share one ID. */
            postback_id: string;
            /** @description IDs of the users who have toggled the button on. */
            user_ids: string[];
            /** @description Where a `url` opens: in a `new` tab or the `current` tab. Not part of v3.2. */
            target?: string;
        };
        /** @description One part of a rich message. */
        RichMessageElement: {
            /** @description Title. */
            title?: string;
            /** @description Text below the title. */
            subtitle?: string;
            image?: components["schemas"]["RichMessageImage"];
            /** @description Buttons. */
            buttons?: components["schemas"]["RichMessageButton"][];
        };
        /** @description A message with cards, buttons or images. */
        RichMessageChatEvent: {
            /** @description ID of the event. */
            id: string;
            /** @description Custom ID from the sender. */
            custom_id?: string;
            /** @constant */
            type: "rich_message";
            /**
             * Format: date-time
             * @description When the event was created, with microsecond precision.
             */
            created_at: string;
            /** @description ID of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description How the message is shown: `cards`, `sticker` or `quick_replies`. */
            template_id: string;
            /** @description Parts of the message. */
            elements?: components["schemas"]["RichMessageElement"][];
        };
        /** @description An event with custom content. */
        CustomChatEvent: {
            /** @description ID of the event. */
            id: string;
            /** @description Custom ID from the sender. */
            custom_id?: string;
            /** @constant */
            type: "custom";
            /**
             * Format: date-time
             * @description When the event was created, with microsecond precision.
             */
            created_at: string;
            /** @description ID of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description The custom content from the sender. */
            content?: {
                [key: string]: unknown;
            };
        };
        /** @description A message from LiveChat itself, such as a notice about an assigned chat. It has no author. */
        SystemMessageChatEvent: {
            /** @description ID of the event. */
            id: string;
            /** @description Custom ID from the sender. */
            custom_id?: string;
            /** @constant */
            type: "system_message";
            /**
             * Format: date-time
             * @description When the event was created, with microsecond precision.
             */
            created_at: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            /** @description Type of system message, such as `routing.assigned`. */
            system_message_type: string;
            /** @description The displayed text. */
            text?: string;
            /** @description Variables used in the text. */
            text_vars?: {
                [key: string]: string;
            };
        };
        /** @description An item sent to a chat. `type` identifies the kind of event. */
        ChatEvent: components["schemas"]["MessageChatEvent"] | components["schemas"]["FileChatEvent"] | components["schemas"]["FormChatEvent"] | components["schemas"]["FilledFormChatEvent"] | components["schemas"]["RichMessageChatEvent"] | components["schemas"]["CustomChatEvent"] | components["schemas"]["SystemMessageChatEvent"];
        /** @description Position of the chat in the queue. */
        ThreadQueue: {
            /** @description Position in the queue. */
            position: number;
            /** @description Estimated time until an agent is free, in seconds. */
            wait_time: number;
            /**
             * Format: date-time
             * @description When the chat entered the queue.
             */
            queued_at?: string;
        };
        /** @description A part of a chat, from its start until it is closed. */
        Thread: {
            /** @description ID of the thread. */
            id: string;
            /** @description Whether the thread is still open. */
            active: boolean;
            /** @description IDs of the users who took part. */
            user_ids: string[];
            /** @description Why access to the thread is restricted. If present, `events` is missing. */
            restricted_access?: string;
            /** @description Events in the thread. Missing if access is restricted. */
            events?: components["schemas"]["ChatEvent"][];
            properties?: components["schemas"]["Properties"];
            access?: components["schemas"]["Access"];
            /** @description Tags of the thread. Missing if it has none. */
            tags?: string[];
            queue?: components["schemas"]["ThreadQueue"];
            /** @description Time that the chat spent in queues. */
            queues_duration?: number;
            /** @description ID of the previous thread. Missing for the first thread. */
            previous_thread_id?: string;
            /** @description ID of the next thread. Missing for the last thread. */
            next_thread_id?: string;
            /**
             * Format: date-time
             * @description When the thread was opened.
             */
            created_at: string;
        };
        /** @description A chat with the relevant thread. */
        Chat: {
            /** @description ID of the chat. */
            id: string;
            /** @description Users in the chat. */
            users: components["schemas"]["User"][];
            properties?: components["schemas"]["Properties"];
            access?: components["schemas"]["Access"];
            thread: components["schemas"]["Thread"];
            /** @description Whether the requester follows the chat. */
            is_followed?: boolean;
        };
        /** @description The groups and agents to which the chat is assigned. */
        ChatAssignment: {
            /** @description IDs of the groups. */
            group_ids?: number[];
            /** @description IDs of the agents. */
            agent_ids?: string[];
        };
        /** @description The chat. After a transfer, also the groups and agents that had it before. `transferred_from` is known only from the vendor's SDK and the v3.5 pushes. */
        IncomingChatPayload: {
            chat: components["schemas"]["Chat"];
            transferred_from?: components["schemas"]["ChatAssignment"];
        };
        /** @description Information about the chat that the registration requested in its own `additional_data`. Empty if it requested nothing. */
        ChatAdditionalData: {
            chat_properties?: components["schemas"]["Properties"];
        };
        /** @description Request body of the `incoming_chat` webhook. */
        IncomingChatWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "incoming_chat";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["IncomingChatPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The thread that was closed, and who closed it. */
        ChatDeactivatedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread that was closed. */
            thread_id: string;
            /** @description ID of the user who closed the thread. Missing if the router closed it. */
            user_id?: string;
        };
        /** @description Request body of the `chat_deactivated` webhook. */
        ChatDeactivatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_deactivated";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ChatDeactivatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description A chat and the granted or revoked access to it. */
        ChatAccessPayload: {
            /** @description ID of the chat. */
            id: string;
            access: components["schemas"]["Access"];
        };
        /** @description Request body of the `chat_access_granted` webhook. */
        ChatAccessGrantedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_access_granted";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ChatAccessPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description Request body of the `chat_access_revoked` webhook. */
        ChatAccessRevokedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_access_revoked";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ChatAccessPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /**
         * @description Type of user.
         * @enum {string}
         */
        UserType: "agent" | "customer";
        /** @description The user who was added to the chat. */
        UserAddedToChatPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. Present if the chat is active. */
            thread_id?: string;
            user: components["schemas"]["User"];
            user_type?: components["schemas"]["UserType"];
            /** @description Why the user was added, such as `manual`. The possible values are not documented. */
            reason?: string;
            /** @description ID of the agent who added the user. Missing if no agent added the user. */
            requester_id?: string;
        };
        /** @description Request body of the `user_added_to_chat` webhook. */
        UserAddedToChatWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "user_added_to_chat";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["UserAddedToChatPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The user who was removed from the chat. */
        UserRemovedFromChatPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. Present if the chat is active. */
            thread_id?: string;
            /** @description ID of the user who was removed. */
            user_id: string;
            user_type?: components["schemas"]["UserType"];
            /** @description Why the user was removed, such as `manual`. The possible values are not documented. */
            reason?: string;
            /** @description ID of the agent who removed the user. Missing if no agent removed the user. */
            requester_id?: string;
        };
        /** @description Request body of the `user_removed_from_chat` webhook. */
        UserRemovedFromChatWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "user_removed_from_chat";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["UserRemovedFromChatPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The new event, with its chat and thread. */
        IncomingEventPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. */
            thread_id: string;
            event: components["schemas"]["ChatEvent"];
        };
        /** @description Request body of the `incoming_event` webhook. */
        IncomingEventWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "incoming_event";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["IncomingEventPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The updated event, with its chat and thread. */
        EventUpdatedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. */
            thread_id: string;
            event: components["schemas"]["ChatEvent"];
        };
        /** @description Request body of the `event_updated` webhook. */
        EventUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "event_updated";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["EventUpdatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The use of a rich message button. */
        RichMessagePostback: {
            /** @description Postback ID of the button. */
            id: string;
            /** @description Whether the button is now toggled on. */
            toggled?: boolean;
        };
        /** @description The button that was clicked, with its user, chat and thread. */
        IncomingRichMessagePostbackPayload: {
            /** @description ID of the user who clicked the button. */
            user_id: string;
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. */
            thread_id: string;
            /** @description ID of the rich message. */
            event_id: string;
            postback: components["schemas"]["RichMessagePostback"];
        };
        /** @description Request body of the `incoming_rich_message_postback` webhook. */
        IncomingRichMessagePostbackWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "incoming_rich_message_postback";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["IncomingRichMessagePostbackPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The chat properties that were set. */
        ChatPropertiesUpdatedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            properties: components["schemas"]["Properties"];
        };
        /** @description Request body of the `chat_properties_updated` webhook. */
        ChatPropertiesUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_properties_updated";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ChatPropertiesUpdatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description Names of the properties that were deleted, by namespace. */
        DeletedProperties: {
            [key: string]: string[];
        };
        /** @description The chat properties that were deleted. */
        ChatPropertiesDeletedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            properties: components["schemas"]["DeletedProperties"];
        };
        /** @description Request body of the `chat_properties_deleted` webhook. */
        ChatPropertiesDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_properties_deleted";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ChatPropertiesDeletedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The thread properties that were set. */
        ThreadPropertiesUpdatedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. */
            thread_id: string;
            properties: components["schemas"]["Properties"];
        };
        /** @description Request body of the `thread_properties_updated` webhook. */
        ThreadPropertiesUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "thread_properties_updated";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ThreadPropertiesUpdatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The thread properties that were deleted. */
        ThreadPropertiesDeletedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. */
            thread_id: string;
            properties: components["schemas"]["DeletedProperties"];
        };
        /** @description Request body of the `thread_properties_deleted` webhook. */
        ThreadPropertiesDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "thread_properties_deleted";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ThreadPropertiesDeletedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The event properties that were set. */
        EventPropertiesUpdatedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. */
            thread_id: string;
            /** @description ID of the event. */
            event_id: string;
            properties: components["schemas"]["Properties"];
        };
        /** @description Request body of the `event_properties_updated` webhook. */
        EventPropertiesUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "event_properties_updated";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["EventPropertiesUpdatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The event properties that were deleted. */
        EventPropertiesDeletedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. */
            thread_id: string;
            /** @description ID of the event. */
            event_id: string;
            properties: components["schemas"]["DeletedProperties"];
        };
        /** @description Request body of the `event_properties_deleted` webhook. */
        EventPropertiesDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "event_properties_deleted";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["EventPropertiesDeletedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The thread and the tag that was added. */
        ThreadTaggedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. */
            thread_id: string;
            /** @description Name of the tag that was added. */
            tag: string;
        };
        /** @description Request body of the `thread_tagged` webhook. */
        ThreadTaggedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "thread_tagged";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ThreadTaggedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The thread and the tag that was removed. */
        ThreadUntaggedPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. */
            thread_id: string;
            /** @description Name of the tag that was removed. */
            tag: string;
        };
        /** @description Request body of the `thread_untagged` webhook. */
        ThreadUntaggedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "thread_untagged";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ThreadUntaggedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The agent or bot and its new status. */
        RoutingStatusSetPayload: {
            /** @description ID of the agent or bot. */
            agent_id: string;
            /**
             * @description The new status. Only bots can be `offline`. Spaces separate the words here, while other places use underscores.
             * @enum {string}
             */
            status: "accepting chats" | "not accepting chats" | "offline";
        };
        /** @description Request body of the `routing_status_set` webhook. */
        RoutingStatusSetWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "routing_status_set";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["RoutingStatusSetPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        AgentDeletedPayload: {
            /** @description ID of the agent who was deleted. */
            agent_id: string;
        };
        /** @description Empty, because a registration for this action cannot request additional data. */
        NoAdditionalData: {
            [key: string]: unknown;
        };
        /** @description Request body of the `agent_deleted` webhook. */
        AgentDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "agent_deleted";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["AgentDeletedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        CustomerCreatedPayload: {
            customer: components["schemas"]["CustomerUser"];
        };
        /** @description Request body of the `customer_created` webhook. */
        CustomerCreatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "customer_created";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["CustomerCreatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The user, and the time up to which the user has seen the events. */
        EventsMarkedAsSeenPayload: {
            /** @description ID of the user who has seen the events. */
            user_id: string;
            /** @description ID of the chat. */
            chat_id: string;
            /**
             * Format: date-time
             * @description Events created up to this time have been seen.
             */
            seen_up_to: string;
        };
        /** @description Request body of the `events_marked_as_seen` webhook. */
        EventsMarkedAsSeenWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "events_marked_as_seen";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["EventsMarkedAsSeenPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
    };
    responses: {
        /** @description The body has the wrong format, or the API version is not supported. */
        BadRequest: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestErrorResponse"];
            };
        };
        /** @description The token is missing, wrong or expired. */
        Unauthorized: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthenticationErrorResponse"];
            };
        };
        /** @description The trial or the subscription of the license has expired. */
        LicenseExpired: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LicenseExpiredErrorResponse"];
            };
        };
        /** @description The token does not allow the action, because it lacks a scope or the agent's role is too low. */
        Forbidden: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthorizationErrorResponse"];
            };
        };
        /** @description A group or another resource that the request names does not exist. */
        GroupNotFound: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupNotFoundErrorResponse"];
            };
        };
        /** @description The resource already exists. */
        AlreadyExist: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AlreadyExistErrorResponse"];
            };
        };
        /** @description The token belongs to the other data center. Repeat the request with the name of that data center in `X-Region`. */
        MisdirectedRequest: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MisdirectedRequestErrorResponse"];
            };
        };
        /** @description The change would exceed a limit of the license. */
        LimitReached: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LimitReachedErrorResponse"];
            };
        };
        /** @description Too many requests in a short time. The block ends on its own, but its duration is not documented. */
        TooManyRequests: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequestsErrorResponse"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalErrorResponse"];
            };
        };
        /** @description The requested resource does not exist. */
        NotFound: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundErrorResponse"];
            };
        };
        /** @description Success. The body is an empty object. */
        NoPayload: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmptyResponse"];
            };
        };
        /** @description The account cannot become the owner, because it is a bot or a suspended agent. */
        TransferOwnership: {
            headers: {
                Legacy: components["headers"]["Legacy"];
                Deprecation: components["headers"]["Deprecation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TransferOwnershipErrorResponse"];
            };
        };
        /** @description Any other response counts as a failure, and so does no response within about 10 seconds. LiveChat then retries up to 3 times within about a minute. */
        NotDelivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The receiver accepted the delivery. LiveChat expects status 200. It does not document a response body. */
        Delivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
         * @example fra
         */
        Region: "dal" | "fra";
    };
    requestBodies: never;
    headers: {
        /**
         * @description Day on which the legacy stage of this version ends. A version in its deprecated stage sends `Deprecation` instead.
         * @example 2024-06-30
         */
        Legacy: string;
        /**
         * @description Day on which the deprecated stage of this version ends. It is a plain date, unlike the timestamp that HTTP later standardized under the same name. A version in its legacy stage sends `Legacy` instead.
         * @example 2025-06-30
         */
        Deprecation: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAgent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgentRequest"];
            };
        };
        responses: {
            /** @description ID of the new agent. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAgentResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetAgentRequest"];
            };
        };
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListAgentsRequest"];
            };
        };
        responses: {
            /** @description The agents. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAgentsResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgentRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteAgentRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendAgentRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsuspendAgentRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveAgentRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBotRequest"];
            };
        };
        responses: {
            /** @description ID of the new bot. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBotResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteBotRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBotRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListBotsRequest"];
            };
        };
        responses: {
            /** @description The bots. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBotsResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetBotRequest"];
            };
        };
        responses: {
            /** @description The bot. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetBotResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupRequest"];
            };
        };
        responses: {
            /** @description ID of the new group. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateGroupResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteGroupRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListGroupsRequest"];
            };
        };
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetGroupRequest"];
            };
        };
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetGroupResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPropertiesRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRegisteredPropertiesRequest"];
            };
        };
        responses: {
            /** @description The definitions. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRegisteredPropertiesResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLicensePropertiesRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListLicensePropertiesRequest"];
            };
        };
        responses: {
            /** @description The properties. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListLicensePropertiesResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteLicensePropertiesRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupPropertiesRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListGroupPropertiesRequest"];
            };
        };
        responses: {
            /** @description The properties. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupPropertiesResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteGroupPropertiesRequest"];
            };
        };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterWebhookRequest"];
            };
        };
        responses: {
            /** @description ID of the new webhook. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterWebhookResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    Legacy: components["headers"]["Legacy"];
                    Deprecation: components["headers"]["Deprecation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRegisteredWebhooksResponse"];
                };
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
            query?: never;
            header?: {
                /**
                 * @description Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center.
                 * @example fra
                 */
                "X-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnregisterWebhookRequest"];
            };
        };
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
    onIncomingChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomingChatWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onChatDeactivated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatDeactivatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onChatAccessGranted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatAccessGrantedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onChatAccessRevoked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatAccessRevokedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onUserAddedToChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAddedToChatWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onUserRemovedFromChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRemovedFromChatWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onIncomingEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomingEventWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onEventUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onIncomingRichMessagePostback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomingRichMessagePostbackWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onChatPropertiesUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatPropertiesUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onChatPropertiesDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatPropertiesDeletedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onThreadPropertiesUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadPropertiesUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onThreadPropertiesDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadPropertiesDeletedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onEventPropertiesUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPropertiesUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onEventPropertiesDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPropertiesDeletedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onThreadTagged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadTaggedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onThreadUntagged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThreadUntaggedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onRoutingStatusSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutingStatusSetWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onAgentDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentDeletedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onCustomerCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onEventsMarkedAsSeen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventsMarkedAsSeenWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
}
export type AssignableAgentRole = components["schemas"]["AssignableAgentRole"];
export type LoginStatus = components["schemas"]["LoginStatus"];
export type GroupPriority = components["schemas"]["GroupPriority"];
export type GroupMembershipInput = components["schemas"]["GroupMembershipInput"];
export type AgentNotification = components["schemas"]["AgentNotification"];
export type EmailSubscription = components["schemas"]["EmailSubscription"];
export type TimeOfDay = components["schemas"]["TimeOfDay"];
export type WorkHoursInput = components["schemas"]["WorkHoursInput"];
export type WorkSchedulerInput = components["schemas"]["WorkSchedulerInput"];
export type CreateAgentRequest = components["schemas"]["CreateAgentRequest"];
export type CreateAgentResponse = components["schemas"]["CreateAgentResponse"];
export type ErrorMessage = components["schemas"]["ErrorMessage"];
export type ErrorData = components["schemas"]["ErrorData"];
export type BadRequestErrorResponse = components["schemas"]["BadRequestErrorResponse"];
export type AuthenticationErrorResponse = components["schemas"]["AuthenticationErrorResponse"];
export type LicenseExpiredErrorResponse = components["schemas"]["LicenseExpiredErrorResponse"];
export type AuthorizationErrorResponse = components["schemas"]["AuthorizationErrorResponse"];
export type GroupNotFoundErrorResponse = components["schemas"]["GroupNotFoundErrorResponse"];
export type AlreadyExistErrorResponse = components["schemas"]["AlreadyExistErrorResponse"];
export type MisdirectedRequestErrorResponse = components["schemas"]["MisdirectedRequestErrorResponse"];
export type LimitReachedErrorResponse = components["schemas"]["LimitReachedErrorResponse"];
export type TooManyRequestsErrorResponse = components["schemas"]["TooManyRequestsErrorResponse"];
export type InternalErrorResponse = components["schemas"]["InternalErrorResponse"];
export type AgentField = components["schemas"]["AgentField"];
export type GetAgentRequest = components["schemas"]["GetAgentRequest"];
export type AgentRole = components["schemas"]["AgentRole"];
export type GroupMembership = components["schemas"]["GroupMembership"];
export type WorkHours = components["schemas"]["WorkHours"];
export type WorkScheduler = components["schemas"]["WorkScheduler"];
export type Agent = components["schemas"]["Agent"];
export type GetAgentResponse = components["schemas"]["GetAgentResponse"];
export type NotFoundErrorResponse = components["schemas"]["NotFoundErrorResponse"];
export type ListAgentsFilters = components["schemas"]["ListAgentsFilters"];
export type ListAgentsField = components["schemas"]["ListAgentsField"];
export type ListAgentsRequest = components["schemas"]["ListAgentsRequest"];
export type ListAgentsResponse = components["schemas"]["ListAgentsResponse"];
export type UpdateAgentRequest = components["schemas"]["UpdateAgentRequest"];
export type EmptyResponse = components["schemas"]["EmptyResponse"];
export type TransferOwnershipErrorResponse = components["schemas"]["TransferOwnershipErrorResponse"];
export type DeleteAgentRequest = components["schemas"]["DeleteAgentRequest"];
export type SuspendAgentRequest = components["schemas"]["SuspendAgentRequest"];
export type UnsuspendAgentRequest = components["schemas"]["UnsuspendAgentRequest"];
export type EmptyRequest = components["schemas"]["EmptyRequest"];
export type ApproveAgentRequest = components["schemas"]["ApproveAgentRequest"];
export type WebhookAction = components["schemas"]["WebhookAction"];
export type AuthorType = components["schemas"]["AuthorType"];
export type AnyAgentFilterInput = components["schemas"]["AnyAgentFilterInput"];
export type ExcludedAgentsFilterInput = components["schemas"]["ExcludedAgentsFilterInput"];
export type ChatMembersFilterInput = components["schemas"]["ChatMembersFilterInput"];
export type PropertyValueInput = components["schemas"]["PropertyValueInput"];
export type ChatPropertiesFilterInput = components["schemas"]["ChatPropertiesFilterInput"];
export type BotWebhookFiltersInput = components["schemas"]["BotWebhookFiltersInput"];
export type WebhookAdditionalData = components["schemas"]["WebhookAdditionalData"];
export type BotWebhookActionInput = components["schemas"]["BotWebhookActionInput"];
export type BotWebhooksInput = components["schemas"]["BotWebhooksInput"];
export type CreateBotRequest = components["schemas"]["CreateBotRequest"];
export type CreateBotResponse = components["schemas"]["CreateBotResponse"];
export type DeleteBotRequest = components["schemas"]["DeleteBotRequest"];
export type UpdateBotRequest = components["schemas"]["UpdateBotRequest"];
export type ListBotsRequest = components["schemas"]["ListBotsRequest"];
export type BotStatus = components["schemas"]["BotStatus"];
export type BotSummary = components["schemas"]["BotSummary"];
export type ListBotsResponse = components["schemas"]["ListBotsResponse"];
export type GetBotRequest = components["schemas"]["GetBotRequest"];
export type BotApplication = components["schemas"]["BotApplication"];
export type PropertyValue = components["schemas"]["PropertyValue"];
export type ChatPropertiesFilter = components["schemas"]["ChatPropertiesFilter"];
export type WebhookFilters = components["schemas"]["WebhookFilters"];
export type BotWebhookAction = components["schemas"]["BotWebhookAction"];
export type BotWebhooks = components["schemas"]["BotWebhooks"];
export type Bot = components["schemas"]["Bot"];
export type GetBotResponse = components["schemas"]["GetBotResponse"];
export type NewGroupAgentPriorities = components["schemas"]["NewGroupAgentPriorities"];
export type CreateGroupRequest = components["schemas"]["CreateGroupRequest"];
export type CreateGroupResponse = components["schemas"]["CreateGroupResponse"];
export type AgentPriorities = components["schemas"]["AgentPriorities"];
export type UpdateGroupRequest = components["schemas"]["UpdateGroupRequest"];
export type DeleteGroupRequest = components["schemas"]["DeleteGroupRequest"];
export type GroupField = components["schemas"]["GroupField"];
export type ListGroupsRequest = components["schemas"]["ListGroupsRequest"];
export type Group = components["schemas"]["Group"];
export type ListGroupsResponse = components["schemas"]["ListGroupsResponse"];
export type GetGroupRequest = components["schemas"]["GetGroupRequest"];
export type GetGroupResponse = components["schemas"]["GetGroupResponse"];
export type PropertyAccessInput = components["schemas"]["PropertyAccessInput"];
export type PropertyLocationInput = components["schemas"]["PropertyLocationInput"];
export type PropertyLocationsInput = components["schemas"]["PropertyLocationsInput"];
export type PropertyRangeInput = components["schemas"]["PropertyRangeInput"];
export type IntPropertyInput = components["schemas"]["IntPropertyInput"];
export type StringPropertyInput = components["schemas"]["StringPropertyInput"];
export type BoolPropertyInput = components["schemas"]["BoolPropertyInput"];
export type PropertyInput = components["schemas"]["PropertyInput"];
export type RegisterPropertiesRequest = components["schemas"]["RegisterPropertiesRequest"];
export type ListRegisteredPropertiesRequest = components["schemas"]["ListRegisteredPropertiesRequest"];
export type PropertyType = components["schemas"]["PropertyType"];
export type PropertyAccess = components["schemas"]["PropertyAccess"];
export type PropertyLocation = components["schemas"]["PropertyLocation"];
export type PropertyLocations = components["schemas"]["PropertyLocations"];
export type PropertyRange = components["schemas"]["PropertyRange"];
export type RegisteredProperty = components["schemas"]["RegisteredProperty"];
export type ListRegisteredPropertiesResponse = components["schemas"]["ListRegisteredPropertiesResponse"];
export type PropertiesInput = components["schemas"]["PropertiesInput"];
export type UpdateLicensePropertiesRequest = components["schemas"]["UpdateLicensePropertiesRequest"];
export type ListLicensePropertiesRequest = components["schemas"]["ListLicensePropertiesRequest"];
export type ListLicensePropertiesResponse = components["schemas"]["ListLicensePropertiesResponse"];
export type PropertyNamesInput = components["schemas"]["PropertyNamesInput"];
export type DeleteLicensePropertiesRequest = components["schemas"]["DeleteLicensePropertiesRequest"];
export type UpdateGroupPropertiesRequest = components["schemas"]["UpdateGroupPropertiesRequest"];
export type ListGroupPropertiesRequest = components["schemas"]["ListGroupPropertiesRequest"];
export type ListGroupPropertiesResponse = components["schemas"]["ListGroupPropertiesResponse"];
export type DeleteGroupPropertiesRequest = components["schemas"]["DeleteGroupPropertiesRequest"];
export type ChatWebhookFiltersInput = components["schemas"]["ChatWebhookFiltersInput"];
export type RegisterChatWebhookRequest = components["schemas"]["RegisterChatWebhookRequest"];
export type EventWebhookFiltersInput = components["schemas"]["EventWebhookFiltersInput"];
export type RegisterEventWebhookRequest = components["schemas"]["RegisterEventWebhookRequest"];
export type RegisterRoutingStatusWebhookRequest = components["schemas"]["RegisterRoutingStatusWebhookRequest"];
export type AgentDeletedFiltersInput = components["schemas"]["AgentDeletedFiltersInput"];
export type RegisterAgentDeletedWebhookRequest = components["schemas"]["RegisterAgentDeletedWebhookRequest"];
export type RegisterCustomerCreatedWebhookRequest = components["schemas"]["RegisterCustomerCreatedWebhookRequest"];
export type RegisterWebhookRequest = components["schemas"]["RegisterWebhookRequest"];
export type RegisterWebhookResponse = components["schemas"]["RegisterWebhookResponse"];
export type RegisteredWebhook = components["schemas"]["RegisteredWebhook"];
export type ListRegisteredWebhooksResponse = components["schemas"]["ListRegisteredWebhooksResponse"];
export type UnregisterWebhookRequest = components["schemas"]["UnregisterWebhookRequest"];
export type WebhookId = components["schemas"]["WebhookId"];
export type SecretKey = components["schemas"]["SecretKey"];
export type LicenseId = components["schemas"]["LicenseId"];
export type Visibility = components["schemas"]["Visibility"];
export type AgentUser = components["schemas"]["AgentUser"];
export type Geolocation = components["schemas"]["Geolocation"];
export type VisitedPage = components["schemas"]["VisitedPage"];
export type Visit = components["schemas"]["Visit"];
export type SessionField = components["schemas"]["SessionField"];
export type CustomerStatistics = components["schemas"]["CustomerStatistics"];
export type CustomerUser = components["schemas"]["CustomerUser"];
export type User = components["schemas"]["User"];
export type Properties = components["schemas"]["Properties"];
export type Access = components["schemas"]["Access"];
export type EventRecipients = components["schemas"]["EventRecipients"];
export type MessagePostback = components["schemas"]["MessagePostback"];
export type MessageChatEvent = components["schemas"]["MessageChatEvent"];
export type FileChatEvent = components["schemas"]["FileChatEvent"];
export type FormAnswer = components["schemas"]["FormAnswer"];
export type FormField = components["schemas"]["FormField"];
export type FormChatEvent = components["schemas"]["FormChatEvent"];
export type FilledFormField = components["schemas"]["FilledFormField"];
export type FilledFormChatEvent = components["schemas"]["FilledFormChatEvent"];
export type RichMessageImage = components["schemas"]["RichMessageImage"];
export type RichMessageButton = components["schemas"]["RichMessageButton"];
export type RichMessageElement = components["schemas"]["RichMessageElement"];
export type RichMessageChatEvent = components["schemas"]["RichMessageChatEvent"];
export type CustomChatEvent = components["schemas"]["CustomChatEvent"];
export type SystemMessageChatEvent = components["schemas"]["SystemMessageChatEvent"];
export type ChatEvent = components["schemas"]["ChatEvent"];
export type ThreadQueue = components["schemas"]["ThreadQueue"];
export type Thread = components["schemas"]["Thread"];
export type Chat = components["schemas"]["Chat"];
export type ChatAssignment = components["schemas"]["ChatAssignment"];
export type IncomingChatPayload = components["schemas"]["IncomingChatPayload"];
export type ChatAdditionalData = components["schemas"]["ChatAdditionalData"];
export type IncomingChatWebhook = components["schemas"]["IncomingChatWebhook"];
export type ChatDeactivatedPayload = components["schemas"]["ChatDeactivatedPayload"];
export type ChatDeactivatedWebhook = components["schemas"]["ChatDeactivatedWebhook"];
export type ChatAccessPayload = components["schemas"]["ChatAccessPayload"];
export type ChatAccessGrantedWebhook = components["schemas"]["ChatAccessGrantedWebhook"];
export type ChatAccessRevokedWebhook = components["schemas"]["ChatAccessRevokedWebhook"];
export type UserType = components["schemas"]["UserType"];
export type UserAddedToChatPayload = components["schemas"]["UserAddedToChatPayload"];
export type UserAddedToChatWebhook = components["schemas"]["UserAddedToChatWebhook"];
export type UserRemovedFromChatPayload = components["schemas"]["UserRemovedFromChatPayload"];
export type UserRemovedFromChatWebhook = components["schemas"]["UserRemovedFromChatWebhook"];
export type IncomingEventPayload = components["schemas"]["IncomingEventPayload"];
export type IncomingEventWebhook = components["schemas"]["IncomingEventWebhook"];
export type EventUpdatedPayload = components["schemas"]["EventUpdatedPayload"];
export type EventUpdatedWebhook = components["schemas"]["EventUpdatedWebhook"];
export type RichMessagePostback = components["schemas"]["RichMessagePostback"];
export type IncomingRichMessagePostbackPayload = components["schemas"]["IncomingRichMessagePostbackPayload"];
export type IncomingRichMessagePostbackWebhook = components["schemas"]["IncomingRichMessagePostbackWebhook"];
export type ChatPropertiesUpdatedPayload = components["schemas"]["ChatPropertiesUpdatedPayload"];
export type ChatPropertiesUpdatedWebhook = components["schemas"]["ChatPropertiesUpdatedWebhook"];
export type DeletedProperties = components["schemas"]["DeletedProperties"];
export type ChatPropertiesDeletedPayload = components["schemas"]["ChatPropertiesDeletedPayload"];
export type ChatPropertiesDeletedWebhook = components["schemas"]["ChatPropertiesDeletedWebhook"];
export type ThreadPropertiesUpdatedPayload = components["schemas"]["ThreadPropertiesUpdatedPayload"];
export type ThreadPropertiesUpdatedWebhook = components["schemas"]["ThreadPropertiesUpdatedWebhook"];
export type ThreadPropertiesDeletedPayload = components["schemas"]["ThreadPropertiesDeletedPayload"];
export type ThreadPropertiesDeletedWebhook = components["schemas"]["ThreadPropertiesDeletedWebhook"];
export type EventPropertiesUpdatedPayload = components["schemas"]["EventPropertiesUpdatedPayload"];
export type EventPropertiesUpdatedWebhook = components["schemas"]["EventPropertiesUpdatedWebhook"];
export type EventPropertiesDeletedPayload = components["schemas"]["EventPropertiesDeletedPayload"];
export type EventPropertiesDeletedWebhook = components["schemas"]["EventPropertiesDeletedWebhook"];
export type ThreadTaggedPayload = components["schemas"]["ThreadTaggedPayload"];
export type ThreadTaggedWebhook = components["schemas"]["ThreadTaggedWebhook"];
export type ThreadUntaggedPayload = components["schemas"]["ThreadUntaggedPayload"];
export type ThreadUntaggedWebhook = components["schemas"]["ThreadUntaggedWebhook"];
export type RoutingStatusSetPayload = components["schemas"]["RoutingStatusSetPayload"];
export type RoutingStatusSetWebhook = components["schemas"]["RoutingStatusSetWebhook"];
export type AgentDeletedPayload = components["schemas"]["AgentDeletedPayload"];
export type NoAdditionalData = components["schemas"]["NoAdditionalData"];
export type AgentDeletedWebhook = components["schemas"]["AgentDeletedWebhook"];
export type CustomerCreatedPayload = components["schemas"]["CustomerCreatedPayload"];
export type CustomerCreatedWebhook = components["schemas"]["CustomerCreatedWebhook"];
export type EventsMarkedAsSeenPayload = components["schemas"]["EventsMarkedAsSeenPayload"];
export type EventsMarkedAsSeenWebhook = components["schemas"]["EventsMarkedAsSeenWebhook"];
