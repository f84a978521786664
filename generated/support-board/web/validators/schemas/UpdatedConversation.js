// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./MessageAttachments.js";
import { validate as validate3 } from "./MessagePayload.js";
import { validate as validate5 } from "./Timestamp.js";
const schema1 = {"type":["string","integer"]};
const schema10 = {"enum":["visitor","lead","user","agent","admin","bot"]};
const schema11 = {"type":["string","integer","null"]};
const schema12 = {"type":["string","integer","null"]};
const schema13 = {"type":["string","null"]};
const schema18 = {"type":["string","integer"],"enum":["0","1","2","3","4",0,1,2,3,4]};
const pattern0 = new RegExp("^[0-9]+$", "u");
const pattern3 = new RegExp("^-?[0-9]*$", "u");
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status_code === undefined) && (missing0 = "status_code"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.message_id === undefined) && (missing0 = "message_id"))){
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
if(data.department !== undefined){
let data11 = data.department;
const _errs24 = errors;
const _errs25 = errors;
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))))) && (data11 !== null)){
validate0.errors = [{instancePath:instancePath+"/department",keyword:"type",params:{type: schema11.type},message:"must be string,integer,null"}];
return false;
}
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
validate0.errors = [{instancePath:instancePath+"/department",keyword:"pattern",params:{pattern: "^-?[0-9]*$"},message:"must match pattern \""+"^-?[0-9]*$"+"\""}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agent_id !== undefined){
let data12 = data.agent_id;
const _errs27 = errors;
const _errs28 = errors;
if(((typeof data12 !== "string") && (!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))))) && (data12 !== null)){
validate0.errors = [{instancePath:instancePath+"/agent_id",keyword:"type",params:{type: schema12.type},message:"must be string,integer,null"}];
return false;
}
if(errors === _errs28){
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
validate0.errors = [{instancePath:instancePath+"/agent_id",keyword:"pattern",params:{pattern: "^-?[0-9]*$"},message:"must match pattern \""+"^-?[0-9]*$"+"\""}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs30 = errors;
if(typeof data.title !== "string"){
validate0.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data14 = data.source;
const _errs32 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate0.errors = [{instancePath:instancePath+"/source",keyword:"type",params:{type: schema13.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data15 = data.extra;
const _errs35 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate0.errors = [{instancePath:instancePath+"/extra",keyword:"type",params:{type: schema13.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data16 = data.tags;
const _errs38 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate0.errors = [{instancePath:instancePath+"/tags",keyword:"type",params:{type: schema13.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data17 = data.id;
const _errs41 = errors;
const _errs42 = errors;
if((typeof data17 !== "string") && (!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))))){
validate0.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: schema1.type},message:"must be string,integer"}];
return false;
}
if(errors === _errs42){
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
validate0.errors = [{instancePath:instancePath+"/id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs42){
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
validate0.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data18 = data.user_id;
const _errs44 = errors;
const _errs45 = errors;
if((typeof data18 !== "string") && (!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))))){
validate0.errors = [{instancePath:instancePath+"/user_id",keyword:"type",params:{type: schema1.type},message:"must be string,integer"}];
return false;
}
if(errors === _errs45){
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
validate0.errors = [{instancePath:instancePath+"/user_id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs45){
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
validate0.errors = [{instancePath:instancePath+"/user_id",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creation_time !== undefined){
const _errs47 = errors;
if(!(validate5(data.creation_time, {instancePath:instancePath+"/creation_time",parentData:data,parentDataProperty:"creation_time",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data20 = data.status_code;
const _errs48 = errors;
if((typeof data20 !== "string") && (!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))))){
validate0.errors = [{instancePath:instancePath+"/status_code",keyword:"type",params:{type: schema18.type},message:"must be string,integer"}];
return false;
}
if(!((((((((((data20 === "0") || (data20 === "1")) || (data20 === "2")) || (data20 === "3")) || (data20 === "4")) || (data20 === 0)) || (data20 === 1)) || (data20 === 2)) || (data20 === 3)) || (data20 === 4))){
validate0.errors = [{instancePath:instancePath+"/status_code",keyword:"enum",params:{allowedValues: schema18.enum},message:"must be equal to one of the allowed values"}];
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
