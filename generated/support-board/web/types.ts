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
         * @description Answers one user, or false if there is none with this number. The vendor's sample shows additional details although none were asked for; count on them only when `extra` is true.
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
         * Find a user by a detail
         * @description Answers the first user of whom a detail has the given value, or false. The vendor's sample shows six properties; public copies of the server answer all of them, the token too.
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
         * Get the additional details of a user
         * @description Answers the additional details of a user, or with `slug` the value of one. A user who does not exist has an empty list.
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
         * Get the language of a user
         * @description Answers the language that the user reads, at first that of the browser. English and an unknown language are both false.
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
         * @description Answers all users, at most 100 at a time, or those that fit every condition given.
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
         * List users since a date or a user
         * @description Answers the users who came after a date, or after the user with the given number.
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
         * List users who are online
         * @description Answers who is online now, agents included. Public copies of 2024 and later leave agents out unless `agents` is true, and do not read `exclude_id`.
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
         * List users who have some details
         * @description Answers for each detail asked for the numbers of the users who have it, with their values.
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
         * @description Answers an agent or an administrator. Public copies of the server answer `function-not-found`.
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
         * List the numbers of the agents
         * @description Answers the numbers of all agents, and of the administrators unless told otherwise.
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
         * @description Answers number and email of the user of a conversation, or of the agent who replied last. Public copies of 2024 and later answer the whole user, with token and hash of the password.
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
         * @description Answers true if an agent or an administrator is online, and false if none is. Public copies of the server answer `function-not-found`.
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
         * @description Answers the users whose name, email or additional details hold the text. None are an empty list. Public copies of the server answer the hash of the password too.
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
         * @description Adds a user of any type and answers its number. Refusals are `duplicate-email` and `invalid-user-type`; a failure of the database comes with the message of MySQL.
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
         * @description Changes a user. Refusals are `duplicate-email` and `invalid-user-type`; a failure of the database comes with the message of MySQL. Public copies of the server also clear the email and the department, choose the type anew and make a new picture when these fields are absent; send all that shall stay.
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
         * @description Deletes a user with all conversations and messages.
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
         * Delete several users
         * @description Deletes users with all their conversations and messages.
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
         * @description Answers true if the user is online, and false if not.
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
         * Get or set the page that a user is on
         * @description Without `url`, answers the page that the user is on or was on last, or false if none is known. With `url`, stores it and answers true.
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
         * Count users
         * @description Answers how many users there are, in all and of three types. The sum also counts agents and administrators, so it may be more than its parts.
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
         * Make a user a lead
         * @description Changes the type of a user to `lead`.
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
         * Make a picture of initials
         * @description Draws a picture with the initials of a name, stores it on the server and answers its address. Each call stores another picture.
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
         * Get the number of the bot
         * @description Answers the number of the user who is the bot.
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
         * @description Answers true while a user or an agent is typing in a conversation. Does not work where Pusher is active.
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
         * @description Answers the agent who is typing in a conversation, or false. Does not work where Pusher is active.
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
         * Say that a user is typing
         * @description Marks a user or an agent as typing in a conversation.
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
         * Log a user in
         * @description Logs a user or an agent in by email and password, or by number and token. Answers the user and the login as an encrypted text, or false. Your page has to store that text in the cookie `sb-login`; the vendor's `SBF.loginCookie(response[1])` does. The documented name of the user's token is `token`, which a form holds only once: it is taken by the administrator's. Servers of 2025 read `user_token` first; on older ones only administrators can log in by number and token.
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
         * Log the user out
         * @description Ends the login of the active user. The cookie `sb-login` in the browser of the user has to be removed as well. Called with the token of an administrator, it is not documented whose login that is.
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
         * Replace the details in the login
         * @description Writes the details of the active user anew; a detail that is not given is deleted. The answer is the login as an encrypted text, to be stored in the cookie `sb-login` of the browser. Public copies of the server answer the details and that text as a pair.
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
         * @description Deletes every user of type `lead` with all their conversations and messages.
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
         * @description Changes name and picture of the bot, and makes the bot if there is none. Answers true when that is done and false when not. Public copies of the server answer false when nothing changes, and the number of a bot that they make.
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
         * @description Writes all users, or those given, to a CSV file and answers its address. Treat the address as a secret: the file holds personal data.
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
         * @description Answers a conversation with all of its messages. If there is none with this number, the list of messages is empty and `details` is an empty text; newer public copies of the server answer false.
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
         * @description Answers at most 100 conversations, each with its last message: those of the inbox, or those that fit every condition given.
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
         * @description Answers the conversations that began after the date or the conversation given, or that got a message since. Each comes with its last message.
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
         * @description Answers the conversations of one user, each with its last message. For an agent or an administrator, these are the conversations that they wrote in.
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
         * @description Answers the conversations of one user that began after the date or the conversation given, or that got a message since. Each comes with its last message.
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
         * @description Answers the conversations that a text occurs in. Looks in messages, names of attachments, tags, titles, numbers of agents and departments, first and last names, emails and more.
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
         * @description Answers the conversations of one user that a text occurs in. Looks in messages, names of attachments, tags, titles, numbers of agents and departments, first and last names, emails and more.
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
         * Start a conversation
         * @description Starts a conversation of a user, without a message, and answers it. The refusal is `user-not-found`; a failure of the database comes with the message of MySQL.
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
         * Change a conversation's status
         * @description Changes the status of a conversation. The refusal is `invalid-status-code`.
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
         * @description Assigns a conversation to a department, or to none. The server does not check that the department exists.
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
         * @description Assigns a conversation to an agent, or to none.
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
         * @description Stores what the user thinks of a conversation and, if a message is named, updates that message too. The vendor's page wraps the rating in a further `settings`; public copies of the server read it without.
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
         * @description Counts the ratings of the conversations that are assigned to an agent.
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
         * List new messages of a conversation
         * @description Answers the messages of a conversation that were written after the date or the message given.
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
         * @description Answers text, attachments and payload of the last message of a conversation. If there is none, public copies of the server answer an empty text.
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
         * Add a message to a conversation
         * @description Adds a message to a conversation that exists, and tells those whom the settings name. A failure is `invalid-status-code`, or one of the database with the message of MySQL.
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
         * Change a message
         * @description Changes what is given of a message: its text, its attachments or its payload.
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
         * @description Deletes a message. Public copies of the server delete its attachments too.
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
         * Delete attachments
         * @description Deletes all files of a conversation or of a message, those in Amazon S3 included. Name one of the two.
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
         * @description Gives messages the status "read". Servers of 2025 also demand the field `conversation_id`, which the vendor does not document.
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
         * @description Answers the agents who wrote at least one message in a conversation, or in several, by the number of the conversation.
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
         * Export a conversation
         * @description Writes a conversation to a file and answers its address, or false if there is no such conversation. Whoever knows the address can read the file.
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
         * Send a message to users
         * @description Sends a chat message to users. Public copies of the server start a conversation where a user has none, and pass the message on to the platform that the user writes from.
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
         * Send a message to the platform of a conversation
         * @description Sends a message to the platform that a conversation came from: Facebook Messenger, Instagram, WhatsApp, Twitter, Telegram, Google Business Messages, WeChat, LINE, Viber, tickets, emails or text messages.
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
         * @description Counts all conversations, or those of one status. Public copies of the server count all for status `0`, which they read as not set.
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
         * Check who conversations are assigned to
         * @description Answers which of the given conversations are assigned to an agent, a department or both. Public copies of the server answer the opposite, those that are assigned to another: check before you rely on it.
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
         * Get the agent who answered last
         * @description Answers the agent who answered a conversation last, or false if no agent did. The answer holds a hash of the password or a token.
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
         * Send a message of the bot
         * @description Sends one of the messages that are prepared in the settings and answers it. Public copies of the server answer false if the message is switched off or was sent already.
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
         * @description Answers the internal notes of a conversation, which users do not see.
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
         * @description Adds an internal note to a conversation and answers the number of the note.
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
         * @description Deletes an internal note of a conversation. True means deleted; public copies of the server answer false if there is no such note.
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
         * @description Answers the value of a setting; a setting with several options answers them as an object. Public copies of the server answer false if the setting is empty or unknown.
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
         * @description Answers one option of a setting that has several, or the given default if the option is not set.
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
         * @description Answers a setting that has a row of its own in the database, or the given default if there is none. Public copies of the server demand the name in a field `setting` instead and ignore the default.
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
         * @description Answers all settings, each with the kind of its field. Among them are keys and passwords of other services.
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
         * @description Stores the given settings in place of all that were stored, so change what `get-settings` answered and send all of it. Public copies of the server also demand a field `setting`.
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
         * Store an external setting
         * @description Stores a setting in a row of its own in the database. What was stored under the name is replaced.
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
         * @description Writes all settings to a JSON file on the server and answers its address. Whoever knows the address can read the keys in it.
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
         * @description Reads a file made by `export-settings` and stores the settings in it over the present ones. Public copies of the server then delete the file, and answer false if they cannot read it.
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
         * @description Answers the departments by number.
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
         * @description Answers all saved replies. Public copies of the server answer false if there are none.
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
         * Get the translation of a language
         * @description Answers the texts of one language. Public copies of the server answer false for a language that they do not have.
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
         * @description Answers the texts of all languages, for users and for the admin area, by language code.
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
         * @description Writes the given translations over the files of their languages, so change what `get-translations` answered and send all of it: wrong contents ruin the files. The server keeps a copy of each save in its folder of uploads; copy `resources/languages` yourself first.
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
         * Translate a text of the chat
         * @description Answers the translation of a text that users see, or the text itself if it has none. Texts of the admin area are not translated.
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
         * @description Answers all articles, or the one whose `id` is given. With `categories` true the answer is a pair of articles and categories. For every language, public copies of the server answer a third item, and false where there is no article with the `id`.
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
         * @description Deletes all articles and stores those given in their place. Take the present ones from `get-articles`, in full, and send them back changed. Public copies of the server of 2025 answer `function-not-found`.
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
         * @description Answers the articles whose title or content holds a text. Public copies of the server count each search in the reports.
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
         * List the categories of articles
         * @description Answers all categories of articles.
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
         * Replace the categories of articles
         * @description Stores the categories given in place of all there are. Take the present ones from `get-articles-categories` and send them back changed.
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
         * Get or add ratings of an article
         * @description With `rating`, adds a rating to an article and answers true. Without it, answers the ratings as JSON text; public copies of the server answer those of the day alone, and an empty list if there are none.
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
         * @description Sends an email to a user, an agent included, by the templates of Settings > Notifications. Refusals are `missing-user-id-or-message` and `user-email-not-found`; errors are `security-error` and `user-or-sender-not-found`.
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
         * Send an email to an address
         * @description Sends an email to any address. Name and address of the sender are those of Settings > Notifications > Email settings.
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
         * Turn new emails into chat messages
         * @description Fetches new emails and turns them into chat messages. That is done once a minute at most, unless `force` is true. True means done; public copies of the server answer false if they did nothing.
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
         * Send a text message
         * @description Texts a user or an agent and answers what Twilio says of it. With the template, the message is translated too. Public copies of the server answer false if there is no phone number.
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
         * @description Notifies one agent, some or all of them by push, and answers what the push service says of it, or false if push notifications are switched off in the settings.
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
         * Subscribe somebody to the newsletter
         * @description Adds a subscriber to the newsletter service of Settings > Miscellaneous > Newsletter, which must be active there, and answers what that service says. Public copies of the server answer false if it is not active.
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
         * Turn the formatting of a message into HTML
         * @description Answers a message with the marks of chat formatting replaced by tags of HTML.
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
         * Remove the formatting of a message
         * @description Answers a message without the marks of chat formatting.
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
         * @description Answers two things: the automations by what they do, and their translations by language code.
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
         * @description Stores the given automations in place of all that were stored, so change what `automations-get` answered and send all of it. The translations are replaced too if any are given.
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
         * Check whether an automation may run
         * @description Answers the conditions that the server could not settle: those of the browser and those to be checked later. Without any, the automation may run now. False means that a condition is not met. Public copies of the server answer true if the automation has no conditions at all, and false too if it was sent before.
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
         * Run all automations that may run
         * @description Checks all automations and runs those whose conditions are met: it sends their messages. It answers the others that a browser can still show: those with conditions left to check, and all popups and designs. Later public copies of the server answer false when an agent or administrator calls, which is every call of this API.
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
         * @description Sends the message of one automation, if wished after a check. Public copies of the server answer false if the check fails or if the automation was sent before, and else what the sending answered. Which user gets it is not documented; the copies take the active one.
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
         * Check whether a user got an automation
         * @description Answers whether the automation was already sent to the user. Later public copies of the server take its number from a field `automation_id` instead.
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
         * @description Answers a report with its rows. Public copies of the server answer false where they have no data or do not know the report; later ones also answer several reports at once, by name.
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
         * @description Adds a row to what a report counts. Public copies of the server store one row a day for most reports and count it up; later ones answer false if reports are switched off.
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
         * Ask Dialogflow for a reply
         * @description Sends a text to Dialogflow, adds its reply to the conversation as a message of the bot, and answers it. Needs the Artificial Intelligence app. Refusals are `dialogflow-not-active` and the messages of MySQL or cURL. The vendor's page lists a second `token`, an access token of Google that spares a request; a form holds one `token`, that of the administrator.
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
         * Get one or all intents of Dialogflow
         * @description Answers the intent of the name given, or else all intents of the agent. Needs the Artificial Intelligence app.
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
         * Create an intent of Dialogflow
         * @description Adds an intent to the agent that the settings name. Needs the Artificial Intelligence app.
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
         * Teach an intent of Dialogflow more sentences
         * @description Adds sentences to those that an intent has learnt already. Needs the Artificial Intelligence app. Public copies of the server also demand a field `response`.
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
         * Create an entity of Dialogflow
         * @description Adds an entity to the agent that the settings name. Needs the Artificial Intelligence app. A name that exists is refused with `duplicate-dialogflow-entity` (observed).
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
         * Get one or all entities of Dialogflow
         * @description Answers an entity, or all entities of the agent. Needs the Artificial Intelligence app. An entity that does not exist is refused with `entity-not-found` (observed).
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
         * Get an access token of Dialogflow
         * @description Makes an access token of Google that is good for an hour, and answers it. Needs the Artificial Intelligence app. Public copies of the server of 2025 answer `function-not-found`; there it is called `google-get-token`.
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
         * Get the agent of Dialogflow
         * @description Answers the agent that the settings name. Needs the Artificial Intelligence app. Public copies of the server also demand `context_name` and `user_id`, and read neither.
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
         * Activate a context of Dialogflow
         * @description Activates a context in the session of the user and answers what Dialogflow says to it. Needs the Artificial Intelligence app. The vendor's page lists a second `token`, an access token of Google that spares a request; a form holds one `token`, that of the administrator.
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
         * Call the API of Dialogflow
         * @description Sends a query to Dialogflow and answers what comes back; the reference of Dialogflow ES at https://cloud.google.com/dialogflow/es/docs/reference/rest/v2-overview says what that can be. Needs the Artificial Intelligence app. Public copies of the server also demand a field `url_part`, the path to call. The vendor's page lists a second `token`, an access token of Google that spares a request; a form holds one `token`, that of the administrator.
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
         * Hand a conversation over to a person
         * @description Takes the conversation from the bot: it posts the message of the settings, makes the conversation wait for an agent and tells the agents. Needs the Artificial Intelligence app. Public copies of the server answer `function-not-found`.
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
         * Get suggestions for a reply
         * @description Answers what an agent could reply to a message, suggested by Dialogflow and, where a conversation is given, by OpenAI. Needs the Artificial Intelligence app. The vendor's page lists a second `token`, an access token of Google that spares a request; a form holds one `token`, that of the administrator. Public copies of the server answer `function-not-found`.
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
         * Ask OpenAI for a reply
         * @description Sends a text to OpenAI and answers its reply, which can be added to a conversation as a new message. Needs the Artificial Intelligence app. A call that OpenAI refuses is a success whose first value is false.
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
         * Call the API of OpenAI
         * @description Sends a request to OpenAI and answers what comes back; the reference at https://beta.openai.com/docs/api-reference/ says what that can be. Needs the Artificial Intelligence app.
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
         * Translate texts
         * @description Translates texts by Google Translate. Needs the Artificial Intelligence app.
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
         * Detect the language of a user
         * @description Detects the language of a text and stores it with a user. The answer is true; false where no language was found or the user has it already (observed). Needs the Artificial Intelligence app. Public copies of the server answer `function-not-found`.
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
         * Send a message by WhatsApp
         * @description Sends a message to a telephone number by WhatsApp. Needs the WhatsApp app. Give a text, attachments or both; without either nothing is sent and the answer is false (observed). Public copies of the server of 2023 answer `function-not-found`.
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
         * Send a message by Messenger or Instagram
         * @description Sends a message to a user of Messenger or Instagram who has written to the page before. Needs the Messenger app. Give a text, attachments or both. Observed refusals are `missing-arguments`, `psid-not-found` and `facebook-page-not-found`. Public copies of the server of 2023 answer `function-not-found`.
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
         * Send a message by Telegram
         * @description Sends a message to a chat of Telegram whose user has written before. Needs the Telegram app. Give a text, attachments or both; without either nothing is sent and the answer is false (observed). A chat that is not known is refused with `chat-id-not-found` (observed). Public copies of the server of 2023 answer `function-not-found`.
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
         * Send a message by Viber
         * @description Sends a message to a user of Viber who has written before. Needs the Viber app. Give a text, attachments or both; without either nothing is sent and the answer is false (observed). Public copies of the server of 2023 answer `function-not-found`.
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
         * Send a message by Google Business Messages
         * @description Sends a message to a user of Google Business Messages who has written before. Needs the Google Business Messages app. Give a text, attachments or both; without either nothing is sent and the answer is false (observed). The vendor's page lists a second `token`, an access token of Google that spares a request; a form holds one `token`, that of the administrator. Public copies of the server answer `function-not-found`.
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
         * Send a message by LINE
         * @description Sends a message to a user of LINE who has written before. Needs the LINE app. Give a text, attachments or both; without either nothing is sent and the answer is false (observed). Public copies of the server of 2023 answer `function-not-found`.
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
         * Send a message by WeChat
         * @description Sends a message to a user of WeChat who has written before. Needs the WeChat app. Give a text, attachments or both; without either nothing is sent and the answer is false (observed). The vendor's page lists a second `token`, the access token that WeChat gave; a form holds one `token`, that of the administrator. Public copies of the server of 2023 answer `function-not-found`.
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
         * @description Posts a message in the channel of a user in Slack and answers the channel. Without `channel` the server finds or makes that of the user (observed); it is faster with the channel that an earlier answer gave. Needs the Slack app. Refusals are `slack-not-active` and the messages of MySQL or cURL.
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
         * Archive all channels of Slack
         * @description Archives every channel of the workspace, those that Support Board did not make included. With many channels it takes long and may have to be called again. The answer is true; false where Slack names no channels (observed). Needs the Slack app.
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
         * List members of Slack and agents
         * @description Answers the members of the workspace, the agents, and who is linked with whom. Needs the Slack app. Without a token of Slack in the settings the refusal is `slack-token-not-found` (observed).
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
         * Check who is online in Slack
         * @description Answers `online` or `offline` for one agent, or, without an agent, whether anybody is online. With `list` it answers the numbers of all agents who are online. Needs the Slack app.
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
         * List channels of Slack
         * @description Answers the channels of the workspace, archived ones included, as Slack answers them. The cursor of the next page cannot be sent back. Needs the Slack app.
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
         * Get a customer of the shop
         * @description Answers the customer of a session. Needs the WooCommerce app.
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
         * List orders of a user
         * @description Answers the orders of a user in short. Needs the WooCommerce app.
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
         * @description Answers an order with its products and addresses. Needs the WooCommerce app.
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
         * @description Answers a product. Needs the WooCommerce app.
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
         * @description Answers the products that meet all filters, or all products. Needs the WooCommerce app.
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
         * @description Answers the products that a search finds. Needs the WooCommerce app.
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
         * List categories or tags of products
         * @description Answers the categories of the shop, or its tags. Needs the WooCommerce app.
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
         * List attributes of products
         * @description Answers the attributes of products with their terms, by slug; or a list of the names of all terms; or a list of the attributes without terms. Needs the WooCommerce app.
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
         * Find a product by its name
         * @description Answers the number of the product with this name, or false. Needs the WooCommerce app.
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
         * List pictures of a product
         * @description Answers the addresses of the pictures of a product. Needs the WooCommerce app.
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
         * List categories and tags of a product
         * @description Answers the categories and tags of a product. Needs the WooCommerce app.
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
         * @description Answers the attribute to which a term belongs; false if there is none (observed). Needs the WooCommerce app.
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
         * Find an attribute by its name
         * @description Answers the attribute with this name; false if there is none (observed). Needs the WooCommerce app.
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
         * @description Answers true if the product is in stock. Needs the WooCommerce app.
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
         * @description Makes a coupon for a discount and answers its code. It can be for some products or one user alone. Needs the WooCommerce app.
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
         * @description Answers true if there are coupons for the user. Needs the WooCommerce app.
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
         * @description Deletes all coupons that have expired. The jobs of Support Board do so every hour. Needs the WooCommerce app.
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
         * Get the address of a page of the shop
         * @description Answers the address of a category, of a tag, of the cart, the shop or the checkout. Public copies of the server answer an empty text if there is no such page. Needs the WooCommerce app.
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
         * Get the session of a user in the shop
         * @description Answers what the shop knows of a session: the cart, its sums, coupons and the customer. Needs the WooCommerce app.
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
         * Get the key of the session of a user
         * @description Answers the key of the session of a user in the shop. Needs the WooCommerce app.
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
         * List payment methods of the shop
         * @description Answers the names of the payment methods that the shop takes. Needs the WooCommerce app.
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
         * List countries to which the shop ships
         * @description Answers the countries to which the shop ships or does not ship. With a country the answer is whether the shop ships there (observed). Needs the WooCommerce app.
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
         * @description Answers the versions of Support Board and its apps by short name. The vendor says that they are those installed; public copies of the server ask the vendor for the latest ones. The cloud edition does not offer it (observed: it answers the bare text `cloud_function_forbidden`).
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
         * @description Updates everything by force: files of the installation and of all apps are overwritten. The vendor shows the answer `success`; public copies of the server answer an outcome for each product, and refuse with `envato-purchase-code-not-found` where the installation has no purchase code. The cloud edition does not offer it (observed: it answers the bare text `cloud_function_forbidden`).
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
         * Import users of WordPress
         * @description Imports the users of WordPress that Support Board does not have yet. Only the WordPress edition offers it; others answer `app-not-installed`. Public copies of the server answer `function-not-found`: there it is called `wp-sync`.
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
         * @description Answers the license key of an app. Public copies of the server answer an empty text if there is none. The cloud edition does not offer it (observed: it answers the bare text `cloud_function_forbidden`).
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
         * @description Activates an app with its license key, downloads it and installs it. Observed refusals are `invalid-key`, `expired`, `envato-purchase-code-not-found`, `purchase-code-limit-exceeded` and `app-purchase-code-limit-exceeded`. The cloud edition does not offer it (observed: it answers the bare text `cloud_function_forbidden`).
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
         * Run the scheduled jobs
         * @description Runs the jobs that otherwise run by schedule. Public copies of the server also remove old data, as `clean-data` does, and answer null instead of true.
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
         * Trigger an event of Pusher
         * @description Triggers an event on a channel of Pusher, which must be set up in the settings. Public copies of the server refuse events other than those of Support Board with `pusher-security-error`, and add the number of the calling user to the values.
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
         * Get the style of the chat
         * @description Answers the style sheet that gives the chat its colours.
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
         * @description Removes visitors who came more than 24 hours ago and what has been in the trash for more than 30 days, and archives what has had an answer of an agent as last message for more than 24 hours. Public copies of the server archive only if the setting for it is on.
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
         * @description Answers whether there is an update of Support Board or of one of its apps.
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
         * Get the path of uploads
         * @description Answers the folder of uploads, as a path of the server or as an address. Public copies of the server read a field `email` where the vendor documents `url`. The cloud edition does not offer it (observed: it answers the bare text `cloud_function_forbidden`).
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
         * Check whether files of a kind may be uploaded
         * @description Answers whether files with the extension may be uploaded.
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
         * Check the requirements of the system
         * @description Answers which requirements of Support Board the server meets. The cloud edition does not offer it (observed: it answers the bare text `cloud_function_forbidden`).
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
         * @description Adds a line to the log file of the installation. Observed: the cloud edition keeps none and answers false.
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
         * Upload or delete a file of Amazon S3
         * @description Copies a file of the server to Amazon S3 or deletes one there, and answers its address. Amazon S3 must be set up in the settings; public copies of the server answer false if it is not, and the text of Amazon if it refuses. A path may name any file that the server can read, and an upload can be read by everyone.
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
         * @description A user or an agent has sent a message, by whatever channel. Messages of the bot and those sent by this API count too.
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
         * @description A user or an agent has sent a text message, or Support Board has notified one of them by it. The answer of Twilio comes along.
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
         * @description Messages have arrived in the chat or in the admin area. Each message stands under `details`, unlike those of new conversations.
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
         * @description Dialogflow has replied to a message of a user. An access token of Google travels in the body: treat it as a secret. Numbers and booleans are text where the browser of the user reported the event.
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
         * @description A message has been deleted. The data is its number alone.
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
         * @description A user has sent the input that a rich message asked for: a form for an email address after a message, a registration, a choice of buttons, and others. A registration brings the password in clear text.
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
         * @description A new conversation has arrived in the chat of a user. Payloads of messages are JSON text and may be broken, as in the example.
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
         * @description A conversation has been started, by a user, an agent or this API. Payloads of messages are JSON text and may be broken, as in the example.
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
         * @description The status of a conversation has changed. See `status_code` for what the codes mean.
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
         * @description A user has logged in with the form of the chat. The body holds the hash of the password and a token that logs the user in: do not log or store them.
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
         * @description A user has registered with a form of the chat, or has changed a registration with the form of a rich message. The password travels in clear text, twice: do not log or store it.
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
         * @description A user has been deleted. The data is the number of the user alone.
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
         * @description A user has left an email address in a follow-up message, a message to subscribe, or a rich message that asks for it.
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
         * @description Secret token of an administrator: the credential of every call. It travels in the body, so no security scheme of OpenAPI can describe it.
         */
        ApiToken: string;
        /**
         * @description Number of a record. The server answers most of them as text and some as numbers, at times both within one object; compare them as text.
         * @example 881
         */
        Id: string | number;
        /** @description Fields of `get-user`. */
        GetUserRequest: {
            /** @constant */
            function: "get-user";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
            /**
             * @description Whether to answer the additional details too.
             * @default false
             */
            extra?: boolean;
        };
        /**
         * @description Type of a user. `bot` is answered alone and cannot be given.
         * @enum {string}
         */
        UserType: "visitor" | "lead" | "user" | "agent" | "admin" | "bot";
        /**
         * @description Date and time in UTC as `YYYY-MM-DD HH:MM:SS`, without a zone (so it is not an RFC 3339 time).
         * @example 2020-05-12 14:28:57
         */
        Timestamp: string;
        /** @description Number of a department; null where there is none. */
        DepartmentReference: string | number | null;
        /**
         * Format: password
         * @description Token of a user. It logs that user in; that of an administrator is a credential of this API.
         */
        UserToken: string;
        /**
         * Format: password
         * @description Hash of a password, or empty.
         */
        PasswordHash: string;
        /** @description An additional detail of a user. */
        UserDetail: {
            /** @description Identifier such as `phone` or `country_code`. */
            slug: string;
            /** @description Label that people see. */
            name: string;
            value: string;
        };
        /** @description Values by key. Without values, PHP answers an empty array. */
        PhpMap: Record<string, unknown> | [
        ];
        /** @description A user of any type. Holds secrets. */
        User: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            email: string | null;
            /** @description Address of the picture. */
            profile_image: string;
            user_type: components["schemas"]["UserType"];
            creation_time: components["schemas"]["Timestamp"];
            last_activity: components["schemas"]["Timestamp"];
            department: components["schemas"]["DepartmentReference"];
            token: components["schemas"]["UserToken"];
            password?: components["schemas"]["PasswordHash"];
            /** @description Additional details. Which functions answer them depends on `extra`. */
            details?: components["schemas"]["UserDetail"][];
            /** @description Values of the additional details by identifier. `get-users` answers them when asked to. */
            extra?: components["schemas"]["PhpMap"];
        };
        /** @description The function ran and refused what it was given. */
        ValidationError: {
            /** @constant */
            success: false;
            /** @description Code of the refusal, such as `duplicate-email`. The operation names those that are documented. */
            response: string;
        };
        /** @description The call did not reach its function, or the function broke off. There is no key `success`. */
        CallError: {
            /** @constant */
            status: "error";
            /** @description Code such as `invalid-token`, or the message of MySQL or cURL. */
            response: string;
            /** @description What is wrong, in English. Left out by some errors. */
            message?: string;
        };
        /** @description A call that failed. It may come with status 200, so look at the body. The two shapes have no key in common but `response`. */
        Failure: components["schemas"]["ValidationError"] | components["schemas"]["CallError"];
        /** @description The user, or false. */
        GetUserResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["User"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-user-by`. */
        GetUserByRequest: {
            /** @constant */
            function: "get-user-by";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Detail to compare: `email`, `first_name`, `last_name`, `phone`, or the identifier of any additional detail.
             * @example email
             */
            by: string;
            /** @description Value that the detail must have. */
            value: string;
        };
        /** @description A user who was looked up by a detail. Public copies of the server answer the optional properties too; they hold a secret. */
        FoundUser: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            email: string | null;
            /** @description Address of the picture. */
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
        /** @description Fields of `get-user-extra`. */
        GetUserExtraRequest: {
            /** @constant */
            function: "get-user-extra";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
            /** @description Identifier of the detail wanted, such as `phone`. Without it, all. */
            slug?: string;
            /** @description What to answer when the detail is not found. Without it, false. */
            default?: string;
        };
        /** @description The details, or with `slug` the value of one. */
        GetUserExtraResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UserDetail"][] | string | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-user-language`. */
        GetUserLanguageRequest: {
            /** @constant */
            function: "get-user-language";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
        };
        /**
         * @description Two-letter language code such as `es`, at times with a region.
         * @example es
         */
        LanguageCode: string;
        /** @description The language, or false. */
        GetUserLanguageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["LanguageCode"] | false;
        } | components["schemas"]["Failure"];
        /** @description A column and a direction, in this order. */
        UserSorting: [
            "first_name" | "last_name" | "email" | "profile_image" | "user_type" | "creation_time" | "last_activity" | "department",
            "ASC" | "DESC"
        ];
        /**
         * @description Type that a user can be given.
         * @enum {string}
         */
        AssignableUserType: "visitor" | "lead" | "user" | "agent" | "admin";
        /** @description Page of 100 results, counted from 0: `0` answers the first hundred, `1` the second. Neither a total nor the next page is answered. */
        Pagination: number;
        /** @description Numbers of records. */
        IdList: components["schemas"]["Id"][];
        /** @description Fields of `get-users`. */
        GetUsersRequest: {
            /** @constant */
            function: "get-users";
            token: components["schemas"]["ApiToken"];
            sorting?: components["schemas"]["UserSorting"];
            /** @description Types of users to answer. Without it, all. */
            user_types?: components["schemas"]["AssignableUserType"][];
            /** @description Text to search for. */
            search?: string;
            pagination?: components["schemas"]["Pagination"];
            /** @description Whether to answer the additional details of each user too, or the identifiers of those wanted. Without it, none. */
            extra?: boolean | string[];
            /** @description Answer these users alone. Public copies of the server read it as `users_id`. */
            user_ids?: components["schemas"]["IdList"];
        };
        /** @description Users. None are an empty list. */
        UserListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["User"][];
        } | components["schemas"]["Failure"];
        /**
         * @description Where to start: a date in UTC as `YYYY-MM-DD HH:MM:SS`, the date alone, or the number of a record. A bare number is always read as the number of a record.
         * @example 2020-05-13 13:35:59
         */
        DateOrId: string | number;
        /** @description Fields of `get-new-users`. */
        GetNewUsersRequest: {
            /** @constant */
            function: "get-new-users";
            token: components["schemas"]["ApiToken"];
            datetime: components["schemas"]["DateOrId"];
        };
        /** @description Fields of `get-online-users`. */
        GetOnlineUsersRequest: {
            /** @constant */
            function: "get-online-users";
            token: components["schemas"]["ApiToken"];
            /** @description Numbers of users to leave out. */
            exclude_id?: components["schemas"]["IdList"];
            /**
             * @description Column to sort by.
             * @default creation_time
             */
            sorting?: string;
            /**
             * @description Whether to answer agents and administrators alone.
             * @default false
             */
            agents?: boolean;
        };
        /** @description Fields of `get-users-with-details`. */
        GetUsersWithDetailsRequest: {
            /** @constant */
            function: "get-users-with-details";
            token: components["schemas"]["ApiToken"];
            /** @description Identifiers of the details, such as `email` or `phone`. */
            details: string[];
            /** @description Users to look at. Without it, all. */
            user_ids?: components["schemas"]["IdList"] | string | false;
        };
        /** @description A user and the value of one of the user's details. */
        UserDetailValue: {
            /** @description Number of the user. */
            id: components["schemas"]["Id"];
            value: string;
        };
        /** @description For each identifier of a detail, who has it. */
        UsersByDetail: {
            [key: string]: components["schemas"]["UserDetailValue"][];
        };
        /** @description The users by detail. */
        GetUsersWithDetailsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UsersByDetail"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-agent`. */
        GetAgentRequest: {
            /** @constant */
            function: "get-agent";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the agent. */
            agent_id: components["schemas"]["Id"];
        };
        /** @description An agent or an administrator. Holds secrets. */
        Agent: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            email: string | null;
            /** @description Address of the picture. */
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
        /** @description Fields of `get-agents-ids`. */
        GetAgentsIdsRequest: {
            /** @constant */
            function: "get-agents-ids";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Whether administrators are among them.
             * @default true
             */
            admins?: boolean;
        };
        /** @description Numbers of records. None are an empty list. */
        IdListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Id"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-user-from-conversation`. */
        GetUserFromConversationRequest: {
            /** @constant */
            function: "get-user-from-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /**
             * @description Whether to answer the agent who replied last instead of the user.
             * @default false
             */
            agent?: boolean;
        };
        /** @description The user or the last agent of a conversation. Public copies of 2024 and later answer all properties of a user, secrets included. */
        ConversationUser: {
            id: components["schemas"]["Id"];
            email: string | null;
            token?: components["schemas"]["UserToken"];
            password?: components["schemas"]["PasswordHash"];
        };
        /** @description The user or agent, or false. */
        GetUserFromConversationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ConversationUser"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `agents-online`. */
        CheckAgentsOnlineRequest: {
            /** @constant */
            function: "agents-online";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Yes or no; the operation says what they mean. */
        FlagResponse: {
            /** @constant */
            success: true;
            response: boolean;
        } | components["schemas"]["Failure"];
        /** @description Fields of `search-users`. */
        SearchUsersRequest: {
            /** @constant */
            function: "search-users";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. Additional details are searched too. */
            search: string;
        };
        /** @description A value and the label that people see, in this order. */
        ValueAndLabel: [
            string,
            string
        ];
        /** @description Additional details by identifier, each as value and label. Those listed are built in; every other identifier is accepted. */
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
        /** @description Fields of `add-user`. */
        AddUserRequest: {
            /** @constant */
            function: "add-user";
            token: components["schemas"]["ApiToken"];
            /**
             * @description First name.
             * @default User
             */
            first_name?: string;
            /** @description Without it, `#` and a random number. */
            last_name?: string;
            /**
             * @description Address of email. No two users can have the same.
             * @default
             */
            email?: string;
            /** @description Address of the picture. Without it, a picture of the vendor. */
            profile_image?: string;
            /**
             * Format: password
             * @description Password to log in with.
             * @default
             */
            password?: string;
            /** @description Without it, `user` if there is an email and else `visitor`. */
            user_type?: components["schemas"]["AssignableUserType"];
            extra?: components["schemas"]["UserDetailsInput"];
        };
        /** @description The number of a record; the operation says of which. */
        IdResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Id"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `update-user`. */
        UpdateUserRequest: {
            /** @constant */
            function: "update-user";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
            /** @description New first name. */
            first_name?: string;
            /** @description New last name. */
            last_name?: string;
            /** @description The word `NULL` deletes the email. */
            email?: string;
            /** @description Address of the picture. */
            profile_image?: string;
            /**
             * Format: password
             * @description New password.
             */
            password?: string;
            user_type?: components["schemas"]["AssignableUserType"];
            settings_extra?: components["schemas"]["UserDetailsInput"];
        };
        /** @description The call is done. */
        DoneResponse: {
            /** @constant */
            success: true;
            /** @constant */
            response: true;
        } | components["schemas"]["Failure"];
        /** @description Fields of `delete-user`. */
        DeleteUserRequest: {
            /** @constant */
            function: "delete-user";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Fields of `delete-users`. */
        DeleteUsersRequest: {
            /** @constant */
            function: "delete-users";
            token: components["schemas"]["ApiToken"];
            /** @description Numbers of the users. */
            user_ids: components["schemas"]["IdList"];
        };
        /** @description Fields of `is-online`. */
        IsUserOnlineRequest: {
            /** @constant */
            function: "is-online";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Fields of `current-url`. */
        GetOrSetCurrentUrlRequest: {
            /** @constant */
            function: "current-url";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id?: components["schemas"]["Id"];
            /** @description Page to store. Without it, the page stored is answered. */
            url?: string;
        };
        /** @description The page, or whether it is stored. */
        GetOrSetCurrentUrlResponse: {
            /** @constant */
            success: true;
            response: string | boolean;
        } | components["schemas"]["Failure"];
        /** @description Fields of `count-users`. */
        CountUsersRequest: {
            /** @constant */
            function: "count-users";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A number that the server answers as text. */
        NumericString: string;
        /** @description How many users there are. */
        UserCounts: {
            /** @description Users of all types, as text. */
            all: components["schemas"]["NumericString"];
            /** @description Leads, as text. */
            lead: components["schemas"]["NumericString"];
            /** @description Users of type `user`, as text. */
            user: components["schemas"]["NumericString"];
            /** @description Visitors, as text. */
            visitor: components["schemas"]["NumericString"];
        };
        /** @description The counts. */
        CountUsersResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UserCounts"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `update-user-to-lead`. */
        UpdateUserToLeadRequest: {
            /** @constant */
            function: "update-user-to-lead";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Fields of `get-avatar`. */
        GetAvatarRequest: {
            /** @constant */
            function: "get-avatar";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the first initial. */
            first_name: string;
            /** @description Name of the second initial. */
            last_name?: string;
        };
        /** @description The address of what was made or asked for. */
        UrlResponse: {
            /** @constant */
            success: true;
            response: string;
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-bot-id`. */
        GetBotIdRequest: {
            /** @constant */
            function: "get-bot-id";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Fields of `is-typing`. */
        IsUserTypingRequest: {
            /** @constant */
            function: "is-typing";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user or agent. */
            user_id: components["schemas"]["Id"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
        };
        /** @description Fields of `is-agent-typing`. */
        IsAgentTypingRequest: {
            /** @constant */
            function: "is-agent-typing";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
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
        /** @description Fields of `set-typing`. */
        SetTypingRequest: {
            /** @constant */
            function: "set-typing";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user or agent. */
            user_id?: components["schemas"]["Id"];
            /** @description The conversation. */
            conversation_id?: components["schemas"]["Id"] | -1;
        };
        /** @description Fields of `login`. Give `email` and `password`, or `user_id` and the token of the user. */
        LoginUserRequest: {
            /** @constant */
            function: "login";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Goes with `password`.
             * @default
             */
            email?: string;
            /**
             * Format: password
             * @description Goes with `email`.
             * @default
             */
            password?: string;
            /** @description Number of the user; goes with the token of the user. */
            user_id?: components["schemas"]["Id"];
            /**
             * Format: password
             * @description Token of the user, to be found in the profile of the user in the area for users. The vendor documents it as a second `token`.
             */
            user_token?: string;
        };
        /** @description A user who is logged in. Public copies of the server answer the optional properties too. Holds secrets. */
        LoggedInUser: {
            id: components["schemas"]["Id"];
            /** @description Address of the picture. */
            profile_image: string;
            first_name: string;
            last_name: string;
            email: string | null;
            user_type: components["schemas"]["UserType"];
            token: components["schemas"]["UserToken"];
            /** @description Address of the installation. */
            url?: string;
            password?: components["schemas"]["PasswordHash"];
            department?: components["schemas"]["DepartmentReference"];
        };
        /** @description The user, and the login as encrypted text for the cookie `sb-login`, in this order. */
        UserLogin: [
            components["schemas"]["LoggedInUser"],
            string
        ];
        /** @description The user and the login, or false. */
        LoginUserResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UserLogin"] | false | "ip-ban";
        } | components["schemas"]["Failure"];
        /** @description Fields of `logout`. */
        LogoutUserRequest: {
            /** @constant */
            function: "logout";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Fields of `update-login`. A detail that is not given is deleted. */
        UpdateLoginRequest: {
            /** @constant */
            function: "update-login";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Address of the picture.
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
             * @description Address of email.
             * @default
             */
            email?: string;
            /** @description Number of the department, for agents in the admin area. Without it, none. */
            department?: components["schemas"]["Id"];
        };
        /** @description The details that a login holds. Which others come along depends on the login before. Holds secrets. */
        LoginDetails: {
            id?: components["schemas"]["Id"];
            /** @description Address of the picture. */
            profile_image: string;
            first_name: string;
            last_name: string;
            email: string | null;
            department?: components["schemas"]["DepartmentReference"];
            user_type?: components["schemas"]["UserType"];
            token?: components["schemas"]["UserToken"];
            /** @description Address of the installation. */
            url?: string;
            password?: components["schemas"]["PasswordHash"];
        };
        /** @description The new details, and the login as encrypted text for the cookie `sb-login`, in this order. */
        UpdatedLogin: [
            components["schemas"]["LoginDetails"],
            string
        ];
        /** @description The new login. */
        UpdateLoginResponse: {
            /** @constant */
            success: true;
            response: string | components["schemas"]["UpdatedLogin"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `delete-leads`. */
        DeleteLeadsRequest: {
            /** @constant */
            function: "delete-leads";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Fields of `update-bot`. */
        UpdateBotRequest: {
            /** @constant */
            function: "update-bot";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the bot. */
            name?: string;
            /** @description Address of the picture of the bot. */
            profile_image?: string;
        };
        /** @description Whether the bot is updated. */
        UpdateBotResponse: {
            /** @constant */
            success: true;
            response: boolean | components["schemas"]["Id"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `csv-users`. */
        ExportUsersRequest: {
            /** @constant */
            function: "csv-users";
            token: components["schemas"]["ApiToken"];
            /** @description Numbers of the users to export. Without it, all. Public copies of the server read it as `users_id`. */
            user_ids?: components["schemas"]["IdList"];
        };
        /** @description Fields of `get-conversation`. */
        GetConversationRequest: {
            /** @constant */
            function: "get-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /** @description Number of the user whose conversation it is. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description Name and full URL of a file that is already on a server, in this order. */
        Attachment: [
            string,
            string
        ];
        /** @description Files of a message. An empty text means none; a text that is not empty holds the list as JSON. */
        MessageAttachments: string | components["schemas"]["Attachment"][];
        /** @description Status of a message, as text. It is not the status of a conversation; the vendor shows `0` and `2` and explains neither. */
        MessageStatusCode: string;
        /** @description Further values of a message. An empty text or an empty array means none; a text that is not empty holds JSON, which has been seen to be broken. */
        MessagePayload: string | Record<string, unknown> | unknown[];
        /** @description A message and who wrote it. */
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
         * @description Status of a conversation, as text: `0` live, `1` waiting for the user, `2` waiting for an agent, `3` archive, `4` trash.
         * @enum {string}
         */
        ConversationStatusText: "0" | "1" | "2" | "3" | "4";
        /** @description A conversation and its user, as answered next to the messages. */
        ConversationDetails: {
            user_id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            profile_image: string;
            user_type: components["schemas"]["UserType"];
            id: components["schemas"]["Id"];
            title: string;
            /** @description When it began. Newer public copies of the server name it `creation_time`. */
            conversation_time?: components["schemas"]["Timestamp"];
            /** @description Its status. Newer public copies of the server name it `status_code`. */
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
        /** @description The conversation, or an empty one. */
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
         * @description Status of a conversation: `0` live, `1` waiting for the user, `2` waiting for an agent, `3` archive, `4` trash.
         * @enum {integer}
         */
        ConversationStatusCode: 0 | 1 | 2 | 3 | 4;
        /**
         * @description Where a conversation came from: `em` email, `tk` ticket, `wa` WhatsApp, `fb` Facebook Messenger, `ig` Instagram, `tw` Twitter, `wc` WeChat, `tx` text message (observed: stored as `tm`), `gb` Google Business Messages, `tg` Telegram, `ln` LINE, `vb` Viber.
         * @enum {string}
         */
        ConversationSource: "em" | "tk" | "wa" | "fb" | "ig" | "tw" | "wc" | "tx" | "tm" | "gb" | "tg" | "ln" | "vb";
        /** @description Fields of `get-conversations`. */
        GetConversationsRequest: {
            /** @constant */
            function: "get-conversations";
            token: components["schemas"]["ApiToken"];
            pagination?: components["schemas"]["Pagination"];
            /** @description Status of the conversations to answer. Without it, all that are in neither the archive nor the trash. */
            status_code?: components["schemas"]["ConversationStatusCode"] | "all";
            /**
             * @description Whether the queue or the routing is switched on in Settings > Miscellaneous.
             * @default false
             */
            routing?: boolean;
            /**
             * @description Whether to answer conversations without an agent too.
             * @default false
             */
            routing_unassigned?: boolean;
            /** @description Number of the department that they are assigned to. */
            department?: components["schemas"]["Id"];
            source?: components["schemas"]["ConversationSource"];
            /** @description Tag that they have. */
            tag?: string;
        };
        /** @description Number of the agent in charge; null where there is none. */
        AgentReference: string | number | null;
        /** @description Text, or null where nothing is stored. */
        OptionalText: string | null;
        /** @description A conversation with its last message and its user, in a list of all conversations. */
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
        /** @description Conversations with their users. None are an empty list. */
        ConversationListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ConversationListItem"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-new-conversations`. */
        GetNewConversationsRequest: {
            /** @constant */
            function: "get-new-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description Where to start: a date in UTC as `YYYY-MM-DD HH:MM:SS`, the date alone, or the number of a conversation. */
            datetime: components["schemas"]["DateOrId"];
            /**
             * @description Whether the queue or the routing is switched on in Settings > Miscellaneous.
             * @default false
             */
            routing?: boolean;
            /**
             * @description Whether to answer conversations without an agent too.
             * @default false
             */
            routing_unassigned?: boolean;
        };
        /** @description Fields of `get-user-conversations`. */
        GetUserConversationsRequest: {
            /** @constant */
            function: "get-user-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
            /** @description Number of a conversation to leave out. */
            exclude_id?: components["schemas"]["Id"];
            /**
             * @description True for an agent or administrator. Public copies of the server read it as `agent`.
             * @default false
             */
            agents?: boolean;
        };
        /** @description A conversation with its last message, in a list of one user's conversations. */
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
        /** @description Conversations of one user. None are an empty list. */
        UserConversationListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["UserConversationListItem"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-new-user-conversations`. */
        GetNewUserConversationsRequest: {
            /** @constant */
            function: "get-new-user-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
            /** @description Where to start: a date in UTC as `YYYY-MM-DD HH:MM:SS`, the date alone, or the number of a conversation. */
            datetime: components["schemas"]["DateOrId"];
        };
        /** @description Fields of `search-conversations`. */
        SearchConversationsRequest: {
            /** @constant */
            function: "search-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. */
            search: string;
        };
        /** @description Fields of `search-user-conversations`. */
        SearchUserConversationsRequest: {
            /** @constant */
            function: "search-user-conversations";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. */
            search: string;
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Number of a record, or -1 for none. */
        IdOrMinusOne: components["schemas"]["Id"] | -1;
        /** @description Fields of `new-conversation`. */
        CreateConversationRequest: {
            /** @constant */
            function: "new-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user whose conversation it is. */
            user_id: components["schemas"]["Id"];
            /** @default 1 */
            status_code?: components["schemas"]["ConversationStatusCode"];
            /**
             * @description Title of the conversation.
             * @default
             */
            title?: string;
            /**
             * @description Number of a department, from Settings > Miscellaneous > Departments. -1 is none.
             * @default -1
             */
            department?: components["schemas"]["IdOrMinusOne"];
            /**
             * @description Number of the agent in charge. -1 is none.
             * @default -1
             */
            agent_id?: components["schemas"]["IdOrMinusOne"];
            source?: components["schemas"]["ConversationSource"];
            /** @description First further value of the conversation. */
            extra?: string;
            /** @description Second further value. */
            extra_2?: string;
            /** @description Third further value. */
            extra_3?: string;
            /** @description Tags with commas between them. */
            tags?: string;
        };
        /** @description The new conversation. */
        CreateConversationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ConversationWithMessages"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `update-conversation-status`. */
        UpdateConversationStatusRequest: {
            /** @constant */
            function: "update-conversation-status";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            status_code: components["schemas"]["ConversationStatusCode"];
        };
        /** @description Number of a record, or false to remove the one that is set. */
        IdOrFalse: components["schemas"]["Id"] | false;
        /** @description Fields of `update-conversation-department`. */
        UpdateConversationDepartmentRequest: {
            /** @constant */
            function: "update-conversation-department";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /** @description Number of a department, from Settings > Miscellaneous > Departments. False removes the department. */
            department: components["schemas"]["IdOrFalse"];
            /** @description Text of a notification. With it, the agents of the new department are told by email, push notification and text message. */
            message?: string;
        };
        /** @description Fields of `update-conversation-agent`. */
        UpdateConversationAgentRequest: {
            /** @constant */
            function: "update-conversation-agent";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /** @description Number of the agent. False removes the agent. */
            agent_id: components["schemas"]["IdOrFalse"];
            /** @description Text of a notification. With it, the agent is told by email, push notification and text message. */
            message?: string;
        };
        /** @description What people think of a conversation. */
        ConversationRating: {
            /** @description Number of the conversation to rate. */
            conversation_id: components["schemas"]["Id"];
            /**
             * @description `1` is good, `0` is bad.
             * @enum {integer|string}
             */
            rating: 1 | 0 | "1" | "0";
        };
        /** @description Further values to store with a message. Every key is accepted. */
        PayloadInput: {
            [key: string]: unknown;
        };
        /** @description Fields of `set-rating`. */
        SetRatingRequest: {
            /** @constant */
            function: "set-rating";
            token: components["schemas"]["ApiToken"];
            /** @description The rating. */
            settings: components["schemas"]["ConversationRating"] | {
                settings: components["schemas"]["ConversationRating"];
            };
            /** @description Further values to store with the message. */
            payload?: components["schemas"]["PayloadInput"];
            /** @description Number of the message to update. */
            message_id?: components["schemas"]["Id"];
            /** @description New text of the message. */
            message?: string;
            /** @description Number of the user whose conversation the message is in. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Fields of `get-rating`. */
        GetRatingRequest: {
            /** @constant */
            function: "get-rating";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the agent. */
            user_id: components["schemas"]["Id"];
        };
        /** @description How many ratings are good, and how many bad. */
        GetRatingResponse: {
            /** @constant */
            success: true;
            /** @description Good ratings and bad ratings, in this order. */
            response: [
                number,
                number
            ];
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-new-messages`. */
        GetNewMessagesRequest: {
            /** @constant */
            function: "get-new-messages";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user whose conversation it is. */
            user_id: components["schemas"]["Id"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /** @description Where to start: a date in UTC as `YYYY-MM-DD HH:MM:SS`, the date alone, or the number of a message. */
            datetime: components["schemas"]["DateOrId"];
        };
        /** @description Messages. None are an empty list. */
        GetNewMessagesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Message"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-last-message`. */
        GetLastMessageRequest: {
            /** @constant */
            function: "get-last-message";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /** @description Pass over messages with this text. */
            exclude_message?: string;
            /** @description Look at the messages of this user alone. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description What a message holds, without its author and its time. */
        LastMessage: {
            message: string;
            attachments: components["schemas"]["MessageAttachments"];
            payload: components["schemas"]["MessagePayload"];
        };
        /** @description The last message, or an empty text. */
        GetLastMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["LastMessage"] | "";
        } | components["schemas"]["Failure"];
        /** @description Files to attach. They must be on a server already; only their addresses are sent. */
        AttachmentList: components["schemas"]["Attachment"][];
        /** @description Fields of `send-message`. */
        SendMessageRequest: {
            /** @constant */
            function: "send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user who writes. That of the bot comes from `get-bot-id`. */
            user_id: components["schemas"]["Id"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /** @description Text of the message. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Status that the conversation gets. */
            conversation_status_code?: components["schemas"]["ConversationStatusCode"] | "skip";
            payload?: components["schemas"]["PayloadInput"];
            /**
             * @description Whether the queue is switched on in Settings > Miscellaneous > Queue.
             * @default false
             */
            queue?: boolean;
            /** @description Number of the user who gets the message. It lets the server know their language. */
            recipient_id?: components["schemas"]["Id"];
        };
        /** @description The message that was added, and who was told of it. */
        AddedMessage: {
            /** @description `success`. Newer public copies of the server leave it out. */
            status?: string;
            /** @description Number of the new message. Newer public copies of the server name it `id`. */
            "message-id"?: components["schemas"]["Id"];
            id?: components["schemas"]["Id"];
            /** @description Whether the conversation waits in the queue. */
            queue: boolean;
            /** @description Notifications sent to the user or to agents, such as `sms` and `email`. */
            notifications: string[];
            /** @description Text of the message as it was stored. */
            message: string;
            /** @description Whether a human answers in place of the chatbot. */
            human_takeover_active?: boolean;
        };
        /** @description The new message. */
        SendMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["AddedMessage"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `update-message`. */
        UpdateMessageRequest: {
            /** @constant */
            function: "update-message";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the message. */
            message_id: components["schemas"]["Id"];
            /** @description New text. */
            message?: string;
            /** @description Files in place of those there are. They must be on a server already. */
            attachments?: components["schemas"]["AttachmentList"];
            payload?: components["schemas"]["PayloadInput"];
        };
        /** @description Fields of `delete-message`. */
        DeleteMessageRequest: {
            /** @constant */
            function: "delete-message";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the message. */
            message_id: components["schemas"]["Id"];
        };
        /** @description Fields of `delete-attachments`. */
        DeleteAttachmentsRequest: {
            /** @constant */
            function: "delete-attachments";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation whose files go. */
            conversation_id?: components["schemas"]["Id"];
            /** @description Number of the message whose files go. */
            message_id?: components["schemas"]["Id"];
        };
        /** @description Fields of `update-messages-status`. */
        UpdateMessagesStatusRequest: {
            /** @constant */
            function: "update-messages-status";
            token: components["schemas"]["ApiToken"];
            /** @description Numbers of the messages. */
            message_ids: components["schemas"]["IdList"];
            /** @description Number of the user whose messages these are. With Pusher, their chat is updated only if it is given. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description Fields of `get-agents-in-conversation`. */
        GetAgentsInConversationRequest: {
            /** @constant */
            function: "get-agents-in-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description Number of a conversation, or a list of several. */
            conversation_id: components["schemas"]["Id"] | components["schemas"]["IdList"];
        };
        /** @description An agent who wrote in a conversation. */
        AgentInConversation: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            /** @description Address of the picture. */
            profile_image: string;
            conversation_id: components["schemas"]["Id"];
        };
        /** @description Agents by conversation. */
        GetAgentsInConversationResponse: {
            /** @constant */
            success: true;
            response: {
                [key: string]: components["schemas"]["AgentInConversation"][];
            } | [
            ];
        } | components["schemas"]["Failure"];
        /** @description Fields of `transcript`. */
        ExportTranscriptRequest: {
            /** @constant */
            function: "transcript";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /**
             * @description Format of the file. False is the one set in Settings > Admin > Transcript type.
             * @default false
             */
            type?: ("csv" | "txt") | false;
        };
        /** @description Address of the file, or false. */
        ExportTranscriptResponse: {
            /** @constant */
            success: true;
            response: string | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `direct-message`. */
        SendDirectMessageRequest: {
            /** @constant */
            function: "direct-message";
            token: components["schemas"]["ApiToken"];
            /** @description Numbers of the users. */
            user_ids: components["schemas"]["IdList"];
            /** @description Text of the message. */
            message: string;
            /** @description Subject. Emails need it. */
            subject?: string;
        };
        /** @description The user to write to. */
        MessagingPlatformUser: {
            id: components["schemas"]["Id"];
            /** @description Address of the picture. */
            profile_image?: string;
        };
        /** @description The platform to write to. */
        MessagingPlatformSource: {
            source: components["schemas"]["ConversationSource"];
            /** @description Number of the chat. Telegram needs it. */
            chat_id?: string | number;
            /** @description Number of the page. Facebook Messenger needs it. */
            page_id?: string | number;
        };
        /** @description Fields of `messaging-platforms-send-message`. */
        SendMessagingPlatformsMessageRequest: {
            /** @constant */
            function: "messaging-platforms-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /** @description Text of the message. */
            message: string;
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Number of the user, or the user with a picture. */
            user: components["schemas"]["Id"] | components["schemas"]["MessagingPlatformUser"];
            source: components["schemas"]["MessagingPlatformSource"];
        };
        /** @description True, or the word of a takeover. */
        SendMessagingPlatformsMessageResponse: {
            /** @constant */
            success: true;
            response: true | "human_takeover";
        } | components["schemas"]["Failure"];
        /** @description Fields of `count-conversations`. */
        CountConversationsRequest: {
            /** @constant */
            function: "count-conversations";
            token: components["schemas"]["ApiToken"];
            status_code?: components["schemas"]["ConversationStatusCode"];
        };
        /** @description How many conversations there are. */
        CountConversationsResponse: {
            /** @constant */
            success: true;
            /** @description The count. Public copies of the server answer it as text too. */
            response: number | string;
        } | components["schemas"]["Failure"];
        /** @description Fields of `check-conversations-assignment`. */
        CheckConversationsAssignmentRequest: {
            /** @constant */
            function: "check-conversations-assignment";
            token: components["schemas"]["ApiToken"];
            /** @description Numbers of the conversations to check. */
            conversation_ids: components["schemas"]["IdList"];
            /** @description Number of the agent. */
            agent_id?: components["schemas"]["Id"];
            /** @description Number of the department. Public copies of the server read it as `department`. */
            department_id?: components["schemas"]["Id"];
        };
        /** @description Fields of `get-last-agent-in-conversation`. */
        GetLastAgentInConversationRequest: {
            /** @constant */
            function: "get-last-agent-in-conversation";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
        };
        /** @description The agent who answered last. Holds secrets. */
        LastAgentInConversation: {
            id: components["schemas"]["Id"];
            first_name: string;
            last_name: string;
            email: string | null;
            /** @description Hash of the password. Newer public copies of the server leave it out. */
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
        /** @description Fields of `execute-bot-message`. */
        ExecuteBotMessageRequest: {
            /** @constant */
            function: "execute-bot-message";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Which message.
             * @enum {string}
             */
            name: "offline" | "follow_up" | "welcome";
            /** @description Number of the conversation to send it to. */
            conversation_id: components["schemas"]["Id"];
            /** @description Text to show as the excerpt in the admin area and in the dashboard of the chat. */
            last_user_message?: string;
            /**
             * @description Whether to skip a message that was sent less than 10 days ago.
             * @default true
             */
            check?: boolean;
        };
        /** @description The message of the bot that was sent. */
        BotMessageExecution: {
            message: string;
            attachments: components["schemas"]["MessageAttachments"];
            /** @description Number of the new message. */
            id: components["schemas"]["Id"];
            /** @description The settings of this message of the bot. */
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
        /** @description Fields of `get-notes`. */
        GetNotesRequest: {
            /** @constant */
            function: "get-notes";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
        };
        /** @description An internal note on a conversation. */
        Note: {
            id: components["schemas"]["Id"];
            user_id: components["schemas"]["Id"];
            name: string;
            message: string;
        };
        /** @description Notes. */
        GetNotesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Note"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `add-note`. */
        AddNoteRequest: {
            /** @constant */
            function: "add-note";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /** @description Number of the agent or administrator who writes the note. */
            user_id: components["schemas"]["Id"];
            /** @description Name of the note. */
            name: string;
            /** @description Text of the note. */
            message: string;
        };
        /** @description Fields of `delete-note`. */
        DeleteNoteRequest: {
            /** @constant */
            function: "delete-note";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /** @description Number of the note. */
            note_id: components["schemas"]["Id"];
        };
        /** @description Fields of `get-setting`. */
        GetSettingRequest: {
            /** @constant */
            function: "get-setting";
            token: components["schemas"]["ApiToken"];
            /** @description Identifier of the setting. An installation lists them in `resources/json/settings.json`; `get-settings` answers them too. */
            setting: string;
        };
        /** @description Value of a setting; of what type depends on the setting. Any text may be a key or a password of another service, so each counts as a secret. */
        SettingValue: (string | number | boolean | null) | components["schemas"]["SettingItem"][] | {
            [key: string]: components["schemas"]["SettingValue"];
        };
        /** @description Item of a setting that is a list. Any text may be a secret. */
        SettingItem: (string | number | boolean | null) | unknown[] | {
            [key: string]: components["schemas"]["SettingValue"];
        };
        /** @description The value of a setting, or the given default. */
        SettingValueResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SettingValue"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-multi-setting`. */
        GetMultiSettingRequest: {
            /** @constant */
            function: "get-multi-setting";
            token: components["schemas"]["ApiToken"];
            /** @description Identifier of the setting. An installation lists them in `resources/json/settings.json`; `get-settings` answers them too. */
            id: string;
            /** @description Identifier of the option, found where those of settings are. */
            sub_id: string;
            /**
             * @description What to answer if the option is not set.
             * @default false
             */
            default?: string | boolean;
        };
        /** @description Fields of `get-external-setting`. */
        GetExternalSettingRequest: {
            /** @constant */
            function: "get-external-setting";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the setting. */
            name: string;
            /**
             * @description What to answer if the setting is not found.
             * @default false
             */
            default?: string | boolean;
        };
        /** @description Fields of `get-settings`. */
        GetSettingsRequest: {
            /** @constant */
            function: "get-settings";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Value of a setting and the kind of field that it is edited with, such as `checkbox`. A setting with several options has an object as value, which holds such a pair for each of them. */
        Setting: [
            components["schemas"]["SettingValue"],
            string
        ];
        /** @description Settings by identifier. Which there are depends on the version and on the apps. */
        Settings: {
            [key: string]: components["schemas"]["Setting"];
        };
        /** @description All settings. */
        GetSettingsResponse: {
            /** @constant */
            success: true;
            /** @description Settings by identifier. Without settings, PHP answers an empty array. */
            response: components["schemas"]["Settings"] | [
            ];
        } | components["schemas"]["Failure"];
        /** @description Settings that have a row of their own in the database, by name. */
        ExternalSettings: {
            [key: string]: components["schemas"]["SettingValue"];
        };
        /** @description Fields of `save-settings`. */
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
        /** @description Fields of `save-external-setting`. */
        SaveExternalSettingRequest: {
            /** @constant */
            function: "save-external-setting";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the setting. */
            name: string;
            /** @description Value of the setting. Any text may be a secret. */
            value: string | boolean | components["schemas"]["SettingItem"][] | {
                [key: string]: components["schemas"]["SettingValue"];
            };
        };
        /** @description Fields of `export-settings`. */
        ExportSettingsRequest: {
            /** @constant */
            function: "export-settings";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Fields of `import-settings`. */
        ImportSettingsRequest: {
            /** @constant */
            function: "import-settings";
            token: components["schemas"]["ApiToken"];
            /** @description Address of the JSON file. */
            file_url: string;
        };
        /** @description Fields of `get-departments`. */
        GetDepartmentsRequest: {
            /** @constant */
            function: "get-departments";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A department, answered under its number. */
        Department: {
            name: string;
            /** @description Name of a colour. */
            color?: string;
            /** @description Address of the picture. */
            image?: string;
        };
        /** @description The departments. */
        GetDepartmentsResponse: {
            /** @constant */
            success: true;
            /** @description Departments by number. Without departments, PHP answers an empty array. */
            response: {
                [key: string]: components["schemas"]["Department"];
            } | [
            ];
        } | components["schemas"]["Failure"];
        /** @description Fields of `saved-replies`. */
        GetSavedRepliesRequest: {
            /** @constant */
            function: "saved-replies";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A reply that agents can send by its name. */
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
        /** @description Fields of `get-translation`. */
        GetTranslationRequest: {
            /** @constant */
            function: "get-translation";
            token: components["schemas"]["ApiToken"];
            language_code: components["schemas"]["LanguageCode"];
        };
        /** @description Translations by English text; empty where there is none yet. Without texts, PHP answers an empty array. */
        TranslatedTexts: {
            [key: string]: string;
        } | [
        ];
        /** @description A language with its texts, by where they appear. */
        Translation: {
            /** @description English name of the language. */
            name: string;
            /** @description Texts that users see. */
            front?: components["schemas"]["TranslatedTexts"];
            /** @description Texts of the admin area. */
            admin?: components["schemas"]["TranslatedTexts"];
            /** @description Texts that scripts of the admin area show. */
            "admin/js"?: components["schemas"]["TranslatedTexts"];
            /** @description Texts of the settings area. */
            "admin/settings"?: components["schemas"]["TranslatedTexts"];
        };
        /** @description The texts of a language, or false. */
        GetTranslationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Translation"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-translations`. */
        GetTranslationsRequest: {
            /** @constant */
            function: "get-translations";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The texts of all languages. */
        GetTranslationsResponse: {
            /** @constant */
            success: true;
            /** @description Translations by language code. Without translations, PHP answers an empty array. */
            response: {
                [key: string]: components["schemas"]["Translation"];
            } | [
            ];
        } | components["schemas"]["Failure"];
        /** @description A language with all its texts, by where they appear. */
        TranslationInput: {
            /** @description English name of the language. */
            name?: string;
            /** @description Texts that users see. */
            front?: components["schemas"]["TranslatedTexts"];
            /** @description Texts of the admin area. */
            admin?: components["schemas"]["TranslatedTexts"];
            /** @description Texts that scripts of the admin area show. */
            "admin/js"?: components["schemas"]["TranslatedTexts"];
            /** @description Texts of the settings area. */
            "admin/settings"?: components["schemas"]["TranslatedTexts"];
        };
        /** @description Fields of `save-translations`. */
        SaveTranslationsRequest: {
            /** @constant */
            function: "save-translations";
            token: components["schemas"]["ApiToken"];
            /** @description Translations by language code. */
            translations: {
                [key: string]: components["schemas"]["TranslationInput"];
            };
        };
        /** @description Fields of `translate-string`. */
        TranslateStringRequest: {
            /** @constant */
            function: "translate-string";
            token: components["schemas"]["ApiToken"];
            /** @description Text to translate. */
            string: string;
            /** @description Language to translate to; false means that of the active user. */
            language_code: components["schemas"]["LanguageCode"] | false;
        };
        /** @description A text; the operation says which. */
        TextResponse: {
            /** @constant */
            success: true;
            response: string;
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-articles`. */
        GetArticlesRequest: {
            /** @constant */
            function: "get-articles";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Identifier of the article to answer alone. -1 is the same as none.
             * @default -1
             */
            id?: string | number;
            /** @description How many articles to answer at most. Without it, all. */
            count?: number;
            /**
             * @description Whether to answer the texts unshortened.
             * @default false
             */
            full?: boolean;
            /**
             * @description True to answer all categories too, or the identifier of the category whose articles are wanted.
             * @default false
             */
            categories?: boolean | string;
            /** @description Language of the articles. Where there are none in it, those of the default language are answered. `all` answers every translation. */
            articles_language?: components["schemas"]["LanguageCode"] | "all";
        };
        /** @description An article of the knowledge base. */
        Article: {
            /** @description Identifier, such as `6P2Oq`. */
            id: string;
            /** @description Title of the article. */
            title: string;
            /** @description Text of the article, shortened unless the full one was asked for. */
            content: string;
            /** @description Address of further reading, or empty. */
            link: string;
            /** @description Identifiers of its categories. */
            categories: string[];
        };
        /** @description A category of articles. */
        ArticleCategory: {
            /** @description Identifier that articles name in `categories`. */
            id: string;
            /** @description Name that people see. */
            title: string;
        };
        /** @description Articles and categories, in this order. */
        ArticlesWithCategories: [
            components["schemas"]["Article"][],
            components["schemas"]["ArticleCategory"][]
        ];
        /** @description Articles by language code. Without a translation, PHP answers an empty array. */
        ArticleTranslations: {
            [key: string]: components["schemas"]["Article"][];
        } | [
        ];
        /** @description Articles of the default language, categories, and articles by language code, in this order. */
        ArticlesWithTranslations: [
            components["schemas"]["Article"][],
            components["schemas"]["ArticleCategory"][],
            components["schemas"]["ArticleTranslations"]
        ];
        /** @description Articles, an article, or lists that belong together. */
        GetArticlesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Article"][] | components["schemas"]["Article"] | components["schemas"]["ArticlesWithCategories"] | components["schemas"]["ArticlesWithTranslations"] | false;
        } | components["schemas"]["Failure"];
        /** @description An article to store. */
        ArticleInput: {
            /** @description Identifier, such as `6P2Oq`. */
            id: string;
            /** @description Title of the article. */
            title: string;
            /** @description Text of the article. */
            content: string;
            /** @description Address of further reading, or empty. */
            link?: string;
            /** @description Identifiers of its categories. */
            categories?: string[];
        };
        /** @description Articles to store. */
        ArticleListInput: components["schemas"]["ArticleInput"][];
        /** @description Fields of `save-articles`. */
        SaveArticlesRequest: {
            /** @constant */
            function: "save-articles";
            token: components["schemas"]["ApiToken"];
            /** @description The articles. The vendor's page wraps them in a further object; public copies of the server read the bare list. */
            articles: components["schemas"]["ArticleListInput"] | {
                articles: components["schemas"]["ArticleListInput"];
            };
            /** @description Translated articles by language code. With it, public copies of the server delete the translations that it does not name. */
            translations?: {
                [key: string]: components["schemas"]["ArticleListInput"];
            };
        };
        /** @description Fields of `search-articles`. */
        SearchArticlesRequest: {
            /** @constant */
            function: "search-articles";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. */
            search: string;
            /** @description Language to search in. Where it has no articles, those of the default language are searched. `all` searches every translation. */
            articles_language?: components["schemas"]["LanguageCode"] | "all";
        };
        /** @description Articles. None are an empty list. */
        SearchArticlesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Article"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-articles-categories`. */
        GetArticlesCategoriesRequest: {
            /** @constant */
            function: "get-articles-categories";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Categories. */
        GetArticlesCategoriesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ArticleCategory"][];
        } | components["schemas"]["Failure"];
        /** @description A category of articles to store. */
        ArticleCategoryInput: {
            /** @description Identifier that articles name in `categories`. */
            id: string;
            /** @description Name that people see. */
            title: string;
        };
        /** @description Fields of `save-articles-categories`. */
        SaveArticlesCategoriesRequest: {
            /** @constant */
            function: "save-articles-categories";
            token: components["schemas"]["ApiToken"];
            /** @description The categories. */
            categories: components["schemas"]["ArticleCategoryInput"][];
        };
        /** @description Fields of `article-ratings`. */
        GetOrAddArticleRatingsRequest: {
            /** @constant */
            function: "article-ratings";
            token: components["schemas"]["ApiToken"];
            /** @description Identifier of the article. */
            article_id: string | number;
            /**
             * @description Rating to add. The vendor's page says `1` for good and `0` for bad. Public copies of the server read `0` as none given and store `-1` as bad.
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
        /** @description Fields of `send-email`. */
        SendEmailRequest: {
            /** @constant */
            function: "send-email";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user who gets the email. */
            recipient_id: components["schemas"]["Id"];
            /** @description Number of the user who sends it. Without it, public copies of the server take the administrator of the token. */
            sender_id?: components["schemas"]["Id"];
            /** @description Text of the email. */
            message: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description Fields of `send-custom-email`. */
        SendCustomEmailRequest: {
            /** @constant */
            function: "send-custom-email";
            token: components["schemas"]["ApiToken"];
            /** @description Address of the recipient. */
            to: string;
            /** @description Subject of the email. */
            subject: string;
            /** @description Text of the email. */
            message: string;
            /**
             * @description Text to put after the name of the sender.
             * @default
             */
            sender_suffix?: string;
        };
        /** @description Fields of `email-piping`. */
        RunEmailPipingRequest: {
            /** @constant */
            function: "email-piping";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Whether to fetch although that was done in this minute.
             * @default false
             */
            force?: boolean;
        };
        /** @description Fields of `send-sms`. */
        SendSmsRequest: {
            /** @constant */
            function: "send-sms";
            token: components["schemas"]["ApiToken"];
            /** @description Text of the message. */
            message: string;
            /** @description Phone number with the country code. */
            to: string;
            /** @description False to send the message alone. Without it, the message stands in the template of Settings > SMS notifications. */
            template?: boolean;
            /** @description Number of the conversation. Needed where the message holds `{conversation_url_parameter}`. */
            conversation_id?: components["schemas"]["Id"];
            /** @description Files to attach. They must be on a server already. */
            attachments?: (components["schemas"]["Attachment"] | string)[];
        };
        /** @description What Twilio answers, handed through. Twilio may add fields at any time. */
        TwilioMessage: {
            sid?: string;
            /** @description Date and time as in emails (RFC 2822). */
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
        /** @description What Twilio answers, or false. */
        SendSmsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["TwilioMessage"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `push-notification`. */
        SendPushNotificationRequest: {
            /** @constant */
            function: "push-notification";
            token: components["schemas"]["ApiToken"];
            /** @description Title of the notification. */
            title: string;
            /** @description Text of the notification. */
            message: string;
            /** @description Who gets it: `agents`, `department-` and the number of a department, the number of a user, or a list of such numbers. */
            interests: string | components["schemas"]["Id"] | components["schemas"]["IdList"];
            /** @description Number of the conversation that a click opens. */
            conversation_id?: components["schemas"]["Id"];
            /** @description Address of the icon. Without it, that of the settings or of Support Board. */
            icon?: string;
        };
        /** @description What the push service answers, handed through. It may change fields at any time. */
        PushNotification: {
            /** @description Identifier of the notification. */
            id?: string;
            external_id?: string | null;
            /** @description What went wrong. Empty if nothing did. */
            errors?: Record<string, unknown> | unknown[];
        };
        /** @description What the push service answers, or false. */
        SendPushNotificationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["PushNotification"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `newsletter`. */
        SubscribeToNewsletterRequest: {
            /** @constant */
            function: "newsletter";
            token: components["schemas"]["ApiToken"];
            /** @description Address of the subscriber. */
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
        /** @description What the newsletter service answers, or false. */
        SubscribeToNewsletterResponse: {
            /** @constant */
            success: true;
            /** @description Each service answers a shape of its own. */
            response: (Record<string, unknown> | unknown[] | string | number | null) | boolean;
        } | components["schemas"]["Failure"];
        /** @description Fields of `text-formatting-to-html`. */
        ConvertTextFormattingToHtmlRequest: {
            /** @constant */
            function: "text-formatting-to-html";
            token: components["schemas"]["ApiToken"];
            /** @description Text of the message. */
            message: string;
        };
        /** @description Fields of `clear-text-formatting`. */
        ClearTextFormattingRequest: {
            /** @constant */
            function: "clear-text-formatting";
            token: components["schemas"]["ApiToken"];
            /** @description Text of the message. */
            message: string;
        };
        /** @description Fields of `automations-get`. */
        GetAutomationsRequest: {
            /** @constant */
            function: "automations-get";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A condition: what is looked at, how it is compared, and with what. Some have two parts alone, such as `user_type`, `is-user`. A check also answers a single part, `email` or `phone`, for a detail that the user lacks. */
        AutomationCondition: [
            string,
            ...string[]
        ];
        /** @description An automation. Which fields it has depends on what it does. */
        Automation: {
            /** @description Identifier, such as `0BOaG`. */
            id: string;
            /** @description When it runs. */
            conditions?: components["schemas"]["AutomationCondition"][];
            /** @description Name in the admin area. */
            name: string;
            /** @description Text of the message. */
            message: string;
            /** @description Of an email. */
            subject?: string;
            /** @description Of a popup or a design. */
            title?: string;
            /** @description Of a popup. */
            profile_image?: string;
            /** @description Of a design. */
            color_1?: string;
            /** @description Of a design. */
            color_2?: string;
            /** @description Of a design. */
            color_3?: string;
            /** @description Of a design. */
            background?: string;
            /** @description Of a design. */
            brand?: string;
            /** @description Of a design. */
            icon?: string;
            /** @description What it does, such as `emails`. Answered by `automations-run-all` alone. */
            type?: string;
            /** @description Tells the runs of a repeated automation apart, as a check answered it. */
            repeat_id?: string | number | boolean;
        };
        /** @description Automations by what they do. */
        AutomationSet: {
            emails?: components["schemas"]["Automation"][];
            sms?: components["schemas"]["Automation"][];
            messages?: components["schemas"]["Automation"][];
            popups?: components["schemas"]["Automation"][];
            design?: components["schemas"]["Automation"][];
            more?: components["schemas"]["Automation"][];
        };
        /** @description Translated automations by language code. Without translations, PHP answers an empty array. */
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
         * @description What an automation does. `more` was observed on the latest servers alone.
         * @enum {string}
         */
        AutomationType: "emails" | "sms" | "messages" | "popups" | "design" | "more";
        /** @description An automation to store, check or run. Which fields it has depends on what it does. */
        AutomationInput: {
            /** @description Identifier, such as `0BOaG`. */
            id: string | number;
            /** @description When it runs. */
            conditions?: components["schemas"]["AutomationCondition"][];
            /** @description Name in the admin area. */
            name?: string;
            /** @description Text of the message. */
            message?: string;
            /** @description Of an email. */
            subject?: string;
            /** @description Of a popup or a design. */
            title?: string;
            /** @description Of a popup. */
            profile_image?: string;
            /** @description Of a design. */
            color_1?: string;
            /** @description Of a design. */
            color_2?: string;
            /** @description Of a design. */
            color_3?: string;
            /** @description Of a design. */
            background?: string;
            /** @description Of a design. */
            brand?: string;
            /** @description Of a design. */
            icon?: string;
            /** @description What it does. Give it to check or run an automation. */
            type?: components["schemas"]["AutomationType"];
            /** @description Tells the runs of a repeated automation apart, as a check answered it. */
            repeat_id?: string | number | boolean;
        };
        /** @description Automations to store, by what they do. */
        AutomationSetInput: {
            emails?: components["schemas"]["AutomationInput"][];
            sms?: components["schemas"]["AutomationInput"][];
            messages?: components["schemas"]["AutomationInput"][];
            popups?: components["schemas"]["AutomationInput"][];
            design?: components["schemas"]["AutomationInput"][];
            more?: components["schemas"]["AutomationInput"][];
        };
        /** @description Fields of `automations-save`. */
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
        /** @description Fields of `automations-validate`. */
        ValidateAutomationRequest: {
            /** @constant */
            function: "automations-validate";
            token: components["schemas"]["ApiToken"];
            automation: components["schemas"]["AutomationInput"];
        };
        /** @description What is left to check of an automation. */
        AutomationCheck: {
            /** @description Conditions that the browser has to check, and those that the server can check only later. None mean that it may run now. */
            conditions: components["schemas"]["AutomationCondition"][];
            /** @description Tells the runs of a repeated automation apart; empty or false where it does not repeat. */
            repeat_id: string | number | boolean;
        };
        /** @description The conditions left to check, or whether it may run. */
        ValidateAutomationResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["AutomationCheck"] | false | true;
        } | components["schemas"]["Failure"];
        /** @description Fields of `automations-run-all`. */
        RunAllAutomationsRequest: {
            /** @constant */
            function: "automations-run-all";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The automations that are left to the browser. */
        RunAllAutomationsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Automation"][] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `automations-run`. */
        RunAutomationRequest: {
            /** @constant */
            function: "automations-run";
            token: components["schemas"]["ApiToken"];
            automation: components["schemas"]["AutomationInput"];
            /**
             * @description Whether to check its conditions first.
             * @default false
             */
            validate?: boolean;
        };
        /** @description Whether the automation was run, or what its sending answered. */
        RunAutomationResponse: {
            /** @constant */
            success: true;
            response: boolean | Record<string, unknown>;
        } | components["schemas"]["Failure"];
        /** @description Fields of `automations-is-sent`. */
        IsAutomationSentRequest: {
            /** @constant */
            function: "automations-is-sent";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
            /** @description The automation; its `id` alone is enough. */
            automation: components["schemas"]["AutomationInput"];
            /** @description Run of an automation that can be sent several times, as `automations-validate` answered it. */
            repeat_id?: string | number;
        };
        /**
         * @description Name of a report.
         * @enum {string}
         */
        ReportName: "conversations" | "missed-conversations" | "conversations-time" | "visitors" | "leads" | "users" | "agents-response-time" | "agents-conversations" | "agents-conversations-time" | "agents-ratings" | "countries" | "languages" | "browsers" | "os" | "subscribe" | "follow-up" | "registrations" | "articles-searches" | "articles-ratings" | "articles-views-single" | "articles-views" | "sms-automations" | "email-automations" | "message-automations" | "direct-sms" | "direct-emails" | "direct-messages";
        /**
         * @description A day as `DD/MM/YYYY` or `YYYY-MM-DD`.
         * @example 2021-03-01
         */
        ReportDate: string;
        /** @description Fields of `reports`. */
        GetReportRequest: {
            /** @constant */
            function: "reports";
            token: components["schemas"]["ApiToken"];
            name: components["schemas"]["ReportName"];
            /** @description First day, as `DD/MM/YYYY` or `YYYY-MM-DD`. */
            date_start?: components["schemas"]["ReportDate"];
            /** @description Last day, as `DD/MM/YYYY` or `YYYY-MM-DD`. */
            date_end?: components["schemas"]["ReportDate"];
            /** @description Time zone of the caller, such as `Europe/London`. */
            timezone?: string;
        };
        /** @description A report, ready to be drawn. */
        Report: {
            title: string;
            description: string;
            /** @description Rows by label, such as a month as `MM/YYYY`. The first item of a row is what is drawn; a second one, if any, is the text that people see. Without rows, PHP answers an empty array. */
            data: {
                [key: string]: unknown[];
            } | [
            ];
            /** @description Heads of the columns. */
            table: string[];
            "table-inverse"?: boolean;
            /** @description Kind of the numbers. Observed: `1` counts, `2` seconds, `3` ratings, `4` shares. */
            label_type?: number;
            /** @description Kind of chart. Observed: `line`, `bar`, `horizontalBar`, `pie`. */
            chart_type: string;
        };
        /** @description The report, or false. */
        GetReportResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Report"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `reports-update`. */
        AddReportRowRequest: {
            /** @constant */
            function: "reports-update";
            token: components["schemas"]["ApiToken"];
            name: components["schemas"]["ReportName"];
            /** @description Value of the row. */
            value?: string | number;
            /** @description A number or name from another system. */
            external_id?: string | number;
            /** @description A further value. */
            extra?: string;
        };
        /**
         * @description Language code of Dialogflow, such as `en` or `pt-BR`. Google lists those that it knows at https://cloud.google.com/dialogflow/docs/reference/language.
         * @example en
         */
        DialogflowLanguage: string;
        /** @description Fields of `dialogflow-message`. */
        SendDialogflowMessageRequest: {
            /** @constant */
            function: "dialogflow-message";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. The reply is added to it as a new message. */
            conversation_id: components["schemas"]["Id"];
            /** @description Text for Dialogflow. */
            message: string;
            /** @description Files of the message. Dialogflow can read this list. */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Language of the bot. Without it, the main one. Public copies of the server read it as `dialogflow_language`. */
            language?: components["schemas"]["DialogflowLanguage"];
            /** @description Name of an event of Dialogflow to trigger. */
            event?: string;
            /** @description Further values by their names. */
            parameters?: {
                [key: string]: string;
            };
            /** @description Address of a sound file whose speech is to be recognised. */
            audio?: string;
        };
        /** @description A message of the bot. */
        BotMessage: {
            message: string;
            attachments?: components["schemas"]["MessageAttachments"];
        };
        /** @description A context of Dialogflow. */
        DialogflowContext: {
            name: string;
            lifespanCount?: number | string;
            parameters?: components["schemas"]["PhpMap"];
        };
        /** @description How Dialogflow understood a text. Webhooks carry its numbers and booleans as text. */
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
        /** @description What Dialogflow answers, handed through. Google may add fields at any time. */
        DialogflowResponse: {
            responseId?: string;
            queryResult?: components["schemas"]["DialogflowQueryResult"];
            alternativeQueryResults?: components["schemas"]["DialogflowQueryResult"][];
        };
        /** @description The reply of Dialogflow, read and raw. Without `messages`, the bot has nothing to say (observed). */
        DialogflowReply: {
            /**
             * Format: password
             * @description Access token of Google. Give it to the next call to make it faster.
             */
            token?: string;
            messages?: components["schemas"]["BotMessage"][];
            response: components["schemas"]["DialogflowResponse"];
        };
        /** @description The reply of Dialogflow. */
        SendDialogflowMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowReply"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `dialogflow-get-intents`. */
        GetDialogflowIntentsRequest: {
            /** @constant */
            function: "dialogflow-get-intents";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the intent. Observed: the last part of its `name`. Without it, all intents. */
            intent_name?: string;
            /** @description Language of the agent. Without it, the main one. */
            language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description A sentence that an intent has learnt. */
        DialogflowTrainingPhrase: {
            name?: string;
            /** @description Such as `EXAMPLE`. */
            type?: string;
            /** @description The sentence in its parts. A part can stand for an entity. */
            parts?: {
                text?: string;
            }[];
        };
        /** @description An intent of Dialogflow, handed through. Google may add fields at any time. */
        DialogflowIntent: {
            /** @description Full name with the project. */
            name: string;
            displayName: string;
            priority?: number;
            mlEnabled?: boolean;
            events?: string[];
            trainingPhrases?: components["schemas"]["DialogflowTrainingPhrase"][];
            action?: string;
            /** @description Answers of the bot in the forms of Google. */
            messages?: Record<string, unknown>[];
        };
        /** @description What Google answers where it refuses. Support Board hands it through as a success. */
        GoogleError: {
            error: {
                /** @description Status of HTTP. */
                code?: number;
                message?: string;
                /** @description Name of the error such as `PERMISSION_DENIED`. */
                status?: string;
            };
        };
        /** @description All intents, or the one that was named. */
        GetDialogflowIntentsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowIntent"][] | components["schemas"]["DialogflowIntent"] | components["schemas"]["GoogleError"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `dialogflow-create-intent`. */
        CreateDialogflowIntentRequest: {
            /** @constant */
            function: "dialogflow-create-intent";
            token: components["schemas"]["ApiToken"];
            /** @description Sentences that the intent is to learn. */
            expressions: string[];
            /** @description What the bot is to answer. */
            response: string;
            /** @description Language of the intent. Without it, that of the agent. */
            agent_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description True, or the refusal of Google: a call that Google refuses is a success here. */
        DialogflowWriteResponse: {
            /** @constant */
            success: true;
            response: true | components["schemas"]["GoogleError"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `dialogflow-update-intent`. */
        UpdateDialogflowIntentRequest: {
            /** @constant */
            function: "dialogflow-update-intent";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the intent as `dialogflow-get-intents` answers it. */
            intent_name: string;
            /** @description Sentences that the intent is to learn. */
            expressions: string[];
            /** @description Language of the intent. Without it, that of the agent. */
            agent_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description A value of an entity and the words that mean it. */
        DialogflowEntityValueInput: {
            /** @description The value. */
            value: string;
            /** @description Words that mean the value. */
            synonyms: string[];
        };
        /** @description Fields of `dialogflow-entity`. */
        CreateDialogflowEntityRequest: {
            /** @constant */
            function: "dialogflow-entity";
            token: components["schemas"]["ApiToken"];
            /** @description Name that no other entity has. */
            entity_name: string;
            /** @description Values of the entity with the words that mean them. */
            synonyms: components["schemas"]["DialogflowEntityValueInput"][];
            /** @description Language of the entity. Without it, that of the agent. */
            agent_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description Fields of `dialogflow-get-entity`. */
        GetDialogflowEntityRequest: {
            /** @constant */
            function: "dialogflow-get-entity";
            token: components["schemas"]["ApiToken"];
            /**
             * @description The entity, or `all`. Observed: its `displayName`.
             * @default all
             */
            entity_id?: string;
            /** @description Language of the entity. Without it, that of the agent. */
            agent_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description A value of an entity and the words that mean it. */
        DialogflowEntityValue: {
            value?: string;
            synonyms?: string[];
        };
        /** @description An entity of Dialogflow, handed through. Google may add fields at any time. */
        DialogflowEntity: {
            /** @description Full name with the project. */
            name: string;
            displayName: string;
            /** @description Such as `KIND_MAP`. */
            kind?: string;
            autoExpansionMode?: string;
            entities?: components["schemas"]["DialogflowEntityValue"][];
            enableFuzzyExtraction?: boolean;
        };
        /** @description The entity that was named, or all. */
        GetDialogflowEntityResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowEntity"] | components["schemas"]["DialogflowEntity"][] | components["schemas"]["GoogleError"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `dialogflow-get-token`. */
        GetDialogflowTokenRequest: {
            /** @constant */
            function: "dialogflow-get-token";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A secret; the operation says which. */
        SecretResponse: {
            /** @constant */
            success: true;
            /** Format: password */
            response: string;
        } | components["schemas"]["Failure"];
        /** @description Fields of `dialogflow-get-agent`. */
        GetDialogflowAgentRequest: {
            /** @constant */
            function: "dialogflow-get-agent";
            token: components["schemas"]["ApiToken"];
        };
        /** @description An agent of Dialogflow, handed through. Google may add fields at any time. */
        DialogflowAgent: {
            /** @description The project. */
            parent: string;
            displayName: string;
            defaultLanguageCode?: string;
            /** @description Name of the time zone such as `Europe/Madrid`. */
            timeZone?: string;
            enableLogging?: boolean;
            matchMode?: string;
            classificationThreshold?: number;
            apiVersion?: string;
            tier?: string;
        };
        /** @description The agent of Dialogflow. */
        GetDialogflowAgentResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowAgent"] | components["schemas"]["GoogleError"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `dialogflow-set-active-context`. */
        SetActiveDialogflowContextRequest: {
            /** @constant */
            function: "dialogflow-set-active-context";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the context. */
            context_name: string;
            /** @description Number of the user whose session it is. */
            user_id?: components["schemas"]["Id"];
            /** @description Values that the context carries. */
            parameters?: {
                [key: string]: unknown;
            };
            /**
             * @description How many requests the context lives.
             * @default 5
             */
            life_span?: number;
            /** @description Language of the agent. Without it, the main one. */
            language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description What Dialogflow answers. */
        SetActiveDialogflowContextResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["DialogflowResponse"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `dialogflow-curl`. */
        CallDialogflowRequest: {
            /** @constant */
            function: "dialogflow-curl";
            token: components["schemas"]["ApiToken"];
            /** @description Body for Dialogflow. */
            query: {
                [key: string]: unknown;
            };
            /** @description Language of the agent. */
            language?: components["schemas"]["DialogflowLanguage"];
            /**
             * @description Method of HTTP.
             * @default POST
             * @enum {string}
             */
            type?: "POST" | "GET" | "PATCH";
        };
        /** @description What another service answers, handed through. Its own documentation says what that is. */
        ServiceAnswer: Record<string, unknown> | string;
        /** @description What another service answers, handed through. */
        ServiceAnswerResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ServiceAnswer"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `dialogflow-human-takeover`. */
        StartHumanTakeoverRequest: {
            /** @constant */
            function: "dialogflow-human-takeover";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. */
            conversation_id: components["schemas"]["Id"];
            /**
             * @description Whether to send the offline, follow-up and subscribe messages too where they are active.
             * @default false
             */
            auto_messages?: boolean;
        };
        /** @description What the takeover did, step by step. */
        StartHumanTakeoverResponse: {
            /** @constant */
            success: true;
            /** @description The vendor shows booleans and does not say what they mean. Public copies of the server answer the messages that were sent. */
            response: (boolean | {
                message?: string;
                /** @description Number of the message. */
                id?: components["schemas"]["Id"];
            })[];
        } | components["schemas"]["Failure"];
        /** @description Fields of `dialogflow-smart-reply`. */
        GetSmartRepliesRequest: {
            /** @constant */
            function: "dialogflow-smart-reply";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the conversation. It turns the suggestions of OpenAI on. */
            conversation_id?: components["schemas"]["Id"];
            /** @description Text to reply to. */
            message: string;
            /** @description Language of the agent. Public copies of the server read it as `dialogflow_languages`. */
            dialogflow_language?: components["schemas"]["DialogflowLanguage"];
        };
        /** @description Suggestions for a reply. */
        SmartReplies: {
            suggestions: string[];
            /** @description Access token of Google. */
            token?: string | false;
            /** @description Language of the message, or false. */
            detected_language?: string | false;
            /** @description The vendor shows false and does not explain it. */
            smart_reply?: boolean;
        };
        /** @description Suggestions for a reply. */
        GetSmartRepliesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SmartReplies"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `open-ai-message`. */
        SendOpenAiMessageRequest: {
            /** @constant */
            function: "open-ai-message";
            token: components["schemas"]["ApiToken"];
            /** @description Text for OpenAI. */
            message: string;
            /** @description Most tokens that the reply may use, which limits its length. Without it, the value of the settings; if they have none, no limit with `gpt-3.5-turbo` and 100 with other models. */
            max_tokens?: number;
            /** @description Model of OpenAI. Without it, that of the settings or else `gpt-3.5-turbo`. */
            model?: string;
            /** @description Number of the conversation to which the reply is added as a new message. */
            conversation_id?: components["schemas"]["Id"];
            /** @description Address of a sound file whose speech is to be recognised. */
            audio?: string;
        };
        /** @description True, the reply, and two values that the vendor does not explain. Observed: an access token of Google, and whether a person takes the conversation over. */
        OpenAiReply: [
            true,
            string | false | components["schemas"]["BotMessage"][],
            string | false,
            boolean
        ];
        /** @description False, and what went wrong, in this order. */
        OpenAiRefusal: [
            false,
            string | Record<string, unknown> | false
        ];
        /** @description The reply of OpenAI, or its error. */
        SendOpenAiMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["OpenAiReply"] | components["schemas"]["OpenAiRefusal"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `open-ai-curl`. */
        CallOpenAiRequest: {
            /** @constant */
            function: "open-ai-curl";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Path behind `https://api.openai.com/v1/`.
             * @example completions
             */
            url_part: string;
            /** @description Parameters for OpenAI. */
            post_fields?: {
                [key: string]: unknown;
            };
            /**
             * @description Kind of call. Observed: `POST` without it.
             * @enum {string}
             */
            type?: "GET" | "POST" | "UPLOAD";
        };
        /** @description Fields of `google-translate`. */
        TranslateStringsRequest: {
            /** @constant */
            function: "google-translate";
            token: components["schemas"]["ApiToken"];
            /** @description Texts to translate. */
            strings: string[];
            /** @description Two-letter code of the language to translate into. `zt` is traditional Chinese, `zh` simplified Chinese and `pt` the Portuguese of Brazil. */
            language_code: components["schemas"]["LanguageCode"];
        };
        /** @description The translations and an access token of Google. */
        TranslateStringsResponse: {
            /** @constant */
            success: true;
            /** @description The translations in the order of the texts, and an access token of Google. */
            response: [
                string[],
                string
            ];
        } | components["schemas"]["Failure"];
        /** @description Fields of `google-language-detection-update-user`. */
        DetectUserLanguageRequest: {
            /** @constant */
            function: "google-language-detection-update-user";
            token: components["schemas"]["ApiToken"];
            /** @description Text whose language is to be detected. */
            string: string;
            /** @description Number of the user. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description Fields of `whatsapp-send-message`. */
        SendWhatsappMessageRequest: {
            /** @constant */
            function: "whatsapp-send-message";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Telephone number of the recipient, with the country code.
             * @example +16315551234
             */
            to: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Identifier of the number to send from, as in the settings of WhatsApp. Needed only where several numbers are connected. */
            phone_id?: string;
        };
        /** @description What WhatsApp answers, handed through. Meta may add fields at any time; where messages go out by Twilio, the answer of Twilio stands here (observed). */
        WhatsappMessageReceipt: {
            /** @description Always `whatsapp`. */
            messaging_product?: string;
            contacts?: {
                /** @description The number as it was given. */
                input?: string;
                /** @description The number as WhatsApp knows it. */
                wa_id?: string;
            }[];
            messages?: {
                /** @description Identifier of the message at WhatsApp. */
                id?: string;
            }[];
        };
        /** @description The answer of WhatsApp. */
        SendWhatsappMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["WhatsappMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `messenger-send-message`. */
        SendMessengerMessageRequest: {
            /** @constant */
            function: "messenger-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Identifier of the user at the page (PSID). `get-user` answers it. */
            psid: string;
            /** @description Identifier of the page. It is the value `extra` that `get-conversation` answers. */
            facebook_page_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Number of the message of Support Board that this one is. Give it where there is one, to avoid faults. */
            metadata?: components["schemas"]["Id"];
        };
        /** @description What Messenger answers, handed through. Meta may add fields at any time. */
        MessengerMessageReceipt: {
            /** @description Identifier of the user. */
            recipient_id?: string;
            /** @description Identifier of the message at Messenger. */
            message_id?: string;
        };
        /** @description The answer of Messenger. */
        SendMessengerMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["MessengerMessageReceipt"] | components["schemas"]["MessengerMessageReceipt"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `telegram-send-message`. */
        SendTelegramMessageRequest: {
            /** @constant */
            function: "telegram-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Identifier of the chat. It is the value `extra` that `get-conversation` answers. */
            chat_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /** @description Number of the conversation. Needed only where several bots are connected. */
            conversation_id?: components["schemas"]["Id"];
        };
        /** @description A message of Telegram, handed through. Telegram may add fields at any time. */
        TelegramMessage: {
            message_id?: number;
            /** @description The bot that sent it. */
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
                /** @description Such as `private`. */
                type?: string;
            };
            /** @description When it was sent, in seconds since 1970. */
            date?: number;
            text?: string;
        };
        /** @description What Telegram answers, handed through. Telegram may add fields at any time. */
        TelegramMessageReceipt: {
            /** @description Whether Telegram has taken it. */
            ok?: boolean;
            result?: components["schemas"]["TelegramMessage"];
            /** @description Answers for the second and further attachments. */
            attachments?: Record<string, unknown>[];
        };
        /** @description The answer of Telegram. */
        SendTelegramMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["TelegramMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `viber-send-message`. */
        SendViberMessageRequest: {
            /** @constant */
            function: "viber-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Identifier of the user at Viber. `get-user` answers it. */
            viber_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description What Viber answers, handed through. Viber may add fields at any time. */
        ViberMessageReceipt: {
            /** @description 0 where Viber has taken it, else the number of its error. */
            status?: number;
            /** @description Such as `ok`. */
            status_message?: string;
            /** @description Number of the message at Viber. It has up to 19 digits, more than JavaScript keeps: read the text of the answer where the number must be exact. */
            message_token?: number;
            chat_hostname?: string;
            billing_status?: number;
            /** @description Answers for the attachments. */
            attachments?: Record<string, unknown>[];
        };
        /** @description The answer of Viber. */
        SendViberMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ViberMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `gbm-send-message`. */
        SendGoogleBusinessMessageRequest: {
            /** @constant */
            function: "gbm-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Identifier of the conversation at Google. `get-user` answers it. */
            google_conversation_id?: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description What the channel answers. */
        ChannelAnswer: string | Record<string, unknown> | false;
        /** @description The answer for the text, the answers for the attachments, and the access token of Google. */
        GoogleBusinessMessageReceipt: [
            components["schemas"]["ChannelAnswer"],
            components["schemas"]["ChannelAnswer"][],
            string
        ];
        /** @description The answers of Google. */
        SendGoogleBusinessMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["GoogleBusinessMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `line-send-message`. */
        SendLineMessageRequest: {
            /** @constant */
            function: "line-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Identifier of the user at LINE. `get-user` answers it. */
            line_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description What LINE answers, handed through. LINE may add fields at any time. */
        LineMessageReceipt: {
            sentMessages?: {
                /** @description Identifier of the message at LINE. */
                id?: string;
                /**
                 * Format: password
                 * @description Token with which the message can be quoted.
                 */
                quoteToken?: string;
            }[];
            /** @description False, or the answer of LINE. Public copies of the server put the answer here, in place of `sentMessages`. */
            error?: Record<string, unknown> | false;
        };
        /** @description The answer of LINE. */
        SendLineMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["LineMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `wechat-send-message`. */
        SendWechatMessageRequest: {
            /** @constant */
            function: "wechat-send-message";
            token: components["schemas"]["ApiToken"];
            /** @description Identifier of the user at WeChat. `get-user` answers it. */
            open_id: string;
            /** @description Text to send. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
        };
        /** @description The answer of WeChat and its access token. */
        WechatMessageReceipt: [
            components["schemas"]["ChannelAnswer"],
            string
        ];
        /** @description The answer of WeChat. */
        SendWechatMessageResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["WechatMessageReceipt"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `send-slack-message`. */
        SendSlackMessageRequest: {
            /** @constant */
            function: "send-slack-message";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user whose conversation it is. */
            user_id: components["schemas"]["Id"];
            /** @description Name to show beside the message. That of the agent where an agent writes, else that of the user. */
            full_name: string;
            /** @description Address of the picture to show beside the message, in PNG or JPG. That of the agent where an agent writes, else that of the user. Without it, a picture of the vendor. */
            profile_image?: string;
            /** @description Text of the message. */
            message?: string;
            /** @default [] */
            attachments?: components["schemas"]["AttachmentList"];
            /**
             * @description Channel of the user. The first answer gives it.
             * @example C011JFFGSKY
             */
            channel?: string;
        };
        /** @description The channel in Slack. */
        SendSlackMessageResponse: {
            /** @constant */
            success: true;
            response: [
                string,
                ...string[]
            ] | Record<string, unknown>;
        } | components["schemas"]["Failure"];
        /** @description Fields of `archive-slack-channels`. */
        ArchiveSlackChannelsRequest: {
            /** @constant */
            function: "archive-slack-channels";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Fields of `slack-users`. */
        GetSlackUsersRequest: {
            /** @constant */
            function: "slack-users";
            token: components["schemas"]["ApiToken"];
        };
        /** @description A member of the workspace in Slack. */
        SlackMember: {
            /** @description Identifier at Slack. */
            id: string;
            name: string;
        };
        /** @description An agent of Support Board who can be linked with a member of Slack. */
        SlackAgent: {
            /** @description Number of the agent. */
            id: components["schemas"]["Id"];
            name: string;
        };
        /** @description Members, agents, and the links between them. */
        SlackUsers: {
            slack_users: components["schemas"]["SlackMember"][];
            agents: components["schemas"]["SlackAgent"][];
            /** @description Numbers of the agents by the identifiers of their members. */
            saved: {
                [key: string]: components["schemas"]["Id"];
            } | [
            ] | false;
        };
        /** @description Members of Slack and agents. */
        GetSlackUsersResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SlackUsers"];
        } | components["schemas"]["Failure"];
        /** @description Fields of `slack-presence`. */
        GetSlackPresenceRequest: {
            /** @constant */
            function: "slack-presence";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the agent to check. */
            agent_id?: components["schemas"]["Id"];
            /**
             * @description Whether to answer all who are online.
             * @default false
             */
            list?: boolean;
        };
        /** @description Whether an agent is online, or who is. */
        GetSlackPresenceResponse: {
            /** @constant */
            success: true;
            response: ("online" | "offline") | components["schemas"]["Id"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `slack-channels`. */
        GetSlackChannelsRequest: {
            /** @constant */
            function: "slack-channels";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The topic or the purpose of a channel. */
        SlackChannelNote: {
            value?: string;
            /** @description Identifier of the member who wrote it. */
            creator?: string;
            /** @description When it was written, in seconds since 1970; 0 where it never was. */
            last_set?: number;
        };
        /** @description A channel of Slack, handed through. Slack may add fields at any time. */
        SlackChannel: {
            id: string;
            name: string;
            is_channel?: boolean;
            is_group?: boolean;
            is_im?: boolean;
            /** @description When it was made, in seconds since 1970. */
            created?: number;
            /** @description Identifier of the member who made it. */
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
            /** @description Whether the app of Support Board is in the channel. */
            is_member?: boolean;
            is_private?: boolean;
            is_mpim?: boolean;
            /** @description When it was changed, in milliseconds since 1970. */
            updated?: number;
            topic?: components["schemas"]["SlackChannelNote"];
            purpose?: components["schemas"]["SlackChannelNote"];
            previous_names?: string[];
            num_members?: number;
        };
        /** @description What Slack answers, handed through. */
        SlackChannelPage: {
            /** @description Whether Slack took the call. */
            ok: boolean;
            channels?: components["schemas"]["SlackChannel"][];
            response_metadata?: {
                /** @description Where the next page begins. */
                next_cursor?: string;
            };
        };
        /** @description The channels of Slack. */
        GetSlackChannelsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SlackChannelPage"] | components["schemas"]["SlackChannel"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-get-customer`. */
        GetWoocommerceCustomerRequest: {
            /** @constant */
            function: "woocommerce-get-customer";
            token: components["schemas"]["ApiToken"];
            /**
             * Format: password
             * @description Key of the session of a user, as `woocommerce-get-session-key` answers it.
             */
            session_key: string;
        };
        /** @description A customer of the shop. */
        ShopCustomer: {
            /** @description Number of the customer in WooCommerce. */
            customer_id: components["schemas"]["Id"];
            /** @description Number of the user in WordPress; null for a guest. */
            user_id?: components["schemas"]["Id"] | null;
            username?: string;
            first_name?: string;
            last_name?: string;
            email?: components["schemas"]["OptionalText"];
            /** @description When the customer was last there; null where nobody knows. */
            date_last_active?: components["schemas"]["Timestamp"] | null;
            /** @description When the customer registered; null for a guest. */
            date_registered?: components["schemas"]["Timestamp"] | null;
            /** @description Code of the country. */
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
        /** @description Fields of `woocommerce-get-user-orders`. */
        GetWoocommerceUserOrdersRequest: {
            /** @constant */
            function: "woocommerce-get-user-orders";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Status of an order with the prefix of WooCommerce, such as `wc-processing`. Plugins add their own. */
        OrderStatus: string;
        /** @description An order in a list. Its number stands under `id` or `order_id`; the vendor shows both. */
        OrderSummary: {
            id?: components["schemas"]["Id"];
            order_id?: components["schemas"]["Id"];
            date: components["schemas"]["Timestamp"];
            total: components["schemas"]["NumericString"];
            status: components["schemas"]["OrderStatus"];
        };
        /** @description Orders in short. None are an empty list. */
        GetWoocommerceUserOrdersResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["OrderSummary"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-get-order`. */
        GetWoocommerceOrderRequest: {
            /** @constant */
            function: "woocommerce-get-order";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the order. */
            order_id: components["schemas"]["Id"];
        };
        /** @description A product of an order. */
        OrderProduct: {
            name: string;
            id: components["schemas"]["Id"];
            quantity: components["schemas"]["NumericString"];
            price: components["schemas"]["NumericString"];
        };
        /** @description Name and address. Its lines are parted by a backslash and the letter n, two characters of their own. Empty where there is none. */
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
        /** @description Fields of `woocommerce-get-product`. */
        GetWoocommerceProductRequest: {
            /** @constant */
            function: "woocommerce-get-product";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the product. */
            product_id: components["schemas"]["Id"];
        };
        /** @description Rating of a product. Empty where there is none. */
        ProductRating: string | {
            [key: string]: number;
        };
        /** @description A category or tag of one product. Terms of attributes may be among them (observed). */
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
            /** @description The short description. */
            description: string;
            /** @description When it was made. Lists of products have it. */
            date?: components["schemas"]["Timestamp"];
            /** @description Price as text. Lists put the symbol of the currency behind it (observed). */
            price: string;
            /** @description Address of the picture. */
            image: string;
            rating: components["schemas"]["ProductRating"];
            url: string;
            /** @description Its categories, tags and terms, where one product is asked for. */
            taxonomies?: components["schemas"]["ProductTerm"][];
        };
        /** @description The product. */
        GetWoocommerceProductResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Product"] | "";
        } | components["schemas"]["Failure"];
        /** @description The time between two dates. */
        ProductDateRange: {
            startDate: string;
            endDate: string;
        };
        /** @description An amount of money, as text or as a number. */
        Amount: string | number;
        /** @description What products must meet. The list of filters is missing on the vendor's page; these were observed. */
        ProductFilters: {
            /** @description Name, slug or number of a category or tag. */
            taxonomy?: string;
            /** @description Name of a term such as `Red`. */
            attribute?: string;
            /** @description Day on which the product was made, or the time between two dates. */
            date?: string | components["schemas"]["ProductDateRange"];
            /** @description Highest price. */
            "max-price"?: components["schemas"]["Amount"];
            /** @description Lowest price. With it, `max-price` has no effect. */
            "min-price"?: components["schemas"]["Amount"];
            /** @description Only products that are on sale. */
            discounted?: boolean;
        };
        /** @description Fields of `woocommerce-get-products`. */
        GetWoocommerceProductsRequest: {
            /** @constant */
            function: "woocommerce-get-products";
            token: components["schemas"]["ApiToken"];
            filters?: components["schemas"]["ProductFilters"];
            pagination?: components["schemas"]["Pagination"];
            /** @description Language of the products. Public copies of the server read it as `user_language`. */
            language?: components["schemas"]["LanguageCode"];
        };
        /** @description Products. None are an empty list. */
        ProductListResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Product"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-search-products`. */
        SearchWoocommerceProductsRequest: {
            /** @constant */
            function: "woocommerce-search-products";
            token: components["schemas"]["ApiToken"];
            /** @description Text to search for. */
            search: string;
        };
        /** @description Fields of `woocommerce-get-taxonomies`. */
        GetWoocommerceTaxonomiesRequest: {
            /** @constant */
            function: "woocommerce-get-taxonomies";
            token: components["schemas"]["ApiToken"];
            /**
             * @description What to list.
             * @enum {string}
             */
            type: "category" | "tag";
            /** @description Language of the categories or tags. */
            language?: components["schemas"]["LanguageCode"];
        };
        /** @description A category or tag of products. */
        ProductTaxonomy: {
            id: components["schemas"]["Id"];
            name: string;
            slug: string;
        };
        /** @description Categories or tags. */
        GetWoocommerceTaxonomiesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ProductTaxonomy"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-get-attributes`. */
        GetWoocommerceAttributesRequest: {
            /** @constant */
            function: "woocommerce-get-attributes";
            token: components["schemas"]["ApiToken"];
            /**
             * @description `terms` for the names of all terms, `attribute` for the attributes without terms. Public copies of the server know `attributes` instead of `attribute` (observed).
             * @default all
             * @enum {string}
             */
            type?: "all" | "terms" | "attribute" | "attributes";
            /** @description Language of the attributes. */
            language?: components["schemas"]["LanguageCode"];
        };
        /** @description An attribute of products such as a colour. */
        ProductAttribute: {
            id: components["schemas"]["Id"];
            name: string;
            /** @description Slug with the prefix `pa_` of WooCommerce. */
            slug: string;
            /** @description Names of its terms by slug. Without terms, PHP answers an empty array. */
            terms?: {
                [key: string]: string;
            } | [
            ];
        };
        /** @description The name of an attribute, with its number and slug, or the name of a term alone. */
        ProductAttributeName: {
            id?: components["schemas"]["Id"];
            name: string;
            slug?: string;
        };
        /** @description Attributes by slug, or names. */
        GetWoocommerceAttributesResponse: {
            /** @constant */
            success: true;
            response: {
                [key: string]: components["schemas"]["ProductAttribute"];
            } | components["schemas"]["ProductAttributeName"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-get-product-id-by-name`. */
        GetWoocommerceProductIdByNameRequest: {
            /** @constant */
            function: "woocommerce-get-product-id-by-name";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the product. */
            name: string;
        };
        /** @description The number of the product, or false. */
        GetWoocommerceProductIdByNameResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["Id"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-get-product-images`. */
        GetWoocommerceProductImagesRequest: {
            /** @constant */
            function: "woocommerce-get-product-images";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the product. */
            product_id: components["schemas"]["Id"];
        };
        /** @description Texts; the operation says which. */
        TextListResponse: {
            /** @constant */
            success: true;
            response: string[];
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-get-product-taxonomies`. */
        GetWoocommerceProductTaxonomiesRequest: {
            /** @constant */
            function: "woocommerce-get-product-taxonomies";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the product. */
            product_id: components["schemas"]["Id"];
        };
        /** @description Categories and tags of a product. */
        GetWoocommerceProductTaxonomiesResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ProductTerm"][];
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-get-attribute-by-term`. */
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
        /** @description Fields of `woocommerce-get-attribute-by-name`. */
        GetWoocommerceAttributeByNameRequest: {
            /** @constant */
            function: "woocommerce-get-attribute-by-name";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the attribute. */
            name: string;
        };
        /** @description Fields of `woocommerce-is-in-stock`. */
        IsWoocommerceProductInStockRequest: {
            /** @constant */
            function: "woocommerce-is-in-stock";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the product. */
            product_id: components["schemas"]["Id"];
        };
        /** @description Fields of `woocommerce-coupon`. */
        CreateWoocommerceCouponRequest: {
            /** @constant */
            function: "woocommerce-coupon";
            token: components["schemas"]["ApiToken"];
            /** @description Discount in percent. */
            discount: number;
            /**
             * @description How long it lasts, such as `3 days`, `1 minutes` or `60 seconds`.
             * @example 3 days
             */
            expiration: string;
            /**
             * @description Numbers of the products that it is for, with commas between. Without it, all products.
             * @example 11,53,63
             */
            product_id?: string;
            /** @description Number of the user that it is for. Without it, everybody. */
            user_id?: components["schemas"]["Id"];
        };
        /** @description Code of a coupon and its discount in percent, in this order. */
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
        /** @description Fields of `woocommerce-coupon-check`. */
        CheckWoocommerceCouponRequest: {
            /** @constant */
            function: "woocommerce-coupon-check";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
        };
        /** @description Fields of `woocommerce-coupon-delete-expired`. */
        DeleteExpiredWoocommerceCouponsRequest: {
            /** @constant */
            function: "woocommerce-coupon-delete-expired";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Fields of `woocommerce-get-url`. */
        GetWoocommerceUrlRequest: {
            /** @constant */
            function: "woocommerce-get-url";
            token: components["schemas"]["ApiToken"];
            /**
             * @description The page.
             * @enum {string}
             */
            type: "tag" | "category" | "cart" | "shop" | "checkout";
            /** @description Name of the category or tag. */
            name?: string;
            /** @description Language of the page. */
            language?: components["schemas"]["LanguageCode"];
        };
        /** @description Fields of `woocommerce-get-session`. */
        GetWoocommerceSessionRequest: {
            /** @constant */
            function: "woocommerce-get-session";
            token: components["schemas"]["ApiToken"];
            /**
             * Format: password
             * @description Key of the session of a user, as `woocommerce-get-session-key` answers it.
             */
            session_key: string;
        };
        /** @description An item of a cart. Here numbers are numbers. */
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
        /** @description Items of a cart by their key. */
        Cart: {
            [key: string]: components["schemas"]["CartItem"];
        };
        /** @description Sums of a cart, some as text and some as numbers. */
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
         * @description Values in the form in which PHP stores them. `a:0:{}` is an empty list.
         * @example a:0:{}
         */
        PhpSerialized: string;
        /** @description What a session knows of its customer. Text that is not known is empty. */
        SessionCustomer: {
            /** @description Number of the user in WordPress; 0 for a guest. */
            id?: components["schemas"]["Id"];
            /** @description Date and time in the form of ISO 8601. */
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
        /** @description The session of a user in the shop. Plugins add fields. */
        ShopSession: {
            /** @description The cart. Without items, PHP answers an empty array. */
            cart?: components["schemas"]["Cart"] | [
            ];
            /** @description Sums of the cart. Without them, PHP answers an empty array. */
            cart_totals?: components["schemas"]["CartTotals"] | [
            ];
            applied_coupons?: components["schemas"]["PhpSerialized"];
            coupon_discount_totals?: components["schemas"]["PhpSerialized"];
            coupon_discount_tax_totals?: components["schemas"]["PhpSerialized"];
            removed_cart_contents?: components["schemas"]["PhpSerialized"];
            /** @description The customer. Where nothing is known, PHP answers an empty array. */
            customer?: components["schemas"]["SessionCustomer"] | [
            ];
        };
        /** @description The session. */
        GetWoocommerceSessionResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ShopSession"] | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-get-session-key`. */
        GetWoocommerceSessionKeyRequest: {
            /** @constant */
            function: "woocommerce-get-session-key";
            token: components["schemas"]["ApiToken"];
            /** @description Number of the user. */
            user_id: components["schemas"]["Id"];
        };
        /** @description The key of a session. */
        GetWoocommerceSessionKeyResponse: {
            /** @constant */
            success: true;
            response: string | false;
        } | components["schemas"]["Failure"];
        /** @description Fields of `woocommerce-payment-methods`. */
        GetWoocommercePaymentMethodsRequest: {
            /** @constant */
            function: "woocommerce-payment-methods";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Fields of `woocommerce-shipping-locations`. */
        GetWoocommerceShippingLocationsRequest: {
            /** @constant */
            function: "woocommerce-shipping-locations";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Two-letter code of a country, to check it alone.
             * @example IT
             */
            country_code?: string;
        };
        /** @description Name of a country and its two-letter code, in this order. */
        ShippingCountry: [
            string,
            string
        ];
        /** @description Names of countries in one text, names with codes, and whether the shop does not ship to them, in this order. */
        ShippingLocations: [
            string,
            components["schemas"]["ShippingCountry"][] | "all",
            boolean
        ];
        /** @description The countries, or whether the shop ships to the one given. */
        GetWoocommerceShippingLocationsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["ShippingLocations"] | boolean;
        } | components["schemas"]["Failure"];
        /** @description Fields of `get-versions`. */
        GetVersionsRequest: {
            /** @constant */
            function: "get-versions";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Versions by short name of the product. */
        GetVersionsResponse: {
            /** @constant */
            success: true;
            /** @description `sb` is Support Board itself, the other keys are apps. */
            response: {
                [key: string]: string;
            };
        } | components["schemas"]["Failure"];
        /** @description Fields of `update`. */
        UpdateSupportBoardRequest: {
            /** @constant */
            function: "update";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The outcome of an update. */
        UpdateSupportBoardResponse: {
            /** @constant */
            success: true;
            response: "success" | {
                [key: string]: string;
            } | [
            ];
        } | components["schemas"]["Failure"];
        /** @description Fields of `wp-synch`. */
        SyncWordpressUsersRequest: {
            /** @constant */
            function: "wp-synch";
            token: components["schemas"]["ApiToken"];
        };
        /**
         * @description Short name of an app, such as `dialogflow`, `slack`, `whatsapp` or `messenger`. There are more.
         * @example dialogflow
         */
        AppName: string;
        /** @description Fields of `app-get-key`. */
        GetAppKeyRequest: {
            /** @constant */
            function: "app-get-key";
            token: components["schemas"]["ApiToken"];
            app_name: components["schemas"]["AppName"];
        };
        /** @description Fields of `app-activation`. */
        ActivateAppRequest: {
            /** @constant */
            function: "app-activation";
            token: components["schemas"]["ApiToken"];
            app_name: components["schemas"]["AppName"];
            /**
             * Format: password
             * @description License key of the app. `app-get-key` answers it.
             */
            key: string;
        };
        /** @description The app is installed. */
        ActivateAppResponse: {
            /** @constant */
            success: true;
            /** @constant */
            response: "success";
        } | components["schemas"]["Failure"];
        /** @description Fields of `cron-jobs`. */
        RunCronJobsRequest: {
            /** @constant */
            function: "cron-jobs";
            token: components["schemas"]["ApiToken"];
        };
        /** @description The jobs were run. */
        RunCronJobsResponse: {
            /** @constant */
            success: true;
            /** @description True; null on the servers that were observed. */
            response: boolean | null;
        } | components["schemas"]["Failure"];
        /** @description Fields of `pusher-trigger`. */
        TriggerPusherEventRequest: {
            /** @constant */
            function: "pusher-trigger";
            token: components["schemas"]["ApiToken"];
            /** @description Name of the channel. */
            channel: string;
            /** @description Name of the event. */
            event: string;
            /** @description Values to send with the event. Every key is accepted. */
            data?: {
                [key: string]: unknown;
            };
        };
        /** @description Fields of `chat-css`. */
        GetChatCssRequest: {
            /** @constant */
            function: "chat-css";
            token: components["schemas"]["ApiToken"];
            /** @description First colour, in RGB or hexadecimal. Without it, that of the settings. */
            color_1?: string;
            /** @description Second colour, in RGB or hexadecimal. Without it, that of the settings. */
            color_2?: string;
            /** @description Third colour, in RGB or hexadecimal. Without it, that of the settings. */
            color_3?: string;
        };
        /** @description Fields of `clean-data`. */
        CleanDataRequest: {
            /** @constant */
            function: "clean-data";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Fields of `updates-available`. */
        CheckUpdatesAvailableRequest: {
            /** @constant */
            function: "updates-available";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Fields of `upload-path`. */
        GetUploadPathRequest: {
            /** @constant */
            function: "upload-path";
            token: components["schemas"]["ApiToken"];
            /**
             * @description Whether to answer the address instead of the path.
             * @default false
             */
            url?: boolean;
            /**
             * @description Whether to add the folder of today.
             * @default false
             */
            date?: boolean;
        };
        /** @description The path or address of uploads. */
        GetUploadPathResponse: {
            /** @constant */
            success: true;
            /** @description The folder of a day is `DD-MM-YY`. */
            response: string;
        } | components["schemas"]["Failure"];
        /** @description Fields of `is-allowed-extension`. */
        IsAllowedExtensionRequest: {
            /** @constant */
            function: "is-allowed-extension";
            token: components["schemas"]["ApiToken"];
            /** @description Extension of a file name without the point, such as `jpg`. */
            extension: string;
        };
        /** @description Fields of `system-requirements`. */
        CheckSystemRequirementsRequest: {
            /** @constant */
            function: "system-requirements";
            token: components["schemas"]["ApiToken"];
        };
        /** @description Requirements by name; true where one is met. */
        SystemRequirements: {
            /** @description The version of PHP is new enough. */
            "php-version": boolean;
            /** @description PHP can open ZIP files. */
            "zip-archive": boolean;
            /** @description The folder of Support Board can be written. */
            "plugin-folder": boolean;
            /** @description The folder of uploads can be written. */
            "uploads-folder": boolean;
            /** @description The folder of apps can be written. */
            "apps-folder": boolean;
            /** @description The folder of translations can be written. */
            "languages-folder": boolean;
            /** @description Scripts of the admin area can be reached. */
            ajax: boolean;
            /** @description PHP has cURL. */
            curl: boolean;
            /** @description The database knows `utf8mb4`. */
            UTF8mb4: boolean;
        };
        /** @description Which requirements are met. */
        CheckSystemRequirementsResponse: {
            /** @constant */
            success: true;
            response: components["schemas"]["SystemRequirements"];
        } | components["schemas"]["Failure"];
        /** @description User to name in the line; its number is enough. */
        LogUser: {
            /** @description Number of the user. */
            id: components["schemas"]["Id"];
            first_name?: string;
            last_name?: string;
        };
        /** @description Fields of `logs`. */
        AddLogRequest: {
            /** @constant */
            function: "logs";
            token: components["schemas"]["ApiToken"];
            /** @description Text of the line. */
            string: string;
            user?: components["schemas"]["LogUser"];
        };
        /** @description Fields of `aws-s3`. */
        ChangeAwsS3FileRequest: {
            /** @constant */
            function: "aws-s3";
            token: components["schemas"]["ApiToken"];
            /** @description Path of the file to upload, or address of the file to delete. */
            file_path: string;
            /**
             * @description `PUT` uploads, `DELETE` deletes.
             * @default PUT
             * @enum {string}
             */
            action?: "PUT" | "DELETE";
        };
        /** @description The address of the file, or false. */
        ChangeAwsS3FileResponse: {
            /** @constant */
            success: true;
            response: string | false;
        } | components["schemas"]["Failure"];
        /**
         * Format: password
         * @description The secret key of the webhook settings, in clear in each delivery. To compare it is the only way to know the sender: nothing is signed or dated, so a repeated delivery looks like a new one.
         */
        WebhookKey: string;
        /** @description The page from which the event came; empty where it came from no page. It is taken from the `Referer` of the request that caused the event, so do not rely on it. */
        SenderUrl: string;
        /**
         * @description Status of a conversation, as text or number: `0` live, `1` waiting for the user, `2` waiting for an agent, `3` archive, `4` trash.
         * @enum {string|integer}
         */
        ConversationStatus: "0" | "1" | "2" | "3" | "4" | 0 | 1 | 2 | 3 | 4;
        /** @description A message that was sent, with its conversation. `user_id` is the sender, `conversation_user_id` the user of the conversation. `conversation_source` is a code such as `wa`, and null or empty for the chat. */
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
            /** @description Files of the message. */
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
        /** @description A notification by email. */
        SentEmail: {
            /**
             * @description Number of the user or agent. Public copies of the server also send `agents`, `all-agents`, `-1`, or `department-` and a number, where several agents were meant.
             * @example 957
             */
            recipient_id: string | number;
            /** @description Text of the message. */
            message: string;
            /** @description Files of the message. */
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
        /** @description A text message and what Twilio answered. Versions differ: some leave out `Body`, `From` and `To`, others put the fields of Twilio beside them instead of in `response`. So no property is certain. The recipient is `recipent_id`, spelled so on the wire, or `recipient_id`. */
        SentTextMessage: {
            recipent_id?: components["schemas"]["Id"];
            recipient_id?: components["schemas"]["Id"];
            /** @description Text of the message. */
            message?: string;
            /** @description Text of the message as handed to Twilio. */
            Body?: string;
            /** @description Number that it is sent from. */
            From?: string;
            /** @description Number that it is sent to. */
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
        /** @description A conversation with its last message. `id` and `user_id` are those of the conversation, `message_id` and `message_user_id` those of the message. `source` is a code such as `wa`, and null or empty for the chat. `tags` are separated by commas. */
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
        /** @description A message and who wrote it. */
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
        /** @description A message that arrived. It is wrapped, unlike the messages of new conversations. */
        ReceivedMessage: {
            details: components["schemas"]["ReceivedMessageDetails"];
        };
        /** @description Messages that arrived, and their conversation. */
        NewMessages: {
            details: components["schemas"]["UpdatedConversation"];
            messages: components["schemas"]["ReceivedMessage"][];
        };
        /** @description Messages have arrived in the chat or in the admin area. */
        NewMessagesWebhook: {
            /**
             * @description `new-messages-received` in older documentation.
             * @enum {string}
             */
            function: "new-messages" | "new-messages-received";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["NewMessages"];
        };
        /** @description The reply of Dialogflow as Google sent it. */
        DetectedIntent: {
            responseId?: string;
            queryResult: components["schemas"]["DialogflowQueryResult"];
            alternativeQueryResults?: components["schemas"]["DialogflowQueryResult"][];
        };
        /** @description A message of a user and the reply of Dialogflow. Numbers and booleans may be text. Holds a secret. */
        DialogflowExchange: {
            response: components["schemas"]["DialogflowReply"] | components["schemas"]["DetectedIntent"];
            /** @description Text of the user. */
            message: string;
            conversation_id?: components["schemas"]["Id"];
        };
        /** @description Dialogflow has replied to a user. */
        DialogflowMessageWebhook: {
            /**
             * @description `bot-message` in older documentation and in public copies of the server.
             * @enum {string}
             */
            function: "dialogflow-message" | "bot-message";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["DialogflowExchange"];
        };
        /** @description A message has been deleted. `data` is its number. */
        MessageDeletedWebhook: {
            /** @constant */
            function: "message-deleted";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["Id"];
        };
        /** @description A user who logged in. Holds secrets. */
        LoginFormUser: {
            id: components["schemas"]["Id"];
            /** @description Address of the picture. */
            profile_image?: string;
            first_name: string;
            last_name: string;
            email?: string | null;
            user_type: components["schemas"]["UserType"];
            token: components["schemas"]["UserToken"];
            /** @description Address of the installation. */
            url?: string;
            password?: components["schemas"]["PasswordHash"];
            /** @description Number of the conversation, or false, also as the text `false`. */
            conversation_id?: string | number | boolean;
        };
        /** @description Values of a form by the identifier of the field, each with the label that people see. */
        LabelledValues: {
            [key: string]: components["schemas"]["ValueAndLabel"];
        };
        /** @description A password in clear text and the label that people see, in this order. */
        SecretAndLabel: [
            string,
            string
        ];
        /** @description Values of a registration form, each with its label. `password` and `password-check` are in clear text: do not log or store them. */
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
        /** @description What a user entered to register. `user` may hold the password in clear text, twice; `extra` are additional details. */
        Registration: {
            /** @description Identifier of the rich message with the form. */
            id?: string;
            conversation_id?: components["schemas"]["Id"];
            user: components["schemas"]["RegisteredUser"];
            extra?: components["schemas"]["LabelledValues"];
        };
        /** @description A rating of a conversation. */
        SubmittedRating: {
            conversation_id?: components["schemas"]["Id"];
            /** @description Number of the agent, or false. */
            agent_id?: string | number | boolean;
            user_id?: components["schemas"]["Id"];
            /** @description What the user wrote with it. */
            message?: string;
            /** @description `1` good, `-1` bad. */
            rating: string | number;
        };
        /** @description The kind of a rich message, and the input: fields with their labels, the choice, a registration or a rating. The vendor shows the first alone; the others are seen in public copies of the chat. */
        RichMessageInput: {
            /** @description Kind of rich message. The vendor shows `inputs`; public copies of the chat also send `email`, `registration`, `rating`, `buttons`, `select` and `chips`. */
            type: string;
            result: components["schemas"]["LabelledValues"] | string | components["schemas"]["Registration"] | components["schemas"]["SubmittedRating"];
        };
        /** @description What a user entered in a rich message. Holds secrets where it was a registration. */
        RichMessageSubmission: {
            /** @description What the server answered when it stored the input. */
            result?: boolean | string | (components["schemas"]["LoginFormUser"] | string)[];
            data: components["schemas"]["RichMessageInput"];
            /** @description Identifier of the rich message. */
            id: string;
        };
        /** @description A user has filled in a rich message that asks for something, such as a form or buttons. */
        RichMessageWebhook: {
            /** @constant */
            function: "rich-message";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["RichMessageSubmission"];
        };
        /** @description A new conversation and its user, as webhooks tell it. */
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
            /** @description The vendor shows false and does not explain it. Text where a browser reports the event. */
            busy?: boolean | ("true" | "false");
        };
        /** @description A new conversation and its messages. Where a browser reports the event, an empty list of messages is absent. */
        NewConversation: {
            messages?: components["schemas"]["Message"][];
            details: components["schemas"]["StartedConversation"];
        };
        /** @description A new conversation has arrived in the chat of a user. */
        NewConversationReceivedWebhook: {
            /**
             * @description `new-conversation` in public copies of the server.
             * @enum {string}
             */
            function: "new-conversation-received" | "new-conversation";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["NewConversation"];
        };
        /** @description A conversation has been started. */
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
        /** @description A login with the form of the chat. Holds secrets. */
        FormLogin: {
            details: components["schemas"]["LoginFormUser"];
        };
        /** @description A user has logged in with the form of the chat. */
        LoginWebhook: {
            /** @constant */
            function: "login";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["FormLogin"];
        };
        /** @description A user has registered with a form of the chat, or has changed a registration there. */
        RegistrationWebhook: {
            /** @constant */
            function: "registration";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["Registration"];
        };
        /** @description A user has been deleted. `data` is the number. */
        UserDeletedWebhook: {
            /** @constant */
            function: "user-deleted";
            key: components["schemas"]["WebhookKey"];
            "sender-url": components["schemas"]["SenderUrl"];
            data: components["schemas"]["Id"];
        };
        /** @description A name and an email address. */
        NewEmailAddress: {
            /** @description Identifier of the rich message that asked. */
            id?: string;
            name: string;
            email: string;
        };
        /** @description A user has left an email address in a message that asked for it. */
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
            /** @description Identifier of the channel of Slack. */
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
        /** @description The call did not reach its function, or met a setting or an app that is missing. Versions before 2025 answer the same body with status 200. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallError"];
            };
        };
        /** @description The token is missing or is not that of an administrator. Versions before 2025 answer the same body with status 200. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallError"];
            };
        };
        /** @description This server does not offer the function. Versions before 2025 answer the same body with status 200. */
        FunctionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CallError"];
            };
        };
        /** @description The receiver took the delivery. Public copies of the server wait 5 seconds for the connection and 7 in all, do not look at the status, and never send a delivery again. */
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
            /** @description The user or false, or a failure. */
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
            /** @description The user or false, or a failure. */
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
            /** @description The details, one value or what was given as `default`, or a failure. */
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
            /** @description The language or false, or a failure. */
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
            /** @description The agent or false, or a failure. */
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
            /** @description The numbers, or a failure. */
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
            /** @description The user or false, or a failure. */
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
            /** @description Whether one is online, or a failure. */
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
            /** @description The number of the new user, or a failure. */
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
            /** @description The page, false or true, or a failure. */
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
            /** @description The address, or a failure. */
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
            /** @description The number, or a failure. */
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
            /** @description The agent or false, or a failure. */
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
            /** @description The user and the login, or false, or a failure. */
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
            /** @description The new login, or a failure. */
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
            /** @description Whether it is done, or a failure. */
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
            /** @description The address of the file, or a failure. */
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
            /** @description The conversation or an empty one, or a failure. */
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
            /** @description The address or false, or a failure. */
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
            /** @description The numbers, or a failure. */
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
            /** @description The agent or false, or a failure. */
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
            /** @description The message or false, or a failure. */
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
            /** @description The number of the note, or a failure. */
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
            /** @description Whether it was deleted, or a failure. */
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
            /** @description The settings are stored, or a failure. */
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
            /** @description The setting is stored, or a failure. */
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
            /** @description Address of the file, or a failure. */
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
            /** @description Whether the settings are stored, or a failure. */
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
            /** @description The texts or false, or a failure. */
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
            /** @description The translations are written, or a failure. */
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
            /** @description What was asked for, or a failure. */
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
            /** @description The ratings or true, or a failure. */
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
            /** @description The answer of Twilio, or a failure. */
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
            /** @description The answer of the push service or false, or a failure. */
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
            /** @description The answer of the service, or a failure. */
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
            /** @description The automations are stored, or a failure. */
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
            /** @description What is left to check, or yes or no, or a failure. */
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
            /** @description The automations left to the browser, or a failure. */
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
            /** @description Whether it was run, or a failure. */
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
            /** @description Whether it was sent, or a failure. */
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
            /** @description Whether the row is stored, or a failure. */
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
            /** @description True, or the refusal of Google, or a failure. */
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
            /** @description True, or the refusal of Google, or a failure. */
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
            /** @description True, or the refusal of Google, or a failure. */
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
            /** @description The answer of Dialogflow, or a failure. */
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
            /** @description The answer of Dialogflow, or a failure. */
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
            /** @description What was done, or a failure. */
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
            /** @description The reply of OpenAI or its error, or a failure. */
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
            /** @description The answer of OpenAI, or a failure. */
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
            /** @description The answer of WhatsApp, or a failure. */
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
            /** @description The answer of Messenger, or a failure. */
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
            /** @description The answer of Telegram, or a failure. */
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
            /** @description The answer of Viber, or a failure. */
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
            /** @description The answers of Google, or a failure. */
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
            /** @description The answer of LINE, or a failure. */
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
            /** @description The answer of WeChat, or a failure. */
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
            /** @description Whether the agent is online, or who is, or a failure. */
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
            /** @description The number of the product or false, or a failure. */
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
            /** @description The addresses, or a failure. */
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
            /** @description Whether there are coupons, or a failure. */
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
            /** @description The coupons are deleted, or a failure. */
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
            /** @description The address, or a failure. */
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
            /** @description The key, or a failure. */
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
            /** @description The names, or a failure. */
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
            /** @description The countries, or whether the shop ships there, or a failure. */
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
            /** @description The outcome, or a failure. */
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
            /** @description The users are imported, or a failure. */
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
            /** @description The app is installed, or a failure. */
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
            /** @description The jobs were run, or a failure. */
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
            /** @description The event is triggered, or a failure. */
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
            /** @description The style sheet, or a failure. */
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
            /** @description The data is removed, or a failure. */
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
            /** @description Whether there is an update, or a failure. */
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
            /** @description The path or the address, or a failure. */
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
            /** @description Whether it is allowed, or a failure. */
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
            /** @description Whether the line is added, or a failure. */
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
            /** @description The address of the file, or a failure. */
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
