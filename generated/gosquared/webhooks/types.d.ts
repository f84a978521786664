// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

/** A URL that GoSquared calls. */
export interface Webhook {
  /** The ID of the webhook. */
  id: number;
  /** The name of the webhook. */
  name?: string;
  /** The URL that GoSquared posts to. */
  url: string;
}

/** The webhooks of a project. */
export interface ListWebhooksResponse {
  /** The webhooks. The order is not documented. */
  list: Webhook[];
}

/**
 * The error code:
 *
 * - `4000`: a parameter is missing
 * - `4001`: the API key has no access to this project
 * - `4002`: too many requests
 * - `4003`: a parameter is not valid
 * - `4004`: the value of a parameter is not valid
 * - `0` and `5000` to `5999`: an error inside GoSquared
 * - `7000` and above: specific to a function (none is documented for webhooks)
 */
export type ErrorCode = 4000 | 4001 | 4002 | 4003 | 4004 | 0 | (number & {});

/** The reason why a request failed. Branch on `code`, because the wording of `message` varies. */
export interface ErrorResponse {
  code: ErrorCode;
  /** The reason as a sentence, often prefixed with the code. */
  message: string;
}

/**
 * The event that makes GoSquared call a webhook:
 *
 * - `chat_message`: someone wrote a message in the chat
 * - `entered_smart_group`: a person entered a Smart Group
 * - `exited_smart_group`: a person left a Smart Group
 * - `traffic_dip`: the number of visitors online fell below a limit
 * - `traffic_spike`: the number of visitors online rose above a limit
 */
export type TriggerName =
  | "chat_message"
  | "entered_smart_group"
  | "exited_smart_group"
  | "traffic_dip"
  | "traffic_spike";

/** What the trigger watches. For a Smart Group trigger, this is the ID of the group, which is the last part of its dashboard URL. For a traffic trigger, this is the limit, as a number of visitors. For `chat_message`, it has no known meaning. */
export type TriggerValue = string | number;

/** The webhook to create, optionally with its first trigger. */
export interface CreateWebhookRequest {
  /** The name of the webhook in the dashboard. */
  name?: string;
  /**
   * The URL that GoSquared posts to. Use HTTPS, because earlier help pages require it.
   *
   * Format: uri
   */
  url: string;
  trigger?: TriggerName;
  value?: TriggerValue;
  /** Whether events from leads with an unverified email address also trigger the webhook. */
  include_unverified?: boolean;
}

/** The new webhook. */
export interface CreateWebhookResponse {
  /** The ID of the webhook. */
  id: number;
  /** The name given at creation. */
  name?: string;
  /** The URL given at creation. */
  url?: string;
}

/** The requested webhook. */
export type GetWebhookResponse = Webhook;

/** Confirms the deletion. The HTTP status confirms it too, so do not rely on the body. */
export interface DeletionResponse {
  /** True if the deletion succeeded. */
  success?: boolean;
}

/** An event that makes GoSquared call a webhook. */
export interface Trigger {
  /** The ID of the trigger within its webhook. */
  id: number;
  trigger: TriggerName;
  value?: TriggerValue;
}

/** The triggers of a webhook. */
export interface ListTriggersResponse {
  /** The triggers. The order is not documented. */
  list: Trigger[];
}

/** The trigger to add to a webhook. GoSquared documents both properties as required for every trigger. */
export interface CreateTriggerRequest {
  trigger: TriggerName;
  value: TriggerValue;
}

/** The new trigger. */
export interface CreateTriggerResponse {
  /** The ID of the trigger within its webhook. */
  id: number;
  trigger?: TriggerName;
  value?: TriggerValue;
}

/** The requested trigger. */
export type GetTriggerResponse = Trigger;

/** The version of the body format, as a semantic version. Check it before you rely on the format. */
export type DeliveryVersion = string;

/** The page on which the visitor wrote the message. */
export interface ChatSession {
  /** The title of the page. */
  title?: string;
  /** The URL of the page. */
  href?: string;
}

/** The translation of the message, if there is one. */
export interface MessageTranslation {
  /** The translated text. */
  content?: string;
  /** The source language, such as `en`. */
  from?: string;
  /** The target language, such as `fr`. */
  to?: string;
}

