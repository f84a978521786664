// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./AutomationType.js";
const schema0 = {"properties":{"id":{"type":["string","integer"],"description":"Automation ID, such as `0BOaG`."},"conditions":{"type":"array","items":{"$ref":"chatwire:/schemas/AutomationCondition"},"description":"Conditions under which the automation runs."},"name":{"type":"string","description":"Name shown in the admin area."},"message":{"type":"string","description":"Text of the message."},"subject":{"type":"string","description":"Subject of an email."},"title":{"type":"string","description":"Title of a popup or a design."},"profile_image":{"type":"string","description":"Profile image of a popup."},"color_1":{"type":"string","description":"First color of a design."},"color_2":{"type":"string","description":"Second color of a design."},"color_3":{"type":"string","description":"Third color of a design."},"background":{"type":"string","description":"Background of a design."},"brand":{"type":"string","description":"Brand of a design."},"icon":{"type":"string","description":"Icon of a design."},"type":{"$ref":"chatwire:/schemas/AutomationType","description":"Type of automation. Include it to check or run an automation."},"repeat_id":{"type":["string","integer","boolean"],"description":"Distinguishes the runs of a repeated automation. A check returns this value.","x-evidence":{"level":"observed","source":"Observed servers, 2024 and later"}}}};
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
let data0 = data.id;
const _errs2 = errors;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))))){
validate0.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: schema0.properties.id.type},message:"must be string,integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
let data1 = data.conditions;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 3){
validate0.errors = [{instancePath:instancePath+"/conditions/" + i0,keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
if(data2.length < 1){
validate0.errors = [{instancePath:instancePath+"/conditions/" + i0,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(typeof data2[i1] !== "string"){
validate0.errors = [{instancePath:instancePath+"/conditions/" + i0+"/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/conditions/" + i0,keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/conditions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs11 = errors;
if(typeof data.name !== "string"){
validate0.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs13 = errors;
if(typeof data.message !== "string"){
validate0.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs15 = errors;
if(typeof data.subject !== "string"){
validate0.errors = [{instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs17 = errors;
if(typeof data.title !== "string"){
validate0.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_image !== undefined){
const _errs19 = errors;
if(typeof data.profile_image !== "string"){
validate0.errors = [{instancePath:instancePath+"/profile_image",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.color_1 !== undefined){
const _errs21 = errors;
if(typeof data.color_1 !== "string"){
validate0.errors = [{instancePath:instancePath+"/color_1",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.color_2 !== undefined){
const _errs23 = errors;
if(typeof data.color_2 !== "string"){
validate0.errors = [{instancePath:instancePath+"/color_2",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.color_3 !== undefined){
const _errs25 = errors;
if(typeof data.color_3 !== "string"){
validate0.errors = [{instancePath:instancePath+"/color_3",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.background !== undefined){
const _errs27 = errors;
if(typeof data.background !== "string"){
validate0.errors = [{instancePath:instancePath+"/background",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.brand !== undefined){
const _errs29 = errors;
if(typeof data.brand !== "string"){
validate0.errors = [{instancePath:instancePath+"/brand",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
const _errs31 = errors;
if(typeof data.icon !== "string"){
validate0.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs33 = errors;
if(!(validate1(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat_id !== undefined){
let data16 = data.repeat_id;
const _errs34 = errors;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))))) && (typeof data16 !== "boolean")){
validate0.errors = [{instancePath:instancePath+"/repeat_id",keyword:"type",params:{type: schema0.properties.repeat_id.type},message:"must be string,integer,boolean"}];
return false;
}
var valid0 = _errs34 === errors;
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
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
