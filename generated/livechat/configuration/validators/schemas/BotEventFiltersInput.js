// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./ChatMembersFilterInput.js";
import { validate as validate3 } from "./ChatPropertiesFilterInput.js";
const schema1 = {"enum":["customer","agent"]};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "author_type") || (key0 === "only_my_chats")) || (key0 === "chat_member_ids")) || (key0 === "chat_properties"))){
validate0.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.author_type !== undefined){
let data0 = data.author_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate0.errors = [{instancePath:instancePath+"/author_type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "customer") || (data0 === "agent"))){
validate0.errors = [{instancePath:instancePath+"/author_type",keyword:"enum",params:{allowedValues: schema1.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.only_my_chats !== undefined){
const _errs5 = errors;
if(typeof data.only_my_chats !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/only_my_chats",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chat_member_ids !== undefined){
const _errs7 = errors;
if(!(validate1(data.chat_member_ids, {instancePath:instancePath+"/chat_member_ids",parentData:data,parentDataProperty:"chat_member_ids",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chat_properties !== undefined){
const _errs8 = errors;
if(!(validate3(data.chat_properties, {instancePath:instancePath+"/chat_properties",parentData:data,parentDataProperty:"chat_properties",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
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
