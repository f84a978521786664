// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.parent === undefined) && (missing0 = "parent")) || ((data.displayName === undefined) && (missing0 = "displayName"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.parent !== undefined){
const _errs1 = errors;
if(typeof data.parent !== "string"){
validate0.errors = [{instancePath:instancePath+"/parent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.displayName !== undefined){
const _errs3 = errors;
if(typeof data.displayName !== "string"){
validate0.errors = [{instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultLanguageCode !== undefined){
const _errs5 = errors;
if(typeof data.defaultLanguageCode !== "string"){
validate0.errors = [{instancePath:instancePath+"/defaultLanguageCode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
const _errs7 = errors;
if(typeof data.timeZone !== "string"){
validate0.errors = [{instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enableLogging !== undefined){
const _errs9 = errors;
if(typeof data.enableLogging !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/enableLogging",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matchMode !== undefined){
const _errs11 = errors;
if(typeof data.matchMode !== "string"){
validate0.errors = [{instancePath:instancePath+"/matchMode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classificationThreshold !== undefined){
const _errs13 = errors;
if(!(typeof data.classificationThreshold == "number")){
validate0.errors = [{instancePath:instancePath+"/classificationThreshold",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apiVersion !== undefined){
const _errs15 = errors;
if(typeof data.apiVersion !== "string"){
validate0.errors = [{instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
const _errs17 = errors;
if(typeof data.tier !== "string"){
validate0.errors = [{instancePath:instancePath+"/tier",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
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
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
