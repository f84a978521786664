// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const pattern0 = new RegExp("^[a-z]{2}([-_][A-Za-z0-9]+)*$", "u");
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate0.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[a-z]{2}([-_][A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[a-z]{2}([-_][A-Za-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
