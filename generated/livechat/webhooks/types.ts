// Made by "chatwire generate" from openapi/livechat/webhooks. Do not edit: edit the source and generate again.

export type paths = Record<string, never>;
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
    chat_access_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat access updated
         * @description Access to a chat changed. The payload holds the complete new access. The Agent Chat API sends an equivalent push.
         */
        post: operations["onChatAccessUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    chat_transferred: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat transferred
         * @description A chat was transferred to another group or agent. Among the vendor's samples of chat events, only this one has no `additional_data`. The Agent Chat API sends an equivalent push.
         */
        post: operations["onChatTransferred"];
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
    incoming_customer: {
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
         * @description A new customer was registered. v3.6 no longer has this event. The Agent Chat API sends an equivalent push.
         */
        post: operations["onIncomingCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    customer_session_fields_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Session fields updated
         * @description The session fields of a customer with an active chat changed. LiveChat sends one delivery for each active chat of the customer. No API sends an equivalent push.
         */
        post: operations["onCustomerSessionFieldsUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agent created
         * @description An agent account was created. The payload holds its whole configuration. The Agent Chat API sends an equivalent push.
         */
        post: operations["onAgentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_approved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agent approved
         * @description An agent account was approved and is now usable. The Agent Chat API sends an equivalent push.
         */
        post: operations["onAgentApproved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agent updated
         * @description The configuration of an agent changed. Besides the ID, the payload holds only the changed fields. The Agent Chat API sends an equivalent push.
         */
        post: operations["onAgentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_suspended: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agent suspended
         * @description An agent account was suspended. The Agent Chat API sends an equivalent push.
         */
        post: operations["onAgentSuspended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agent_unsuspended: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agent unsuspended
         * @description The suspension of an agent account was lifted. The Agent Chat API sends an equivalent push.
         */
        post: operations["onAgentUnsuspended"];
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
         * @description An agent account was deleted. The ID field is called `id` here and `agent_id` in v3.2. The Agent Chat API sends an equivalent push.
         */
        post: operations["onAgentDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    auto_accesses_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Auto access rules changed
         * @description Auto access rules were added, updated or deleted. The payload is a list, because `next_id` chains the rules and one change affects several of them. A new rule has all its fields, an updated rule its changed fields, and a deleted rule only its ID. The Agent Chat API sends an equivalent push.
         */
        post: operations["onAutoAccessesUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    bot_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bot created
         * @description A bot was created. The payload holds its whole configuration. The Agent Chat API sends an equivalent push.
         */
        post: operations["onBotCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    bot_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bot updated
         * @description The configuration of a bot changed. Besides the ID, the payload holds only the changed fields. The Agent Chat API sends an equivalent push.
         */
        post: operations["onBotUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    bot_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bot deleted
         * @description A bot was deleted. The Agent Chat API sends an equivalent push.
         */
        post: operations["onBotDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    group_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group created
         * @description A group was created. The payload holds its whole configuration. The Agent Chat API sends an equivalent push.
         */
        post: operations["onGroupCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    group_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group updated
         * @description A group changed. Besides the ID, the payload holds only the changed fields. The Agent Chat API sends an equivalent push.
         */
        post: operations["onGroupUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    group_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Group deleted
         * @description A group was deleted. The Agent Chat API sends an equivalent push.
         */
        post: operations["onGroupDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tag_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag created
         * @description A tag was created. The payload holds all its fields. The Agent Chat API sends an equivalent push.
         */
        post: operations["onTagCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tag_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag updated
         * @description A tag changed. The Agent Chat API sends an equivalent push.
         */
        post: operations["onTagUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tag_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag deleted
         * @description A tag was deleted. The Agent Chat API sends an equivalent push.
         */
        post: operations["onTagDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description ID of the registered webhook that triggered the delivery. */
        WebhookId: string;
        /**
         * Format: password
         * @description The secret key given at registration of the webhook. A receiver compares it to verify the sender.
         */
        SecretKey: string;
        /** @description ID of the organization that the event comes from. It looks like a UUID, but may not be one. */
        OrganizationId: string;
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
        /** @description Value of one property. The registration of the property sets the type. */
        PropertyValue: string | number | boolean;
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
            /** @description IDs of the users who are present in the chat. */
            chat_presence_user_ids?: string[];
        };
        /** @description Request body of the `incoming_chat` webhook. */
        IncomingChatWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "incoming_chat";
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["ChatDeactivatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The chat and the groups that can see it now. */
        ChatAccessUpdatedPayload: {
            /** @description ID of the chat. */
            id: string;
            access: components["schemas"]["Access"];
        };
        /** @description Request body of the `chat_access_updated` webhook. */
        ChatAccessUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_access_updated";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["ChatAccessUpdatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description Position of the chat in the queue. Present if the chat is queued after the transfer. */
        TransferQueue: {
            /** @description Position in the queue. */
            position: number;
            /** @description Estimated time until an agent is free, in seconds. */
            wait_time: number;
            /**
             * Format: date-time
             * @description When the chat entered the queue. It is a date and time with microseconds, not a number.
             */
            queued_at_us?: string;
            /**
             * Format: date-time
             * @description Another name for `queued_at_us`. It was the only name before mid-2023, and it is the only name from v3.6 on.
             */
            queued_at?: string;
        };
        /** @description The chat, its new groups and agents, and the reason for the transfer. */
        ChatTransferredPayload: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the thread. Present if the chat is active. */
            thread_id?: string;
            /** @description ID of the agent who transferred the chat. Missing if no agent transferred it. */
            requester_id?: string;
            /**
             * @description Why the chat was transferred.
             * @enum {string}
             */
            reason: "manual" | "inactive" | "assigned" | "unassigned" | "other";
            transferred_to: components["schemas"]["ChatAssignment"];
            queue?: components["schemas"]["TransferQueue"];
        };
        /** @description Request body of the `chat_transferred` webhook. */
        ChatTransferredWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "chat_transferred";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["ChatTransferredPayload"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["IncomingRichMessagePostbackPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
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
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["EventsMarkedAsSeenPayload"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
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
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["RoutingStatusSetPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The customer who was registered. */
        IncomingCustomerPayload: {
            customer: components["schemas"]["CustomerUser"];
        };
        /** @description Request body of the `incoming_customer` webhook. */
        IncomingCustomerWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "incoming_customer";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["IncomingCustomerPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /** @description The active chat that this delivery is about. */
        ActiveChat: {
            /** @description ID of the chat. */
            chat_id: string;
            /** @description ID of the open thread. */
            thread_id: string;
        };
        /** @description The customer, the session fields, and the active chat that the delivery is about. */
        CustomerSessionFieldsUpdatedPayload: {
            /** @description ID of the customer. */
            id: string;
            active_chat: components["schemas"]["ActiveChat"];
            /** @description Custom session fields. It is not documented whether unchanged fields are included. */
            session_fields: components["schemas"]["SessionField"][];
        };
        /** @description Request body of the `customer_session_fields_updated` webhook. */
        CustomerSessionFieldsUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "customer_session_fields_updated";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["CustomerSessionFieldsUpdatedPayload"];
            additional_data?: components["schemas"]["ChatAdditionalData"];
        };
        /**
         * @description Role of an agent.
         * @enum {string}
         */
        AgentRole: "owner" | "viceowner" | "administrator" | "normal";
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
        /** @description A group that an agent or a bot belongs to, with the member's priority. */
        GroupMembership: {
            /** @description ID of the group. */
            id: number;
            priority: components["schemas"]["GroupPriority"];
        };
        /** @description One working interval on a day of the week. */
        WorkInterval: {
            /**
             * @description Day of the week.
             * @enum {string}
             */
            day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /** @description Whether the interval is enabled. */
            enabled: boolean;
            /** @description Start time in hours and minutes, such as `08:30`. */
            start: string;
            /** @description End time in hours and minutes, such as `16:30`. */
            end: string;
        };
        /** @description Working hours. A day may have several intervals. */
        WorkScheduler: {
            /** @description Time zone of the working hours, as a tz database name. */
            timezone: string;
            /** @description Working intervals. */
            schedule: components["schemas"]["WorkInterval"][];
        };
        /** @description The whole configuration of the new agent. The vendor promises to include empty fields, but its own sample omits some. */
        AgentCreatedPayload: {
            /** @description ID of the agent, which is an email address in practice. */
            id: string;
            /** @description Name. */
            name: string;
            role?: components["schemas"]["AgentRole"];
            /** @description URL of the image. */
            avatar?: string;
            /** @description Job title. */
            job_title?: string;
            /** @description Mobile phone number. */
            mobile?: string;
            /** @description Maximum number of concurrent chats of the agent. */
            max_chats_count?: number;
            /** @description Whether the account is awaiting approval. */
            awaiting_approval: boolean;
            /** @description Groups that the agent belongs to. */
            groups?: components["schemas"]["GroupMembership"][];
            /** @description Names of the enabled notifications, such as `new_visitor`. */
            notifications?: string[];
            /** @description Names of the summaries sent by email (`daily_summary`, `weekly_summary`). */
            email_subscriptions?: string[];
            work_scheduler?: components["schemas"]["WorkScheduler"];
        };
        /** @description Always empty, because the event does not belong to a chat. */
        NoAdditionalData: {
            [key: string]: unknown;
        };
        /** @description Request body of the `agent_created` webhook. */
        AgentCreatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "agent_created";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["AgentCreatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The agent whose account changed. */
        AgentIdPayload: {
            /** @description ID of the agent, which is an email address in practice. */
            id: string;
        };
        /** @description Request body of the `agent_approved` webhook. */
        AgentApprovedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "agent_approved";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["AgentIdPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The ID of the agent and the changed fields. */
        AgentUpdatedPayload: {
            /** @description ID of the agent, which is an email address in practice. */
            id: string;
            /** @description Name. */
            name?: string;
            role?: components["schemas"]["AgentRole"];
            /** @description URL of the image. */
            avatar?: string;
            /** @description Job title. */
            job_title?: string;
            /** @description Mobile phone number. */
            mobile?: string;
            /** @description Maximum number of concurrent chats of the agent. */
            max_chats_count?: number;
            /** @description Groups that the agent belongs to. */
            groups?: components["schemas"]["GroupMembership"][];
            /** @description Names of the enabled notifications, such as `new_visitor`. */
            notifications?: string[];
            /** @description Names of the summaries sent by email (`daily_summary`, `weekly_summary`). */
            email_subscriptions?: string[];
            work_scheduler?: components["schemas"]["WorkScheduler"];
        };
        /** @description Request body of the `agent_updated` webhook. */
        AgentUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "agent_updated";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["AgentUpdatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description Request body of the `agent_suspended` webhook. */
        AgentSuspendedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "agent_suspended";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["AgentIdPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description Request body of the `agent_unsuspended` webhook. */
        AgentUnsuspendedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "agent_unsuspended";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["AgentIdPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description Request body of the `agent_deleted` webhook. */
        AgentDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "agent_deleted";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["AgentIdPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The groups assigned to a chat when the rule applies. */
        AutoAccessTarget: {
            /** @description IDs of the groups. In the access of a chat, the same list is called `group_ids`. */
            groups: number[];
        };
        /** @description A text to search for. */
        AutoAccessMatchValue: {
            /** @description The text. */
            value: string;
            /** @description Whether the whole text must be equal. Otherwise, a partial match is enough. */
            exact_match?: boolean;
        };
        /** @description A condition on the URL or the domain of the customer's current page. It has one of the two lists. */
        AutoAccessMatch: {
            /** @description One of these must match. */
            values?: components["schemas"]["AutoAccessMatchValue"][];
            /** @description None of these may match. */
            exclude_values?: components["schemas"]["AutoAccessMatchValue"][];
        };
        /** @description A place. Every field that is set must match. */
        AutoAccessPlace: {
            /** @description Name of the country. */
            country?: string;
            /** @description Two-letter country code. */
            country_code?: string;
            /** @description State or province. */
            region?: string;
            /** @description City. */
            city?: string;
        };
        /** @description A condition on the customer's location. One of the places must match. */
        AutoAccessGeolocation: {
            /** @description The places. */
            values: components["schemas"]["AutoAccessPlace"][];
        };
        /** @description Conditions under which the rule applies. At least one type of condition is set. */
        AutoAccessConditions: {
            url?: components["schemas"]["AutoAccessMatch"];
            domain?: components["schemas"]["AutoAccessMatch"];
            geolocation?: components["schemas"]["AutoAccessGeolocation"];
        };
        /** @description A new rule with all its fields, including empty ones. */
        AutoAccessAdded: {
            /** @description ID of the rule. */
            id: string;
            /** @constant */
            status: "added";
            /** @description Purpose of the rule. May be empty. */
            description: string;
            access: components["schemas"]["AutoAccessTarget"];
            conditions: components["schemas"]["AutoAccessConditions"];
            /** @description ID of the next rule. Empty for the last rule. */
            next_id: string;
        };
        /** @description A changed rule with its changed fields. */
        AutoAccessUpdated: {
            /** @description ID of the rule. */
            id: string;
            /** @constant */
            status: "updated";
            /** @description Purpose of the rule. May be empty. */
            description?: string;
            access?: components["schemas"]["AutoAccessTarget"];
            conditions?: components["schemas"]["AutoAccessConditions"];
            /** @description ID of the next rule. Empty for the last rule. */
            next_id?: string;
        };
        /** @description A rule that was deleted. */
        AutoAccessDeleted: {
            /** @description ID of the rule. */
            id: string;
            /** @constant */
            status: "deleted";
        };
        /** @description A change to one auto access rule. `status` says what happened to the rule. */
        AutoAccessChange: components["schemas"]["AutoAccessAdded"] | components["schemas"]["AutoAccessUpdated"] | components["schemas"]["AutoAccessDeleted"];
        /** @description All changed rules. Adding, moving or deleting one rule also changes the `next_id` of its neighbors. */
        AutoAccessesUpdatedPayload: components["schemas"]["AutoAccessChange"][];
        /** @description Request body of the `auto_accesses_updated` webhook. */
        AutoAccessesUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /**
             * @description The action. The vendor's own samples use the second name.
             * @enum {string}
             */
            action: "auto_accesses_updated" | "auto_access_added";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["AutoAccessesUpdatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The whole configuration of the new bot. The vendor promises to include empty fields, but its own sample omits some. */
        BotCreatedPayload: {
            /** @description ID of the bot. */
            id: string;
            /** @description Name. */
            name: string;
            /** @description URL of the image. */
            avatar?: string;
            /** @description Job title. */
            job_title?: string;
            /** @description Maximum number of concurrent chats of the bot. */
            max_chats_count?: number;
            default_group_priority: components["schemas"]["GroupPriority"];
            /** @description Groups that the bot belongs to. */
            groups?: components["schemas"]["GroupMembership"][];
            /** @description Time zone of the bot, as a tz database name. */
            timezone?: string;
            work_scheduler?: components["schemas"]["WorkScheduler"];
            /** @description Client ID of the app that owns the bot. */
            owner_client_id: string;
        };
        /** @description Request body of the `bot_created` webhook. */
        BotCreatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "bot_created";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["BotCreatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The ID of the bot and the changed fields. */
        BotUpdatedPayload: {
            /** @description ID of the bot. */
            id: string;
            /** @description Name. */
            name?: string;
            /** @description URL of the image. */
            avatar?: string;
            /** @description Job title. */
            job_title?: string;
            /** @description Maximum number of concurrent chats of the bot. */
            max_chats_count?: number;
            default_group_priority?: components["schemas"]["GroupPriority"];
            /** @description Groups that the bot belongs to. */
            groups?: components["schemas"]["GroupMembership"][];
            /** @description Time zone of the bot, as a tz database name. */
            timezone?: string;
            work_scheduler?: components["schemas"]["WorkScheduler"];
        };
        /** @description Request body of the `bot_updated` webhook. */
        BotUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "bot_updated";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["BotUpdatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The bot that was deleted. */
        BotDeletedPayload: {
            /** @description ID of the bot. */
            id: string;
        };
        /** @description Request body of the `bot_deleted` webhook. */
        BotDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "bot_deleted";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["BotDeletedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
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
        /** @description The whole configuration of the new group. */
        GroupCreatedPayload: {
            /** @description ID of the group. */
            id: number;
            /** @description Name. */
            name: string;
            /** @description Language code of the group, such as `en`. */
            language_code: string;
            agent_priorities: components["schemas"]["AgentPriorities"];
        };
        /** @description Request body of the `group_created` webhook. */
        GroupCreatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "group_created";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["GroupCreatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The ID of the group and the changed fields. */
        GroupUpdatedPayload: {
            /** @description ID of the group. */
            id: number;
            /** @description Name. */
            name?: string;
            /** @description Language code of the group, such as `en`. */
            language_code?: string;
            agent_priorities?: components["schemas"]["AgentPriorities"];
        };
        /** @description Request body of the `group_updated` webhook. */
        GroupUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "group_updated";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["GroupUpdatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The group that was deleted. */
        GroupDeletedPayload: {
            /** @description ID of the group. */
            id: number;
        };
        /** @description Request body of the `group_deleted` webhook. */
        GroupDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "group_deleted";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["GroupDeletedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The new tag with all its fields. */
        TagCreatedPayload: {
            /** @description Name of the tag, which is also its key. */
            name: string;
            /** @description IDs of the groups that can use the tag. */
            group_ids: number[];
            /**
             * Format: date-time
             * @description When the tag was created.
             */
            created_at: string;
            /** @description ID of the agent who created the tag. */
            author_id: string;
        };
        /** @description Request body of the `tag_created` webhook. */
        TagCreatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "tag_created";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["TagCreatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The name of the tag and the changed fields. It is not documented whether unchanged fields are included. */
        TagUpdatedPayload: {
            /** @description Name of the tag, which is also its key. */
            name: string;
            /** @description IDs of the groups that can use the tag. */
            group_ids?: number[];
            /**
             * Format: date-time
             * @description When the tag was created.
             */
            created_at?: string;
            /** @description ID of the agent who created the tag. */
            author_id?: string;
        };
        /** @description Request body of the `tag_updated` webhook. */
        TagUpdatedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "tag_updated";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["TagUpdatedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
        /** @description The tag that was deleted. */
        TagDeletedPayload: {
            /** @description Name of the tag. */
            name: string;
        };
        /** @description Request body of the `tag_deleted` webhook. */
        TagDeletedWebhook: {
            webhook_id: components["schemas"]["WebhookId"];
            secret_key: components["schemas"]["SecretKey"];
            /** @constant */
            action: "tag_deleted";
            organization_id: components["schemas"]["OrganizationId"];
            payload: components["schemas"]["TagDeletedPayload"];
            additional_data?: components["schemas"]["NoAdditionalData"];
        };
    };
    responses: {
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
    onChatAccessUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatAccessUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onChatTransferred: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatTransferredWebhook"];
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
    onIncomingCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncomingCustomerWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onCustomerSessionFieldsUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerSessionFieldsUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onAgentCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentCreatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onAgentApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentApprovedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onAgentUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onAgentSuspended: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentSuspendedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onAgentUnsuspended: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentUnsuspendedWebhook"];
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
    onAutoAccessesUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoAccessesUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onBotCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotCreatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onBotUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onBotDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotDeletedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onGroupCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupCreatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onGroupUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onGroupDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupDeletedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onTagCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagCreatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onTagUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
    onTagDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagDeletedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Delivered"];
            default: components["responses"]["NotDelivered"];
        };
    };
}
export type WebhookId = components["schemas"]["WebhookId"];
export type SecretKey = components["schemas"]["SecretKey"];
export type OrganizationId = components["schemas"]["OrganizationId"];
export type Visibility = components["schemas"]["Visibility"];
export type AgentUser = components["schemas"]["AgentUser"];
export type Geolocation = components["schemas"]["Geolocation"];
export type VisitedPage = components["schemas"]["VisitedPage"];
export type Visit = components["schemas"]["Visit"];
export type SessionField = components["schemas"]["SessionField"];
export type CustomerStatistics = components["schemas"]["CustomerStatistics"];
export type CustomerUser = components["schemas"]["CustomerUser"];
export type User = components["schemas"]["User"];
export type PropertyValue = components["schemas"]["PropertyValue"];
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
export type ChatAccessUpdatedPayload = components["schemas"]["ChatAccessUpdatedPayload"];
export type ChatAccessUpdatedWebhook = components["schemas"]["ChatAccessUpdatedWebhook"];
export type TransferQueue = components["schemas"]["TransferQueue"];
export type ChatTransferredPayload = components["schemas"]["ChatTransferredPayload"];
export type ChatTransferredWebhook = components["schemas"]["ChatTransferredWebhook"];
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
export type EventsMarkedAsSeenPayload = components["schemas"]["EventsMarkedAsSeenPayload"];
export type EventsMarkedAsSeenWebhook = components["schemas"]["EventsMarkedAsSeenWebhook"];
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
export type IncomingCustomerPayload = components["schemas"]["IncomingCustomerPayload"];
export type IncomingCustomerWebhook = components["schemas"]["IncomingCustomerWebhook"];
export type ActiveChat = components["schemas"]["ActiveChat"];
export type CustomerSessionFieldsUpdatedPayload = components["schemas"]["CustomerSessionFieldsUpdatedPayload"];
export type CustomerSessionFieldsUpdatedWebhook = components["schemas"]["CustomerSessionFieldsUpdatedWebhook"];
export type AgentRole = components["schemas"]["AgentRole"];
export type GroupPriority = components["schemas"]["GroupPriority"];
export type GroupMembership = components["schemas"]["GroupMembership"];
export type WorkInterval = components["schemas"]["WorkInterval"];
export type WorkScheduler = components["schemas"]["WorkScheduler"];
export type AgentCreatedPayload = components["schemas"]["AgentCreatedPayload"];
export type NoAdditionalData = components["schemas"]["NoAdditionalData"];
export type AgentCreatedWebhook = components["schemas"]["AgentCreatedWebhook"];
export type AgentIdPayload = components["schemas"]["AgentIdPayload"];
export type AgentApprovedWebhook = components["schemas"]["AgentApprovedWebhook"];
export type AgentUpdatedPayload = components["schemas"]["AgentUpdatedPayload"];
export type AgentUpdatedWebhook = components["schemas"]["AgentUpdatedWebhook"];
export type AgentSuspendedWebhook = components["schemas"]["AgentSuspendedWebhook"];
export type AgentUnsuspendedWebhook = components["schemas"]["AgentUnsuspendedWebhook"];
export type AgentDeletedWebhook = components["schemas"]["AgentDeletedWebhook"];
export type AutoAccessTarget = components["schemas"]["AutoAccessTarget"];
export type AutoAccessMatchValue = components["schemas"]["AutoAccessMatchValue"];
export type AutoAccessMatch = components["schemas"]["AutoAccessMatch"];
export type AutoAccessPlace = components["schemas"]["AutoAccessPlace"];
export type AutoAccessGeolocation = components["schemas"]["AutoAccessGeolocation"];
export type AutoAccessConditions = components["schemas"]["AutoAccessConditions"];
export type AutoAccessAdded = components["schemas"]["AutoAccessAdded"];
export type AutoAccessUpdated = components["schemas"]["AutoAccessUpdated"];
export type AutoAccessDeleted = components["schemas"]["AutoAccessDeleted"];
export type AutoAccessChange = components["schemas"]["AutoAccessChange"];
export type AutoAccessesUpdatedPayload = components["schemas"]["AutoAccessesUpdatedPayload"];
export type AutoAccessesUpdatedWebhook = components["schemas"]["AutoAccessesUpdatedWebhook"];
export type BotCreatedPayload = components["schemas"]["BotCreatedPayload"];
export type BotCreatedWebhook = components["schemas"]["BotCreatedWebhook"];
export type BotUpdatedPayload = components["schemas"]["BotUpdatedPayload"];
export type BotUpdatedWebhook = components["schemas"]["BotUpdatedWebhook"];
export type BotDeletedPayload = components["schemas"]["BotDeletedPayload"];
export type BotDeletedWebhook = components["schemas"]["BotDeletedWebhook"];
export type AgentPriorities = components["schemas"]["AgentPriorities"];
export type GroupCreatedPayload = components["schemas"]["GroupCreatedPayload"];
export type GroupCreatedWebhook = components["schemas"]["GroupCreatedWebhook"];
export type GroupUpdatedPayload = components["schemas"]["GroupUpdatedPayload"];
export type GroupUpdatedWebhook = components["schemas"]["GroupUpdatedWebhook"];
export type GroupDeletedPayload = components["schemas"]["GroupDeletedPayload"];
export type GroupDeletedWebhook = components["schemas"]["GroupDeletedWebhook"];
export type TagCreatedPayload = components["schemas"]["TagCreatedPayload"];
export type TagCreatedWebhook = components["schemas"]["TagCreatedWebhook"];
export type TagUpdatedPayload = components["schemas"]["TagUpdatedPayload"];
export type TagUpdatedWebhook = components["schemas"]["TagUpdatedWebhook"];
export type TagDeletedPayload = components["schemas"]["TagDeletedPayload"];
export type TagDeletedWebhook = components["schemas"]["TagDeletedWebhook"];
