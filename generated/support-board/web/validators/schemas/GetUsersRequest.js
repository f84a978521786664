// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./UserSorting.js";
import { validate as validate3 } from "./IdList.js";
import { unicodeLength as func1 } from "chatwire/runtime/validator";
const schema0 = {"properties":{"function":{"type":"string","const":"get-users"},"token":{"$ref":"chatwire:/schemas/ApiToken"},"sorting":{"$ref":"chatwire:/schemas/UserSorting"},"user_types":{"type":"array","description":"User types to return. Defaults to all types.","items":{"$ref":"chatwire:/schemas/AssignableUserType"}},"search":{"type":"string","description":"Text to search for."},"pagination":{"$ref":"chatwire:/schemas/Pagination"},"extra":{"description":"Whether to include each user's additional details, or the slugs of the details to include. Defaults to none.","default":false,"oneOf":[{"type":"boolean"},{"type":"array","items":{"type":"string"}}]},"user_ids":{"description":"IDs of the only users to return. Observed servers read this field as `users_id`.","default":false,"x-evidence":{"level":"observed","source":"Observed servers, 2021 to 2025","about":"description"},"oneOf":[{"$ref":"chatwire:/schemas/IdList"},{"type":"boolean","const":false}]},"users_id":{"$ref":"chatwire:/schemas/IdList","description":"IDs of the only users to return. Servers read this field instead of `user_ids`.","x-evidence":{"level":"observed","source":"Observed servers, 2021 to 2025"}}}};
const schema4 = {"enum":["visitor","lead","user","agent","admin"]};
const func0 = Object.prototype.hasOwnProperty;
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
if("get-users" !== data0){
validate0.errors = [{instancePath:instancePath+"/function",keyword:"const",params:{allowedValue: "get-users"},message:"must be equal to constant"}];
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
if(data.sorting !== undefined){
const _errs7 = errors;
if(!(validate1(data.sorting, {instancePath:instancePath+"/sorting",parentData:data,parentDataProperty:"sorting",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_types !== undefined){
let data3 = data.user_types;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(typeof data4 !== "string"){
validate0.errors = [{instancePath:instancePath+"/user_types/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data4 === "visitor") || (data4 === "lead")) || (data4 === "user")) || (data4 === "agent")) || (data4 === "admin"))){
validate0.errors = [{instancePath:instancePath+"/user_types/" + i0,keyword:"enum",params:{allowedValues: schema4.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/user_types",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.search !== undefined){
const _errs13 = errors;
if(typeof data.search !== "string"){
validate0.errors = [{instancePath:instancePath+"/search",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pagination !== undefined){
let data6 = data.pagination;
const _errs15 = errors;
const _errs16 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate0.errors = [{instancePath:instancePath+"/pagination",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate0.errors = [{instancePath:instancePath+"/pagination",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data7 = data.extra;
const _errs18 = errors;
const _errs19 = errors;
let valid5 = false;
let passing0 = null;
const _errs20 = errors;
if(typeof data7 !== "boolean"){
const err0 = {instancePath:instancePath+"/extra",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data7)){
var valid6 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data7[i1] !== "string"){
const err1 = {instancePath:instancePath+"/extra/" + i1,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
const err2 = {instancePath:instancePath+"/extra",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err3 = {instancePath:instancePath+"/extra",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_ids !== undefined){
let data9 = data.user_ids;
const _errs26 = errors;
const _errs27 = errors;
let valid7 = false;
let passing1 = null;
const _errs28 = errors;
if(!(validate3(data9, {instancePath:instancePath+"/user_ids",parentData:data,parentDataProperty:"user_ids",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs29 = errors;
if(typeof data9 !== "boolean"){
const err4 = {instancePath:instancePath+"/user_ids",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(false !== data9){
const err5 = {instancePath:instancePath+"/user_ids",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs29 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
const err6 = {instancePath:instancePath+"/user_ids",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
if(valid0){
if(data.users_id !== undefined){
const _errs31 = errors;
if(!(validate3(data.users_id, {instancePath:instancePath+"/users_id",parentData:data,parentDataProperty:"users_id",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
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
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