/** The email that carried the message, if it did not arrive through the chat. */
export interface MessageEmail {
  /** The subject of the email. */
  subject?: string;
}

/** A chat message. */
export interface ChatMessage {
  /** The ID of the message. */
  id: string;
  /** The ID of the person whose chat this is, which is also the ID of the chat. */
  person_id?: string;
  /** The author. `client` is the visitor. */
  from?: string;
  /** The kind of chat entry. Seen value: `message`. */
  type?: string;
  /** The message as plain text. */
  content: string;
  /** The message as HTML. */
  html_content?: string;
  /** When the message was written, in milliseconds since 1970. */
  timestamp?: number;
  /** True for notes that are hidden from the visitor. */
  private?: boolean;
  session?: ChatSession;
  /** Additional data about the message. Only an empty object was seen. */
  data?: Record<string, unknown>;
  /** Entities recognized in the text. Only an empty list was seen. */
  entities?: unknown[];
  translated?: MessageTranslation;
  email?: MessageEmail;
}

/** The placeholder name and avatar that agents see for an unknown visitor. */
export interface AnonymousIdentity {
  /** A generated name. */
  name?: string;
  /** The shape of the avatar, such as `sun-shape`. */
  shape?: string;
  /** The color of the avatar, such as `#1F3A93`. */
  color?: string;
}

/** The details that the visitor left as a lead. */
export interface ChatLead {
  /** The email address that the visitor left. May be empty. */
  email?: string;
}

/** The delivery and read progress of one side of the chat. */
export interface ChatProgress {
  /** The agent assigned to the chat, on the agents' side only. Null if no agent is assigned. The format of other values is unknown. */
  assigned?: unknown;
  /** The time up to which messages were delivered, in milliseconds since 1970. 0 means never. */
  delivered?: number;
  /** The time up to which messages were read, in milliseconds since 1970. 0 means never. */
  read?: number;
}

/** The state of the chat. */
export interface ChatState {
  /** The language of the visitor's browser, such as `de-DE`. */
  language?: string;
  agent?: ChatProgress;
  client?: ChatProgress;
  /** Null while the chat is open. The format of other values is unknown. */
  archived?: unknown;
  /** True while translation of messages is paused. */
  translationPaused?: boolean;
  /** The latest message of the chat, which caused this event. */
  latest?: {
    /** When the message was written, in milliseconds since 1970. */
    timestamp?: number;
    message?: ChatMessage;
  };
}

/** A link to an API request. */
export interface ApiLink {
  /** The HTTP method. */
  method?: string;
  /** The relation to the linked resource. `self` is the chat itself. */
  rel?: string;
  /** The URL. */
  href?: string;
}

/** The visitor in the chat. For an anonymous visitor, the name, email address and avatar are empty. */
export interface ChatPerson {
  /** The ID of the person. */
  id: string;
  /** The name. May be empty. */
  name?: string;
  /** The email address. May be empty. */
  email?: string;
  /** The URL of the avatar. May be empty. */
  avatar?: string;
  /** How well the person is known. Seen value: `visitor`. */
  status?: string;
  /** Whether the person is on the site. Seen value: `online`. */
  presence?: string;
  /** True if the profile was deleted. */
  deleted?: boolean;
  _anon?: AnonymousIdentity;
  lead?: ChatLead;
  chat?: ChatState;
  /** Links to more information about the chat in the API. */
  _links?: ApiLink[];
}

/** Someone wrote a message in the chat. */
export interface ChatMessageWebhook {
  version?: DeliveryVersion;
  /**
   * The project token. It is public on the site, but logs redact it.
   *
   * Format: password
   */
  site_token?: string;
  /**
   * The time of the event.
   *
   * Format: date-time
   */
  timestamp?: string;
  message: ChatMessage;
  person: ChatPerson;
}

/** A Smart Group, which is a saved filter for people. */
export interface SmartGroup {
  /** The ID of the group. It is the `value` of the trigger. */
  id: string;
  /** The name of the group. */
  name?: string;
}

