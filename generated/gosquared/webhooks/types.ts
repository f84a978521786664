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
         * @description Registers a URL. With `trigger`, the webhook gets its first trigger in the same request; without it, add triggers afterwards, because a webhook without triggers is never called.
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
                 * @description The id of a webhook, as the list of webhooks gives it.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Returns one webhook. Its triggers are listed by an operation of their own.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Removes a webhook. GoSquared no longer calls its URL.
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
                 * @description The id of a webhook, as the list of webhooks gives it.
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
         * @description Makes GoSquared call the webhook on one more event.
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
                 * @description The id of a webhook, as the list of webhooks gives it.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a trigger, as the list of the webhook's triggers gives it.
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
         * @description Removes one trigger. The webhook and its other triggers stay.
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
         * @description Posted when a message is written in the chat. A body with `message` is this event.
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
         * @description Posted when a person comes into the Smart Group that the trigger names. A body whose `boundary` is `enter` is this event.
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
         * @description Posted when a person leaves the Smart Group that the trigger names. A body whose `boundary` is `exit` is this event.
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
         * @description Posted when the visitors online fall below the limit of the trigger. A body whose `triggeredAlert.boundary` is `lower` is this event: in the public deliveries that have it, the snapshot counts fewer visitors than the limit.
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
         * @description Posted when the visitors online rise above the limit of the trigger. A body whose `triggeredAlert.boundary` is not `lower` is this event. No delivery of a spike is public.
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
            /** @description The id to address the webhook by. */
            id: number;
            /** @description What the webhook is called. */
            name?: string;
            /** @description Where GoSquared posts to. */
            url: string;
        };
        /** @description The webhooks of a project. */
        ListWebhooksResponse: {
            /** @description The webhooks, in no documented order. */
            list: components["schemas"]["Webhook"][];
        };
        /**
         * @description What went wrong:
         *
         *     - `4000`: a parameter is missing
         *     - `4001`: the API key may not use this project
         *     - `4002`: too many requests
         *     - `4003`: a parameter is not valid
         *     - `4004`: the value of a parameter is not valid
         *     - `0` and `5000` to `5999`: a fault of GoSquared
         *     - `7000` and above: particular to a function; none is documented for webhooks
         */
        ErrorCode: number;
        /** @description Why a request failed. Branch on `code`; the wording of `message` varies. */
        ErrorResponse: {
            code: components["schemas"]["ErrorCode"];
            /** @description The reason as a sentence, often with the code in front of it. */
            message: string;
        };
        /**
         * @description The event that makes GoSquared call a webhook:
         *
         *     - `chat_message`: a message was written in the chat
         *     - `entered_smart_group`: a person came into a Smart Group
         *     - `exited_smart_group`: a person left a Smart Group
         *     - `traffic_dip`: the visitors online fell below a limit
         *     - `traffic_spike`: the visitors online rose above a limit
         * @enum {string}
         */
        TriggerName: "chat_message" | "entered_smart_group" | "exited_smart_group" | "traffic_dip" | "traffic_spike";
        /** @description What the trigger watches. For the Smart Group triggers it is the id of the group, the last part of its address in the dashboard; for the traffic triggers it is the number of visitors that makes the limit. For `chat_message` it has no known meaning. */
        TriggerValue: string | number;
        /** @description A webhook to create, with its first trigger if one is named. */
        CreateWebhookRequest: {
            /** @description What to call the webhook in the dashboard. */
            name?: string;
            /**
             * Format: uri
             * @description Where GoSquared posts to. Use HTTPS; earlier help pages demand it.
             */
            url: string;
            trigger?: components["schemas"]["TriggerName"];
            value?: components["schemas"]["TriggerValue"];
            /** @description Whether the event also counts for leads whose email address is not confirmed yet. */
            include_unverified?: boolean;
        };
        /** @description The webhook that was created. */
        CreateWebhookResponse: {
            /** @description The id to address the webhook by. */
            id: number;
            /** @description The name that was given. */
            name?: string;
            /** @description The URL that was given. */
            url?: string;
        };
        /** @description The webhook that was asked for. */
        GetWebhookResponse: components["schemas"]["Webhook"];
        /** @description Says that the deletion worked. The status tells it as well; do not rely on the body. */
        DeletionResponse: {
            /** @description True when the deletion worked. */
            success?: boolean;
        };
        /** @description An event that makes GoSquared call a webhook. */
        Trigger: {
            /** @description The id to address the trigger by, within its webhook. */
            id: number;
            trigger: components["schemas"]["TriggerName"];
            value?: components["schemas"]["TriggerValue"];
        };
        /** @description The triggers of a webhook. */
        ListTriggersResponse: {
            /** @description The triggers, in no documented order. */
            list: components["schemas"]["Trigger"][];
        };
        /** @description A trigger to add to a webhook. Both properties are documented as required, whatever the trigger. */
        CreateTriggerRequest: {
            trigger: components["schemas"]["TriggerName"];
            value: components["schemas"]["TriggerValue"];
        };
        /** @description The trigger that was added. */
        CreateTriggerResponse: {
            /** @description The id to address the trigger by, within its webhook. */
            id: number;
            trigger?: components["schemas"]["TriggerName"];
            value?: components["schemas"]["TriggerValue"];
        };
        /** @description The trigger that was asked for. */
        GetTriggerResponse: components["schemas"]["Trigger"];
        /** @description The version of the body, as a semantic version. Check it before you rely on the form. */
        DeliveryVersion: string;
        /** @description The page on which the visitor wrote. */
        ChatSession: {
            /** @description The title of the page. */
            title?: string;
            /** @description The address of the page. */
            href?: string;
        };
        /** @description A translation of the message, where there is one. */
        MessageTranslation: {
            /** @description The translated text. */
            content?: string;
            /** @description The language that was translated from, such as `en`. */
            from?: string;
            /** @description The language that was translated to, such as `fr`. */
            to?: string;
        };
        /** @description The email that the message came by, if it did not come by the chat. */
        MessageEmail: {
            /** @description The subject of the email. */
            subject?: string;
        };
        /** @description A message of a chat. */
        ChatMessage: {
            /** @description The id of the message. */
            id: string;
            /** @description The person whose chat this is. It is also the id of the chat. */
            person_id?: string;
            /** @description Who wrote it. `client` is the visitor. */
            from?: string;
            /** @description What kind of entry of the chat this is. `message` was seen. */
            type?: string;
            /** @description What was written, as plain text. */
            content: string;
            /** @description What was written, as HTML. */
            html_content?: string;
            /** @description When it was written, in milliseconds since 1970. */
            timestamp?: number;
            /** @description True for notes that the visitor does not see. */
            private?: boolean;
            session?: components["schemas"]["ChatSession"];
            /** @description More data on the message. Only the empty object was seen. */
            data?: Record<string, unknown>;
            /** @description What was recognised in the text. Only the empty list was seen. */
            entities?: unknown[];
            translated?: components["schemas"]["MessageTranslation"];
            email?: components["schemas"]["MessageEmail"];
        };
        /** @description The name and picture that agents see for a visitor who is not known yet. */
        AnonymousIdentity: {
            /** @description A made-up name. */
            name?: string;
            /** @description The shape of the picture, such as `sun-shape`. */
            shape?: string;
            /** @description The colour of the picture, such as `#1F3A93`. */
            color?: string;
        };
        /** @description What the visitor left as a lead. */
        ChatLead: {
            /** @description The email address that was left, possibly empty. */
            email?: string;
        };
        /** @description How far one side of the chat has got. */
        ChatProgress: {
            /** @description On the side of the agents, who has the chat. Null while nobody has it; the form otherwise is not known. */
            assigned?: unknown;
            /** @description Up to when messages were delivered, in milliseconds since 1970; 0 for never. */
            delivered?: number;
            /** @description Up to when messages were read, in milliseconds since 1970; 0 for never. */
            read?: number;
        };
        /** @description How the chat stands. */
        ChatState: {
            /** @description The language of the visitor's browser, such as `de-DE`. */
            language?: string;
            agent?: components["schemas"]["ChatProgress"];
            client?: components["schemas"]["ChatProgress"];
            /** @description Null while the chat is open. Its form afterwards is not known. */
            archived?: unknown;
            /** @description True while messages are not translated. */
            translationPaused?: boolean;
            /** @description The latest message of the chat, which is the one that this event is about. */
            latest?: {
                /** @description When it was written, in milliseconds since 1970. */
                timestamp?: number;
                message?: components["schemas"]["ChatMessage"];
            };
        };
        /** @description A request that leads further. */
        ApiLink: {
            /** @description The HTTP method. */
            method?: string;
            /** @description What is found there. `self` is the chat itself. */
            rel?: string;
            /** @description The URL. */
            href?: string;
        };
        /** @description The visitor of the chat. For an anonymous visitor, name, email and avatar are empty. */
        ChatPerson: {
            /** @description The id of the person. */
            id: string;
            /** @description The name, possibly empty. */
            name?: string;
            /** @description The email address, possibly empty. */
            email?: string;
            /** @description The address of a picture, possibly empty. */
            avatar?: string;
            /** @description How well the person is known. `visitor` was seen. */
            status?: string;
            /** @description Whether the person is on the site. `online` was seen. */
            presence?: string;
            /** @description True when the profile was deleted. */
            deleted?: boolean;
            _anon?: components["schemas"]["AnonymousIdentity"];
            lead?: components["schemas"]["ChatLead"];
            chat?: components["schemas"]["ChatState"];
            /** @description Where the API has more on the chat. */
            _links?: components["schemas"]["ApiLink"][];
        };
        /** @description A message was written in the chat. */
        ChatMessageWebhook: {
            version?: components["schemas"]["DeliveryVersion"];
            /**
             * Format: password
             * @description The token of the project. Anyone can read it on the site, but logs leave it out.
             */
            site_token?: string;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp?: string;
            message: components["schemas"]["ChatMessage"];
            person: components["schemas"]["ChatPerson"];
        };
        /** @description A Smart Group, which is a saved filter over people. */
        SmartGroup: {
            /** @description The id of the group. It is the `value` of the trigger. */
            id: string;
            /** @description What the group is called. */
            name?: string;
        };
        /** @description Where the person works. */
        PersonCompany: {
            /** @description The name of the company. */
            name?: string;
            /** @description What the person does there. */
            position?: string;
        };
        /** @description Sums over all visits of the person. */
        PersonTotals: {
            /** @description How many visits. */
            visits?: number;
            /** @description How many pages were seen. */
            pageviews?: number;
            /** @description Time with the site open. The unit is not documented; the values look like milliseconds. */
            time_on_site?: number;
            /** @description Time in active use, in the same unit. */
            engaged_time?: number;
            /** @description How many separate histories were joined into this profile. */
            stitches?: number;
        };
        /** @description How the person first came. */
        PersonFirstVisit: {
            /**
             * Format: date-time
             * @description When that was.
             */
            seen?: string;
            /** @description The page that led here. */
            referrer?: {
                /** @description The host of the page. */
                domain?: string;
                /** @description The address of the page. */
                href?: string;
                /** @description What kind of source it is. `site` was seen. */
                type?: string;
            };
            /** @description The campaign that led here. */
            campaign?: {
                /** @description The name of the campaign. */
                name?: string;
                /** @description Its medium, such as `email`. */
                medium?: string;
                /** @description Its source, such as `newsletter`. */
                source?: string;
                /** @description Which variant of it. */
                content?: string;
                /** @description Its text or search term. */
                text?: string;
            };
        };
        /** @description Where the visit came from. */
        PersonLocation: {
            /** @description The city. */
            city?: string;
            /** @description A code of the region. */
            region?: string;
            /** @description The country. */
            country?: {
                /** @description Its code of two letters. */
                code?: string;
                /** @description Its name. */
                name?: string;
            };
            /** @description A code of the continent. */
            continent?: string;
            /** @description Latitude and longitude, in degrees. */
            coordinates?: [
                number,
                number
            ];
            /** @description The distance to UTC. The unit is not documented. */
            timezone_offset?: number;
        };
        /** @description The latest visit of the person. */
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
            /** @description Who owns the IP address. */
            organisation?: string;
            /** @description An id of the device. */
            device?: string;
            location?: components["schemas"]["PersonLocation"];
        };
        /** @description A profile on a social network. */
        SocialProfile: {
            /** @description The network, in lower case. */
            type?: string;
            /** @description The name of the network. */
            name?: string;
            /** @description The id of the person there. */
            id?: string;
            /** @description The user name there. */
            username?: string;
            /** @description The address of the profile. */
            url?: string;
            /** @description The address of a picture. */
            photo?: string;
            /** @description What the person writes about themselves. */
            bio?: string;
            /** @description How many follow the person. Comes as a number and as a string. */
            followers?: number | string;
            /** @description How many the person follows. Comes as a number and as a string. */
            following?: number | string;
        };
        /** @description What a search for the person on social networks brought. */
        PersonSocial: {
            /** @description The HTTP status of the search. */
            status?: number;
            /**
             * Format: date-time
             * @description When the search was asked for.
             */
            requested?: string;
            /**
             * Format: date-time
             * @description When it was answered.
             */
            updated?: string;
            /** @description The rating by Klout, a service that no longer exists. */
            klout?: {
                /** @description The score. */
                score?: number;
            };
            /** @description The profiles that were found. */
            profiles?: components["schemas"]["SocialProfile"][];
        };
        /** @description All that GoSquared knows of a person. Which parts are there differs from person to person. */
        PersonProfile: {
            /** @description The id of the person. */
            id: string;
            /** @description The full name. */
            name?: string;
            /** @description A line about the person. */
            description?: string;
            /** @description The email address. */
            email?: string;
            /** @description The phone number. */
            phone?: string;
            /** @description The address of a picture. */
            avatar?: string;
            /** @description The address of the picture, served by GoSquared over HTTPS. */
            avatar_secure?: string;
            /**
             * Format: date-time
             * @description When the profile was made.
             */
            created_at?: string;
            /** @description True while the person is on the site. */
            online?: boolean;
            /** @description The ids of the Smart Groups that the person is in. */
            smart_groups?: string[];
            /** @description The ids of the lists that the person is on. */
            lists?: string[];
            company?: components["schemas"]["PersonCompany"];
            totals?: components["schemas"]["PersonTotals"];
            first?: components["schemas"]["PersonFirstVisit"];
            last?: components["schemas"]["PersonLastVisit"];
            /** @description The tracked events of the person. */
            events?: {
                /** @description When the last one happened, in milliseconds since 1970. */
                last?: number;
            };
            social?: components["schemas"]["PersonSocial"];
        };
        /** @description A person came into a Smart Group. */
        EnteredSmartGroupWebhook: {
            version?: components["schemas"]["DeliveryVersion"];
            /**
             * Format: password
             * @description The token of the project. Anyone can read it on the site, but logs leave it out.
             */
            site_token?: string;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp?: string;
            group: components["schemas"]["SmartGroup"];
            /**
             * @description Which way the person went. This tells the two Smart Group events apart.
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
             * @description The token of the project. Anyone can read it on the site, but logs leave it out.
             */
            site_token?: string;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            timestamp?: string;
            group: components["schemas"]["SmartGroup"];
            /**
             * @description Which way the person went. This tells the two Smart Group events apart.
             * @constant
             */
            boundary: "exit";
            person: components["schemas"]["PersonProfile"];
        };
        /** @description The lower limit that was crossed. */
        TrafficDipAlert: {
            /** @description The id of the alert. It is the same each time the limit is crossed. */
            id?: number;
            /**
             * @description Which limit it is. This tells the two traffic events apart.
             * @constant
             */
            boundary: "lower";
            /** @description The limit. A string was seen, such as `"45"`. */
            value?: string | number;
            /** @description What is counted. `concurrents`, the visitors online, was seen. */
            type?: string;
        };
        /** @description The project, and the owner of its account. */
        SiteDetails: {
            /**
             * Format: password
             * @description The token of the project. Anyone can read it on the site, but logs leave it out.
             */
            acct?: string;
            /** @description What the project is called. */
            site_name?: string;
            /** @description The host of the site. */
            domain?: string;
            /** @description The address of the site. */
            url?: string;
            /** @description The time zone of the project, such as `Europe/London`. */
            timezone?: string;
            /** @description The id of the owner. */
            user_id?: number;
            /** @description The email address of the owner. */
            email?: string;
            /** @description The first name of the owner. */
            first_name?: string;
            /** @description The last name of the owner, possibly empty. */
            last_name?: string;
        };
        /** @description Who is online. */
        ConcurrentVisitors: {
            /** @description All visitors. */
            visitors?: number;
            /** @description Those who have been here before. */
            returning?: number;
            /** @description Those who are doing something. */
            active?: number;
            /** @description Those whom the site has named. */
            tagged?: number;
            /** @description How many pages they look at. */
            pages?: number;
        };
        /** @description Counts over the last half hour, minute by minute, by the name of what is counted. */
        TrafficTimeSeries: {
            /** @description All visitors. */
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
        /** @description A page with its visitors, or one that sent visitors. The parts of its URL are those of Node's `url.parse`. */
        VisitedPage: {
            /** @description The whole URL. */
            href?: string;
            /** @description The title of the page. */
            title?: string;
            /** @description How many visitors are on it or came from it. */
            visitors?: number;
            /** @description Time in active use. The unit is not documented. */
            engagedTime?: number;
            /** @description The scheme with its colon. */
            protocol?: string | null;
            /** @description Whether two slashes follow the scheme. */
            slashes?: boolean | null;
            /** @description User information. */
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
        /** @description Those who came from other sites. For social networks only an empty list was seen. */
        ReferringSites: {
            /** @description How many. */
            visitors?: number;
            /** @description How many sites there are in all. */
            cardinality?: number;
            /** @description The sites. */
            list?: {
                /** @description The host. */
                domain?: string;
                /** @description How many came from it. */
                visitors?: number;
                /** @description How many of its pages sent visitors. */
                cardinality?: number;
                /** @description The pages that sent visitors. */
                list?: components["schemas"]["VisitedPage"][];
            }[];
        };
        /** @description A search that led to the site. */
        OrganicSearch: {
            /** @description The search engine, such as `google`. */
            engine?: string;
            /** @description What was searched for, possibly empty. */
            query?: string;
            /** @description How many came from it. */
            visitors?: number;
        };
        /** @description Where the visitors came from. */
        TrafficSources: {
            /** @description How many came by no link. */
            direct?: number;
            site?: components["schemas"]["ReferringSites"];
            social?: components["schemas"]["ReferringSites"];
            /** @description Those who came from search engines. */
            organic?: {
                /** @description How many. */
                visitors?: number;
                /** @description How many searches there are in all. */
                cardinality?: number;
                /** @description The searches. */
                list?: components["schemas"]["OrganicSearch"][];
            };
            /** @description Those who came from pages of this site. */
            internal?: {
                /** @description How many. */
                visitors?: number;
                /** @description How many pages there are in all. */
                cardinality?: number;
                /** @description The pages. */
                list?: components["schemas"]["VisitedPage"][];
            };
        };
        /** @description How deep the visits are. */
        TrafficEngagement: {
            /** @description How long the visitors have been here. */
            timeOnSite?: {
                /** @description The average, apparently in seconds. */
                average?: number;
                /** @description How many visitors have been here for at least so many seconds, and for less than the next key says. */
                breakdown?: {
                    [key: string]: number;
                };
            };
            /** @description How many pages the visitors have seen. */
            visitDepth?: {
                /** @description The average. */
                average?: number;
                /** @description How many visitors have seen at least so many pages, and fewer than the next key says. */
                breakdown?: {
                    [key: string]: number;
                };
                /** @description How many visitors have seen exactly so many pages. */
                detailedBreakdown?: {
                    [key: string]: number;
                };
            };
        };
        /** @description The traffic of the site when the limit was crossed. */
        TrafficSnapshot: {
            /** @description When the snapshot was taken. */
            time?: {
                /** @description In milliseconds since 1970. */
                time?: number;
                /**
                 * Format: date-time
                 * @description In the time zone of the project.
                 */
                local?: string;
            };
            concurrents?: components["schemas"]["ConcurrentVisitors"];
            timeSeries?: components["schemas"]["TrafficTimeSeries"];
            /** @description The pages being looked at. */
            pages?: {
                /** @description How many pages there are in all. */
                cardinality?: number;
                /** @description The most visited of them. */
                list?: components["schemas"]["VisitedPage"][];
            };
            sources?: components["schemas"]["TrafficSources"];
            engagement?: components["schemas"]["TrafficEngagement"];
        };
        /** @description The visitors online fell below a limit. */
        TrafficDipWebhook: {
            version?: components["schemas"]["DeliveryVersion"];
            triggeredAlert: components["schemas"]["TrafficDipAlert"];
            siteDetails?: components["schemas"]["SiteDetails"];
            snapshot?: components["schemas"]["TrafficSnapshot"];
            /** @description How many visitors are online. */
            concurrents?: number;
        };
        /** @description The upper limit that was crossed. */
        TrafficSpikeAlert: {
            /** @description The id of the alert. It is the same each time the limit is crossed. */
            id?: number;
            /** @description Which limit it is: any but `lower`, which marks a dip. No delivery of a spike is public; `upper` is what the name of the other limit suggests. */
            boundary: string;
            /** @description The limit, presumably a string as in dips. */
            value?: string | number;
            /** @description What is counted, presumably `concurrents` as in dips. */
            type?: string;
        };
        /** @description The visitors online rose above a limit. */
        TrafficSpikeWebhook: {
            version?: components["schemas"]["DeliveryVersion"];
            triggeredAlert: components["schemas"]["TrafficSpikeAlert"];
            siteDetails?: components["schemas"]["SiteDetails"];
            snapshot?: components["schemas"]["TrafficSnapshot"];
            /** @description How many visitors are online. */
            concurrents?: number;
        };
    };
    responses: {
        /** @description The request names a parameter that is unknown (4003) or has a value that does not fit (4004). */
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Credentials are missing, or the API key may not use this project or this part of the API (4001). */
        NotAuthorised: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests in too short a time (4002). The limits are not documented. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description GoSquared failed (a code from 5000 to 5999, or 0). The request may be tried again. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request lacks something (4000), names something unknown (4003) or has a value that does not fit (4004). */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No webhook of the project has this id. */
        WebhookNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No webhook of the project has this id, or the webhook has no such trigger. */
        TriggerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The receiver took the delivery. GoSquared documents neither which answers count as taken nor whether it tries again after others; existing receivers answer 200, and nothing suggests that a body is read. */
        Received: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The id of a webhook, as the list of webhooks gives it.
         * @example 4127
         */
        WebhookId: number;
        /**
         * @description The id of a trigger, as the list of the webhook's triggers gives it.
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
                 * @description The id of a webhook, as the list of webhooks gives it.
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
                 * @description The id of a webhook, as the list of webhooks gives it.
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
                 * @description The id of a webhook, as the list of webhooks gives it.
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
                 * @description The id of a webhook, as the list of webhooks gives it.
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
                 * @description The id of a webhook, as the list of webhooks gives it.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a trigger, as the list of the webhook's triggers gives it.
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
                 * @description The id of a webhook, as the list of webhooks gives it.
                 * @example 4127
                 */
                webhookID: components["parameters"]["WebhookId"];
                /**
                 * @description The id of a trigger, as the list of the webhook's triggers gives it.
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
