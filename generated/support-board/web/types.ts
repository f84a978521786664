// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

export interface paths {
    "/include/api.php#function=get-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user
         * @description Returns a user, or false if there is no user with this ID. The vendor's sample shows additional details even though `extra` is not set. Rely on them only when `extra` is true.
         */
        post: operations["getUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-user-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a user by email, phone or another detail
         * @description Returns the first user with the given value for a detail, or false if no user matches. The vendor's sample shows six properties. Observed servers return all properties, including the token.
         */
        post: operations["getUserBy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-user-extra": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user's additional details
         * @description Returns all additional details of a user, or the value of one detail if `slug` is set. If the user does not exist, the list is empty.
         */
        post: operations["getUserExtra"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-user-language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user's language
         * @description Returns the user's language code, which is initially the browser language. Returns false both for English and for an unknown language.
         */
        post: operations["getUserLanguage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List users
         * @description Returns up to 100 users that match all of the given conditions. Without conditions, returns all users, 100 at a time.
         */
        post: operations["getUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-new-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List users created since a date or user ID
         * @description Returns the users who were created after a date, or after the user with the given ID.
         */
        post: operations["getNewUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-online-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List online users
         * @description Returns the users who are online now, including agents. Observed servers of 2024 and later exclude agents unless `agents` is true, and ignore `exclude_id`.
         */
        post: operations["getOnlineUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-users-with-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List users who have certain details
         * @description Returns, for each requested detail, the IDs of the users who have it and their values.
         */
        post: operations["getUsersWithDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-agent": {
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
         * @description Returns the details of an agent or administrator. Observed servers return `function-not-found`.
         */
        post: operations["getAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-agents-ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List agent IDs
         * @description Returns the IDs of all agents. Administrators are included unless `admins` is false.
         */
        post: operations["getAgentsIds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-user-from-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the user of a conversation
         * @description Returns the ID and email of a conversation's user, or of the agent who replied last. Observed servers of 2024 and later return the whole user, including the token and password hash.
         */
        post: operations["getUserFromConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=agents-online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether an agent is online
         * @description Returns true if at least one agent or administrator is online, otherwise false. Observed servers return `function-not-found`.
         */
        post: operations["checkAgentsOnline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=search-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search users
         * @description Returns the users whose name, email or additional details contain the text. The list is empty if no user matches. Observed servers also return the password hash.
         */
        post: operations["searchUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=add-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user
         * @description Adds a user of any type and returns the user's ID. Error codes are `duplicate-email` and `invalid-user-type`. If the database fails, the error is MySQL's message.
         */
        post: operations["addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a user
         * @description Updates the details of a user. Error codes are `duplicate-email` and `invalid-user-type`. If the database fails, the error is MySQL's message. Observed servers also reset the email, department, user type and profile image if you leave them out. Send every field that you want to keep.
         */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=delete-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a user
         * @description Deletes a user and all of the user's conversations and messages.
         */
        post: operations["deleteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=delete-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete multiple users
         * @description Deletes multiple users and all their conversations and messages.
         */
        post: operations["deleteUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=is-online": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a user is online
         * @description Returns true if the user is online, otherwise false.
         */
        post: operations["isUserOnline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=current-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or set a user's current URL
         * @description Without `url`, returns the user's current or last visited page, or false if it is unknown. With `url`, stores that URL and returns true.
         */
        post: operations["getOrSetCurrentUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=count-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count users by type
         * @description Returns the total number of users and the number of leads, users and visitors. The total also includes agents and administrators, so it may exceed the sum of the other three.
         */
        post: operations["countUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update-user-to-lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a user to a lead
         * @description Changes the user type to `lead`.
         */
        post: operations["updateUserToLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an avatar from initials
         * @description Generates a profile image from a user's initials, stores it on the server and returns its URL. Each call stores a new image.
         */
        post: operations["getAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-bot-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the bot ID
         * @description Returns the user ID of the bot.
         */
        post: operations["getBotId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=is-typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a user is typing
         * @description Returns true while a user or agent is typing in a conversation. Does not work while Pusher is active.
         */
        post: operations["isUserTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=is-agent-typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the agent who is typing
         * @description Returns the agent who is typing in a conversation, or false if no agent is typing. Does not work while Pusher is active.
         */
        post: operations["isAgentTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=set-typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the typing status
         * @description Marks a user or agent as typing in a conversation.
         */
        post: operations["setTyping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in a user
         * @description Logs in a user or agent by email and password, or by user ID and token. Returns the user and the encrypted login data, or false. Your page must store the login data in the `sb-login` cookie, for example with the vendor's `SBF.loginCookie(response[1])`. The vendor documents the user's token as a second `token`. A form holds only one `token`, which is the administrator's. Observed servers of 2025 read `user_token` first. On older servers, only administrators can log in by user ID and token.
         */
        post: operations["loginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out the active user
         * @description Logs out the active user. You must also delete the `sb-login` cookie in the user's browser. The vendor does not document which user is logged out when the call uses an administrator's token.
         */
        post: operations["logoutUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the details of the logged-in user
         * @description Replaces all details of the active user and deletes every detail that you leave out. Returns the encrypted login data, which you must store in the `sb-login` cookie of the user's browser. Observed servers return a pair of the details and the login data.
         */
        post: operations["updateLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=delete-leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete all leads
         * @description Deletes every user of type `lead`, including all their conversations and messages.
         */
        post: operations["deleteLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update-bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update the bot
         * @description Updates the name and profile image of the bot, and creates the bot if it does not exist. Returns true on success, otherwise false. Observed servers return false if nothing changes, and the new bot's ID if they create one.
         */
        post: operations["updateBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=csv-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export users as CSV
         * @description Exports all users, or the given ones, to a CSV file and returns its URL. Treat the URL as a secret because the file holds personal data.
         */
        post: operations["exportUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a conversation and its messages
         * @description Returns a conversation with all of its messages. If the conversation does not exist, the list of messages is empty and `details` is an empty string. Later observed servers return false instead.
         */
        post: operations["getConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List conversations
         * @description Returns up to 100 conversations that match all of the given conditions, each with its last message. Without conditions, returns the conversations in the inbox.
         */
        post: operations["getConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-new-conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List new conversations
         * @description Returns the conversations that were created after the given date or conversation, or that received a message since. Each includes its last message.
         */
        post: operations["getNewConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-user-conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a user's conversations
         * @description Returns a user's conversations, each with its last message. For an agent or administrator, returns the conversations in which they wrote.
         */
        post: operations["getUserConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-new-user-conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a user's new conversations
         * @description Returns a user's conversations that were created after the given date or conversation, or that received a message since. Each includes its last message.
         */
        post: operations["getNewUserConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=search-conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search conversations
         * @description Returns the conversations that contain a text. Searches messages, attachment names, tags, titles, agent IDs, department IDs, first and last names, emails and more.
         */
        post: operations["searchConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=search-user-conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search a user's conversations
         * @description Returns a user's conversations that contain a text. Searches messages, attachment names, tags, titles, agent IDs, department IDs, first and last names, emails and more.
         */
        post: operations["searchUserConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=new-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a conversation
         * @description Creates a conversation for a user, without messages, and returns it. The error code is `user-not-found`. If the database fails, the error is MySQL's message.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update-conversation-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a conversation's status
         * @description Changes the status code of a conversation. The error code is `invalid-status-code`.
         */
        post: operations["updateConversationStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update-conversation-department": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a conversation to a department
         * @description Assigns a conversation to a department, or removes the department. The server does not check whether the department exists.
         */
        post: operations["updateConversationDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update-conversation-agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a conversation to an agent
         * @description Assigns a conversation to an agent, or removes the agent.
         */
        post: operations["updateConversationAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=set-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate a conversation
         * @description Stores the user's rating of a conversation. If `message_id` is set, also updates that message. The vendor's page wraps the rating in another `settings` object, but observed servers read it without the wrapper.
         */
        post: operations["setRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count an agent's ratings
         * @description Counts the positive and negative ratings of the conversations that are assigned to an agent.
         */
        post: operations["getRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-new-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List new messages in a conversation
         * @description Returns the messages that were created in a conversation after the given date or message.
         */
        post: operations["getNewMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-last-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the last message of a conversation
         * @description Returns the text, attachments and payload of the last message in a conversation. If there is no message, observed servers return an empty string.
         */
        post: operations["getLastMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to a conversation
         * @description Adds a message to an existing conversation and sends the notifications that the settings require. The error code is `invalid-status-code`. If the database fails, the error is MySQL's message.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a message
         * @description Updates the text, the attachments or the payload of a message. Fields that you leave out do not change.
         */
        post: operations["updateMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=delete-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a message
         * @description Deletes a message. Observed servers also delete its attachments.
         */
        post: operations["deleteMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=delete-attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete attachments of a conversation or message
         * @description Deletes all attachments of a conversation or of a message, including those stored in Amazon S3. Set either `conversation_id` or `message_id`.
         */
        post: operations["deleteAttachments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update-messages-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark messages as read
         * @description Sets the status of multiple messages to "read". Observed servers of 2025 also require the field `conversation_id`, which the vendor does not document.
         */
        post: operations["updateMessagesStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-agents-in-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the agents of a conversation
         * @description Returns the agents who wrote at least one message in a conversation. For several conversations, the agents are grouped by conversation ID.
         */
        post: operations["getAgentsInConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a conversation transcript
         * @description Exports a conversation to a CSV or TXT file and returns its URL, or false if the conversation does not exist. Anyone with the URL can read the file.
         */
        post: operations["exportTranscript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=direct-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a direct message to users
         * @description Sends a chat message to users. Observed servers create a conversation for users who have none. They also forward the message to the platform that the user writes from.
         */
        post: operations["sendDirectMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=messaging-platforms-send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to a conversation's messaging platform
         * @description Sends a message to the messaging platform of a conversation. The platforms are Facebook Messenger, Instagram, WhatsApp, Twitter, Telegram, Google Business Messages, WeChat, LINE, Viber, tickets, email and text messages.
         */
        post: operations["sendMessagingPlatformsMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=count-conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count conversations
         * @description Counts all conversations, or those with one status. Observed servers treat status `0` as not set and count all conversations.
         */
        post: operations["countConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=check-conversations-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check which conversations are assigned to an agent or department
         * @description Returns the given conversations that are assigned to an agent, a department or both. Observed servers do the opposite and return those assigned to another agent or department. Test your server before you rely on the result.
         */
        post: operations["checkConversationsAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-last-agent-in-conversation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the last agent of a conversation
         * @description Returns the agent who replied last in a conversation, or false if no agent has replied. The response contains a password hash or a token.
         */
        post: operations["getLastAgentInConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=execute-bot-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a bot message
         * @description Sends one of the bot messages from the settings and returns its content. Observed servers return false if the message is disabled or was already sent.
         */
        post: operations["executeBotMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the notes of a conversation
         * @description Returns the internal notes of a conversation, which are hidden from users.
         */
        post: operations["getNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=add-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a note to a conversation
         * @description Adds an internal note to a conversation and returns the note ID.
         */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=delete-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a note of a conversation
         * @description Deletes an internal note of a conversation and returns true. Observed servers return false if the note does not exist.
         */
        post: operations["deleteNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a setting
         * @description Returns the value of a setting. If the setting has several options, the value is an object of options. Observed servers return false if the setting is empty or unknown.
         */
        post: operations["getSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-multi-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get one option of a setting
         * @description Returns one option of a setting that has several options, or the given default if the option is not set.
         */
        post: operations["getMultiSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-external-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an external setting
         * @description Returns a setting that has its own row in the database, or the given default if there is no such setting. Observed servers require the name in a field `setting` instead and ignore the default.
         */
        post: operations["getExternalSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List settings
         * @description Returns all settings, each with the type of its input field. The result includes keys and passwords of other services.
         */
        post: operations["getSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=save-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace all settings
         * @description Replaces all stored settings with the given ones. Start from the result of `get-settings`, change it, and send all of it. Observed servers also require a field `setting`.
         */
        post: operations["saveSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=save-external-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save an external setting
         * @description Stores a setting in its own row in the database. Any value already stored under the name is replaced.
         */
        post: operations["saveExternalSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=export-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export settings to a file
         * @description Writes all settings to a JSON file on the server and returns the URL of the file. Anyone who knows the URL can read the keys in the file.
         */
        post: operations["exportSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=import-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import settings from a file
         * @description Reads a file created by `export-settings` and overwrites the current settings with it. Observed servers then delete the file, and return false if they cannot read it.
         */
        post: operations["importSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List departments
         * @description Returns the departments by ID.
         */
        post: operations["getDepartments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=saved-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List saved replies
         * @description Returns all saved replies. Observed servers return false if there are none.
         */
        post: operations["getSavedReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-translation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the translations of a language
         * @description Returns the translated texts of one language. Observed servers return false for a language that they do not have.
         */
        post: operations["getTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List translations
         * @description Returns the texts of all languages by language code, both for users and for the admin area.
         */
        post: operations["getTranslations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=save-translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace translations
         * @description Overwrites the files of the given languages with the given translations. Start from the result of `get-translations`, change it, and send all of it. Wrong content breaks the files. The server keeps a copy of each save in its uploads folder, but back up `resources/languages` yourself first.
         */
        post: operations["saveTranslations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=translate-string": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate a chat text
         * @description Returns the translation of a text that users see, or the text itself if there is no translation. Texts of the admin area are not translated.
         */
        post: operations["translateString"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List articles or get one
         * @description Returns all articles, or one article if `id` is set. If `categories` is true, returns a pair of articles and categories. For all languages, observed servers add the translations as a third item. They return false if no article has the given `id`.
         */
        post: operations["getArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=save-articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace all articles
         * @description Deletes all articles and stores the given ones instead. Get the current articles in full from `get-articles`, change them, and send them all back. Observed servers of 2025 return `function-not-found`.
         */
        post: operations["saveArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=search-articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search articles
         * @description Returns the articles whose title or content contains a text. Observed servers count each search in the reports.
         */
        post: operations["searchArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-articles-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List article categories
         * @description Returns all article categories.
         */
        post: operations["getArticlesCategories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=save-articles-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace all article categories
         * @description Replaces all article categories with the given ones. Get the current categories from `get-articles-categories`, change them, and send them all back.
         */
        post: operations["saveArticlesCategories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=article-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or add article ratings
         * @description With `rating`, adds a rating to an article and returns true. Without it, returns the article's ratings as a JSON string. Observed servers return only the ratings of the current day, and an empty list if there are none.
         */
        post: operations["getOrAddArticleRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=send-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an email to a user
         * @description Sends an email to a user or agent, using the email templates in Settings > Notifications. Validation errors are `missing-user-id-or-message` and `user-email-not-found`. Call errors are `security-error` and `user-or-sender-not-found`.
         */
        post: operations["sendEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=send-custom-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an email to any email address
         * @description Sends an email to any email address. The sender's name and email address come from Settings > Notifications > Email settings.
         */
        post: operations["sendCustomEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=email-piping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run email piping
         * @description Fetches new emails and converts them to chat messages. Runs at most once per minute unless `force` is true. Returns true when done. Observed servers return false if they did nothing.
         */
        post: operations["runEmailPiping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=send-sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a text message (SMS)
         * @description Sends a text message to a user or agent and returns Twilio's response. If the message uses the template, the server also translates it. Observed servers return false if there is no phone number.
         */
        post: operations["sendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=push-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a push notification
         * @description Sends a push notification to one agent, several agents or all agents. Returns the push service's response, or false if push notifications are disabled in the settings.
         */
        post: operations["sendPushNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=newsletter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a subscriber to the newsletter
         * @description Adds a subscriber to the newsletter service and returns that service's response. The service must be active in Settings > Miscellaneous > Newsletter. Observed servers return false if it is not.
         */
        post: operations["subscribeToNewsletter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=text-formatting-to-html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert text formatting to HTML
         * @description Returns a chat message with its formatting marks converted to HTML tags.
         */
        post: operations["convertTextFormattingToHtml"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=clear-text-formatting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove text formatting from a message
         * @description Returns a chat message without its formatting marks.
         */
        post: operations["clearTextFormatting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=automations-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List automations
         * @description Returns a list of two items, the automations by type and their translations by language code.
         */
        post: operations["getAutomations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=automations-save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace all automations
         * @description Replaces all stored automations with the given ones. Start from the result of `automations-get`, change it, and send all of it. The translations are replaced too if any are given.
         */
        post: operations["saveAutomations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=automations-validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate an automation
         * @description Returns the conditions that the server could not decide, either because the browser must check them or because they must be checked later. If none are left, the automation may run now. False means that a condition is not met. Observed servers return true if the automation has no conditions, and false if it was already sent.
         */
        post: operations["validateAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=automations-run-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run all valid automations
         * @description Checks all automations and sends the messages of those whose conditions are met. Returns the automations that a browser can still show, which are those with conditions left to check and all popups and designs. Later observed servers return false if an agent or administrator calls, which is every call of this API.
         */
        post: operations["runAllAutomations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=automations-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an automation
         * @description Sends the message of one automation, optionally after validating it. Observed servers return false if the validation fails or the automation was already sent. Otherwise they return the result of sending the message. The vendor does not document which user receives it; observed servers use the active user.
         */
        post: operations["runAutomation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=automations-is-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether an automation was sent to a user
         * @description Returns whether the automation was already sent to the user. Later observed servers read its ID from a field `automation_id` instead.
         */
        post: operations["isAutomationSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a report
         * @description Returns a report with its rows. Observed servers return false if there is no data or the report is unknown. Later observed servers can also return several reports at once, by name.
         */
        post: operations["getReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=reports-update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a row to a report
         * @description Adds a row to the data of a report. For most reports, observed servers keep one row per day and increment it. Later observed servers return false if reports are switched off.
         */
        post: operations["addReportRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to Dialogflow
         * @description Sends a text to Dialogflow, adds the reply to the conversation as a message from the bot, and returns the reply. Needs the Artificial Intelligence app. Possible errors are `dialogflow-not-active` and the error messages of MySQL or cURL. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's.
         */
        post: operations["sendDialogflowMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-get-intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get one or all Dialogflow intents
         * @description Returns the intent with the given name, or all intents of the agent if no name is given. Needs the Artificial Intelligence app.
         */
        post: operations["getDialogflowIntents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-create-intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Dialogflow intent
         * @description Adds an intent to the agent that is selected in the settings. Needs the Artificial Intelligence app.
         */
        post: operations["createDialogflowIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-update-intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add training phrases to a Dialogflow intent
         * @description Adds training phrases to those that an intent already has. Needs the Artificial Intelligence app. Observed servers also require a field `response`.
         */
        post: operations["updateDialogflowIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a Dialogflow entity
         * @description Adds an entity to the agent that is selected in the settings. If the name already exists, the call fails with `duplicate-dialogflow-entity` (observed). Needs the Artificial Intelligence app.
         */
        post: operations["createDialogflowEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-get-entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get one or all Dialogflow entities
         * @description Returns one entity, or all entities of the agent. If the entity does not exist, the call fails with `entity-not-found` (observed). Needs the Artificial Intelligence app.
         */
        post: operations["getDialogflowEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-get-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a Dialogflow access token
         * @description Generates a Google access token that is valid for one hour, and returns it. Needs the Artificial Intelligence app. Observed servers of 2025 return `function-not-found`, because they call this function `google-get-token`.
         */
        post: operations["getDialogflowToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-get-agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the Dialogflow agent
         * @description Returns the agent that is selected in the settings. Needs the Artificial Intelligence app. Observed servers also require `context_name` and `user_id` but do not read either.
         */
        post: operations["getDialogflowAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-set-active-context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a Dialogflow context
         * @description Activates a context in the user's session and returns Dialogflow's response. Needs the Artificial Intelligence app. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's.
         */
        post: operations["setActiveDialogflowContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-curl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call the Dialogflow API
         * @description Sends a query to Dialogflow and returns the response. The Dialogflow ES reference at https://cloud.google.com/dialogflow/es/docs/reference/rest/v2-overview describes the possible responses. Needs the Artificial Intelligence app. Observed servers also require a field `url_part`, the path to call. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's.
         */
        post: operations["callDialogflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-human-takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the human takeover of a conversation
         * @description Takes the conversation over from the bot. The function posts the takeover message from the settings, marks the conversation as waiting for an agent, and notifies the agents. Needs the Artificial Intelligence app. Observed servers return `function-not-found`.
         */
        post: operations["startHumanTakeover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=dialogflow-smart-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get smart reply suggestions
         * @description Returns suggestions of how an agent could reply to a message. They come from Dialogflow and, if a conversation is given, from OpenAI. Needs the Artificial Intelligence app. The vendor's page lists a second `token` for a Google access token, which saves a request. A form can hold only one `token`, and that is the administrator's. Observed servers return `function-not-found`.
         */
        post: operations["getSmartReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=open-ai-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to OpenAI
         * @description Sends a text to OpenAI and returns the reply. The reply can also be added to a conversation as a new message. Needs the Artificial Intelligence app. If OpenAI rejects the call, the response is still a success, but its first value is false.
         */
        post: operations["sendOpenAiMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=open-ai-curl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call the OpenAI API
         * @description Sends a request to OpenAI and returns the response. The reference at https://beta.openai.com/docs/api-reference/ describes the possible responses. Needs the Artificial Intelligence app.
         */
        post: operations["callOpenAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=google-translate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate texts with Google Translate
         * @description Translates one or more texts with Google Translate. Needs the Artificial Intelligence app.
         */
        post: operations["translateStrings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=google-language-detection-update-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Detect a user's language
         * @description Detects the language of a text and stores it for the user. Returns true on success. Returns false if no language is detected or the user already has it (observed). Needs the Artificial Intelligence app. Observed servers return `function-not-found`.
         */
        post: operations["detectUserLanguage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=whatsapp-send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a WhatsApp message
         * @description Sends a message to a WhatsApp phone number. Requires the WhatsApp app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). Observed servers of 2023 return `function-not-found`.
         */
        post: operations["sendWhatsappMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=messenger-send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a Messenger or Instagram message
         * @description Sends a message to a Messenger or Instagram user who has written to the page before. Requires the Messenger app. Set `message`, `attachments` or both. Observed error codes are `missing-arguments`, `psid-not-found` and `facebook-page-not-found`. Observed servers of 2023 return `function-not-found`.
         */
        post: operations["sendMessengerMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=telegram-send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a Telegram message
         * @description Sends a message to a Telegram chat whose user has written to you before. Requires the Telegram app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). The error code for an unknown chat is `chat-id-not-found` (observed). Observed servers of 2023 return `function-not-found`.
         */
        post: operations["sendTelegramMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=viber-send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a Viber message
         * @description Sends a message to a Viber user who has written to you before. Requires the Viber app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). Observed servers of 2023 return `function-not-found`.
         */
        post: operations["sendViberMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=gbm-send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a Google Business Messages message
         * @description Sends a message to a Google Business Messages user who has written to you before. Requires the Google Business Messages app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). The vendor's page lists a second `token`, a Google access token that saves a request. A form holds only one `token`, which is the administrator's. Observed servers return `function-not-found`.
         */
        post: operations["sendGoogleBusinessMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=line-send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a LINE message
         * @description Sends a message to a LINE user who has written to you before. Requires the LINE app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). Observed servers of 2023 return `function-not-found`.
         */
        post: operations["sendLineMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=wechat-send-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a WeChat message
         * @description Sends a message to a WeChat user who has written to you before. Requires the WeChat app. Set `message`, `attachments` or both. Without either, the server sends nothing and returns false (observed). The vendor's page lists a second `token`, an access token that WeChat issued. A form holds only one `token`, which is the administrator's. Observed servers of 2023 return `function-not-found`.
         */
        post: operations["sendWechatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=send-slack-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to Slack
         * @description Posts a message to a user's Slack channel and returns the channel. Without `channel`, the server finds or creates the user's channel (observed). To save time, pass the channel from an earlier response. Requires the Slack app. The error is `slack-not-active` or the message of MySQL or cURL.
         */
        post: operations["sendSlackMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=archive-slack-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive all Slack channels
         * @description Archives every channel of the workspace, including those that Support Board did not create. With many channels, the call takes long and you may have to repeat it. Returns true, or false if Slack lists no channels (observed). Requires the Slack app.
         */
        post: operations["archiveSlackChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=slack-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List Slack members and linked agents
         * @description Returns the members of the workspace, the agents, and the links between them. Requires the Slack app. If the settings contain no Slack token, the error code is `slack-token-not-found` (observed).
         */
        post: operations["getSlackUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=slack-presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Slack presence
         * @description Returns `online` or `offline` for one agent. Without `agent_id`, reports whether any agent is online. With `list`, returns the IDs of all agents who are online. Requires the Slack app.
         */
        post: operations["getSlackPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=slack-channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List Slack channels
         * @description Returns the channels of the workspace in Slack's own format, including archived ones. The function takes no cursor, so you cannot request the next page. Requires the Slack app.
         */
        post: operations["getSlackChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a customer
         * @description Returns the customer of a session. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-user-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a user's orders
         * @description Returns a summary of each of the user's orders. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceUserOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an order
         * @description Returns an order with its products and its billing and shipping addresses. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a product
         * @description Returns a product. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List products
         * @description Returns the products that match all filters, or all products if there are no filters. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-search-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search products
         * @description Returns the products that match a search. Needs the WooCommerce app.
         */
        post: operations["searchWoocommerceProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-taxonomies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List product categories or tags
         * @description Returns the product categories or the product tags of the shop. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceTaxonomies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List product attributes
         * @description Returns the product attributes with their terms, by slug. Depending on `type`, it returns a list of all term names or a list of attributes without terms instead. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-product-id-by-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a product ID by name
         * @description Returns the ID of the product with this name, or false. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceProductIdByName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-product-images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the images of a product
         * @description Returns the URLs of a product's images. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceProductImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-product-taxonomies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the categories and tags of a product
         * @description Returns the categories and tags of a product. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceProductTaxonomies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-attribute-by-term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find an attribute by one of its terms
         * @description Returns the attribute to which a term belongs, or false if there is none (observed). Needs the WooCommerce app.
         */
        post: operations["getWoocommerceAttributeByTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-attribute-by-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find an attribute by name
         * @description Returns the attribute with this name, or false if there is none (observed). Needs the WooCommerce app.
         */
        post: operations["getWoocommerceAttributeByName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-is-in-stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a product is in stock
         * @description Returns true if the product is in stock. Needs the WooCommerce app.
         */
        post: operations["isWoocommerceProductInStock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-coupon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a coupon
         * @description Generates a discount coupon and returns its code. The coupon can be limited to certain products or to one user. Needs the WooCommerce app.
         */
        post: operations["createWoocommerceCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-coupon-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a user has coupons
         * @description Returns true if any coupons are linked to the user. Needs the WooCommerce app.
         */
        post: operations["checkWoocommerceCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-coupon-delete-expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete expired coupons
         * @description Deletes all coupons that have expired. The Support Board cron jobs also do this every hour. Needs the WooCommerce app.
         */
        post: operations["deleteExpiredWoocommerceCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the URL of a shop page
         * @description Returns the URL of a category, a tag, the cart, the shop or the checkout. Observed servers return an empty string if there is no such page. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user's shop session
         * @description Returns the data of a session, such as the cart, its totals, the coupons and the customer. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-get-session-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a user's session key
         * @description Returns the key of the user's session in the shop. Needs the WooCommerce app.
         */
        post: operations["getWoocommerceSessionKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the payment methods of the shop
         * @description Returns the names of the payment methods that the shop accepts. Needs the WooCommerce app.
         */
        post: operations["getWoocommercePaymentMethods"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=woocommerce-shipping-locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the shipping locations of the shop
         * @description Returns the countries that the shop ships to, or those that it does not ship to. With a country code, it returns whether the shop ships to that country (observed). Needs the WooCommerce app.
         */
        post: operations["getWoocommerceShippingLocations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=get-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List versions
         * @description Returns the versions of Support Board and its apps by short name. The vendor says that these are the installed versions, but observed servers ask the vendor for the latest ones. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
         */
        post: operations["getVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update Support Board and its apps
         * @description Forces an update of everything. The files of the installation and of all apps are overwritten. The vendor shows the result `success`, but observed servers return a result for each product. If the installation has no purchase code, they fail with `envato-purchase-code-not-found`. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
         */
        post: operations["updateSupportBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=wp-synch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import WordPress users
         * @description Imports the WordPress users that Support Board does not have yet. Only the WordPress edition offers this function; other editions return `app-not-installed`. Observed servers return `function-not-found`, because they call this function `wp-sync`.
         */
        post: operations["syncWordpressUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=app-get-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the license key of an app
         * @description Returns the license key of an app. Observed servers return an empty string if there is none. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
         */
        post: operations["getAppKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=app-activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate an app
         * @description Activates an app with its license key, then downloads and installs it. Observed errors are `invalid-key`, `expired`, `envato-purchase-code-not-found`, `purchase-code-limit-exceeded` and `app-purchase-code-limit-exceeded`. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
         */
        post: operations["activateApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=cron-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run the cron jobs
         * @description Runs the jobs that otherwise run on a schedule. Observed servers also remove old data, as `clean-data` does, and return null instead of true.
         */
        post: operations["runCronJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=pusher-trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trigger a Pusher event
         * @description Triggers an event on a Pusher channel. Pusher must be configured in the settings. Observed servers only accept the events of Support Board itself and reject others with `pusher-security-error`. They also add the ID of the calling user to the data.
         */
        post: operations["triggerPusherEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=chat-css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the chat CSS
         * @description Returns the CSS that sets the colors of the chat.
         */
        post: operations["getChatCss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=clean-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove old data
         * @description Deletes visitors who came more than 24 hours ago and anything that has been in the trash for more than 30 days. Archives anything whose last message has been an agent's reply for more than 24 hours. Observed servers archive only if the setting for it is on.
         */
        post: operations["cleanData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=updates-available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check for updates
         * @description Returns whether an update is available for Support Board or any of its apps.
         */
        post: operations["checkUpdatesAvailable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=upload-path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the uploads path
         * @description Returns the uploads folder, either as a path on the server or as a URL. Observed servers read a field `email` where the vendor documents `url`. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
         */
        post: operations["getUploadPath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=is-allowed-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a file extension is allowed
         * @description Returns whether files with this extension may be uploaded.
         */
        post: operations["isAllowedExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=system-requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the system requirements
         * @description Returns which Support Board requirements the server meets. The cloud edition does not offer this function and returns the plain text `cloud_function_forbidden` (observed).
         */
        post: operations["checkSystemRequirements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line to the log
         * @description Adds a line to the log file of the installation. The cloud edition keeps no log and returns false (observed).
         */
        post: operations["addLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/include/api.php#function=aws-s3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload or delete an Amazon S3 file
         * @description Copies a file from the server to Amazon S3 or deletes a file there, and returns the URL of the file. Amazon S3 must be configured in the settings. If it is not, observed servers return false; if Amazon rejects the call, they return Amazon's error text. The path may name any file that the server can read, and anyone can read an uploaded file.
         */
        post: operations["changeAwsS3File"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "message-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Message sent
         * @description A user or an agent has sent a message on any channel. Messages from the bot and messages sent through this API also count.
         */
        post: operations["onMessageSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email sent
         * @description Support Board has notified a user or an agent of a message by email.
         */
        post: operations["onEmailSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "sms-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Text message sent
         * @description A user or an agent has sent a text message, or Support Board has notified one of them by text message. The body includes Twilio's response.
         */
        post: operations["onSmsSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "new-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New messages
         * @description New messages have arrived in the chat or the admin area. Unlike the messages of new conversations, each message is wrapped in `details`.
         */
        post: operations["onNewMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "dialogflow-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dialogflow reply
         * @description Dialogflow has replied to a user's message. The body contains a Google access token, so treat it as a secret. Numbers and booleans are text if the user's browser reported the event.
         */
        post: operations["onDialogflowMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message-deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Message deleted
         * @description A message has been deleted. `data` contains only the message ID.
         */
        post: operations["onMessageDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "rich-message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rich message submitted
         * @description A user has submitted the input that a rich message asked for, such as a follow-up email address, a registration or a choice of buttons. A registration includes the password in clear text.
         */
        post: operations["onRichMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "new-conversation-received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New conversation received
         * @description A new conversation has arrived in a user's chat widget. Message payloads are JSON text and may be malformed, as in the example.
         */
        post: operations["onNewConversationReceived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "new-conversation-created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New conversation created
         * @description A user, an agent or this API has created a conversation. Message payloads are JSON text and may be malformed, as in the example.
         */
        post: operations["onNewConversationCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation-status-updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conversation status updated
         * @description The status of a conversation has changed. See `status_code` for the meaning of the codes.
         */
        post: operations["onConversationStatusUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login
         * @description A user has logged in through the chat's login form. The body contains the password hash and a token that logs the user in. Do not log or store them.
         */
        post: operations["onLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    registration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registration
         * @description A user has registered through a registration form in the chat, or has updated a registration through the form of a rich message. The password is sent in clear text, twice. Do not log or store it.
         */
        post: operations["onRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "user-deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User deleted
         * @description A user has been deleted. `data` contains only the user ID.
         */
        post: operations["onUserDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "new-email-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New email address
         * @description A user has entered an email address in a follow-up message, a subscribe message, or a rich message that asks for it.
         */
        post: operations["onNewEmailAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "slack-message-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Slack message sent
         * @description A message has been sent to Slack. Needs the Slack app.
         */
        post: operations["onSlackMessageSent"];
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
         * Format: password
         * @description Secret token of an administrator, required in every call. It is a body field, so no OpenAPI security scheme can describe it.
         */
        ApiToken: string;
        /**
         * @description ID of a record. The server returns most IDs as strings and some as numbers, sometimes both within one object. Compare them as strings.
         * @example 881
         */
        Id: string | number;
        /** @description The user to get, for `get-user`. */
        GetUserRequest: {
            /** @constant */
            function: "get-user";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
            /**
             * @description Whether to include the additional details.
             * @default false
             */
            extra?: boolean;
        };
        /**
         * @description Type of a user. `bot` appears in responses only.
         * @enum {string}
         */
        UserType: "visitor" | "lead" | "user" | "agent" | "admin" | "bot";
        /**
         * @description UTC date and time as `YYYY-MM-DD HH:MM:SS`. It has no time zone, so it is not an RFC 3339 timestamp.
         * @example 2020-05-12 14:28:57
         */
        Timestamp: string;
        /** @description Department ID, or null if there is none. */
        DepartmentReference: string | number | null;
        /**
         * Format: password
         * @description Token that logs a user in. An administrator's token is also the credential of this API.
         */
        UserToken: string;
        /**
         * Format: password
         * @description Hash of a password. May be empty.
         */
        PasswordHash: string;
        /** @description An additional detail of a user. */
        UserDetail: {
            /** @description Slug of the detail, such as `phone` or `country_code`. */
            slug: string;
            /** @description Label shown to people. */
            name: string;
            value: string;
        };
        /** @description Values by key. PHP returns an empty array if there are no values. */
        PhpMap: Record<string, unknown> | [
        ];
        /** @description A user of any type. Contains secrets. */
        User: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            email: string | null;
            /** @description URL of the profile image. */
            profile_image: string;
            user_type: components["schemas"]["UserType"];
            creation_time: components["schemas"]["Timestamp"];
            last_activity: components["schemas"]["Timestamp"];
            department: components["schemas"]["DepartmentReference"];
            token: components["schemas"]["UserToken"];
            password?: components["schemas"]["PasswordHash"];
            /** @description Additional details. Whether a function returns them depends on `extra`. */
            details?: components["schemas"]["UserDetail"][];
            /** @description Values of the additional details by slug. `get-users` returns them on request. */
            extra?: components["schemas"]["PhpMap"];
        };
        /** @description The function ran and rejected its input. */
        ValidationError: {
            /** @constant */
            success: false;
            /** @description Error code, such as `duplicate-email`. The operation lists the documented codes. */
            response: string;
        };
        /** @description The call did not reach its function, or the function stopped with an error. This error has no key `success`. */
        CallError: {
            /** @constant */
            status: "error";
            /** @description Error code such as `invalid-token`, or the message of MySQL or cURL. */
            response: string;
            /** @description Error message in English. Some errors leave it out. */
            message?: string;
        };
        /** @description A failed call. The HTTP status may be 200, so check the body. The two variants have no key in common except `response`. */
        Failure: components["schemas"]["ValidationError"] | components["schemas"]["CallError"];
        /** @description The user, or false. */
        GetUserResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["User"] | false;
        } | components["schemas"]["Failure"];
        /** @description The detail and value to search for, for `get-user-by`. */
        GetUserByRequest: {
            /** @constant */
            function: "get-user-by";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Detail to compare, which is `email`, `first_name`, `last_name`, `phone` or the slug of any additional detail.
             * @example email
             */
            by: string;
            /** @description Value that the detail must have. */
            value: string;
        };
        /** @description A user found by a detail. Observed servers also return the optional properties, which include a secret. */
        FoundUser: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            email: string | null;
            /** @description URL of the profile image. */
            profile_image?: string;
            user_type: components["schemas"]["UserType"];
            creation_time?: components["schemas"]["Timestamp"];
            last_activity?: components["schemas"]["Timestamp"];
            department: components["schemas"]["DepartmentReference"];
            token?: components["schemas"]["UserToken"];
        };
        /** @description The user, or false. */
        GetUserByResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["FoundUser"] | false;
        } | components["schemas"]["Failure"];
        /** @description The user, and optionally one detail, for `get-user-extra`. */
        GetUserExtraRequest: {
            /** @constant */
            function: "get-user-extra";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
            /** @description Slug of the detail to return, such as `phone`. Defaults to all details. */
            slug?: string;
            /** @description Value to return if the detail is not found. Defaults to false. */
            default?: string;
        };
        /** @description All details or, with `slug`, the value of one. */
        GetUserExtraResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UserDetail"][] | string | false;
        } | components["schemas"]["Failure"];
        /** @description The user whose language `get-user-language` returns. */
        GetUserLanguageRequest: {
            /** @constant */
            function: "get-user-language";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
        };
        /**
         * @description Two-letter language code such as `es`, sometimes with a region.
         * @example es
         */
        LanguageCode: string;
        /** @description The language code, or false. */
        GetUserLanguageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["LanguageCode"] | false;
        } | components["schemas"]["Failure"];
        /** @description A pair of the column to sort by and the direction. */
        UserSorting: [
            "first_name" | "last_name" | "email" | "profile_image" | "user_type" | "creation_time" | "last_activity" | "department",
            "ASC" | "DESC"
        ];
        /**
         * @description A user type that you can assign.
         * @enum {string}
         */
        AssignableUserType: "visitor" | "lead" | "user" | "agent" | "admin";
        /** @description Page of 100 results, counted from 0. `0` returns the first hundred, `1` the second. Responses contain neither a total nor a next page. */
        Pagination: number;
        /** @description IDs of records. */
        IdList: components["schemas"]["Id"][];
        /** @description Filters, sorting and paging for `get-users`. */
        GetUsersRequest: {
            /** @constant */
            function: "get-users";
            token: components["schemas"]["ApiToken"];
            sorting?: components["schemas"]["UserSorting"];
            /** @description User types to return. Defaults to all types. */
            user_types?: components["schemas"]["AssignableUserType"][];
            /** @description Text to search for. */
            search?: string;
            pagination?: components["schemas"]["Pagination"];
            /** @description Whether to include each user's additional details, or the slugs of the details to include. Defaults to none. */
            extra?: boolean | string[];
            /** @description IDs of the only users to return. Observed servers read this field as `users_id`. */
            user_ids?: components["schemas"]["IdList"];
        };
        /** @description The users. An empty list if there are none. */
        UserListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["User"][];
        } | components["schemas"]["Failure"];
        /**
         * @description Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or the ID of a record. The server always reads a bare number as an ID.
         * @example 2020-05-13 13:35:59
         */
        DateOrId: string | number;
        /** @description The starting point for `get-new-users`. */
        GetNewUsersRequest: {
            /** @constant */
            function: "get-new-users";
            token: components["schemas"]["ApiToken"];
            datetime: components["schemas"]["DateOrId"];
        };
        /** @description Filters and sorting for `get-online-users`. */
        GetOnlineUsersRequest: {
            /** @constant */
            function: "get-online-users";
            token: components["schemas"]["ApiToken"];
            /** @description IDs of the users to exclude. */
            exclude_id?: components["schemas"]["IdList"];
            /**
             * @description Column to sort by.
             * @default creation_time
             */
            sorting?: string;
            /**
             * @description Whether to return only agents and administrators.
             * @default false
             */
            agents?: boolean;
        };
        /** @description The details to look for, and in which users, for `get-users-with-details`. */
        GetUsersWithDetailsRequest: {
            /** @constant */
            function: "get-users-with-details";
            token: components["schemas"]["ApiToken"];
            /** @description Slugs of the details, such as `email` or `phone`. */
            details: string[];
            /** @description Users to search. Defaults to all users. */
            user_ids?: components["schemas"]["IdList"] | string | false;
        };
        /** @description A user and that user's value of a detail. */
        UserDetailValue: {
            /** @description User ID. */
            id: components["schemas"]["Id"];
            value: string;
        };
        /** @description For each detail's slug, the users who have that detail. */
        UsersByDetail: {
            [key: string]: components["schemas"]["UserDetailValue"][];
        };
        /** @description The users by detail. */
        GetUsersWithDetailsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UsersByDetail"];
        } | components["schemas"]["Failure"];
        /** @description The agent to get, for `get-agent`. */
        GetAgentRequest: {
            /** @constant */
            function: "get-agent";
            token: components["schemas"]["ApiToken"];
            /** @description Agent ID. */
            agent_id: components["schemas"]["Id"];
        };
        /** @description An agent or administrator. Contains secrets. */
        Agent: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            email: string | null;
            /** @description URL of the profile image. */
            profile_image: string;
            /** @enum {string} */
            user_type: "agent" | "admin";
            creation_time: components["schemas"]["Timestamp"];
            last_activity: components["schemas"]["Timestamp"];
            department: components["schemas"]["DepartmentReference"];
            token: components["schemas"]["UserToken"];
            password?: components["schemas"]["PasswordHash"];
            details?: components["schemas"]["UserDetail"][];
        };
        /** @description The agent, or false. */
        GetAgentResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Agent"] | false;
        } | components["schemas"]["Failure"];
        /** @description Filter for `get-agents-ids`. */
        GetAgentsIdsRequest: {
            /** @constant */
            function: "get-agents-ids";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Whether to include administrators.
             * @default true
             */
            admins?: boolean;
        };
        /** @description IDs of records. An empty list if there are none. */
        IdListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Id"][];
        } | components["schemas"]["Failure"];
        /** @description The conversation, for `get-user-from-conversation`. */
        GetUserFromConversationRequest: {
            /** @constant */
            function: "get-user-from-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /**
             * @description Whether to return the agent who replied last instead of the user.
             * @default false
             */
            agent?: boolean;
        };
        /** @description The user or the last agent of a conversation. Observed servers of 2024 and later return all user properties, including secrets. */
        ConversationUser: {
            id: components["schemas"]["Id"];
            email: string | null;
            token?: components["schemas"]["UserToken"];
            password?: components["schemas"]["PasswordHash"];
        };
        /** @description The user, the agent, or false. */
        GetUserFromConversationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ConversationUser"] | false;
        } | components["schemas"]["Failure"];
        /** @description A call to `agents-online`, which takes no arguments besides the token. */
        CheckAgentsOnlineRequest: {
            /** @constant */
            function: "agents-online";
            token: components["schemas"]["ApiToken"];
        };
        /** @description True or false, as the operation describes. */
        FlagResponse: {
            /** @constant */
            success: true;
            response: boolean;
        } | components["schemas"]["Failure"];
        /** @description The text to search for, for `search-users`. */
        SearchUsersRequest: {
            /** @constant */
            function: "search-users";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. The search includes additional details. */
            search: string;
        };
        /** @description A pair of a value and the label shown to people. */
        ValueAndLabel: [
            string,
            string
        ];
        /** @description Additional details by slug, each a pair of value and label. The listed details are built in. You can add any other slug. */
        UserDetailsInput: {
            phone?: components["schemas"]["ValueAndLabel"];
            city?: components["schemas"]["ValueAndLabel"];
            language?: components["schemas"]["ValueAndLabel"];
            country?: components["schemas"]["ValueAndLabel"];
            birthday?: components["schemas"]["ValueAndLabel"];
            company?: components["schemas"]["ValueAndLabel"];
            facebook?: components["schemas"]["ValueAndLabel"];
            twitter?: components["schemas"]["ValueAndLabel"];
            linkedin?: components["schemas"]["ValueAndLabel"];
            website?: components["schemas"]["ValueAndLabel"];
            ip?: components["schemas"]["ValueAndLabel"];
            country_code?: components["schemas"]["ValueAndLabel"];
            browser?: components["schemas"]["ValueAndLabel"];
            currency?: components["schemas"]["ValueAndLabel"];
            location?: components["schemas"]["ValueAndLabel"];
            os?: components["schemas"]["ValueAndLabel"];
            time_zone?: components["schemas"]["ValueAndLabel"];
            current_url?: components["schemas"]["ValueAndLabel"];
        } & {
            [key: string]: components["schemas"]["ValueAndLabel"];
        };
        /** @description Details of the user to add, for `add-user`. */
        AddUserRequest: {
            /** @constant */
            function: "add-user";
            token: components["schemas"]["ApiToken"];
            /**
             * @description First name.
             * @default User
             */
            first_name?: string;
            /** @description Last name. Defaults to `#` and a random number. */
            last_name?: string;
            /**
             * @description Email address, unique among users.
             * @default
             */
            email?: string;
            /** @description URL of the profile image. Defaults to one of the vendor's images. */
            profile_image?: string;
            /**
             * Format: password
             * @description Login password.
             * @default
             */
            password?: string;
            /** @description Defaults to `user` if there is an email, otherwise to `visitor`. */
            user_type?: components["schemas"]["AssignableUserType"];
            extra?: components["schemas"]["UserDetailsInput"];
        };
        /** @description ID of the record that the operation describes. */
        IdResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Id"];
        } | components["schemas"]["Failure"];
        /** @description New details of a user, for `update-user`. */
        UpdateUserRequest: {
            /** @constant */
            function: "update-user";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
            /** @description New first name. */
            first_name?: string;
            /** @description New last name. */
            last_name?: string;
            /** @description New email address. The word `NULL` deletes it. */
            email?: string;
            /** @description URL of the profile image. */
            profile_image?: string;
            /**
             * Format: password
             * @description New password.
             */
            password?: string;
            user_type?: components["schemas"]["AssignableUserType"];
            settings_extra?: components["schemas"]["UserDetailsInput"];
        };
        /** @description The call succeeded. */
        DoneResponse: {
            /** @constant */
            success: true;
            /** @constant */
            response: true;
        } | components["schemas"]["Failure"];
        /** @description The user to delete, for `delete-user`. */
        DeleteUserRequest: {
            /** @constant */
            function: "delete-user";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
        };
        /** @description The users to delete, for `delete-users`. */
        DeleteUsersRequest: {
            /** @constant */
            function: "delete-users";
            token: components["schemas"]["ApiToken"];
            /** @description User IDs. */
            user_ids: components["schemas"]["IdList"];
        };
        /** @description The user to check, for `is-online`. */
        IsUserOnlineRequest: {
            /** @constant */
            function: "is-online";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
        };
        /** @description The user, and optionally the URL to set, for `current-url`. */
        GetOrSetCurrentUrlRequest: {
            /** @constant */
            function: "current-url";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id?: components["schemas"]["Id"];
            /** @description URL to store. Without it, the call returns the stored URL. */
            url?: string;
        };
        /** @description The current URL, or a boolean. */
        GetOrSetCurrentUrlResponse: {
            /** @constant */
            success: true;
            response: string | boolean;
        } | components["schemas"]["Failure"];
        /** @description A call to `count-users`, which takes no arguments besides the token. */
        CountUsersRequest: {
            /** @constant */
            function: "count-users";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A number that the server returns as a string. */
        NumericString: string;
        /** @description Number of users, in total and by type. */
        UserCounts: {
            /** @description Number of users of all types, as a string. */
            all: components["schemas"]["NumericString"];
            /** @description Number of leads, as a string. */
            lead: components["schemas"]["NumericString"];
            /** @description Number of users of type `user`, as a string. */
            user: components["schemas"]["NumericString"];
            /** @description Number of visitors, as a string. */
            visitor: components["schemas"]["NumericString"];
        };
        /** @description The user counts. */
        CountUsersResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UserCounts"];
        } | components["schemas"]["Failure"];
        /** @description The user to change, for `update-user-to-lead`. */
        UpdateUserToLeadRequest: {
            /** @constant */
            function: "update-user-to-lead";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
        };
        /** @description The name whose initials `get-avatar` draws. */
        GetAvatarRequest: {
            /** @constant */
            function: "get-avatar";
            token: components["schemas"]["ApiToken"];
            /** @description Name for the first initial. */
            first_name: string;
            /** @description Name for the second initial. */
            last_name?: string;
        };
        /** @description URL of the resource that the operation describes. */
        UrlResponse: {
            /** @constant */
            success: true;
            response: string;
        } | components["schemas"]["Failure"];
        /** @description A call to `get-bot-id`, which takes no arguments besides the token. */
        GetBotIdRequest: {
            /** @constant */
            function: "get-bot-id";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The user and conversation to check, for `is-typing`. */
        IsUserTypingRequest: {
            /** @constant */
            function: "is-typing";
            token: components["schemas"]["ApiToken"];
            /** @description ID of the user or agent. */
            user_id: components["schemas"]["Id"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
        };
        /** @description The conversation to check, for `is-agent-typing`. */
        IsAgentTypingRequest: {
            /** @constant */
            function: "is-agent-typing";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
        };
        /** @description An agent who is typing. */
        TypingAgent: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
        };
        /** @description The agent who is typing, or false. */
        IsAgentTypingResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["TypingAgent"] | false;
        } | components["schemas"]["Failure"];
        /** @description Who is typing, and in which conversation, for `set-typing`. */
        SetTypingRequest: {
            /** @constant */
            function: "set-typing";
            token: components["schemas"]["ApiToken"];
            /** @description ID of the user or agent. */
            user_id?: components["schemas"]["Id"];
            /** @description The conversation. */
            conversation_id?: components["schemas"]["Id"] | -1;
        };
        /** @description Credentials for `login`. Set `email` and `password`, or `user_id` and the user's token. */
        LoginUserRequest: {
            /** @constant */
            function: "login";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Use together with `password`.
             * @default
             */
            email?: string;
            /**
             * Format: password
             * @description Use together with `email`.
             * @default
             */
            password?: string;
            /** @description User ID. Use together with the user's token. */
            user_id?: components["schemas"]["Id"];
            /**
             * Format: password
             * @description Token of the user, shown in the user's profile in the Users area. The vendor documents it as a second `token`.
             */
            user_token?: string;
        };
        /** @description A logged-in user. Observed servers also return the optional properties. Contains secrets. */
        LoggedInUser: {
            id: components["schemas"]["Id"];
            /** @description URL of the profile image. */
            profile_image: string;
            first_name: string;
            last_name: string;
            email: string | null;
            user_type: components["schemas"]["UserType"];
            token: components["schemas"]["UserToken"];
            /** @description URL of the installation. */
            url?: string;
            password?: components["schemas"]["PasswordHash"];
            department?: components["schemas"]["DepartmentReference"];
        };
        /** @description A pair of the user and the encrypted login data for the `sb-login` cookie. */
        UserLogin: [
            components["schemas"]["LoggedInUser"],
            string
        ];
        /** @description The user and the login data, or false. */
        LoginUserResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UserLogin"] | false | "ip-ban";
        } | components["schemas"]["Failure"];
        /** @description A call to `logout`, which takes no arguments besides the token. */
        LogoutUserRequest: {
            /** @constant */
            function: "logout";
            token: components["schemas"]["ApiToken"];
        };
        /** @description New details of the logged-in user, for `update-login`. The call deletes every detail that you leave out. */
        UpdateLoginRequest: {
            /** @constant */
            function: "update-login";
            token: components["schemas"]["ApiToken"];
            /**
             * @description URL of the profile image.
             * @default
             */
            profile_image?: string;
            /**
             * @description First name.
             * @default
             */
            first_name?: string;
            /**
             * @description Last name.
             * @default
             */
            last_name?: string;
            /**
             * @description Email address.
             * @default
             */
            email?: string;
            /** @description Department ID, for agents in the admin area. Defaults to none. */
            department?: components["schemas"]["Id"];
        };
        /** @description The user details that a login holds. Which other details it includes depends on the previous login. Contains secrets. */
        LoginDetails: {
            id?: components["schemas"]["Id"];
            /** @description URL of the profile image. */
            profile_image: string;
            first_name: string;
            last_name: string;
            email: string | null;
            department?: components["schemas"]["DepartmentReference"];
            user_type?: components["schemas"]["UserType"];
            token?: components["schemas"]["UserToken"];
            /** @description URL of the installation. */
            url?: string;
            password?: components["schemas"]["PasswordHash"];
        };
        /** @description A pair of the new details and the encrypted login data for the `sb-login` cookie. */
        UpdatedLogin: [
            components["schemas"]["LoginDetails"],
            string
        ];
        /** @description The new login data. */
        UpdateLoginResponse: {
            /** @constant */
            success: true;
            response: string | components["schemas"]["UpdatedLogin"];
        } | components["schemas"]["Failure"];
        /** @description A call to `delete-leads`, which takes no arguments besides the token. */
        DeleteLeadsRequest: {
            /** @constant */
            function: "delete-leads";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Name and profile image of the bot, for `update-bot`. */
        UpdateBotRequest: {
            /** @constant */
            function: "update-bot";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the bot. */
            name?: string;
            /** @description URL of the bot's profile image. */
            profile_image?: string;
        };
        /** @description Whether the bot was updated. */
        UpdateBotResponse: {
            /** @constant */
            success: true;
            response: boolean | components["schemas"]["Id"];
        } | components["schemas"]["Failure"];
        /** @description The users to export, for `csv-users`. */
        ExportUsersRequest: {
            /** @constant */
            function: "csv-users";
            token: components["schemas"]["ApiToken"];
            /** @description IDs of the users to export. Defaults to all users. Observed servers read this field as `users_id`. */
            user_ids?: components["schemas"]["IdList"];
        };
        /** @description The conversation to get, for `get-conversation`. */
        GetConversationRequest: {
            /** @constant */
            function: "get-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /** @description ID of the user the conversation belongs to. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description A pair of the name and the full URL of a file that is already on a server. */
        Attachment: [
            string,
            string
        ];
        /** @description Attachments of a message. An empty string means that there are none. Any other string holds the list as JSON. */
        MessageAttachments: string | components["schemas"]["Attachment"][];
        /** @description Status of a message, as a string. It differs from a conversation's status. The vendor shows `0` and `2` without explanation. */
        MessageStatusCode: string;
        /** @description Additional values of a message. An empty string or array means that there are none. Any other string holds JSON, which may be malformed (observed). */
        MessagePayload: string | Record<string, unknown> | unknown[];
        /** @description A message and its author. */
        Message: {
            id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
            message: string;
            creation_time: components["schemas"]["Timestamp"];
            attachments: components["schemas"]["MessageAttachments"];
            status_code: components["schemas"]["MessageStatusCode"];
            payload: components["schemas"]["MessagePayload"];
            conversation_id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            profile_image: string;
            user_type: components["schemas"]["UserType"];
        };
        /**
         * @description Status of a conversation, as a string. `0` is live, `1` waiting for the user, `2` waiting for an agent, `3` archived, `4` trash.
         * @enum {string}
         */
        ConversationStatusText: "0" | "1" | "2" | "3" | "4";
        /** @description Details of a conversation and its user, returned beside the messages. */
        ConversationDetails: {
            user_id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            profile_image: string;
            user_type: components["schemas"]["UserType"];
            id: components["schemas"]["Id"];
            title: string;
            /** @description When the conversation was created. Later observed servers name it `creation_time`. */
            conversation_time?: components["schemas"]["Timestamp"];
            /** @description Status of the conversation. Later observed servers name it `status_code`. */
            conversation_status_code?: components["schemas"]["ConversationStatusText"];
            creation_time?: components["schemas"]["Timestamp"];
            status_code?: components["schemas"]["ConversationStatusText"];
            department: components["schemas"]["DepartmentReference"];
        };
        /** @description A conversation and its messages. */
        ConversationWithMessages: {
            messages: components["schemas"]["Message"][];
            details: components["schemas"]["ConversationDetails"];
        };
        /** @description The conversation, or an empty conversation. */
        GetConversationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ConversationWithMessages"] | {
                messages: [
                ];
                /** @constant */
                details: "";
            } | false;
        } | components["schemas"]["Failure"];
        /**
         * @description Status of a conversation. `0` is live, `1` waiting for the user, `2` waiting for an agent, `3` archived, `4` trash.
         * @enum {integer}
         */
        ConversationStatusCode: 0 | 1 | 2 | 3 | 4;
        /**
         * @description Source of a conversation. `em` is email, `tk` ticket, `wa` WhatsApp, `fb` Facebook Messenger, `ig` Instagram, `tw` Twitter, `wc` WeChat, `tx` text message (observed: stored as `tm`), `gb` Google Business Messages, `tg` Telegram, `ln` LINE, `vb` Viber.
         * @enum {string}
         */
        ConversationSource: "em" | "tk" | "wa" | "fb" | "ig" | "tw" | "wc" | "tx" | "tm" | "gb" | "tg" | "ln" | "vb";
        /** @description Filters and paging for `get-conversations`. */
        GetConversationsRequest: {
            /** @constant */
            function: "get-conversations";
            token: components["schemas"]["ApiToken"];
            pagination?: components["schemas"]["Pagination"];
            /** @description Status of the conversations to return. Defaults to all conversations outside the archive and the trash. */
            status_code?: components["schemas"]["ConversationStatusCode"] | "all";
            /**
             * @description Whether the queue or the routing is active in Settings > Miscellaneous.
             * @default false
             */
            routing?: boolean;
            /**
             * @description Whether to include conversations without an agent.
             * @default false
             */
            routing_unassigned?: boolean;
            /** @description ID of the department the conversations are assigned to. */
            department?: components["schemas"]["Id"];
            source?: components["schemas"]["ConversationSource"];
            /** @description Tag of the conversations. */
            tag?: string;
        };
        /** @description ID of the assigned agent, or null if there is none. */
        AgentReference: string | number | null;
        /** @description Text, or null if nothing is stored. */
        OptionalText: string | null;
        /** @description An item in a list of all conversations, with the last message and the user. */
        ConversationListItem: {
            /** @description Text of the last message. */
            message: string;
            message_id: components["schemas"]["Id"];
            attachments: components["schemas"]["MessageAttachments"];
            payload: components["schemas"]["MessagePayload"];
            message_status_code: components["schemas"]["MessageStatusCode"];
            last_update_time: components["schemas"]["Timestamp"];
            message_user_id: components["schemas"]["Id"];
            message_first_name?: string;
            message_last_name?: string;
            message_profile_image?: string;
            message_user_type: components["schemas"]["UserType"];
            conversation_id: components["schemas"]["Id"];
            conversation_user_id: components["schemas"]["Id"];
            conversation_status_code: components["schemas"]["ConversationStatusText"];
            conversation_creation_time: components["schemas"]["Timestamp"];
            department?: components["schemas"]["DepartmentReference"];
            agent_id?: components["schemas"]["AgentReference"];
            title?: string;
            source?: components["schemas"]["OptionalText"];
            extra?: components["schemas"]["OptionalText"];
            tags?: components["schemas"]["OptionalText"];
            conversation_first_name?: string;
            conversation_last_name?: string;
            conversation_profile_image?: string;
            conversation_user_type?: components["schemas"]["UserType"];
        };
        /** @description The conversations and their users. An empty list if there are none. */
        ConversationListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ConversationListItem"][];
        } | components["schemas"]["Failure"];
        /** @description The starting point and filters for `get-new-conversations`. */
        GetNewConversationsRequest: {
            /** @constant */
            function: "get-new-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or a conversation ID. */
            datetime: components["schemas"]["DateOrId"];
            /**
             * @description Whether the queue or the routing is active in Settings > Miscellaneous.
             * @default false
             */
            routing?: boolean;
            /**
             * @description Whether to include conversations without an agent.
             * @default false
             */
            routing_unassigned?: boolean;
        };
        /** @description The user and filters for `get-user-conversations`. */
        GetUserConversationsRequest: {
            /** @constant */
            function: "get-user-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
            /** @description ID of a conversation to exclude. */
            exclude_id?: components["schemas"]["Id"];
            /**
             * @description Whether the user is an agent or administrator. Observed servers read this field as `agent`.
             * @default false
             */
            agents?: boolean;
        };
        /** @description An item in a list of one user's conversations, with the last message. */
        UserConversationListItem: {
            /** @description Text of the last message. */
            message: string;
            message_id: components["schemas"]["Id"];
            attachments: components["schemas"]["MessageAttachments"];
            payload: components["schemas"]["MessagePayload"];
            message_status_code: components["schemas"]["MessageStatusCode"];
            last_update_time: components["schemas"]["Timestamp"];
            message_user_id: components["schemas"]["Id"];
            message_first_name?: string;
            message_last_name?: string;
            message_profile_image?: string;
            message_user_type: components["schemas"]["UserType"];
            conversation_id: components["schemas"]["Id"];
            conversation_user_id: components["schemas"]["Id"];
            conversation_status_code: components["schemas"]["ConversationStatusText"];
            conversation_creation_time: components["schemas"]["Timestamp"];
            department?: components["schemas"]["DepartmentReference"];
            agent_id?: components["schemas"]["AgentReference"];
            title?: string;
            source?: components["schemas"]["OptionalText"];
            extra?: components["schemas"]["OptionalText"];
            tags?: components["schemas"]["OptionalText"];
        };
        /** @description The user's conversations. An empty list if there are none. */
        UserConversationListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UserConversationListItem"][];
        } | components["schemas"]["Failure"];
        /** @description The user and the starting point, for `get-new-user-conversations`. */
        GetNewUserConversationsRequest: {
            /** @constant */
            function: "get-new-user-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
            /** @description Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or a conversation ID. */
            datetime: components["schemas"]["DateOrId"];
        };
        /** @description The text to search for, for `search-conversations`. */
        SearchConversationsRequest: {
            /** @constant */
            function: "search-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. */
            search: string;
        };
        /** @description The user and the text to search for, for `search-user-conversations`. */
        SearchUserConversationsRequest: {
            /** @constant */
            function: "search-user-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. */
            search: string;
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
        };
        /** @description ID of a record, or -1 for none. */
        IdOrMinusOne: components["schemas"]["Id"] | -1;
        /** @description The conversation to create, for `new-conversation`. */
        CreateConversationRequest: {
            /** @constant */
            function: "new-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description ID of the user the conversation belongs to. */
            user_id: components["schemas"]["Id"];
            /** @default 1 */
            status_code?: components["schemas"]["ConversationStatusCode"];
            /**
             * @description Title of the conversation.
             * @default
             */
            title?: string;
            /**
             * @description Department ID from Settings > Miscellaneous > Departments, or -1 for none.
             * @default -1
             */
            department?: components["schemas"]["IdOrMinusOne"];
            /**
             * @description ID of the assigned agent, or -1 for none.
             * @default -1
             */
            agent_id?: components["schemas"]["IdOrMinusOne"];
            source?: components["schemas"]["ConversationSource"];
            /** @description First extra value of the conversation. */
            extra?: string;
            /** @description Second extra value. */
            extra_2?: string;
            /** @description Third extra value. */
            extra_3?: string;
            /** @description Tags separated by commas. */
            tags?: string;
        };
        /** @description The new conversation. */
        CreateConversationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ConversationWithMessages"];
        } | components["schemas"]["Failure"];
        /** @description The conversation and its new status, for `update-conversation-status`. */
        UpdateConversationStatusRequest: {
            /** @constant */
            function: "update-conversation-status";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            status_code: components["schemas"]["ConversationStatusCode"];
        };
        /** @description ID of a record, or false to remove the current one. */
        IdOrFalse: components["schemas"]["Id"] | false;
        /** @description The conversation and its new department, for `update-conversation-department`. */
        UpdateConversationDepartmentRequest: {
            /** @constant */
            function: "update-conversation-department";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /** @description Department ID from Settings > Miscellaneous > Departments. False removes the department. */
            department: components["schemas"]["IdOrFalse"];
            /** @description Text of a notification. If set, the server notifies the agents of the new department by email, push notification and text message. */
            message?: string;
        };
        /** @description The conversation and its new agent, for `update-conversation-agent`. */
        UpdateConversationAgentRequest: {
            /** @constant */
            function: "update-conversation-agent";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /** @description Agent ID. False removes the agent. */
            agent_id: components["schemas"]["IdOrFalse"];
            /** @description Text of a notification. If set, the server notifies the agent by email, push notification and text message. */
            message?: string;
        };
        /** @description A user's rating of a conversation. */
        ConversationRating: {
            /** @description ID of the conversation to rate. */
            conversation_id: components["schemas"]["Id"];
            /**
             * @description `1` is positive, `0` is negative.
             * @enum {integer|string}
             */
            rating: 1 | 0 | "1" | "0";
        };
        /** @description Additional values to store with a message. You can set any key. */
        PayloadInput: {
            [key: string]: unknown;
        };
        /** @description The rating, and optionally a message to update, for `set-rating`. */
        SetRatingRequest: {
            /** @constant */
            function: "set-rating";
            token: components["schemas"]["ApiToken"];
            /** @description The rating. */
            settings: components["schemas"]["ConversationRating"] | {
                settings: components["schemas"]["ConversationRating"];
            };
            /** @description Additional values to store with the message. */
            payload?: components["schemas"]["PayloadInput"];
            /** @description ID of the message to update. */
            message_id?: components["schemas"]["Id"];
            /** @description New text of the message. */
            message?: string;
            /** @description ID of the user whose conversation contains the message. */
            user_id: components["schemas"]["Id"];
        };
        /** @description The agent whose ratings `get-rating` counts. */
        GetRatingRequest: {
            /** @constant */
            function: "get-rating";
            token: components["schemas"]["ApiToken"];
            /** @description Agent ID. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Number of positive and negative ratings. */
        GetRatingResponse: {
            /** @constant */
            success: true;
            /** @description A pair of the number of positive ratings and the number of negative ratings. */
            response: [
                number,
                number
            ];
        } | components["schemas"]["Failure"];
        /** @description The conversation and the starting point, for `get-new-messages`. */
        GetNewMessagesRequest: {
            /** @constant */
            function: "get-new-messages";
            token: components["schemas"]["ApiToken"];
            /** @description ID of the user the conversation belongs to. */
            user_id: components["schemas"]["Id"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /** @description Where to start, as a UTC date and time (`YYYY-MM-DD HH:MM:SS`), a date alone, or a message ID. */
            datetime: components["schemas"]["DateOrId"];
        };
        /** @description The messages. An empty list if there are none. */
        GetNewMessagesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Message"][];
        } | components["schemas"]["Failure"];
        /** @description The conversation and filters for `get-last-message`. */
        GetLastMessageRequest: {
            /** @constant */
            function: "get-last-message";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /** @description Skip messages with this text. */
            exclude_message?: string;
            /** @description Consider only messages of the user with this ID. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description Content of a message, without its author and time. */
        LastMessage: {
            message: string;
            attachments: components["schemas"]["MessageAttachments"];
            payload: components["schemas"]["MessagePayload"];
        };
        /** @description The last message, or an empty string. */
        GetLastMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["LastMessage"] | "";
        } | components["schemas"]["Failure"];
        /** @description Files to attach. They must already be on a server, because the request holds only their URLs. */
        AttachmentList: components["schemas"]["Attachment"][];
        /** @description The message to send, for `send-message`. */
        SendMessageRequest: {
            /** @constant */
            function: "send-message";
            token: components["schemas"]["ApiToken"];
            /** @description ID of the user who sends the message. Get the bot's ID from `get-bot-id`. */
            user_id: components["schemas"]["Id"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /** @description Text of the message. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description New status of the conversation. */
            conversation_status_code?: components["schemas"]["ConversationStatusCode"] | "skip";
            payload?: components["schemas"]["PayloadInput"];
            /**
             * @description Whether the queue is active in Settings > Miscellaneous > Queue.
             * @default false
             */
            queue?: boolean;
            /** @description ID of the user who receives the message. The server uses it to get the user's language. */
            recipient_id?: components["schemas"]["Id"];
        };
        /** @description The new message, and the notifications sent for it. */
        AddedMessage: {
            /** @description `success`. Later observed servers leave it out. */
            status?: string;
            /** @description ID of the new message. Later observed servers name it `id`. */
            "message-id"?: components["schemas"]["Id"];
            id?: components["schemas"]["Id"];
            /** @description Whether the conversation is waiting in the queue. */
            queue: boolean;
            /** @description Notifications sent to the user or to agents, such as `sms` and `email`. */
            notifications: string[];
            /** @description Text of the message as stored. */
            message: string;
            /** @description Whether a human has taken over from the chatbot. */
            human_takeover_active?: boolean;
        };
        /** @description The new message. */
        SendMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["AddedMessage"];
        } | components["schemas"]["Failure"];
        /** @description New content of a message, for `update-message`. */
        UpdateMessageRequest: {
            /** @constant */
            function: "update-message";
            token: components["schemas"]["ApiToken"];
            /** @description Message ID. */
            message_id: components["schemas"]["Id"];
            /** @description New text. */
            message?: string;
            /** @description Attachments that replace the current ones. The files must already be on a server. */
            attachments?: components["schemas"]["AttachmentList"];
            payload?: components["schemas"]["PayloadInput"];
        };
        /** @description The message to delete, for `delete-message`. */
        DeleteMessageRequest: {
            /** @constant */
            function: "delete-message";
            token: components["schemas"]["ApiToken"];
            /** @description Message ID. */
            message_id: components["schemas"]["Id"];
        };
        /** @description The conversation or message whose attachments `delete-attachments` deletes. */
        DeleteAttachmentsRequest: {
            /** @constant */
            function: "delete-attachments";
            token: components["schemas"]["ApiToken"];
            /** @description ID of the conversation whose attachments to delete. */
            conversation_id?: components["schemas"]["Id"];
            /** @description ID of the message whose attachments to delete. */
            message_id?: components["schemas"]["Id"];
        };
        /** @description The messages to mark as read, for `update-messages-status`. */
        UpdateMessagesStatusRequest: {
            /** @constant */
            function: "update-messages-status";
            token: components["schemas"]["ApiToken"];
            /** @description Message IDs. */
            message_ids: components["schemas"]["IdList"];
            /** @description ID of the user the messages belong to. While Pusher is active, the user's chat updates only if this is set. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description One or more conversations, for `get-agents-in-conversation`. */
        GetAgentsInConversationRequest: {
            /** @constant */
            function: "get-agents-in-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID, or a list of conversation IDs. */
            conversation_id: components["schemas"]["Id"] | components["schemas"]["IdList"];
        };
        /** @description An agent who wrote a message in a conversation. */
        AgentInConversation: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            /** @description URL of the profile image. */
            profile_image: string;
            conversation_id: components["schemas"]["Id"];
        };
        /** @description Agents by conversation ID. */
        GetAgentsInConversationResponse: {
            /** @constant */
            success: true;
            response: {
                [key: string]: components["schemas"]["AgentInConversation"][];
            } | [
            ];
        } | components["schemas"]["Failure"];
        /** @description The conversation and the file format, for `transcript`. */
        ExportTranscriptRequest: {
            /** @constant */
            function: "transcript";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /**
             * @description File format. False uses the format set in Settings > Admin > Transcript type.
             * @default false
             */
            type?: ("csv" | "txt") | false;
        };
        /** @description URL of the file, or false. */
        ExportTranscriptResponse: {
            /** @constant */
            success: true;
            response: string | false;
        } | components["schemas"]["Failure"];
        /** @description The message and its recipients, for `direct-message`. */
        SendDirectMessageRequest: {
            /** @constant */
            function: "direct-message";
            token: components["schemas"]["ApiToken"];
            /** @description User IDs. */
            user_ids: components["schemas"]["IdList"];
            /** @description Text of the message. */
            message: string;
            /** @description Subject. Required for emails. */
            subject?: string;
        };
        /** @description The recipient. */
        MessagingPlatformUser: {
            id: components["schemas"]["Id"];
            /** @description URL of the profile image. */
            profile_image?: string;
        };
        /** @description The messaging platform to send the message to. */
        MessagingPlatformSource: {
            source: components["schemas"]["ConversationSource"];
            /** @description Chat ID. Required for Telegram. */
            chat_id?: string | number;
            /** @description Page ID. Required for Facebook Messenger. */
            page_id?: string | number;
        };
        /** @description The message, its recipient and the platform, for `messaging-platforms-send-message`. */
        SendMessagingPlatformsMessageRequest: {
            /** @constant */
            function: "messaging-platforms-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /** @description Text of the message. */
            message: string;
            attachments?: components["schemas"]["AttachmentList"];
            /** @description User ID, or the user with a profile image. */
            user: components["schemas"]["Id"] | components["schemas"]["MessagingPlatformUser"];
            source: components["schemas"]["MessagingPlatformSource"];
        };
        /** @description True, or the code of a human takeover. */
        SendMessagingPlatformsMessageResponse: {
            /** @constant */
            success: true;
            response: true | "human_takeover";
        } | components["schemas"]["Failure"];
        /** @description Filter for `count-conversations`. */
        CountConversationsRequest: {
            /** @constant */
            function: "count-conversations";
            token: components["schemas"]["ApiToken"];
            status_code?: components["schemas"]["ConversationStatusCode"];
        };
        /** @description Number of conversations. */
        CountConversationsResponse: {
            /** @constant */
            success: true;
            /** @description Number of conversations. Observed servers may return it as a string. */
            response: number | string;
        } | components["schemas"]["Failure"];
        /** @description The conversations to check against an agent or department, for `check-conversations-assignment`. */
        CheckConversationsAssignmentRequest: {
            /** @constant */
            function: "check-conversations-assignment";
            token: components["schemas"]["ApiToken"];
            /** @description IDs of the conversations to check. */
            conversation_ids: components["schemas"]["IdList"];
            /** @description Agent ID. */
            agent_id?: components["schemas"]["Id"];
            /** @description Department ID. Observed servers read this field as `department`. */
            department_id?: components["schemas"]["Id"];
        };
        /** @description The conversation, for `get-last-agent-in-conversation`. */
        GetLastAgentInConversationRequest: {
            /** @constant */
            function: "get-last-agent-in-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
        };
        /** @description The agent who replied last. Contains secrets. */
        LastAgentInConversation: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            email: string | null;
            /** @description Password hash. Later observed servers leave it out. */
            password?: components["schemas"]["PasswordHash"];
            token?: components["schemas"]["UserToken"];
            user_type?: components["schemas"]["UserType"];
            department?: components["schemas"]["DepartmentReference"];
        };
        /** @description The agent, or false. */
        GetLastAgentInConversationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["LastAgentInConversation"] | false;
        } | components["schemas"]["Failure"];
        /** @description The bot message to send, and the conversation, for `execute-bot-message`. */
        ExecuteBotMessageRequest: {
            /** @constant */
            function: "execute-bot-message";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Name of the bot message.
             * @enum {string}
             */
            name: "offline" | "follow_up" | "welcome";
            /** @description ID of the conversation to send the message to. */
            conversation_id: components["schemas"]["Id"];
            /** @description Text to show as the excerpt in the admin area and in the chat dashboard. */
            last_user_message?: string;
            /**
             * @description Whether to skip the message if it was sent less than 10 days ago.
             * @default true
             */
            check?: boolean;
        };
        /** @description The bot message that was sent. */
        BotMessageExecution: {
            message: string;
            attachments: components["schemas"]["MessageAttachments"];
            /** @description ID of the new message. */
            id: components["schemas"]["Id"];
            /** @description Settings of this bot message. */
            settings: {
                active?: boolean;
                title?: string;
                message?: string;
            };
        };
        /** @description The message, or false. */
        ExecuteBotMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["BotMessageExecution"] | false;
        } | components["schemas"]["Failure"];
        /** @description The conversation whose notes `get-notes` returns. */
        GetNotesRequest: {
            /** @constant */
            function: "get-notes";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
        };
        /** @description An internal note on a conversation. */
        Note: {
            id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
            name: string;
            message: string;
        };
        /** @description The notes. */
        GetNotesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Note"][];
        } | components["schemas"]["Failure"];
        /** @description The note to add, for `add-note`. */
        AddNoteRequest: {
            /** @constant */
            function: "add-note";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /** @description ID of the agent or administrator who writes the note. */
            user_id: components["schemas"]["Id"];
            /** @description Name of the note. */
            name: string;
            /** @description Text of the note. */
            message: string;
        };
        /** @description The note to delete, for `delete-note`. */
        DeleteNoteRequest: {
            /** @constant */
            function: "delete-note";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /** @description Note ID. */
            note_id: components["schemas"]["Id"];
        };
        /** @description Form that calls `get-setting` to get a setting. */
        GetSettingRequest: {
            /** @constant */
            function: "get-setting";
            token: components["schemas"]["ApiToken"];
            /** @description Setting ID. An installation lists the IDs in `resources/json/settings.json`, and `get-settings` returns them too. */
            setting: string;
        };
        /** @description Value of a setting. Its type depends on the setting. Any string may be a key or password of another service, so every string counts as a secret. */
        SettingValue: (string | number | boolean | null) | components["schemas"]["SettingItem"][] | {
            [key: string]: components["schemas"]["SettingValue"];
        };
        /** @description An item of a setting that is a list. Any string may be a secret. */
        SettingItem: (string | number | boolean | null) | unknown[] | {
            [key: string]: components["schemas"]["SettingValue"];
        };
        /** @description The value of a setting, or the given default. */
        SettingValueResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SettingValue"];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `get-multi-setting` to get one option of a setting. */
        GetMultiSettingRequest: {
            /** @constant */
            function: "get-multi-setting";
            token: components["schemas"]["ApiToken"];
            /** @description Setting ID. An installation lists the IDs in `resources/json/settings.json`, and `get-settings` returns them too. */
            id: string;
            /** @description Option ID. It is listed in the same places as setting IDs. */
            sub_id: string;
            /**
             * @description Value to return if the option is not set.
             * @default false
             */
            default?: string | boolean;
        };
        /** @description Form that calls `get-external-setting` to get an external setting. */
        GetExternalSettingRequest: {
            /** @constant */
            function: "get-external-setting";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the setting. */
            name: string;
            /**
             * @description Value to return if the setting is not found.
             * @default false
             */
            default?: string | boolean;
        };
        /** @description Form that calls `get-settings` to list settings. */
        GetSettingsRequest: {
            /** @constant */
            function: "get-settings";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A setting's value and the type of its input field, such as `checkbox`. If a setting has several options, its value is an object that holds such a pair for each option. */
        Setting: [
            components["schemas"]["SettingValue"],
            string
        ];
        /** @description Settings by ID. Which settings exist depends on the version and the apps. */
        Settings: {
            [key: string]: components["schemas"]["Setting"];
        };
        /** @description All settings. */
        GetSettingsResponse: {
            /** @constant */
            success: true;
            /** @description Settings by ID. If there are no settings, PHP returns an empty array. */
            response: components["schemas"]["Settings"] | [
            ];
        } | components["schemas"]["Failure"];
        /** @description Settings that have their own row in the database, by name. */
        ExternalSettings: {
            [key: string]: components["schemas"]["SettingValue"];
        };
        /** @description Form that calls `save-settings` to replace all settings. */
        SaveSettingsRequest: {
            /** @constant */
            function: "save-settings";
            token: components["schemas"]["ApiToken"];
            settings: components["schemas"]["Settings"];
            external_settings?: components["schemas"]["ExternalSettings"];
            /** @description Translations of external settings, by language code. */
            external_settings_translations?: {
                [key: string]: components["schemas"]["ExternalSettings"];
            };
        };
        /** @description Form that calls `save-external-setting` to save an external setting. */
        SaveExternalSettingRequest: {
            /** @constant */
            function: "save-external-setting";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the setting. */
            name: string;
            /** @description Value of the setting. Any string may be a secret. */
            value: string | boolean | components["schemas"]["SettingItem"][] | {
                [key: string]: components["schemas"]["SettingValue"];
            };
        };
        /** @description Form that calls `export-settings` to export settings to a file. */
        ExportSettingsRequest: {
            /** @constant */
            function: "export-settings";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Form that calls `import-settings` to import settings from a file. */
        ImportSettingsRequest: {
            /** @constant */
            function: "import-settings";
            token: components["schemas"]["ApiToken"];
            /** @description URL of the JSON file. */
            file_url: string;
        };
        /** @description Form that calls `get-departments` to list departments. */
        GetDepartmentsRequest: {
            /** @constant */
            function: "get-departments";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A department. Its ID is the key under which it is returned. */
        Department: {
            name: string;
            /** @description Color name. */
            color?: string;
            /** @description Image URL. */
            image?: string;
        };
        /** @description The departments. */
        GetDepartmentsResponse: {
            /** @constant */
            success: true;
            /** @description Departments by ID. If there are no departments, PHP returns an empty array. */
            response: {
                [key: string]: components["schemas"]["Department"];
            } | [
            ];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `saved-replies` to list saved replies. */
        GetSavedRepliesRequest: {
            /** @constant */
            function: "saved-replies";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A saved reply, which agents can send by its name. */
        SavedReply: {
            "reply-name": string;
            "reply-text": string;
        };
        /** @description The saved replies, or false. */
        GetSavedRepliesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SavedReply"][] | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `get-translation` to get the translations of a language. */
        GetTranslationRequest: {
            /** @constant */
            function: "get-translation";
            token: components["schemas"]["ApiToken"];
            language_code: components["schemas"]["LanguageCode"];
        };
        /** @description Translations by English text. A translation is empty if there is none yet. If there are no texts, PHP returns an empty array. */
        TranslatedTexts: {
            [key: string]: string;
        } | [
        ];
        /** @description The texts of a language, by where they appear. */
        Translation: {
            /** @description English name of the language. */
            name: string;
            /** @description Texts that users see. */
            front?: components["schemas"]["TranslatedTexts"];
            /** @description Texts of the admin area. */
            admin?: components["schemas"]["TranslatedTexts"];
            /** @description Texts that admin area scripts show. */
            "admin/js"?: components["schemas"]["TranslatedTexts"];
            /** @description Texts of the settings area. */
            "admin/settings"?: components["schemas"]["TranslatedTexts"];
        };
        /** @description The texts of the language, or false. */
        GetTranslationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Translation"] | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `get-translations` to list translations. */
        GetTranslationsRequest: {
            /** @constant */
            function: "get-translations";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The texts of all languages. */
        GetTranslationsResponse: {
            /** @constant */
            success: true;
            /** @description Translations by language code. If there are no translations, PHP returns an empty array. */
            response: {
                [key: string]: components["schemas"]["Translation"];
            } | [
            ];
        } | components["schemas"]["Failure"];
        /** @description All texts of a language, by where they appear. */
        TranslationInput: {
            /** @description English name of the language. */
            name?: string;
            /** @description Texts that users see. */
            front?: components["schemas"]["TranslatedTexts"];
            /** @description Texts of the admin area. */
            admin?: components["schemas"]["TranslatedTexts"];
            /** @description Texts that admin area scripts show. */
            "admin/js"?: components["schemas"]["TranslatedTexts"];
            /** @description Texts of the settings area. */
            "admin/settings"?: components["schemas"]["TranslatedTexts"];
        };
        /** @description Form that calls `save-translations` to replace translations. */
        SaveTranslationsRequest: {
            /** @constant */
            function: "save-translations";
            token: components["schemas"]["ApiToken"];
            /** @description Translations by language code. */
            translations: {
                [key: string]: components["schemas"]["TranslationInput"];
            };
        };
        /** @description Form that calls `translate-string` to translate a chat text. */
        TranslateStringRequest: {
            /** @constant */
            function: "translate-string";
            token: components["schemas"]["ApiToken"];
            /** @description Text to translate. */
            string: string;
            /** @description Language to translate into. False means the language of the active user. */
            language_code: components["schemas"]["LanguageCode"] | false;
        };
        /** @description The text that the operation describes. */
        TextResponse: {
            /** @constant */
            success: true;
            response: string;
        } | components["schemas"]["Failure"];
        /** @description Filters for `get-articles`. */
        GetArticlesRequest: {
            /** @constant */
            function: "get-articles";
            token: components["schemas"]["ApiToken"];
            /**
             * @description ID of the only article to return. -1 has the same effect as no ID.
             * @default -1
             */
            id?: string | number;
            /** @description Maximum number of articles to return. Defaults to all articles. */
            count?: number;
            /**
             * @description Whether to return the full texts instead of shortened ones.
             * @default false
             */
            full?: boolean;
            /**
             * @description True to include all categories, or a category ID to return only the articles of that category.
             * @default false
             */
            categories?: boolean | string;
            /** @description Language of the articles. If it has no articles, the call returns those in the default language. `all` returns all translations. */
            articles_language?: components["schemas"]["LanguageCode"] | "all";
        };
        /** @description An article of the knowledge base. */
        Article: {
            /** @description Article ID, such as `6P2Oq`. */
            id: string;
            /** @description Title of the article. */
            title: string;
            /** @description Text of the article. Shortened unless the full text was requested. */
            content: string;
            /** @description URL for further reading. May be empty. */
            link: string;
            /** @description IDs of the article's categories. */
            categories: string[];
        };
        /** @description An article category. */
        ArticleCategory: {
            /** @description Category ID, to which `categories` of an article refers. */
            id: string;
            /** @description Category name shown to people. */
            title: string;
        };
        /** @description A pair of articles and categories. */
        ArticlesWithCategories: [
            components["schemas"]["Article"][],
            components["schemas"]["ArticleCategory"][]
        ];
        /** @description Articles by language code. PHP returns an empty array if there are no translations. */
        ArticleTranslations: {
            [key: string]: components["schemas"]["Article"][];
        } | [
        ];
        /** @description Articles in the default language, categories, and articles by language code, in this order. */
        ArticlesWithTranslations: [
            components["schemas"]["Article"][],
            components["schemas"]["ArticleCategory"][],
            components["schemas"]["ArticleTranslations"]
        ];
        /** @description Articles, one article, or articles with their categories and translations. */
        GetArticlesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Article"][] | components["schemas"]["Article"] | components["schemas"]["ArticlesWithCategories"] | components["schemas"]["ArticlesWithTranslations"] | false;
        } | components["schemas"]["Failure"];
        /** @description An article to store. */
        ArticleInput: {
            /** @description Article ID, such as `6P2Oq`. */
            id: string;
            /** @description Title of the article. */
            title: string;
            /** @description Text of the article. */
            content: string;
            /** @description URL for further reading. May be empty. */
            link?: string;
            /** @description IDs of the article's categories. */
            categories?: string[];
        };
        /** @description The articles to store. */
        ArticleListInput: components["schemas"]["ArticleInput"][];
        /** @description The articles and translations to store, for `save-articles`. */
        SaveArticlesRequest: {
            /** @constant */
            function: "save-articles";
            token: components["schemas"]["ApiToken"];
            /** @description The articles. The vendor's page wraps them in another object, but observed servers read the bare list. */
            articles: components["schemas"]["ArticleListInput"] | {
                articles: components["schemas"]["ArticleListInput"];
            };
            /** @description Translated articles by language code. If set, observed servers delete all translations that it does not include. */
            translations?: {
                [key: string]: components["schemas"]["ArticleListInput"];
            };
        };
        /** @description The text and the language to search, for `search-articles`. */
        SearchArticlesRequest: {
            /** @constant */
            function: "search-articles";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. */
            search: string;
            /** @description Language to search. If it has no articles, the call searches those in the default language. `all` searches all translations. */
            articles_language?: components["schemas"]["LanguageCode"] | "all";
        };
        /** @description The articles. An empty list if there are none. */
        SearchArticlesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Article"][];
        } | components["schemas"]["Failure"];
        /** @description A call to `get-articles-categories`, which takes no arguments besides the token. */
        GetArticlesCategoriesRequest: {
            /** @constant */
            function: "get-articles-categories";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The categories. */
        GetArticlesCategoriesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ArticleCategory"][];
        } | components["schemas"]["Failure"];
        /** @description An article category to store. */
        ArticleCategoryInput: {
            /** @description Category ID, to which `categories` of an article refers. */
            id: string;
            /** @description Category name shown to people. */
            title: string;
        };
        /** @description The categories to store, for `save-articles-categories`. */
        SaveArticlesCategoriesRequest: {
            /** @constant */
            function: "save-articles-categories";
            token: components["schemas"]["ApiToken"];
            /** @description The categories. */
            categories: components["schemas"]["ArticleCategoryInput"][];
        };
        /** @description The article, and optionally a rating to add, for `article-ratings`. */
        GetOrAddArticleRatingsRequest: {
            /** @constant */
            function: "article-ratings";
            token: components["schemas"]["ApiToken"];
            /** @description Article ID. */
            article_id: string | number;
            /**
             * @description Rating to add. The vendor's page says `1` for positive and `0` for negative. Observed servers treat `0` as not set and store `-1` as negative.
             * @enum {integer}
             */
            rating?: 1 | 0 | -1;
        };
        /** @description The ratings, or true. */
        GetOrAddArticleRatingsResponse: {
            /** @constant */
            success: true;
            response: string | number[] | true;
        } | components["schemas"]["Failure"];
        /** @description The email and its recipient, for `send-email`. */
        SendEmailRequest: {
            /** @constant */
            function: "send-email";
            token: components["schemas"]["ApiToken"];
            /** @description ID of the user who receives the email. */
            recipient_id: components["schemas"]["Id"];
            /** @description ID of the user who sends the email. Observed servers default to the administrator who owns the token. */
            sender_id?: components["schemas"]["Id"];
            /** @description Text of the email. */
            message: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description The email and its recipient, for `send-custom-email`. */
        SendCustomEmailRequest: {
            /** @constant */
            function: "send-custom-email";
            token: components["schemas"]["ApiToken"];
            /** @description Email address of the recipient. */
            to: string;
            /** @description Subject of the email. */
            subject: string;
            /** @description Text of the email. */
            message: string;
            /**
             * @description Text to append to the sender's name.
             * @default
             */
            sender_suffix?: string;
        };
        /** @description Option for `email-piping`. */
        RunEmailPipingRequest: {
            /** @constant */
            function: "email-piping";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Whether to fetch emails even if this already happened within the last minute.
             * @default false
             */
            force?: boolean;
        };
        /** @description The text message and its recipient, for `send-sms`. */
        SendSmsRequest: {
            /** @constant */
            function: "send-sms";
            token: components["schemas"]["ApiToken"];
            /** @description Text of the message. */
            message: string;
            /** @description Phone number with the country code. */
            to: string;
            /** @description False to send only the message. By default, the server inserts the message into the template from Settings > SMS notifications. */
            template?: boolean;
            /** @description Conversation ID. Required if the message contains `{conversation_url_parameter}`. */
            conversation_id?: components["schemas"]["Id"];
            /** @description Files to attach. They must already be on a server. */
            attachments?: (components["schemas"]["Attachment"] | string)[];
        };
        /** @description Twilio's response, passed through unchanged. Twilio may add fields at any time. */
        TwilioMessage: {
            sid?: string;
            /** @description Date and time in email format (RFC 2822). */
            date_created?: string;
            date_updated?: string;
            date_sent?: string | null;
            account_sid?: string;
            to?: string;
            from?: string;
            body?: string;
            status?: string;
            flags?: string[];
            api_version?: string;
            price?: string | null;
            uri?: string;
        };
        /** @description Twilio's response, or false. */
        SendSmsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["TwilioMessage"] | false;
        } | components["schemas"]["Failure"];
        /** @description The notification and its recipients, for `push-notification`. */
        SendPushNotificationRequest: {
            /** @constant */
            function: "push-notification";
            token: components["schemas"]["ApiToken"];
            /** @description Title of the notification. */
            title: string;
            /** @description Text of the notification. */
            message: string;
            /** @description Recipients of the notification. Set `agents`, `department-` followed by a department ID, a user ID, or a list of user IDs. */
            interests: string | components["schemas"]["Id"] | components["schemas"]["IdList"];
            /** @description ID of the conversation that opens on a click on the notification. */
            conversation_id?: components["schemas"]["Id"];
            /** @description URL of the icon. Defaults to the icon from the settings or Support Board's icon. */
            icon?: string;
        };
        /** @description The push service's response, passed through unchanged. The service may change the fields at any time. */
        PushNotification: {
            /** @description Notification ID. */
            id?: string;
            external_id?: string | null;
            /** @description Errors of the push service. Empty if there are none. */
            errors?: Record<string, unknown> | unknown[];
        };
        /** @description The push service's response, or false. */
        SendPushNotificationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["PushNotification"] | false;
        } | components["schemas"]["Failure"];
        /** @description The subscriber to add, for `newsletter`. */
        SubscribeToNewsletterRequest: {
            /** @constant */
            function: "newsletter";
            token: components["schemas"]["ApiToken"];
            /** @description Email address of the subscriber. */
            email: string;
            /**
             * @description First name of the subscriber.
             * @default
             */
            first_name?: string;
            /**
             * @description Last name of the subscriber.
             * @default
             */
            last_name?: string;
        };
        /** @description The newsletter service's response, or false. */
        SubscribeToNewsletterResponse: {
            /** @constant */
            success: true;
            /** @description The format depends on the newsletter service. */
            response: (Record<string, unknown> | unknown[] | string | number | null) | boolean;
        } | components["schemas"]["Failure"];
        /** @description The message to convert, for `text-formatting-to-html`. */
        ConvertTextFormattingToHtmlRequest: {
            /** @constant */
            function: "text-formatting-to-html";
            token: components["schemas"]["ApiToken"];
            /** @description Text of the message. */
            message: string;
        };
        /** @description The message to convert, for `clear-text-formatting`. */
        ClearTextFormattingRequest: {
            /** @constant */
            function: "clear-text-formatting";
            token: components["schemas"]["ApiToken"];
            /** @description Text of the message. */
            message: string;
        };
        /** @description Form that calls `automations-get` to list automations. */
        GetAutomationsRequest: {
            /** @constant */
            function: "automations-get";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A condition consists of what to check, how to compare it, and the value to compare with. Some conditions have only two parts, such as `user_type`, `is-user`. A check can also return a single part, `email` or `phone`, for a detail that the user lacks. */
        AutomationCondition: [
            string,
            ...string[]
        ];
        /** @description An automation. Its fields depend on its type. */
        Automation: {
            /** @description Automation ID, such as `0BOaG`. */
            id: string;
            /** @description Conditions under which the automation runs. */
            conditions?: components["schemas"]["AutomationCondition"][];
            /** @description Name shown in the admin area. */
            name: string;
            /** @description Text of the message. */
            message: string;
            /** @description Subject of an email. */
            subject?: string;
            /** @description Title of a popup or a design. */
            title?: string;
            /** @description Profile image of a popup. */
            profile_image?: string;
            /** @description First color of a design. */
            color_1?: string;
            /** @description Second color of a design. */
            color_2?: string;
            /** @description Third color of a design. */
            color_3?: string;
            /** @description Background of a design. */
            background?: string;
            /** @description Brand of a design. */
            brand?: string;
            /** @description Icon of a design. */
            icon?: string;
            /** @description Type of automation, such as `emails`. Only `automations-run-all` returns it. */
            type?: string;
            /** @description Distinguishes the runs of a repeated automation. A check returns this value. */
            repeat_id?: string | number | boolean;
        };
        /** @description Automations by type. */
        AutomationSet: {
            emails?: components["schemas"]["Automation"][];
            sms?: components["schemas"]["Automation"][];
            messages?: components["schemas"]["Automation"][];
            popups?: components["schemas"]["Automation"][];
            design?: components["schemas"]["Automation"][];
            more?: components["schemas"]["Automation"][];
        };
        /** @description Translated automations by language code. If there are no translations, PHP returns an empty array. */
        AutomationTranslations: {
            [key: string]: components["schemas"]["AutomationSet"];
        } | [
        ];
        /** @description All automations and their translations. */
        GetAutomationsResponse: {
            /** @constant */
            success: true;
            /** @description The automations and their translations, in this order. */
            response: [
                components["schemas"]["AutomationSet"],
                components["schemas"]["AutomationTranslations"]
            ];
        } | components["schemas"]["Failure"];
        /**
         * @description Type of automation. `more` was seen only on the latest observed servers.
         * @enum {string}
         */
        AutomationType: "emails" | "sms" | "messages" | "popups" | "design" | "more";
        /** @description An automation to store, check or run. Its fields depend on its type. */
        AutomationInput: {
            /** @description Automation ID, such as `0BOaG`. */
            id: string | number;
            /** @description Conditions under which the automation runs. */
            conditions?: components["schemas"]["AutomationCondition"][];
            /** @description Name shown in the admin area. */
            name?: string;
            /** @description Text of the message. */
            message?: string;
            /** @description Subject of an email. */
            subject?: string;
            /** @description Title of a popup or a design. */
            title?: string;
            /** @description Profile image of a popup. */
            profile_image?: string;
            /** @description First color of a design. */
            color_1?: string;
            /** @description Second color of a design. */
            color_2?: string;
            /** @description Third color of a design. */
            color_3?: string;
            /** @description Background of a design. */
            background?: string;
            /** @description Brand of a design. */
            brand?: string;
            /** @description Icon of a design. */
            icon?: string;
            /** @description Type of automation. Include it to check or run an automation. */
            type?: components["schemas"]["AutomationType"];
            /** @description Distinguishes the runs of a repeated automation. A check returns this value. */
            repeat_id?: string | number | boolean;
        };
        /** @description Automations to store, by type. */
        AutomationSetInput: {
            emails?: components["schemas"]["AutomationInput"][];
            sms?: components["schemas"]["AutomationInput"][];
            messages?: components["schemas"]["AutomationInput"][];
            popups?: components["schemas"]["AutomationInput"][];
            design?: components["schemas"]["AutomationInput"][];
            more?: components["schemas"]["AutomationInput"][];
        };
        /** @description Form that calls `automations-save` to replace all automations. */
        SaveAutomationsRequest: {
            /** @constant */
            function: "automations-save";
            token: components["schemas"]["ApiToken"];
            automations: components["schemas"]["AutomationSetInput"];
            /** @description Translated automations by language code. */
            translations?: {
                [key: string]: components["schemas"]["AutomationSetInput"];
            };
        };
        /** @description Form that calls `automations-validate` to validate an automation. */
        ValidateAutomationRequest: {
            /** @constant */
            function: "automations-validate";
            token: components["schemas"]["ApiToken"];
            automation: components["schemas"]["AutomationInput"];
        };
        /** @description The conditions of an automation that are left to check. */
        AutomationCheck: {
            /** @description Conditions that the browser has to check, and those that the server can only check later. If there are none, the automation may run now. */
            conditions: components["schemas"]["AutomationCondition"][];
            /** @description Distinguishes the runs of a repeated automation. Empty or false if the automation does not repeat. */
            repeat_id: string | number | boolean;
        };
        /** @description The conditions left to check, or whether the automation may run. */
        ValidateAutomationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["AutomationCheck"] | false | true;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `automations-run-all` to run all valid automations. */
        RunAllAutomationsRequest: {
            /** @constant */
            function: "automations-run-all";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The automations that are left for the browser. */
        RunAllAutomationsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Automation"][] | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `automations-run` to run an automation. */
        RunAutomationRequest: {
            /** @constant */
            function: "automations-run";
            token: components["schemas"]["ApiToken"];
            automation: components["schemas"]["AutomationInput"];
            /**
             * @description Whether to check the automation's conditions first.
             * @default false
             */
            validate?: boolean;
        };
        /** @description Whether the automation ran, or the result of sending its message. */
        RunAutomationResponse: {
            /** @constant */
            success: true;
            response: boolean | Record<string, unknown>;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `automations-is-sent` to check whether an automation was sent to a user. */
        IsAutomationSentRequest: {
            /** @constant */
            function: "automations-is-sent";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
            /** @description The automation. Its `id` alone is enough. */
            automation: components["schemas"]["AutomationInput"];
            /** @description Run of an automation that can be sent several times, as returned by `automations-validate`. */
            repeat_id?: string | number;
        };
        /**
         * @description Report name.
         * @enum {string}
         */
        ReportName: "conversations" | "missed-conversations" | "conversations-time" | "visitors" | "leads" | "users" | "agents-response-time" | "agents-conversations" | "agents-conversations-time" | "agents-ratings" | "countries" | "languages" | "browsers" | "os" | "subscribe" | "follow-up" | "registrations" | "articles-searches" | "articles-ratings" | "articles-views-single" | "articles-views" | "sms-automations" | "email-automations" | "message-automations" | "direct-sms" | "direct-emails" | "direct-messages";
        /**
         * @description A day in the format `DD/MM/YYYY` or `YYYY-MM-DD`.
         * @example 2021-03-01
         */
        ReportDate: string;
        /** @description Form that calls `reports` to get a report. */
        GetReportRequest: {
            /** @constant */
            function: "reports";
            token: components["schemas"]["ApiToken"];
            name: components["schemas"]["ReportName"];
            /** @description First day of the report, in the format `DD/MM/YYYY` or `YYYY-MM-DD`. */
            date_start?: components["schemas"]["ReportDate"];
            /** @description Last day of the report, in the format `DD/MM/YYYY` or `YYYY-MM-DD`. */
            date_end?: components["schemas"]["ReportDate"];
            /** @description Time zone of the user who calls the function, such as `Europe/London`. */
            timezone?: string;
        };
        /** @description A report, ready to be charted. */
        Report: {
            title: string;
            description: string;
            /** @description Rows by label, such as a month as `MM/YYYY`. The first item of a row is charted. The second item, if present, is the text to display. If there are no rows, PHP returns an empty array. */
            data: {
                [key: string]: unknown[];
            } | [
            ];
            /** @description Column headers. */
            table: string[];
            "table-inverse"?: boolean;
            /** @description Type of value. Observed values are `1` for counts, `2` for seconds, `3` for ratings and `4` for shares. */
            label_type?: number;
            /** @description Type of chart. Observed values are `line`, `bar`, `horizontalBar` and `pie`. */
            chart_type: string;
        };
        /** @description The report, or false. */
        GetReportResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Report"] | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `reports-update` to add a row to a report. */
        AddReportRowRequest: {
            /** @constant */
            function: "reports-update";
            token: components["schemas"]["ApiToken"];
            name: components["schemas"]["ReportName"];
            /** @description Value of the row. */
            value?: string | number;
            /** @description ID or name from another system. */
            external_id?: string | number;
            /** @description Additional value. */
            extra?: string;
        };
        /**
         * @description Dialogflow language code, such as `en` or `pt-BR`. Google lists the supported codes at https://cloud.google.com/dialogflow/docs/reference/language.
         * @example en
         */
        DialogflowLanguage: string;
        /** @description Form that calls `dialogflow-message` to send a message to Dialogflow. */
        SendDialogflowMessageRequest: {
            /** @constant */
            function: "dialogflow-message";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. The reply is added to this conversation as a new message. */
            conversation_id: components["schemas"]["Id"];
            /** @description Text to send to Dialogflow. */
            message: string;
            /** @description Attachments of the message. Dialogflow can read this list. */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Language code of the bot. Defaults to the main language of the bot. Observed servers read `dialogflow_language` instead. */
            language?: components["schemas"]["DialogflowLanguage"];
            /** @description Name of a Dialogflow event to trigger. */
            event?: string;
            /** @description Additional values by name. */
            parameters?: {
                [key: string]: string;
            };
            /** @description URL of an audio file for speech recognition. */
            audio?: string;
        };
        /** @description A message from the bot. */
        BotMessage: {
            message: string;
            attachments?: components["schemas"]["MessageAttachments"];
        };
        /** @description A Dialogflow context. */
        DialogflowContext: {
            name: string;
            lifespanCount?: number | string;
            parameters?: components["schemas"]["PhpMap"];
        };
        /** @description Dialogflow's interpretation of a text. In webhooks, its numbers and booleans are text. */
        DialogflowQueryResult: {
            queryText?: string;
            action?: string;
            parameters?: components["schemas"]["PhpMap"];
            allRequiredParamsPresent?: boolean | string;
            fulfillmentText?: string;
            fulfillmentMessages?: Record<string, unknown>[];
            outputContexts?: components["schemas"]["DialogflowContext"][];
            intent?: {
                name?: string;
                displayName?: string;
            };
            intentDetectionConfidence?: number | string;
            languageCode?: string;
        };
        /** @description Dialogflow's response, passed through unchanged. Google may add fields at any time. */
        DialogflowResponse: {
            responseId?: string;
            queryResult?: components["schemas"]["DialogflowQueryResult"];
            alternativeQueryResults?: components["schemas"]["DialogflowQueryResult"][];
        };
        /** @description Dialogflow's reply, both parsed and raw. If `messages` is missing, the bot has nothing to say (observed). */
        DialogflowReply: {
            /**
             * Format: password
             * @description Google access token. Pass it to the next call to make that call faster.
             */
            token?: string;
            messages?: components["schemas"]["BotMessage"][];
            response: components["schemas"]["DialogflowResponse"];
        };
        /** @description Dialogflow's reply. */
        SendDialogflowMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowReply"] | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `dialogflow-get-intents` to get one or all Dialogflow intents. */
        GetDialogflowIntentsRequest: {
            /** @constant */
            function: "dialogflow-get-intents";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the intent. Observed servers expect the last part of its `name`. Defaults to all intents. */
            intent_name?: string;
            /** @description Language code of the agent. Defaults to the main language of the agent. */
            language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description A training phrase of an intent. */
        DialogflowTrainingPhrase: {
            name?: string;
            /** @description Type of training phrase, such as `EXAMPLE`. */
            type?: string;
            /** @description Parts of the phrase. A part can stand for an entity. */
            parts?: {
                text?: string;
            }[];
        };
        /** @description A Dialogflow intent, passed through unchanged. Google may add fields at any time. */
        DialogflowIntent: {
            /** @description Full name, which includes the project. */
            name: string;
            displayName: string;
            priority?: number;
            mlEnabled?: boolean;
            events?: string[];
            trainingPhrases?: components["schemas"]["DialogflowTrainingPhrase"][];
            action?: string;
            /** @description Responses of the bot, in Google's message formats. */
            messages?: Record<string, unknown>[];
        };
        /** @description An error from Google. Support Board passes it through unchanged as a success. */
        GoogleError: {
            error: {
                /** @description HTTP status. */
                code?: number;
                message?: string;
                /** @description Error name, such as `PERMISSION_DENIED`. */
                status?: string;
            };
        };
        /** @description All intents, or the requested one. */
        GetDialogflowIntentsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowIntent"][] | components["schemas"]["DialogflowIntent"] | components["schemas"]["GoogleError"];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `dialogflow-create-intent` to create a Dialogflow intent. */
        CreateDialogflowIntentRequest: {
            /** @constant */
            function: "dialogflow-create-intent";
            token: components["schemas"]["ApiToken"];
            /** @description Training phrases to add. */
            expressions: string[];
            /** @description The bot's response. */
            response: string;
            /** @description Language code of the intent. Defaults to the language of the agent. */
            agent_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description True, or an error from Google. If Google rejects the call, the response is still a success. */
        DialogflowWriteResponse: {
            /** @constant */
            success: true;
            response: true | components["schemas"]["GoogleError"];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `dialogflow-update-intent` to add training phrases to a Dialogflow intent. */
        UpdateDialogflowIntentRequest: {
            /** @constant */
            function: "dialogflow-update-intent";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the intent, as returned by `dialogflow-get-intents`. */
            intent_name: string;
            /** @description Training phrases to add. */
            expressions: string[];
            /** @description Language code of the intent. Defaults to the language of the agent. */
            agent_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description An entity value and the words that mean it. */
        DialogflowEntityValueInput: {
            /** @description The value. */
            value: string;
            /** @description Words that mean the value. */
            synonyms: string[];
        };
        /** @description Form that calls `dialogflow-entity` to create a Dialogflow entity. */
        CreateDialogflowEntityRequest: {
            /** @constant */
            function: "dialogflow-entity";
            token: components["schemas"]["ApiToken"];
            /** @description Unique name of the entity. */
            entity_name: string;
            /** @description Values of the entity and the words that mean them. */
            synonyms: components["schemas"]["DialogflowEntityValueInput"][];
            /** @description Language code of the entity. Defaults to the language of the agent. */
            agent_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description Form that calls `dialogflow-get-entity` to get one or all Dialogflow entities. */
        GetDialogflowEntityRequest: {
            /** @constant */
            function: "dialogflow-get-entity";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Entity to return, or `all`. Observed servers expect its `displayName`.
             * @default all
             */
            entity_id?: string;
            /** @description Language code of the entity. Defaults to the language of the agent. */
            agent_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description An entity value and the words that mean it. */
        DialogflowEntityValue: {
            value?: string;
            synonyms?: string[];
        };
        /** @description A Dialogflow entity, passed through unchanged. Google may add fields at any time. */
        DialogflowEntity: {
            /** @description Full name, which includes the project. */
            name: string;
            displayName: string;
            /** @description Kind of entity, such as `KIND_MAP`. */
            kind?: string;
            autoExpansionMode?: string;
            entities?: components["schemas"]["DialogflowEntityValue"][];
            enableFuzzyExtraction?: boolean;
        };
        /** @description The requested entity, or all entities. */
        GetDialogflowEntityResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowEntity"] | components["schemas"]["DialogflowEntity"][] | components["schemas"]["GoogleError"];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `dialogflow-get-token` to get a Dialogflow access token. */
        GetDialogflowTokenRequest: {
            /** @constant */
            function: "dialogflow-get-token";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The secret that the operation describes. */
        SecretResponse: {
            /** @constant */
            success: true;
            /** Format: password */
            response: string;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `dialogflow-get-agent` to get the Dialogflow agent. */
        GetDialogflowAgentRequest: {
            /** @constant */
            function: "dialogflow-get-agent";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A Dialogflow agent, passed through unchanged. Google may add fields at any time. */
        DialogflowAgent: {
            /** @description Google Cloud project of the agent. */
            parent: string;
            displayName: string;
            defaultLanguageCode?: string;
            /** @description Time zone name, such as `Europe/Madrid`. */
            timeZone?: string;
            enableLogging?: boolean;
            matchMode?: string;
            classificationThreshold?: number;
            apiVersion?: string;
            tier?: string;
        };
        /** @description The Dialogflow agent. */
        GetDialogflowAgentResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowAgent"] | components["schemas"]["GoogleError"];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `dialogflow-set-active-context` to activate a Dialogflow context. */
        SetActiveDialogflowContextRequest: {
            /** @constant */
            function: "dialogflow-set-active-context";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the context. */
            context_name: string;
            /** @description ID of the user whose session is used. */
            user_id?: components["schemas"]["Id"];
            /** @description Parameters of the context. */
            parameters?: {
                [key: string]: unknown;
            };
            /**
             * @description Number of requests for which the context stays active.
             * @default 5
             */
            life_span?: number;
            /** @description Language code of the agent. Defaults to the main language of the agent. */
            language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description Dialogflow's response. */
        SetActiveDialogflowContextResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowResponse"] | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `dialogflow-curl` to call the Dialogflow API. */
        CallDialogflowRequest: {
            /** @constant */
            function: "dialogflow-curl";
            token: components["schemas"]["ApiToken"];
            /** @description Query to send as the body to Dialogflow. */
            query: {
                [key: string]: unknown;
            };
            /** @description Language code of the agent. */
            language?: components["schemas"]["DialogflowLanguage"];
            /**
             * @description HTTP method.
             * @default POST
             * @enum {string}
             */
            type?: "POST" | "GET" | "PATCH";
        };
        /** @description Response of another service, passed through unchanged. See that service's documentation for its contents. */
        ServiceAnswer: Record<string, unknown> | string;
        /** @description Response of another service, passed through unchanged. */
        ServiceAnswerResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ServiceAnswer"];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `dialogflow-human-takeover` to start the human takeover of a conversation. */
        StartHumanTakeoverRequest: {
            /** @constant */
            function: "dialogflow-human-takeover";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. */
            conversation_id: components["schemas"]["Id"];
            /**
             * @description Whether to also send the offline, follow-up and subscribe messages if they are active.
             * @default false
             */
            auto_messages?: boolean;
        };
        /** @description Result of the human takeover, step by step. */
        StartHumanTakeoverResponse: {
            /** @constant */
            success: true;
            /** @description The vendor shows booleans without explaining them. The code of observed servers returns the messages that it sent. */
            response: (boolean | {
                message?: string;
                /** @description Message ID. */
                id?: components["schemas"]["Id"];
            })[];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `dialogflow-smart-reply` to get smart reply suggestions. */
        GetSmartRepliesRequest: {
            /** @constant */
            function: "dialogflow-smart-reply";
            token: components["schemas"]["ApiToken"];
            /** @description Conversation ID. Enables suggestions from OpenAI. */
            conversation_id?: components["schemas"]["Id"];
            /** @description Message to suggest replies to. */
            message: string;
            /** @description Language code of the agent. Observed servers read `dialogflow_languages` instead. */
            dialogflow_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description Smart reply suggestions. */
        SmartReplies: {
            suggestions: string[];
            /** @description Google access token. */
            token?: string | false;
            /** @description Language of the message, or false. */
            detected_language?: string | false;
            /** @description The vendor shows false without explaining it. */
            smart_reply?: boolean;
        };
        /** @description Smart reply suggestions. */
        GetSmartRepliesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SmartReplies"];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `open-ai-message` to send a message to OpenAI. */
        SendOpenAiMessageRequest: {
            /** @constant */
            function: "open-ai-message";
            token: components["schemas"]["ApiToken"];
            /** @description Text to send to OpenAI. */
            message: string;
            /** @description Maximum number of tokens that the reply may use, which limits its length. Defaults to the value in the settings. If the settings have no value, `gpt-3.5-turbo` has no limit and other models are limited to 100. */
            max_tokens?: number;
            /** @description OpenAI model. Defaults to the model in the settings, otherwise `gpt-3.5-turbo`. */
            model?: string;
            /** @description ID of the conversation to which the reply is added as a new message. */
            conversation_id?: components["schemas"]["Id"];
            /** @description URL of an audio file for speech recognition. */
            audio?: string;
        };
        /** @description True, the reply, and two values that the vendor does not explain. The observed values are a Google access token and whether the conversation was handed to a human agent. */
        OpenAiReply: [
            true,
            string | false | components["schemas"]["BotMessage"][],
            string | false,
            boolean
        ];
        /** @description False and the error, in this order. */
        OpenAiRefusal: [
            false,
            string | Record<string, unknown> | false
        ];
        /** @description OpenAI's reply, or its error. */
        SendOpenAiMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["OpenAiReply"] | components["schemas"]["OpenAiRefusal"];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `open-ai-curl` to call the OpenAI API. */
        CallOpenAiRequest: {
            /** @constant */
            function: "open-ai-curl";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Path that follows `https://api.openai.com/v1/`.
             * @example completions
             */
            url_part: string;
            /** @description Parameters to send to OpenAI. */
            post_fields?: {
                [key: string]: unknown;
            };
            /**
             * @description Type of call. Defaults to `POST` (observed).
             * @enum {string}
             */
            type?: "GET" | "POST" | "UPLOAD";
        };
        /** @description Form that calls `google-translate` to translate texts with Google Translate. */
        TranslateStringsRequest: {
            /** @constant */
            function: "google-translate";
            token: components["schemas"]["ApiToken"];
            /** @description Texts to translate. */
            strings: string[];
            /** @description Two-letter code of the target language. Use `zt` for Traditional Chinese, `zh` for Simplified Chinese and `pt` for Brazilian Portuguese. */
            language_code: components["schemas"]["LanguageCode"];
        };
        /** @description The translations and a Google access token. */
        TranslateStringsResponse: {
            /** @constant */
            success: true;
            /** @description The translations in the order of the texts, and a Google access token. */
            response: [
                string[],
                string
            ];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `google-language-detection-update-user` to detect a user's language. */
        DetectUserLanguageRequest: {
            /** @constant */
            function: "google-language-detection-update-user";
            token: components["schemas"]["ApiToken"];
            /** @description Text whose language to detect. */
            string: string;
            /** @description User ID. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description The message and its recipient, for `whatsapp-send-message`. */
        SendWhatsappMessageRequest: {
            /** @constant */
            function: "whatsapp-send-message";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Phone number of the recipient, with the country code.
             * @example +16315551234
             */
            to: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Phone number ID of the sender, from Settings > WhatsApp. Required only if multiple WhatsApp numbers are connected. */
            phone_id?: string;
        };
        /** @description WhatsApp's response, passed through unchanged. Meta may add fields at any time. If Twilio sends the messages, this is Twilio's response (observed). */
        WhatsappMessageReceipt: {
            /** @description Always `whatsapp`. */
            messaging_product?: string;
            contacts?: {
                /** @description The phone number as given. */
                input?: string;
                /** @description The phone number as WhatsApp knows it. */
                wa_id?: string;
            }[];
            messages?: {
                /** @description WhatsApp's ID of the message. */
                id?: string;
            }[];
        };
        /** @description WhatsApp's response. */
        SendWhatsappMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["WhatsappMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description The message and its recipient, for `messenger-send-message`. */
        SendMessengerMessageRequest: {
            /** @constant */
            function: "messenger-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Page-scoped ID (PSID) of the user. Get it from `get-user`. */
            psid: string;
            /** @description Facebook Page ID. Get it from `extra` of `get-conversation`. */
            facebook_page_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Support Board's ID of this message. Set it whenever possible to avoid problems. */
            metadata?: components["schemas"]["Id"];
        };
        /** @description Messenger's response, passed through unchanged. Meta may add fields at any time. */
        MessengerMessageReceipt: {
            /** @description ID of the recipient. */
            recipient_id?: string;
            /** @description Messenger's ID of the message. */
            message_id?: string;
        };
        /** @description Messenger's response. */
        SendMessengerMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["MessengerMessageReceipt"] | components["schemas"]["MessengerMessageReceipt"][];
        } | components["schemas"]["Failure"];
        /** @description The message and its chat, for `telegram-send-message`. */
        SendTelegramMessageRequest: {
            /** @constant */
            function: "telegram-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Telegram's chat ID. Get it from `extra` of `get-conversation`. */
            chat_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Conversation ID. Required only if multiple Telegram bots are connected. */
            conversation_id?: components["schemas"]["Id"];
        };
        /** @description A Telegram message, passed through unchanged. Telegram may add fields at any time. */
        TelegramMessage: {
            message_id?: number;
            /** @description The bot that sent the message. */
            from?: {
                id?: number;
                is_bot?: boolean;
                first_name?: string;
                username?: string;
            };
            chat?: {
                id?: number;
                first_name?: string;
                last_name?: string;
                username?: string;
                /** @description Type of the chat, such as `private`. */
                type?: string;
            };
            /** @description When the message was sent, in seconds since 1970. */
            date?: number;
            text?: string;
        };
        /** @description Telegram's response, passed through unchanged. Telegram may add fields at any time. */
        TelegramMessageReceipt: {
            /** @description Whether Telegram accepted the message. */
            ok?: boolean;
            result?: components["schemas"]["TelegramMessage"];
            /** @description Responses for the second and further attachments. */
            attachments?: Record<string, unknown>[];
        };
        /** @description Telegram's response. */
        SendTelegramMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["TelegramMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description The message and its recipient, for `viber-send-message`. */
        SendViberMessageRequest: {
            /** @constant */
            function: "viber-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Viber ID of the user. Get it from `get-user`. */
            viber_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description Viber's response, passed through unchanged. Viber may add fields at any time. */
        ViberMessageReceipt: {
            /** @description 0 if Viber accepted the message, otherwise Viber's error number. */
            status?: number;
            /** @description Status text, such as `ok`. */
            status_message?: string;
            /** @description Viber's number of the message. It has up to 19 digits, more than JavaScript can hold. Read it from the response text if you need the exact number. */
            message_token?: number;
            chat_hostname?: string;
            billing_status?: number;
            /** @description Responses for the attachments. */
            attachments?: Record<string, unknown>[];
        };
        /** @description Viber's response. */
        SendViberMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ViberMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description The message and its recipient, for `gbm-send-message`. */
        SendGoogleBusinessMessageRequest: {
            /** @constant */
            function: "gbm-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Google's ID of the conversation. Get it from `get-user`. */
            google_conversation_id?: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description The channel's response. */
        ChannelAnswer: string | Record<string, unknown> | false;
        /** @description Google's response to the text, its responses to the attachments, and the Google access token. */
        GoogleBusinessMessageReceipt: [
            components["schemas"]["ChannelAnswer"],
            components["schemas"]["ChannelAnswer"][],
            string
        ];
        /** @description Google's responses. */
        SendGoogleBusinessMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["GoogleBusinessMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description The message and its recipient, for `line-send-message`. */
        SendLineMessageRequest: {
            /** @constant */
            function: "line-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description LINE ID of the user. Get it from `get-user`. */
            line_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description LINE's response, passed through unchanged. LINE may add fields at any time. */
        LineMessageReceipt: {
            sentMessages?: {
                /** @description LINE's ID of the message. */
                id?: string;
                /**
                 * Format: password
                 * @description Token for quoting the message.
                 */
                quoteToken?: string;
            }[];
            /** @description False, or LINE's response. Observed servers put the response here instead of in `sentMessages`. */
            error?: Record<string, unknown> | false;
        };
        /** @description LINE's response. */
        SendLineMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["LineMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description The message and its recipient, for `wechat-send-message`. */
        SendWechatMessageRequest: {
            /** @constant */
            function: "wechat-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description WeChat ID of the user. Get it from `get-user`. */
            open_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description WeChat's response and its access token. */
        WechatMessageReceipt: [
            components["schemas"]["ChannelAnswer"],
            string
        ];
        /** @description WeChat's response. */
        SendWechatMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["WechatMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description The message, its sender and its channel, for `send-slack-message`. */
        SendSlackMessageRequest: {
            /** @constant */
            function: "send-slack-message";
            token: components["schemas"]["ApiToken"];
            /** @description ID of the user the conversation belongs to. */
            user_id: components["schemas"]["Id"];
            /** @description Sender name to show beside the message. Use the agent's name if an agent writes, otherwise the user's. */
            full_name: string;
            /** @description URL of the sender's profile image, in PNG or JPG, to show beside the message. Use the agent's image if an agent writes, otherwise the user's. Defaults to one of the vendor's images. */
            profile_image?: string;
            /** @description Text of the message. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /**
             * @description Slack channel of the user. The first response returns it.
             * @example C011JFFGSKY
             */
            channel?: string;
        };
        /** @description The Slack channel. */
        SendSlackMessageResponse: {
            /** @constant */
            success: true;
            response: [
                string,
                ...string[]
            ] | Record<string, unknown>;
        } | components["schemas"]["Failure"];
        /** @description A call to `archive-slack-channels`, which takes no arguments besides the token. */
        ArchiveSlackChannelsRequest: {
            /** @constant */
            function: "archive-slack-channels";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A call to `slack-users`, which takes no arguments besides the token. */
        GetSlackUsersRequest: {
            /** @constant */
            function: "slack-users";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A member of the Slack workspace. */
        SlackMember: {
            /** @description Slack ID. */
            id: string;
            name: string;
        };
        /** @description A Support Board agent who can be linked with a Slack member. */
        SlackAgent: {
            /** @description Agent ID. */
            id: components["schemas"]["Id"];
            name: string;
        };
        /** @description Slack members, agents, and the links between them. */
        SlackUsers: {
            slack_users: components["schemas"]["SlackMember"][];
            agents: components["schemas"]["SlackAgent"][];
            /** @description Agent IDs by the Slack IDs of the linked members. */
            saved: {
                [key: string]: components["schemas"]["Id"];
            } | [
            ] | false;
        };
        /** @description Slack members and agents. */
        GetSlackUsersResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SlackUsers"];
        } | components["schemas"]["Failure"];
        /** @description Whose presence to check, for `slack-presence`. */
        GetSlackPresenceRequest: {
            /** @constant */
            function: "slack-presence";
            token: components["schemas"]["ApiToken"];
            /** @description ID of the agent to check. */
            agent_id?: components["schemas"]["Id"];
            /**
             * @description Whether to return all agents who are online.
             * @default false
             */
            list?: boolean;
        };
        /** @description Presence of an agent, or the agents who are online. */
        GetSlackPresenceResponse: {
            /** @constant */
            success: true;
            response: ("online" | "offline") | components["schemas"]["Id"][];
        } | components["schemas"]["Failure"];
        /** @description A call to `slack-channels`, which takes no arguments besides the token. */
        GetSlackChannelsRequest: {
            /** @constant */
            function: "slack-channels";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The topic or the purpose of a channel. */
        SlackChannelNote: {
            value?: string;
            /** @description Slack ID of the member who wrote it. */
            creator?: string;
            /** @description When it was written, in seconds since 1970, or 0 if it was never written. */
            last_set?: number;
        };
        /** @description A Slack channel, passed through unchanged. Slack may add fields at any time. */
        SlackChannel: {
            id: string;
            name: string;
            is_channel?: boolean;
            is_group?: boolean;
            is_im?: boolean;
            /** @description When the channel was created, in seconds since 1970. */
            created?: number;
            /** @description Slack ID of the member who created the channel. */
            creator?: string;
            is_archived?: boolean;
            is_general?: boolean;
            unlinked?: number;
            name_normalized?: string;
            is_shared?: boolean;
            is_ext_shared?: boolean;
            is_org_shared?: boolean;
            pending_shared?: unknown[];
            is_pending_ext_shared?: boolean;
            /** @description Whether the Support Board app is in the channel. */
            is_member?: boolean;
            is_private?: boolean;
            is_mpim?: boolean;
            /** @description When the channel was changed, in milliseconds since 1970. */
            updated?: number;
            topic?: components["schemas"]["SlackChannelNote"];
            purpose?: components["schemas"]["SlackChannelNote"];
            previous_names?: string[];
            num_members?: number;
        };
        /** @description Slack's response, passed through unchanged. */
        SlackChannelPage: {
            /** @description Whether Slack accepted the call. */
            ok: boolean;
            channels?: components["schemas"]["SlackChannel"][];
            response_metadata?: {
                /** @description Cursor of the next page. */
                next_cursor?: string;
            };
        };
        /** @description The Slack channels. */
        GetSlackChannelsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SlackChannelPage"] | components["schemas"]["SlackChannel"][];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-customer` to get a customer. */
        GetWoocommerceCustomerRequest: {
            /** @constant */
            function: "woocommerce-get-customer";
            token: components["schemas"]["ApiToken"];
            /**
             * Format: password
             * @description Session key of a user, as returned by `woocommerce-get-session-key`.
             */
            session_key: string;
        };
        /** @description A customer of the shop. */
        ShopCustomer: {
            /** @description Customer ID in WooCommerce. */
            customer_id: components["schemas"]["Id"];
            /** @description User ID in WordPress, or null for a guest. */
            user_id?: components["schemas"]["Id"] | null;
            username?: string;
            first_name?: string;
            last_name?: string;
            email?: components["schemas"]["OptionalText"];
            /** @description When the customer was last active, or null if unknown. */
            date_last_active?: components["schemas"]["Timestamp"] | null;
            /** @description When the customer registered, or null for a guest. */
            date_registered?: components["schemas"]["Timestamp"] | null;
            /** @description Country code. */
            country?: string;
            postcode?: string;
            city?: string;
            state?: string;
        };
        /** @description The customer. */
        GetWoocommerceCustomerResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ShopCustomer"] | false | "";
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-user-orders` to list a user's orders. */
        GetWoocommerceUserOrdersRequest: {
            /** @constant */
            function: "woocommerce-get-user-orders";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Status of an order with the WooCommerce prefix, such as `wc-processing`. Plugins may add their own. */
        OrderStatus: string;
        /** @description Summary of an order. The order ID is in `id` or `order_id`; the vendor shows both. */
        OrderSummary: {
            id?: components["schemas"]["Id"];
            order_id?: components["schemas"]["Id"];
            date: components["schemas"]["Timestamp"];
            total: components["schemas"]["NumericString"];
            status: components["schemas"]["OrderStatus"];
        };
        /** @description Summaries of the orders. An empty list if there are none. */
        GetWoocommerceUserOrdersResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["OrderSummary"][];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-order` to get an order. */
        GetWoocommerceOrderRequest: {
            /** @constant */
            function: "woocommerce-get-order";
            token: components["schemas"]["ApiToken"];
            /** @description Order ID. */
            order_id: components["schemas"]["Id"];
        };
        /** @description A product in an order. */
        OrderProduct: {
            name: string;
            id: components["schemas"]["Id"];
            quantity: components["schemas"]["NumericString"];
            price: components["schemas"]["NumericString"];
        };
        /** @description Name and address. The lines are separated by a backslash and the letter n, two literal characters. Empty if there is no address. */
        OrderAddress: string;
        /** @description An order. */
        Order: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Timestamp"];
            total: components["schemas"]["NumericString"];
            status: components["schemas"]["OrderStatus"];
            products: components["schemas"]["OrderProduct"][];
            billing_address: components["schemas"]["OrderAddress"];
            shipping_address: components["schemas"]["OrderAddress"];
            currency_symbol: string;
        };
        /** @description The order. */
        GetWoocommerceOrderResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Order"] | "";
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-product` to get a product. */
        GetWoocommerceProductRequest: {
            /** @constant */
            function: "woocommerce-get-product";
            token: components["schemas"]["ApiToken"];
            /** @description Product ID. */
            product_id: components["schemas"]["Id"];
        };
        /** @description Rating of a product. Empty if there is none. */
        ProductRating: string | {
            [key: string]: number;
        };
        /** @description A category or tag of one product. The list may include attribute terms (observed). */
        ProductTerm: {
            term_id: components["schemas"]["Id"];
            name: string;
            slug: string;
            term_group?: components["schemas"]["NumericString"];
            /** @description `product_cat` for a category, `product_tag` for a tag. */
            taxonomy: string;
        };
        /** @description A product of the shop. */
        Product: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description Short description. */
            description: string;
            /** @description When the product was created. Present in lists of products. */
            date?: components["schemas"]["Timestamp"];
            /** @description Price as text. In lists, the currency symbol follows it (observed). */
            price: string;
            /** @description Image URL. */
            image: string;
            rating: components["schemas"]["ProductRating"];
            url: string;
            /** @description Categories, tags and terms of the product. Present if a single product is requested. */
            taxonomies?: components["schemas"]["ProductTerm"][];
        };
        /** @description The product. */
        GetWoocommerceProductResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Product"] | "";
        } | components["schemas"]["Failure"];
        /** @description A range between two dates. */
        ProductDateRange: {
            startDate: string;
            endDate: string;
        };
        /** @description An amount of money, as text or as a number. */
        Amount: string | number;
        /** @description Criteria that products must meet. The vendor's page has lost its list of filters; these were observed. */
        ProductFilters: {
            /** @description Name, slug or ID of a category or tag. */
            taxonomy?: string;
            /** @description Name of an attribute term, such as `Red`. */
            attribute?: string;
            /** @description Day on which the product was created, or a range of dates. */
            date?: string | components["schemas"]["ProductDateRange"];
            /** @description Maximum price. */
            "max-price"?: components["schemas"]["Amount"];
            /** @description Minimum price. If it is set, `max-price` has no effect. */
            "min-price"?: components["schemas"]["Amount"];
            /** @description Whether to return only products that are on sale. */
            discounted?: boolean;
        };
        /** @description Form that calls `woocommerce-get-products` to list products. */
        GetWoocommerceProductsRequest: {
            /** @constant */
            function: "woocommerce-get-products";
            token: components["schemas"]["ApiToken"];
            filters?: components["schemas"]["ProductFilters"];
            pagination?: components["schemas"]["Pagination"];
            /** @description Language code of the products. Observed servers read `user_language` instead. */
            language?: components["schemas"]["LanguageCode"];
        };
        /** @description The products. An empty list if there are none. */
        ProductListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Product"][];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-search-products` to search products. */
        SearchWoocommerceProductsRequest: {
            /** @constant */
            function: "woocommerce-search-products";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. */
            search: string;
        };
        /** @description Form that calls `woocommerce-get-taxonomies` to list product categories or tags. */
        GetWoocommerceTaxonomiesRequest: {
            /** @constant */
            function: "woocommerce-get-taxonomies";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Whether to list categories or tags.
             * @enum {string}
             */
            type: "category" | "tag";
            /** @description Language code of the categories or tags. */
            language?: components["schemas"]["LanguageCode"];
        };
        /** @description A product category or tag. */
        ProductTaxonomy: {
            id: components["schemas"]["Id"];
            name: string;
            slug: string;
        };
        /** @description The categories or tags. */
        GetWoocommerceTaxonomiesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ProductTaxonomy"][];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-attributes` to list product attributes. */
        GetWoocommerceAttributesRequest: {
            /** @constant */
            function: "woocommerce-get-attributes";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Use `terms` to get the names of all terms, or `attribute` to get the attributes without terms. Observed servers expect `attributes` instead of `attribute`.
             * @default all
             * @enum {string}
             */
            type?: "all" | "terms" | "attribute" | "attributes";
            /** @description Language code of the attributes. */
            language?: components["schemas"]["LanguageCode"];
        };
        /** @description A product attribute, such as a color. */
        ProductAttribute: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description Slug with the WooCommerce prefix `pa_`. */
            slug: string;
            /** @description Names of the attribute's terms by slug. If there are no terms, PHP returns an empty array. */
            terms?: {
                [key: string]: string;
            } | [
            ];
        };
        /** @description An attribute name with its ID and slug, or only the name of a term. */
        ProductAttributeName: {
            id?: components["schemas"]["Id"];
            name: string;
            slug?: string;
        };
        /** @description The attributes by slug, or a list of names. */
        GetWoocommerceAttributesResponse: {
            /** @constant */
            success: true;
            response: {
                [key: string]: components["schemas"]["ProductAttribute"];
            } | components["schemas"]["ProductAttributeName"][];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-product-id-by-name` to find a product ID by name. */
        GetWoocommerceProductIdByNameRequest: {
            /** @constant */
            function: "woocommerce-get-product-id-by-name";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the product. */
            name: string;
        };
        /** @description The product ID, or false. */
        GetWoocommerceProductIdByNameResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Id"] | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-product-images` to list the images of a product. */
        GetWoocommerceProductImagesRequest: {
            /** @constant */
            function: "woocommerce-get-product-images";
            token: components["schemas"]["ApiToken"];
            /** @description Product ID. */
            product_id: components["schemas"]["Id"];
        };
        /** @description The list of strings that the operation describes. */
        TextListResponse: {
            /** @constant */
            success: true;
            response: string[];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-product-taxonomies` to list the categories and tags of a product. */
        GetWoocommerceProductTaxonomiesRequest: {
            /** @constant */
            function: "woocommerce-get-product-taxonomies";
            token: components["schemas"]["ApiToken"];
            /** @description Product ID. */
            product_id: components["schemas"]["Id"];
        };
        /** @description The categories and tags of a product. */
        GetWoocommerceProductTaxonomiesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ProductTerm"][];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-attribute-by-term` to find an attribute by one of its terms. */
        GetWoocommerceAttributeByTermRequest: {
            /** @constant */
            function: "woocommerce-get-attribute-by-term";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the term. */
            term_name: string;
        };
        /** @description An attribute. */
        ProductAttributeResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ProductAttribute"] | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-attribute-by-name` to find an attribute by name. */
        GetWoocommerceAttributeByNameRequest: {
            /** @constant */
            function: "woocommerce-get-attribute-by-name";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the attribute. */
            name: string;
        };
        /** @description Form that calls `woocommerce-is-in-stock` to check whether a product is in stock. */
        IsWoocommerceProductInStockRequest: {
            /** @constant */
            function: "woocommerce-is-in-stock";
            token: components["schemas"]["ApiToken"];
            /** @description Product ID. */
            product_id: components["schemas"]["Id"];
        };
        /** @description Form that calls `woocommerce-coupon` to create a coupon. */
        CreateWoocommerceCouponRequest: {
            /** @constant */
            function: "woocommerce-coupon";
            token: components["schemas"]["ApiToken"];
            /** @description Discount percentage. */
            discount: number;
            /**
             * @description How long the coupon is valid, such as `3 days`, `1 minutes` or `60 seconds`.
             * @example 3 days
             */
            expiration: string;
            /**
             * @description IDs of the products that the coupon is valid for, separated by commas. By default it is valid for all products.
             * @example 11,53,63
             */
            product_id?: string;
            /** @description ID of the user that the coupon is valid for. By default it is valid for everyone. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description The coupon code and the discount in percent, in this order. */
        Coupon: [
            string,
            components["schemas"]["NumericString"]
        ];
        /** @description The new coupon. */
        CreateWoocommerceCouponResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Coupon"];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-coupon-check` to check whether a user has coupons. */
        CheckWoocommerceCouponRequest: {
            /** @constant */
            function: "woocommerce-coupon-check";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Form that calls `woocommerce-coupon-delete-expired` to delete expired coupons. */
        DeleteExpiredWoocommerceCouponsRequest: {
            /** @constant */
            function: "woocommerce-coupon-delete-expired";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Form that calls `woocommerce-get-url` to get the URL of a shop page. */
        GetWoocommerceUrlRequest: {
            /** @constant */
            function: "woocommerce-get-url";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Page whose URL to return.
             * @enum {string}
             */
            type: "tag" | "category" | "cart" | "shop" | "checkout";
            /** @description Name of the category or tag. */
            name?: string;
            /** @description Language code of the page. */
            language?: components["schemas"]["LanguageCode"];
        };
        /** @description Form that calls `woocommerce-get-session` to get a user's shop session. */
        GetWoocommerceSessionRequest: {
            /** @constant */
            function: "woocommerce-get-session";
            token: components["schemas"]["ApiToken"];
            /**
             * Format: password
             * @description Session key of a user, as returned by `woocommerce-get-session-key`.
             */
            session_key: string;
        };
        /** @description An item in a cart. Numbers are JSON numbers here. */
        CartItem: {
            key: string;
            product_id: number;
            variation_id?: number;
            variation?: components["schemas"]["PhpMap"];
            quantity: number;
            data_hash?: string;
            line_tax_data?: {
                subtotal?: components["schemas"]["PhpMap"];
                total?: components["schemas"]["PhpMap"];
            };
            line_subtotal?: number;
            line_subtotal_tax?: number;
            line_total?: number;
            line_tax?: number;
        };
        /** @description Cart items by key. */
        Cart: {
            [key: string]: components["schemas"]["CartItem"];
        };
        /** @description Totals of a cart, some as text and some as numbers. */
        CartTotals: {
            subtotal?: components["schemas"]["Amount"];
            subtotal_tax?: components["schemas"]["Amount"];
            shipping_total?: components["schemas"]["Amount"];
            shipping_tax?: components["schemas"]["Amount"];
            shipping_taxes?: components["schemas"]["PhpMap"];
            discount_total?: components["schemas"]["Amount"];
            discount_tax?: components["schemas"]["Amount"];
            cart_contents_total?: components["schemas"]["Amount"];
            cart_contents_tax?: components["schemas"]["Amount"];
            cart_contents_taxes?: components["schemas"]["PhpMap"];
            fee_total?: components["schemas"]["Amount"];
            fee_tax?: components["schemas"]["Amount"];
            fee_taxes?: components["schemas"]["PhpMap"];
            total?: components["schemas"]["Amount"];
            total_tax?: components["schemas"]["Amount"];
        };
        /**
         * @description Values in PHP's serialized format. `a:0:{}` is an empty list.
         * @example a:0:{}
         */
        PhpSerialized: string;
        /** @description Customer data of a session. Unknown values are empty strings. */
        SessionCustomer: {
            /** @description User ID in WordPress, or 0 for a guest. */
            id?: components["schemas"]["Id"];
            /** @description Date and time in ISO 8601 format. */
            date_modified?: string;
            postcode?: string;
            city?: string;
            address_1?: string;
            address?: string;
            address_2?: string;
            state?: string;
            country?: string;
            shipping_postcode?: string;
            shipping_city?: string;
            shipping_address_1?: string;
            shipping_address?: string;
            shipping_address_2?: string;
            shipping_state?: string;
            shipping_country?: string;
            is_vat_exempt?: string;
            calculated_shipping?: string;
            first_name?: string;
            last_name?: string;
            company?: string;
            phone?: string;
            email?: string;
            shipping_first_name?: string;
            shipping_last_name?: string;
            shipping_company?: string;
        };
        /** @description A user's session in the shop. Plugins may add fields. */
        ShopSession: {
            /** @description The cart. If it has no items, PHP returns an empty array. */
            cart?: components["schemas"]["Cart"] | [
            ];
            /** @description Totals of the cart. If there are none, PHP returns an empty array. */
            cart_totals?: components["schemas"]["CartTotals"] | [
            ];
            applied_coupons?: components["schemas"]["PhpSerialized"];
            coupon_discount_totals?: components["schemas"]["PhpSerialized"];
            coupon_discount_tax_totals?: components["schemas"]["PhpSerialized"];
            removed_cart_contents?: components["schemas"]["PhpSerialized"];
            /** @description The customer. If nothing is known, PHP returns an empty array. */
            customer?: components["schemas"]["SessionCustomer"] | [
            ];
        };
        /** @description The session. */
        GetWoocommerceSessionResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ShopSession"] | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-get-session-key` to get a user's session key. */
        GetWoocommerceSessionKeyRequest: {
            /** @constant */
            function: "woocommerce-get-session-key";
            token: components["schemas"]["ApiToken"];
            /** @description User ID. */
            user_id: components["schemas"]["Id"];
        };
        /** @description The session key. */
        GetWoocommerceSessionKeyResponse: {
            /** @constant */
            success: true;
            response: string | false;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `woocommerce-payment-methods` to list the payment methods of the shop. */
        GetWoocommercePaymentMethodsRequest: {
            /** @constant */
            function: "woocommerce-payment-methods";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Form that calls `woocommerce-shipping-locations` to list the shipping locations of the shop. */
        GetWoocommerceShippingLocationsRequest: {
            /** @constant */
            function: "woocommerce-shipping-locations";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Two-letter country code. If given, only this country is checked.
             * @example IT
             */
            country_code?: string;
        };
        /** @description A country name and its two-letter code, in this order. */
        ShippingCountry: [
            string,
            string
        ];
        /** @description Country names in one string, country names with codes, and whether the shop does not ship to them, in this order. */
        ShippingLocations: [
            string,
            components["schemas"]["ShippingCountry"][] | "all",
            boolean
        ];
        /** @description The countries, or whether the shop ships to the given country. */
        GetWoocommerceShippingLocationsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ShippingLocations"] | boolean;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `get-versions` to list versions. */
        GetVersionsRequest: {
            /** @constant */
            function: "get-versions";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Versions by short name of the product. */
        GetVersionsResponse: {
            /** @constant */
            success: true;
            /** @description `sb` is Support Board itself; the other keys are apps. */
            response: {
                [key: string]: string;
            };
        } | components["schemas"]["Failure"];
        /** @description Form that calls `update` to update Support Board and its apps. */
        UpdateSupportBoardRequest: {
            /** @constant */
            function: "update";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The result of an update. */
        UpdateSupportBoardResponse: {
            /** @constant */
            success: true;
            response: "success" | {
                [key: string]: string;
            } | [
            ];
        } | components["schemas"]["Failure"];
        /** @description Form that calls `wp-synch` to import WordPress users. */
        SyncWordpressUsersRequest: {
            /** @constant */
            function: "wp-synch";
            token: components["schemas"]["ApiToken"];
        };
        /**
         * @description Short name of an app, such as `dialogflow`, `slack`, `whatsapp` or `messenger`. Other apps exist.
         * @example dialogflow
         */
        AppName: string;
        /** @description Form that calls `app-get-key` to get the license key of an app. */
        GetAppKeyRequest: {
            /** @constant */
            function: "app-get-key";
            token: components["schemas"]["ApiToken"];
            app_name: components["schemas"]["AppName"];
        };
        /** @description Form that calls `app-activation` to activate an app. */
        ActivateAppRequest: {
            /** @constant */
            function: "app-activation";
            token: components["schemas"]["ApiToken"];
            app_name: components["schemas"]["AppName"];
            /**
             * Format: password
             * @description License key of the app, as returned by `app-get-key`.
             */
            key: string;
        };
        /** @description The app was installed. */
        ActivateAppResponse: {
            /** @constant */
            success: true;
            /** @constant */
            response: "success";
        } | components["schemas"]["Failure"];
        /** @description Form that calls `cron-jobs` to run the cron jobs. */
        RunCronJobsRequest: {
            /** @constant */
            function: "cron-jobs";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The cron jobs have run. */
        RunCronJobsResponse: {
            /** @constant */
            success: true;
            /** @description True. Null on observed servers. */
            response: boolean | null;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `pusher-trigger` to trigger a Pusher event. */
        TriggerPusherEventRequest: {
            /** @constant */
            function: "pusher-trigger";
            token: components["schemas"]["ApiToken"];
            /** @description Pusher channel name. */
            channel: string;
            /** @description Pusher event name. */
            event: string;
            /** @description Data to send with the event. Any key is accepted. */
            data?: {
                [key: string]: unknown;
            };
        };
        /** @description Form that calls `chat-css` to get the chat CSS. */
        GetChatCssRequest: {
            /** @constant */
            function: "chat-css";
            token: components["schemas"]["ApiToken"];
            /** @description First color, in RGB or hexadecimal format. Defaults to the color in the settings. */
            color_1?: string;
            /** @description Second color, in RGB or hexadecimal format. Defaults to the color in the settings. */
            color_2?: string;
            /** @description Third color, in RGB or hexadecimal format. Defaults to the color in the settings. */
            color_3?: string;
        };
        /** @description Form that calls `clean-data` to remove old data. */
        CleanDataRequest: {
            /** @constant */
            function: "clean-data";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Form that calls `updates-available` to check for updates. */
        CheckUpdatesAvailableRequest: {
            /** @constant */
            function: "updates-available";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Form that calls `upload-path` to get the uploads path. */
        GetUploadPathRequest: {
            /** @constant */
            function: "upload-path";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Whether to return the URL instead of the path.
             * @default false
             */
            url?: boolean;
            /**
             * @description Whether to append today's date folder.
             * @default false
             */
            date?: boolean;
        };
        /** @description The uploads path or URL. */
        GetUploadPathResponse: {
            /** @constant */
            success: true;
            /** @description The date folder has the format `DD-MM-YY`. */
            response: string;
        } | components["schemas"]["Failure"];
        /** @description Form that calls `is-allowed-extension` to check whether a file extension is allowed. */
        IsAllowedExtensionRequest: {
            /** @constant */
            function: "is-allowed-extension";
            token: components["schemas"]["ApiToken"];
            /** @description File extension without the dot, such as `jpg`. */
            extension: string;
        };
        /** @description Form that calls `system-requirements` to check the system requirements. */
        CheckSystemRequirementsRequest: {
            /** @constant */
            function: "system-requirements";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Requirements by name. True if the requirement is met. */
        SystemRequirements: {
            /** @description The PHP version is recent enough. */
            "php-version": boolean;
            /** @description PHP can open ZIP files. */
            "zip-archive": boolean;
            /** @description The Support Board folder is writable. */
            "plugin-folder": boolean;
            /** @description The uploads folder is writable. */
            "uploads-folder": boolean;
            /** @description The apps folder is writable. */
            "apps-folder": boolean;
            /** @description The translations folder is writable. */
            "languages-folder": boolean;
            /** @description The scripts of the admin area are reachable. */
            ajax: boolean;
            /** @description PHP supports cURL. */
            curl: boolean;
            /** @description The database supports `utf8mb4`. */
            UTF8mb4: boolean;
        };
        /** @description Whether each requirement is met. */
        CheckSystemRequirementsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SystemRequirements"];
        } | components["schemas"]["Failure"];
        /** @description User to mention in the log line. The ID alone is enough. */
        LogUser: {
            /** @description User ID. */
            id: components["schemas"]["Id"];
            first_name?: string;
            last_name?: string;
        };
        /** @description Form that calls `logs` to add a line to the log. */
        AddLogRequest: {
            /** @constant */
            function: "logs";
            token: components["schemas"]["ApiToken"];
            /** @description Text of the log line. */
            string: string;
            user?: components["schemas"]["LogUser"];
        };
        /** @description Form that calls `aws-s3` to upload or delete an Amazon S3 file. */
        ChangeAwsS3FileRequest: {
            /** @constant */
            function: "aws-s3";
            token: components["schemas"]["ApiToken"];
            /** @description Path of the file to upload, or URL of the file to delete. */
            file_path: string;
            /**
             * @description `PUT` uploads the file, `DELETE` deletes it.
             * @default PUT
             * @enum {string}
             */
            action?: "PUT" | "DELETE";
        };
        /** @description The URL of the file, or false. */
        ChangeAwsS3FileResponse: {
            /** @constant */
            success: true;
            response: string | false;
        } | components["schemas"]["Failure"];
        /**
         * Format: password
         * @description The secret key from the webhook settings, sent in clear text with each delivery. Comparing it is the only way to verify the sender. Deliveries are not signed or dated, so a repeated delivery looks like a new one.
         */
        WebhookKey: string;
        /** @description URL of the page that the event came from, or empty if there is none. It is the `Referer` of the request that caused the event, so do not rely on it. */
        SenderUrl: string;
        /**
         * @description Conversation status, as text or a number. The codes are `0` live, `1` waiting for the user, `2` waiting for an agent, `3` archive and `4` trash.
         * @enum {string|integer}
         */
        ConversationStatus: "0" | "1" | "2" | "3" | "4" | 0 | 1 | 2 | 3 | 4;
        /** @description A sent message and its conversation. `user_id` is the sender, and `conversation_user_id` is the user of the conversation. `conversation_source` is a code such as `wa`, or null or empty for the chat. */
        SentChatMessage: {
            user_id: components["schemas"]["Id"];
            conversation_user_id: components["schemas"]["Id"];
            conversation_id: components["schemas"]["Id"];
            /** @description Status of the conversation after the message. */
            conversation_status_code?: components["schemas"]["ConversationStatus"] | "skip";
            conversation_source?: components["schemas"]["OptionalText"];
            message_id: components["schemas"]["Id"];
            /** @description Text of the message. */
            message: string;
            /** @description Attachments of the message. */
            attachments?: components["schemas"]["Attachment"][];
        };
        /** @description A user or an agent has sent a message. */
        MessageSentWebhook: {
            /** @constant */
            function: "message-sent";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["SentChatMessage"];
        };
        /** @description An email notification. */
        SentEmail: {
            /**
             * @description ID of the user or agent. Observed servers also send `agents`, `all-agents`, `-1`, or `department-` followed by an ID if several agents were notified.
             * @example 957
             */
            recipient_id: string | number;
            /** @description Text of the message. */
            message: string;
            /** @description Attachments of the message. */
            attachments?: components["schemas"]["Attachment"][];
        };
        /** @description A user or an agent has been notified by email. */
        EmailSentWebhook: {
            /** @constant */
            function: "email-sent";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["SentEmail"];
        };
        /** @description A text message and Twilio's response. Versions differ, so no property is guaranteed. Some versions omit `Body`, `From` and `To`. Others put Twilio's fields beside them instead of in `response`. The recipient is in `recipent_id`, which is spelled this way on the wire, or in `recipient_id`. */
        SentTextMessage: {
            recipent_id?: components["schemas"]["Id"];
            recipient_id?: components["schemas"]["Id"];
            /** @description Text of the message. */
            message?: string;
            /** @description Text of the message as passed to Twilio. */
            Body?: string;
            /** @description Phone number that the message is sent from. */
            From?: string;
            /** @description Phone number that the message is sent to. */
            To?: string;
            response?: components["schemas"]["TwilioMessage"];
        };
        /** @description A user or an agent has sent a text message. */
        SmsSentWebhook: {
            /** @constant */
            function: "sms-sent";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["SentTextMessage"];
        };
        /** @description A conversation with its last message. `id` and `user_id` belong to the conversation, `message_id` and `message_user_id` to the message. `source` is a code such as `wa`, or null or empty for the chat. `tags` are separated by commas. */
        UpdatedConversation: {
            /** @description Text of the last message. */
            message: string;
            message_id: components["schemas"]["Id"];
            attachments?: components["schemas"]["MessageAttachments"];
            payload?: components["schemas"]["MessagePayload"];
            message_status_code?: components["schemas"]["MessageStatusCode"];
            last_update_time?: components["schemas"]["Timestamp"];
            message_user_id?: components["schemas"]["Id"];
            message_first_name?: string;
            message_last_name?: string;
            message_profile_image?: string;
            message_user_type?: components["schemas"]["UserType"];
            department?: components["schemas"]["DepartmentReference"];
            agent_id?: components["schemas"]["AgentReference"];
            title?: string;
            source?: components["schemas"]["OptionalText"];
            extra?: components["schemas"]["OptionalText"];
            tags?: components["schemas"]["OptionalText"];
            id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
            creation_time?: components["schemas"]["Timestamp"];
            status_code: components["schemas"]["ConversationStatus"];
        };
        /** @description A message and its author. */
        ReceivedMessageDetails: {
            message: string;
            attachments?: components["schemas"]["MessageAttachments"];
            payload?: components["schemas"]["MessagePayload"];
            status_code?: components["schemas"]["MessageStatusCode"];
            id: components["schemas"]["Id"];
            profile_image?: string;
            first_name?: string;
            last_name?: string;
            user_id: components["schemas"]["Id"];
            user_type?: components["schemas"]["UserType"];
            full_name?: string;
            creation_time?: components["schemas"]["Timestamp"];
        };
        /** @description A received message. Unlike the messages of new conversations, it is wrapped in an object. */
        ReceivedMessage: {
            details: components["schemas"]["ReceivedMessageDetails"];
        };
        /** @description Received messages and their conversation. */
        NewMessages: {
            details: components["schemas"]["UpdatedConversation"];
            messages: components["schemas"]["ReceivedMessage"][];
        };
        /** @description New messages have arrived in the chat or the admin area. */
        NewMessagesWebhook: {
            /**
             * @description Older documentation uses `new-messages-received`.
             * @enum {string}
             */
            function: "new-messages" | "new-messages-received";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["NewMessages"];
        };
        /** @description Dialogflow's reply as Google sent it. */
        DetectedIntent: {
            responseId?: string;
            queryResult: components["schemas"]["DialogflowQueryResult"];
            alternativeQueryResults?: components["schemas"]["DialogflowQueryResult"][];
        };
        /** @description A user's message and Dialogflow's reply. Numbers and booleans may be text. Contains a secret. */
        DialogflowExchange: {
            response: components["schemas"]["DialogflowReply"] | components["schemas"]["DetectedIntent"];
            /** @description Text of the user's message. */
            message: string;
            conversation_id?: components["schemas"]["Id"];
        };
        /** @description Dialogflow has replied to a user. */
        DialogflowMessageWebhook: {
            /**
             * @description Older documentation and observed servers use `bot-message`.
             * @enum {string}
             */
            function: "dialogflow-message" | "bot-message";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["DialogflowExchange"];
        };
        /** @description A message has been deleted. `data` is the message ID. */
        MessageDeletedWebhook: {
            /** @constant */
            function: "message-deleted";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["Id"];
        };
        /** @description A user who has logged in. Contains secrets. */
        LoginFormUser: {
            id: components["schemas"]["Id"];
            /** @description Image URL. */
            profile_image?: string;
            first_name: string;
            last_name: string;
            email?: string | null;
            user_type: components["schemas"]["UserType"];
            token: components["schemas"]["UserToken"];
            /** @description URL of the installation. */
            url?: string;
            password?: components["schemas"]["PasswordHash"];
            /** @description Conversation ID or false. False may also arrive as the text `false`. */
            conversation_id?: string | number | boolean;
        };
        /** @description Form values by field ID, each with the label that users see. */
        LabelledValues: {
            [key: string]: components["schemas"]["ValueAndLabel"];
        };
        /** @description A password in clear text and the label that users see, in this order. */
        SecretAndLabel: [
            string,
            string
        ];
        /** @description Values of a registration form, each with its label. `password` and `password-check` are in clear text. Do not log or store them. */
        RegisteredUser: {
            profile_image?: components["schemas"]["ValueAndLabel"];
            first_name?: components["schemas"]["ValueAndLabel"];
            last_name?: components["schemas"]["ValueAndLabel"];
            email?: components["schemas"]["ValueAndLabel"];
            password?: components["schemas"]["SecretAndLabel"];
            "password-check"?: components["schemas"]["SecretAndLabel"];
            user_type?: components["schemas"]["ValueAndLabel"];
        } & {
            [key: string]: components["schemas"]["ValueAndLabel"];
        };
        /** @description Data that a user entered to register. `user` may contain the password in clear text, twice. `extra` holds additional details. */
        Registration: {
            /** @description ID of the rich message that contains the form. */
            id?: string;
            conversation_id?: components["schemas"]["Id"];
            user: components["schemas"]["RegisteredUser"];
            extra?: components["schemas"]["LabelledValues"];
        };
        /** @description A rating of a conversation. */
        SubmittedRating: {
            conversation_id?: components["schemas"]["Id"];
            /** @description Agent ID, or false. */
            agent_id?: string | number | boolean;
            user_id?: components["schemas"]["Id"];
            /** @description Comment that the user left with the rating. */
            message?: string;
            /** @description `1` is good, `-1` is bad. */
            rating: string | number;
        };
        /** @description The type of a rich message and its input, which is one of labelled fields, a choice, a registration or a rating. The vendor shows only labelled fields; the others were seen in observed chat clients. */
        RichMessageInput: {
            /** @description Type of rich message. The vendor shows `inputs`. Observed chat clients also send `email`, `registration`, `rating`, `buttons`, `select` and `chips`. */
            type: string;
            result: components["schemas"]["LabelledValues"] | string | components["schemas"]["Registration"] | components["schemas"]["SubmittedRating"];
        };
        /** @description Input that a user submitted in a rich message. Contains secrets if it was a registration. */
        RichMessageSubmission: {
            /** @description The server's result of storing the input. */
            result?: boolean | string | (components["schemas"]["LoginFormUser"] | string)[];
            data: components["schemas"]["RichMessageInput"];
            /** @description Rich message ID. */
            id: string;
        };
        /** @description A user has submitted a rich message that asks for input, such as a form or buttons. */
        RichMessageWebhook: {
            /** @constant */
            function: "rich-message";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["RichMessageSubmission"];
        };
        /** @description A new conversation and its user, as webhooks send them. */
        StartedConversation: {
            user_id: components["schemas"]["Id"];
            first_name?: string;
            last_name?: string;
            profile_image?: string;
            user_type?: components["schemas"]["UserType"];
            id: components["schemas"]["Id"];
            title?: string;
            status_code: components["schemas"]["ConversationStatusText"];
            creation_time: components["schemas"]["Timestamp"];
            department?: components["schemas"]["DepartmentReference"];
            agent_id?: components["schemas"]["AgentReference"];
            source?: components["schemas"]["OptionalText"];
            extra?: components["schemas"]["OptionalText"];
            extra_2?: components["schemas"]["OptionalText"];
            extra_3?: components["schemas"]["OptionalText"];
            tags?: components["schemas"]["OptionalText"];
            /** @description The vendor shows false and does not explain it. It is a string if a browser reports the event. */
            busy?: boolean | ("true" | "false");
        };
        /** @description A new conversation and its messages. If a browser reports the event, an empty list of messages is omitted. */
        NewConversation: {
            messages?: components["schemas"]["Message"][];
            details: components["schemas"]["StartedConversation"];
        };
        /** @description A new conversation has arrived in a user's chat widget. */
        NewConversationReceivedWebhook: {
            /**
             * @description Observed servers use `new-conversation`.
             * @enum {string}
             */
            function: "new-conversation-received" | "new-conversation";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["NewConversation"];
        };
        /** @description A conversation has been created. */
        NewConversationCreatedWebhook: {
            /** @constant */
            function: "new-conversation-created";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["NewConversation"];
        };
        /** @description A conversation and its new status. */
        ConversationStatusUpdate: {
            conversation_id: components["schemas"]["Id"];
            status_code: components["schemas"]["ConversationStatus"];
        };
        /** @description The status of a conversation has changed. */
        ConversationStatusUpdatedWebhook: {
            /** @constant */
            function: "conversation-status-updated";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["ConversationStatusUpdate"];
        };
        /** @description A login through the chat's login form. Contains secrets. */
        FormLogin: {
            details: components["schemas"]["LoginFormUser"];
        };
        /** @description A user has logged in through the chat's login form. */
        LoginWebhook: {
            /** @constant */
            function: "login";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["FormLogin"];
        };
        /** @description A user has registered through a registration form in the chat, or has updated a registration there. */
        RegistrationWebhook: {
            /** @constant */
            function: "registration";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["Registration"];
        };
        /** @description A user has been deleted. `data` is the user ID. */
        UserDeletedWebhook: {
            /** @constant */
            function: "user-deleted";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["Id"];
        };
        /** @description A name and an email address. */
        NewEmailAddress: {
            /** @description ID of the rich message that asked for the address. */
            id?: string;
            name: string;
            email: string;
        };
        /** @description A user has entered an email address in a message that asked for it. */
        NewEmailAddressWebhook: {
            /** @constant */
            function: "new-email-address";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["NewEmailAddress"];
        };
        /** @description A message that was sent to Slack. */
        SentSlackMessage: {
            message: string;
            conversation_id: components["schemas"]["Id"];
            /** @description Slack channel ID. */
            slack_channel: string;
        };
        /** @description A message has been sent to Slack. */
        SlackMessageSentWebhook: {
            /** @constant */
            function: "slack-message-sent";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["SentSlackMessage"];
        };
    };
    responses: {
        /** @description The call did not reach its function, or a required setting or app is missing. Versions before 2025 return the same body with status 200. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallError"];
            };
        };
        /** @description The token is missing or does not belong to an administrator. Versions before 2025 return the same body with status 200. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallError"];
            };
        };
        /** @description This server does not offer the function. Versions before 2025 return the same body with status 200. */
        FunctionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallError"];
            };
        };
        /** @description The receiver accepted the delivery. Observed servers allow 5 seconds to connect and 7 in total. They ignore the status and never send a delivery again. */
        Received: {
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
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetUserRequest"];
            };
        };
        responses: {
            /** @description The user, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getUserBy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetUserByRequest"];
            };
        };
        responses: {
            /** @description The user, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserByResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getUserExtra: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetUserExtraRequest"];
            };
        };
        responses: {
            /** @description The details, one value, the `default`, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserExtraResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getUserLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetUserLanguageRequest"];
            };
        };
        responses: {
            /** @description The language code, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserLanguageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetUsersRequest"];
            };
        };
        responses: {
            /** @description The users, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getNewUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetNewUsersRequest"];
            };
        };
        responses: {
            /** @description The users, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getOnlineUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetOnlineUsersRequest"];
            };
        };
        responses: {
            /** @description The users, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getUsersWithDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetUsersWithDetailsRequest"];
            };
        };
        responses: {
            /** @description The users by detail, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUsersWithDetailsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetAgentRequest"];
            };
        };
        responses: {
            /** @description The agent, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getAgentsIds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetAgentsIdsRequest"];
            };
        };
        responses: {
            /** @description The IDs, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getUserFromConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetUserFromConversationRequest"];
            };
        };
        responses: {
            /** @description The user, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUserFromConversationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    checkAgentsOnline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckAgentsOnlineRequest"];
            };
        };
        responses: {
            /** @description Whether an agent or administrator is online, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    searchUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SearchUsersRequest"];
            };
        };
        responses: {
            /** @description The users, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    addUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AddUserRequest"];
            };
        };
        responses: {
            /** @description The new user's ID, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeleteUserRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    deleteUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeleteUsersRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    isUserOnline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IsUserOnlineRequest"];
            };
        };
        responses: {
            /** @description Whether the user is online, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getOrSetCurrentUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetOrSetCurrentUrlRequest"];
            };
        };
        responses: {
            /** @description The URL, a boolean, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrSetCurrentUrlResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    countUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CountUsersRequest"];
            };
        };
        responses: {
            /** @description The counts, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountUsersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateUserToLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateUserToLeadRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetAvatarRequest"];
            };
        };
        responses: {
            /** @description The URL, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getBotId: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetBotIdRequest"];
            };
        };
        responses: {
            /** @description The ID, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    isUserTyping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IsUserTypingRequest"];
            };
        };
        responses: {
            /** @description Whether the user is typing, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    isAgentTyping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IsAgentTypingRequest"];
            };
        };
        responses: {
            /** @description The agent, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IsAgentTypingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    setTyping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SetTypingRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LoginUserRequest"];
            };
        };
        responses: {
            /** @description The user and the login data, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    logoutUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["LogoutUserRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateLoginRequest"];
            };
        };
        responses: {
            /** @description The new login data, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateLoginResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    deleteLeads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeleteLeadsRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateBot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateBotRequest"];
            };
        };
        responses: {
            /** @description Whether the bot was updated, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateBotResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    exportUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ExportUsersRequest"];
            };
        };
        responses: {
            /** @description The URL of the file, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetConversationRequest"];
            };
        };
        responses: {
            /** @description The conversation, an empty conversation, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConversationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetConversationsRequest"];
            };
        };
        responses: {
            /** @description The conversations, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getNewConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetNewConversationsRequest"];
            };
        };
        responses: {
            /** @description The conversations, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getUserConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetUserConversationsRequest"];
            };
        };
        responses: {
            /** @description The conversations, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserConversationListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getNewUserConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetNewUserConversationsRequest"];
            };
        };
        responses: {
            /** @description The conversations, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserConversationListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    searchConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SearchConversationsRequest"];
            };
        };
        responses: {
            /** @description The conversations, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    searchUserConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SearchUserConversationsRequest"];
            };
        };
        responses: {
            /** @description The conversations, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserConversationListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateConversationRequest"];
            };
        };
        responses: {
            /** @description The new conversation, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateConversationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateConversationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateConversationStatusRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateConversationDepartment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateConversationDepartmentRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateConversationAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateConversationAgentRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    setRating: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SetRatingRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getRating: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetRatingRequest"];
            };
        };
        responses: {
            /** @description The two counts, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRatingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getNewMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetNewMessagesRequest"];
            };
        };
        responses: {
            /** @description The messages, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetNewMessagesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getLastMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetLastMessageRequest"];
            };
        };
        responses: {
            /** @description The message, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLastMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description The new message, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateMessageRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeleteMessageRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    deleteAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeleteAttachmentsRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateMessagesStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateMessagesStatusRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getAgentsInConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetAgentsInConversationRequest"];
            };
        };
        responses: {
            /** @description The agents, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentsInConversationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    exportTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ExportTranscriptRequest"];
            };
        };
        responses: {
            /** @description The URL, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportTranscriptResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendDirectMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendDirectMessageRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendMessagingPlatformsMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendMessagingPlatformsMessageRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessagingPlatformsMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    countConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CountConversationsRequest"];
            };
        };
        responses: {
            /** @description The count, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountConversationsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    checkConversationsAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckConversationsAssignmentRequest"];
            };
        };
        responses: {
            /** @description The IDs, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getLastAgentInConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetLastAgentInConversationRequest"];
            };
        };
        responses: {
            /** @description The agent, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetLastAgentInConversationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    executeBotMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ExecuteBotMessageRequest"];
            };
        };
        responses: {
            /** @description The message, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecuteBotMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getNotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetNotesRequest"];
            };
        };
        responses: {
            /** @description The notes, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetNotesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AddNoteRequest"];
            };
        };
        responses: {
            /** @description The note ID, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    deleteNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeleteNoteRequest"];
            };
        };
        responses: {
            /** @description Whether the note was deleted, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetSettingRequest"];
            };
        };
        responses: {
            /** @description The value, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingValueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getMultiSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetMultiSettingRequest"];
            };
        };
        responses: {
            /** @description The value or the default, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingValueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getExternalSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetExternalSettingRequest"];
            };
        };
        responses: {
            /** @description The value or the default, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingValueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSettingsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    saveSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SaveSettingsRequest"];
            };
        };
        responses: {
            /** @description True once the settings are stored, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    saveExternalSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SaveExternalSettingRequest"];
            };
        };
        responses: {
            /** @description True once the setting is stored, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    exportSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ExportSettingsRequest"];
            };
        };
        responses: {
            /** @description The URL of the file, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    importSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ImportSettingsRequest"];
            };
        };
        responses: {
            /** @description Whether the settings were imported, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetDepartmentsRequest"];
            };
        };
        responses: {
            /** @description The departments, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDepartmentsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getSavedReplies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetSavedRepliesRequest"];
            };
        };
        responses: {
            /** @description The saved replies, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSavedRepliesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetTranslationRequest"];
            };
        };
        responses: {
            /** @description The texts of the language or false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTranslationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getTranslations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetTranslationsRequest"];
            };
        };
        responses: {
            /** @description The texts of all languages, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTranslationsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    saveTranslations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SaveTranslationsRequest"];
            };
        };
        responses: {
            /** @description True once the translations are written, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    translateString: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TranslateStringRequest"];
            };
        };
        responses: {
            /** @description The text, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetArticlesRequest"];
            };
        };
        responses: {
            /** @description The requested articles, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetArticlesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    saveArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SaveArticlesRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    searchArticles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SearchArticlesRequest"];
            };
        };
        responses: {
            /** @description The articles, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchArticlesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getArticlesCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetArticlesCategoriesRequest"];
            };
        };
        responses: {
            /** @description The categories, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetArticlesCategoriesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    saveArticlesCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SaveArticlesCategoriesRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getOrAddArticleRatings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetOrAddArticleRatingsRequest"];
            };
        };
        responses: {
            /** @description The ratings, true, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrAddArticleRatingsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendEmailRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendCustomEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendCustomEmailRequest"];
            };
        };
        responses: {
            /** @description True, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    runEmailPiping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RunEmailPipingRequest"];
            };
        };
        responses: {
            /** @description Whether emails were fetched, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendSmsRequest"];
            };
        };
        responses: {
            /** @description Twilio's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendSmsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendPushNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendPushNotificationRequest"];
            };
        };
        responses: {
            /** @description The push service's response, false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendPushNotificationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    subscribeToNewsletter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SubscribeToNewsletterRequest"];
            };
        };
        responses: {
            /** @description The service's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscribeToNewsletterResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    convertTextFormattingToHtml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConvertTextFormattingToHtmlRequest"];
            };
        };
        responses: {
            /** @description The message, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    clearTextFormatting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ClearTextFormattingRequest"];
            };
        };
        responses: {
            /** @description The message, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getAutomations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetAutomationsRequest"];
            };
        };
        responses: {
            /** @description The automations and their translations, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAutomationsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    saveAutomations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SaveAutomationsRequest"];
            };
        };
        responses: {
            /** @description True once the automations are stored, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    validateAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ValidateAutomationRequest"];
            };
        };
        responses: {
            /** @description The conditions left to check, true or false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateAutomationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    runAllAutomations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RunAllAutomationsRequest"];
            };
        };
        responses: {
            /** @description The automations left for the browser, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunAllAutomationsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    runAutomation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RunAutomationRequest"];
            };
        };
        responses: {
            /** @description Whether the automation ran, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunAutomationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    isAutomationSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IsAutomationSentRequest"];
            };
        };
        responses: {
            /** @description Whether the automation was sent, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetReportRequest"];
            };
        };
        responses: {
            /** @description The report or false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    addReportRow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AddReportRowRequest"];
            };
        };
        responses: {
            /** @description Whether the row was stored, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendDialogflowMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendDialogflowMessageRequest"];
            };
        };
        responses: {
            /** @description The reply, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendDialogflowMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getDialogflowIntents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetDialogflowIntentsRequest"];
            };
        };
        responses: {
            /** @description The intents, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDialogflowIntentsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    createDialogflowIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateDialogflowIntentRequest"];
            };
        };
        responses: {
            /** @description True, an error from Google, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogflowWriteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateDialogflowIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateDialogflowIntentRequest"];
            };
        };
        responses: {
            /** @description True, an error from Google, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogflowWriteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    createDialogflowEntity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateDialogflowEntityRequest"];
            };
        };
        responses: {
            /** @description True, an error from Google, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogflowWriteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getDialogflowEntity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetDialogflowEntityRequest"];
            };
        };
        responses: {
            /** @description The entity or entities, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDialogflowEntityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getDialogflowToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetDialogflowTokenRequest"];
            };
        };
        responses: {
            /** @description The token, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getDialogflowAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetDialogflowAgentRequest"];
            };
        };
        responses: {
            /** @description The agent, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDialogflowAgentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    setActiveDialogflowContext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SetActiveDialogflowContextRequest"];
            };
        };
        responses: {
            /** @description Dialogflow's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetActiveDialogflowContextResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    callDialogflow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CallDialogflowRequest"];
            };
        };
        responses: {
            /** @description Dialogflow's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAnswerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    startHumanTakeover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["StartHumanTakeoverRequest"];
            };
        };
        responses: {
            /** @description The result of each step, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartHumanTakeoverResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getSmartReplies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetSmartRepliesRequest"];
            };
        };
        responses: {
            /** @description The suggestions, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSmartRepliesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendOpenAiMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendOpenAiMessageRequest"];
            };
        };
        responses: {
            /** @description OpenAI's reply or its error, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendOpenAiMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    callOpenAi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CallOpenAiRequest"];
            };
        };
        responses: {
            /** @description OpenAI's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAnswerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    translateStrings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TranslateStringsRequest"];
            };
        };
        responses: {
            /** @description The translations, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslateStringsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    detectUserLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DetectUserLanguageRequest"];
            };
        };
        responses: {
            /** @description Whether the language was stored, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendWhatsappMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendWhatsappMessageRequest"];
            };
        };
        responses: {
            /** @description WhatsApp's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendWhatsappMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendMessengerMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendMessengerMessageRequest"];
            };
        };
        responses: {
            /** @description Messenger's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessengerMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendTelegramMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendTelegramMessageRequest"];
            };
        };
        responses: {
            /** @description Telegram's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendTelegramMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendViberMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendViberMessageRequest"];
            };
        };
        responses: {
            /** @description Viber's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendViberMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendGoogleBusinessMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendGoogleBusinessMessageRequest"];
            };
        };
        responses: {
            /** @description Google's responses, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendGoogleBusinessMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendLineMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendLineMessageRequest"];
            };
        };
        responses: {
            /** @description LINE's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendLineMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendWechatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendWechatMessageRequest"];
            };
        };
        responses: {
            /** @description WeChat's response, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendWechatMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    sendSlackMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendSlackMessageRequest"];
            };
        };
        responses: {
            /** @description The channel, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendSlackMessageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    archiveSlackChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ArchiveSlackChannelsRequest"];
            };
        };
        responses: {
            /** @description Whether the channels were archived, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getSlackUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetSlackUsersRequest"];
            };
        };
        responses: {
            /** @description The members and agents, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSlackUsersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getSlackPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetSlackPresenceRequest"];
            };
        };
        responses: {
            /** @description The presence, the agents who are online, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSlackPresenceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getSlackChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetSlackChannelsRequest"];
            };
        };
        responses: {
            /** @description The channels, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSlackChannelsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceCustomerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceUserOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceUserOrdersRequest"];
            };
        };
        responses: {
            /** @description The orders, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceUserOrdersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceOrderRequest"];
            };
        };
        responses: {
            /** @description The order, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceProductRequest"];
            };
        };
        responses: {
            /** @description The product, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceProductsRequest"];
            };
        };
        responses: {
            /** @description The products, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    searchWoocommerceProducts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SearchWoocommerceProductsRequest"];
            };
        };
        responses: {
            /** @description The products, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceTaxonomies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceTaxonomiesRequest"];
            };
        };
        responses: {
            /** @description The categories or tags, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceTaxonomiesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceAttributesRequest"];
            };
        };
        responses: {
            /** @description The attributes, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceAttributesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceProductIdByName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceProductIdByNameRequest"];
            };
        };
        responses: {
            /** @description The product ID or false, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceProductIdByNameResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceProductImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceProductImagesRequest"];
            };
        };
        responses: {
            /** @description The image URLs, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceProductTaxonomies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceProductTaxonomiesRequest"];
            };
        };
        responses: {
            /** @description The categories and tags, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceProductTaxonomiesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceAttributeByTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceAttributeByTermRequest"];
            };
        };
        responses: {
            /** @description The attribute, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAttributeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceAttributeByName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceAttributeByNameRequest"];
            };
        };
        responses: {
            /** @description The attribute, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAttributeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    isWoocommerceProductInStock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IsWoocommerceProductInStockRequest"];
            };
        };
        responses: {
            /** @description Whether the product is in stock, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    createWoocommerceCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateWoocommerceCouponRequest"];
            };
        };
        responses: {
            /** @description The coupon, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateWoocommerceCouponResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    checkWoocommerceCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckWoocommerceCouponRequest"];
            };
        };
        responses: {
            /** @description Whether the user has coupons, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    deleteExpiredWoocommerceCoupons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeleteExpiredWoocommerceCouponsRequest"];
            };
        };
        responses: {
            /** @description True once the coupons are deleted, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceUrlRequest"];
            };
        };
        responses: {
            /** @description The URL, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceSessionRequest"];
            };
        };
        responses: {
            /** @description The session, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceSessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceSessionKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceSessionKeyRequest"];
            };
        };
        responses: {
            /** @description The session key, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceSessionKeyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommercePaymentMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommercePaymentMethodsRequest"];
            };
        };
        responses: {
            /** @description The names of the payment methods, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getWoocommerceShippingLocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetWoocommerceShippingLocationsRequest"];
            };
        };
        responses: {
            /** @description The countries, whether the shop ships to the given country, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetWoocommerceShippingLocationsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetVersionsRequest"];
            };
        };
        responses: {
            /** @description The versions, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVersionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    updateSupportBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateSupportBoardRequest"];
            };
        };
        responses: {
            /** @description The result of the update, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSupportBoardResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    syncWordpressUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SyncWordpressUsersRequest"];
            };
        };
        responses: {
            /** @description True once the users are imported, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getAppKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetAppKeyRequest"];
            };
        };
        responses: {
            /** @description The license key, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    activateApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ActivateAppRequest"];
            };
        };
        responses: {
            /** @description `success` once the app is installed, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivateAppResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    runCronJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RunCronJobsRequest"];
            };
        };
        responses: {
            /** @description True or null once the jobs have run, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunCronJobsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    triggerPusherEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TriggerPusherEventRequest"];
            };
        };
        responses: {
            /** @description True once the event is triggered, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getChatCss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetChatCssRequest"];
            };
        };
        responses: {
            /** @description The CSS, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    cleanData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CleanDataRequest"];
            };
        };
        responses: {
            /** @description True once the old data is removed, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    checkUpdatesAvailable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckUpdatesAvailableRequest"];
            };
        };
        responses: {
            /** @description Whether an update is available, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    getUploadPath: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetUploadPathRequest"];
            };
        };
        responses: {
            /** @description The path or the URL, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetUploadPathResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    isAllowedExtension: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IsAllowedExtensionRequest"];
            };
        };
        responses: {
            /** @description Whether the extension is allowed, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    checkSystemRequirements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckSystemRequirementsRequest"];
            };
        };
        responses: {
            /** @description The requirements, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckSystemRequirementsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    addLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AddLogRequest"];
            };
        };
        responses: {
            /** @description Whether the line was added, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    changeAwsS3File: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ChangeAwsS3FileRequest"];
            };
        };
        responses: {
            /** @description The URL of the file, or a failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeAwsS3FileResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["FunctionNotFound"];
        };
    };
    onMessageSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSentWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onEmailSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailSentWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onSmsSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsSentWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onNewMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessagesWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onDialogflowMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogflowMessageWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onMessageDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDeletedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onRichMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RichMessageWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onNewConversationReceived: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConversationReceivedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onNewConversationCreated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConversationCreatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onConversationStatusUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationStatusUpdatedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onUserDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDeletedWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onNewEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmailAddressWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
    onSlackMessageSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlackMessageSentWebhook"];
            };
        };
        responses: {
            200: components["responses"]["Received"];
        };
    };
}
export type ApiToken = components["schemas"]["ApiToken"];
export type Id = components["schemas"]["Id"];
export type GetUserRequest = components["schemas"]["GetUserRequest"];
export type UserType = components["schemas"]["UserType"];
export type Timestamp = components["schemas"]["Timestamp"];
export type DepartmentReference = components["schemas"]["DepartmentReference"];
export type UserToken = components["schemas"]["UserToken"];
export type PasswordHash = components["schemas"]["PasswordHash"];
export type UserDetail = components["schemas"]["UserDetail"];
export type PhpMap = components["schemas"]["PhpMap"];
export type User = components["schemas"]["User"];
export type ValidationError = components["schemas"]["ValidationError"];
export type CallError = components["schemas"]["CallError"];
export type Failure = components["schemas"]["Failure"];
export type GetUserResponse = components["schemas"]["GetUserResponse"];
export type GetUserByRequest = components["schemas"]["GetUserByRequest"];
export type FoundUser = components["schemas"]["FoundUser"];
export type GetUserByResponse = components["schemas"]["GetUserByResponse"];
export type GetUserExtraRequest = components["schemas"]["GetUserExtraRequest"];
export type GetUserExtraResponse = components["schemas"]["GetUserExtraResponse"];
export type GetUserLanguageRequest = components["schemas"]["GetUserLanguageRequest"];
export type LanguageCode = components["schemas"]["LanguageCode"];
export type GetUserLanguageResponse = components["schemas"]["GetUserLanguageResponse"];
export type UserSorting = components["schemas"]["UserSorting"];
export type AssignableUserType = components["schemas"]["AssignableUserType"];
export type Pagination = components["schemas"]["Pagination"];
export type IdList = components["schemas"]["IdList"];
export type GetUsersRequest = components["schemas"]["GetUsersRequest"];
export type UserListResponse = components["schemas"]["UserListResponse"];
export type DateOrId = components["schemas"]["DateOrId"];
export type GetNewUsersRequest = components["schemas"]["GetNewUsersRequest"];
export type GetOnlineUsersRequest = components["schemas"]["GetOnlineUsersRequest"];
export type GetUsersWithDetailsRequest = components["schemas"]["GetUsersWithDetailsRequest"];
export type UserDetailValue = components["schemas"]["UserDetailValue"];
export type UsersByDetail = components["schemas"]["UsersByDetail"];
export type GetUsersWithDetailsResponse = components["schemas"]["GetUsersWithDetailsResponse"];
export type GetAgentRequest = components["schemas"]["GetAgentRequest"];
export type Agent = components["schemas"]["Agent"];
export type GetAgentResponse = components["schemas"]["GetAgentResponse"];
export type GetAgentsIdsRequest = components["schemas"]["GetAgentsIdsRequest"];
export type IdListResponse = components["schemas"]["IdListResponse"];
export type GetUserFromConversationRequest = components["schemas"]["GetUserFromConversationRequest"];
export type ConversationUser = components["schemas"]["ConversationUser"];
export type GetUserFromConversationResponse = components["schemas"]["GetUserFromConversationResponse"];
export type CheckAgentsOnlineRequest = components["schemas"]["CheckAgentsOnlineRequest"];
export type FlagResponse = components["schemas"]["FlagResponse"];
export type SearchUsersRequest = components["schemas"]["SearchUsersRequest"];
export type ValueAndLabel = components["schemas"]["ValueAndLabel"];
export type UserDetailsInput = components["schemas"]["UserDetailsInput"];
export type AddUserRequest = components["schemas"]["AddUserRequest"];
export type IdResponse = components["schemas"]["IdResponse"];
export type UpdateUserRequest = components["schemas"]["UpdateUserRequest"];
export type DoneResponse = components["schemas"]["DoneResponse"];
export type DeleteUserRequest = components["schemas"]["DeleteUserRequest"];
export type DeleteUsersRequest = components["schemas"]["DeleteUsersRequest"];
export type IsUserOnlineRequest = components["schemas"]["IsUserOnlineRequest"];
export type GetOrSetCurrentUrlRequest = components["schemas"]["GetOrSetCurrentUrlRequest"];
export type GetOrSetCurrentUrlResponse = components["schemas"]["GetOrSetCurrentUrlResponse"];
export type CountUsersRequest = components["schemas"]["CountUsersRequest"];
export type NumericString = components["schemas"]["NumericString"];
export type UserCounts = components["schemas"]["UserCounts"];
export type CountUsersResponse = components["schemas"]["CountUsersResponse"];
export type UpdateUserToLeadRequest = components["schemas"]["UpdateUserToLeadRequest"];
export type GetAvatarRequest = components["schemas"]["GetAvatarRequest"];
export type UrlResponse = components["schemas"]["UrlResponse"];
export type GetBotIdRequest = components["schemas"]["GetBotIdRequest"];
export type IsUserTypingRequest = components["schemas"]["IsUserTypingRequest"];
export type IsAgentTypingRequest = components["schemas"]["IsAgentTypingRequest"];
export type TypingAgent = components["schemas"]["TypingAgent"];
export type IsAgentTypingResponse = components["schemas"]["IsAgentTypingResponse"];
export type SetTypingRequest = components["schemas"]["SetTypingRequest"];
export type LoginUserRequest = components["schemas"]["LoginUserRequest"];
export type LoggedInUser = components["schemas"]["LoggedInUser"];
export type UserLogin = components["schemas"]["UserLogin"];
export type LoginUserResponse = components["schemas"]["LoginUserResponse"];
export type LogoutUserRequest = components["schemas"]["LogoutUserRequest"];
export type UpdateLoginRequest = components["schemas"]["UpdateLoginRequest"];
export type LoginDetails = components["schemas"]["LoginDetails"];
export type UpdatedLogin = components["schemas"]["UpdatedLogin"];
export type UpdateLoginResponse = components["schemas"]["UpdateLoginResponse"];
export type DeleteLeadsRequest = components["schemas"]["DeleteLeadsRequest"];
export type UpdateBotRequest = components["schemas"]["UpdateBotRequest"];
export type UpdateBotResponse = components["schemas"]["UpdateBotResponse"];
export type ExportUsersRequest = components["schemas"]["ExportUsersRequest"];
export type GetConversationRequest = components["schemas"]["GetConversationRequest"];
export type Attachment = components["schemas"]["Attachment"];
export type MessageAttachments = components["schemas"]["MessageAttachments"];
export type MessageStatusCode = components["schemas"]["MessageStatusCode"];
export type MessagePayload = components["schemas"]["MessagePayload"];
export type Message = components["schemas"]["Message"];
export type ConversationStatusText = components["schemas"]["ConversationStatusText"];
export type ConversationDetails = components["schemas"]["ConversationDetails"];
export type ConversationWithMessages = components["schemas"]["ConversationWithMessages"];
export type GetConversationResponse = components["schemas"]["GetConversationResponse"];
export type ConversationStatusCode = components["schemas"]["ConversationStatusCode"];
export type ConversationSource = components["schemas"]["ConversationSource"];
export type GetConversationsRequest = components["schemas"]["GetConversationsRequest"];
export type AgentReference = components["schemas"]["AgentReference"];
export type OptionalText = components["schemas"]["OptionalText"];
export type ConversationListItem = components["schemas"]["ConversationListItem"];
export type ConversationListResponse = components["schemas"]["ConversationListResponse"];
export type GetNewConversationsRequest = components["schemas"]["GetNewConversationsRequest"];
export type GetUserConversationsRequest = components["schemas"]["GetUserConversationsRequest"];
export type UserConversationListItem = components["schemas"]["UserConversationListItem"];
export type UserConversationListResponse = components["schemas"]["UserConversationListResponse"];
export type GetNewUserConversationsRequest = components["schemas"]["GetNewUserConversationsRequest"];
export type SearchConversationsRequest = components["schemas"]["SearchConversationsRequest"];
export type SearchUserConversationsRequest = components["schemas"]["SearchUserConversationsRequest"];
export type IdOrMinusOne = components["schemas"]["IdOrMinusOne"];
export type CreateConversationRequest = components["schemas"]["CreateConversationRequest"];
export type CreateConversationResponse = components["schemas"]["CreateConversationResponse"];
export type UpdateConversationStatusRequest = components["schemas"]["UpdateConversationStatusRequest"];
export type IdOrFalse = components["schemas"]["IdOrFalse"];
export type UpdateConversationDepartmentRequest = components["schemas"]["UpdateConversationDepartmentRequest"];
export type UpdateConversationAgentRequest = components["schemas"]["UpdateConversationAgentRequest"];
export type ConversationRating = components["schemas"]["ConversationRating"];
export type PayloadInput = components["schemas"]["PayloadInput"];
export type SetRatingRequest = components["schemas"]["SetRatingRequest"];
export type GetRatingRequest = components["schemas"]["GetRatingRequest"];
export type GetRatingResponse = components["schemas"]["GetRatingResponse"];
export type GetNewMessagesRequest = components["schemas"]["GetNewMessagesRequest"];
export type GetNewMessagesResponse = components["schemas"]["GetNewMessagesResponse"];
export type GetLastMessageRequest = components["schemas"]["GetLastMessageRequest"];
export type LastMessage = components["schemas"]["LastMessage"];
export type GetLastMessageResponse = components["schemas"]["GetLastMessageResponse"];
export type AttachmentList = components["schemas"]["AttachmentList"];
export type SendMessageRequest = components["schemas"]["SendMessageRequest"];
export type AddedMessage = components["schemas"]["AddedMessage"];
export type SendMessageResponse = components["schemas"]["SendMessageResponse"];
export type UpdateMessageRequest = components["schemas"]["UpdateMessageRequest"];
export type DeleteMessageRequest = components["schemas"]["DeleteMessageRequest"];
export type DeleteAttachmentsRequest = components["schemas"]["DeleteAttachmentsRequest"];
export type UpdateMessagesStatusRequest = components["schemas"]["UpdateMessagesStatusRequest"];
export type GetAgentsInConversationRequest = components["schemas"]["GetAgentsInConversationRequest"];
export type AgentInConversation = components["schemas"]["AgentInConversation"];
export type GetAgentsInConversationResponse = components["schemas"]["GetAgentsInConversationResponse"];
export type ExportTranscriptRequest = components["schemas"]["ExportTranscriptRequest"];
export type ExportTranscriptResponse = components["schemas"]["ExportTranscriptResponse"];
export type SendDirectMessageRequest = components["schemas"]["SendDirectMessageRequest"];
export type MessagingPlatformUser = components["schemas"]["MessagingPlatformUser"];
export type MessagingPlatformSource = components["schemas"]["MessagingPlatformSource"];
export type SendMessagingPlatformsMessageRequest = components["schemas"]["SendMessagingPlatformsMessageRequest"];
export type SendMessagingPlatformsMessageResponse = components["schemas"]["SendMessagingPlatformsMessageResponse"];
export type CountConversationsRequest = components["schemas"]["CountConversationsRequest"];
export type CountConversationsResponse = components["schemas"]["CountConversationsResponse"];
export type CheckConversationsAssignmentRequest = components["schemas"]["CheckConversationsAssignmentRequest"];
export type GetLastAgentInConversationRequest = components["schemas"]["GetLastAgentInConversationRequest"];
export type LastAgentInConversation = components["schemas"]["LastAgentInConversation"];
export type GetLastAgentInConversationResponse = components["schemas"]["GetLastAgentInConversationResponse"];
export type ExecuteBotMessageRequest = components["schemas"]["ExecuteBotMessageRequest"];
export type BotMessageExecution = components["schemas"]["BotMessageExecution"];
export type ExecuteBotMessageResponse = components["schemas"]["ExecuteBotMessageResponse"];
export type GetNotesRequest = components["schemas"]["GetNotesRequest"];
export type Note = components["schemas"]["Note"];
export type GetNotesResponse = components["schemas"]["GetNotesResponse"];
export type AddNoteRequest = components["schemas"]["AddNoteRequest"];
export type DeleteNoteRequest = components["schemas"]["DeleteNoteRequest"];
export type GetSettingRequest = components["schemas"]["GetSettingRequest"];
export type SettingValue = components["schemas"]["SettingValue"];
export type SettingItem = components["schemas"]["SettingItem"];
export type SettingValueResponse = components["schemas"]["SettingValueResponse"];
export type GetMultiSettingRequest = components["schemas"]["GetMultiSettingRequest"];
export type GetExternalSettingRequest = components["schemas"]["GetExternalSettingRequest"];
export type GetSettingsRequest = components["schemas"]["GetSettingsRequest"];
export type Setting = components["schemas"]["Setting"];
export type Settings = components["schemas"]["Settings"];
export type GetSettingsResponse = components["schemas"]["GetSettingsResponse"];
export type ExternalSettings = components["schemas"]["ExternalSettings"];
export type SaveSettingsRequest = components["schemas"]["SaveSettingsRequest"];
export type SaveExternalSettingRequest = components["schemas"]["SaveExternalSettingRequest"];
export type ExportSettingsRequest = components["schemas"]["ExportSettingsRequest"];
export type ImportSettingsRequest = components["schemas"]["ImportSettingsRequest"];
export type GetDepartmentsRequest = components["schemas"]["GetDepartmentsRequest"];
export type Department = components["schemas"]["Department"];
export type GetDepartmentsResponse = components["schemas"]["GetDepartmentsResponse"];
export type GetSavedRepliesRequest = components["schemas"]["GetSavedRepliesRequest"];
export type SavedReply = components["schemas"]["SavedReply"];
export type GetSavedRepliesResponse = components["schemas"]["GetSavedRepliesResponse"];
export type GetTranslationRequest = components["schemas"]["GetTranslationRequest"];
export type TranslatedTexts = components["schemas"]["TranslatedTexts"];
export type Translation = components["schemas"]["Translation"];
export type GetTranslationResponse = components["schemas"]["GetTranslationResponse"];
export type GetTranslationsRequest = components["schemas"]["GetTranslationsRequest"];
export type GetTranslationsResponse = components["schemas"]["GetTranslationsResponse"];
export type TranslationInput = components["schemas"]["TranslationInput"];
export type SaveTranslationsRequest = components["schemas"]["SaveTranslationsRequest"];
export type TranslateStringRequest = components["schemas"]["TranslateStringRequest"];
export type TextResponse = components["schemas"]["TextResponse"];
export type GetArticlesRequest = components["schemas"]["GetArticlesRequest"];
export type Article = components["schemas"]["Article"];
export type ArticleCategory = components["schemas"]["ArticleCategory"];
export type ArticlesWithCategories = components["schemas"]["ArticlesWithCategories"];
export type ArticleTranslations = components["schemas"]["ArticleTranslations"];
export type ArticlesWithTranslations = components["schemas"]["ArticlesWithTranslations"];
export type GetArticlesResponse = components["schemas"]["GetArticlesResponse"];
export type ArticleInput = components["schemas"]["ArticleInput"];
export type ArticleListInput = components["schemas"]["ArticleListInput"];
export type SaveArticlesRequest = components["schemas"]["SaveArticlesRequest"];
export type SearchArticlesRequest = components["schemas"]["SearchArticlesRequest"];
export type SearchArticlesResponse = components["schemas"]["SearchArticlesResponse"];
export type GetArticlesCategoriesRequest = components["schemas"]["GetArticlesCategoriesRequest"];
export type GetArticlesCategoriesResponse = components["schemas"]["GetArticlesCategoriesResponse"];
export type ArticleCategoryInput = components["schemas"]["ArticleCategoryInput"];
export type SaveArticlesCategoriesRequest = components["schemas"]["SaveArticlesCategoriesRequest"];
export type GetOrAddArticleRatingsRequest = components["schemas"]["GetOrAddArticleRatingsRequest"];
export type GetOrAddArticleRatingsResponse = components["schemas"]["GetOrAddArticleRatingsResponse"];
export type SendEmailRequest = components["schemas"]["SendEmailRequest"];
export type SendCustomEmailRequest = components["schemas"]["SendCustomEmailRequest"];
export type RunEmailPipingRequest = components["schemas"]["RunEmailPipingRequest"];
export type SendSmsRequest = components["schemas"]["SendSmsRequest"];
export type TwilioMessage = components["schemas"]["TwilioMessage"];
export type SendSmsResponse = components["schemas"]["SendSmsResponse"];
export type SendPushNotificationRequest = components["schemas"]["SendPushNotificationRequest"];
export type PushNotification = components["schemas"]["PushNotification"];
export type SendPushNotificationResponse = components["schemas"]["SendPushNotificationResponse"];
export type SubscribeToNewsletterRequest = components["schemas"]["SubscribeToNewsletterRequest"];
export type SubscribeToNewsletterResponse = components["schemas"]["SubscribeToNewsletterResponse"];
export type ConvertTextFormattingToHtmlRequest = components["schemas"]["ConvertTextFormattingToHtmlRequest"];
export type ClearTextFormattingRequest = components["schemas"]["ClearTextFormattingRequest"];
export type GetAutomationsRequest = components["schemas"]["GetAutomationsRequest"];
export type AutomationCondition = components["schemas"]["AutomationCondition"];
export type Automation = components["schemas"]["Automation"];
export type AutomationSet = components["schemas"]["AutomationSet"];
export type AutomationTranslations = components["schemas"]["AutomationTranslations"];
export type GetAutomationsResponse = components["schemas"]["GetAutomationsResponse"];
export type AutomationType = components["schemas"]["AutomationType"];
export type AutomationInput = components["schemas"]["AutomationInput"];
export type AutomationSetInput = components["schemas"]["AutomationSetInput"];
export type SaveAutomationsRequest = components["schemas"]["SaveAutomationsRequest"];
export type ValidateAutomationRequest = components["schemas"]["ValidateAutomationRequest"];
export type AutomationCheck = components["schemas"]["AutomationCheck"];
export type ValidateAutomationResponse = components["schemas"]["ValidateAutomationResponse"];
export type RunAllAutomationsRequest = components["schemas"]["RunAllAutomationsRequest"];
export type RunAllAutomationsResponse = components["schemas"]["RunAllAutomationsResponse"];
export type RunAutomationRequest = components["schemas"]["RunAutomationRequest"];
export type RunAutomationResponse = components["schemas"]["RunAutomationResponse"];
export type IsAutomationSentRequest = components["schemas"]["IsAutomationSentRequest"];
export type ReportName = components["schemas"]["ReportName"];
export type ReportDate = components["schemas"]["ReportDate"];
export type GetReportRequest = components["schemas"]["GetReportRequest"];
export type Report = components["schemas"]["Report"];
export type GetReportResponse = components["schemas"]["GetReportResponse"];
export type AddReportRowRequest = components["schemas"]["AddReportRowRequest"];
export type DialogflowLanguage = components["schemas"]["DialogflowLanguage"];
export type SendDialogflowMessageRequest = components["schemas"]["SendDialogflowMessageRequest"];
export type BotMessage = components["schemas"]["BotMessage"];
export type DialogflowContext = components["schemas"]["DialogflowContext"];
export type DialogflowQueryResult = components["schemas"]["DialogflowQueryResult"];
export type DialogflowResponse = components["schemas"]["DialogflowResponse"];
export type DialogflowReply = components["schemas"]["DialogflowReply"];
export type SendDialogflowMessageResponse = components["schemas"]["SendDialogflowMessageResponse"];
export type GetDialogflowIntentsRequest = components["schemas"]["GetDialogflowIntentsRequest"];
export type DialogflowTrainingPhrase = components["schemas"]["DialogflowTrainingPhrase"];
export type DialogflowIntent = components["schemas"]["DialogflowIntent"];
export type GoogleError = components["schemas"]["GoogleError"];
export type GetDialogflowIntentsResponse = components["schemas"]["GetDialogflowIntentsResponse"];
export type CreateDialogflowIntentRequest = components["schemas"]["CreateDialogflowIntentRequest"];
export type DialogflowWriteResponse = components["schemas"]["DialogflowWriteResponse"];
export type UpdateDialogflowIntentRequest = components["schemas"]["UpdateDialogflowIntentRequest"];
export type DialogflowEntityValueInput = components["schemas"]["DialogflowEntityValueInput"];
export type CreateDialogflowEntityRequest = components["schemas"]["CreateDialogflowEntityRequest"];
export type GetDialogflowEntityRequest = components["schemas"]["GetDialogflowEntityRequest"];
export type DialogflowEntityValue = components["schemas"]["DialogflowEntityValue"];
export type DialogflowEntity = components["schemas"]["DialogflowEntity"];
export type GetDialogflowEntityResponse = components["schemas"]["GetDialogflowEntityResponse"];
export type GetDialogflowTokenRequest = components["schemas"]["GetDialogflowTokenRequest"];
export type SecretResponse = components["schemas"]["SecretResponse"];
export type GetDialogflowAgentRequest = components["schemas"]["GetDialogflowAgentRequest"];
export type DialogflowAgent = components["schemas"]["DialogflowAgent"];
export type GetDialogflowAgentResponse = components["schemas"]["GetDialogflowAgentResponse"];
export type SetActiveDialogflowContextRequest = components["schemas"]["SetActiveDialogflowContextRequest"];
export type SetActiveDialogflowContextResponse = components["schemas"]["SetActiveDialogflowContextResponse"];
export type CallDialogflowRequest = components["schemas"]["CallDialogflowRequest"];
export type ServiceAnswer = components["schemas"]["ServiceAnswer"];
export type ServiceAnswerResponse = components["schemas"]["ServiceAnswerResponse"];
export type StartHumanTakeoverRequest = components["schemas"]["StartHumanTakeoverRequest"];
export type StartHumanTakeoverResponse = components["schemas"]["StartHumanTakeoverResponse"];
export type GetSmartRepliesRequest = components["schemas"]["GetSmartRepliesRequest"];
export type SmartReplies = components["schemas"]["SmartReplies"];
export type GetSmartRepliesResponse = components["schemas"]["GetSmartRepliesResponse"];
export type SendOpenAiMessageRequest = components["schemas"]["SendOpenAiMessageRequest"];
export type OpenAiReply = components["schemas"]["OpenAiReply"];
export type OpenAiRefusal = components["schemas"]["OpenAiRefusal"];
export type SendOpenAiMessageResponse = components["schemas"]["SendOpenAiMessageResponse"];
export type CallOpenAiRequest = components["schemas"]["CallOpenAiRequest"];
export type TranslateStringsRequest = components["schemas"]["TranslateStringsRequest"];
export type TranslateStringsResponse = components["schemas"]["TranslateStringsResponse"];
export type DetectUserLanguageRequest = components["schemas"]["DetectUserLanguageRequest"];
export type SendWhatsappMessageRequest = components["schemas"]["SendWhatsappMessageRequest"];
export type WhatsappMessageReceipt = components["schemas"]["WhatsappMessageReceipt"];
export type SendWhatsappMessageResponse = components["schemas"]["SendWhatsappMessageResponse"];
export type SendMessengerMessageRequest = components["schemas"]["SendMessengerMessageRequest"];
export type MessengerMessageReceipt = components["schemas"]["MessengerMessageReceipt"];
export type SendMessengerMessageResponse = components["schemas"]["SendMessengerMessageResponse"];
export type SendTelegramMessageRequest = components["schemas"]["SendTelegramMessageRequest"];
export type TelegramMessage = components["schemas"]["TelegramMessage"];
export type TelegramMessageReceipt = components["schemas"]["TelegramMessageReceipt"];
export type SendTelegramMessageResponse = components["schemas"]["SendTelegramMessageResponse"];
export type SendViberMessageRequest = components["schemas"]["SendViberMessageRequest"];
export type ViberMessageReceipt = components["schemas"]["ViberMessageReceipt"];
export type SendViberMessageResponse = components["schemas"]["SendViberMessageResponse"];
export type SendGoogleBusinessMessageRequest = components["schemas"]["SendGoogleBusinessMessageRequest"];
export type ChannelAnswer = components["schemas"]["ChannelAnswer"];
export type GoogleBusinessMessageReceipt = components["schemas"]["GoogleBusinessMessageReceipt"];
export type SendGoogleBusinessMessageResponse = components["schemas"]["SendGoogleBusinessMessageResponse"];
export type SendLineMessageRequest = components["schemas"]["SendLineMessageRequest"];
export type LineMessageReceipt = components["schemas"]["LineMessageReceipt"];
export type SendLineMessageResponse = components["schemas"]["SendLineMessageResponse"];
export type SendWechatMessageRequest = components["schemas"]["SendWechatMessageRequest"];
export type WechatMessageReceipt = components["schemas"]["WechatMessageReceipt"];
export type SendWechatMessageResponse = components["schemas"]["SendWechatMessageResponse"];
export type SendSlackMessageRequest = components["schemas"]["SendSlackMessageRequest"];
export type SendSlackMessageResponse = components["schemas"]["SendSlackMessageResponse"];
export type ArchiveSlackChannelsRequest = components["schemas"]["ArchiveSlackChannelsRequest"];
export type GetSlackUsersRequest = components["schemas"]["GetSlackUsersRequest"];
export type SlackMember = components["schemas"]["SlackMember"];
export type SlackAgent = components["schemas"]["SlackAgent"];
export type SlackUsers = components["schemas"]["SlackUsers"];
export type GetSlackUsersResponse = components["schemas"]["GetSlackUsersResponse"];
export type GetSlackPresenceRequest = components["schemas"]["GetSlackPresenceRequest"];
export type GetSlackPresenceResponse = components["schemas"]["GetSlackPresenceResponse"];
export type GetSlackChannelsRequest = components["schemas"]["GetSlackChannelsRequest"];
export type SlackChannelNote = components["schemas"]["SlackChannelNote"];
export type SlackChannel = components["schemas"]["SlackChannel"];
export type SlackChannelPage = components["schemas"]["SlackChannelPage"];
export type GetSlackChannelsResponse = components["schemas"]["GetSlackChannelsResponse"];
export type GetWoocommerceCustomerRequest = components["schemas"]["GetWoocommerceCustomerRequest"];
export type ShopCustomer = components["schemas"]["ShopCustomer"];
export type GetWoocommerceCustomerResponse = components["schemas"]["GetWoocommerceCustomerResponse"];
export type GetWoocommerceUserOrdersRequest = components["schemas"]["GetWoocommerceUserOrdersRequest"];
export type OrderStatus = components["schemas"]["OrderStatus"];
export type OrderSummary = components["schemas"]["OrderSummary"];
export type GetWoocommerceUserOrdersResponse = components["schemas"]["GetWoocommerceUserOrdersResponse"];
export type GetWoocommerceOrderRequest = components["schemas"]["GetWoocommerceOrderRequest"];
export type OrderProduct = components["schemas"]["OrderProduct"];
export type OrderAddress = components["schemas"]["OrderAddress"];
export type Order = components["schemas"]["Order"];
export type GetWoocommerceOrderResponse = components["schemas"]["GetWoocommerceOrderResponse"];
export type GetWoocommerceProductRequest = components["schemas"]["GetWoocommerceProductRequest"];
export type ProductRating = components["schemas"]["ProductRating"];
export type ProductTerm = components["schemas"]["ProductTerm"];
export type Product = components["schemas"]["Product"];
export type GetWoocommerceProductResponse = components["schemas"]["GetWoocommerceProductResponse"];
export type ProductDateRange = components["schemas"]["ProductDateRange"];
export type Amount = components["schemas"]["Amount"];
export type ProductFilters = components["schemas"]["ProductFilters"];
export type GetWoocommerceProductsRequest = components["schemas"]["GetWoocommerceProductsRequest"];
export type ProductListResponse = components["schemas"]["ProductListResponse"];
export type SearchWoocommerceProductsRequest = components["schemas"]["SearchWoocommerceProductsRequest"];
export type GetWoocommerceTaxonomiesRequest = components["schemas"]["GetWoocommerceTaxonomiesRequest"];
export type ProductTaxonomy = components["schemas"]["ProductTaxonomy"];
export type GetWoocommerceTaxonomiesResponse = components["schemas"]["GetWoocommerceTaxonomiesResponse"];
export type GetWoocommerceAttributesRequest = components["schemas"]["GetWoocommerceAttributesRequest"];
export type ProductAttribute = components["schemas"]["ProductAttribute"];
export type ProductAttributeName = components["schemas"]["ProductAttributeName"];
export type GetWoocommerceAttributesResponse = components["schemas"]["GetWoocommerceAttributesResponse"];
export type GetWoocommerceProductIdByNameRequest = components["schemas"]["GetWoocommerceProductIdByNameRequest"];
export type GetWoocommerceProductIdByNameResponse = components["schemas"]["GetWoocommerceProductIdByNameResponse"];
export type GetWoocommerceProductImagesRequest = components["schemas"]["GetWoocommerceProductImagesRequest"];
export type TextListResponse = components["schemas"]["TextListResponse"];
export type GetWoocommerceProductTaxonomiesRequest = components["schemas"]["GetWoocommerceProductTaxonomiesRequest"];
export type GetWoocommerceProductTaxonomiesResponse = components["schemas"]["GetWoocommerceProductTaxonomiesResponse"];
export type GetWoocommerceAttributeByTermRequest = components["schemas"]["GetWoocommerceAttributeByTermRequest"];
export type ProductAttributeResponse = components["schemas"]["ProductAttributeResponse"];
export type GetWoocommerceAttributeByNameRequest = components["schemas"]["GetWoocommerceAttributeByNameRequest"];
export type IsWoocommerceProductInStockRequest = components["schemas"]["IsWoocommerceProductInStockRequest"];
export type CreateWoocommerceCouponRequest = components["schemas"]["CreateWoocommerceCouponRequest"];
export type Coupon = components["schemas"]["Coupon"];
export type CreateWoocommerceCouponResponse = components["schemas"]["CreateWoocommerceCouponResponse"];
export type CheckWoocommerceCouponRequest = components["schemas"]["CheckWoocommerceCouponRequest"];
export type DeleteExpiredWoocommerceCouponsRequest = components["schemas"]["DeleteExpiredWoocommerceCouponsRequest"];
export type GetWoocommerceUrlRequest = components["schemas"]["GetWoocommerceUrlRequest"];
export type GetWoocommerceSessionRequest = components["schemas"]["GetWoocommerceSessionRequest"];
export type CartItem = components["schemas"]["CartItem"];
export type Cart = components["schemas"]["Cart"];
export type CartTotals = components["schemas"]["CartTotals"];
export type PhpSerialized = components["schemas"]["PhpSerialized"];
export type SessionCustomer = components["schemas"]["SessionCustomer"];
export type ShopSession = components["schemas"]["ShopSession"];
export type GetWoocommerceSessionResponse = components["schemas"]["GetWoocommerceSessionResponse"];
export type GetWoocommerceSessionKeyRequest = components["schemas"]["GetWoocommerceSessionKeyRequest"];
export type GetWoocommerceSessionKeyResponse = components["schemas"]["GetWoocommerceSessionKeyResponse"];
export type GetWoocommercePaymentMethodsRequest = components["schemas"]["GetWoocommercePaymentMethodsRequest"];
export type GetWoocommerceShippingLocationsRequest = components["schemas"]["GetWoocommerceShippingLocationsRequest"];
export type ShippingCountry = components["schemas"]["ShippingCountry"];
export type ShippingLocations = components["schemas"]["ShippingLocations"];
export type GetWoocommerceShippingLocationsResponse = components["schemas"]["GetWoocommerceShippingLocationsResponse"];
export type GetVersionsRequest = components["schemas"]["GetVersionsRequest"];
export type GetVersionsResponse = components["schemas"]["GetVersionsResponse"];
export type UpdateSupportBoardRequest = components["schemas"]["UpdateSupportBoardRequest"];
export type UpdateSupportBoardResponse = components["schemas"]["UpdateSupportBoardResponse"];
export type SyncWordpressUsersRequest = components["schemas"]["SyncWordpressUsersRequest"];
export type AppName = components["schemas"]["AppName"];
export type GetAppKeyRequest = components["schemas"]["GetAppKeyRequest"];
export type ActivateAppRequest = components["schemas"]["ActivateAppRequest"];
export type ActivateAppResponse = components["schemas"]["ActivateAppResponse"];
export type RunCronJobsRequest = components["schemas"]["RunCronJobsRequest"];
export type RunCronJobsResponse = components["schemas"]["RunCronJobsResponse"];
export type TriggerPusherEventRequest = components["schemas"]["TriggerPusherEventRequest"];
export type GetChatCssRequest = components["schemas"]["GetChatCssRequest"];
export type CleanDataRequest = components["schemas"]["CleanDataRequest"];
export type CheckUpdatesAvailableRequest = components["schemas"]["CheckUpdatesAvailableRequest"];
export type GetUploadPathRequest = components["schemas"]["GetUploadPathRequest"];
export type GetUploadPathResponse = components["schemas"]["GetUploadPathResponse"];
export type IsAllowedExtensionRequest = components["schemas"]["IsAllowedExtensionRequest"];
export type CheckSystemRequirementsRequest = components["schemas"]["CheckSystemRequirementsRequest"];
export type SystemRequirements = components["schemas"]["SystemRequirements"];
export type CheckSystemRequirementsResponse = components["schemas"]["CheckSystemRequirementsResponse"];
export type LogUser = components["schemas"]["LogUser"];
export type AddLogRequest = components["schemas"]["AddLogRequest"];
export type ChangeAwsS3FileRequest = components["schemas"]["ChangeAwsS3FileRequest"];
export type ChangeAwsS3FileResponse = components["schemas"]["ChangeAwsS3FileResponse"];
export type WebhookKey = components["schemas"]["WebhookKey"];
export type SenderUrl = components["schemas"]["SenderUrl"];
export type ConversationStatus = components["schemas"]["ConversationStatus"];
export type SentChatMessage = components["schemas"]["SentChatMessage"];
export type MessageSentWebhook = components["schemas"]["MessageSentWebhook"];
export type SentEmail = components["schemas"]["SentEmail"];
export type EmailSentWebhook = components["schemas"]["EmailSentWebhook"];
export type SentTextMessage = components["schemas"]["SentTextMessage"];
export type SmsSentWebhook = components["schemas"]["SmsSentWebhook"];
export type UpdatedConversation = components["schemas"]["UpdatedConversation"];
export type ReceivedMessageDetails = components["schemas"]["ReceivedMessageDetails"];
export type ReceivedMessage = components["schemas"]["ReceivedMessage"];
export type NewMessages = components["schemas"]["NewMessages"];
export type NewMessagesWebhook = components["schemas"]["NewMessagesWebhook"];
export type DetectedIntent = components["schemas"]["DetectedIntent"];
export type DialogflowExchange = components["schemas"]["DialogflowExchange"];
export type DialogflowMessageWebhook = components["schemas"]["DialogflowMessageWebhook"];
export type MessageDeletedWebhook = components["schemas"]["MessageDeletedWebhook"];
export type LoginFormUser = components["schemas"]["LoginFormUser"];
export type LabelledValues = components["schemas"]["LabelledValues"];
export type SecretAndLabel = components["schemas"]["SecretAndLabel"];
export type RegisteredUser = components["schemas"]["RegisteredUser"];
export type Registration = components["schemas"]["Registration"];
export type SubmittedRating = components["schemas"]["SubmittedRating"];
export type RichMessageInput = components["schemas"]["RichMessageInput"];
export type RichMessageSubmission = components["schemas"]["RichMessageSubmission"];
export type RichMessageWebhook = components["schemas"]["RichMessageWebhook"];
export type StartedConversation = components["schemas"]["StartedConversation"];
export type NewConversation = components["schemas"]["NewConversation"];
export type NewConversationReceivedWebhook = components["schemas"]["NewConversationReceivedWebhook"];
export type NewConversationCreatedWebhook = components["schemas"]["NewConversationCreatedWebhook"];
export type ConversationStatusUpdate = components["schemas"]["ConversationStatusUpdate"];
export type ConversationStatusUpdatedWebhook = components["schemas"]["ConversationStatusUpdatedWebhook"];
export type FormLogin = components["schemas"]["FormLogin"];
export type LoginWebhook = components["schemas"]["LoginWebhook"];
export type RegistrationWebhook = components["schemas"]["RegistrationWebhook"];
export type UserDeletedWebhook = components["schemas"]["UserDeletedWebhook"];
export type NewEmailAddress = components["schemas"]["NewEmailAddress"];
export type NewEmailAddressWebhook = components["schemas"]["NewEmailAddressWebhook"];
export type SentSlackMessage = components["schemas"]["SentSlackMessage"];
export type SlackMessageSentWebhook = components["schemas"]["SlackMessageSentWebhook"];
