// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"oneOf":{"0":{"enum":["conversations","missed-conversations","conversations-time","visitors","leads","users","agents-response-time","agents-conversations","agents-conversations-time","agents-ratings","countries","languages","browsers","os","subscribe","follow-up","registrations","articles-searches","articles-ratings","articles-views-single","articles-views","sms-automations","email-automations","message-automations","direct-sms","direct-emails","direct-messages"]}}};
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((data === "conversations") || (data === "missed-conversations")) || (data === "conversations-time")) || (data === "visitors")) || (data === "leads")) || (data === "users")) || (data === "agents-response-time")) || (data === "agents-conversations")) || (data === "agents-conversations-time")) || (data === "agents-ratings")) || (data === "countries")) || (data === "languages")) || (data === "browsers")) || (data === "os")) || (data === "subscribe")) || (data === "follow-up")) || (data === "registrations")) || (data === "articles-searches")) || (data === "articles-ratings")) || (data === "articles-views-single")) || (data === "articles-views")) || (data === "sms-automations")) || (data === "email-automations")) || (data === "message-automations")) || (data === "direct-sms")) || (data === "direct-emails")) || (data === "direct-messages"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema0.oneOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if("article-ratings" !== data){
const err3 = {instancePath,keyword:"const",params:{allowedValue: "article-ratings"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err4 = {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate0.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate0.errors = vErrors;
return errors === 0;
}
