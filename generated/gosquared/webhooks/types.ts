// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

export interface paths {
    "/account/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Returns the webhooks of the project. No paging is documented.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Registers a URL. With `trigger`, the same request also creates the first trigger. Otherwise, add triggers afterwards, because GoSquared never calls a webhook without triggers.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/v1/webhooks/{webhookID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a webhook, as listed with the project's webhooks.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Returns one webhook without its triggers. A separate operation lists the triggers.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes a webhook. GoSquared no longer calls its URL.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/v1/webhooks/{webhookID}/triggers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a webhook, as listed with the project's webhooks.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List the triggers of a webhook
         * @description Returns the triggers that make GoSquared call the webhook. No paging is documented.
         */
        get: operations["listTriggers"];
        put?: never;
        /**
         * Add a trigger to a webhook
         * @description Adds an event that makes GoSquared call the webhook.
         */
        post: operations["createTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/v1/webhooks/{webhookID}/triggers/{triggerID}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a webhook, as listed with the project's webhooks.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
                /**
                 * @description The ID of a trigger, as listed with the webhook's triggers.
                 * @example 28632
                 */
                triggerID: components["parameters"]["TriggerId"];
            };
            cookie?: never;
        };
        /**
         * Get a trigger of a webhook
         * @description Returns one trigger of a webhook.
         */
        get: operations["getTrigger"];
        put?: never;
        post?: never;
        /**
         * Remove a trigger from a webhook
         * @description Removes one trigger. Keeps the webhook and its other triggers.
         */
        delete: operations["deleteTrigger"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    chat_message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat message
         * @description GoSquared posts this event when someone writes a message in the chat. A body with `message` is this event.
         */
        post: operations["onChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    entered_smart_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entered Smart Group
         * @description GoSquared posts this event when a person enters the Smart Group that the trigger names. A body whose `boundary` is `enter` is this event.
         */
        post: operations["onEnteredSmartGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    exited_smart_group: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exited Smart Group
         * @description GoSquared posts this event when a person leaves the Smart Group that the trigger names. A body whose `boundary` is `exit` is this event.
         */
        post: operations["onExitedSmartGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    traffic_dip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Traffic dip
         * @description GoSquared posts this event when the number of visitors online falls below the trigger's limit. A body whose `triggeredAlert.boundary` is `lower` is this event. In the public deliveries with this value, the snapshot counts fewer visitors than the limit.
         */
        post: operations["onTrafficDip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    traffic_spike: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Traffic spike
         * @description GoSquared posts this event when the number of visitors online rises above the trigger's limit. A body whose `triggeredAlert.boundary` is not `lower` is this event. No public delivery of a spike exists.
         */
        post: operations["onTrafficSpike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A URL that GoSquared calls. */
        Webhook: {
            /** @description The ID of the webhook. */
            id: number;
            /** @description The name of the webhook. */
            name?: string;
            /** @description The URL that GoSquared posts to. */
            url: string;
        };
        /** @description The webhooks of a project. */
        ListWebhooksResponse: {
            /** @description The webhooks. The order is not documented. */
            list: components["schemas"]["Webhook"][];
        };
        /**
         * @description The error code:
         *
         *     - `4000`: a parameter is missing
         *     - `4001`: the API key has no access to this project
         *     - `4002`: too many requests
         *     - `4003`: a parameter is not valid
         *     - `4004`: the value of a parameter is not valid
         *     - `0` and `5000` to `5999`: an error inside GoSquared
         *     - `7000` and above: specific to a function (none is documented for webhooks)
         */
        ErrorCode: number;
        /** @description The reason why a request failed. Branch on `code`, because the wording of `message` varies. */
        ErrorResponse: {
            code: components["schemas"]["ErrorCode"];
            /** @description The reason as a sentence, often prefixed with the code. */
            message: string;
        };
        /**
         * @description The event that makes GoSquared call a webhook:
         *
         *     - `chat_message`: someone wrote a message in the chat
         *     - `entered_smart_group`: a person entered a Smart Group
         *     - `exited_smart_group`: a person left a Smart Group
         *     - `traffic_dip`: the number of visitors online fell below a limit
         *     - `traffic_spike`: the number of visitors online rose above a limit
         * @enum {string}
         */
        TriggerName: "chat_message" | "entered_smart_group" | "exited_smart_group" | "traffic_dip" | "traffic_spike";
        /** @description What the trigger watches. For a Smart Group trigger, this is the ID of the group, which is the last part of its dashboard URL. For a traffic trigger, this is the limit, as a number of visitors. For `chat_message`, it has no known meaning. */
        TriggerValue: string | number;
        /** @description The webhook to create, optionally with its first trigger. */
        CreateWebhookRequest: {
            /** @description The name of the webhook in the dashboard. */
            name?: string;
            /**
             * Format: uri
             * @description The URL that GoSquared posts to. Use HTTPS, because earlier help pages require it.
             */
            url: string;
            trigger?: components["schemas"]["TriggerName"];
            value?: components["schemas"]["TriggerValue"];
            /** @description Whether events from leads with an unverified email address also trigger the webhook. */
            include_unverified?: boolean;
        };
        /** @description The new webhook. */
        CreateWebhookResponse: {
            /** @description The ID of the webhook. */
            id: number;
            /** @description The name given at creation. */
            name?: string;
            /** @description The URL given at creation. */
            url?: string;
        };
        /** @description The requested webhook. */
        GetWebhookResponse: components["schemas"]["Webhook"];
        /** @description Confirms the deletion. The HTTP status confirms it too, so do not rely on the body. */
        DeletionResponse: {
            /** @description True if the deletion succeeded. */
            success?: boolean;
        };
        /** @description An event that makes GoSquared call a webhook. */
        Trigger: {
            /** @description The ID of the trigger within its webhook. */
            id: number;
            trigger: components["schemas"]["TriggerName"];
            value?: components["schemas"]["TriggerValue"];
        };
        /** @description The triggers of a webhook. */
        ListTriggersResponse: {
            /** @description The triggers. The order is not documented. */
            list: components["schemas"]["Trigger"][];
        };
        /** @description The trigger to add to a webhook. GoSquared documents both properties as required for every trigger. */
        CreateTriggerRequest: {
            trigger: components["schemas"]["TriggerName"];
            value: components["schemas"]["TriggerValue"];
        };
        /** @description The new trigger. */
        CreateTriggerResponse: {
            /** @description The ID of the trigger within its webhook. */
            id: number;
            trigger?: components["schemas"]["TriggerName"];
            value?: components["schemas"]["TriggerValue"];
        };
        /** @description The requested trigger. */
        GetTriggerResponse: components["schemas"]["Trigger"];
        /** @description The version of the body format, as a semantic version. Check it before you rely on the format. */
        DeliveryVersion: string;
        /** @description The page on which the visitor wrote the message. */
        ChatSession: {
            /** @description The title of the page. */
            title?: string;
            /** @description The URL of the page. */
            href?: string;
        };
        /** @description The translation of the message, if there is one. */
        MessageTranslation: {
            /** @description The translated text. */
            content?: string;
            /** @description The source language, such as `en`. */
            from?: string;
            /** @description The target language, such as `fr`. */
            to?: string;
        };
        /** @description The email that carried the message, if it did not arrive through the chat. */
        MessageEmail: {
            /** @description The subject of the email. */
            subject?: string;
        };
        /** @description A chat message. */
        ChatMessage: {
            /** @description The ID of the message. */
            id: string;
            /** @description The ID of the person whose chat this is, which is also the ID of the chat. */
            person_id?: string;
            /** @description The author. `client` is the visitor. */
            from?: string;
            /** @description The kind of chat entry. Seen value: `message`. */
            type?: string;
            /** @description The message as plain text. */
            content: string;
            /** @description The message as HTML. */
            html_content?: string;
            /** @description When the message was written, in milliseconds since 1970. */
            timestamp?: number;
            /** @description True for notes that are hidden from the visitor. */
            private?: boolean;
            session?: components["schemas"]["ChatSession"];
            /** @description Additional data about the message. Only an empty object was seen. */
            data?: Record<string, unknown>;
            /** @description Entities recognized in the text. Only an empty list was seen. */
            entities?: unknown[];
            translated?: components["schemas"]["MessageTranslation"];
            email?: components["schemas"]["MessageEmail"];
        };
        /** @description The placeholder name and avatar that agents see for an unknown visitor. */
        AnonymousIdentity: {
            /** @description A generated name. */
            name?: string;
            /** @description The shape of the avatar, such as `sun-shape`. */
            shape?: string;
            /** @description The color of the avatar, such as `#1F3A93`. */
            color?: string;
        };
        /** @description The details that the visitor left as a lead. */
        ChatLead: {
            /** @description The email address that the visitor left. May be empty. */
            email?: string;
        };
        /** @description The delivery and read progress of one side of the chat. */
        ChatProgress: {
            /** @description The agent assigned to the chat, on the agents' side only. Null if no agent is assigned. The format of other values is unknown. */
            assigned?: unknown;
            /** @description The time up to which messages were delivered, in milliseconds since 1970. 0 means never. */
            delivered?: number;
            /** @description The time up to which messages were read, in milliseconds since 1970. 0 means never. */
            read?: number;
        };
        /** @description The state of the chat. */
        ChatState: {
            /** @description The language of the visitor's browser, such as `de-DE`. */
            language?: string;
            agent?: components["schemas"]["ChatProgress"];
            client?: components["schemas"]["ChatProgress"];
            /** @description Null while the chat is open. The format of other values is unknown. */
            archived?: unknown;
            /** @description True while translation of messages is paused. */
            translationPaused?: boolean;
            /** @description The latest message of the chat, which caused this event. */
            latest?: {
                /** @description When the message was written, in milliseconds since 1970. */
                timestamp?: number;
                message?: components["schemas"]["ChatMessage"];
            };
        };
        /** @description A link to an API request. */
        ApiLink: {
            /** @description The HTTP method. */
            method?: string;
            /** @description The relation to the linked resource. `self` is the chat itself. */
            rel?: string;
            /** @description The URL. */
            href?: string;
        };
        /** @description The visitor in the chat. For an anonymous visitor, the name, email address and avatar are empty. */
        ChatPerson: {
            /** @description The ID of the person. */
            id: string;
            /** @description The name. May be empty. */
            name?: string;
            /** @description The email address. May be empty. */
            email?: string;
            /** @description The URL of the avatar. May be empty. */
            avatar?: string;
            /** @description How well the person is known. Seen value: `visitor`. */
            status?: string;
            /** @description Whether the person is on the site. Seen value: `online`. */
            presence?: string;
            /** @description True if the profile was deleted. */
            deleted?: boolean;
            _anon?: components["schemas"]["AnonymousIdentity"];
            lead?: components["schemas"]["ChatLead"];
            chat?: components["schemas"]["ChatState"];
            /** @description Links to more information about the chat in the API. */
            _links?: components["schemas"]["ApiLink"][];
        };
        /** @description Someone wrote a message in the chat. */
        ChatMessageWebhook: {
            version?: components["schemas"]["DeliveryVersion"];
            /**
             * Format: password
             * @description The project token. It is public on the site, but logs redact it.
             */
            site_token?: string;
            /**
             * Format: date-time
             * @description The time of the event.
             */
            timestamp?: string;
            message: components["schemas"]["ChatMessage"];
            person: components["schemas"]["ChatPerson"];
        };
        /** @description A Smart Group, which is a saved filter for people. */
        SmartGroup: {
            /** @description The ID of the group. It is the `value` of the trigger. */
            id: string;
            /** @description The name of the group. */
            name?: string;
        };
        /** @description The company where the person works. */
        PersonCompany: {
            /** @description The name of the company. */
            name?: string;
            /** @description The person's position in the company. */
            position?: string;
        };
        /** @description Totals over all visits of the person. */
        PersonTotals: {
            /** @description The number of visits. */
            visits?: number;
            /** @description The number of pages viewed. */
            pageviews?: number;
            /** @description The time with the site open. The unit is not documented, but the values look like milliseconds. */
            time_on_site?: number;
            /** @description The time in active use, in the same unit as `time_on_site`. */
            engaged_time?: number;
            /** @description The number of separate histories merged into this profile. */
            stitches?: number;
        };
        /** @description The person's first visit and what led to it. */
        PersonFirstVisit: {
            /**
             * Format: date-time
             * @description The time of the first visit.
             */
            seen?: string;
            /** @description The page that linked to the site. */
            referrer?: {
                /** @description The host of the page. */
                domain?: string;
                /** @description The URL of the page. */
                href?: string;
                /** @description The kind of source. Seen value: `site`. */
                type?: string;
            };
            /** @description The campaign that brought the person to the site. */
            campaign?: {
                /** @description The name of the campaign. */
                name?: string;
                /** @description The medium of the campaign, such as `email`. */
                medium?: string;
                /** @description The source of the campaign, such as `newsletter`. */
                source?: string;
                /** @description The variant of the campaign. */
                content?: string;
                /** @description The text or search term of the campaign. */
                text?: string;
            };
        };
        /** @description The location of the visit. */
        PersonLocation: {
            /** @description The city. */
            city?: string;
            /** @description The code of the region. */
            region?: string;
            /** @description The country. */
            country?: {
                /** @description The two-letter country code. */
                code?: string;
                /** @description The name of the country. */
                name?: string;
            };
            /** @description The code of the continent. */
            continent?: string;
            /** @description Latitude and longitude, in degrees. */
            coordinates?: [
                number,
                number
            ];
            /** @description The offset from UTC. The unit is not documented. */
            timezone_offset?: number;
        };
        /** @description The person's latest visit. */
        PersonLastVisit: {
            /**
             * Format: date-time
             * @description When the person was last active.
             */
            seen?: string;
            /**
             * Format: date-time
             * @description When the latest visit began.
             */
            visit?: string;
            /**
             * Format: date-time
             * @description When the person last left the site.
             */
            exit?: string;
            /** @description The language of the browser, such as `en-us`. */
            language?: string;
            /** @description The IP address. */
            ip?: string;
            /** @description The owner of the IP address. */
            organisation?: string;
            /** @description The ID of the device. */
            device?: string;
            location?: components["schemas"]["PersonLocation"];
        };
        /** @description A profile on a social network. */
        SocialProfile: {
            /** @description The network in lowercase. */
            type?: string;
            /** @description The name of the network. */
            name?: string;
            /** @description The ID of the person on the network. */
            id?: string;
            /** @description The username on the network. */
            username?: string;
            /** @description The URL of the profile. */
            url?: string;
            /** @description The URL of the avatar. */
            photo?: string;
            /** @description The bio that the person wrote. */
            bio?: string;
            /** @description The number of followers. Both numbers and strings were seen. */
            followers?: number | string;
            /** @description The number of accounts that the person follows. Both numbers and strings were seen. */
            following?: number | string;
        };
        /** @description The result of a search for the person on social networks. */
        PersonSocial: {
            /** @description The HTTP status of the search. */
            status?: number;
            /**
             * Format: date-time
             * @description When the search was requested.
             */
            requested?: string;
            /**
             * Format: date-time
             * @description When the search was answered.
             */
            updated?: string;
            /** @description The rating by Klout, a service that has been discontinued. */
            klout?: {
                /** @description The score. */
                score?: number;
            };
            /** @description The profiles found. */
            profiles?: components["schemas"]["SocialProfile"][];
        };
        /** @description Everything that GoSquared knows about a person. The available fields vary from person to person. */
        PersonProfile: {
            /** @description The ID of the person. */
            id: string;
            /** @description The full name. */
            name?: string;
            /** @description A short description of the person. */
            description?: string;
            /** @description The email address. */
            email?: string;
            /** @description The phone number. */
            phone?: string;
            /** @description The URL of the avatar. */
            avatar?: string;
            /** @description The URL of the avatar, served by GoSquared over HTTPS. */
            avatar_secure?: string;
            /**
             * Format: date-time
             * @description When the profile was created.
             */
            created_at?: string;
            /** @description True while the person is on the site. */
            online?: boolean;
            /** @description The IDs of the Smart Groups that the person is in. */
            smart_groups?: string[];
            /** @description The IDs of the lists that the person is on. */
            lists?: string[];
            company?: components["schemas"]["PersonCompany"];
            totals?: components["schemas"]["PersonTotals"];
            first?: components["schemas"]["PersonFirstVisit"];
            last?: components["schemas"]["PersonLastVisit"];
            /** @description The tracked events of the person. */
            events?: {
                /** @description The time of the last event, in milliseconds since 1970. */
                last?: number;
            };
            social?: components["schemas"]["PersonSocial"];
        };
        /** @description A person entered a Smart Group. */
        EnteredSmartGroupWebhook: {
            version?: components["schemas"]["DeliveryVersion"];
            /**
             * Format: password
             * @description The project token. It is public on the site, but logs redact it.
             */
            site_token?: string;
            /**
             * Format: date-time
             * @description The time of the event.
             */
            timestamp?: string;
            group: components["schemas"]["SmartGroup"];
            /**
             * @description The direction in which the person crossed the group's boundary. This value distinguishes the two Smart Group events.
             * @constant
             */
            boundary: "enter";
            person: components["schemas"]["PersonProfile"];
        };
        /** @description A person left a Smart Group. */
        ExitedSmartGroupWebhook: {
            version?: components["schemas"]["DeliveryVersion"];
            /**
             * Format: password
             * @description The project token. It is public on the site, but logs redact it.
             */
            site_token?: string;
            /**
             * Format: date-time
             * @description The time of the event.
             */
            timestamp?: string;
            group: components["schemas"]["SmartGroup"];
            /**
             * @description The direction in which the person crossed the group's boundary. This value distinguishes the two Smart Group events.
             * @constant
             */
            boundary: "exit";
            person: components["schemas"]["PersonProfile"];
        };
        /** @description The alert for the lower limit that was crossed. */
        TrafficDipAlert: {
            /** @description The ID of the alert. It is the same each time the limit is crossed. */
            id?: number;
            /**
             * @description The limit that was crossed. This value distinguishes the two traffic events.
             * @constant
             */
            boundary: "lower";
            /** @description The limit. Strings such as `"45"` were seen. */
            value?: string | number;
            /** @description The counted quantity. Seen value: `concurrents`, the visitors online. */
            type?: string;
        };
        /** @description The project and the account owner. */
        SiteDetails: {
            /**
             * Format: password
             * @description The project token. It is public on the site, but logs redact it.
             */
            acct?: string;
            /** @description The name of the project. */
            site_name?: string;
            /** @description The host of the site. */
            domain?: string;
            /** @description The URL of the site. */
            url?: string;
            /** @description The time zone of the project, such as `Europe/London`. */
            timezone?: string;
            /** @description The ID of the owner. */
            user_id?: number;
            /** @description The email address of the owner. */
            email?: string;
            /** @description The first name of the owner. */
            first_name?: string;
            /** @description The last name of the owner. May be empty. */
            last_name?: string;
        };
        /** @description Counts of the visitors online. */
        ConcurrentVisitors: {
            /** @description The number of all visitors. */
            visitors?: number;
            /** @description The number of returning visitors. */
            returning?: number;
            /** @description The number of active visitors. */
            active?: number;
            /** @description The number of visitors whom the site has tagged with a name. */
            tagged?: number;
            /** @description The number of pages that visitors are viewing. */
            pages?: number;
        };
        /** @description Counts for each minute of the last half hour. Each key names the counted quantity. */
        TrafficTimeSeries: {
            /** @description The number of all visitors. */
            "visitors.total"?: {
                /**
                 * Format: date-time
                 * @description The minute.
                 */
                time?: string;
                /** @description The count. */
                value?: number;
            }[];
        };
        /** @description A page that visitors are on, or one that sent visitors. The URL parts match those of Node's `url.parse`. */
        VisitedPage: {
            /** @description The full URL. */
            href?: string;
            /** @description The title of the page. */
            title?: string;
            /** @description The number of visitors who are on the page or came from it. */
            visitors?: number;
            /** @description The time in active use. The unit is not documented. */
            engagedTime?: number;
            /** @description The scheme with its colon. */
            protocol?: string | null;
            /** @description Whether two slashes follow the scheme. */
            slashes?: boolean | null;
            /** @description The user information. */
            auth?: string | null;
            /** @description The host with its port. */
            host?: string | null;
            /** @description The port. */
            port?: string | null;
            /** @description The host without its port. */
            hostname?: string | null;
            /** @description The fragment. */
            hash?: string | null;
            /** @description The query with its question mark. */
            search?: string | null;
            /** @description The query. */
            query?: string | null;
            /** @description The path. */
            pathname?: string | null;
            /** @description The path with the query. */
            path?: string | null;
        };
        /** @description Visitors who came from other sites. For social networks, only an empty list was seen. */
        ReferringSites: {
            /** @description The number of visitors. */
            visitors?: number;
            /** @description The total number of sites. */
            cardinality?: number;
            /** @description The sites. */
            list?: {
                /** @description The host of the site. */
                domain?: string;
                /** @description The number of visitors who came from it. */
                visitors?: number;
                /** @description The number of its pages that sent visitors. */
                cardinality?: number;
                /** @description The pages that sent visitors. */
                list?: components["schemas"]["VisitedPage"][];
            }[];
        };
        /** @description A search that brought visitors to the site. */
        OrganicSearch: {
            /** @description The search engine, such as `google`. */
            engine?: string;
            /** @description The search query. May be empty. */
            query?: string;
            /** @description The number of visitors who came from it. */
            visitors?: number;
        };
        /** @description The sources that the visitors came from. */
        TrafficSources: {
            /** @description The number of visitors who came directly, without a link. */
            direct?: number;
            site?: components["schemas"]["ReferringSites"];
            social?: components["schemas"]["ReferringSites"];
            /** @description Visitors who came from search engines. */
            organic?: {
                /** @description The number of visitors. */
                visitors?: number;
                /** @description The total number of searches. */
                cardinality?: number;
                /** @description The searches. */
                list?: components["schemas"]["OrganicSearch"][];
            };
            /** @description Visitors who came from pages of this site. */
            internal?: {
                /** @description The number of visitors. */
                visitors?: number;
                /** @description The total number of pages. */
                cardinality?: number;
                /** @description The pages. */
                list?: components["schemas"]["VisitedPage"][];
            };
        };
        /** @description How engaged the visitors are. */
        TrafficEngagement: {
            /** @description How long the visitors have been on the site. */
            timeOnSite?: {
                /** @description The average, apparently in seconds. */
                average?: number;
                /** @description The number of visitors by seconds on the site. Each key is a minimum and covers the times below the next key. */
                breakdown?: {
                    [key: string]: number;
                };
            };
            /** @description How many pages the visitors have viewed. */
            visitDepth?: {
                /** @description The average. */
                average?: number;
                /** @description The number of visitors by pages viewed. Each key is a minimum and covers the counts below the next key. */
                breakdown?: {
                    [key: string]: number;
                };
                /** @description The number of visitors by the exact number of pages viewed. */
                detailedBreakdown?: {
                    [key: string]: number;
                };
            };
        };
        /** @description The site's traffic when it crossed the limit. */
        TrafficSnapshot: {
            /** @description When the snapshot was taken. */
            time?: {
                /** @description The time in milliseconds since 1970. */
                time?: number;
                /**
                 * Format: date-time
                 * @description The time in the time zone of the project.
                 */
                local?: string;
            };
            concurrents?: components["schemas"]["ConcurrentVisitors"];
            timeSeries?: components["schemas"]["TrafficTimeSeries"];
            /** @description The pages that visitors are viewing. */
            pages?: {
                /** @description The total number of pages. */
                cardinality?: number;
                /** @description The most visited pages. */
                list?: components["schemas"]["VisitedPage"][];
            };
            sources?: components["schemas"]["TrafficSources"];
            engagement?: components["schemas"]["TrafficEngagement"];
        };
        /** @description The number of visitors online fell below a limit. */
        TrafficDipWebhook: {
            version?: components["schemas"]["DeliveryVersion"];
            triggeredAlert: components["schemas"]["TrafficDipAlert"];
            siteDetails?: components["schemas"]["SiteDetails"];
            snapshot?: components["schemas"]["TrafficSnapshot"];
            /** @description The number of visitors online. */
            concurrents?: number;
        };
        /** @description The alert for the upper limit that was crossed. */
        TrafficSpikeAlert: {
            /** @description The ID of the alert. It is the same each time the limit is crossed. */
            id?: number;
            /** @description The limit that was crossed. It can be any value except `lower`, which marks a dip. No public delivery of a spike exists. The name of the other limit suggests `upper`. */
            boundary: string;
            /** @description The limit, presumably a string as in dips. */
            value?: string | number;
            /** @description The counted quantity, presumably `concurrents` as in dips. */
            type?: string;
        };
        /** @description The number of visitors online rose above a limit. */
        TrafficSpikeWebhook: {
            version?: components["schemas"]["DeliveryVersion"];
            triggeredAlert: components["schemas"]["TrafficSpikeAlert"];
            siteDetails?: components["schemas"]["SiteDetails"];
            snapshot?: components["schemas"]["TrafficSnapshot"];
            /** @description The number of visitors online. */
            concurrents?: number;
        };
    };
    responses: {
        /** @description The request has an unknown parameter (4003) or a parameter with an invalid value (4004). */
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Credentials are missing, or the API key has no access to this project or this part of the API (4001). */
        NotAuthorised: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests in a short time (4002). The limits are not documented. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description GoSquared failed (a code from 5000 to 5999, or 0). You can retry the request. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request lacks a parameter or its body (4000), has an unknown parameter (4003) or has an invalid value (4004). */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No webhook in the project has this ID. */
        WebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No webhook in the project has this ID, or the webhook has no such trigger. */
        TriggerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The receiver accepted the delivery. GoSquared documents neither which responses count as accepted nor whether it retries after others. Existing receivers return 200, and nothing suggests that GoSquared reads the response body. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The ID of a webhook, as listed with the project's webhooks.
         * @example 4127
         */
        WebhookId: number;
        /**
         * @description The ID of a trigger, as listed with the webhook's triggers.
         * @example 28632
         */
        TriggerId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks of the project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhooksResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["NotAuthorised"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateWebhookResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthorised"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a webhook, as listed with the project's webhooks.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWebhookResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["NotAuthorised"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a webhook, as listed with the project's webhooks.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["NotAuthorised"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    listTriggers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a webhook, as listed with the project's webhooks.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The triggers of the webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTriggersResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["NotAuthorised"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    createTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a webhook, as listed with the project's webhooks.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTriggerRequest"];
            };
        };
        responses: {
            /** @description The trigger was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateTriggerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotAuthorised"];
            404: components["responses"]["WebhookNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    getTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a webhook, as listed with the project's webhooks.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
                /**
                 * @description The ID of a trigger, as listed with the webhook's triggers.
                 * @example 28632
                 */
                triggerID: components["parameters"]["TriggerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trigger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTriggerResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["NotAuthorised"];
            404: components["responses"]["TriggerNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteTrigger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of a webhook, as listed with the project's webhooks.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
                /**
                 * @description The ID of a trigger, as listed with the webhook's triggers.
                 * @example 28632
                 */
                triggerID: components["parameters"]["TriggerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trigger was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["NotAuthorised"];
            404: components["responses"]["TriggerNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    onChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatMessageWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onEnteredSmartGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnteredSmartGroupWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onExitedSmartGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExitedSmartGroupWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onTrafficDip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrafficDipWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onTrafficSpike: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrafficSpikeWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
}
export type Webhook = components["schemas"]["Webhook"];
export type ListWebhooksResponse = components["schemas"]["ListWebhooksResponse"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type TriggerName = components["schemas"]["TriggerName"];
export type TriggerValue = components["schemas"]["TriggerValue"];
export type CreateWebhookRequest = components["schemas"]["CreateWebhookRequest"];
export type CreateWebhookResponse = components["schemas"]["CreateWebhookResponse"];
export type GetWebhookResponse = components["schemas"]["GetWebhookResponse"];
export type DeletionResponse = components["schemas"]["DeletionResponse"];
export type Trigger = components["schemas"]["Trigger"];
export type ListTriggersResponse = components["schemas"]["ListTriggersResponse"];
export type CreateTriggerRequest = components["schemas"]["CreateTriggerRequest"];
export type CreateTriggerResponse = components["schemas"]["CreateTriggerResponse"];
export type GetTriggerResponse = components["schemas"]["GetTriggerResponse"];
export type DeliveryVersion = components["schemas"]["DeliveryVersion"];
export type ChatSession = components["schemas"]["ChatSession"];
export type MessageTranslation = components["schemas"]["MessageTranslation"];
export type MessageEmail = components["schemas"]["MessageEmail"];
export type ChatMessage = components["schemas"]["ChatMessage"];
export type AnonymousIdentity = components["schemas"]["AnonymousIdentity"];
export type ChatLead = components["schemas"]["ChatLead"];
export type ChatProgress = components["schemas"]["ChatProgress"];
export type ChatState = components["schemas"]["ChatState"];
export type ApiLink = components["schemas"]["ApiLink"];
export type ChatPerson = components["schemas"]["ChatPerson"];
export type ChatMessageWebhook = components["schemas"]["ChatMessageWebhook"];
export type SmartGroup = components["schemas"]["SmartGroup"];
export type PersonCompany = components["schemas"]["PersonCompany"];
export type PersonTotals = components["schemas"]["PersonTotals"];
export type PersonFirstVisit = components["schemas"]["PersonFirstVisit"];
export type PersonLocation = components["schemas"]["PersonLocation"];
export type PersonLastVisit = components["schemas"]["PersonLastVisit"];
export type SocialProfile = components["schemas"]["SocialProfile"];
export type PersonSocial = components["schemas"]["PersonSocial"];
export type PersonProfile = components["schemas"]["PersonProfile"];
export type EnteredSmartGroupWebhook = components["schemas"]["EnteredSmartGroupWebhook"];
export type ExitedSmartGroupWebhook = components["schemas"]["ExitedSmartGroupWebhook"];
export type TrafficDipAlert = components["schemas"]["TrafficDipAlert"];
export type SiteDetails = components["schemas"]["SiteDetails"];
export type ConcurrentVisitors = components["schemas"]["ConcurrentVisitors"];
export type TrafficTimeSeries = components["schemas"]["TrafficTimeSeries"];
export type VisitedPage = components["schemas"]["VisitedPage"];
export type ReferringSites = components["schemas"]["ReferringSites"];
export type OrganicSearch = components["schemas"]["OrganicSearch"];
export type TrafficSources = components["schemas"]["TrafficSources"];
export type TrafficEngagement = components["schemas"]["TrafficEngagement"];
export type TrafficSnapshot = components["schemas"]["TrafficSnapshot"];
export type TrafficDipWebhook = components["schemas"]["TrafficDipWebhook"];
export type TrafficSpikeAlert = components["schemas"]["TrafficSpikeAlert"];
export type TrafficSpikeWebhook = components["schemas"]["TrafficSpikeWebhook"];
