// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { unicodeLength as func0 } from "chatwire/runtime/validator";
const schema2 = {"type":["string","integer"]};
const pattern0 = new RegExp("^[0-9]+$", "u");
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.function === undefined) && (missing0 = "function")) || ((data.token === undefined) && (missing0 = "token"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "function") || (key0 === "token")) || (key0 === "email")) || (key0 === "password")) || (key0 === "user_id")) || (key0 === "user_token"))){
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
if("login" !== data0){
validate0.errors = [{instancePath:instancePath+"/function",keyword:"const",params:{allowedValue: "login"},message:"must be equal to constant"}];
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
if(func0(data1) < 1){
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
if(data.email !== undefined){
const _errs7 = errors;
if(typeof data.email !== "string"){
validate0.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(!(typeof data.password === "string")){
validate0.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data4 = data.user_id;
const _errs11 = errors;
const _errs12 = errors;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))))){
validate0.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: schema2.type},message:"must be string,integer"}];
return false;
}
if(errors === _errs12){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate0.errors = [{instancePath:instancePath+"/user_id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate0.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_token !== undefined){
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(!(typeof data.user_token === "string")){
validate0.errors = [{instancePath:instancePath+"/user_token",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let missing1;
if(data.email !== undefined && ((data.password === undefined) && (missing1 = "password"))){
validate0.errors = [{instancePath,keyword:"dependentRequired",params:{property: "email",
    missingProperty: missing1,
    depsCount: 1,
    deps: "password"},message:"must have property password when property email is present"}];
return false;
}
else {
if(data.password !== undefined && ((data.email === undefined) && (missing1 = "email"))){
validate0.errors = [{instancePath,keyword:"dependentRequired",params:{property: "password",
    missingProperty: missing1,
    depsCount: 1,
    deps: "email"},message:"must have property email when property password is present"}];
return false;
}
else {
if(data.user_token !== undefined && ((data.user_id === undefined) && (missing1 = "user_id"))){
validate0.errors = [{instancePath,keyword:"dependentRequired",params:{property: "user_token",
    missingProperty: missing1,
    depsCount: 1,
    deps: "user_id"},message:"must have property user_id when property user_token is present"}];
return false;
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
