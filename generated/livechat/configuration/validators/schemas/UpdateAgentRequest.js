// Made by "chatwire generate" from openapi/livechat/configuration. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./GroupMembershipInput.js";
import { validate as validate3 } from "./AgentNotification.js";
import { validate as validate5 } from "./WorkSchedulerInput.js";
const schema0 = {"properties":{"id":{"type":"string","description":"ID of the agent."},"name":{"type":"string","description":"Name of the agent."},"role":{"$ref":"chatwire:/schemas/AssignableAgentRole","description":"Role to assign. The owner role cannot be assigned."},"avatar_path":{"type":"string","description":"URL of the agent's avatar."},"login_status":{"$ref":"chatwire:/schemas/LoginStatus","description":"Whether the agent accepts chats right after logging in."},"job_title":{"type":"string","description":"Job title."},"mobile":{"type":"string","description":"Mobile phone number."},"max_chats_count":{"type":"integer","maximum":100,"description":"Maximum number of concurrent chats of the agent."},"groups":{"type":"array","description":"Groups that the agent belongs to.","items":{"$ref":"chatwire:/schemas/GroupMembershipInput"}},"notifications":{"type":"array","description":"Notifications to enable.","items":{"$ref":"chatwire:/schemas/AgentNotification"}},"email_subscriptions":{"type":"array","description":"Reports that the agent gets by email.","items":{"$ref":"chatwire:/schemas/EmailSubscription"}},"work_scheduler":{"description":"Working hours of the agent by day of the week. The time zone is not documented.","$ref":"chatwire:/schemas/WorkSchedulerInput"}}};
const schema1 = {"enum":["viceowner","administrator","normal"]};
const schema2 = {"enum":["accepting chats","not accepting chats"]};
const schema7 = {"enum":["daily_summary","weekly_summary"]};
const func0 = Object.prototype.hasOwnProperty;
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
validate0.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate0.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate0.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data2 = data.role;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate0.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "viceowner") || (data2 === "administrator")) || (data2 === "normal"))){
validate0.errors = [{instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema1.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.avatar_path !== undefined){
const _errs9 = errors;
if(typeof data.avatar_path !== "string"){
validate0.errors = [{instancePath:instancePath+"/avatar_path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login_status !== undefined){
let data4 = data.login_status;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate0.errors = [{instancePath:instancePath+"/login_status",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "accepting chats") || (data4 === "not accepting chats"))){
validate0.errors = [{instancePath:instancePath+"/login_status",keyword:"enum",params:{allowedValues: schema2.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_title !== undefined){
const _errs14 = errors;
if(typeof data.job_title !== "string"){
validate0.errors = [{instancePath:instancePath+"/job_title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mobile !== undefined){
const _errs16 = errors;
if(typeof data.mobile !== "string"){
validate0.errors = [{instancePath:instancePath+"/mobile",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_chats_count !== undefined){
let data7 = data.max_chats_count;
const _errs18 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate0.errors = [{instancePath:instancePath+"/max_chats_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if(typeof data7 == "number"){
if(data7 > 100 || isNaN(data7)){
validate0.errors = [{instancePath:instancePath+"/max_chats_count",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
let data8 = data.groups;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data8)){
var valid3 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(!(validate1(data8[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notifications !== undefined){
let data10 = data.notifications;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data10)){
var valid4 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs25 = errors;
if(!(validate3(data10[i1], {instancePath:instancePath+"/notifications/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/notifications",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email_subscriptions !== undefined){
let data12 = data.email_subscriptions;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
var valid5 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs28 = errors;
if(typeof data13 !== "string"){
validate0.errors = [{instancePath:instancePath+"/email_subscriptions/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "daily_summary") || (data13 === "weekly_summary"))){
validate0.errors = [{instancePath:instancePath+"/email_subscriptions/" + i2,keyword:"enum",params:{allowedValues: schema7.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs28 === errors;
if(!valid5){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/email_subscriptions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.work_scheduler !== undefined){
const _errs31 = errors;
if(!(validate5(data.work_scheduler, {instancePath:instancePath+"/work_scheduler",parentData:data,parentDataProperty:"work_scheduler",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
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
