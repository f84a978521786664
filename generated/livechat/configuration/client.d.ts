// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

import type { CallFailure, CallOptions, ClientOptions, Credential, HttpFailure, Success } from "chatwire/runtime";
import type { Client } from "openapi-fetch";
import type { paths } from "./paths.js";
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

/** The input of `createAgent`. */
export interface CreateAgentInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: CreateAgentRequest;
}

/** The result of `createAgent`. `ok` and `reason` narrow it. */
export type CreateAgentResult =
  | Success<200, CreateAgentResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<409, AlreadyExistErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `getAgent`. */
export interface GetAgentInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: GetAgentRequest;
}

/** The result of `getAgent`. `ok` and `reason` narrow it. */
export type GetAgentResult =
  | Success<200, GetAgentResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `listAgents`. */
export interface ListAgentsInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body?: ListAgentsRequest;
}

/** The result of `listAgents`. `ok` and `reason` narrow it. */
export type ListAgentsResult =
  | Success<200, ListAgentsResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `updateAgent`. */
export interface UpdateAgentInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: UpdateAgentRequest;
}

/** The result of `updateAgent`. `ok` and `reason` narrow it. */
export type UpdateAgentResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<409, TransferOwnershipErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `deleteAgent`. */
export interface DeleteAgentInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: DeleteAgentRequest;
}

/** The result of `deleteAgent`. `ok` and `reason` narrow it. */
export type DeleteAgentResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `suspendAgent`. */
export interface SuspendAgentInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: SuspendAgentRequest;
}

/** The result of `suspendAgent`. `ok` and `reason` narrow it. */
export type SuspendAgentResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `unsuspendAgent`. */
export interface UnsuspendAgentInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: UnsuspendAgentRequest;
}

/** The result of `unsuspendAgent`. `ok` and `reason` narrow it. */
export type UnsuspendAgentResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `requestAgentUnsuspension`. */
export interface RequestAgentUnsuspensionInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body?: EmptyRequest;
}

/** The result of `requestAgentUnsuspension`. `ok` and `reason` narrow it. */
export type RequestAgentUnsuspensionResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `approveAgent`. */
export interface ApproveAgentInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: ApproveAgentRequest;
}

/** The result of `approveAgent`. `ok` and `reason` narrow it. */
export type ApproveAgentResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `createBot`. */
export interface CreateBotInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: CreateBotRequest;
}

/** The result of `createBot`. `ok` and `reason` narrow it. */
export type CreateBotResult =
  | Success<200, CreateBotResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `deleteBot`. */
export interface DeleteBotInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: DeleteBotRequest;
}

/** The result of `deleteBot`. `ok` and `reason` narrow it. */
export type DeleteBotResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `updateBot`. */
export interface UpdateBotInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: UpdateBotRequest;
}

/** The result of `updateBot`. `ok` and `reason` narrow it. */
export type UpdateBotResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `listBots`. */
export interface ListBotsInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body?: ListBotsRequest;
}

/** The result of `listBots`. `ok` and `reason` narrow it. */
export type ListBotsResult =
  | Success<200, ListBotsResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `getBot`. */
export interface GetBotInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: GetBotRequest;
}

/** The result of `getBot`. `ok` and `reason` narrow it. */
export type GetBotResult =
  | Success<200, GetBotResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `createGroup`. */
export interface CreateGroupInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: CreateGroupRequest;
}

/** The result of `createGroup`. `ok` and `reason` narrow it. */
export type CreateGroupResult =
  | Success<200, CreateGroupResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<409, AlreadyExistErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `updateGroup`. */
export interface UpdateGroupInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: UpdateGroupRequest;
}

/** The result of `updateGroup`. `ok` and `reason` narrow it. */
export type UpdateGroupResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `deleteGroup`. */
export interface DeleteGroupInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: DeleteGroupRequest;
}

/** The result of `deleteGroup`. `ok` and `reason` narrow it. */
export type DeleteGroupResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `listGroups`. */
export interface ListGroupsInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body?: ListGroupsRequest;
}

/** The result of `listGroups`. `ok` and `reason` narrow it. */
export type ListGroupsResult =
  | Success<200, ListGroupsResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `getGroup`. */
export interface GetGroupInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: GetGroupRequest;
}

/** The result of `getGroup`. `ok` and `reason` narrow it. */
export type GetGroupResult =
  | Success<200, GetGroupResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `registerProperties`. */
export interface RegisterPropertiesInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body?: RegisterPropertiesRequest;
}

