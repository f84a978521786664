// Made by "chatwire generate" from openapi/gosquared/webhooks. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"type":["string","number"]};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(typeof data == "number"))){
validate0.errors = [{instancePath,keyword:"type",params:{type: schema0.type},message:"must be string,number"}];
return false;
}
validate0.errors = vErrors;
return errors === 0;
}
