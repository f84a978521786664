// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data["php-version"] === undefined) && (missing0 = "php-version")) || ((data["zip-archive"] === undefined) && (missing0 = "zip-archive"))) || ((data["plugin-folder"] === undefined) && (missing0 = "plugin-folder"))) || ((data["uploads-folder"] === undefined) && (missing0 = "uploads-folder"))) || ((data["apps-folder"] === undefined) && (missing0 = "apps-folder"))) || ((data["languages-folder"] === undefined) && (missing0 = "languages-folder"))) || ((data.ajax === undefined) && (missing0 = "ajax"))) || ((data.curl === undefined) && (missing0 = "curl"))) || ((data.UTF8mb4 === undefined) && (missing0 = "UTF8mb4"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data["php-version"] !== undefined){
const _errs1 = errors;
if(typeof data["php-version"] !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/php-version",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["zip-archive"] !== undefined){
const _errs3 = errors;
if(typeof data["zip-archive"] !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/zip-archive",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["plugin-folder"] !== undefined){
const _errs5 = errors;
if(typeof data["plugin-folder"] !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/plugin-folder",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["uploads-folder"] !== undefined){
const _errs7 = errors;
if(typeof data["uploads-folder"] !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/uploads-folder",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["apps-folder"] !== undefined){
const _errs9 = errors;
if(typeof data["apps-folder"] !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/apps-folder",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["languages-folder"] !== undefined){
const _errs11 = errors;
if(typeof data["languages-folder"] !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/languages-folder",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ajax !== undefined){
const _errs13 = errors;
if(typeof data.ajax !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/ajax",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.curl !== undefined){
const _errs15 = errors;
if(typeof data.curl !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/curl",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.UTF8mb4 !== undefined){
const _errs17 = errors;
if(typeof data.UTF8mb4 !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/UTF8mb4",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
