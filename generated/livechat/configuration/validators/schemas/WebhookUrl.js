// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(!(formats0.test(data))){
validate0.errors = [{instancePath,keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate0.errors = vErrors;
return errors === 0;
}
