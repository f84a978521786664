// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema1 = {"type":["string","number"]};
const pattern0 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subtotal !== undefined){
let data0 = data.subtotal;
const _errs1 = errors;
const _errs2 = errors;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
validate0.errors = [{instancePath:instancePath+"/subtotal",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate0.errors = [{instancePath:instancePath+"/subtotal",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subtotal_tax !== undefined){
let data1 = data.subtotal_tax;
const _errs4 = errors;
const _errs5 = errors;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
validate0.errors = [{instancePath:instancePath+"/subtotal_tax",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate0.errors = [{instancePath:instancePath+"/subtotal_tax",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
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
if(data.shipping_total !== undefined){
let data2 = data.shipping_total;
const _errs7 = errors;
const _errs8 = errors;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
validate0.errors = [{instancePath:instancePath+"/shipping_total",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate0.errors = [{instancePath:instancePath+"/shipping_total",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_tax !== undefined){
let data3 = data.shipping_tax;
const _errs10 = errors;
const _errs11 = errors;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
validate0.errors = [{instancePath:instancePath+"/shipping_tax",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate0.errors = [{instancePath:instancePath+"/shipping_tax",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_taxes !== undefined){
let data4 = data.shipping_taxes;
const _errs13 = errors;
const _errs15 = errors;
let valid6 = false;
let passing0 = null;
const _errs16 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err0 = {instancePath:instancePath+"/shipping_taxes",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data4)){
if(data4.length > 0){
const err1 = {instancePath:instancePath+"/shipping_taxes",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/shipping_taxes",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
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
const err3 = {instancePath:instancePath+"/shipping_taxes",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
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
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discount_total !== undefined){
let data5 = data.discount_total;
const _errs20 = errors;
const _errs21 = errors;
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
validate0.errors = [{instancePath:instancePath+"/discount_total",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs21){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
validate0.errors = [{instancePath:instancePath+"/discount_total",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discount_tax !== undefined){
let data6 = data.discount_tax;
const _errs23 = errors;
const _errs24 = errors;
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
validate0.errors = [{instancePath:instancePath+"/discount_tax",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs24){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate0.errors = [{instancePath:instancePath+"/discount_tax",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cart_contents_total !== undefined){
let data7 = data.cart_contents_total;
const _errs26 = errors;
const _errs27 = errors;
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
validate0.errors = [{instancePath:instancePath+"/cart_contents_total",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs27){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate0.errors = [{instancePath:instancePath+"/cart_contents_total",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cart_contents_tax !== undefined){
let data8 = data.cart_contents_tax;
const _errs29 = errors;
const _errs30 = errors;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
validate0.errors = [{instancePath:instancePath+"/cart_contents_tax",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs30){
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
validate0.errors = [{instancePath:instancePath+"/cart_contents_tax",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cart_contents_taxes !== undefined){
let data9 = data.cart_contents_taxes;
const _errs32 = errors;
const _errs34 = errors;
let valid12 = false;
let passing1 = null;
const _errs35 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err4 = {instancePath:instancePath+"/cart_contents_taxes",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs35 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data9)){
if(data9.length > 0){
const err5 = {instancePath:instancePath+"/cart_contents_taxes",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/cart_contents_taxes",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs37 === errors;
if(_valid1 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
const err7 = {instancePath:instancePath+"/cart_contents_taxes",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fee_total !== undefined){
let data10 = data.fee_total;
const _errs39 = errors;
const _errs40 = errors;
if((typeof data10 !== "string") && (!(typeof data10 == "number"))){
validate0.errors = [{instancePath:instancePath+"/fee_total",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs40){
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
validate0.errors = [{instancePath:instancePath+"/fee_total",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fee_tax !== undefined){
let data11 = data.fee_tax;
const _errs42 = errors;
const _errs43 = errors;
if((typeof data11 !== "string") && (!(typeof data11 == "number"))){
validate0.errors = [{instancePath:instancePath+"/fee_tax",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs43){
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
validate0.errors = [{instancePath:instancePath+"/fee_tax",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fee_taxes !== undefined){
let data12 = data.fee_taxes;
const _errs45 = errors;
const _errs47 = errors;
let valid16 = false;
let passing2 = null;
const _errs48 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err8 = {instancePath:instancePath+"/fee_taxes",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs48 === errors;
if(_valid2){
valid16 = true;
passing2 = 0;
}
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data12)){
if(data12.length > 0){
const err9 = {instancePath:instancePath+"/fee_taxes",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/fee_taxes",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid2 = _errs50 === errors;
if(_valid2 && valid16){
valid16 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid16 = true;
passing2 = 1;
}
}
if(!valid16){
const err11 = {instancePath:instancePath+"/fee_taxes",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data13 = data.total;
const _errs52 = errors;
const _errs53 = errors;
if((typeof data13 !== "string") && (!(typeof data13 == "number"))){
validate0.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs53){
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
validate0.errors = [{instancePath:instancePath+"/total",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_tax !== undefined){
let data14 = data.total_tax;
const _errs55 = errors;
const _errs56 = errors;
if((typeof data14 !== "string") && (!(typeof data14 == "number"))){
validate0.errors = [{instancePath:instancePath+"/total_tax",keyword:"type",params:{type: schema1.type},message:"must be string,number"}];
return false;
}
if(errors === _errs56){
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
validate0.errors = [{instancePath:instancePath+"/total_tax",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
}
var valid0 = _errs55 === errors;
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
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
