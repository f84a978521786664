// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"enum":["em","tk","wa","fb","ig","tw","wc","tx","tm","gb","tg","ln","vb"]};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate0.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((data === "em") || (data === "tk")) || (data === "wa")) || (data === "fb")) || (data === "ig")) || (data === "tw")) || (data === "wc")) || (data === "tx")) || (data === "tm")) || (data === "gb")) || (data === "tg")) || (data === "ln")) || (data === "vb"))){
validate0.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema0.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate0.errors = vErrors;
return errors === 0;
}
