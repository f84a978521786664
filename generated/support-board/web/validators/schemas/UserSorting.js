// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"prefixItems":{"0":{"enum":["first_name","last_name","email","profile_image","user_type","creation_time","last_activity","department"]},"1":{"enum":["ASC","DESC"]}}};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 2){
validate0.errors = [{instancePath,keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data.length < 2){
validate0.errors = [{instancePath,keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
const len0 = data.length;
if(len0 > 0){
let data0 = data[0];
const _errs1 = errors;
if(typeof data0 !== "string"){
validate0.errors = [{instancePath:instancePath+"/0",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data0 === "first_name") || (data0 === "last_name")) || (data0 === "email")) || (data0 === "profile_image")) || (data0 === "user_type")) || (data0 === "creation_time")) || (data0 === "last_activity")) || (data0 === "department"))){
validate0.errors = [{instancePath:instancePath+"/0",keyword:"enum",params:{allowedValues: schema0.prefixItems[0].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
if(valid0){
if(len0 > 1){
let data1 = data[1];
const _errs3 = errors;
if(typeof data1 !== "string"){
validate0.errors = [{instancePath:instancePath+"/1",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data1 === "ASC") || (data1 === "DESC"))){
validate0.errors = [{instancePath:instancePath+"/1",keyword:"enum",params:{allowedValues: schema0.prefixItems[1].enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
if(valid0){
const len1 = data.length;
var valid1 = len1 <= 2;
if(!valid1){
for(let i0=2; i0<len1; i0++){
const _errs5 = errors;
if(typeof data[i0] !== "string"){
validate0.errors = [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
}
}
}
}
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