/** The result of `registerProperties`. `ok` and `reason` narrow it. */
export type RegisterPropertiesResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<409, AlreadyExistErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `listRegisteredProperties`. */
export interface ListRegisteredPropertiesInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body?: ListRegisteredPropertiesRequest;
}

/** The result of `listRegisteredProperties`. `ok` and `reason` narrow it. */
export type ListRegisteredPropertiesResult =
  | Success<200, ListRegisteredPropertiesResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `updateLicenseProperties`. */
export interface UpdateLicensePropertiesInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: UpdateLicensePropertiesRequest;
}

/** The result of `updateLicenseProperties`. `ok` and `reason` narrow it. */
export type UpdateLicensePropertiesResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `listLicenseProperties`. */
export interface ListLicensePropertiesInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body?: ListLicensePropertiesRequest;
}

/** The result of `listLicenseProperties`. `ok` and `reason` narrow it. */
export type ListLicensePropertiesResult =
  | Success<200, ListLicensePropertiesResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `deleteLicenseProperties`. */
export interface DeleteLicensePropertiesInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: DeleteLicensePropertiesRequest;
}

/** The result of `deleteLicenseProperties`. `ok` and `reason` narrow it. */
export type DeleteLicensePropertiesResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `updateGroupProperties`. */
export interface UpdateGroupPropertiesInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: UpdateGroupPropertiesRequest;
}

/** The result of `updateGroupProperties`. `ok` and `reason` narrow it. */
export type UpdateGroupPropertiesResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `listGroupProperties`. */
export interface ListGroupPropertiesInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: ListGroupPropertiesRequest;
}

/** The result of `listGroupProperties`. `ok` and `reason` narrow it. */
export type ListGroupPropertiesResult =
  | Success<200, ListGroupPropertiesResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `deleteGroupProperties`. */
export interface DeleteGroupPropertiesInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: DeleteGroupPropertiesRequest;
}

/** The result of `deleteGroupProperties`. `ok` and `reason` narrow it. */
export type DeleteGroupPropertiesResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, GroupNotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `registerWebhook`. */
export interface RegisterWebhookInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: RegisterWebhookRequest;
}

/** The result of `registerWebhook`. `ok` and `reason` narrow it. */
export type RegisterWebhookResult =
  | Success<200, RegisterWebhookResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<422, LimitReachedErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `listRegisteredWebhooks`. */
export interface ListRegisteredWebhooksInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body?: EmptyRequest;
}

/** The result of `listRegisteredWebhooks`. `ok` and `reason` narrow it. */
export type ListRegisteredWebhooksResult =
  | Success<200, ListRegisteredWebhooksResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The input of `unregisterWebhook`. */
export interface UnregisterWebhookInput {
  header?: {
    /** Data center of the license, `dal` in the USA or `fra` in Europe. It is the prefix of the access token without the colon. Required only if the prefix is not `dal`. A `misdirected_request` error names the right data center. */
    "X-Region"?: "dal" | "fra";
  };
  body: UnregisterWebhookRequest;
}

/** The result of `unregisterWebhook`. `ok` and `reason` narrow it. */
export type UnregisterWebhookResult =
  | Success<200, EmptyResponse>
  | HttpFailure<400, BadRequestErrorResponse>
  | HttpFailure<401, AuthenticationErrorResponse>
  | HttpFailure<402, LicenseExpiredErrorResponse>
  | HttpFailure<403, AuthorizationErrorResponse>
  | HttpFailure<404, NotFoundErrorResponse>
  | HttpFailure<421, MisdirectedRequestErrorResponse>
  | HttpFailure<429, TooManyRequestsErrorResponse>
  | HttpFailure<500, InternalErrorResponse>
  | CallFailure;

/** The options of a client of LiveChat Configuration API. */
export type LivechatConfigurationClientOptions = ClientOptions &
  (
    | { accessToken: Credential; accountId?: never; personalAccessToken?: never }
    | { accountId: Credential; personalAccessToken: Credential; accessToken?: never }
  ) & { region?: Credential };

