// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"enum":["new_visitor","incoming_chat","returning_visitor","queued_visitor","visitor_is_typing","new_goal","unassigned_chats","unassigned_chat_messages","ticket","inactive_notifications","mute_all_sounds","repeat_sound_notifications","ticket_notifications"]};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate0.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((data === "new_visitor") || (data === "incoming_chat")) || (data === "returning_visitor")) || (data === "queued_visitor")) || (data === "visitor_is_typing")) || (data === "new_goal")) || (data === "unassigned_chats")) || (data === "unassigned_chat_messages")) || (data === "ticket")) || (data === "inactive_notifications")) || (data === "mute_all_sounds")) || (data === "repeat_sound_notifications")) || (data === "ticket_notifications"))){
validate0.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema0.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate0.errors = vErrors;
return errors === 0;
}
