// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"enum":["incoming_chat","chat_deactivated","chat_access_granted","chat_access_revoked","user_added_to_chat","user_removed_from_chat","incoming_rich_message_postback","chat_properties_updated","chat_properties_deleted","thread_properties_updated","thread_properties_deleted","event_properties_updated","event_properties_deleted","thread_tagged","thread_untagged","events_marked_as_seen"]};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate0.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((data === "incoming_chat") || (data === "chat_deactivated")) || (data === "chat_access_granted")) || (data === "chat_access_revoked")) || (data === "user_added_to_chat")) || (data === "user_removed_from_chat")) || (data === "incoming_rich_message_postback")) || (data === "chat_properties_updated")) || (data === "chat_properties_deleted")) || (data === "thread_properties_updated")) || (data === "thread_properties_deleted")) || (data === "event_properties_updated")) || (data === "event_properties_deleted")) || (data === "thread_tagged")) || (data === "thread_untagged")) || (data === "events_marked_as_seen"))){
validate0.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema0.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate0.errors = vErrors;
return errors === 0;
}
