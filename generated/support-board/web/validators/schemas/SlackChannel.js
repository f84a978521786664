// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
import { validate as validate1 } from "./SlackChannelNote.js";
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate0.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate0.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_channel !== undefined){
const _errs5 = errors;
if(typeof data.is_channel !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_channel",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_group !== undefined){
const _errs7 = errors;
if(typeof data.is_group !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_group",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_im !== undefined){
const _errs9 = errors;
if(typeof data.is_im !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_im",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
let data5 = data.created;
const _errs11 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate0.errors = [{instancePath:instancePath+"/created",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creator !== undefined){
const _errs13 = errors;
if(typeof data.creator !== "string"){
validate0.errors = [{instancePath:instancePath+"/creator",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_archived !== undefined){
const _errs15 = errors;
if(typeof data.is_archived !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_archived",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_general !== undefined){
const _errs17 = errors;
if(typeof data.is_general !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_general",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unlinked !== undefined){
let data9 = data.unlinked;
const _errs19 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate0.errors = [{instancePath:instancePath+"/unlinked",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name_normalized !== undefined){
const _errs21 = errors;
if(typeof data.name_normalized !== "string"){
validate0.errors = [{instancePath:instancePath+"/name_normalized",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_shared !== undefined){
const _errs23 = errors;
if(typeof data.is_shared !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_shared",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_ext_shared !== undefined){
const _errs25 = errors;
if(typeof data.is_ext_shared !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_ext_shared",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_org_shared !== undefined){
const _errs27 = errors;
if(typeof data.is_org_shared !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_org_shared",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending_shared !== undefined){
const _errs29 = errors;
if(errors === _errs29){
if(!(Array.isArray(data.pending_shared))){
validate0.errors = [{instancePath:instancePath+"/pending_shared",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_pending_ext_shared !== undefined){
const _errs31 = errors;
if(typeof data.is_pending_ext_shared !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_pending_ext_shared",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_member !== undefined){
const _errs33 = errors;
if(typeof data.is_member !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_member",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_private !== undefined){
const _errs35 = errors;
if(typeof data.is_private !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_private",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_mpim !== undefined){
const _errs37 = errors;
if(typeof data.is_mpim !== "boolean"){
validate0.errors = [{instancePath:instancePath+"/is_mpim",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated !== undefined){
let data19 = data.updated;
const _errs39 = errors;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
validate0.errors = [{instancePath:instancePath+"/updated",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topic !== undefined){
const _errs41 = errors;
if(!(validate1(data.topic, {instancePath:instancePath+"/topic",parentData:data,parentDataProperty:"topic",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purpose !== undefined){
const _errs42 = errors;
if(!(validate1(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_names !== undefined){
let data22 = data.previous_names;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data22)){
var valid1 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
const _errs45 = errors;
if(typeof data22[i0] !== "string"){
validate0.errors = [{instancePath:instancePath+"/previous_names/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs45 === errors;
if(!valid1){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/previous_names",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.num_members !== undefined){
let data24 = data.num_members;
const _errs47 = errors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
validate0.errors = [{instancePath:instancePath+"/num_members",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs47 === errors;
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
