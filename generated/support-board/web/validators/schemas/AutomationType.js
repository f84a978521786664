// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"enum":["emails","sms","messages","popups","design","more"]};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate0.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "emails") || (data === "sms")) || (data === "messages")) || (data === "popups")) || (data === "design")) || (data === "more"))){
validate0.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema0.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate0.errors = vErrors;
return errors === 0;
}
