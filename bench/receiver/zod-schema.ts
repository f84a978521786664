import { z } from "zod";

/* The event as one would write it down for zod by hand: all that the contract says of it, and what it does not know is let through. */

const time = z.iso.datetime();
const count = z.int().min(0).optional();

const visit = z.looseObject({
  started_at: time.optional(),
  ended_at: time.optional(),
  referrer: z.string().optional(),
  ip: z.string().optional(),
  user_agent: z.string().optional(),
  geolocation: z
    .looseObject({
      country: z.string().optional(),
      country_code: z.string().optional(),
      region: z.string().optional(),
      city: z.string().optional(),
      timezone: z.string().optional(),
      latitude: z.string().optional(),
      longitude: z.string().optional(),
    })
    .optional(),
  last_pages: z.array(z.looseObject({ opened_at: time.optional(), url: z.string().optional() })).optional(),
});

const agent = z.looseObject({
  id: z.string(),
  type: z.literal("agent"),
  name: z.string(),
  email: z.string().optional(),
  present: z.boolean(),
  events_seen_up_to: time.optional(),
  avatar: z.string().optional(),
  visibility: z.enum(["all", "agents"]).optional(),
  routing_status: z.string().optional(),
});

const customer = z.looseObject({
  id: z.string(),
  type: z.literal("customer"),
  name: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  avatar: z.string().optional(),
  present: z.boolean().optional(),
  events_seen_up_to: time.optional(),
  last_visit: visit.optional(),
  session_fields: z.array(z.record(z.string(), z.string())).optional(),
  statistics: z
    .looseObject({
      chats_count: count,
      threads_count: count,
      visits_count: count,
      page_views_count: count,
      greetings_shown_count: count,
      greetings_accepted_count: count,
    })
    .optional(),
  agent_last_event_created_at: time.optional(),
  customer_last_event_created_at: time.optional(),
  created_at: time.optional(),
  followed: z.boolean().optional(),
  online: z.boolean().optional(),
  group_ids: z.array(count).optional(),
  state: z.string().optional(),
  __priv_lc2_customer_id: z.string().optional(),
});

export const userAddedToChat = z.looseObject({
  webhook_id: z.string(),
  secret_key: z.string(),
  action: z.literal("user_added_to_chat"),
  organization_id: z.string(),
  payload: z.looseObject({
    chat_id: z.string(),
    thread_id: z.string().optional(),
    user: z.discriminatedUnion("type", [agent, customer]),
    user_type: z.enum(["agent", "customer"]).optional(),
    reason: z.string().optional(),
    requester_id: z.string().optional(),
  }),
  additional_data: z
    .looseObject({
      chat_properties: z
        .record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))
        .optional(),
      chat_presence_user_ids: z.array(z.string()).optional(),
    })
    .optional(),
});
