// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./AttachmentList.js";
import { unicodeLength as func1 } from "chatwire/runtime/validator";
const schema0 = {"properties":{"function":{"type":"string","const":"dialogflow-message"},"token":{"$ref":"chatwire:/schemas/ApiToken"},"conversation_id":{"$ref":"chatwire:/schemas/Id","description":"Conversation ID. If provided, the reply is added to this conversation as a new message, says the page. Servers require it."},"message":{"type":"string","description":"Text to send to Dialogflow."},"attachments":{"$ref":"chatwire:/schemas/AttachmentList","description":"Attachments of the message. Dialogflow can read this list."},"language":{"$ref":"chatwire:/schemas/DialogflowLanguage","description":"Language code of the bot. Defaults to the main language of the bot. Observed servers read `dialogflow_language` instead.","x-evidence":{"level":"observed","source":"Observed servers, 2021 to 2025","about":"description"}},"dialogflow_language":{"$ref":"chatwire:/schemas/DialogflowLanguage","description":"Language code of the bot. Servers read this field instead of `language`.","x-evidence":{"level":"observed","source":"Observed servers, 2021 to 2025"}},"event":{"type":"string","description":"Name of a Dialogflow event to trigger."},"parameters":{"type":"object","description":"Additional values by name.","additionalProperties":{"type":"string"}},"audio":{"description":"URL of an audio file for speech recognition.","default":false,"oneOf":[{"type":"string"},{"type":"boolean","const":false}]}}};
const schema2 = {"type":["string","integer"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9]+$", "u");
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.function === undefined) && (missing0 = "function")) || ((data.token === undefined) && (missing0 = "token"))) || ((data.conversation_id === undefined) && (missing0 = "conversation_id"))) || ((data.message === undefined) && (missing0 = "message"))){
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
if(data.function !== undefined){
let data0 = data.function;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate0.errors = [{instancePath:instancePath+"/function",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("dialogflow-message" !== data0){
validate0.errors = [{instancePath:instancePath+"/function",keyword:"const",params:{allowedValue: "dialogflow-message"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data1 = data.token;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate0.errors = [{instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.conversation_id !== undefined){
let data2 = data.conversation_id;
const _errs7 = errors;
const _errs8 = errors;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))))){
validate0.errors = [{instancePath:instancePath+"/conversation_id",keyword:"type",params:{type: schema2.type},message:"must be string,integer"}];
return false;
}
if(errors === _errs8){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate0.errors = [{instancePath:instancePath+"/conversation_id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate0.errors = [{instancePath:instancePath+"/conversation_id",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs10 = errors;
if(typeof data.message !== "string"){
validate0.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attachments !== undefined){
const _errs12 = errors;
if(!(validate1(data.attachments, {instancePath:instancePath+"/attachments",parentData:data,parentDataProperty:"attachments",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
const _errs13 = errors;
if(typeof data.language !== "string"){
validate0.errors = [{instancePath:instancePath+"/language",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dialogflow_language !== undefined){
const _errs16 = errors;
if(typeof data.dialogflow_language !== "string"){
validate0.errors = [{instancePath:instancePath+"/dialogflow_language",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs19 = errors;
if(typeof data.event !== "string"){
validate0.errors = [{instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data8 = data.parameters;
const _errs21 = errors;
if(errors === _errs21){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
const _errs24 = errors;
if(typeof data8[key1] !== "string"){
validate0.errors = [{instancePath:instancePath+"/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/parameters",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
let data10 = data.audio;
const _errs26 = errors;
const _errs27 = errors;
let valid6 = false;
let passing0 = null;
const _errs28 = errors;
if(typeof data10 !== "string"){
const err0 = {instancePath:instancePath+"/audio",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs30 = errors;
if(typeof data10 !== "boolean"){
const err1 = {instancePath:instancePath+"/audio",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(false !== data10){
const err2 = {instancePath:instancePath+"/audio",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err3 = {instancePath:instancePath+"/audio",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
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
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
