// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"properties":{"X-Region":{"enum":["dal","fra"]}}};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["X-Region"] !== undefined){
let data0 = data["X-Region"];
if(typeof data0 !== "string"){
validate0.errors = [{instancePath:instancePath+"/X-Region",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "dal") || (data0 === "fra"))){
validate0.errors = [{instancePath:instancePath+"/X-Region",keyword:"enum",params:{allowedValues: schema0.properties["X-Region"].enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