/** The company where the person works. */
export interface PersonCompany {
  /** The name of the company. */
  name?: string;
  /** The person's position in the company. */
  position?: string;
}

/** Totals over all visits of the person. */
export interface PersonTotals {
  /** The number of visits. */
  visits?: number;
  /** The number of pages viewed. */
  pageviews?: number;
  /** The time with the site open. The unit is not documented, but the values look like milliseconds. */
  time_on_site?: number;
  /** The time in active use, in the same unit as `time_on_site`. */
  engaged_time?: number;
  /** The number of separate histories merged into this profile. */
  stitches?: number;
}

/** The person's first visit and what led to it. */
export interface PersonFirstVisit {
  /**
   * The time of the first visit.
   *
   * Format: date-time
   */
  seen?: string;
  /** The page that linked to the site. */
  referrer?: {
    /** The host of the page. */
    domain?: string;
    /** The URL of the page. */
    href?: string;
    /** The kind of source. Seen value: `site`. */
    type?: string;
  };
  /** The campaign that brought the person to the site. */
  campaign?: {
    /** The name of the campaign. */
    name?: string;
    /** The medium of the campaign, such as `email`. */
    medium?: string;
    /** The source of the campaign, such as `newsletter`. */
    source?: string;
    /** The variant of the campaign. */
    content?: string;
    /** The text or search term of the campaign. */
    text?: string;
  };
}

/** The location of the visit. */
export interface PersonLocation {
  /** The city. */
  city?: string;
  /** The code of the region. */
  region?: string;
  /** The country. */
  country?: {
    /** The two-letter country code. */
    code?: string;
    /** The name of the country. */
    name?: string;
  };
  /** The code of the continent. */
  continent?: string;
  /** Latitude and longitude, in degrees. */
  coordinates?: [number, number];
  /** The offset from UTC. The unit is not documented. */
  timezone_offset?: number;
}

/** The person's latest visit. */
export interface PersonLastVisit {
  /**
   * When the person was last active.
   *
   * Format: date-time
   */
  seen?: string;
  /**
   * When the latest visit began.
   *
   * Format: date-time
   */
  visit?: string;
  /**
   * When the person last left the site.
   *
   * Format: date-time
   */
  exit?: string;
  /** The language of the browser, such as `en-us`. */
  language?: string;
  /** The IP address. */
  ip?: string;
  /** The owner of the IP address. */
  organisation?: string;
  /** The ID of the device. */
  device?: string;
  location?: PersonLocation;
}

/** A profile on a social network. */
export interface SocialProfile {
  /** The network in lowercase. */
  type?: string;
  /** The name of the network. */
  name?: string;
  /** The ID of the person on the network. */
  id?: string;
  /** The username on the network. */
  username?: string;
  /** The URL of the profile. */
  url?: string;
  /** The URL of the avatar. */
  photo?: string;
  /** The bio that the person wrote. */
  bio?: string;
  /** The number of followers. Both numbers and strings were seen. */
  followers?: number | string;
  /** The number of accounts that the person follows. Both numbers and strings were seen. */
  following?: number | string;
}

/** The result of a search for the person on social networks. */
export interface PersonSocial {
  /** The HTTP status of the search. */
  status?: number;
  /**
   * When the search was requested.
   *
   * Format: date-time
   */
  requested?: string;
  /**
   * When the search was answered.
   *
   * Format: date-time
   */
  updated?: string;
  /** The rating by Klout, a service that has been discontinued. */
  klout?: {
    /** The score. */
    score?: number;
  };
  /** The profiles found. */
  profiles?: SocialProfile[];
}

/** Everything that GoSquared knows about a person. The available fields vary from person to person. */
export interface PersonProfile {
  /** The ID of the person. */
  id: string;
  /** The full name. */
  name?: string;
  /** A short description of the person. */
  description?: string;
  /** The email address. */
  email?: string;
  /** The phone number. */
  phone?: string;
  /** The URL of the avatar. */
  avatar?: string;
  /** The URL of the avatar, served by GoSquared over HTTPS. */
  avatar_secure?: string;
  /**
   * When the profile was created.
   *
   * Format: date-time
   */
  created_at?: string;
  /** True while the person is on the site. */
  online?: boolean;
  /** The IDs of the Smart Groups that the person is in. */
  smart_groups?: string[];
  /** The IDs of the lists that the person is on. */
  lists?: string[];
  company?: PersonCompany;
  totals?: PersonTotals;
  first?: PersonFirstVisit;
  last?: PersonLastVisit;
  /** The tracked events of the person. */
  events?: {
    /** The time of the last event, in milliseconds since 1970. */
    last?: number;
  };
  social?: PersonSocial;
}