/** A client of LiveChat Configuration API. Its methods return errors as results: they throw only for wrong arguments. */
export interface LivechatConfigurationClient {
  /**
   * Create an agent
   *
   * Creates an agent in the license. The basic scope is enough for agents with the role `normal` who await approval. Creating agents without approval requires `accounts--all:rw` and `subscription.lc:rw`. The latter is private and cannot be selected in the Developer Console. A role above `normal` also requires `accounts.roles.lc--all:rw`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#create-agent
   */
  createAgent(input: CreateAgentInput, call?: CallOptions): Promise<CreateAgentResult>;
  /**
   * Get an agent
   *
   * Returns one agent. Only the basic fields are returned unless `fields` names others. With `agents--my:ro`, agents can read their own account. Reading other agents of the license requires `agents--all:ro`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#get-agent
   */
  getAgent(input: GetAgentInput, call?: CallOptions): Promise<GetAgentResult>;
  /**
   * List agents
   *
   * Returns the agents of the license, or of certain groups. Only the basic fields are returned unless `fields` names others. In the vendor's sample, the response has only `id` and the requested fields.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-agents
   */
  listAgents(input?: ListAgentsInput, call?: CallOptions): Promise<ListAgentsResult>;
  /**
   * Update an agent
   *
   * Updates fields of an agent. With `agents--my:rw`, agents can update their own account. Updating other agents of the license requires `agents--all:rw`. A change of role also requires `accounts.roles.lc--all:rw`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-agent
   */
  updateAgent(input: UpdateAgentInput, call?: CallOptions): Promise<UpdateAgentResult>;
  /**
   * Delete an agent
   *
   * Deletes an agent. The `my` scopes allow agents to delete their own account. Deleting other agents of the license requires the `all` scopes.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-agent
   */
  deleteAgent(input: DeleteAgentInput, call?: CallOptions): Promise<DeleteAgentResult>;
  /**
   * Suspend an agent
   *
   * Suspends an agent. This operation is not public. Contact the vendor if you need it. The scope `sessions--all:rw` is private and cannot be selected in the Developer Console.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#suspend-agent
   */
  suspendAgent(input: SuspendAgentInput, call?: CallOptions): Promise<SuspendAgentResult>;
  /**
   * Unsuspend an agent
   *
   * Ends the suspension of an agent. This operation is not public. Contact the vendor if you need it. The scope `subscription.lc:rw` is private and cannot be selected in the Developer Console.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#unsuspend-agent
   */
  unsuspendAgent(input: UnsuspendAgentInput, call?: CallOptions): Promise<UnsuspendAgentResult>;
  /**
   * Request agent unsuspension
   *
   * Sends an email to the owner and the viceowners of the license in which a suspended agent asks for unsuspension. The agent is the owner of the token. No scope is required.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#request-agent-unsuspension
   */
  requestAgentUnsuspension(
    input?: RequestAgentUnsuspensionInput,
    call?: CallOptions,
  ): Promise<RequestAgentUnsuspensionResult>;
  /**
   * Approve an agent
   *
   * Approves an agent awaiting approval, so that the agent can use the application. This operation is not public. Approve agents in the LiveChat app, or contact the vendor if you need this operation. The scope `subscription.lc:rw` is private and cannot be selected in the Developer Console.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#approve-agent
   */
  approveAgent(input: ApproveAgentInput, call?: CallOptions): Promise<ApproveAgentResult>;
  /**
   * Create a bot
   *
   * Creates a bot that belongs to the token's app. Its working hours use the time zone of the agent who sends the request.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#create-bot
   */
  createBot(input: CreateBotInput, call?: CallOptions): Promise<CreateBotResult>;
  /**
   * Delete a bot
   *
   * Deletes a bot. Deleting bots that belong to others in the license requires the `all` scope.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-bot
   */
  deleteBot(input: DeleteBotInput, call?: CallOptions): Promise<DeleteBotResult>;
  /**
   * Update a bot
   *
   * Updates fields of a bot. Updating bots that belong to others in the license requires the `all` scope. Working hours use the time zone of the agent who sends the request. The job title cannot be changed.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-bot
   */
  updateBot(input: UpdateBotInput, call?: CallOptions): Promise<UpdateBotResult>;
  /**
   * List bots
   *
   * Returns bots of the license. Without `all`, an access token returns the bots of its app, whichever agent uses the token. A personal access token returns the bots that any agent created with such a token.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-bots
   */
  listBots(input?: ListBotsInput, call?: CallOptions): Promise<ListBotsResult>;
  /**
   * Get a bot
   *
   * Returns one bot with its groups and webhooks, including the webhooks' secret key. The job title and working hours are not returned.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#get-bot
   */
  getBot(input: GetBotInput, call?: CallOptions): Promise<GetBotResult>;
  /**
   * Create a group
   *
   * Creates a group with its first members. At least one member must have the priority `normal`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#create-group
   */
  createGroup(input: CreateGroupInput, call?: CallOptions): Promise<CreateGroupResult>;
  /**
   * Update a group
   *
   * Updates fields of a group. If the caller is not a member of the group, the `all` scope is required.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-group
   */
  updateGroup(input: UpdateGroupInput, call?: CallOptions): Promise<UpdateGroupResult>;
  /**
   * Delete a group
   *
   * Deletes a group. If the caller is not a member of the group, the `all` scope is required.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-group
   */
  deleteGroup(input: DeleteGroupInput, call?: CallOptions): Promise<DeleteGroupResult>;
  /**
   * List groups
   *
   * Returns all groups of the license. The members and the routing status are returned only if `fields` names them. However, the vendor's sample returns the routing status even without that.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-groups
   */
  listGroups(input?: ListGroupsInput, call?: CallOptions): Promise<ListGroupsResult>;
  /**
   * Get a group
   *
   * Returns one group. Its members and its routing status are returned only if `fields` names them. If the caller is not a member of the group, the `all` scope is required.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#get-group
   */
  getGroup(input: GetGroupInput, call?: CallOptions): Promise<GetGroupResult>;
  /**
   * Register properties
   *
   * Registers properties in the namespace of the caller's app. A registration defines the property's type, where it can be set, and who can read and write it there.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#register-properties
   */
  registerProperties(input?: RegisterPropertiesInput, call?: CallOptions): Promise<RegisterPropertiesResult>;
  /**
   * List registered properties
   *
   * Returns the property definitions in the namespace of the caller's app. With `all`, returns the definitions in all namespaces of the license, which requires the `all` scope.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-registered-properties
   */
  listRegisteredProperties(
    input?: ListRegisteredPropertiesInput,
    call?: CallOptions,
  ): Promise<ListRegisteredPropertiesResult>;
  /**
   * Update properties of the license
   *
   * Sets properties of the license. Existing values are not overwritten, says the vendor. In our reading, properties that the request does not name keep their values. No scope is required. An app can always write properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-license-properties
   */
  updateLicenseProperties(
    input: UpdateLicensePropertiesInput,
    call?: CallOptions,
  ): Promise<UpdateLicensePropertiesResult>;
  /**
   * List properties of the license
   *
   * Returns the properties of the license with their values. No scope is required. An app can always read properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.read`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-license-properties
   */
  listLicenseProperties(input?: ListLicensePropertiesInput, call?: CallOptions): Promise<ListLicensePropertiesResult>;
  /**
   * Delete properties of the license
   *
   * Deletes properties of the license. No scope is required. An app can always delete properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.license.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-license-properties
   */
  deleteLicenseProperties(
    input: DeleteLicensePropertiesInput,
    call?: CallOptions,
  ): Promise<DeleteLicensePropertiesResult>;
  /**
   * Update properties of a group
   *
   * Sets properties of a group. Existing values are not overwritten, says the vendor. In our reading, properties that the request does not name keep their values. No scope is required. An app can always write properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#update-group-properties
   */
  updateGroupProperties(input: UpdateGroupPropertiesInput, call?: CallOptions): Promise<UpdateGroupPropertiesResult>;
  /**
   * List properties of a group
   *
   * Returns the properties of a group with their values. No scope is required. An app can always read properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.read`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-group-properties
   */
  listGroupProperties(input: ListGroupPropertiesInput, call?: CallOptions): Promise<ListGroupPropertiesResult>;
  /**
   * Delete properties of a group
   *
   * Deletes properties of a group. No scope is required. An app can always delete properties in its own namespace. In other namespaces, the property's registration must allow it with `locations.group.access.<user>.write`.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#delete-group-properties
   */
  deleteGroupProperties(input: DeleteGroupPropertiesInput, call?: CallOptions): Promise<DeleteGroupPropertiesResult>;
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
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#register-webhook
   */
  registerWebhook(input: RegisterWebhookInput, call?: CallOptions): Promise<RegisterWebhookResult>;
  /**
   * List registered webhooks
   *
   * Returns the caller's registered webhooks. With the `all` scope, returns the webhooks of the whole license.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#list-registered-webhooks
   */
  listRegisteredWebhooks(
    input?: ListRegisteredWebhooksInput,
    call?: CallOptions,
  ): Promise<ListRegisteredWebhooksResult>;
  /**
   * Unregister a webhook
   *
   * Unregisters a webhook. Unregistering webhooks that belong to others in the license requires the `all` scope.
   *
   * @see https://platform.text.com/docs/management/configuration-api/v3.2#unregister-webhook
   */
  unregisterWebhook(input: UnregisterWebhookInput, call?: CallOptions): Promise<UnregisterWebhookResult>;
  /** The client of openapi-fetch with the same credentials, for calls that this client does not support. It may change with any version. */
  readonly raw: Client<paths>;
}

/**
 * Creates a client of LiveChat Configuration API.
 *
 * @throws {TypeError} An option that the API requires is missing.
 *
 * @deprecated Use https://platform.text.com/docs/management/configuration-api instead.
 */
export declare function createLivechatConfigurationClient(
  options: LivechatConfigurationClientOptions,
): LivechatConfigurationClient;
