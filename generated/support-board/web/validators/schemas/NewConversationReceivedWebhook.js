// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./WebhookKey.js";
import { validate as validate3 } from "./NewConversation.js";
const schema0 = {"properties":{"function":{"enum":["new-conversation-received","new-conversation"]}}};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.function === undefined) && (missing0 = "function")) || ((data.key === undefined) && (missing0 = "key"))) || ((data["sender-url"] === undefined) && (missing0 = "sender-url"))) || ((data.data === undefined) && (missing0 = "data"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.function !== undefined){
let data0 = data.function;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate0.errors = [{instancePath:instancePath+"/function",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "new-conversation-received") || (data0 === "new-conversation"))){
validate0.errors = [{instancePath:instancePath+"/function",keyword:"enum",params:{allowedValues: schema0.properties.function.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs3 = errors;
if(!(validate1(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["sender-url"] !== undefined){
const _errs4 = errors;
if(typeof data["sender-url"] !== "string"){
validate0.errors = [{instancePath:instancePath+"/sender-url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs7 = errors;
if(!(validate3(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
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