/** A person entered a Smart Group. */
export interface EnteredSmartGroupWebhook {
  version?: DeliveryVersion;
  /**
   * The project token. It is public on the site, but logs redact it.
   *
   * Format: password
   */
  site_token?: string;
  /**
   * The time of the event.
   *
   * Format: date-time
   */
  timestamp?: string;
  group: SmartGroup;
  /** The direction in which the person crossed the group's boundary. This value distinguishes the two Smart Group events. */
  boundary: "enter";
  person: PersonProfile;
}

/** A person left a Smart Group. */
export interface ExitedSmartGroupWebhook {
  version?: DeliveryVersion;
  /**
   * The project token. It is public on the site, but logs redact it.
   *
   * Format: password
   */
  site_token?: string;
  /**
   * The time of the event.
   *
   * Format: date-time
   */
  timestamp?: string;
  group: SmartGroup;
  /** The direction in which the person crossed the group's boundary. This value distinguishes the two Smart Group events. */
  boundary: "exit";
  person: PersonProfile;
}

/** The alert for the lower limit that was crossed. */
export interface TrafficDipAlert {
  /** The ID of the alert. It is the same each time the limit is crossed. */
  id?: number;
  /** The limit that was crossed. This value distinguishes the two traffic events. */
  boundary: "lower";
  /** The limit. Strings such as `"45"` were seen. */
  value?: string | number;
  /** The counted quantity. Seen value: `concurrents`, the visitors online. */
  type?: string;
}

/** The project and the account owner. */
export interface SiteDetails {
  /**
   * The project token. It is public on the site, but logs redact it.
   *
   * Format: password
   */
  acct?: string;
  /** The name of the project. */
  site_name?: string;
  /** The host of the site. */
  domain?: string;
  /** The URL of the site. */
  url?: string;
  /** The time zone of the project, such as `Europe/London`. */
  timezone?: string;
  /** The ID of the owner. */
  user_id?: number;
  /** The email address of the owner. */
  email?: string;
  /** The first name of the owner. */
  first_name?: string;
  /** The last name of the owner. May be empty. */
  last_name?: string;
}

/** Counts of the visitors online. */
export interface ConcurrentVisitors {
  /** The number of all visitors. */
  visitors?: number;
  /** The number of returning visitors. */
  returning?: number;
  /** The number of active visitors. */
  active?: number;
  /** The number of visitors whom the site has tagged with a name. */
  tagged?: number;
  /** The number of pages that visitors are viewing. */
  pages?: number;
}

/** Counts for each minute of the last half hour. Each key names the counted quantity. */
export interface TrafficTimeSeries {
  /** The number of all visitors. */
  "visitors.total"?: {
    /**
     * The minute.
     *
     * Format: date-time
     */
    time?: string;
    /** The count. */
    value?: number;
  }[];
}

/** A page that visitors are on, or one that sent visitors. The URL parts match those of Node's `url.parse`. */
export interface VisitedPage {
  /** The full URL. */
  href?: string;
  /** The title of the page. */
  title?: string;
  /** The number of visitors who are on the page or came from it. */
  visitors?: number;
  /** The time in active use. The unit is not documented. */
  engagedTime?: number;
  /** The scheme with its colon. */
  protocol?: string | null;
  /** Whether two slashes follow the scheme. */
  slashes?: boolean | null;
  /** The user information. */
  auth?: string | null;
  /** The host with its port. */
  host?: string | null;
  /** The port. */
  port?: string | null;
  /** The host without its port. */
  hostname?: string | null;
  /** The fragment. */
  hash?: string | null;
  /** The query with its question mark. */
  search?: string | null;
  /** The query. */
  query?: string | null;
  /** The path. */
  pathname?: string | null;
  /** The path with the query. */
  path?: string | null;
}

