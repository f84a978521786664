// Made by "chatwire generate" from openapi/support-board/web. Do not edit: edit the source and generate again.

// @ts-nocheck: written by Ajv
const schema0 = {"properties":{"phone":{"$ref":"chatwire:/schemas/ValueAndLabel"},"city":{"$ref":"chatwire:/schemas/ValueAndLabel"},"language":{"$ref":"chatwire:/schemas/ValueAndLabel"},"country":{"$ref":"chatwire:/schemas/ValueAndLabel"},"birthday":{"$ref":"chatwire:/schemas/ValueAndLabel"},"company":{"$ref":"chatwire:/schemas/ValueAndLabel"},"facebook":{"$ref":"chatwire:/schemas/ValueAndLabel"},"twitter":{"$ref":"chatwire:/schemas/ValueAndLabel"},"linkedin":{"$ref":"chatwire:/schemas/ValueAndLabel"},"website":{"$ref":"chatwire:/schemas/ValueAndLabel"},"ip":{"$ref":"chatwire:/schemas/ValueAndLabel"},"country_code":{"$ref":"chatwire:/schemas/ValueAndLabel"},"browser":{"$ref":"chatwire:/schemas/ValueAndLabel"},"currency":{"$ref":"chatwire:/schemas/ValueAndLabel"},"location":{"$ref":"chatwire:/schemas/ValueAndLabel"},"os":{"$ref":"chatwire:/schemas/ValueAndLabel"},"time_zone":{"$ref":"chatwire:/schemas/ValueAndLabel"},"current_url":{"$ref":"chatwire:/schemas/ValueAndLabel"}}};
const func0 = Object.prototype.hasOwnProperty;
export { validate0 as validate };
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
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
if(data.phone !== undefined){
let data2 = data.phone;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
if(data2.length > 2){
validate0.errors = [{instancePath:instancePath+"/phone",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data2.length < 2){
validate0.errors = [{instancePath:instancePath+"/phone",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data2[i1] !== "string"){
validate0.errors = [{instancePath:instancePath+"/phone/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate0.errors = [{instancePath:instancePath+"/phone",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.city !== undefined){
let data4 = data.city;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
if(data4.length > 2){
validate0.errors = [{instancePath:instancePath+"/city",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data4.length < 2){
validate0.errors = [{instancePath:instancePath+"/city",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs15 = errors;
if(typeof data4[i2] !== "string"){
validate0.errors = [{instancePath:instancePath+"/city/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate0.errors = [{instancePath:instancePath+"/city",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.language !== undefined){
let data6 = data.language;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data6)){
if(data6.length > 2){
validate0.errors = [{instancePath:instancePath+"/language",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data6.length < 2){
validate0.errors = [{instancePath:instancePath+"/language",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid9 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs20 = errors;
if(typeof data6[i3] !== "string"){
validate0.errors = [{instancePath:instancePath+"/language/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate0.errors = [{instancePath:instancePath+"/language",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.country !== undefined){
let data8 = data.country;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data8)){
if(data8.length > 2){
validate0.errors = [{instancePath:instancePath+"/country",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data8.length < 2){
validate0.errors = [{instancePath:instancePath+"/country",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid11 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs25 = errors;
if(typeof data8[i4] !== "string"){
validate0.errors = [{instancePath:instancePath+"/country/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate0.errors = [{instancePath:instancePath+"/country",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.birthday !== undefined){
let data10 = data.birthday;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data10)){
if(data10.length > 2){
validate0.errors = [{instancePath:instancePath+"/birthday",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data10.length < 2){
validate0.errors = [{instancePath:instancePath+"/birthday",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid13 = true;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
const _errs30 = errors;
if(typeof data10[i5] !== "string"){
validate0.errors = [{instancePath:instancePath+"/birthday/" + i5,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate0.errors = [{instancePath:instancePath+"/birthday",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.company !== undefined){
let data12 = data.company;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data12)){
if(data12.length > 2){
validate0.errors = [{instancePath:instancePath+"/company",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data12.length < 2){
validate0.errors = [{instancePath:instancePath+"/company",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid15 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
const _errs35 = errors;
if(typeof data12[i6] !== "string"){
validate0.errors = [{instancePath:instancePath+"/company/" + i6,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate0.errors = [{instancePath:instancePath+"/company",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.facebook !== undefined){
let data14 = data.facebook;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data14)){
if(data14.length > 2){
validate0.errors = [{instancePath:instancePath+"/facebook",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data14.length < 2){
validate0.errors = [{instancePath:instancePath+"/facebook",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid17 = true;
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
const _errs40 = errors;
if(typeof data14[i7] !== "string"){
validate0.errors = [{instancePath:instancePath+"/facebook/" + i7,keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate0.errors = [{instancePath:instancePath+"/facebook",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.twitter !== undefined){
let data16 = data.twitter;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data16)){
if(data16.length > 2){
validate0.errors = [{instancePath:instancePath+"/twitter",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data16.length < 2){
validate0.errors = [{instancePath:instancePath+"/twitter",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid19 = true;
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
const _errs45 = errors;
if(typeof data16[i8] !== "string"){
validate0.errors = [{instancePath:instancePath+"/twitter/" + i8,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs45 === errors;
if(!valid19){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/twitter",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.linkedin !== undefined){
let data18 = data.linkedin;
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data18)){
if(data18.length > 2){
validate0.errors = [{instancePath:instancePath+"/linkedin",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data18.length < 2){
validate0.errors = [{instancePath:instancePath+"/linkedin",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid21 = true;
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
const _errs50 = errors;
if(typeof data18[i9] !== "string"){
validate0.errors = [{instancePath:instancePath+"/linkedin/" + i9,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs50 === errors;
if(!valid21){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/linkedin",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.website !== undefined){
let data20 = data.website;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data20)){
if(data20.length > 2){
validate0.errors = [{instancePath:instancePath+"/website",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data20.length < 2){
validate0.errors = [{instancePath:instancePath+"/website",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid23 = true;
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
const _errs55 = errors;
if(typeof data20[i10] !== "string"){
validate0.errors = [{instancePath:instancePath+"/website/" + i10,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs55 === errors;
if(!valid23){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/website",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs52 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.ip !== undefined){
let data22 = data.ip;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data22)){
if(data22.length > 2){
validate0.errors = [{instancePath:instancePath+"/ip",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data22.length < 2){
validate0.errors = [{instancePath:instancePath+"/ip",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid25 = true;
const len11 = data22.length;
for(let i11=0; i11<len11; i11++){
const _errs60 = errors;
if(typeof data22[i11] !== "string"){
validate0.errors = [{instancePath:instancePath+"/ip/" + i11,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs60 === errors;
if(!valid25){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/ip",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs57 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.country_code !== undefined){
let data24 = data.country_code;
const _errs62 = errors;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data24)){
if(data24.length > 2){
validate0.errors = [{instancePath:instancePath+"/country_code",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data24.length < 2){
validate0.errors = [{instancePath:instancePath+"/country_code",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid27 = true;
const len12 = data24.length;
for(let i12=0; i12<len12; i12++){
const _errs65 = errors;
if(typeof data24[i12] !== "string"){
validate0.errors = [{instancePath:instancePath+"/country_code/" + i12,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs65 === errors;
if(!valid27){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/country_code",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs62 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.browser !== undefined){
let data26 = data.browser;
const _errs67 = errors;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data26)){
if(data26.length > 2){
validate0.errors = [{instancePath:instancePath+"/browser",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data26.length < 2){
validate0.errors = [{instancePath:instancePath+"/browser",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid29 = true;
const len13 = data26.length;
for(let i13=0; i13<len13; i13++){
const _errs70 = errors;
if(typeof data26[i13] !== "string"){
validate0.errors = [{instancePath:instancePath+"/browser/" + i13,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs70 === errors;
if(!valid29){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/browser",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs67 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.currency !== undefined){
let data28 = data.currency;
const _errs72 = errors;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data28)){
if(data28.length > 2){
validate0.errors = [{instancePath:instancePath+"/currency",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data28.length < 2){
validate0.errors = [{instancePath:instancePath+"/currency",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid31 = true;
const len14 = data28.length;
for(let i14=0; i14<len14; i14++){
const _errs75 = errors;
if(typeof data28[i14] !== "string"){
validate0.errors = [{instancePath:instancePath+"/currency/" + i14,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs75 === errors;
if(!valid31){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/currency",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs72 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.location !== undefined){
let data30 = data.location;
const _errs77 = errors;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data30)){
if(data30.length > 2){
validate0.errors = [{instancePath:instancePath+"/location",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data30.length < 2){
validate0.errors = [{instancePath:instancePath+"/location",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid33 = true;
const len15 = data30.length;
for(let i15=0; i15<len15; i15++){
const _errs80 = errors;
if(typeof data30[i15] !== "string"){
validate0.errors = [{instancePath:instancePath+"/location/" + i15,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs80 === errors;
if(!valid33){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/location",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs77 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.os !== undefined){
let data32 = data.os;
const _errs82 = errors;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data32)){
if(data32.length > 2){
validate0.errors = [{instancePath:instancePath+"/os",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data32.length < 2){
validate0.errors = [{instancePath:instancePath+"/os",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid35 = true;
const len16 = data32.length;
for(let i16=0; i16<len16; i16++){
const _errs85 = errors;
if(typeof data32[i16] !== "string"){
validate0.errors = [{instancePath:instancePath+"/os/" + i16,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs85 === errors;
if(!valid35){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/os",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs82 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.time_zone !== undefined){
let data34 = data.time_zone;
const _errs87 = errors;
const _errs88 = errors;
if(errors === _errs88){
if(Array.isArray(data34)){
if(data34.length > 2){
validate0.errors = [{instancePath:instancePath+"/time_zone",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data34.length < 2){
validate0.errors = [{instancePath:instancePath+"/time_zone",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid37 = true;
const len17 = data34.length;
for(let i17=0; i17<len17; i17++){
const _errs90 = errors;
if(typeof data34[i17] !== "string"){
validate0.errors = [{instancePath:instancePath+"/time_zone/" + i17,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid37 = _errs90 === errors;
if(!valid37){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/time_zone",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs87 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.current_url !== undefined){
let data36 = data.current_url;
const _errs92 = errors;
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data36)){
if(data36.length > 2){
validate0.errors = [{instancePath:instancePath+"/current_url",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data36.length < 2){
validate0.errors = [{instancePath:instancePath+"/current_url",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid39 = true;
const len18 = data36.length;
for(let i18=0; i18<len18; i18++){
const _errs95 = errors;
if(typeof data36[i18] !== "string"){
validate0.errors = [{instancePath:instancePath+"/current_url/" + i18,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid39 = _errs95 === errors;
if(!valid39){
break;
}
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/current_url",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs92 === errors;
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
