// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./MessageAttachments.js";
import { validate as validate3 } from "./MessagePayload.js";
import { validate as validate5 } from "./Timestamp.js";
const schema1 = {"type":["string","integer"]};
const schema10 = {"enum":["visitor","lead","user","agent","admin","bot"]};
const schema13 = {"enum":["0","1","2","3","4"]};
const schema14 = {"type":["string","integer","null"]};
const schema15 = {"type":["string","integer","null"]};
const schema16 = {"type":["string","null"]};
const pattern0 = new RegExp("^[0-9]+$", "u");
const pattern5 = new RegExp("^-?[0-9]*$", "u");
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.message === undefined) && (missing0 = "message")) || ((data.message_id === undefined) && (missing0 = "message_id"))) || ((data.attachments === undefined) && (missing0 = "attachments"))) || ((data.payload === undefined) && (missing0 = "payload"))) || ((data.message_status_code === undefined) && (missing0 = "message_status_code"))) || ((data.last_update_time === undefined) && (missing0 = "last_update_time"))) || ((data.message_user_id === undefined) && (missing0 = "message_user_id"))) || ((data.message_user_type === undefined) && (missing0 = "message_user_type"))) || ((data.conversation_id === undefined) && (missing0 = "conversation_id"))) || ((data.conversation_user_id === undefined) && (missing0 = "conversation_user_id"))) || ((data.conversation_status_code === undefined) && (missing0 = "conversation_status_code"))) || ((data.conversation_creation_time === undefined) && (missing0 = "conversation_creation_time"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined){
const _errs1 = errors;
if(typeof data.message !== "string"){
validate0.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_id !== undefined){
let data1 = data.message_id;
const _errs3 = errors;
const _errs4 = errors;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))))){
validate0.errors = [{instancePath:instancePath+"/message_id",keyword:"type",params:{type: schema1.type},message:"must be string,integer"}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate0.errors = [{instancePath:instancePath+"/message_id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate0.errors = [{instancePath:instancePath+"/message_id",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attachments !== undefined){
const _errs6 = errors;
if(!(validate1(data.attachments, {instancePath:instancePath+"/attachments",parentData:data,parentDataProperty:"attachments",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payload !== undefined){
const _errs7 = errors;
if(!(validate3(data.payload, {instancePath:instancePath+"/payload",parentData:data,parentDataProperty:"payload",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_status_code !== undefined){
let data4 = data.message_status_code;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate0.errors = [{instancePath:instancePath+"/message_status_code",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/message_status_code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_update_time !== undefined){
const _errs11 = errors;
if(!(validate5(data.last_update_time, {instancePath:instancePath+"/last_update_time",parentData:data,parentDataProperty:"last_update_time",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_user_id !== undefined){
let data6 = data.message_user_id;
const _errs12 = errors;
const _errs13 = errors;
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))))){
validate0.errors = [{instancePath:instancePath+"/message_user_id",keyword:"type",params:{type: schema1.type},message:"must be string,integer"}];
return false;
}
if(errors === _errs13){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate0.errors = [{instancePath:instancePath+"/message_user_id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate0.errors = [{instancePath:instancePath+"/message_user_id",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_first_name !== undefined){
const _errs15 = errors;
if(typeof data.message_first_name !== "string"){
validate0.errors = [{instancePath:instancePath+"/message_first_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_last_name !== undefined){
const _errs17 = errors;
if(typeof data.message_last_name !== "string"){
validate0.errors = [{instancePath:instancePath+"/message_last_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_profile_image !== undefined){
const _errs19 = errors;
if(typeof data.message_profile_image !== "string"){
validate0.errors = [{instancePath:instancePath+"/message_profile_image",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message_user_type !== undefined){
let data10 = data.message_user_type;
const _errs21 = errors;
if(typeof data10 !== "string"){
validate0.errors = [{instancePath:instancePath+"/message_user_type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data10 === "visitor") || (data10 === "lead")) || (data10 === "user")) || (data10 === "agent")) || (data10 === "admin")) || (data10 === "bot"))){
validate0.errors = [{instancePath:instancePath+"/message_user_type",keyword:"enum",params:{allowedValues: schema10.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversation_id !== undefined){
let data11 = data.conversation_id;
const _errs24 = errors;
const _errs25 = errors;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))))){
validate0.errors = [{instancePath:instancePath+"/conversation_id",keyword:"type",params:{type: schema1.type},message:"must be string,integer"}];
return false;
}
if(errors === _errs25){
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
validate0.errors = [{instancePath:instancePath+"/conversation_id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
validate0.errors = [{instancePath:instancePath+"/conversation_id",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversation_user_id !== undefined){
let data12 = data.conversation_user_id;
const _errs27 = errors;
const _errs28 = errors;
if((typeof data12 !== "string") && (!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))))){
validate0.errors = [{instancePath:instancePath+"/conversation_user_id",keyword:"type",params:{type: schema1.type},message:"must be string,integer"}];
return false;
}
if(errors === _errs28){
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
validate0.errors = [{instancePath:instancePath+"/conversation_user_id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs28){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate0.errors = [{instancePath:instancePath+"/conversation_user_id",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversation_status_code !== undefined){
let data13 = data.conversation_status_code;
const _errs30 = errors;
if(typeof data13 !== "string"){
validate0.errors = [{instancePath:instancePath+"/conversation_status_code",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data13 === "0") || (data13 === "1")) || (data13 === "2")) || (data13 === "3")) || (data13 === "4"))){
validate0.errors = [{instancePath:instancePath+"/conversation_status_code",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conversation_creation_time !== undefined){
const _errs33 = errors;
if(!(validate5(data.conversation_creation_time, {instancePath:instancePath+"/conversation_creation_time",parentData:data,parentDataProperty:"conversation_creation_time",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.department !== undefined){
let data15 = data.department;
const _errs34 = errors;
const _errs35 = errors;
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))))) && (data15 !== null)){
validate0.errors = [{instancePath:instancePath+"/department",keyword:"type",params:{type: schema14.type},message:"must be string,integer,null"}];
return false;
}
if(errors === _errs35){
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
validate0.errors = [{instancePath:instancePath+"/department",keyword:"pattern",params:{pattern: "^-?[0-9]*$"},message:"must match pattern \""+"^-?[0-9]*$"+"\""}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data16 = data.agent_id;
const _errs37 = errors;
const _errs38 = errors;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))))) && (data16 !== null)){
validate0.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: schema15.type},message:"must be string,integer,null"}];
return false;
}
if(errors === _errs38){
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
validate0.errors = [{instancePath:instancePath+"/agent_id",keyword:"pattern",params:{pattern: "^-?[0-9]*$"},message:"must match pattern \""+"^-?[0-9]*$"+"\""}];
return false;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs40 = errors;
if(typeof data.title !== "string"){
validate0.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data18 = data.source;
const _errs42 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate0.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: schema16.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data19 = data.extra;
const _errs45 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate0.errors = [{instancePath:instancePath+"/extra",keyword:"type",params:{type: schema16.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data20 = data.tags;
const _errs48 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate0.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: schema16.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs48 === errors;
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
