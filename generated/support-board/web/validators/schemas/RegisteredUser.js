// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "profile_image") || (key0 === "first_name")) || (key0 === "last_name")) || (key0 === "email")) || (key0 === "password")) || (key0 === "password-check")) || (key0 === "user_type"))){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
if(data0.length > 2){
validate0.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data0.length < 2){
validate0.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data0[i0] !== "string"){
validate0.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
if(_errs1 === errors){
if(data.profile_image !== undefined){
let data2 = data.profile_image;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
if(data2.length > 2){
validate0.errors = [{instancePath:instancePath+"/profile_image",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data2.length < 2){
validate0.errors = [{instancePath:instancePath+"/profile_image",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data2[i1] !== "string"){
validate0.errors = [{instancePath:instancePath+"/profile_image/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs10 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/profile_image",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.first_name !== undefined){
let data4 = data.first_name;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
if(data4.length > 2){
validate0.errors = [{instancePath:instancePath+"/first_name",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data4.length < 2){
validate0.errors = [{instancePath:instancePath+"/first_name",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs15 = errors;
if(typeof data4[i2] !== "string"){
validate0.errors = [{instancePath:instancePath+"/first_name/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs15 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/first_name",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.last_name !== undefined){
let data6 = data.last_name;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data6)){
if(data6.length > 2){
validate0.errors = [{instancePath:instancePath+"/last_name",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data6.length < 2){
validate0.errors = [{instancePath:instancePath+"/last_name",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid9 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs20 = errors;
if(typeof data6[i3] !== "string"){
validate0.errors = [{instancePath:instancePath+"/last_name/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs20 === errors;
if(!valid9){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/last_name",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.email !== undefined){
let data8 = data.email;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data8)){
if(data8.length > 2){
validate0.errors = [{instancePath:instancePath+"/email",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data8.length < 2){
validate0.errors = [{instancePath:instancePath+"/email",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid11 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs25 = errors;
if(typeof data8[i4] !== "string"){
validate0.errors = [{instancePath:instancePath+"/email/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs25 === errors;
if(!valid11){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.password !== undefined){
let data10 = data.password;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data10)){
if(data10.length > 2){
validate0.errors = [{instancePath:instancePath+"/password",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data10.length < 2){
validate0.errors = [{instancePath:instancePath+"/password",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid13 = true;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(!(typeof data10[i5] === "string")){
validate0.errors = [{instancePath:instancePath+"/password/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid13 = _errs30 === errors;
if(!valid13){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data["password-check"] !== undefined){
let data12 = data["password-check"];
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data12)){
if(data12.length > 2){
validate0.errors = [{instancePath:instancePath+"/password-check",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data12.length < 2){
validate0.errors = [{instancePath:instancePath+"/password-check",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid15 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(!(typeof data12[i6] === "string")){
validate0.errors = [{instancePath:instancePath+"/password-check/" + i6,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid15 = _errs35 === errors;
if(!valid15){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/password-check",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.user_type !== undefined){
let data14 = data.user_type;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data14)){
if(data14.length > 2){
validate0.errors = [{instancePath:instancePath+"/user_type",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data14.length < 2){
validate0.errors = [{instancePath:instancePath+"/user_type",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid17 = true;
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
const _errs40 = errors;
if(typeof data14[i7] !== "string"){
validate0.errors = [{instancePath:instancePath+"/user_type/" + i7,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs40 === errors;
if(!valid17){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/user_type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
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
