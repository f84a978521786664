// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"enum":["conversations","missed-conversations","conversations-time","visitors","leads","users","agents-response-time","agents-conversations","agents-conversations-time","agents-ratings","countries","languages","browsers","os","subscribe","follow-up","registrations","articles-searches","articles-ratings","articles-views-single","articles-views","sms-automations","email-automations","message-automations","direct-sms","direct-emails","direct-messages"]};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate0.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((((((((((data === "conversations") || (data === "missed-conversations")) || (data === "conversations-time")) || (data === "visitors")) || (data === "leads")) || (data === "users")) || (data === "agents-response-time")) || (data === "agents-conversations")) || (data === "agents-conversations-time")) || (data === "agents-ratings")) || (data === "countries")) || (data === "languages")) || (data === "browsers")) || (data === "os")) || (data === "subscribe")) || (data === "follow-up")) || (data === "registrations")) || (data === "articles-searches")) || (data === "articles-ratings")) || (data === "articles-views-single")) || (data === "articles-views")) || (data === "sms-automations")) || (data === "email-automations")) || (data === "message-automations")) || (data === "direct-sms")) || (data === "direct-emails")) || (data === "direct-messages"))){
validate0.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema0.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate0.errors = vErrors;
return errors === 0;
}
