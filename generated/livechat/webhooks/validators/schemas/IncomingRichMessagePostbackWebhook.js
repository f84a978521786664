// Made by "chatwire generate" from openapi/livechat/webhooks. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./OrganizationId.js";
import { validate as validate3 } from "./IncomingRichMessagePostbackPayload.js";
import { validate as validate5 } from "./ChatAdditionalData.js";
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.webhook_id === undefined) && (missing0 = "webhook_id")) || ((data.secret_key === undefined) && (missing0 = "secret_key"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.organization_id === undefined) && (missing0 = "organization_id"))) || ((data.payload === undefined) && (missing0 = "payload"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.webhook_id !== undefined){
const _errs1 = errors;
if(typeof data.webhook_id !== "string"){
validate0.errors = [{instancePath:instancePath+"/webhook_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret_key !== undefined){
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(!(typeof data.secret_key === "string")){
validate0.errors = [{instancePath:instancePath+"/secret_key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data2 = data.action;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate0.errors = [{instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("incoming_rich_message_postback" !== data2){
validate0.errors = [{instancePath:instancePath+"/action",keyword:"const",params:{allowedValue: "incoming_rich_message_postback"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization_id !== undefined){
const _errs9 = errors;
if(!(validate1(data.organization_id, {instancePath:instancePath+"/organization_id",parentData:data,parentDataProperty:"organization_id",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs10 = errors;
if(!(validate3(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.additional_data !== undefined){
const _errs11 = errors;
if(!(validate5(data.additional_data, {instancePath:instancePath+"/additional_data",parentData:data,parentDataProperty:"additional_data",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
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
