// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema1 = {"type":["string","integer"]};
const pattern0 = new RegExp("^[0-9]+$", "u");
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
const _errs2 = errors;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))))){
validate0.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: schema1.type},message:"must be string,integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate0.errors = [{instancePath:instancePath+"/id",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate0.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date_modified !== undefined){
const _errs4 = errors;
if(typeof data.date_modified !== "string"){
validate0.errors = [{instancePath:instancePath+"/date_modified",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postcode !== undefined){
const _errs6 = errors;
if(typeof data.postcode !== "string"){
validate0.errors = [{instancePath:instancePath+"/postcode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.city !== undefined){
const _errs8 = errors;
if(typeof data.city !== "string"){
validate0.errors = [{instancePath:instancePath+"/city",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address_1 !== undefined){
const _errs10 = errors;
if(typeof data.address_1 !== "string"){
validate0.errors = [{instancePath:instancePath+"/address_1",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs12 = errors;
if(typeof data.address !== "string"){
validate0.errors = [{instancePath:instancePath+"/address",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address_2 !== undefined){
const _errs14 = errors;
if(typeof data.address_2 !== "string"){
validate0.errors = [{instancePath:instancePath+"/address_2",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs16 = errors;
if(typeof data.state !== "string"){
validate0.errors = [{instancePath:instancePath+"/state",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs18 = errors;
if(typeof data.country !== "string"){
validate0.errors = [{instancePath:instancePath+"/country",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_postcode !== undefined){
const _errs20 = errors;
if(typeof data.shipping_postcode !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_postcode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_city !== undefined){
const _errs22 = errors;
if(typeof data.shipping_city !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_city",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address_1 !== undefined){
const _errs24 = errors;
if(typeof data.shipping_address_1 !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_address_1",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
const _errs26 = errors;
if(typeof data.shipping_address !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_address",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address_2 !== undefined){
const _errs28 = errors;
if(typeof data.shipping_address_2 !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_address_2",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_state !== undefined){
const _errs30 = errors;
if(typeof data.shipping_state !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_state",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_country !== undefined){
const _errs32 = errors;
if(typeof data.shipping_country !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_country",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_vat_exempt !== undefined){
const _errs34 = errors;
if(typeof data.is_vat_exempt !== "string"){
validate0.errors = [{instancePath:instancePath+"/is_vat_exempt",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.calculated_shipping !== undefined){
const _errs36 = errors;
if(typeof data.calculated_shipping !== "string"){
validate0.errors = [{instancePath:instancePath+"/calculated_shipping",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_name !== undefined){
const _errs38 = errors;
if(typeof data.first_name !== "string"){
validate0.errors = [{instancePath:instancePath+"/first_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
const _errs40 = errors;
if(typeof data.last_name !== "string"){
validate0.errors = [{instancePath:instancePath+"/last_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.company !== undefined){
const _errs42 = errors;
if(typeof data.company !== "string"){
validate0.errors = [{instancePath:instancePath+"/company",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
const _errs44 = errors;
if(typeof data.phone !== "string"){
validate0.errors = [{instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs46 = errors;
if(typeof data.email !== "string"){
validate0.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_first_name !== undefined){
const _errs48 = errors;
if(typeof data.shipping_first_name !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_first_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_last_name !== undefined){
const _errs50 = errors;
if(typeof data.shipping_last_name !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_last_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_company !== undefined){
const _errs52 = errors;
if(typeof data.shipping_company !== "string"){
validate0.errors = [{instancePath:instancePath+"/shipping_company",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs52 === errors;
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
}
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