/** Visitors who came from other sites. For social networks, only an empty list was seen. */
export interface ReferringSites {
  /** The number of visitors. */
  visitors?: number;
  /** The total number of sites. */
  cardinality?: number;
  /** The sites. */
  list?: {
    /** The host of the site. */
    domain?: string;
    /** The number of visitors who came from it. */
    visitors?: number;
    /** The number of its pages that sent visitors. */
    cardinality?: number;
    /** The pages that sent visitors. */
    list?: VisitedPage[];
  }[];
}

/** A search that brought visitors to the site. */
export interface OrganicSearch {
  /** The search engine, such as `google`. */
  engine?: string;
  /** The search query. May be empty. */
  query?: string;
  /** The number of visitors who came from it. */
  visitors?: number;
}

/** The sources that the visitors came from. */
export interface TrafficSources {
  /** The number of visitors who came directly, without a link. */
  direct?: number;
  site?: ReferringSites;
  social?: ReferringSites;
  /** Visitors who came from search engines. */
  organic?: {
    /** The number of visitors. */
    visitors?: number;
    /** The total number of searches. */
    cardinality?: number;
    /** The searches. */
    list?: OrganicSearch[];
  };
  /** Visitors who came from pages of this site. */
  internal?: {
    /** The number of visitors. */
    visitors?: number;
    /** The total number of pages. */
    cardinality?: number;
    /** The pages. */
    list?: VisitedPage[];
  };
}

/** How engaged the visitors are. */
export interface TrafficEngagement {
  /** How long the visitors have been on the site. */
  timeOnSite?: {
    /** The average, apparently in seconds. */
    average?: number;
    /** The number of visitors by seconds on the site. Each key is a minimum and covers the times below the next key. */
    breakdown?: { [key: string]: number };
  };
  /** How many pages the visitors have viewed. */
  visitDepth?: {
    /** The average. */
    average?: number;
    /** The number of visitors by pages viewed. Each key is a minimum and covers the counts below the next key. */
    breakdown?: { [key: string]: number };
    /** The number of visitors by the exact number of pages viewed. */
    detailedBreakdown?: { [key: string]: number };
  };
}

/** The site's traffic when it crossed the limit. */
export interface TrafficSnapshot {
  /** When the snapshot was taken. */
  time?: {
    /** The time in milliseconds since 1970. */
    time?: number;
    /**
     * The time in the time zone of the project.
     *
     * Format: date-time
     */
    local?: string;
  };
  concurrents?: ConcurrentVisitors;
  timeSeries?: TrafficTimeSeries;
  /** The pages that visitors are viewing. */
  pages?: {
    /** The total number of pages. */
    cardinality?: number;
    /** The most visited pages. */
    list?: VisitedPage[];
  };
  sources?: TrafficSources;
  engagement?: TrafficEngagement;
}

/** The number of visitors online fell below a limit. */
export interface TrafficDipWebhook {
  version?: DeliveryVersion;
  triggeredAlert: TrafficDipAlert;
  siteDetails?: SiteDetails;
  snapshot?: TrafficSnapshot;
  /** The number of visitors online. */
  concurrents?: number;
}

/** The alert for the upper limit that was crossed. */
export interface TrafficSpikeAlert {
  /** The ID of the alert. It is the same each time the limit is crossed. */
  id?: number;
  /** The limit that was crossed. It can be any value except `lower`, which marks a dip. No public delivery of a spike exists. The name of the other limit suggests `upper`. */
  boundary: string;
  /** The limit, presumably a string as in dips. */
  value?: string | number;
  /** The counted quantity, presumably `concurrents` as in dips. */
  type?: string;
}

/** The number of visitors online rose above a limit. */
export interface TrafficSpikeWebhook {
  version?: DeliveryVersion;
  triggeredAlert: TrafficSpikeAlert;
  siteDetails?: SiteDetails;
  snapshot?: TrafficSnapshot;
  /** The number of visitors online. */
  concurrents?: number;
}
