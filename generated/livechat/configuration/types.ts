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
         * @description Creates an agent of the license. The basic scope is enough for agents with the role `normal` who wait for approval. Agents who need no approval require `accounts--all:rw` and `subscription.lc:rw`; the latter is private and cannot be chosen in the Developer Console. A role above `normal` requires `accounts.roles.lc--all:rw` as well.
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
         * @description Returns one agent. Fields beyond the basic ones come only if `fields` names them. With `agents--my:ro` agents may read themselves; other agents of the license require `agents--all:ro`.
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
         * @description Returns the agents of the license, or of some groups. Fields beyond the basic ones come only if `fields` names them; the vendor's sample shows the id alone beside those asked for.
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
         * @description Changes some fields of an agent. With `agents--my:rw` agents may change themselves; other agents of the license require `agents--all:rw`, and a change of role requires `accounts.roles.lc--all:rw` as well.
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
         * @description Deletes an agent. The scopes on `my` are enough to delete oneself; other agents of the license require those on `all`.
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
         * @description Suspends an agent. Not open to the public: the vendor asks those who need this operation to write in. `sessions--all:rw` is private and cannot be chosen in the Developer Console.
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
         * @description Ends the suspension of an agent. Not open to the public: the vendor asks those who need this operation to write in. `subscription.lc:rw` is private and cannot be chosen in the Developer Console.
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
         * Request the end of a suspension
         * @description Lets a suspended agent ask the owner and the viceowners of the license by email to end the suspension. The agent is the one that the token belongs to. No scope is needed.
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
         * @description Approves an agent who waits for it, so that the agent can use the application. Not open to the public: agents are approved in the LiveChat app, and the vendor asks those who need this operation to write in. `subscription.lc:rw` is private and cannot be chosen in the Developer Console.
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
         * @description Creates a bot, which belongs to the app that the token was made for. Its working hours are in the time zone of the agent who sends the request.
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
         * @description Deletes a bot. Bots of others in the license require the scope on `all`.
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
         * @description Changes some fields of a bot. Bots of others in the license require the scope on `all`. Working hours are in the time zone of the agent who sends the request. The job title cannot be changed.
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
         * @description Returns bots of the license. Without `all`, these are the bots of the app that the token was made for, whichever agent uses it; with a personal access token, they are the bots that any agent created with such a token.
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
         * @description Returns one bot with its groups and webhooks, the secret of the webhooks included. Job title and working hours are not returned.
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
         * @description Creates a group with its first members. At least one of them must have the priority `normal`.
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
         * @description Changes some fields of a group. Groups that the caller is not a member of require the scope on `all`.
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
         * @description Deletes a group. Groups that the caller is not a member of require the scope on `all`.
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
         * @description Returns all groups of the license. Members and routing status come only if `fields` names them, though the vendor's sample shows the routing status without that.
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
         * @description Returns one group. Its members and its routing status come only if `fields` names them. Groups that the caller is not a member of require the scope on `all`.
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
         * @description Registers properties in the namespace of the caller's app: their types, where they can be set, and who may read and write them there.
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
         * @description Returns the definitions of the properties in the namespace of the caller's app or, with `all`, in all namespaces of the license. The latter requires the scope on `all`.
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
         * @description Sets properties of the license. Those that the request does not name keep their values. No scope is needed: an app may always write in its own namespace, and elsewhere if the registration of the property allows it by `locations.license.access.<user>.write`.
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
         * @description Returns the properties of the license with their values. No scope is needed: an app may always read in its own namespace, and elsewhere if the registration of the property allows it by `locations.license.access.<user>.read`.
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
         * @description Removes properties from the license. No scope is needed: an app may always delete in its own namespace, and elsewhere if the registration of the property allows it by `locations.license.access.<user>.write`.
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
         * @description Sets properties of a group. Those that the request does not name keep their values. No scope is needed: an app may always write in its own namespace, and elsewhere if the registration of the property allows it by `locations.group.access.<user>.write`.
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
         * @description Returns the properties of a group with their values. No scope is needed: an app may always read in its own namespace, and elsewhere if the registration of the property allows it by `locations.group.access.<user>.read`.
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
         * @description Removes properties from a group. No scope is needed: an app may always delete in its own namespace, and elsewhere if the registration of the property allows it by `locations.group.access.<user>.write`.
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
         * @description Registers a URL for one action. With access tokens, 60 webhooks can be registered for each action; with personal access tokens, 10, however many tokens there are. The action decides which filters are allowed: `only_my_chats` and `chat_member_ids` for everything that happens to a chat, `author_type` besides for `incoming_event` and `event_updated`, `agent_ids` for `agent_deleted`, none for `routing_status_set` and `customer_created`. `additional_data` is refused for `agent_deleted` and `customer_created`.
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
         * @description Returns the registered webhooks: the caller's own or, with the scope on `all`, those of the whole license.
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
         * @description Removes a webhook. Webhooks of others in the license require the scope on `all`.
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
         * @description A chat was started, or came back with a new thread. The payload holds the whole chat, and its thread the first events if there were any. The Agent Chat and the Customer Chat API push it too.
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
         * @description A chat was deactivated: its open thread was closed. If the router closed it, no user is named. The Agent Chat and the Customer Chat API push it too.
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
         * @description More groups may see a chat. The payload holds the access that was added; what was granted before stays. The Agent Chat API pushes it too.
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
         * @description Fewer groups may see a chat. The payload holds the access that was taken away. The Agent Chat API pushes it too.
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
         * @description A customer or an agent joined a chat, or was added to it. The Agent Chat and the Customer Chat API push it too.
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
         * @description A customer or an agent left a chat, or was removed from it. The Agent Chat and the Customer Chat API push it too.
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
         * Event in a chat
         * @description A message, a file, a form or another event arrived in a chat. The Agent Chat and the Customer Chat API push it too.
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
         * @description An event that is already in a chat changed. The payload holds the whole event as it is now. The Agent Chat and the Customer Chat API push it too.
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
         * Rich message button used
         * @description Somebody used a button of a rich message. The Agent Chat and the Customer Chat API push it too.
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
         * @description Properties of a chat were set. The payload holds only those that changed. The Agent Chat and the Customer Chat API push it too.
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
         * @description Properties of a chat were deleted. The payload holds only their names. The Agent Chat and the Customer Chat API push it too.
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
         * @description Properties of a thread were set. The payload holds only those that changed. The Agent Chat and the Customer Chat API push it too.
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
         * @description Properties of a thread were deleted. The payload holds only their names. The Agent Chat and the Customer Chat API push it too.
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
         * @description Properties of an event were set. The payload holds only those that changed. The Agent Chat and the Customer Chat API push it too.
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
         * @description Properties of an event were deleted. The payload holds only their names. The Agent Chat and the Customer Chat API push it too.
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
         * @description A tag was put on a thread. The Agent Chat API pushes it too.
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
         * @description A tag was taken off a thread. The Agent Chat API pushes it too.
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
         * @description An agent or a bot began or stopped accepting chats, or a bot went offline. The Agent Chat API pushes it too.
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
         * @description An agent account was deleted. The field is `agent_id` here and `id` in v3.5. No API pushes it.
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
         * @description A new customer was registered. Later versions call it `incoming_customer`. The Agent Chat API pushes it too.
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
         * @description A user has seen the events of a chat up to a point in time. No thread is named. The Agent Chat and the Customer Chat API push it too.
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
         * @description A role that can be given to an agent. The role of the owner cannot.
         * @enum {string}
         */
        AssignableAgentRole: "viceowner" | "administrator" | "normal";
        /**
         * @description Whether an agent accepts chats right after logging in.
         * @enum {string}
         */
        LoginStatus: "accepting chats" | "not accepting chats";
        /**
         * @description Place of a member in the routing of a group's chats. `first`: gets chats before all others, the usual choice for a bot. `normal`: gets chats when nobody with `first` is free. `last`: gets chats when nobody with `first` or `normal` is free. `supervisor`: no chat is assigned automatically. The LiveChat app calls the first three Bot, Primary and Secondary.
         * @enum {string}
         */
        GroupPriority: "first" | "normal" | "last" | "supervisor";
        /** @description A group to belong to, and the priority in it. */
        GroupMembershipInput: {
            /** @description Id of the group. */
            id: number;
            priority: components["schemas"]["GroupPriority"];
        };
        /**
         * @description Something that an agent can be notified of, or a setting of how.
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
        /** @description When work begins and ends on one day of the week. This version knows one stretch a day. */
        WorkHoursInput: {
            /** @description When work begins, as `HH:MM`. */
            start: components["schemas"]["TimeOfDay"];
            /** @description When work ends, as `HH:MM`. */
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
            /** @description Id of the agent, an email address in all samples. */
            id: string;
            /** @description Name of the agent. */
            name: string;
            /**
             * @description Role to give. The role of the owner cannot be given.
             * @default normal
             */
            role?: components["schemas"]["AssignableAgentRole"];
            /** @description Address of the agent's picture. */
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
             * @description How many chats the agent may have at a time.
             * @default 6
             */
            max_chats_count?: number;
            /** @description Whether the agent has to wait for approval after creation. To set `false`, the token needs the scope `subscription.lc:rw`. */
            awaiting_approval?: boolean;
            /** @description Groups that the agent belongs to. */
            groups?: components["schemas"]["GroupMembershipInput"][];
            /** @description Notifications that are turned on. */
            notifications?: components["schemas"]["AgentNotification"][];
            /** @description Reports that the agent gets by email. */
            email_subscriptions?: components["schemas"]["EmailSubscription"][];
            /** @description When the agent works, by day of the week. The time zone is not published. */
            work_scheduler?: components["schemas"]["WorkSchedulerInput"];
        };
        CreateAgentResponse: {
            /** @description Id of the new agent. */
            id: string;
        };
        /** @description A sentence for people. Each type has a default, but the service may word it more exactly; do not compare it. */
        ErrorMessage: string;
        /** @description Further facts about the error. Only some errors have any. */
        ErrorData: {
            [key: string]: unknown;
        };
        /** @description The request could not be understood in this form or in this version. */
        BadRequestErrorResponse: {
            error: {
                /**
                 * @description `validation`: the body has the wrong form. `unsupported_version`: the version in the path is not served any more, or not yet.
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
        /** @description The trial or the subscription of the license has ended. */
        LicenseExpiredErrorResponse: {
            error: {
                /** @constant */
                type: "license_expired";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description The token is valid, but its owner or its scopes do not allow the action. */
        AuthorizationErrorResponse: {
            error: {
                /** @constant */
                type: "authorization";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description A group, or something else that the request names, does not exist. */
        GroupNotFoundErrorResponse: {
            error: {
                /**
                 * @description `group_not_found`: a group. `not_found`: anything else.
                 * @enum {string}
                 */
                type: "group_not_found" | "not_found";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description A resource with this identity exists already. */
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
                /** @description Where to send the request instead. The vendor calls it optional. */
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
        /** @description Too many requests in too short a time. */
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
         * @description A field of an agent that is returned only on request. `work_scheduler` may fail with a `validation` error for an agent whose working hours were set in the format of a newer version.
         * @enum {string}
         */
        AgentField: "work_scheduler" | "groups" | "email_subscriptions" | "notifications" | "job_title" | "mobile" | "max_chats_count" | "suspended" | "awaiting_approval";
        GetAgentRequest: {
            /** @description Id of the agent. */
            id: string;
            /** @description Further fields to return. */
            fields?: components["schemas"]["AgentField"][];
        };
        /**
         * @description Role of an agent.
         * @enum {string}
         */
        AgentRole: "owner" | "viceowner" | "administrator" | "normal";
        /** @description A group that an agent or a bot belongs to, and the priority in it. */
        GroupMembership: {
            /** @description Id of the group. */
            id: number;
            priority: components["schemas"]["GroupPriority"];
        };
        /** @description When work begins and ends on one day of the week. */
        WorkHours: {
            /** @description When work begins, as `HH:MM`. */
            start: components["schemas"]["TimeOfDay"];
            /** @description When work ends, as `HH:MM`. */
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
        /** @description An agent. Only `id` is sure to be there: `get_agent` returns the name, role, picture and login status too, and both it and `list_agents` return the fields that were asked for. */
        Agent: {
            /** @description Id of the agent, an email address in all samples. */
            id: string;
            /** @description Name of the agent. */
            name?: string;
            role?: components["schemas"]["AgentRole"];
            /** @description Address of the agent's picture. */
            avatar_path?: string;
            login_status?: components["schemas"]["LoginStatus"];
            /** @description Job title. On request. */
            job_title?: string;
            /** @description Mobile phone number. On request. */
            mobile?: string;
            /** @description How many chats the agent may have at a time. On request. */
            max_chats_count?: number;
            /** @description Whether the agent is suspended. On request. */
            suspended?: boolean;
            /** @description Whether the agent still waits for approval. On request. */
            awaiting_approval?: boolean;
            /** @description Groups that the agent belongs to. On request. */
            groups?: components["schemas"]["GroupMembership"][];
            /** @description Notifications that are turned on. On request. Later versions know more of them than a request of this one may name. */
            notifications?: string[];
            /** @description Reports that the agent gets by email. On request. */
            email_subscriptions?: components["schemas"]["EmailSubscription"][];
            /** @description Reports that the agent gets by email, under an older name. Only from `list_agents`, on request. */
            summaries?: components["schemas"]["EmailSubscription"][];
            /** @description Working hours by day of the week. On request. */
            work_scheduler?: components["schemas"]["WorkScheduler"];
        };
        /** @description The agent with the fields that were asked for. */
        GetAgentResponse: components["schemas"]["Agent"];
        /** @description What the request names does not exist. */
        NotFoundErrorResponse: {
            error: {
                /** @constant */
                type: "not_found";
                message: components["schemas"]["ErrorMessage"];
                data?: components["schemas"]["ErrorData"];
            };
        };
        /** @description Which agents to list. */
        ListAgentsFilters: {
            /** @description Ids of groups. Only agents of these groups are listed. */
            group_ids?: number[];
        };
        /** @description A field of agents that is returned only on request. */
        ListAgentsField: components["schemas"]["AgentField"] | "summaries";
        ListAgentsRequest: {
            filters?: components["schemas"]["ListAgentsFilters"];
            /** @description Further fields to return. */
            fields?: components["schemas"]["ListAgentsField"][];
        };
        /** @description Agents of the license. A bare array. */
        ListAgentsResponse: components["schemas"]["Agent"][];
        /** @description The agent, and the fields to change. Fields left out stay as they are. */
        UpdateAgentRequest: {
            /** @description Id of the agent. */
            id: string;
            /** @description Name of the agent. */
            name?: string;
            /** @description Role to give. The role of the owner cannot be given. */
            role?: components["schemas"]["AssignableAgentRole"];
            /** @description Address of the agent's picture. */
            avatar_path?: string;
            /** @description Whether the agent accepts chats right after logging in. */
            login_status?: components["schemas"]["LoginStatus"];
            /** @description Job title. */
            job_title?: string;
            /** @description Mobile phone number. */
            mobile?: string;
            /** @description How many chats the agent may have at a time. */
            max_chats_count?: number;
            /** @description Groups that the agent belongs to. */
            groups?: components["schemas"]["GroupMembershipInput"][];
            /** @description Notifications that are turned on. */
            notifications?: components["schemas"]["AgentNotification"][];
            /** @description Reports that the agent gets by email. */
            email_subscriptions?: components["schemas"]["EmailSubscription"][];
            /** @description When the agent works, by day of the week. The time zone is not published. */
            work_scheduler?: components["schemas"]["WorkSchedulerInput"];
        };
        /** @description An empty object. The operation was done and returns no data. */
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
            /** @description Id of the agent to delete. */
            id: string;
        };
        SuspendAgentRequest: {
            /** @description Id of the agent to suspend. */
            id: string;
        };
        UnsuspendAgentRequest: {
            /** @description Id of the suspended agent. */
            id: string;
        };
        /** @description The operation takes no parameters. */
        EmptyRequest: Record<string, never>;
        ApproveAgentRequest: {
            /** @description Id of the agent who waits for approval. */
            id: string;
        };
        /**
         * @description An action that a webhook can report.
         * @enum {string}
         */
        WebhookAction: "incoming_chat" | "chat_deactivated" | "chat_access_granted" | "chat_access_revoked" | "user_added_to_chat" | "user_removed_from_chat" | "incoming_event" | "event_updated" | "incoming_rich_message_postback" | "chat_properties_updated" | "chat_properties_deleted" | "thread_properties_updated" | "thread_properties_deleted" | "event_properties_updated" | "event_properties_deleted" | "thread_tagged" | "thread_untagged" | "routing_status_set" | "agent_deleted" | "customer_created" | "events_marked_as_seen";
        /**
         * @description Whose events to report: those of customers, or those of agents.
         * @enum {string}
         */
        AuthorType: "customer" | "agent";
        /** @description Report a chat if one of these agents is in it. */
        AnyAgentFilterInput: {
            /** @description Ids of agents. */
            agents_any: string[];
        };
        /** @description Report a chat only if none of these agents is in it. */
        ExcludedAgentsFilterInput: {
            /** @description Ids of agents. */
            agents_exclude: string[];
        };
        /** @description Which agents must, or must not, be in the chat. The two exclude each other. */
        ChatMembersFilterInput: components["schemas"]["AnyAgentFilterInput"] | components["schemas"]["ExcludedAgentsFilterInput"];
        /** @description A value for a property, of the type that was registered. Integers have 32 bits. */
        PropertyValueInput: string | number | boolean;
        /** @description Report only chats with one of these property values: namespace, then property name, then the list of values. Known from the sample response of `get_bot` alone. */
        ChatPropertiesFilterInput: {
            [key: string]: {
                [key: string]: {
                    /** @description Values that let a chat through. */
                    values: components["schemas"]["PropertyValueInput"][];
                };
            };
        };
        /** @description Which chats and events to report. Which filter fits which action is told at `register_webhook`. */
        BotWebhookFiltersInput: {
            author_type?: components["schemas"]["AuthorType"];
            /** @description Whether to report only chats whose property `source.client_id` is the client id of the caller's app. */
            only_my_chats?: boolean;
            chat_member_ids?: components["schemas"]["ChatMembersFilterInput"];
            /** @description Ids of agents. */
            agent_ids?: string[];
            chat_properties?: components["schemas"]["ChatPropertiesFilterInput"];
        };
        /**
         * @description Further data to send along with a webhook: the properties of the chat.
         * @constant
         */
        WebhookAdditionalData: "chat_properties";
        /** @description An action to report to the bot. */
        BotWebhookActionInput: {
            name: components["schemas"]["WebhookAction"];
            filters?: components["schemas"]["BotWebhookFiltersInput"];
            /** @description Further data to send along. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
        };
        /** @description Webhooks to send to the bot. They are sent only while the bot is online. */
        BotWebhooksInput: {
            /**
             * Format: uri
             * @description Where to send the webhooks.
             */
            url: string;
            /**
             * Format: password
             * @description A secret that comes back in each webhook and proves where it comes from.
             */
            secret_key: string;
            /** @description Actions to report. Each name may stand here only once. */
            actions: components["schemas"]["BotWebhookActionInput"][];
        };
        CreateBotRequest: {
            /** @description Name to show. */
            name: string;
            /** @description Address of the bot's picture. */
            avatar?: string;
            /**
             * @description How many chats may be routed to the bot at a time.
             * @default 6
             */
            max_chats_count?: number;
            /** @description Priority in groups for which none is given. */
            default_group_priority?: components["schemas"]["GroupPriority"];
            /** @description Job title. */
            job_title?: string;
            /** @description Groups that the bot belongs to. */
            groups?: components["schemas"]["GroupMembershipInput"][];
            webhooks?: components["schemas"]["BotWebhooksInput"];
            /** @description When the bot accepts chats, by day of the week, in the time zone of the agent who sends the request. */
            work_scheduler?: components["schemas"]["WorkSchedulerInput"];
        };
        CreateBotResponse: {
            /** @description Id of the new bot. */
            bot_agent_id: string;
        };
        DeleteBotRequest: {
            /** @description Id of the bot to delete. */
            bot_agent_id: string;
        };
        /** @description The bot, and the fields to change. Fields left out stay as they are. */
        UpdateBotRequest: {
            /** @description Id of the bot, called `bot_agent_id` by the other operations. */
            id: string;
            /** @description Name to show. */
            name?: string;
            /** @description Address of the bot's picture. */
            avatar?: string;
            /** @description How many chats may be routed to the bot at a time. */
            max_chats_count?: number;
            /** @description Groups that the bot belongs to. */
            groups?: components["schemas"]["GroupMembershipInput"][];
            /** @description Priority in groups for which none is given. */
            default_group_priority?: components["schemas"]["GroupPriority"];
            webhooks?: components["schemas"]["BotWebhooksInput"];
            /** @description When the bot accepts chats, by day of the week, in the time zone of the agent who sends the request. */
            work_scheduler?: components["schemas"]["WorkSchedulerInput"];
        };
        ListBotsRequest: {
            /**
             * @description Whether to list all bots of the license. If not, those of the app that the token belongs to; for personal access tokens, those that were created with such tokens.
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
            /** @description Id of the bot. */
            id: string;
            /** @description Name to show. */
            name: string;
            /** @description Address of the bot's picture. The scheme may be missing. */
            avatar?: string;
            status: components["schemas"]["BotStatus"];
        };
        ListBotsResponse: {
            /** @description The bots. */
            bot_agents: components["schemas"]["BotSummary"][];
        };
        GetBotRequest: {
            /** @description Id of the bot. */
            bot_agent_id: string;
        };
        /** @description The app that owns the bot. */
        BotApplication: {
            /** @description Client id of the app. */
            client_id: string;
        };
        /** @description Value of one property. Its type is fixed when the property is registered. */
        PropertyValue: string | number | boolean;
        /** @description Values that a property of the chat must have, by namespace and property name. */
        ChatPropertiesFilter: {
            [key: string]: {
                [key: string]: {
                    /** @description Values that let a chat through. */
                    values?: components["schemas"]["PropertyValue"][];
                };
            };
        };
        /** @description Which chats, events or agents are reported. */
        WebhookFilters: {
            author_type?: components["schemas"]["AuthorType"];
            /** @description Whether only chats are reported whose property `source.client_id` is the client id of the owner's app. */
            only_my_chats?: boolean;
            /** @description Which agents must, or must not, be in the chat. */
            chat_member_ids?: {
                /** @description Ids of agents. One of them must be in the chat. */
                agents_any?: string[];
                /** @description Ids of agents. None of them may be in the chat. */
                agents_exclude?: string[];
            };
            /** @description Ids of agents. */
            agent_ids?: string[];
            chat_properties?: components["schemas"]["ChatPropertiesFilter"];
        };
        /** @description An action that is reported to the bot. */
        BotWebhookAction: {
            name: components["schemas"]["WebhookAction"];
            filters?: components["schemas"]["WebhookFilters"];
            /** @description Further data that is sent along. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
        };
        /** @description Webhooks that are sent to the bot. */
        BotWebhooks: {
            /** @description Where the webhooks are sent. */
            url: string;
            /**
             * Format: password
             * @description The secret that comes with each webhook. It is returned in clear.
             */
            secret_key?: string;
            /** @description Actions that are reported. */
            actions: components["schemas"]["BotWebhookAction"][];
        };
        /** @description A bot. Its job title and its working hours are not returned. */
        Bot: {
            /** @description Id of the bot. */
            id: string;
            /** @description Name to show. */
            name: string;
            /** @description Address of the bot's picture. The scheme may be missing. */
            avatar?: string;
            status: components["schemas"]["BotStatus"];
            application?: components["schemas"]["BotApplication"];
            /** @description How many chats may be routed to the bot at a time. */
            max_chats_count?: number;
            /** @description Priority in groups for which none was given. */
            default_group_priority?: components["schemas"]["GroupPriority"];
            /** @description Groups that the bot belongs to. */
            groups?: components["schemas"]["GroupMembership"][];
            webhooks?: components["schemas"]["BotWebhooks"];
        };
        GetBotResponse: {
            bot_agent: components["schemas"]["Bot"];
        };
        /** @description Members of the group with their priorities. A key is the id of an agent or of a bot. At least one agent must have the priority `normal`. */
        NewGroupAgentPriorities: {
            [key: string]: components["schemas"]["GroupPriority"];
        };
        CreateGroupRequest: {
            /** @description Name of the group. */
            name: string;
            /** @description Code of the group's language, such as `en`. */
            language_code?: string;
            agent_priorities: components["schemas"]["NewGroupAgentPriorities"];
        };
        CreateGroupResponse: {
            /** @description Id of the new group. */
            id: number;
        };
        /**
         * @description Members of the group with their priorities. A key is the id of an agent or of a bot.
         * @example {
         *       "agent1@example.com": "normal"
         *     }
         */
        AgentPriorities: {
            [key: string]: components["schemas"]["GroupPriority"];
        };
        /** @description The group, and the fields to change. Fields left out stay as they are. */
        UpdateGroupRequest: {
            /** @description Id of the group. */
            id: number;
            /** @description Name of the group. */
            name?: string;
            /** @description Code of the group's language, such as `en`. */
            language_code?: string;
            agent_priorities?: components["schemas"]["AgentPriorities"];
        };
        DeleteGroupRequest: {
            /** @description Id of the group to delete. */
            id: number;
        };
        /**
         * @description A field of a group that is returned on request: its members with their priorities, or its routing status.
         * @enum {string}
         */
        GroupField: "agent_priorities" | "routing_status";
        ListGroupsRequest: {
            /** @description Further fields to return. */
            fields?: components["schemas"]["GroupField"][];
        };
        /** @description A group of agents and bots. */
        Group: {
            /** @description Id of the group. Ids start at 0. */
            id: number;
            /** @description Name of the group. */
            name: string;
            /** @description Code of the group's language, such as `en`. */
            language_code: string;
            /** @description Members with their priorities, by the id of the agent or bot. On request. */
            agent_priorities?: components["schemas"]["AgentPriorities"];
            /** @description Whether the group can take chats, such as `offline`. On request. The values are not published. */
            routing_status?: string;
        };
        /** @description Groups of the license. A bare array. */
        ListGroupsResponse: components["schemas"]["Group"][];
        GetGroupRequest: {
            /** @description Id of the group. */
            id: number;
            /** @description Further fields to return. */
            fields?: components["schemas"]["GroupField"][];
        };
        /** @description The group with the fields that were asked for. */
        GetGroupResponse: components["schemas"]["Group"];
        /** @description What one kind of user may do with the property. */
        PropertyAccessInput: {
            /** @description Whether these users may read it. */
            read: boolean;
            /** @description Whether these users may set it. */
            write: boolean;
        };
        /** @description Who may use the property in this location. */
        PropertyLocationInput: {
            /** @description Rights by kind of user. At least one kind is needed. */
            access: {
                agent?: components["schemas"]["PropertyAccessInput"];
                customer?: components["schemas"]["PropertyAccessInput"];
            };
        };
        /** @description Where the property can be set. At least one location is needed. */
        PropertyLocationsInput: {
            chat?: components["schemas"]["PropertyLocationInput"];
            thread?: components["schemas"]["PropertyLocationInput"];
            event?: components["schemas"]["PropertyLocationInput"];
            license?: components["schemas"]["PropertyLocationInput"];
            group?: components["schemas"]["PropertyLocationInput"];
        };
        /** @description Limits of the values, both included. */
        PropertyRangeInput: {
            /**
             * Format: int32
             * @description Smallest value allowed.
             */
            from?: number;
            /**
             * Format: int32
             * @description Greatest value allowed.
             */
            to?: number;
        };
        /** @description A property whose values are integers. */
        IntPropertyInput: {
            /** @constant */
            type: "int";
            locations: components["schemas"]["PropertyLocationsInput"];
            /** @description What the property is for. */
            description?: string;
            /** @description The only values allowed. */
            domain?: number[];
            range?: components["schemas"]["PropertyRangeInput"];
        };
        /** @description A property whose values are texts. */
        StringPropertyInput: {
            /**
             * @description A `tokenized_string` is cut into words for the search engine. Fit for long texts, not for keywords.
             * @enum {string}
             */
            type: "string" | "tokenized_string";
            locations: components["schemas"]["PropertyLocationsInput"];
            /** @description What the property is for. */
            description?: string;
            /** @description The only values allowed. */
            domain?: string[];
        };
        /** @description A property whose values are true or false. */
        BoolPropertyInput: {
            /** @constant */
            type: "bool";
            locations: components["schemas"]["PropertyLocationsInput"];
            /** @description What the property is for. */
            description?: string;
            /** @description The only values allowed. */
            domain?: boolean[];
        };
        /** @description A property to register. `type` decides what its domain may hold, and only integers can have a range. */
        PropertyInput: components["schemas"]["IntPropertyInput"] | components["schemas"]["StringPropertyInput"] | components["schemas"]["BoolPropertyInput"];
        /** @description Properties by name. There is no wrapper and no namespace, which is always the client id of the caller's app. */
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
         * @description Type of a property's values. A `tokenized_string` is cut into words before it is indexed, so that each word can be searched for: fit for long texts, not for keywords.
         * @enum {string}
         */
        PropertyType: "int" | "string" | "bool" | "tokenized_string";
        /** @description What one kind of user may do with the property. */
        PropertyAccess: {
            /** @description Whether these users may read it. */
            read: boolean;
            /** @description Whether these users may set it. */
            write: boolean;
        };
        /** @description Who may use the property in this location. */
        PropertyLocation: {
            /** @description Rights by kind of user. */
            access: {
                agent?: components["schemas"]["PropertyAccess"];
                customer?: components["schemas"]["PropertyAccess"];
            };
        };
        /** @description Where the property can be set. */
        PropertyLocations: {
            chat?: components["schemas"]["PropertyLocation"];
            thread?: components["schemas"]["PropertyLocation"];
            event?: components["schemas"]["PropertyLocation"];
            license?: components["schemas"]["PropertyLocation"];
            group?: components["schemas"]["PropertyLocation"];
        };
        /** @description Limits of the values, both included. */
        PropertyRange: {
            /**
             * Format: int32
             * @description Smallest value allowed.
             */
            from?: number;
            /**
             * Format: int32
             * @description Greatest value allowed.
             */
            to?: number;
        };
        /** @description A property as it was registered. */
        RegisteredProperty: {
            type: components["schemas"]["PropertyType"];
            /** @description What the property is for. Empty if nothing was said. */
            description?: string;
            locations: components["schemas"]["PropertyLocations"];
            /** @description The only values allowed. */
            domain?: components["schemas"]["PropertyValue"][];
            range?: components["schemas"]["PropertyRange"];
        };
        /** @description Properties by namespace and name. There is no wrapper. */
        ListRegisteredPropertiesResponse: {
            [key: string]: {
                [key: string]: components["schemas"]["RegisteredProperty"];
            };
        };
        /** @description Values by namespace and property name. The namespace of an app is its client id. */
        PropertiesInput: {
            [key: string]: {
                [key: string]: components["schemas"]["PropertyValueInput"];
            };
        };
        UpdateLicensePropertiesRequest: {
            properties: components["schemas"]["PropertiesInput"];
        };
        ListLicensePropertiesRequest: {
            /** @description Only namespaces that begin with this. */
            namespace_prefix?: string;
            /** @description Only properties whose names begin with this. */
            name_prefix?: string;
        };
        /** @description Properties of the license with their values, by namespace and name. There is no wrapper. */
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
            /** @description Id of the group. */
            group_id: number;
            properties: components["schemas"]["PropertiesInput"];
        };
        ListGroupPropertiesRequest: {
            /** @description Id of the group. */
            group_id: number;
            /** @description Only namespaces that begin with this. */
            namespace_prefix?: string;
            /** @description Only properties whose names begin with this. */
            name_prefix?: string;
        };
        /** @description Properties of the group with their values, by namespace and name. There is no wrapper. */
        ListGroupPropertiesResponse: {
            [key: string]: {
                [key: string]: components["schemas"]["PropertyValue"];
            };
        };
        DeleteGroupPropertiesRequest: {
            /** @description Id of the group. */
            group_id: number;
            properties: components["schemas"]["PropertyNamesInput"];
        };
        /** @description Which chats to report. */
        ChatWebhookFiltersInput: {
            /** @description Whether to report only chats whose property `source.client_id` is the client id of the caller's app. */
            only_my_chats?: boolean;
            chat_member_ids?: components["schemas"]["ChatMembersFilterInput"];
        };
        /** @description A webhook for something that happens to a chat. */
        RegisterChatWebhookRequest: {
            /**
             * @description The action to report.
             * @enum {string}
             */
            action: "incoming_chat" | "chat_deactivated" | "chat_access_granted" | "chat_access_revoked" | "user_added_to_chat" | "user_removed_from_chat" | "incoming_rich_message_postback" | "chat_properties_updated" | "chat_properties_deleted" | "thread_properties_updated" | "thread_properties_deleted" | "event_properties_updated" | "event_properties_deleted" | "thread_tagged" | "thread_untagged" | "events_marked_as_seen";
            /**
             * Format: password
             * @description A secret that comes back in each webhook and proves where it comes from.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description Where to send the webhook.
             */
            url: string;
            /** @description Further data to send along. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
            /** @description A note of your own. */
            description?: string;
            filters?: components["schemas"]["ChatWebhookFiltersInput"];
        };
        /** @description Which events to report. */
        EventWebhookFiltersInput: {
            author_type?: components["schemas"]["AuthorType"];
            /** @description Whether to report only chats whose property `source.client_id` is the client id of the caller's app. */
            only_my_chats?: boolean;
            chat_member_ids?: components["schemas"]["ChatMembersFilterInput"];
        };
        /** @description A webhook for an event in a chat. It can be limited to the events of customers or of agents. */
        RegisterEventWebhookRequest: {
            /**
             * @description The action to report.
             * @enum {string}
             */
            action: "incoming_event" | "event_updated";
            /**
             * Format: password
             * @description A secret that comes back in each webhook and proves where it comes from.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description Where to send the webhook.
             */
            url: string;
            /** @description Further data to send along. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
            /** @description A note of your own. */
            description?: string;
            filters?: components["schemas"]["EventWebhookFiltersInput"];
        };
        /** @description A webhook for the status of agents and bots. It has no filters. */
        RegisterRoutingStatusWebhookRequest: {
            /** @constant */
            action: "routing_status_set";
            /**
             * Format: password
             * @description A secret that comes back in each webhook and proves where it comes from.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description Where to send the webhook.
             */
            url: string;
            /** @description Further data to send along. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
            /** @description A note of your own. */
            description?: string;
        };
        /** @description Which agents to report. */
        AgentDeletedFiltersInput: {
            /** @description Ids of agents. */
            agent_ids?: string[];
        };
        /** @description A webhook for the deletion of agents. It can be limited to some agents and carries no further data. */
        RegisterAgentDeletedWebhookRequest: {
            /** @constant */
            action: "agent_deleted";
            /**
             * Format: password
             * @description A secret that comes back in each webhook and proves where it comes from.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description Where to send the webhook.
             */
            url: string;
            /** @description A note of your own. */
            description?: string;
            filters?: components["schemas"]["AgentDeletedFiltersInput"];
        };
        /** @description A webhook for new customers. It has no filters and carries no further data. */
        RegisterCustomerCreatedWebhookRequest: {
            /** @constant */
            action: "customer_created";
            /**
             * Format: password
             * @description A secret that comes back in each webhook and proves where it comes from.
             */
            secret_key: string;
            /**
             * Format: uri
             * @description Where to send the webhook.
             */
            url: string;
            /** @description A note of your own. */
            description?: string;
        };
        /** @description The webhook to register. `action` decides which filters and which further data are allowed. */
        RegisterWebhookRequest: components["schemas"]["RegisterChatWebhookRequest"] | components["schemas"]["RegisterEventWebhookRequest"] | components["schemas"]["RegisterRoutingStatusWebhookRequest"] | components["schemas"]["RegisterAgentDeletedWebhookRequest"] | components["schemas"]["RegisterCustomerCreatedWebhookRequest"];
        RegisterWebhookResponse: {
            /** @description Id of the new webhook. */
            webhook_id: string;
        };
        /** @description A webhook as it was registered. */
        RegisteredWebhook: {
            /** @description Id of the webhook. */
            webhook_id: string;
            /** @description Where the webhook is sent. */
            url: string;
            /** @description The note given at registration. */
            description?: string;
            action: components["schemas"]["WebhookAction"];
            /**
             * Format: password
             * @description The secret that comes with each webhook. Missing from the vendor's sample.
             */
            secret_key?: string;
            /** @description Further data that is sent along. Missing from the vendor's sample. */
            additional_data?: components["schemas"]["WebhookAdditionalData"][];
            filters?: components["schemas"]["WebhookFilters"];
            /** @description Client id of the app that registered the webhook. */
            owner_client_id?: string;
        };
        /** @description The webhooks. A bare array. */
        ListRegisteredWebhooksResponse: components["schemas"]["RegisteredWebhook"][];
        UnregisterWebhookRequest: {
            /** @description Id of the webhook. */
            webhook_id: string;
        };
        /** @description Id of the registered webhook that caused the delivery. */
        WebhookId: string;
        /**
         * Format: password
         * @description The secret key given when the webhook was registered. A receiver compares it to know the sender.
         */
        SecretKey: string;
        /** @description Number of the license that the event comes from. Later versions send `organization_id` instead. */
        LicenseId: number;
        /**
         * @description `all`: everyone in the chat. `agents`: agents only.
         * @enum {string}
         */
        Visibility: "all" | "agents";
        /** @description An agent, or a bot that acts as one, as a user of a chat. */
        AgentUser: {
            /** @description Id of the agent: an email address, or a hexadecimal id for a bot. */
            id: string;
            /** @constant */
            type: "agent";
            /** @description Name. */
            name: string;
            /** @description Email address. */
            email?: string;
            /** @description Whether the agent is in the chat now. */
            present: boolean;
            /**
             * Format: date-time
             * @description Events created up to this time count as seen.
             */
            events_seen_up_to?: string;
            /** @description Address of the picture. The scheme may be missing. */
            avatar?: string;
            visibility?: components["schemas"]["Visibility"];
            /** @description Routing status, such as `accepting_chats`. In v3.2 only while the agent is logged in. */
            routing_status?: string;
        };
        /** @description Where the customer seems to be. */
        Geolocation: {
            /** @description Name of the country. */
            country?: string;
            /** @description Two-letter code of the country. */
            country_code?: string;
            /** @description State or province. */
            region?: string;
            /** @description City. */
            city?: string;
            /** @description Name of the time zone in the tz database. */
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
            /** @description Address of the page. */
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
            /** @description Address of the page that led to the website. */
            referrer?: string;
            /** @description IP address of the customer. */
            ip?: string;
            /** @description User agent of the customer's browser. */
            user_agent?: string;
            geolocation?: components["schemas"]["Geolocation"];
            /** @description Pages opened during the visit. */
            last_pages?: components["schemas"]["VisitedPage"][];
        };
        /** @description One custom field of a customer's session, as a single key with its value. It is lost when the session ends. */
        SessionField: {
            [key: string]: string;
        };
        /** @description How often the customer came and chatted. */
        CustomerStatistics: {
            /** @description Number of chats. */
            chats_count?: number;
            /** @description Number of threads. */
            threads_count?: number;
            /** @description Number of visits. */
            visits_count?: number;
            /** @description Number of pages seen. */
            page_views_count?: number;
            /** @description Number of greetings shown. */
            greetings_shown_count?: number;
            /** @description Number of greetings accepted. */
            greetings_accepted_count?: number;
        };
        /** @description A customer, that is a visitor of the website. Everything but the id and the type may be missing. */
        CustomerUser: {
            /** @description Id of the customer. */
            id: string;
            /** @constant */
            type: "customer";
            /** @description Name. */
            name?: string;
            /** @description Email address. */
            email?: string;
            /** @description Whether the customer confirmed the email address. Not part of v3.2. */
            email_verified?: boolean;
            /** @description Address of the picture. The scheme may be missing. */
            avatar?: string;
            /** @description Whether the customer is in the chat now. */
            present?: boolean;
            /**
             * Format: date-time
             * @description Events created up to this time count as seen.
             */
            events_seen_up_to?: string;
            last_visit?: components["schemas"]["Visit"];
            /** @description Custom fields of the session. */
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
            /** @description Whether the customer is on the website now. Not part of v3.2. */
            online?: boolean;
            /** @description Ids of the groups that the customer belongs to. Not part of v3.2. */
            group_ids?: number[];
            /** @description What the customer is doing, such as `browsing`. Not part of v3.2. */
            state?: string;
            /** @description Internal id of an older platform. Not meant for integrations. */
            __priv_lc2_customer_id?: string;
        };
        /** @description A user of a chat. `type` tells an agent from a customer. */
        User: components["schemas"]["AgentUser"] | components["schemas"]["CustomerUser"];
        /** @description Key-value storage of a chat, a thread or an event: namespace, then property name, then value. A namespace is the client id of the app that owns it, or a name of LiveChat's own such as `source` or `routing`. */
        Properties: {
            [key: string]: {
                [key: string]: components["schemas"]["PropertyValue"];
            };
        };
        /** @description Which groups may see a chat or a thread. */
        Access: {
            /** @description Ids of the groups. Group 0 stands for all agents. */
            group_ids: number[];
        };
        /**
         * @description Who may see the event: the older name of `visibility`, used by v3.2.
         * @enum {string}
         */
        EventRecipients: "all" | "agents";
        /** @description The button of a rich message that this message answers. */
        MessagePostback: {
            /** @description Postback id of the button. */
            id: string;
            /** @description Id of the thread with the rich message. */
            thread_id: string;
            /** @description Id of the rich message. */
            event_id: string;
            /** @description Type of the button. Comes together with `value`. */
            type?: string;
            /** @description Value of the button. Comes together with `type`. */
            value?: string;
        };
        /** @description A text message. */
        MessageChatEvent: {
            /** @description Id of the event. */
            id: string;
            /** @description Id given by the sender. */
            custom_id?: string;
            /** @constant */
            type: "message";
            /**
             * Format: date-time
             * @description When the event was created, to the microsecond.
             */
            created_at: string;
            /** @description Id of the user who sent the event. */
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
            /** @description Id of the event. */
            id: string;
            /** @description Id given by the sender. */
            custom_id?: string;
            /** @constant */
            type: "file";
            /**
             * Format: date-time
             * @description When the event was created, to the microsecond.
             */
            created_at: string;
            /** @description Id of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description Name of the file. */
            name: string;
            /** @description Address of the file. */
            url: string;
            /** @description Media type of the file. */
            content_type: string;
            /** @description Address of a small picture. Images only. */
            thumbnail_url?: string;
            /** @description Address of a small picture in double resolution. Images only. */
            thumbnail2x_url?: string;
            /** @description Size in bytes. Images only. */
            size?: number;
            /** @description Width in pixels. Images only. */
            width?: number;
            /** @description Height in pixels. Images only. */
            height?: number;
            /** @description Text that stands for an image. Not part of v3.2. */
            alternative_text?: string;
        };
        /** @description An answer that can be chosen. */
        FormAnswer: {
            /** @description Id of the answer. */
            id: string;
            /** @description Text of the answer. */
            label: string;
            /** @description Id of the group. Only in a `group_chooser`. */
            group_id?: number;
        };
        /** @description A field of an empty form. */
        FormField: {
            /** @description Id of the field. */
            id: string;
            /** @description Kind of the field: `checkbox`, `email`, `name`, `question`, `subject`, `textarea`, `group_chooser`, `radio`, `select`. */
            type: string;
            /** @description Label of the field. */
            label: string;
            /** @description Whether an answer is needed. */
            required?: boolean;
            /** @description Answers to choose from. */
            options?: components["schemas"]["FormAnswer"][];
        };
        /** @description An empty form for the customer. Not part of v3.2. */
        FormChatEvent: {
            /** @description Id of the event. */
            id: string;
            /** @description Id given by the sender. */
            custom_id?: string;
            /** @constant */
            type: "form";
            /**
             * Format: date-time
             * @description When the event was created, to the microsecond.
             */
            created_at: string;
            /** @description Id of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description Id of the form. */
            form_id: string;
            /** @description Kind of the form, such as `prechat`, `postchat` or `ask_for_email`. */
            form_type?: string;
            /** @description Fields of the form. */
            fields: components["schemas"]["FormField"][];
        };
        /** @description A field of a form with its answer. */
        FilledFormField: {
            /** @description Id of the field. */
            id?: string;
            /** @description Kind of the field: `checkbox`, `email`, `name`, `question`, `subject`, `textarea`, `group_chooser`, `radio`, `select`. */
            type: string;
            /** @description Label of the field. */
            label: string;
            /** @description The answer: text, or the one option that was chosen. */
            answer?: string | components["schemas"]["FormAnswer"];
            /** @description The options that were chosen in a `checkbox`. */
            answers?: components["schemas"]["FormAnswer"][];
        };
        /** @description A form that the customer filled in, before or after a chat. */
        FilledFormChatEvent: {
            /** @description Id of the event. */
            id: string;
            /** @description Id given by the sender. */
            custom_id?: string;
            /** @constant */
            type: "filled_form";
            /**
             * Format: date-time
             * @description When the event was created, to the microsecond.
             */
            created_at: string;
            /** @description Id of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description Id of the form. */
            form_id?: string;
            /** @description Kind of the form, such as `prechat`, `postchat` or `ask_for_email`. Not part of v3.2. */
            form_type?: string;
            /** @description Fields of the form with their answers. */
            fields: components["schemas"]["FilledFormField"][];
        };
        /** @description Picture of a rich message. */
        RichMessageImage: {
            /** @description Address of the picture. */
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
            /** @description Text that stands for the picture. Not part of v3.2. */
            alternative_text?: string;
        };
        /** @description A button of a rich message. */
        RichMessageButton: {
            /** @description Text on the button. */
            text: string;
            /** @description What a click does: `webview`, `message`, `url` or `phone`. Comes together with `value`. */
            type?: string;
            /** @description What the click opens, sends or calls. Comes together with `type`. */
            value?: string;
            /** @description Height of a `webview`: `compact`, `tall` or `full`. */
            webview_height?: string;
            /** @description Id of the action. Several buttons may share one. */
            postback_id: string;
            /** @description Ids of the users who have toggled the button on. */
            user_ids: string[];
            /** @description Where a `url` opens: `new` tab or `current` tab. Not part of v3.2. */
            target?: string;
        };
        /** @description One part of a rich message. */
        RichMessageElement: {
            /** @description Title. */
            title?: string;
            /** @description Text under the title. */
            subtitle?: string;
            image?: components["schemas"]["RichMessageImage"];
            /** @description Buttons. */
            buttons?: components["schemas"]["RichMessageButton"][];
        };
        /** @description A message of cards, buttons or pictures. */
        RichMessageChatEvent: {
            /** @description Id of the event. */
            id: string;
            /** @description Id given by the sender. */
            custom_id?: string;
            /** @constant */
            type: "rich_message";
            /**
             * Format: date-time
             * @description When the event was created, to the microsecond.
             */
            created_at: string;
            /** @description Id of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description How the message is shown: `cards`, `sticker` or `quick_replies`. */
            template_id: string;
            /** @description Parts of the message. */
            elements?: components["schemas"]["RichMessageElement"][];
        };
        /** @description An event with content of the sender's own. */
        CustomChatEvent: {
            /** @description Id of the event. */
            id: string;
            /** @description Id given by the sender. */
            custom_id?: string;
            /** @constant */
            type: "custom";
            /**
             * Format: date-time
             * @description When the event was created, to the microsecond.
             */
            created_at: string;
            /** @description Id of the user who sent the event. */
            author_id: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            properties?: components["schemas"]["Properties"];
            /** @description What the sender put in. */
            content?: {
                [key: string]: unknown;
            };
        };
        /** @description A message from LiveChat itself, such as the notice that a chat was assigned. It has no author. */
        SystemMessageChatEvent: {
            /** @description Id of the event. */
            id: string;
            /** @description Id given by the sender. */
            custom_id?: string;
            /** @constant */
            type: "system_message";
            /**
             * Format: date-time
             * @description When the event was created, to the microsecond.
             */
            created_at: string;
            visibility?: components["schemas"]["Visibility"];
            recipients?: components["schemas"]["EventRecipients"];
            /** @description Kind of the message, such as `routing.assigned`. */
            system_message_type: string;
            /** @description Text as it is shown. */
            text?: string;
            /** @description Variables of the text. */
            text_vars?: {
                [key: string]: string;
            };
        };
        /** @description Something sent to a chat. `type` tells which kind of event it is. */
        ChatEvent: components["schemas"]["MessageChatEvent"] | components["schemas"]["FileChatEvent"] | components["schemas"]["FormChatEvent"] | components["schemas"]["FilledFormChatEvent"] | components["schemas"]["RichMessageChatEvent"] | components["schemas"]["CustomChatEvent"] | components["schemas"]["SystemMessageChatEvent"];
        /** @description Place of the chat in the queue. */
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
        /** @description A stretch of a chat from its start to its closing. */
        Thread: {
            /** @description Id of the thread. */
            id: string;
            /** @description Whether the thread is still open. */
            active: boolean;
            /** @description Ids of the users who took part. */
            user_ids: string[];
            /** @description Why the thread cannot be read. `events` is then missing. */
            restricted_access?: string;
            /** @description Events of the thread. Missing if access is restricted. */
            events?: components["schemas"]["ChatEvent"][];
            properties?: components["schemas"]["Properties"];
            access?: components["schemas"]["Access"];
            /** @description Tags of the thread. Missing if it has none. */
            tags?: string[];
            queue?: components["schemas"]["ThreadQueue"];
            /** @description Time spent in queues. */
            queues_duration?: number;
            /** @description Id of the thread before this one. Missing for the first. */
            previous_thread_id?: string;
            /** @description Id of the thread after this one. Missing for the last. */
            next_thread_id?: string;
            /**
             * Format: date-time
             * @description When the thread was opened.
             */
            created_at: string;
        };
        /** @description A chat with the thread in question. */
        Chat: {
            /** @description Id of the chat. */
            id: string;
            /** @description Users of the chat. */
            users: components["schemas"]["User"][];
            properties?: components["schemas"]["Properties"];
            access?: components["schemas"]["Access"];
            thread: components["schemas"]["Thread"];
            /** @description Whether the requester follows the chat. */
            is_followed?: boolean;
        };
        /** @description The groups and agents that a chat is assigned to. */
        ChatAssignment: {
            /** @description Ids of the groups. */
            group_ids?: number[];
            /** @description Ids of the agents. */
            agent_ids?: string[];
        };
        /** @description The chat, and if it was handed over also who had it before. `transferred_from` is known from the vendor's SDK and pushes of v3.5 only. */
        IncomingChatPayload: {
            chat: components["schemas"]["Chat"];
            transferred_from?: components["schemas"]["ChatAssignment"];
        };
        /** @description Facts about the chat that the webhook's registration asked for in its own `additional_data`. Empty if it asked for none. */
        ChatAdditionalData: {
            chat_properties?: components["schemas"]["Properties"];
        };
        /** @description Delivery of `incoming_chat`. */
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
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread that was closed. */
            thread_id: string;
            /** @description Id of the user who closed the thread. Missing if the router closed it. */
            user_id?: string;
        };
        /** @description Delivery of `chat_deactivated`. */
        ChatDeactivatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_deactivated";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ChatDeactivatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description A chat, and the access to it that was granted or revoked. */
        ChatAccessPayload: {
            /** @description Id of the chat. */
            id: string;
            access: components["schemas"]["Access"];
        };
        /** @description Delivery of `chat_access_granted`. */
        ChatAccessGrantedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_access_granted";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ChatAccessPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description Delivery of `chat_access_revoked`. */
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
         * @description Kind of the user.
         * @enum {string}
         */
        UserType: "agent" | "customer";
        /** @description The user who came into a chat. */
        UserAddedToChatPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. Present if the chat is active. */
            thread_id?: string;
            user: components["schemas"]["User"];
            user_type?: components["schemas"]["UserType"];
            /** @description Why the user was added, such as `manual`. The values are not published. */
            reason?: string;
            /** @description Id of the agent who added the user. Missing if no agent did. */
            requester_id?: string;
        };
        /** @description Delivery of `user_added_to_chat`. */
        UserAddedToChatWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "user_added_to_chat";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["UserAddedToChatPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The user who is no longer in a chat. */
        UserRemovedFromChatPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. Present if the chat is active. */
            thread_id?: string;
            /** @description Id of the user who was removed. */
            user_id: string;
            user_type?: components["schemas"]["UserType"];
            /** @description Why the user was removed, such as `manual`. The values are not published. */
            reason?: string;
            /** @description Id of the agent who removed the user. Missing if no agent did. */
            requester_id?: string;
        };
        /** @description Delivery of `user_removed_from_chat`. */
        UserRemovedFromChatWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "user_removed_from_chat";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["UserRemovedFromChatPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The event that arrived, and where. */
        IncomingEventPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. */
            thread_id: string;
            event: components["schemas"]["ChatEvent"];
        };
        /** @description Delivery of `incoming_event`. */
        IncomingEventWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "incoming_event";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["IncomingEventPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The event as it is now, and where it is. */
        EventUpdatedPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. */
            thread_id: string;
            event: components["schemas"]["ChatEvent"];
        };
        /** @description Delivery of `event_updated`. */
        EventUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "event_updated";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["EventUpdatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description What was done with a button of a rich message. */
        RichMessagePostback: {
            /** @description Postback id of the button. */
            id: string;
            /** @description Whether the button is now on. */
            toggled?: boolean;
        };
        /** @description The button that was used, by whom and in which chat. */
        IncomingRichMessagePostbackPayload: {
            /** @description Id of the user who used the button. */
            user_id: string;
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. */
            thread_id: string;
            /** @description Id of the rich message. */
            event_id: string;
            postback: components["schemas"]["RichMessagePostback"];
        };
        /** @description Delivery of `incoming_rich_message_postback`. */
        IncomingRichMessagePostbackWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "incoming_rich_message_postback";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["IncomingRichMessagePostbackPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description Those properties of a chat that were set. */
        ChatPropertiesUpdatedPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            properties: components["schemas"]["Properties"];
        };
        /** @description Delivery of `chat_properties_updated`. */
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
        /** @description Those properties of a chat that were deleted. */
        ChatPropertiesDeletedPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            properties: components["schemas"]["DeletedProperties"];
        };
        /** @description Delivery of `chat_properties_deleted`. */
        ChatPropertiesDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_properties_deleted";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ChatPropertiesDeletedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description Those properties of a thread that were set. */
        ThreadPropertiesUpdatedPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. */
            thread_id: string;
            properties: components["schemas"]["Properties"];
        };
        /** @description Delivery of `thread_properties_updated`. */
        ThreadPropertiesUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "thread_properties_updated";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ThreadPropertiesUpdatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description Those properties of a thread that were deleted. */
        ThreadPropertiesDeletedPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. */
            thread_id: string;
            properties: components["schemas"]["DeletedProperties"];
        };
        /** @description Delivery of `thread_properties_deleted`. */
        ThreadPropertiesDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "thread_properties_deleted";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ThreadPropertiesDeletedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description Those properties of an event that were set. */
        EventPropertiesUpdatedPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. */
            thread_id: string;
            /** @description Id of the event. */
            event_id: string;
            properties: components["schemas"]["Properties"];
        };
        /** @description Delivery of `event_properties_updated`. */
        EventPropertiesUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "event_properties_updated";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["EventPropertiesUpdatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description Those properties of an event that were deleted. */
        EventPropertiesDeletedPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. */
            thread_id: string;
            /** @description Id of the event. */
            event_id: string;
            properties: components["schemas"]["DeletedProperties"];
        };
        /** @description Delivery of `event_properties_deleted`. */
        EventPropertiesDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "event_properties_deleted";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["EventPropertiesDeletedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The thread and its new tag. */
        ThreadTaggedPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. */
            thread_id: string;
            /** @description Name of the tag that was added. */
            tag: string;
        };
        /** @description Delivery of `thread_tagged`. */
        ThreadTaggedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "thread_tagged";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["ThreadTaggedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The thread and the tag that it lost. */
        ThreadUntaggedPayload: {
            /** @description Id of the chat. */
            chat_id: string;
            /** @description Id of the thread. */
            thread_id: string;
            /** @description Name of the tag that was removed. */
            tag: string;
        };
        /** @description Delivery of `thread_untagged`. */
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
            /** @description Id of the agent or bot. */
            agent_id: string;
            /**
             * @description The new status. Only bots can be `offline`. The words are parted by spaces here and by underscores elsewhere.
             * @enum {string}
             */
            status: "accepting chats" | "not accepting chats" | "offline";
        };
        /** @description Delivery of `routing_status_set`. */
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
            /** @description Id of the agent who was deleted. */
            agent_id: string;
        };
        /** @description Empty, because a registration for this action cannot ask for further data. */
        NoAdditionalData: {
            [key: string]: unknown;
        };
        /** @description Delivery of `agent_deleted`. */
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
        /** @description Delivery of `customer_created`. */
        CustomerCreatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "customer_created";
            license_id: components["schemas"]["LicenseId"];
            payload: components["schemas"]["CustomerCreatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description Who has seen which events. */
        EventsMarkedAsSeenPayload: {
            /** @description Id of the user who has seen the events. */
            user_id: string;
            /** @description Id of the chat. */
            chat_id: string;
            /**
             * Format: date-time
             * @description Events created up to this time have been seen.
             */
            seen_up_to: string;
        };
        /** @description Delivery of `events_marked_as_seen`. */
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
        /** @description The body has the wrong form, or the version is not served. */
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
        /** @description The trial or the subscription of the license has ended. */
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
        /** @description The token does not allow the action: a scope is missing, or the role of the agent is too low. */
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
        /** @description A group, or something else that the request names, does not exist. */
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
        /** @description The resource exists already. */
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
        /** @description The token belongs to the other data center. Repeat the request with its name in `X-Region`. */
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
        /** @description Too many requests in too short a time. The block ends by itself; when is not said. */
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
        /** @description What the request names does not exist. */
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
        /** @description Done. The body is an empty object. */
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
        /** @description The account cannot become the owner: it is a bot or a suspended agent. */
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
        /** @description Any other answer, or none within about 10 seconds, counts as a failure: LiveChat tries up to 3 times more, within about a minute. */
        NotDelivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The receiver took the delivery. LiveChat waits for status 200; nothing is said about a body. */
        Delivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
         * @description Day on which the deprecated stage of this version ends. A plain date, not the timestamp that HTTP later standardized under the same name. A version in its legacy stage sends `Legacy` instead.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
            /** @description Id of the new agent. */
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
            /** @description Id of the new bot. */
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
            /** @description Id of the new group. */
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
            /** @description Id of the new webhook. */
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
                 * @description Data center of the license: `dal` in the USA or `fra` in Europe. It is the prefix of the access token, without the colon, and only needed when that is not `dal`. A `misdirected_request` error names the right one.
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
