// Written by `npm run gen` from the schema.json files. Do not edit.
import * as module0Namespace from 'ajv/dist/runtime/ucs2length.js';
const module0 = module0Namespace.default?.default ? module0Namespace.default : module0Namespace;
import * as module1Namespace from 'ajv/dist/runtime/equal.js';
const module1 = module1Namespace.default?.default ? module1Namespace.default : module1Namespace;
export const validateAgent = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:agent","title":"Agent","type":"object","properties":{"kind":{"const":"agent"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"workNo":{"title":"Platform agent ID","description":"101 to 999999; the contact centre allocates it.","type":"string","pattern":"^([1-9]\\d{3,5}|10[1-9]|1[1-9]\\d|[2-9]\\d{2})$","examples":["101"]},"account":{"title":"Account","description":"Business account of the employee.","type":"string","pattern":"^[A-Za-z0-9_.@-]{1,64}$","examples":["agent101"]},"role":{"title":"Platform role","enum":["common","quality-checker","callout"],"default":"common"},"type":{"title":"Agent type","enum":["voice","video","multimedia","versatile"],"default":"voice"},"phone":{"title":"Mobile or fixed-line number","type":"string","pattern":"^\\+?[0-9]{1,24}$"},"intelligentRecognition":{"title":"Intelligent recognition","description":"Counts against the intelligent agents of the tenant.","type":"boolean","default":false},"singlePhone":{"title":"Single phone recognition","description":"The agent signs in by dialling an access code.","type":"boolean","default":false},"anonymized":{"title":"Number anonymization flag","description":"A mark for third parties; it switches nothing.","type":"boolean","default":false},"queues":{"title":"Skill queues","description":"All of one media type, unless the agent is versatile.","type":"array","maxItems":100,"x-unique-by":"queue","default":[],"items":{"type":"object","properties":{"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"},"skillWeight":{"title":"Agent skill weight","description":"Of the queues in which callers wait, the agent serves the highest first.","type":"integer","minimum":1,"maximum":100,"default":1},"agentWeight":{"title":"Agent weight","description":"Of the agents who are idle, the queue asks the highest first.","type":"integer","minimum":1,"maximum":100,"default":1}},"required":["queue"],"additionalProperties":false}}},"required":["kind","formatVersion","id","name","workNo","account"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = module0.default;
const pattern3 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
const pattern4 = new RegExp("^([1-9]\\d{3,5}|10[1-9]|1[1-9]\\d|[2-9]\\d{2})$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_.@-]{1,64}$", "u");
const pattern6 = new RegExp("^\\+?[0-9]{1,24}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:agent" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.workNo === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workNo"},message:"must have required property '"+"workNo"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.account === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("agent" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err8 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.workNo !== undefined){
let data5 = data.workNo;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err15 = {instancePath:instancePath+"/workNo",schemaPath:"#/properties/workNo/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{3,5}|10[1-9]|1[1-9]\\d|[2-9]\\d{2})$"},message:"must match pattern \""+"^([1-9]\\d{3,5}|10[1-9]|1[1-9]\\d|[2-9]\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/workNo",schemaPath:"#/properties/workNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.account !== undefined){
let data6 = data.account;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err17 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.@-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_.@-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.role !== undefined){
let data7 = data.role;
if(!(((data7 === "common") || (data7 === "quality-checker")) || (data7 === "callout"))){
const err19 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema19.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.type !== undefined){
let data8 = data.type;
if(!((((data8 === "voice") || (data8 === "video")) || (data8 === "multimedia")) || (data8 === "versatile"))){
const err20 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.phone !== undefined){
let data9 = data.phone;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err21 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9]{1,24}$"},message:"must match pattern \""+"^\\+?[0-9]{1,24}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.intelligentRecognition !== undefined){
if(typeof data.intelligentRecognition !== "boolean"){
const err23 = {instancePath:instancePath+"/intelligentRecognition",schemaPath:"#/properties/intelligentRecognition/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.singlePhone !== undefined){
if(typeof data.singlePhone !== "boolean"){
const err24 = {instancePath:instancePath+"/singlePhone",schemaPath:"#/properties/singlePhone/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.anonymized !== undefined){
if(typeof data.anonymized !== "boolean"){
const err25 = {instancePath:instancePath+"/anonymized",schemaPath:"#/properties/anonymized/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.queues !== undefined){
let data13 = data.queues;
if(Array.isArray(data13)){
if(data13.length > 100){
const err26 = {instancePath:instancePath+"/queues",schemaPath:"#/properties/queues/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.queue === undefined){
const err27 = {instancePath:instancePath+"/queues/" + i0,schemaPath:"#/properties/queues/items/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data14){
if(!(((key1 === "queue") || (key1 === "skillWeight")) || (key1 === "agentWeight"))){
const err28 = {instancePath:instancePath+"/queues/" + i0,schemaPath:"#/properties/queues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.queue !== undefined){
if(typeof data14.queue !== "string"){
const err29 = {instancePath:instancePath+"/queues/" + i0+"/queue",schemaPath:"#/properties/queues/items/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.skillWeight !== undefined){
let data16 = data14.skillWeight;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err30 = {instancePath:instancePath+"/queues/" + i0+"/skillWeight",schemaPath:"#/properties/queues/items/properties/skillWeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
const err31 = {instancePath:instancePath+"/queues/" + i0+"/skillWeight",schemaPath:"#/properties/queues/items/properties/skillWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/queues/" + i0+"/skillWeight",schemaPath:"#/properties/queues/items/properties/skillWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data14.agentWeight !== undefined){
let data17 = data14.agentWeight;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err33 = {instancePath:instancePath+"/queues/" + i0+"/agentWeight",schemaPath:"#/properties/queues/items/properties/agentWeight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100 || isNaN(data17)){
const err34 = {instancePath:instancePath+"/queues/" + i0+"/agentWeight",schemaPath:"#/properties/queues/items/properties/agentWeight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/queues/" + i0+"/agentWeight",schemaPath:"#/properties/queues/items/properties/agentWeight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/queues/" + i0,schemaPath:"#/properties/queues/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/queues",schemaPath:"#/properties/queues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCalendar = validate53;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:calendar","title":"Calendar","type":"object","properties":{"kind":{"const":"calendar"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"timeZone":{"title":"Time zone","description":"IANA name; when absent, the tenant's.","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"},"week":{"title":"Weekly hours","type":"array","maxItems":50,"default":[],"items":{"type":"object","properties":{"days":{"title":"Days","type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"examples":[["monday"]],"items":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]}},"opens":{"title":"Opens","type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$","examples":["09:00"]},"closes":{"title":"Closes","description":"24:00 is midnight at the end of the day.","type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","examples":["18:00"]}},"required":["days","opens","closes"],"additionalProperties":false}},"dates":{"title":"Service dates","description":"Days with hours of their own: they go before the weekly hours.","type":"array","maxItems":200,"default":[],"items":{"type":"object","properties":{"from":{"title":"From","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","examples":["2026-01-01"]},"to":{"title":"To","description":"The last day; when absent, only the first.","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"reason":{"title":"Reason","type":"string","maxLength":128},"hours":{"title":"Hours","type":"array","minItems":1,"maxItems":20,"examples":[[{"opens":"09:00","closes":"12:00"}]],"items":{"type":"object","properties":{"opens":{"title":"Opens","type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$","examples":["09:00"]},"closes":{"title":"Closes","description":"24:00 is midnight at the end of the day.","type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","examples":["18:00"]}},"required":["opens","closes"],"additionalProperties":false}}},"required":["from","hours"],"additionalProperties":false}},"nonService":{"title":"Non-service dates","description":"Closed all day: they go before everything else.","type":"array","maxItems":200,"default":[],"items":{"type":"object","properties":{"from":{"title":"From","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","examples":["2026-01-01"]},"to":{"title":"To","description":"The last day; when absent, only the first.","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"reason":{"title":"Reason","type":"string","maxLength":128}},"required":["from"],"additionalProperties":false}}},"required":["kind","formatVersion","id","name"],"additionalProperties":false};
const func0 = module1.default;
const pattern8 = new RegExp("^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$", "u");
const pattern9 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");
const pattern10 = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
const pattern11 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:calendar" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("calendar" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "calendar"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err6 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data5 = data.timeZone;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err13 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.week !== undefined){
let data6 = data.week;
if(Array.isArray(data6)){
if(data6.length > 50){
const err15 = {instancePath:instancePath+"/week",schemaPath:"#/properties/week/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.days === undefined){
const err16 = {instancePath:instancePath+"/week/" + i0,schemaPath:"#/properties/week/items/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.opens === undefined){
const err17 = {instancePath:instancePath+"/week/" + i0,schemaPath:"#/properties/week/items/required",keyword:"required",params:{missingProperty: "opens"},message:"must have required property '"+"opens"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.closes === undefined){
const err18 = {instancePath:instancePath+"/week/" + i0,schemaPath:"#/properties/week/items/required",keyword:"required",params:{missingProperty: "closes"},message:"must have required property '"+"closes"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "days") || (key1 === "opens")) || (key1 === "closes"))){
const err19 = {instancePath:instancePath+"/week/" + i0,schemaPath:"#/properties/week/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.days !== undefined){
let data8 = data7.days;
if(Array.isArray(data8)){
if(data8.length > 7){
const err20 = {instancePath:instancePath+"/week/" + i0+"/days",schemaPath:"#/properties/week/items/properties/days/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/week/" + i0+"/days",schemaPath:"#/properties/week/items/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(((((((data9 === "monday") || (data9 === "tuesday")) || (data9 === "wednesday")) || (data9 === "thursday")) || (data9 === "friday")) || (data9 === "saturday")) || (data9 === "sunday"))){
const err22 = {instancePath:instancePath+"/week/" + i0+"/days/" + i1,schemaPath:"#/properties/week/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.week.items.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i2 = data8.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data8[i2], data8[j0])){
const err23 = {instancePath:instancePath+"/week/" + i0+"/days",schemaPath:"#/properties/week/items/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/week/" + i0+"/days",schemaPath:"#/properties/week/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.opens !== undefined){
let data10 = data7.opens;
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
const err25 = {instancePath:instancePath+"/week/" + i0+"/opens",schemaPath:"#/properties/week/items/properties/opens/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/week/" + i0+"/opens",schemaPath:"#/properties/week/items/properties/opens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.closes !== undefined){
let data11 = data7.closes;
if(typeof data11 === "string"){
if(!pattern10.test(data11)){
const err27 = {instancePath:instancePath+"/week/" + i0+"/closes",schemaPath:"#/properties/week/items/properties/closes/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/week/" + i0+"/closes",schemaPath:"#/properties/week/items/properties/closes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/week/" + i0,schemaPath:"#/properties/week/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/week",schemaPath:"#/properties/week/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.dates !== undefined){
let data12 = data.dates;
if(Array.isArray(data12)){
if(data12.length > 200){
const err31 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.from === undefined){
const err32 = {instancePath:instancePath+"/dates/" + i3,schemaPath:"#/properties/dates/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.hours === undefined){
const err33 = {instancePath:instancePath+"/dates/" + i3,schemaPath:"#/properties/dates/items/required",keyword:"required",params:{missingProperty: "hours"},message:"must have required property '"+"hours"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data13){
if(!((((key2 === "from") || (key2 === "to")) || (key2 === "reason")) || (key2 === "hours"))){
const err34 = {instancePath:instancePath+"/dates/" + i3,schemaPath:"#/properties/dates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.from !== undefined){
let data14 = data13.from;
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
const err35 = {instancePath:instancePath+"/dates/" + i3+"/from",schemaPath:"#/properties/dates/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/dates/" + i3+"/from",schemaPath:"#/properties/dates/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.to !== undefined){
let data15 = data13.to;
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
const err37 = {instancePath:instancePath+"/dates/" + i3+"/to",schemaPath:"#/properties/dates/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/dates/" + i3+"/to",schemaPath:"#/properties/dates/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.reason !== undefined){
let data16 = data13.reason;
if(typeof data16 === "string"){
if(func2(data16) > 128){
const err39 = {instancePath:instancePath+"/dates/" + i3+"/reason",schemaPath:"#/properties/dates/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/dates/" + i3+"/reason",schemaPath:"#/properties/dates/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.hours !== undefined){
let data17 = data13.hours;
if(Array.isArray(data17)){
if(data17.length > 20){
const err41 = {instancePath:instancePath+"/dates/" + i3+"/hours",schemaPath:"#/properties/dates/items/properties/hours/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data17.length < 1){
const err42 = {instancePath:instancePath+"/dates/" + i3+"/hours",schemaPath:"#/properties/dates/items/properties/hours/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len3 = data17.length;
for(let i4=0; i4<len3; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.opens === undefined){
const err43 = {instancePath:instancePath+"/dates/" + i3+"/hours/" + i4,schemaPath:"#/properties/dates/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "opens"},message:"must have required property '"+"opens"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data18.closes === undefined){
const err44 = {instancePath:instancePath+"/dates/" + i3+"/hours/" + i4,schemaPath:"#/properties/dates/items/properties/hours/items/required",keyword:"required",params:{missingProperty: "closes"},message:"must have required property '"+"closes"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "opens") || (key3 === "closes"))){
const err45 = {instancePath:instancePath+"/dates/" + i3+"/hours/" + i4,schemaPath:"#/properties/dates/items/properties/hours/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.opens !== undefined){
let data19 = data18.opens;
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err46 = {instancePath:instancePath+"/dates/" + i3+"/hours/" + i4+"/opens",schemaPath:"#/properties/dates/items/properties/hours/items/properties/opens/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/dates/" + i3+"/hours/" + i4+"/opens",schemaPath:"#/properties/dates/items/properties/hours/items/properties/opens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data18.closes !== undefined){
let data20 = data18.closes;
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
const err48 = {instancePath:instancePath+"/dates/" + i3+"/hours/" + i4+"/closes",schemaPath:"#/properties/dates/items/properties/hours/items/properties/closes/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/dates/" + i3+"/hours/" + i4+"/closes",schemaPath:"#/properties/dates/items/properties/hours/items/properties/closes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/dates/" + i3+"/hours/" + i4,schemaPath:"#/properties/dates/items/properties/hours/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/dates/" + i3+"/hours",schemaPath:"#/properties/dates/items/properties/hours/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/dates/" + i3,schemaPath:"#/properties/dates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.nonService !== undefined){
let data21 = data.nonService;
if(Array.isArray(data21)){
if(data21.length > 200){
const err54 = {instancePath:instancePath+"/nonService",schemaPath:"#/properties/nonService/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len4 = data21.length;
for(let i5=0; i5<len4; i5++){
let data22 = data21[i5];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.from === undefined){
const err55 = {instancePath:instancePath+"/nonService/" + i5,schemaPath:"#/properties/nonService/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key4 in data22){
if(!(((key4 === "from") || (key4 === "to")) || (key4 === "reason"))){
const err56 = {instancePath:instancePath+"/nonService/" + i5,schemaPath:"#/properties/nonService/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data22.from !== undefined){
let data23 = data22.from;
if(typeof data23 === "string"){
if(!pattern11.test(data23)){
const err57 = {instancePath:instancePath+"/nonService/" + i5+"/from",schemaPath:"#/properties/nonService/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/nonService/" + i5+"/from",schemaPath:"#/properties/nonService/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.to !== undefined){
let data24 = data22.to;
if(typeof data24 === "string"){
if(!pattern11.test(data24)){
const err59 = {instancePath:instancePath+"/nonService/" + i5+"/to",schemaPath:"#/properties/nonService/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/nonService/" + i5+"/to",schemaPath:"#/properties/nonService/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.reason !== undefined){
let data25 = data22.reason;
if(typeof data25 === "string"){
if(func2(data25) > 128){
const err61 = {instancePath:instancePath+"/nonService/" + i5+"/reason",schemaPath:"#/properties/nonService/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/nonService/" + i5+"/reason",schemaPath:"#/properties/nonService/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/nonService/" + i5,schemaPath:"#/properties/nonService/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/nonService",schemaPath:"#/properties/nonService/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCalledRoute = validate54;
const schema21 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:called-route","title":"Called route","type":"object","properties":{"kind":{"const":"called-route"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"accessCode":{"title":"Access code","type":"string","pattern":"^[0-9*#]{1,32}$","examples":["12345"]},"extensionCode":{"title":"Extension code","description":"Dialled behind the access code.","type":"string","pattern":"^[0-9*#]{1,12}$"},"media":{"title":"Media type","enum":["audio-video","multimedia","click-to-dial"],"default":"audio-video"},"device":{"title":"Device","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Skill queue","properties":{"type":{"const":"skill-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["type","queue"]},{"title":"IVR","properties":{"type":{"const":"ivr"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["type","flow"]},{"title":"Robot","properties":{"type":{"const":"robot"},"robot":{"title":"Robot","type":"string","x-ref":"robot"}},"required":["type","robot"]}]}},"required":["kind","formatVersion","id","name","accessCode","device"],"additionalProperties":false};
const pattern18 = new RegExp("^[0-9*#]{1,32}$", "u");
const pattern19 = new RegExp("^[0-9*#]{1,12}$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:called-route" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.accessCode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessCode"},message:"must have required property '"+"accessCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.device === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "device"},message:"must have required property '"+"device"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("called-route" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "called-route"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err8 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.accessCode !== undefined){
let data5 = data.accessCode;
if(typeof data5 === "string"){
if(!pattern18.test(data5)){
const err15 = {instancePath:instancePath+"/accessCode",schemaPath:"#/properties/accessCode/pattern",keyword:"pattern",params:{pattern: "^[0-9*#]{1,32}$"},message:"must match pattern \""+"^[0-9*#]{1,32}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/accessCode",schemaPath:"#/properties/accessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.extensionCode !== undefined){
let data6 = data.extensionCode;
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
const err17 = {instancePath:instancePath+"/extensionCode",schemaPath:"#/properties/extensionCode/pattern",keyword:"pattern",params:{pattern: "^[0-9*#]{1,12}$"},message:"must match pattern \""+"^[0-9*#]{1,12}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/extensionCode",schemaPath:"#/properties/extensionCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.media !== undefined){
let data7 = data.media;
if(!(((data7 === "audio-video") || (data7 === "multimedia")) || (data7 === "click-to-dial"))){
const err19 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/enum",keyword:"enum",params:{allowedValues: schema21.properties.media.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.device !== undefined){
let data8 = data.device;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err20 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const tag0 = data8.type;
if(typeof tag0 == "string"){
if(tag0 === "skill-queue"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err21 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.queue === undefined){
const err22 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/oneOf/0/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.type !== undefined){
if("skill-queue" !== data8.type){
const err23 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "skill-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.queue !== undefined){
if(typeof data8.queue !== "string"){
const err24 = {instancePath:instancePath+"/device/queue",schemaPath:"#/properties/device/oneOf/0/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var props0 = {};
props0.type = true;
props0.queue = true;
}
else if(tag0 === "ivr"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err25 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.flow === undefined){
const err26 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/oneOf/1/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.type !== undefined){
if("ivr" !== data8.type){
const err27 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "ivr"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.flow !== undefined){
if(typeof data8.flow !== "string"){
const err28 = {instancePath:instancePath+"/device/flow",schemaPath:"#/properties/device/oneOf/1/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.flow = true;
}
}
else if(tag0 === "robot"){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err29 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8.robot === undefined){
const err30 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/oneOf/2/required",keyword:"required",params:{missingProperty: "robot"},message:"must have required property '"+"robot"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.type !== undefined){
if("robot" !== data8.type){
const err31 = {instancePath:instancePath+"/device/type",schemaPath:"#/properties/device/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "robot"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.robot !== undefined){
if(typeof data8.robot !== "string"){
const err32 = {instancePath:instancePath+"/device/robot",schemaPath:"#/properties/device/oneOf/2/properties/robot/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.robot = true;
}
}
else {
const err33 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateChannel = validate55;
const schema22 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:channel","title":"Channel","type":"object","properties":{"kind":{"const":"channel"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"type":{"title":"Channel type","description":"Decides what robots can show on it.","enum":["web","wechat","facebook","twitter","5g","email","line","whatsapp","sms","instagram","telegram"],"default":"web"},"account":{"title":"Account or address","description":"What customers write to: an account, a number, an address.","type":"string","maxLength":256},"serves":{"title":"Who answers","type":"object","required":["by"],"discriminator":{"propertyName":"by"},"oneOf":[{"title":"Robot","properties":{"by":{"const":"robot"},"robot":{"title":"Robot","type":"string","x-ref":"robot"},"handOver":{"title":"Hand-over to agents","description":"The skill queue that a chat goes to as soon as its customer wants a person.","type":"string","x-ref":"skill-queue"}},"required":["by","robot"]},{"title":"Agents","properties":{"by":{"const":"queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["by","queue"]}]}},"required":["kind","formatVersion","id","name","type","serves"],"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:channel" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.serves === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serves"},message:"must have required property '"+"serves"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "formatVersion")) || (key0 === "id")) || (key0 === "name")) || (key0 === "description")) || (key0 === "type")) || (key0 === "account")) || (key0 === "serves"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("channel" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "channel"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err8 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(!(((((((((((data5 === "web") || (data5 === "wechat")) || (data5 === "facebook")) || (data5 === "twitter")) || (data5 === "5g")) || (data5 === "email")) || (data5 === "line")) || (data5 === "whatsapp")) || (data5 === "sms")) || (data5 === "instagram")) || (data5 === "telegram"))){
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema22.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.account !== undefined){
let data6 = data.account;
if(typeof data6 === "string"){
if(func2(data6) > 256){
const err16 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.serves !== undefined){
let data7 = data.serves;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.by === undefined){
const err18 = {instancePath:instancePath+"/serves",schemaPath:"#/properties/serves/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const tag0 = data7.by;
if(typeof tag0 == "string"){
if(tag0 === "robot"){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.by === undefined){
const err19 = {instancePath:instancePath+"/serves",schemaPath:"#/properties/serves/oneOf/0/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.robot === undefined){
const err20 = {instancePath:instancePath+"/serves",schemaPath:"#/properties/serves/oneOf/0/required",keyword:"required",params:{missingProperty: "robot"},message:"must have required property '"+"robot"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.by !== undefined){
if("robot" !== data7.by){
const err21 = {instancePath:instancePath+"/serves/by",schemaPath:"#/properties/serves/oneOf/0/properties/by/const",keyword:"const",params:{allowedValue: "robot"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.robot !== undefined){
if(typeof data7.robot !== "string"){
const err22 = {instancePath:instancePath+"/serves/robot",schemaPath:"#/properties/serves/oneOf/0/properties/robot/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.handOver !== undefined){
if(typeof data7.handOver !== "string"){
const err23 = {instancePath:instancePath+"/serves/handOver",schemaPath:"#/properties/serves/oneOf/0/properties/handOver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
var props0 = {};
props0.by = true;
props0.robot = true;
props0.handOver = true;
}
else if(tag0 === "queue"){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.by === undefined){
const err24 = {instancePath:instancePath+"/serves",schemaPath:"#/properties/serves/oneOf/1/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.queue === undefined){
const err25 = {instancePath:instancePath+"/serves",schemaPath:"#/properties/serves/oneOf/1/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.by !== undefined){
if("queue" !== data7.by){
const err26 = {instancePath:instancePath+"/serves/by",schemaPath:"#/properties/serves/oneOf/1/properties/by/const",keyword:"const",params:{allowedValue: "queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.queue !== undefined){
if(typeof data7.queue !== "string"){
const err27 = {instancePath:instancePath+"/serves/queue",schemaPath:"#/properties/serves/oneOf/1/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.by = true;
props0.queue = true;
}
}
else {
const err28 = {instancePath:instancePath+"/serves",schemaPath:"#/properties/serves/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "by", tagValue: tag0},message:"value of tag \"by\" must be in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/serves",schemaPath:"#/properties/serves/discriminator",keyword:"discriminator",params:{error: "tag", tag: "by", tagValue: tag0},message:"tag \"by\" must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/serves",schemaPath:"#/properties/serves/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDataTable = validate56;
const schema23 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:data-table","title":"Data table","type":"object","properties":{"kind":{"const":"data-table"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":64,"description":"Label shown to people; may change freely.","title":"Table name"},"description":{"type":"string","description":"What it is for, in words.","title":"Description","maxLength":255},"tableId":{"title":"Table ID","description":"As the platform knows the table; no two tables share one.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,31}$","examples":["customers"]},"fields":{"title":"Fields","type":"array","minItems":1,"maxItems":100,"x-unique-by":"id","examples":[[{"id":"number","name":"Number","type":"string"}]],"items":{"type":"object","properties":{"id":{"title":"Field ID","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,31}$"},"name":{"title":"Field name","type":"string","minLength":1,"maxLength":64},"type":{"title":"Field type","enum":["string","integer","long","float","boolean"]},"mandatory":{"title":"Mandatory","description":"Every row has a value.","type":"boolean","default":false},"encrypted":{"title":"Encrypted","description":"Masked in traces.","type":"boolean","default":false}},"required":["id","name","type"],"additionalProperties":false}},"rows":{"title":"Rows","description":"What the table holds when a call begins, by field ID.","type":"array","maxItems":1000,"default":[],"items":{"type":"object","x-open-map":true,"additionalProperties":{"x-any-value":true}}}},"required":["kind","formatVersion","id","name","tableId","fields"],"additionalProperties":false};
const pattern22 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,31}$", "u");
const pattern23 = new RegExp("^(?!__)[A-Za-z_][A-Za-z0-9_]{0,31}$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:data-table" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tableId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tableId"},message:"must have required property '"+"tableId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.fields === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "formatVersion")) || (key0 === "id")) || (key0 === "name")) || (key0 === "description")) || (key0 === "tableId")) || (key0 === "fields")) || (key0 === "rows"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("data-table" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "data-table"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err8 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func2(data4) > 255){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tableId !== undefined){
let data5 = data.tableId;
if(typeof data5 === "string"){
if(!pattern22.test(data5)){
const err16 = {instancePath:instancePath+"/tableId",schemaPath:"#/properties/tableId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,31}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/tableId",schemaPath:"#/properties/tableId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.fields !== undefined){
let data6 = data.fields;
if(Array.isArray(data6)){
if(data6.length > 100){
const err18 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err20 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.name === undefined){
const err21 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.type === undefined){
const err22 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data7){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "type")) || (key1 === "mandatory")) || (key1 === "encrypted"))){
const err23 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.id !== undefined){
let data8 = data7.id;
if(typeof data8 === "string"){
if(!pattern23.test(data8)){
const err24 = {instancePath:instancePath+"/fields/" + i0+"/id",schemaPath:"#/properties/fields/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,31}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/fields/" + i0+"/id",schemaPath:"#/properties/fields/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.name !== undefined){
let data9 = data7.name;
if(typeof data9 === "string"){
if(func2(data9) > 64){
const err26 = {instancePath:instancePath+"/fields/" + i0+"/name",schemaPath:"#/properties/fields/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data9) < 1){
const err27 = {instancePath:instancePath+"/fields/" + i0+"/name",schemaPath:"#/properties/fields/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/fields/" + i0+"/name",schemaPath:"#/properties/fields/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.type !== undefined){
let data10 = data7.type;
if(!(((((data10 === "string") || (data10 === "integer")) || (data10 === "long")) || (data10 === "float")) || (data10 === "boolean"))){
const err29 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/properties/fields/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema23.properties.fields.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.mandatory !== undefined){
if(typeof data7.mandatory !== "boolean"){
const err30 = {instancePath:instancePath+"/fields/" + i0+"/mandatory",schemaPath:"#/properties/fields/items/properties/mandatory/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.encrypted !== undefined){
if(typeof data7.encrypted !== "boolean"){
const err31 = {instancePath:instancePath+"/fields/" + i0+"/encrypted",schemaPath:"#/properties/fields/items/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.rows !== undefined){
let data13 = data.rows;
if(Array.isArray(data13)){
if(data13.length > 1000){
const err34 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
const err35 = {instancePath:instancePath+"/rows/" + i1,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDomain = validate57;
const schema24 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:domain","title":"Domain","type":"object","properties":{"kind":{"const":"domain"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"languages":{"title":"Languages","description":"What its callers speak.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"examples":[["en-US"]],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}},"active":{"title":"Activated","description":"Only activated domains are recognised.","type":"boolean","default":true},"thresholds":{"title":"Matching thresholds","type":"object","default":{},"properties":{"upper":{"title":"Upper limit (%)","description":"Above it an intent is matched for certain.","type":"integer","minimum":0,"maximum":100,"default":70},"lower":{"title":"Lower limit (%)","description":"Below it the utterance is unknown.","type":"integer","minimum":0,"maximum":100,"default":20,"x-not-above":"upper"}},"additionalProperties":false},"intents":{"title":"Intents","type":"array","maxItems":1000,"x-unique-by":"code","examples":[[{"code":"greeting","name":"Greeting","corpora":["hello","good morning"]},{"code":"unknown","name":"Unknown","type":"unknown","responses":[{"text":"Sorry, I did not understand that."}]},{"code":"SENSITIVE_WORDS","name":"Sensitive words","type":"event"},{"code":"CLEAR_CONTEXT","name":"Context clear","type":"event","corpora":["start over"]}]],"items":{"type":"object","properties":{"code":{"title":"Code","description":"Unique in the domain.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},"name":{"title":"Name","type":"string","minLength":1,"maxLength":128},"type":{"title":"Intent type","description":"An unknown intent answers what nobody understands; events are words or happenings.","enum":["general","unknown","event"],"default":"general"},"active":{"title":"Activated","type":"boolean","default":true},"command":{"title":"Finish command","description":"What TOC.ChatBotIntentCode becomes when all is said; when absent, the code.","type":"string","minLength":1,"maxLength":64},"contexts":{"title":"Contexts","description":"Where a recognition names a context, only intents that have it are considered.","type":"array","maxItems":20,"uniqueItems":true,"default":[],"items":{"type":"string","minLength":1,"maxLength":64}},"corpora":{"title":"Ordinary corpora","description":"Sentences as callers say them. {slot:words} labels what fills a slot. Of events: the words themselves.","type":"array","maxItems":500,"default":[],"items":{"type":"string","minLength":1,"maxLength":512}},"rules":{"title":"Rule corpora","description":"[optional|alternative](required|alternative): an utterance that fits is matched for certain.","type":"array","maxItems":200,"default":[],"items":{"type":"string","minLength":1,"maxLength":512}},"slots":{"title":"Slots","type":"array","maxItems":30,"default":[],"x-unique-by":"name","items":{"type":"object","properties":{"name":{"title":"Slot","description":"TOC.ChatBot and this name hold what the caller said.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"},"entity":{"title":"Entity","description":"What fills it: an entity of the domain, or sys.time, sys.date, sys.number, sys.address, sys.phone.","type":"string","pattern":"^(sys\\.)?[A-Za-z_][A-Za-z0-9_]{0,63}$"},"mandatory":{"title":"Mandatory","description":"While it is missing, the caller is asked for it.","type":"boolean","default":false},"command":{"title":"Command word","description":"What TOC.ChatBotIntentCode becomes while it is asked for; when absent, its name.","type":"string","minLength":1,"maxLength":64},"prompts":{"title":"Questions","description":"What the caller is asked; the second when the first was of no use, and so on.","type":"array","maxItems":20,"default":[],"items":{"$ref":"#/$defs/reply-text"}}},"required":["name","entity"],"additionalProperties":false}},"responses":{"title":"Responses","type":"array","maxItems":20,"default":[],"items":{"$ref":"#/$defs/reply-text"}}},"required":["code","name"],"additionalProperties":false}},"entities":{"title":"Entities","type":"array","maxItems":500,"default":[],"x-unique-by":"name","items":{"type":"object","properties":{"name":{"title":"Entity","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Entity type","description":"Values with synonyms, a sequence of other entities, or a pattern.","enum":["general","composite","rule"],"default":"general"},"values":{"title":"Values","description":"Of general entities.","type":"array","maxItems":2000,"default":[],"x-unique-by":"value","items":{"type":"object","properties":{"value":{"title":"Value","type":"string","minLength":1,"maxLength":128},"synonyms":{"title":"Synonyms","type":"array","maxItems":100,"default":[],"items":{"type":"string","minLength":1,"maxLength":128}}},"required":["value"],"additionalProperties":false}},"forms":{"title":"Forms","description":"Of composite entities: words and {entity} in their order, such as {sys.number} {unit}.","type":"array","maxItems":50,"default":[],"items":{"type":"string","minLength":1,"maxLength":256}},"patterns":{"title":"Patterns","description":"Of rule entities: regular expressions.","type":"array","maxItems":50,"default":[],"items":{"type":"string","minLength":1,"maxLength":256}}},"required":["name"],"additionalProperties":false}},"questionGroups":{"title":"Q&A groups","type":"array","maxItems":100,"default":[],"x-unique-by":"name","items":{"type":"object","properties":{"name":{"title":"Q&A group","type":"string","minLength":1,"maxLength":128},"questions":{"title":"Questions","type":"array","maxItems":1000,"default":[],"x-unique-by":"question","items":{"type":"object","properties":{"question":{"title":"Question","type":"string","minLength":1,"maxLength":512},"similar":{"title":"Similar questions","type":"array","maxItems":100,"default":[],"items":{"type":"string","minLength":1,"maxLength":512}},"answers":{"title":"Answers","type":"array","minItems":1,"maxItems":20,"examples":[[{"text":"We are open from nine to five."}]],"items":{"$ref":"#/$defs/reply-text"}}},"required":["question","answers"],"additionalProperties":false}}},"required":["name"],"additionalProperties":false}}},"required":["kind","formatVersion","id","name","languages","intents"],"additionalProperties":false,"$defs":{"reply-text":{"title":"Reply text","description":"What a robot says, in one language.","type":"object","properties":{"language":{"title":"Language","description":"When absent, for every language that has no text of its own.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"text":{"title":"Text","description":"{slot} stands for what the caller said of that slot.","type":"string","minLength":1,"maxLength":4096}},"required":["text"],"additionalProperties":false}}};
const pattern25 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const pattern26 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,63}$", "u");
const pattern27 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
const pattern28 = new RegExp("^(sys\\.)?[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
const schema25 = {"title":"Reply text","description":"What a robot says, in one language.","type":"object","properties":{"language":{"title":"Language","description":"When absent, for every language that has no text of its own.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"text":{"title":"Text","description":"{slot} stands for what the caller said of that slot.","type":"string","minLength":1,"maxLength":4096}},"required":["text"],"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "language") || (key0 === "text"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.language !== undefined){
let data0 = data.language;
if(typeof data0 === "string"){
if(!pattern25.test(data0)){
const err2 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1) > 4096){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:domain" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.languages === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "languages"},message:"must have required property '"+"languages"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.intents === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intents"},message:"must have required property '"+"intents"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema24.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("domain" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "domain"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err8 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.languages !== undefined){
let data5 = data.languages;
if(Array.isArray(data5)){
if(data5.length > 20){
const err15 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern25.test(data6)){
const err17 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err20 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err21 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.thresholds !== undefined){
let data8 = data.thresholds;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!((key1 === "upper") || (key1 === "lower"))){
const err22 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.upper !== undefined){
let data9 = data8.upper;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err23 = {instancePath:instancePath+"/thresholds/upper",schemaPath:"#/properties/thresholds/properties/upper/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/thresholds/upper",schemaPath:"#/properties/thresholds/properties/upper/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/thresholds/upper",schemaPath:"#/properties/thresholds/properties/upper/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data8.lower !== undefined){
let data10 = data8.lower;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/thresholds/lower",schemaPath:"#/properties/thresholds/properties/lower/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/thresholds/lower",schemaPath:"#/properties/thresholds/properties/lower/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/thresholds/lower",schemaPath:"#/properties/thresholds/properties/lower/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.intents !== undefined){
let data11 = data.intents;
if(Array.isArray(data11)){
if(data11.length > 1000){
const err30 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data11.length;
for(let i2=0; i2<len1; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.code === undefined){
const err31 = {instancePath:instancePath+"/intents/" + i2,schemaPath:"#/properties/intents/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.name === undefined){
const err32 = {instancePath:instancePath+"/intents/" + i2,schemaPath:"#/properties/intents/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data12){
if(!(func1.call(schema24.properties.intents.items.properties, key2))){
const err33 = {instancePath:instancePath+"/intents/" + i2,schemaPath:"#/properties/intents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.code !== undefined){
let data13 = data12.code;
if(typeof data13 === "string"){
if(!pattern26.test(data13)){
const err34 = {instancePath:instancePath+"/intents/" + i2+"/code",schemaPath:"#/properties/intents/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/intents/" + i2+"/code",schemaPath:"#/properties/intents/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.name !== undefined){
let data14 = data12.name;
if(typeof data14 === "string"){
if(func2(data14) > 128){
const err36 = {instancePath:instancePath+"/intents/" + i2+"/name",schemaPath:"#/properties/intents/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data14) < 1){
const err37 = {instancePath:instancePath+"/intents/" + i2+"/name",schemaPath:"#/properties/intents/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/intents/" + i2+"/name",schemaPath:"#/properties/intents/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.type !== undefined){
let data15 = data12.type;
if(!(((data15 === "general") || (data15 === "unknown")) || (data15 === "event"))){
const err39 = {instancePath:instancePath+"/intents/" + i2+"/type",schemaPath:"#/properties/intents/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema24.properties.intents.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.active !== undefined){
if(typeof data12.active !== "boolean"){
const err40 = {instancePath:instancePath+"/intents/" + i2+"/active",schemaPath:"#/properties/intents/items/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.command !== undefined){
let data17 = data12.command;
if(typeof data17 === "string"){
if(func2(data17) > 64){
const err41 = {instancePath:instancePath+"/intents/" + i2+"/command",schemaPath:"#/properties/intents/items/properties/command/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func2(data17) < 1){
const err42 = {instancePath:instancePath+"/intents/" + i2+"/command",schemaPath:"#/properties/intents/items/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/intents/" + i2+"/command",schemaPath:"#/properties/intents/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.contexts !== undefined){
let data18 = data12.contexts;
if(Array.isArray(data18)){
if(data18.length > 20){
const err44 = {instancePath:instancePath+"/intents/" + i2+"/contexts",schemaPath:"#/properties/intents/items/properties/contexts/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len2 = data18.length;
for(let i3=0; i3<len2; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(func2(data19) > 64){
const err45 = {instancePath:instancePath+"/intents/" + i2+"/contexts/" + i3,schemaPath:"#/properties/intents/items/properties/contexts/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data19) < 1){
const err46 = {instancePath:instancePath+"/intents/" + i2+"/contexts/" + i3,schemaPath:"#/properties/intents/items/properties/contexts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/intents/" + i2+"/contexts/" + i3,schemaPath:"#/properties/intents/items/properties/contexts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let i4 = data18.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data18[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err48 = {instancePath:instancePath+"/intents/" + i2+"/contexts",schemaPath:"#/properties/intents/items/properties/contexts/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err49 = {instancePath:instancePath+"/intents/" + i2+"/contexts",schemaPath:"#/properties/intents/items/properties/contexts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.corpora !== undefined){
let data20 = data12.corpora;
if(Array.isArray(data20)){
if(data20.length > 500){
const err50 = {instancePath:instancePath+"/intents/" + i2+"/corpora",schemaPath:"#/properties/intents/items/properties/corpora/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len3 = data20.length;
for(let i5=0; i5<len3; i5++){
let data21 = data20[i5];
if(typeof data21 === "string"){
if(func2(data21) > 512){
const err51 = {instancePath:instancePath+"/intents/" + i2+"/corpora/" + i5,schemaPath:"#/properties/intents/items/properties/corpora/items/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data21) < 1){
const err52 = {instancePath:instancePath+"/intents/" + i2+"/corpora/" + i5,schemaPath:"#/properties/intents/items/properties/corpora/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/intents/" + i2+"/corpora/" + i5,schemaPath:"#/properties/intents/items/properties/corpora/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/intents/" + i2+"/corpora",schemaPath:"#/properties/intents/items/properties/corpora/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data12.rules !== undefined){
let data22 = data12.rules;
if(Array.isArray(data22)){
if(data22.length > 200){
const err55 = {instancePath:instancePath+"/intents/" + i2+"/rules",schemaPath:"#/properties/intents/items/properties/rules/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len4 = data22.length;
for(let i6=0; i6<len4; i6++){
let data23 = data22[i6];
if(typeof data23 === "string"){
if(func2(data23) > 512){
const err56 = {instancePath:instancePath+"/intents/" + i2+"/rules/" + i6,schemaPath:"#/properties/intents/items/properties/rules/items/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func2(data23) < 1){
const err57 = {instancePath:instancePath+"/intents/" + i2+"/rules/" + i6,schemaPath:"#/properties/intents/items/properties/rules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/intents/" + i2+"/rules/" + i6,schemaPath:"#/properties/intents/items/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/intents/" + i2+"/rules",schemaPath:"#/properties/intents/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data12.slots !== undefined){
let data24 = data12.slots;
if(Array.isArray(data24)){
if(data24.length > 30){
const err60 = {instancePath:instancePath+"/intents/" + i2+"/slots",schemaPath:"#/properties/intents/items/properties/slots/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len5 = data24.length;
for(let i7=0; i7<len5; i7++){
let data25 = data24[i7];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name === undefined){
const err61 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7,schemaPath:"#/properties/intents/items/properties/slots/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data25.entity === undefined){
const err62 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7,schemaPath:"#/properties/intents/items/properties/slots/items/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 in data25){
if(!(((((key3 === "name") || (key3 === "entity")) || (key3 === "mandatory")) || (key3 === "command")) || (key3 === "prompts"))){
const err63 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7,schemaPath:"#/properties/intents/items/properties/slots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data25.name !== undefined){
let data26 = data25.name;
if(typeof data26 === "string"){
if(!pattern27.test(data26)){
const err64 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/name",schemaPath:"#/properties/intents/items/properties/slots/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/name",schemaPath:"#/properties/intents/items/properties/slots/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.entity !== undefined){
let data27 = data25.entity;
if(typeof data27 === "string"){
if(!pattern28.test(data27)){
const err66 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/entity",schemaPath:"#/properties/intents/items/properties/slots/items/properties/entity/pattern",keyword:"pattern",params:{pattern: "^(sys\\.)?[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(sys\\.)?[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/entity",schemaPath:"#/properties/intents/items/properties/slots/items/properties/entity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.mandatory !== undefined){
if(typeof data25.mandatory !== "boolean"){
const err68 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/mandatory",schemaPath:"#/properties/intents/items/properties/slots/items/properties/mandatory/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.command !== undefined){
let data29 = data25.command;
if(typeof data29 === "string"){
if(func2(data29) > 64){
const err69 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/command",schemaPath:"#/properties/intents/items/properties/slots/items/properties/command/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data29) < 1){
const err70 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/command",schemaPath:"#/properties/intents/items/properties/slots/items/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/command",schemaPath:"#/properties/intents/items/properties/slots/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.prompts !== undefined){
let data30 = data25.prompts;
if(Array.isArray(data30)){
if(data30.length > 20){
const err72 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/prompts",schemaPath:"#/properties/intents/items/properties/slots/items/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len6 = data30.length;
for(let i8=0; i8<len6; i8++){
if(!(validate58(data30[i8], {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/prompts/" + i8,parentData:data30,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7+"/prompts",schemaPath:"#/properties/intents/items/properties/slots/items/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/intents/" + i2+"/slots/" + i7,schemaPath:"#/properties/intents/items/properties/slots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/intents/" + i2+"/slots",schemaPath:"#/properties/intents/items/properties/slots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data12.responses !== undefined){
let data32 = data12.responses;
if(Array.isArray(data32)){
if(data32.length > 20){
const err76 = {instancePath:instancePath+"/intents/" + i2+"/responses",schemaPath:"#/properties/intents/items/properties/responses/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len7 = data32.length;
for(let i9=0; i9<len7; i9++){
if(!(validate58(data32[i9], {instancePath:instancePath+"/intents/" + i2+"/responses/" + i9,parentData:data32,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath:instancePath+"/intents/" + i2+"/responses",schemaPath:"#/properties/intents/items/properties/responses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/intents/" + i2,schemaPath:"#/properties/intents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/intents",schemaPath:"#/properties/intents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.entities !== undefined){
let data34 = data.entities;
if(Array.isArray(data34)){
if(data34.length > 500){
const err80 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len8 = data34.length;
for(let i10=0; i10<len8; i10++){
let data35 = data34[i10];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.name === undefined){
const err81 = {instancePath:instancePath+"/entities/" + i10,schemaPath:"#/properties/entities/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key4 in data35){
if(!(((((key4 === "name") || (key4 === "type")) || (key4 === "values")) || (key4 === "forms")) || (key4 === "patterns"))){
const err82 = {instancePath:instancePath+"/entities/" + i10,schemaPath:"#/properties/entities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data35.name !== undefined){
let data36 = data35.name;
if(typeof data36 === "string"){
if(!pattern27.test(data36)){
const err83 = {instancePath:instancePath+"/entities/" + i10+"/name",schemaPath:"#/properties/entities/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/entities/" + i10+"/name",schemaPath:"#/properties/entities/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data35.type !== undefined){
let data37 = data35.type;
if(!(((data37 === "general") || (data37 === "composite")) || (data37 === "rule"))){
const err85 = {instancePath:instancePath+"/entities/" + i10+"/type",schemaPath:"#/properties/entities/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema24.properties.entities.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data35.values !== undefined){
let data38 = data35.values;
if(Array.isArray(data38)){
if(data38.length > 2000){
const err86 = {instancePath:instancePath+"/entities/" + i10+"/values",schemaPath:"#/properties/entities/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len9 = data38.length;
for(let i11=0; i11<len9; i11++){
let data39 = data38[i11];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.value === undefined){
const err87 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11,schemaPath:"#/properties/entities/items/properties/values/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key5 in data39){
if(!((key5 === "value") || (key5 === "synonyms"))){
const err88 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11,schemaPath:"#/properties/entities/items/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data39.value !== undefined){
let data40 = data39.value;
if(typeof data40 === "string"){
if(func2(data40) > 128){
const err89 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11+"/value",schemaPath:"#/properties/entities/items/properties/values/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(func2(data40) < 1){
const err90 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11+"/value",schemaPath:"#/properties/entities/items/properties/values/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11+"/value",schemaPath:"#/properties/entities/items/properties/values/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data39.synonyms !== undefined){
let data41 = data39.synonyms;
if(Array.isArray(data41)){
if(data41.length > 100){
const err92 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11+"/synonyms",schemaPath:"#/properties/entities/items/properties/values/items/properties/synonyms/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len10 = data41.length;
for(let i12=0; i12<len10; i12++){
let data42 = data41[i12];
if(typeof data42 === "string"){
if(func2(data42) > 128){
const err93 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11+"/synonyms/" + i12,schemaPath:"#/properties/entities/items/properties/values/items/properties/synonyms/items/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data42) < 1){
const err94 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11+"/synonyms/" + i12,schemaPath:"#/properties/entities/items/properties/values/items/properties/synonyms/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11+"/synonyms/" + i12,schemaPath:"#/properties/entities/items/properties/values/items/properties/synonyms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11+"/synonyms",schemaPath:"#/properties/entities/items/properties/values/items/properties/synonyms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/entities/" + i10+"/values/" + i11,schemaPath:"#/properties/entities/items/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/entities/" + i10+"/values",schemaPath:"#/properties/entities/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data35.forms !== undefined){
let data43 = data35.forms;
if(Array.isArray(data43)){
if(data43.length > 50){
const err99 = {instancePath:instancePath+"/entities/" + i10+"/forms",schemaPath:"#/properties/entities/items/properties/forms/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len11 = data43.length;
for(let i13=0; i13<len11; i13++){
let data44 = data43[i13];
if(typeof data44 === "string"){
if(func2(data44) > 256){
const err100 = {instancePath:instancePath+"/entities/" + i10+"/forms/" + i13,schemaPath:"#/properties/entities/items/properties/forms/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func2(data44) < 1){
const err101 = {instancePath:instancePath+"/entities/" + i10+"/forms/" + i13,schemaPath:"#/properties/entities/items/properties/forms/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/entities/" + i10+"/forms/" + i13,schemaPath:"#/properties/entities/items/properties/forms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/entities/" + i10+"/forms",schemaPath:"#/properties/entities/items/properties/forms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data35.patterns !== undefined){
let data45 = data35.patterns;
if(Array.isArray(data45)){
if(data45.length > 50){
const err104 = {instancePath:instancePath+"/entities/" + i10+"/patterns",schemaPath:"#/properties/entities/items/properties/patterns/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len12 = data45.length;
for(let i14=0; i14<len12; i14++){
let data46 = data45[i14];
if(typeof data46 === "string"){
if(func2(data46) > 256){
const err105 = {instancePath:instancePath+"/entities/" + i10+"/patterns/" + i14,schemaPath:"#/properties/entities/items/properties/patterns/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func2(data46) < 1){
const err106 = {instancePath:instancePath+"/entities/" + i10+"/patterns/" + i14,schemaPath:"#/properties/entities/items/properties/patterns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/entities/" + i10+"/patterns/" + i14,schemaPath:"#/properties/entities/items/properties/patterns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/entities/" + i10+"/patterns",schemaPath:"#/properties/entities/items/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/entities/" + i10,schemaPath:"#/properties/entities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.questionGroups !== undefined){
let data47 = data.questionGroups;
if(Array.isArray(data47)){
if(data47.length > 100){
const err111 = {instancePath:instancePath+"/questionGroups",schemaPath:"#/properties/questionGroups/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len13 = data47.length;
for(let i15=0; i15<len13; i15++){
let data48 = data47[i15];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.name === undefined){
const err112 = {instancePath:instancePath+"/questionGroups/" + i15,schemaPath:"#/properties/questionGroups/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key6 in data48){
if(!((key6 === "name") || (key6 === "questions"))){
const err113 = {instancePath:instancePath+"/questionGroups/" + i15,schemaPath:"#/properties/questionGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data48.name !== undefined){
let data49 = data48.name;
if(typeof data49 === "string"){
if(func2(data49) > 128){
const err114 = {instancePath:instancePath+"/questionGroups/" + i15+"/name",schemaPath:"#/properties/questionGroups/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func2(data49) < 1){
const err115 = {instancePath:instancePath+"/questionGroups/" + i15+"/name",schemaPath:"#/properties/questionGroups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/questionGroups/" + i15+"/name",schemaPath:"#/properties/questionGroups/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data48.questions !== undefined){
let data50 = data48.questions;
if(Array.isArray(data50)){
if(data50.length > 1000){
const err117 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions",schemaPath:"#/properties/questionGroups/items/properties/questions/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const len14 = data50.length;
for(let i16=0; i16<len14; i16++){
let data51 = data50[i16];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.question === undefined){
const err118 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16,schemaPath:"#/properties/questionGroups/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data51.answers === undefined){
const err119 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16,schemaPath:"#/properties/questionGroups/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "answers"},message:"must have required property '"+"answers"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key7 in data51){
if(!(((key7 === "question") || (key7 === "similar")) || (key7 === "answers"))){
const err120 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16,schemaPath:"#/properties/questionGroups/items/properties/questions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data51.question !== undefined){
let data52 = data51.question;
if(typeof data52 === "string"){
if(func2(data52) > 512){
const err121 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/question",schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/question/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func2(data52) < 1){
const err122 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/question",schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/question/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/question",schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/question/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data51.similar !== undefined){
let data53 = data51.similar;
if(Array.isArray(data53)){
if(data53.length > 100){
const err124 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/similar",schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/similar/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len15 = data53.length;
for(let i17=0; i17<len15; i17++){
let data54 = data53[i17];
if(typeof data54 === "string"){
if(func2(data54) > 512){
const err125 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/similar/" + i17,schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/similar/items/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func2(data54) < 1){
const err126 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/similar/" + i17,schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/similar/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/similar/" + i17,schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/similar/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/similar",schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/similar/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data51.answers !== undefined){
let data55 = data51.answers;
if(Array.isArray(data55)){
if(data55.length > 20){
const err129 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/answers",schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/answers/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data55.length < 1){
const err130 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/answers",schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/answers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len16 = data55.length;
for(let i18=0; i18<len16; i18++){
if(!(validate58(data55[i18], {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/answers/" + i18,parentData:data55,parentDataProperty:i18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err131 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16+"/answers",schemaPath:"#/properties/questionGroups/items/properties/questions/items/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions/" + i16,schemaPath:"#/properties/questionGroups/items/properties/questions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/questionGroups/" + i15+"/questions",schemaPath:"#/properties/questionGroups/items/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/questionGroups/" + i15,schemaPath:"#/properties/questionGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/questionGroups",schemaPath:"#/properties/questionGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDynamicTable = validate62;
const schema26 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:dynamic-table","title":"Dynamic data table","type":"object","properties":{"kind":{"const":"dynamic-table"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"fields":{"title":"Fields","description":"At most one index, 30 common and 20 encrypted fields.","type":"array","maxItems":51,"default":[],"examples":[[{"id":"phone","name":"Phone","type":"string","isIndex":true,"isMandatory":true}]],"items":{"type":"object","properties":{"id":{"title":"ID","description":"Stays when the field is renamed: values are kept under it.","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","examples":["phone"]},"name":{"title":"Field name","description":"The column's header in CSV files.","type":"string","minLength":1,"maxLength":64,"pattern":"^(?![\\s'=+@-])[^\\u0000-\\u001f\\u007f\",;]+$","examples":["Phone"]},"type":{"title":"Field type","enum":["string","number","dictionary","date","time"],"default":"string"},"isIndex":{"title":"Used as index","type":"boolean","default":false},"isEncrypted":{"title":"Encrypted","type":"boolean","default":false},"isMandatory":{"title":"Mandatory","type":"boolean","default":false},"length":{"title":"Field length","description":"Characters of a text, digits of a number. Without it 256 and 30.","type":"integer","minimum":1,"maximum":256},"mask":{"title":"Mask style","description":"What is shown to whoever may not see the value. Without it the value is shown.","enum":["last-four","first-four","all"]},"values":{"title":"Value range","description":"The values of a dictionary.","type":"array","maxItems":200,"items":{"type":"object","properties":{"key":{"title":"Key","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_]+$","examples":["1"]},"value":{"title":"Value","type":"string","minLength":1,"maxLength":64,"pattern":"^[^\\u0000-\\u001f]+$","examples":["Gold"]}},"required":["key","value"],"additionalProperties":false}}},"required":["id","name","type"],"additionalProperties":false}}},"required":["kind","formatVersion","id","name"],"additionalProperties":false};
const pattern33 = new RegExp("^(?![\\s'=+@-])[^\\u0000-\\u001f\\u007f\",;]+$", "u");
const pattern34 = new RegExp("^[A-Za-z0-9_]+$", "u");
const pattern35 = new RegExp("^[^\\u0000-\\u001f]+$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:dynamic-table" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "formatVersion")) || (key0 === "id")) || (key0 === "name")) || (key0 === "description")) || (key0 === "fields"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("dynamic-table" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "dynamic-table"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err6 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.fields !== undefined){
let data5 = data.fields;
if(Array.isArray(data5)){
if(data5.length > 51){
const err13 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 51},message:"must NOT have more than 51 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err14 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.name === undefined){
const err15 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.type === undefined){
const err16 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!(func1.call(schema26.properties.fields.items.properties, key1))){
const err17 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
const err18 = {instancePath:instancePath+"/fields/" + i0+"/id",schemaPath:"#/properties/fields/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/fields/" + i0+"/id",schemaPath:"#/properties/fields/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.name !== undefined){
let data8 = data6.name;
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err20 = {instancePath:instancePath+"/fields/" + i0+"/name",schemaPath:"#/properties/fields/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data8) < 1){
const err21 = {instancePath:instancePath+"/fields/" + i0+"/name",schemaPath:"#/properties/fields/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern33.test(data8)){
const err22 = {instancePath:instancePath+"/fields/" + i0+"/name",schemaPath:"#/properties/fields/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?![\\s'=+@-])[^\\u0000-\\u001f\\u007f\",;]+$"},message:"must match pattern \""+"^(?![\\s'=+@-])[^\\u0000-\\u001f\\u007f\",;]+$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/fields/" + i0+"/name",schemaPath:"#/properties/fields/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.type !== undefined){
let data9 = data6.type;
if(!(((((data9 === "string") || (data9 === "number")) || (data9 === "dictionary")) || (data9 === "date")) || (data9 === "time"))){
const err24 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/properties/fields/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema26.properties.fields.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.isIndex !== undefined){
if(typeof data6.isIndex !== "boolean"){
const err25 = {instancePath:instancePath+"/fields/" + i0+"/isIndex",schemaPath:"#/properties/fields/items/properties/isIndex/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.isEncrypted !== undefined){
if(typeof data6.isEncrypted !== "boolean"){
const err26 = {instancePath:instancePath+"/fields/" + i0+"/isEncrypted",schemaPath:"#/properties/fields/items/properties/isEncrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.isMandatory !== undefined){
if(typeof data6.isMandatory !== "boolean"){
const err27 = {instancePath:instancePath+"/fields/" + i0+"/isMandatory",schemaPath:"#/properties/fields/items/properties/isMandatory/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.length !== undefined){
let data13 = data6.length;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err28 = {instancePath:instancePath+"/fields/" + i0+"/length",schemaPath:"#/properties/fields/items/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 256 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/fields/" + i0+"/length",schemaPath:"#/properties/fields/items/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err30 = {instancePath:instancePath+"/fields/" + i0+"/length",schemaPath:"#/properties/fields/items/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data6.mask !== undefined){
let data14 = data6.mask;
if(!(((data14 === "last-four") || (data14 === "first-four")) || (data14 === "all"))){
const err31 = {instancePath:instancePath+"/fields/" + i0+"/mask",schemaPath:"#/properties/fields/items/properties/mask/enum",keyword:"enum",params:{allowedValues: schema26.properties.fields.items.properties.mask.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.values !== undefined){
let data15 = data6.values;
if(Array.isArray(data15)){
if(data15.length > 200){
const err32 = {instancePath:instancePath+"/fields/" + i0+"/values",schemaPath:"#/properties/fields/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.key === undefined){
const err33 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1,schemaPath:"#/properties/fields/items/properties/values/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data16.value === undefined){
const err34 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1,schemaPath:"#/properties/fields/items/properties/values/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "key") || (key2 === "value"))){
const err35 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1,schemaPath:"#/properties/fields/items/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data16.key !== undefined){
let data17 = data16.key;
if(typeof data17 === "string"){
if(func2(data17) > 64){
const err36 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1+"/key",schemaPath:"#/properties/fields/items/properties/values/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data17) < 1){
const err37 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1+"/key",schemaPath:"#/properties/fields/items/properties/values/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern34.test(data17)){
const err38 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1+"/key",schemaPath:"#/properties/fields/items/properties/values/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]+$"},message:"must match pattern \""+"^[A-Za-z0-9_]+$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1+"/key",schemaPath:"#/properties/fields/items/properties/values/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.value !== undefined){
let data18 = data16.value;
if(typeof data18 === "string"){
if(func2(data18) > 64){
const err40 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1+"/value",schemaPath:"#/properties/fields/items/properties/values/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data18) < 1){
const err41 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1+"/value",schemaPath:"#/properties/fields/items/properties/values/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern35.test(data18)){
const err42 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1+"/value",schemaPath:"#/properties/fields/items/properties/values/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]+$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1+"/value",schemaPath:"#/properties/fields/items/properties/values/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/fields/" + i0+"/values/" + i1,schemaPath:"#/properties/fields/items/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/fields/" + i0+"/values",schemaPath:"#/properties/fields/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFlow = validate63;
const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:flow","title":"Flow","type":"object","properties":{"kind":{"const":"flow"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"type":{"title":"Flow type","enum":["main","exception","subflow"],"examples":["subflow"]},"purpose":{"title":"Purpose","description":"An identity authentication is entered by an agent's hang-up transfer and gives the caller back.","enum":["self-service","identity-authentication"],"default":"self-service"},"isReferenced":{"title":"Is referenced","description":"Whether called routes and agents may pick the flow.","type":"boolean","default":false},"variables":{"title":"Flow variables","type":"array","maxItems":200,"x-unique-by":"name","items":{"$ref":"#/$defs/variable"}},"elements":{"title":"Elements","type":"array","maxItems":5000,"x-sorted-by":["id"],"x-unique-by":"id","examples":[[{"id":"start","type":"start","name":"Start","settings":{}},{"id":"welcome","type":"play","name":"Welcome","settings":{"prompt":{"source":"tts","text":"Welcome."}}},{"id":"end","type":"end","name":"End","settings":{}}]],"items":{"type":"object","discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/element-assign"},{"$ref":"#/$defs/element-authenticate"},{"$ref":"#/$defs/element-call-record-fields"},{"$ref":"#/$defs/element-clear-error-count"},{"$ref":"#/$defs/element-collect"},{"$ref":"#/$defs/element-composite"},{"$ref":"#/$defs/element-end"},{"$ref":"#/$defs/element-invoke"},{"$ref":"#/$defs/element-judge"},{"$ref":"#/$defs/element-language"},{"$ref":"#/$defs/element-leave-message"},{"$ref":"#/$defs/element-loop"},{"$ref":"#/$defs/element-media-switch"},{"$ref":"#/$defs/element-menu"},{"$ref":"#/$defs/element-play"},{"$ref":"#/$defs/element-questionnaire"},{"$ref":"#/$defs/element-queue-information"},{"$ref":"#/$defs/element-recognise"},{"$ref":"#/$defs/element-reply"},{"$ref":"#/$defs/element-satisfaction-survey"},{"$ref":"#/$defs/element-sms"},{"$ref":"#/$defs/element-start"},{"$ref":"#/$defs/element-subflow"},{"$ref":"#/$defs/element-time-selection"},{"$ref":"#/$defs/element-transfer"},{"$ref":"#/$defs/element-user-level"},{"$ref":"#/$defs/element-validate"}]}},"connections":{"title":"Connections","type":"array","maxItems":50000,"x-sorted-by":["from","exit","to"],"examples":[[{"from":"start","exit":"next","to":"welcome"},{"from":"welcome","exit":"next","to":"end"}]],"items":{"type":"object","properties":{"from":{"title":"From","type":"string","x-ref":"element"},"exit":{"title":"Exit","type":"string","minLength":1,"maxLength":80},"to":{"title":"To","type":"string","x-ref":"element"}},"required":["from","exit","to"],"additionalProperties":false}},"notes":{"title":"Notes","type":"array","maxItems":500,"default":[],"x-sorted-by":["id"],"items":{"type":"object","properties":{"id":{"title":"Id","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"text":{"title":"Text","type":"string","maxLength":4096},"x":{"title":"X","type":"number"},"y":{"title":"Y","type":"number"},"width":{"title":"Width","type":"number","minimum":40,"maximum":10000,"default":200},"height":{"title":"Height","type":"number","minimum":24,"maximum":10000,"default":80},"colour":{"title":"Colour","enum":["yellow","blue","green","red","grey"],"default":"yellow"},"anchor":{"title":"Anchor","description":"The element that the note is about; it moves with it.","type":"string","x-ref":"element"}},"required":["id","text","x","y"],"additionalProperties":false}},"frames":{"title":"Frames","type":"array","maxItems":200,"default":[],"x-sorted-by":["id"],"items":{"type":"object","properties":{"id":{"title":"Id","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"title":{"title":"Title","type":"string","maxLength":128},"x":{"title":"X","type":"number"},"y":{"title":"Y","type":"number"},"width":{"title":"Width","type":"number","minimum":40,"maximum":100000},"height":{"title":"Height","type":"number","minimum":24,"maximum":100000},"colour":{"title":"Colour","enum":["yellow","blue","green","red","grey"],"default":"grey"}},"required":["id","title","x","y","width","height"],"additionalProperties":false}},"layout":{"title":"Layout","description":"Where each element is drawn, in canvas units.","examples":[{"start":{"x":0,"y":0},"welcome":{"x":0,"y":120},"end":{"x":0,"y":240}}],"type":"object","x-open-map":true,"additionalProperties":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x","y"],"additionalProperties":false}}},"required":["kind","formatVersion","id","name","type","variables","elements","connections","layout"],"additionalProperties":false,"$defs":{"assignment":{"title":"Assignment","type":"object","properties":{"variable":{"title":"Variable name","description":"FLOW.x, GLOBAL.x, or calldata.x to set call-associated data.","type":"string","minLength":1,"examples":["calldata.note"],"x-variable":{"from":"value","calldata":true}},"value":{"title":"Value expression","type":"string","minLength":1,"examples":["\"\""],"x-expression":{"type":"any","scopes":["RESULT","TOC"]}}},"required":["variable","value"],"additionalProperties":false},"condition":{"title":"Named condition","type":"object","properties":{"id":{"title":"Id","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,31}$","examples":["condition-1"]},"name":{"title":"Condition name","type":"string","minLength":1,"maxLength":64,"examples":["Condition 1"]},"expression":{"title":"Condition expression","type":"string","minLength":1,"examples":["true"],"x-expression":{"type":"boolean","scopes":["RESULT","TOC"]}}},"required":["id","name","expression"],"additionalProperties":false},"element-assign":{"title":"Variable assignment","description":"Sets variables and call-associated data, row by row.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"assign"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Variable assignment","description":"Sets variables and call-associated data, row by row.","type":"object","properties":{"assignments":{"title":"Assignments","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/assignment"}}},"required":["assignments"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-authenticate":{"title":"Authentication","description":"Asks the enterprise's verification interface whether the caller is who they say, and leaves by its verdict.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"authenticate"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Authentication","description":"Asks the enterprise's verification interface whether the caller is who they say, and leaves by its verdict.","type":"object","properties":{"interface":{"title":"Verification interface","type":"string","x-ref":"interface"},"serviceNo":{"title":"Handled number","description":"Sent as verifyServiceNo.","type":"string","minLength":1,"default":"calldata.verifyServiceNo","x-expression":{"type":"any"}},"workNo":{"title":"Agent ID","description":"Sent as verifyWorkNo.","type":"string","minLength":1,"default":"calldata.verifyWorkNo","x-expression":{"type":"any"}},"inputs":{"title":"What the caller entered","description":"Sent beside the two numbers, in calldata.","type":"array","maxItems":20,"default":[],"x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}}},"required":["interface"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-call-record-fields":{"title":"Call record fields","description":"Puts values into the extension fields of the call detail record.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"call-record-fields"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call record fields","description":"Puts values into the extension fields of the call detail record.","type":"object","properties":{"fields":{"title":"Fields","type":"array","minItems":1,"maxItems":10,"x-unique-by":"field","items":{"type":"object","properties":{"field":{"title":"Field","enum":["extfield1","extfield2","extfield3","extfield4","extfield5","extfield6","extfield7","extfield8","extfield9","extfield10"]},"value":{"title":"Value expression","type":"string","minLength":1,"examples":["\"\""],"x-expression":{"type":"any"}}},"required":["field","value"],"additionalProperties":false}}},"required":["fields"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-clear-error-count":{"title":"Error count clearance","description":"Forgets the timeouts and no-matches counted so far.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"clear-error-count"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Error count clearance","description":"Forgets the timeouts and no-matches counted so far.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-collect":{"title":"Voice playback and digit collection","description":"Plays a prompt and collects digits.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"collect"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Voice playback and digit collection","description":"Plays a prompt and collects digits.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"variable":{"title":"Digits go to","type":"string","minLength":1,"examples":["FLOW.input"],"x-variable":{"type":"string"}},"minimum":{"title":"Minimum digits","type":"integer","minimum":1,"maximum":32,"default":1,"x-not-above":"maximum"},"maximum":{"title":"Maximum digits","type":"integer","minimum":1,"maximum":32,"default":32},"endKey":{"title":"End key","enum":["#","none"],"default":"#"},"firstDigitTime":{"title":"Digit wait time (s)","description":"How long the caller may take before the first digit, after the prompt.","type":"integer","minimum":1,"maximum":60,"default":5},"interDigitTime":{"title":"Digit timeout (s)","description":"How long the caller may take between digits; then the digits so far are taken.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and wrong entries that are forgiven; the next one leaves by failure.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Collection error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Collection timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","variable"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-composite":{"title":"Composite","description":"Runs another flow with values of its own and goes on when that has ended.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"composite"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Composite","description":"Runs another flow with values of its own and goes on when that has ended.","type":"object","properties":{"flow":{"title":"Flow","type":"string","x-ref":"flow"},"inputs":{"title":"Inputs","description":"Variables of the other flow, and the values with which it starts.","type":"array","maxItems":50,"default":[],"x-item-of":{"document":"flow","list":"variables","by":"name"},"x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}},"outputs":{"title":"Outputs","description":"Variables of the other flow, and where their values go when it has ended.","type":"array","maxItems":50,"default":[],"x-item-of":{"document":"flow","list":"variables","by":"name"},"x-unique-by":"variable","items":{"type":"object","properties":{"name":{"title":"Output name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"variable":{"title":"Goes to","type":"string","minLength":1,"examples":["FLOW.result"],"x-variable":{"type":"any"}}},"required":["name","variable"],"additionalProperties":false}}},"required":["flow"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-end":{"title":"Call ending","description":"The flow hangs up, or gives the caller back to the agent or flow that lent it.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"end"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call ending","description":"The flow hangs up, or gives the caller back to the agent or flow that lent it.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-invoke":{"title":"Interface invocation","description":"Calls a third-party interface and leaves by the first condition that holds on its answer.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"invoke"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Interface invocation","description":"Calls a third-party interface and leaves by the first condition that holds on its answer.","type":"object","x-scopes":["RESULT"],"x-result-of":"interface","properties":{"interface":{"title":"Interface","type":"string","x-ref":"interface"},"inputs":{"title":"Inputs","type":"array","maxItems":50,"default":[],"x-inputs-of":"interface","x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}},"assignments":{"title":"Outputs to keep","description":"RESULT.x is readable only here: copy what is needed later to variables.","type":"array","maxItems":50,"default":[],"items":{"$ref":"#/$defs/assignment"}},"conditions":{"title":"Conditions","type":"array","maxItems":20,"default":[],"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"required":["interface"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-judge":{"title":"Branch judgment","description":"Leaves by the first condition that holds, or by the default.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"judge"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Branch judgment","description":"Leaves by the first condition that holds, or by the default.","type":"object","properties":{"conditions":{"title":"Conditions","type":"array","minItems":1,"maxItems":20,"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"required":["conditions"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-language":{"title":"Language selection","description":"Sets the language in which prompts are played from here on.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"language"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Language selection","description":"Sets the language in which prompts are played from here on.","type":"object","properties":{"language":{"title":"Language","description":"One of the tenant's languages, as a BCP 47 tag such as en-US or zh-CN.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$","examples":["en"]}},"required":["language"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-leave-message":{"title":"Message leaving","description":"Records a message of the caller.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"leave-message"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Message leaving","description":"Records a message of the caller.","type":"object","properties":{"assignTo":{"title":"Assign to","type":"object","default":{"who":"nobody"},"required":["who"],"discriminator":{"propertyName":"who"},"oneOf":[{"title":"Nobody: the administrator allocates it","properties":{"who":{"const":"nobody"}},"required":["who"]},{"title":"Agent","properties":{"who":{"const":"agent"},"agent":{"title":"Platform agent ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["who","agent"]},{"title":"Skill queue","properties":{"who":{"const":"queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["who","queue"]},{"title":"Skill queue by alias or ID","properties":{"who":{"const":"queue-named"},"queue":{"title":"Queue alias or ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["who","queue"]}]},"file":{"title":"File name goes to","type":"string","minLength":1,"x-variable":{"type":"string"}},"maxSeconds":{"title":"Max. recording duration (s)","type":"integer","minimum":1,"maximum":600,"default":20},"beep":{"title":"Beep","description":"Whether the caller hears a beep before.","type":"boolean","default":true},"record":{"title":"Record message info","description":"Whether the message is listed for the agents.","type":"boolean","default":true}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-loop":{"title":"Logic loop","description":"Hands out the items of a list one by one, once round the loop for each.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"loop"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Logic loop","description":"Hands out the items of a list one by one, once round the loop for each.","type":"object","properties":{"list":{"title":"Loops","description":"The list that is gone through.","type":"string","minLength":1,"examples":["[]"],"x-expression":{"type":"list"}},"object":{"title":"Loop object","description":"Gets the current item.","type":"string","minLength":1,"examples":["FLOW.item"],"x-variable":{"type":"any"}},"counter":{"title":"Counter","description":"Counts the items that were handed out; the loop goes on from there.","type":"string","minLength":1,"examples":["FLOW.count"],"x-variable":{"type":"number"}}},"required":["list","object","counter"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-media-switch":{"title":"Switching between voice and video","description":"Turns a voice call into a video call, or back.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"media-switch"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Switching between voice and video","description":"Turns a voice call into a video call, or back.","type":"object","properties":{"to":{"title":"To","enum":["video","audio"],"default":"video"},"timeout":{"title":"Timeout (s)","description":"How long the caller may take to agree.","type":"integer","minimum":1,"maximum":60,"default":15}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-menu":{"title":"Menu configuration","description":"Plays a prompt and leaves by the key that the caller presses.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"menu"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Menu configuration","description":"Plays a prompt and leaves by the key that the caller presses.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"keys":{"title":"Menu keys","type":"array","minItems":1,"maxItems":12,"x-unique-by":"key","examples":[[{"key":"1","description":"First choice"}]],"items":{"type":"object","properties":{"key":{"title":"Key","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"description":{"title":"Description","type":"string","minLength":1,"maxLength":64}},"required":["key","description"],"additionalProperties":false}},"digitWaitTime":{"title":"Digit wait time (s)","description":"A longer silence counts as a failure.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and other keys that are forgiven; the next one leaves by timeout or other key.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","keys"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-play":{"title":"Voice playback","description":"Plays a prompt to its end and goes on.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"play"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Voice playback","description":"Plays a prompt to its end and goes on.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"}},"required":["prompt"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-questionnaire":{"title":"Questionnaire","description":"Asks the customer one question after another and reports the answers.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"questionnaire"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Questionnaire","description":"Asks the customer one question after another and reports the answers.","type":"object","properties":{"survey":{"title":"Survey code","description":"Under this the answers are reported.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["spring-survey"]},"questions":{"title":"Questions","type":"array","minItems":1,"maxItems":50,"x-unique-by":"id","examples":[[{"id":"satisfied","prompt":{"source":"tts","text":"Are you satisfied? 1 yes, 2 no."},"answer":{"by":"key","keys":[{"key":"1","description":"Yes"}]}}]],"items":{"type":"object","properties":{"id":{"title":"Question ID","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,31}$"},"prompt":{"$ref":"#/$defs/prompt"},"answer":{"title":"Answered by","type":"object","required":["by"],"discriminator":{"propertyName":"by"},"oneOf":[{"title":"One key","properties":{"by":{"const":"key"},"keys":{"title":"Answers","type":"array","minItems":1,"maxItems":12,"x-unique-by":"key","items":{"type":"object","properties":{"key":{"title":"Key","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"description":{"title":"Description","type":"string","minLength":1,"maxLength":64}},"required":["key","description"],"additionalProperties":false}}},"required":["by","keys"]},{"title":"A number","description":"Ends with #, with as many digits as the largest number has, or with a silence.","properties":{"by":{"const":"number"},"from":{"title":"From","type":"integer","minimum":0,"maximum":999999,"default":0,"x-not-above":"to"},"to":{"title":"To","type":"integer","minimum":0,"maximum":999999,"default":10}},"required":["by"]},{"title":"Speech","x-media":"asr","properties":{"by":{"const":"speech"}},"required":["by"]}]},"variable":{"title":"Answer goes to","type":"string","minLength":1,"x-variable":{"type":"any"}}},"required":["id","prompt","answer"],"additionalProperties":false}},"refuseKey":{"title":"Key that refuses","description":"Breaks the questionnaire off at any question.","enum":["none","0","9","*","#"],"default":"none"},"answerTime":{"title":"Answer wait time (s)","description":"A longer silence after the prompt counts as a failure.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and wrong answers that are forgiven at each question; the next one breaks off.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Answers interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Timeout prompt","$ref":"#/$defs/prompt"}},"required":["survey","questions"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-queue-information":{"title":"Information query","description":"Asks how a skill queue stands and keeps what it says in variables.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"queue-information"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Information query","description":"Asks how a skill queue stands and keeps what it says in variables.","type":"object","properties":{"about":{"title":"About","type":"object","default":{"of":"own-queue"},"required":["of"],"discriminator":{"propertyName":"of"},"oneOf":[{"title":"The queue in which the caller waits","properties":{"of":{"const":"own-queue"}},"required":["of"]},{"title":"A chosen queue","properties":{"of":{"const":"queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["of","queue"]}]},"position":{"title":"Position in the queue","description":"Of a chosen queue: how many wait.","type":"string","minLength":1,"x-variable":{"type":"number"}},"onlineAgents":{"title":"Online agents","type":"string","minLength":1,"x-variable":{"type":"number"}},"idleAgents":{"title":"Idle agents","type":"string","minLength":1,"x-variable":{"type":"number"}},"estimatedWait":{"title":"Estimated wait (s)","type":"string","minLength":1,"x-variable":{"type":"number"}},"timeout":{"title":"Timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-recognise":{"title":"Semantic recognition","description":"Asks the recogniser what the caller means and leaves by the first condition that holds.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"recognise"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Semantic recognition","description":"Asks the recogniser what the caller means and leaves by the first condition that holds.","type":"object","x-media":"recogniser","x-scopes":["TOC"],"properties":{"content":{"title":"Content","description":"What is recognised; as a rule what the caller said last.","type":"string","minLength":1,"default":"IVRREQUEST.input","x-expression":{"type":"string"}},"context":{"title":"Context","description":"Only intents of this context are considered.","type":"string","maxLength":64},"event":{"title":"Event","description":"What is forgotten before: all flow variables and the dialog, or only the intent's values.","enum":["none","clear-session-cache","clear-context-cache"],"default":"none"},"intentions":{"title":"Intention quantity","description":"At most so many intents; when absent, the tenant's maximum.","type":"integer","minimum":1,"maximum":5},"confidenceInterval":{"title":"Confidence interval (%)","description":"Intents further than this behind the first are dropped.","type":"integer","minimum":0,"maximum":100,"default":100},"timeout":{"title":"Timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5},"assignments":{"title":"Assignments","type":"array","maxItems":50,"default":[],"items":{"$ref":"#/$defs/assignment"}},"conditions":{"title":"Conditions","type":"array","maxItems":20,"default":[],"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-reply":{"title":"Robot reply","description":"Says something and, unless it only plays, waits for what the caller says or keys.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"reply"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Robot reply","description":"Says something and, unless it only plays, waits for what the caller says or keys.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"mode":{"title":"Reply mode","enum":["play-only","recognition-interruptible","key-interruptible","recognition-key-interruptible","recognise-after-play","recognise-key-after-play","keys-without-interrupting"],"default":"recognise-after-play"},"timeout":{"title":"Timeout (s)","description":"Counted after playback; has no meaning when the reply only plays.","type":"integer","minimum":1,"maximum":180,"default":15},"maxKeys":{"title":"Maximum keys","type":"integer","minimum":1,"maximum":32,"default":1},"interDigitTime":{"title":"Digit timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5}},"required":["prompt"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-satisfaction-survey":{"title":"Satisfaction survey","description":"Asks the caller for a judgement by key and reports it.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"satisfaction-survey"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Satisfaction survey","description":"Asks the caller for a judgement by key and reports it.","type":"object","properties":{"about":{"title":"Evaluated object","enum":["agent","robot"],"default":"agent"},"survey":{"title":"Survey type","enum":["satisfaction","nps","resolved"],"default":"satisfaction"},"prompt":{"$ref":"#/$defs/prompt"},"keys":{"title":"Answers","type":"array","minItems":1,"maxItems":12,"x-unique-by":"key","examples":[[{"key":"1","description":"Satisfied"}]],"items":{"type":"object","properties":{"key":{"title":"Key","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"description":{"title":"Description","type":"string","minLength":1,"maxLength":64}},"required":["key","description"],"additionalProperties":false}},"result":{"title":"Answer goes to","description":"The key that was pressed.","type":"string","minLength":1,"x-variable":{"type":"string"}},"digitWaitTime":{"title":"Digit wait time (s)","description":"A longer silence counts as a failure.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and other keys that are forgiven; the next one leaves by timeout or other key.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","keys"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-sms":{"title":"SMS","description":"Sends a text message.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"sms"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"SMS","description":"Sends a text message.","type":"object","properties":{"kind":{"title":"Kind","enum":["ordinary","satisfaction"],"default":"ordinary"},"by":{"title":"Sent by","enum":["huawei-cloud","sms-gateway"],"default":"huawei-cloud"},"to":{"title":"To","description":"The number that gets the message.","type":"string","minLength":1,"default":"SYS.callingNumber","x-expression":{"type":"any"}},"text":{"title":"Text","type":"string","minLength":1,"maxLength":1000,"examples":["Thank you for your call."],"x-template":{"use":"text"}},"timeout":{"title":"Timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5}},"required":["text"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-start":{"title":"Start","description":"Where calls enter the flow.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"start"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Start","description":"Where calls enter the flow.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-subflow":{"title":"Subflow","description":"Goes on in another flow and never returns.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"subflow"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Subflow","description":"Goes on in another flow and never returns.","type":"object","properties":{"target":{"title":"Target","type":"object","required":["by"],"discriminator":{"propertyName":"by"},"oneOf":[{"title":"Selected flow","properties":{"by":{"const":"flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"},"element":{"title":"Element","description":"Where the other flow is entered; when absent, at its start.","type":"string","minLength":1,"maxLength":64,"x-item-of":{"document":"flow","list":"elements","by":"id"}}},"required":["by","flow"]},{"title":"Flow in a variable","properties":{"by":{"const":"variable"},"flow":{"title":"Flow id","description":"A variable that holds the id of a flow, or an id in quotes.","type":"string","minLength":1,"x-expression":{"type":"string"}}},"required":["by","flow"]}]}},"required":["target"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-time-selection":{"title":"Time selection","description":"Leaves by whether a calendar says that somebody is there now.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"time-selection"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Time selection","description":"Leaves by whether a calendar says that somebody is there now.","type":"object","properties":{"calendar":{"title":"Calendar","type":"string","x-ref":"calendar"}},"required":["calendar"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-transfer":{"title":"Call transfer","description":"Hands the caller to a skill queue, a flow, an agent, a number or another service of the platform.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"transfer"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call transfer","description":"Hands the caller to a skill queue, a flow, an agent, a number or another service of the platform.","type":"object","properties":{"target":{"title":"Target","type":"object","required":["to"],"discriminator":{"propertyName":"to"},"oneOf":[{"title":"Skill queue","properties":{"to":{"const":"skill-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["to","queue"]},{"title":"Flow","properties":{"to":{"const":"flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["to","flow"]},{"title":"Agent","properties":{"to":{"const":"agent"},"agent":{"title":"Platform agent ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","agent"]},{"title":"Third-party number","properties":{"to":{"const":"third-party"},"number":{"title":"Number","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","number"]},{"title":"Skill queue by extension code","properties":{"to":{"const":"extension"},"extension":{"title":"Extension code","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","extension"]},{"title":"IVR by access code","properties":{"to":{"const":"access-code"},"accessCode":{"title":"Access code","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","accessCode"]},{"title":"Route by percentage","properties":{"to":{"const":"percentage-route"},"shares":{"title":"Shares","description":"The queue is drawn by chance, in proportion to the shares.","type":"array","minItems":1,"maxItems":20,"x-unique-by":"queue","items":{"type":"object","properties":{"percent":{"title":"Share (%)","type":"integer","minimum":1,"maximum":100},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["percent","queue"],"additionalProperties":false}}},"required":["to","shares"]},{"title":"Route by number segment","properties":{"to":{"const":"number-route"},"segments":{"title":"Number segments","description":"The longest beginning of the customer's number wins.","type":"array","minItems":1,"maxItems":50,"x-unique-by":"prefix","items":{"type":"object","properties":{"prefix":{"title":"Number begins with","type":"string","pattern":"^\\+?[0-9]{1,24}$"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["prefix","queue"],"additionalProperties":false}}},"required":["to","segments"]},{"title":"Online digital assistant","properties":{"to":{"const":"digital-assistant"},"code":{"title":"Flow code agreed with the third party","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","code"]},{"title":"Familiar agent","properties":{"to":{"const":"familiar-agent"}},"required":["to"]},{"title":"Familiar multimedia agent","properties":{"to":{"const":"familiar-multimedia-agent"}},"required":["to"]},{"title":"Skill queue of multimedia agents","properties":{"to":{"const":"multimedia-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["to","queue"]},{"title":"Message to the familiar agent","properties":{"to":{"const":"message-familiar-agent"}},"required":["to"]},{"title":"Message to a queue","properties":{"to":{"const":"message-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["to","queue"]},{"title":"Message to an agent","properties":{"to":{"const":"message-agent"},"agent":{"title":"Platform agent ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","agent"]},{"title":"Offline queuing","properties":{"to":{"const":"offline-queue"}},"required":["to"]}]}},"required":["target"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-user-level":{"title":"User level","description":"Says how important the caller is: higher levels are transferred first.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"user-level"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"User level","description":"Says how important the caller is: higher levels are transferred first.","type":"object","properties":{"level":{"title":"Level","description":"A whole number from 1 to 10; 10 goes first.","type":"string","minLength":1,"examples":["5"],"x-expression":{"type":"number"}}},"required":["level"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-validate":{"title":"Rule validation","description":"Checks a value against rules and leaves by whether it keeps all of them.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"validate"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Rule validation","description":"Checks a value against rules and leaves by whether it keeps all of them.","type":"object","properties":{"value":{"title":"Variable to verify","type":"string","minLength":1,"default":"IVRREQUEST.input","x-expression":{"type":"any"}},"endKey":{"title":"End of special key","description":"The value must end with it; the rules look at what stands before it.","enum":["none","#","*","#-or-*"],"default":"none"},"allowed":{"title":"Allowed characters","description":"When none but empty is chosen, any character is.","type":"array","maxItems":5,"default":[],"items":{"enum":["digits","upper-case","lower-case","word","empty"]}},"rules":{"title":"Rules","type":"array","maxItems":20,"default":[],"items":{"type":"object","required":["rule"],"discriminator":{"propertyName":"rule"},"oneOf":[{"title":"Min. length","properties":{"rule":{"const":"min-length"},"least":{"title":"Least","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","least"]},{"title":"Max. length","properties":{"rule":{"const":"max-length"},"most":{"title":"Most","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","most"]},{"title":"Length range","properties":{"rule":{"const":"length-range"},"least":{"title":"Least","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}},"most":{"title":"Most","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","least","most"]},{"title":"Minimum value","properties":{"rule":{"const":"minimum"},"least":{"title":"Least","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","least"]},{"title":"Maximum value","properties":{"rule":{"const":"maximum"},"most":{"title":"Most","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","most"]},{"title":"Value range","properties":{"rule":{"const":"value-range"},"least":{"title":"Least","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}},"most":{"title":"Most","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","least","most"]},{"title":"Email","properties":{"rule":{"const":"email"}},"required":["rule"]},{"title":"URL","properties":{"rule":{"const":"url"}},"required":["rule"]},{"title":"Time format","properties":{"rule":{"const":"time"},"format":{"title":"Format","enum":["HHmm","HHmmss","HH:mm","HH:mm:ss","MMdd","yyyyMMdd","yyyy-MM-dd","yyyyMMddHHmmss","yyyy-MM-dd HH:mm:ss"]}},"required":["rule","format"]},{"title":"Decimal","properties":{"rule":{"const":"decimal"}},"required":["rule"]},{"title":"Positive integer","properties":{"rule":{"const":"positive-integer"}},"required":["rule"]},{"title":"IP address","properties":{"rule":{"const":"ip"}},"required":["rule"]},{"title":"Letters, digits and _, not starting with a digit","properties":{"rule":{"const":"identifier"}},"required":["rule"]}]}}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"input-value":{"title":"Input","type":"object","properties":{"name":{"title":"Input name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"value":{"title":"Value expression","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["name","value"],"additionalProperties":false},"prompt":{"title":"Prompt","description":"What the caller hears: synthesised speech, a prompt of the tenant, or the value of a variable.","type":"object","required":["source"],"discriminator":{"propertyName":"source"},"oneOf":[{"title":"Text to speech","x-media":"tts","properties":{"source":{"const":"tts"},"text":{"title":"Text","type":"string","minLength":1,"examples":["Welcome."],"x-template":{"use":"speech"}},"soundEffect":{"title":"Sound effect","enum":["default","male","female"],"default":"default"},"speed":{"title":"Speed","description":"The default is as slow as low.","enum":["default","low","medium","high"],"default":"default"},"pronunciation":{"title":"Digit pronunciation","enum":["default","auto","number","string"],"default":"default"},"extended":{"title":"TTS extended parameter","type":"string","maxLength":200}},"required":["source","text"]},{"title":"Prompt of the tenant","properties":{"source":{"const":"prompt"},"prompt":{"title":"Prompt","type":"string","x-ref":"prompt"}},"required":["source","prompt"]},{"title":"Variable speech","x-media":"tts","properties":{"source":{"const":"variable"},"as":{"title":"Spoken as","enum":["phone","number","digits","time","date","price"]},"value":{"title":"Value","description":"Times as hh:mm:ss, dates as yyyymmdd.","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["source","as","value"]}]},"variable":{"title":"Variable","type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"default":{"title":"Default value","x-any-value":true},"encryption":{"title":"Encryption type","description":"Encrypted values are never seen in traces; not decrypted on read: not even in expressions.","enum":["none","encrypted","encrypted-not-decrypted"],"default":"none"},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false}}};
const schema28 = {"title":"Variable","type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"default":{"title":"Default value","x-any-value":true},"encryption":{"title":"Encryption type","description":"Encrypted values are never seen in traces; not decrypted on read: not even in expressions.","enum":["none","encrypted","encrypted-not-decrypted"],"default":"none"},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false};
const pattern37 = new RegExp("^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "type")) || (key0 === "default")) || (key0 === "encryption")) || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(((((((data1 === "string") || (data1 === "integer")) || (data1 === "long")) || (data1 === "float")) || (data1 === "boolean")) || (data1 === "list")) || (data1 === "object"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema28.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.encryption !== undefined){
let data2 = data.encryption;
if(!(((data2 === "none") || (data2 === "encrypted")) || (data2 === "encrypted-not-decrypted"))){
const err6 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema28.properties.encryption.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func2(data3) > 255){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"Variable assignment","description":"Sets variables and call-associated data, row by row.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"assign"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Variable assignment","description":"Sets variables and call-associated data, row by row.","type":"object","properties":{"assignments":{"title":"Assignments","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/assignment"}}},"required":["assignments"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema30 = {"title":"Assignment","type":"object","properties":{"variable":{"title":"Variable name","description":"FLOW.x, GLOBAL.x, or calldata.x to set call-associated data.","type":"string","minLength":1,"examples":["calldata.note"],"x-variable":{"from":"value","calldata":true}},"value":{"title":"Value expression","type":"string","minLength":1,"examples":["\"\""],"x-expression":{"type":"any","scopes":["RESULT","TOC"]}}},"required":["variable","value"],"additionalProperties":false};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variable === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "variable") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.variable !== undefined){
let data0 = data.variable;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("assign" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "assign"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.assignments === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "assignments"},message:"must have required property '"+"assignments"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "assignments")){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.assignments !== undefined){
let data5 = data4.assignments;
if(Array.isArray(data5)){
if(data5.length > 50){
const err14 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data5[i0], {instancePath:instancePath+"/settings/assignments/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"Authentication","description":"Asks the enterprise's verification interface whether the caller is who they say, and leaves by its verdict.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"authenticate"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Authentication","description":"Asks the enterprise's verification interface whether the caller is who they say, and leaves by its verdict.","type":"object","properties":{"interface":{"title":"Verification interface","type":"string","x-ref":"interface"},"serviceNo":{"title":"Handled number","description":"Sent as verifyServiceNo.","type":"string","minLength":1,"default":"calldata.verifyServiceNo","x-expression":{"type":"any"}},"workNo":{"title":"Agent ID","description":"Sent as verifyWorkNo.","type":"string","minLength":1,"default":"calldata.verifyWorkNo","x-expression":{"type":"any"}},"inputs":{"title":"What the caller entered","description":"Sent beside the two numbers, in calldata.","type":"array","maxItems":20,"default":[],"x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}}},"required":["interface"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema32 = {"title":"Input","type":"object","properties":{"name":{"title":"Input name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"value":{"title":"Value expression","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["name","value"],"additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("authenticate" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "authenticate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.interface === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "interface"},message:"must have required property '"+"interface"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "interface") || (key1 === "serviceNo")) || (key1 === "workNo")) || (key1 === "inputs"))){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.interface !== undefined){
if(typeof data4.interface !== "string"){
const err14 = {instancePath:instancePath+"/settings/interface",schemaPath:"#/properties/settings/properties/interface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.serviceNo !== undefined){
let data6 = data4.serviceNo;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err15 = {instancePath:instancePath+"/settings/serviceNo",schemaPath:"#/properties/settings/properties/serviceNo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/settings/serviceNo",schemaPath:"#/properties/settings/properties/serviceNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.workNo !== undefined){
let data7 = data4.workNo;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err17 = {instancePath:instancePath+"/settings/workNo",schemaPath:"#/properties/settings/properties/workNo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/settings/workNo",schemaPath:"#/properties/settings/properties/workNo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.inputs !== undefined){
let data8 = data4.inputs;
if(Array.isArray(data8)){
if(data8.length > 20){
const err19 = {instancePath:instancePath+"/settings/inputs",schemaPath:"#/properties/settings/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data8[i0], {instancePath:instancePath+"/settings/inputs/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/settings/inputs",schemaPath:"#/properties/settings/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"title":"Call record fields","description":"Puts values into the extension fields of the call detail record.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"call-record-fields"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call record fields","description":"Puts values into the extension fields of the call detail record.","type":"object","properties":{"fields":{"title":"Fields","type":"array","minItems":1,"maxItems":10,"x-unique-by":"field","items":{"type":"object","properties":{"field":{"title":"Field","enum":["extfield1","extfield2","extfield3","extfield4","extfield5","extfield6","extfield7","extfield8","extfield9","extfield10"]},"value":{"title":"Value expression","type":"string","minLength":1,"examples":["\"\""],"x-expression":{"type":"any"}}},"required":["field","value"],"additionalProperties":false}}},"required":["fields"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("call-record-fields" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "call-record-fields"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.fields === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "fields")){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.fields !== undefined){
let data5 = data4.fields;
if(Array.isArray(data5)){
if(data5.length > 10){
const err14 = {instancePath:instancePath+"/settings/fields",schemaPath:"#/properties/settings/properties/fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/settings/fields",schemaPath:"#/properties/settings/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.field === undefined){
const err16 = {instancePath:instancePath+"/settings/fields/" + i0,schemaPath:"#/properties/settings/properties/fields/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.value === undefined){
const err17 = {instancePath:instancePath+"/settings/fields/" + i0,schemaPath:"#/properties/settings/properties/fields/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "field") || (key2 === "value"))){
const err18 = {instancePath:instancePath+"/settings/fields/" + i0,schemaPath:"#/properties/settings/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.field !== undefined){
let data7 = data6.field;
if(!((((((((((data7 === "extfield1") || (data7 === "extfield2")) || (data7 === "extfield3")) || (data7 === "extfield4")) || (data7 === "extfield5")) || (data7 === "extfield6")) || (data7 === "extfield7")) || (data7 === "extfield8")) || (data7 === "extfield9")) || (data7 === "extfield10"))){
const err19 = {instancePath:instancePath+"/settings/fields/" + i0+"/field",schemaPath:"#/properties/settings/properties/fields/items/properties/field/enum",keyword:"enum",params:{allowedValues: schema33.properties.settings.properties.fields.items.properties.field.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.value !== undefined){
let data8 = data6.value;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err20 = {instancePath:instancePath+"/settings/fields/" + i0+"/value",schemaPath:"#/properties/settings/properties/fields/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/settings/fields/" + i0+"/value",schemaPath:"#/properties/settings/properties/fields/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/settings/fields/" + i0,schemaPath:"#/properties/settings/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/settings/fields",schemaPath:"#/properties/settings/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"Error count clearance","description":"Forgets the timeouts and no-matches counted so far.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"clear-error-count"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Error count clearance","description":"Forgets the timeouts and no-matches counted so far.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("clear-error-count" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "clear-error-count"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"Voice playback and digit collection","description":"Plays a prompt and collects digits.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"collect"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Voice playback and digit collection","description":"Plays a prompt and collects digits.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"variable":{"title":"Digits go to","type":"string","minLength":1,"examples":["FLOW.input"],"x-variable":{"type":"string"}},"minimum":{"title":"Minimum digits","type":"integer","minimum":1,"maximum":32,"default":1,"x-not-above":"maximum"},"maximum":{"title":"Maximum digits","type":"integer","minimum":1,"maximum":32,"default":32},"endKey":{"title":"End key","enum":["#","none"],"default":"#"},"firstDigitTime":{"title":"Digit wait time (s)","description":"How long the caller may take before the first digit, after the prompt.","type":"integer","minimum":1,"maximum":60,"default":5},"interDigitTime":{"title":"Digit timeout (s)","description":"How long the caller may take between digits; then the digits so far are taken.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and wrong entries that are forgiven; the next one leaves by failure.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Collection error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Collection timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","variable"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema36 = {"title":"Prompt","description":"What the caller hears: synthesised speech, a prompt of the tenant, or the value of a variable.","type":"object","required":["source"],"discriminator":{"propertyName":"source"},"oneOf":[{"title":"Text to speech","x-media":"tts","properties":{"source":{"const":"tts"},"text":{"title":"Text","type":"string","minLength":1,"examples":["Welcome."],"x-template":{"use":"speech"}},"soundEffect":{"title":"Sound effect","enum":["default","male","female"],"default":"default"},"speed":{"title":"Speed","description":"The default is as slow as low.","enum":["default","low","medium","high"],"default":"default"},"pronunciation":{"title":"Digit pronunciation","enum":["default","auto","number","string"],"default":"default"},"extended":{"title":"TTS extended parameter","type":"string","maxLength":200}},"required":["source","text"]},{"title":"Prompt of the tenant","properties":{"source":{"const":"prompt"},"prompt":{"title":"Prompt","type":"string","x-ref":"prompt"}},"required":["source","prompt"]},{"title":"Variable speech","x-media":"tts","properties":{"source":{"const":"variable"},"as":{"title":"Spoken as","enum":["phone","number","digits","time","date","price"]},"value":{"title":"Value","description":"Times as hh:mm:ss, dates as yyyymmdd.","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["source","as","value"]}]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.source;
if(typeof tag0 == "string"){
if(tag0 === "tts"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source !== undefined){
if("tts" !== data.source){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/oneOf/0/properties/source/const",keyword:"const",params:{allowedValue: "tts"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/0/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.soundEffect !== undefined){
let data2 = data.soundEffect;
if(!(((data2 === "default") || (data2 === "male")) || (data2 === "female"))){
const err6 = {instancePath:instancePath+"/soundEffect",schemaPath:"#/oneOf/0/properties/soundEffect/enum",keyword:"enum",params:{allowedValues: schema36.oneOf[0].properties.soundEffect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.speed !== undefined){
let data3 = data.speed;
if(!((((data3 === "default") || (data3 === "low")) || (data3 === "medium")) || (data3 === "high"))){
const err7 = {instancePath:instancePath+"/speed",schemaPath:"#/oneOf/0/properties/speed/enum",keyword:"enum",params:{allowedValues: schema36.oneOf[0].properties.speed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pronunciation !== undefined){
let data4 = data.pronunciation;
if(!((((data4 === "default") || (data4 === "auto")) || (data4 === "number")) || (data4 === "string"))){
const err8 = {instancePath:instancePath+"/pronunciation",schemaPath:"#/oneOf/0/properties/pronunciation/enum",keyword:"enum",params:{allowedValues: schema36.oneOf[0].properties.pronunciation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.extended !== undefined){
let data5 = data.extended;
if(typeof data5 === "string"){
if(func2(data5) > 200){
const err9 = {instancePath:instancePath+"/extended",schemaPath:"#/oneOf/0/properties/extended/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err10 = {instancePath:instancePath+"/extended",schemaPath:"#/oneOf/0/properties/extended/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var props0 = {};
props0.source = true;
props0.text = true;
props0.soundEffect = true;
props0.speed = true;
props0.pronunciation = true;
props0.extended = true;
}
else if(tag0 === "prompt"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.prompt === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.source !== undefined){
if("prompt" !== data.source){
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/oneOf/1/properties/source/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.prompt !== undefined){
if(typeof data.prompt !== "string"){
const err14 = {instancePath:instancePath+"/prompt",schemaPath:"#/oneOf/1/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.source = true;
props0.prompt = true;
}
}
else if(tag0 === "variable"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.as === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.value === undefined){
const err17 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.source !== undefined){
if("variable" !== data.source){
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/oneOf/2/properties/source/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.as !== undefined){
let data9 = data.as;
if(!((((((data9 === "phone") || (data9 === "number")) || (data9 === "digits")) || (data9 === "time")) || (data9 === "date")) || (data9 === "price"))){
const err19 = {instancePath:instancePath+"/as",schemaPath:"#/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema36.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.value !== undefined){
let data10 = data.value;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err20 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/value",schemaPath:"#/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.source = true;
props0.as = true;
props0.value = true;
}
}
else {
const err22 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "source", tagValue: tag0},message:"value of tag \"source\" must be in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "source", tagValue: tag0},message:"tag \"source\" must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate75.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("collect" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "collect"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.prompt === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.variable === undefined){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(func1.call(schema35.properties.settings.properties, key1))){
const err14 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.prompt !== undefined){
if(!(validate75(data4.prompt, {instancePath:instancePath+"/settings/prompt",parentData:data4,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data4.variable !== undefined){
let data6 = data4.variable;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err15 = {instancePath:instancePath+"/settings/variable",schemaPath:"#/properties/settings/properties/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/settings/variable",schemaPath:"#/properties/settings/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.minimum !== undefined){
let data7 = data4.minimum;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/settings/minimum",schemaPath:"#/properties/settings/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 32 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/settings/minimum",schemaPath:"#/properties/settings/properties/minimum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/settings/minimum",schemaPath:"#/properties/settings/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data4.maximum !== undefined){
let data8 = data4.maximum;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err20 = {instancePath:instancePath+"/settings/maximum",schemaPath:"#/properties/settings/properties/maximum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 32 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/settings/maximum",schemaPath:"#/properties/settings/properties/maximum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/settings/maximum",schemaPath:"#/properties/settings/properties/maximum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data4.endKey !== undefined){
let data9 = data4.endKey;
if(!((data9 === "#") || (data9 === "none"))){
const err23 = {instancePath:instancePath+"/settings/endKey",schemaPath:"#/properties/settings/properties/endKey/enum",keyword:"enum",params:{allowedValues: schema35.properties.settings.properties.endKey.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.firstDigitTime !== undefined){
let data10 = data4.firstDigitTime;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/settings/firstDigitTime",schemaPath:"#/properties/settings/properties/firstDigitTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 60 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/settings/firstDigitTime",schemaPath:"#/properties/settings/properties/firstDigitTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/settings/firstDigitTime",schemaPath:"#/properties/settings/properties/firstDigitTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data4.interDigitTime !== undefined){
let data11 = data4.interDigitTime;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 60 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data4.maxFailures !== undefined){
let data12 = data4.maxFailures;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 10 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data4.interruptible !== undefined){
if(typeof data4.interruptible !== "boolean"){
const err33 = {instancePath:instancePath+"/settings/interruptible",schemaPath:"#/properties/settings/properties/interruptible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data4.errorPrompt !== undefined){
if(!(validate75(data4.errorPrompt, {instancePath:instancePath+"/settings/errorPrompt",parentData:data4,parentDataProperty:"errorPrompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data4.timeoutPrompt !== undefined){
if(!(validate75(data4.timeoutPrompt, {instancePath:instancePath+"/settings/timeoutPrompt",parentData:data4,parentDataProperty:"timeoutPrompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"title":"Composite","description":"Runs another flow with values of its own and goes on when that has ended.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"composite"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Composite","description":"Runs another flow with values of its own and goes on when that has ended.","type":"object","properties":{"flow":{"title":"Flow","type":"string","x-ref":"flow"},"inputs":{"title":"Inputs","description":"Variables of the other flow, and the values with which it starts.","type":"array","maxItems":50,"default":[],"x-item-of":{"document":"flow","list":"variables","by":"name"},"x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}},"outputs":{"title":"Outputs","description":"Variables of the other flow, and where their values go when it has ended.","type":"array","maxItems":50,"default":[],"x-item-of":{"document":"flow","list":"variables","by":"name"},"x-unique-by":"variable","items":{"type":"object","properties":{"name":{"title":"Output name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"variable":{"title":"Goes to","type":"string","minLength":1,"examples":["FLOW.result"],"x-variable":{"type":"any"}}},"required":["name","variable"],"additionalProperties":false}}},"required":["flow"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("composite" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "composite"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.flow === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "flow") || (key1 === "inputs")) || (key1 === "outputs"))){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.flow !== undefined){
if(typeof data4.flow !== "string"){
const err14 = {instancePath:instancePath+"/settings/flow",schemaPath:"#/properties/settings/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.inputs !== undefined){
let data6 = data4.inputs;
if(Array.isArray(data6)){
if(data6.length > 50){
const err15 = {instancePath:instancePath+"/settings/inputs",schemaPath:"#/properties/settings/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data6[i0], {instancePath:instancePath+"/settings/inputs/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/settings/inputs",schemaPath:"#/properties/settings/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.outputs !== undefined){
let data8 = data4.outputs;
if(Array.isArray(data8)){
if(data8.length > 50){
const err17 = {instancePath:instancePath+"/settings/outputs",schemaPath:"#/properties/settings/properties/outputs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err18 = {instancePath:instancePath+"/settings/outputs/" + i1,schemaPath:"#/properties/settings/properties/outputs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.variable === undefined){
const err19 = {instancePath:instancePath+"/settings/outputs/" + i1,schemaPath:"#/properties/settings/properties/outputs/items/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "variable"))){
const err20 = {instancePath:instancePath+"/settings/outputs/" + i1,schemaPath:"#/properties/settings/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(!pattern37.test(data10)){
const err21 = {instancePath:instancePath+"/settings/outputs/" + i1+"/name",schemaPath:"#/properties/settings/properties/outputs/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/settings/outputs/" + i1+"/name",schemaPath:"#/properties/settings/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.variable !== undefined){
let data11 = data9.variable;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err23 = {instancePath:instancePath+"/settings/outputs/" + i1+"/variable",schemaPath:"#/properties/settings/properties/outputs/items/properties/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/settings/outputs/" + i1+"/variable",schemaPath:"#/properties/settings/properties/outputs/items/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/settings/outputs/" + i1,schemaPath:"#/properties/settings/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/settings/outputs",schemaPath:"#/properties/settings/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"Call ending","description":"The flow hangs up, or gives the caller back to the agent or flow that lent it.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"end"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call ending","description":"The flow hangs up, or gives the caller back to the agent or flow that lent it.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("end" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "end"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"title":"Interface invocation","description":"Calls a third-party interface and leaves by the first condition that holds on its answer.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"invoke"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Interface invocation","description":"Calls a third-party interface and leaves by the first condition that holds on its answer.","type":"object","x-scopes":["RESULT"],"x-result-of":"interface","properties":{"interface":{"title":"Interface","type":"string","x-ref":"interface"},"inputs":{"title":"Inputs","type":"array","maxItems":50,"default":[],"x-inputs-of":"interface","x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}},"assignments":{"title":"Outputs to keep","description":"RESULT.x is readable only here: copy what is needed later to variables.","type":"array","maxItems":50,"default":[],"items":{"$ref":"#/$defs/assignment"}},"conditions":{"title":"Conditions","type":"array","maxItems":20,"default":[],"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"required":["interface"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema40 = {"title":"Named condition","type":"object","properties":{"id":{"title":"Id","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,31}$","examples":["condition-1"]},"name":{"title":"Condition name","type":"string","minLength":1,"maxLength":64,"examples":["Condition 1"]},"expression":{"title":"Condition expression","type":"string","minLength":1,"examples":["true"],"x-expression":{"type":"boolean","scopes":["RESULT","TOC"]}}},"required":["id","name","expression"],"additionalProperties":false};
const pattern48 = new RegExp("^[a-z0-9][a-z0-9-]{0,31}$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expression === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "expression"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern48.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.expression !== undefined){
let data2 = data.expression;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("invoke" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "invoke"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.interface === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "interface"},message:"must have required property '"+"interface"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "interface") || (key1 === "inputs")) || (key1 === "assignments")) || (key1 === "conditions"))){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.interface !== undefined){
if(typeof data4.interface !== "string"){
const err14 = {instancePath:instancePath+"/settings/interface",schemaPath:"#/properties/settings/properties/interface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.inputs !== undefined){
let data6 = data4.inputs;
if(Array.isArray(data6)){
if(data6.length > 50){
const err15 = {instancePath:instancePath+"/settings/inputs",schemaPath:"#/properties/settings/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data6[i0], {instancePath:instancePath+"/settings/inputs/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/settings/inputs",schemaPath:"#/properties/settings/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.assignments !== undefined){
let data8 = data4.assignments;
if(Array.isArray(data8)){
if(data8.length > 50){
const err17 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate67(data8[i1], {instancePath:instancePath+"/settings/assignments/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.conditions !== undefined){
let data10 = data4.conditions;
if(Array.isArray(data10)){
if(data10.length > 20){
const err19 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate85(data10[i2], {instancePath:instancePath+"/settings/conditions/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"Branch judgment","description":"Leaves by the first condition that holds, or by the default.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"judge"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Branch judgment","description":"Leaves by the first condition that holds, or by the default.","type":"object","properties":{"conditions":{"title":"Conditions","type":"array","minItems":1,"maxItems":20,"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"required":["conditions"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("judge" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "judge"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.conditions === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "conditions")){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.conditions !== undefined){
let data5 = data4.conditions;
if(Array.isArray(data5)){
if(data5.length > 20){
const err14 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate85(data5[i0], {instancePath:instancePath+"/settings/conditions/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"Language selection","description":"Sets the language in which prompts are played from here on.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"language"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Language selection","description":"Sets the language in which prompts are played from here on.","type":"object","properties":{"language":{"title":"Language","description":"One of the tenant's languages, as a BCP 47 tag such as en-US or zh-CN.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$","examples":["en"]}},"required":["language"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("language" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "language"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.language === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "language")){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.language !== undefined){
let data5 = data4.language;
if(typeof data5 === "string"){
if(!pattern25.test(data5)){
const err14 = {instancePath:instancePath+"/settings/language",schemaPath:"#/properties/settings/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/settings/language",schemaPath:"#/properties/settings/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"title":"Message leaving","description":"Records a message of the caller.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"leave-message"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Message leaving","description":"Records a message of the caller.","type":"object","properties":{"assignTo":{"title":"Assign to","type":"object","default":{"who":"nobody"},"required":["who"],"discriminator":{"propertyName":"who"},"oneOf":[{"title":"Nobody: the administrator allocates it","properties":{"who":{"const":"nobody"}},"required":["who"]},{"title":"Agent","properties":{"who":{"const":"agent"},"agent":{"title":"Platform agent ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["who","agent"]},{"title":"Skill queue","properties":{"who":{"const":"queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["who","queue"]},{"title":"Skill queue by alias or ID","properties":{"who":{"const":"queue-named"},"queue":{"title":"Queue alias or ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["who","queue"]}]},"file":{"title":"File name goes to","type":"string","minLength":1,"x-variable":{"type":"string"}},"maxSeconds":{"title":"Max. recording duration (s)","type":"integer","minimum":1,"maximum":600,"default":20},"beep":{"title":"Beep","description":"Whether the caller hears a beep before.","type":"boolean","default":true},"record":{"title":"Record message info","description":"Whether the message is listed for the agents.","type":"boolean","default":true}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("leave-message" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "leave-message"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((((key1 === "assignTo") || (key1 === "file")) || (key1 === "maxSeconds")) || (key1 === "beep")) || (key1 === "record"))){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.assignTo !== undefined){
let data5 = data4.assignTo;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.who === undefined){
const err13 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const tag0 = data5.who;
if(typeof tag0 == "string"){
if(tag0 === "nobody"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.who === undefined){
const err14 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/oneOf/0/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.who !== undefined){
if("nobody" !== data5.who){
const err15 = {instancePath:instancePath+"/settings/assignTo/who",schemaPath:"#/properties/settings/properties/assignTo/oneOf/0/properties/who/const",keyword:"const",params:{allowedValue: "nobody"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var props0 = {};
props0.who = true;
}
else if(tag0 === "agent"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.who === undefined){
const err16 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/oneOf/1/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.agent === undefined){
const err17 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/oneOf/1/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.who !== undefined){
if("agent" !== data5.who){
const err18 = {instancePath:instancePath+"/settings/assignTo/who",schemaPath:"#/properties/settings/properties/assignTo/oneOf/1/properties/who/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.agent !== undefined){
let data8 = data5.agent;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err19 = {instancePath:instancePath+"/settings/assignTo/agent",schemaPath:"#/properties/settings/properties/assignTo/oneOf/1/properties/agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/settings/assignTo/agent",schemaPath:"#/properties/settings/properties/assignTo/oneOf/1/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.who = true;
props0.agent = true;
}
}
else if(tag0 === "queue"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.who === undefined){
const err21 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/oneOf/2/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.queue === undefined){
const err22 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/oneOf/2/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.who !== undefined){
if("queue" !== data5.who){
const err23 = {instancePath:instancePath+"/settings/assignTo/who",schemaPath:"#/properties/settings/properties/assignTo/oneOf/2/properties/who/const",keyword:"const",params:{allowedValue: "queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.queue !== undefined){
if(typeof data5.queue !== "string"){
const err24 = {instancePath:instancePath+"/settings/assignTo/queue",schemaPath:"#/properties/settings/properties/assignTo/oneOf/2/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.who = true;
props0.queue = true;
}
}
else if(tag0 === "queue-named"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.who === undefined){
const err25 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/oneOf/3/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5.queue === undefined){
const err26 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/oneOf/3/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data5.who !== undefined){
if("queue-named" !== data5.who){
const err27 = {instancePath:instancePath+"/settings/assignTo/who",schemaPath:"#/properties/settings/properties/assignTo/oneOf/3/properties/who/const",keyword:"const",params:{allowedValue: "queue-named"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.queue !== undefined){
let data12 = data5.queue;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err28 = {instancePath:instancePath+"/settings/assignTo/queue",schemaPath:"#/properties/settings/properties/assignTo/oneOf/3/properties/queue/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/settings/assignTo/queue",schemaPath:"#/properties/settings/properties/assignTo/oneOf/3/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.who = true;
props0.queue = true;
}
}
else {
const err30 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "who", tagValue: tag0},message:"value of tag \"who\" must be in oneOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/discriminator",keyword:"discriminator",params:{error: "tag", tag: "who", tagValue: tag0},message:"tag \"who\" must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/settings/assignTo",schemaPath:"#/properties/settings/properties/assignTo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4.file !== undefined){
let data13 = data4.file;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err33 = {instancePath:instancePath+"/settings/file",schemaPath:"#/properties/settings/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/settings/file",schemaPath:"#/properties/settings/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4.maxSeconds !== undefined){
let data14 = data4.maxSeconds;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err35 = {instancePath:instancePath+"/settings/maxSeconds",schemaPath:"#/properties/settings/properties/maxSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 600 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/settings/maxSeconds",schemaPath:"#/properties/settings/properties/maxSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/settings/maxSeconds",schemaPath:"#/properties/settings/properties/maxSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data4.beep !== undefined){
if(typeof data4.beep !== "boolean"){
const err38 = {instancePath:instancePath+"/settings/beep",schemaPath:"#/properties/settings/properties/beep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data4.record !== undefined){
if(typeof data4.record !== "boolean"){
const err39 = {instancePath:instancePath+"/settings/record",schemaPath:"#/properties/settings/properties/record/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"Logic loop","description":"Hands out the items of a list one by one, once round the loop for each.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"loop"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Logic loop","description":"Hands out the items of a list one by one, once round the loop for each.","type":"object","properties":{"list":{"title":"Loops","description":"The list that is gone through.","type":"string","minLength":1,"examples":["[]"],"x-expression":{"type":"list"}},"object":{"title":"Loop object","description":"Gets the current item.","type":"string","minLength":1,"examples":["FLOW.item"],"x-variable":{"type":"any"}},"counter":{"title":"Counter","description":"Counts the items that were handed out; the loop goes on from there.","type":"string","minLength":1,"examples":["FLOW.count"],"x-variable":{"type":"number"}}},"required":["list","object","counter"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("loop" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "loop"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.list === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "list"},message:"must have required property '"+"list"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.object === undefined){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.counter === undefined){
const err14 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "counter"},message:"must have required property '"+"counter"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "list") || (key1 === "object")) || (key1 === "counter"))){
const err15 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.list !== undefined){
let data5 = data4.list;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/settings/list",schemaPath:"#/properties/settings/properties/list/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/settings/list",schemaPath:"#/properties/settings/properties/list/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.object !== undefined){
let data6 = data4.object;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err18 = {instancePath:instancePath+"/settings/object",schemaPath:"#/properties/settings/properties/object/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/settings/object",schemaPath:"#/properties/settings/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.counter !== undefined){
let data7 = data4.counter;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err20 = {instancePath:instancePath+"/settings/counter",schemaPath:"#/properties/settings/properties/counter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/settings/counter",schemaPath:"#/properties/settings/properties/counter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"title":"Switching between voice and video","description":"Turns a voice call into a video call, or back.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"media-switch"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Switching between voice and video","description":"Turns a voice call into a video call, or back.","type":"object","properties":{"to":{"title":"To","enum":["video","audio"],"default":"video"},"timeout":{"title":"Timeout (s)","description":"How long the caller may take to agree.","type":"integer","minimum":1,"maximum":60,"default":15}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("media-switch" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "media-switch"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "to") || (key1 === "timeout"))){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.to !== undefined){
let data5 = data4.to;
if(!((data5 === "video") || (data5 === "audio"))){
const err13 = {instancePath:instancePath+"/settings/to",schemaPath:"#/properties/settings/properties/to/enum",keyword:"enum",params:{allowedValues: schema45.properties.settings.properties.to.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.timeout !== undefined){
let data6 = data4.timeout;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 60 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"Menu configuration","description":"Plays a prompt and leaves by the key that the caller presses.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"menu"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Menu configuration","description":"Plays a prompt and leaves by the key that the caller presses.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"keys":{"title":"Menu keys","type":"array","minItems":1,"maxItems":12,"x-unique-by":"key","examples":[[{"key":"1","description":"First choice"}]],"items":{"type":"object","properties":{"key":{"title":"Key","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"description":{"title":"Description","type":"string","minLength":1,"maxLength":64}},"required":["key","description"],"additionalProperties":false}},"digitWaitTime":{"title":"Digit wait time (s)","description":"A longer silence counts as a failure.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and other keys that are forgiven; the next one leaves by timeout or other key.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","keys"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("menu" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "menu"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.prompt === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.keys === undefined){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(((((((key1 === "prompt") || (key1 === "keys")) || (key1 === "digitWaitTime")) || (key1 === "maxFailures")) || (key1 === "interruptible")) || (key1 === "errorPrompt")) || (key1 === "timeoutPrompt"))){
const err14 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.prompt !== undefined){
if(!(validate75(data4.prompt, {instancePath:instancePath+"/settings/prompt",parentData:data4,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data4.keys !== undefined){
let data6 = data4.keys;
if(Array.isArray(data6)){
if(data6.length > 12){
const err15 = {instancePath:instancePath+"/settings/keys",schemaPath:"#/properties/settings/properties/keys/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/settings/keys",schemaPath:"#/properties/settings/properties/keys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.key === undefined){
const err17 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.description === undefined){
const err18 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "key") || (key2 === "description"))){
const err19 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.key !== undefined){
let data8 = data7.key;
if(!((((((((((((data8 === "0") || (data8 === "1")) || (data8 === "2")) || (data8 === "3")) || (data8 === "4")) || (data8 === "5")) || (data8 === "6")) || (data8 === "7")) || (data8 === "8")) || (data8 === "9")) || (data8 === "*")) || (data8 === "#"))){
const err20 = {instancePath:instancePath+"/settings/keys/" + i0+"/key",schemaPath:"#/properties/settings/properties/keys/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema46.properties.settings.properties.keys.items.properties.key.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.description !== undefined){
let data9 = data7.description;
if(typeof data9 === "string"){
if(func2(data9) > 64){
const err21 = {instancePath:instancePath+"/settings/keys/" + i0+"/description",schemaPath:"#/properties/settings/properties/keys/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data9) < 1){
const err22 = {instancePath:instancePath+"/settings/keys/" + i0+"/description",schemaPath:"#/properties/settings/properties/keys/items/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/settings/keys/" + i0+"/description",schemaPath:"#/properties/settings/properties/keys/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/settings/keys",schemaPath:"#/properties/settings/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.digitWaitTime !== undefined){
let data10 = data4.digitWaitTime;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/settings/digitWaitTime",schemaPath:"#/properties/settings/properties/digitWaitTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 60 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/settings/digitWaitTime",schemaPath:"#/properties/settings/properties/digitWaitTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/settings/digitWaitTime",schemaPath:"#/properties/settings/properties/digitWaitTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data4.maxFailures !== undefined){
let data11 = data4.maxFailures;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err29 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data4.interruptible !== undefined){
if(typeof data4.interruptible !== "boolean"){
const err32 = {instancePath:instancePath+"/settings/interruptible",schemaPath:"#/properties/settings/properties/interruptible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4.errorPrompt !== undefined){
if(!(validate75(data4.errorPrompt, {instancePath:instancePath+"/settings/errorPrompt",parentData:data4,parentDataProperty:"errorPrompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data4.timeoutPrompt !== undefined){
if(!(validate75(data4.timeoutPrompt, {instancePath:instancePath+"/settings/timeoutPrompt",parentData:data4,parentDataProperty:"timeoutPrompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"title":"Voice playback","description":"Plays a prompt to its end and goes on.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"play"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Voice playback","description":"Plays a prompt to its end and goes on.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"}},"required":["prompt"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("play" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "play"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.prompt === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "prompt")){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.prompt !== undefined){
if(!(validate75(data4.prompt, {instancePath:instancePath+"/settings/prompt",parentData:data4,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"title":"Questionnaire","description":"Asks the customer one question after another and reports the answers.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"questionnaire"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Questionnaire","description":"Asks the customer one question after another and reports the answers.","type":"object","properties":{"survey":{"title":"Survey code","description":"Under this the answers are reported.","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["spring-survey"]},"questions":{"title":"Questions","type":"array","minItems":1,"maxItems":50,"x-unique-by":"id","examples":[[{"id":"satisfied","prompt":{"source":"tts","text":"Are you satisfied? 1 yes, 2 no."},"answer":{"by":"key","keys":[{"key":"1","description":"Yes"}]}}]],"items":{"type":"object","properties":{"id":{"title":"Question ID","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,31}$"},"prompt":{"$ref":"#/$defs/prompt"},"answer":{"title":"Answered by","type":"object","required":["by"],"discriminator":{"propertyName":"by"},"oneOf":[{"title":"One key","properties":{"by":{"const":"key"},"keys":{"title":"Answers","type":"array","minItems":1,"maxItems":12,"x-unique-by":"key","items":{"type":"object","properties":{"key":{"title":"Key","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"description":{"title":"Description","type":"string","minLength":1,"maxLength":64}},"required":["key","description"],"additionalProperties":false}}},"required":["by","keys"]},{"title":"A number","description":"Ends with #, with as many digits as the largest number has, or with a silence.","properties":{"by":{"const":"number"},"from":{"title":"From","type":"integer","minimum":0,"maximum":999999,"default":0,"x-not-above":"to"},"to":{"title":"To","type":"integer","minimum":0,"maximum":999999,"default":10}},"required":["by"]},{"title":"Speech","x-media":"asr","properties":{"by":{"const":"speech"}},"required":["by"]}]},"variable":{"title":"Answer goes to","type":"string","minLength":1,"x-variable":{"type":"any"}}},"required":["id","prompt","answer"],"additionalProperties":false}},"refuseKey":{"title":"Key that refuses","description":"Breaks the questionnaire off at any question.","enum":["none","0","9","*","#"],"default":"none"},"answerTime":{"title":"Answer wait time (s)","description":"A longer silence after the prompt counts as a failure.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and wrong answers that are forgiven at each question; the next one breaks off.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Answers interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Timeout prompt","$ref":"#/$defs/prompt"}},"required":["survey","questions"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const pattern58 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const pattern59 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,31}$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("questionnaire" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "questionnaire"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.survey === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "survey"},message:"must have required property '"+"survey"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.questions === undefined){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "questions"},message:"must have required property '"+"questions"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!((((((((key1 === "survey") || (key1 === "questions")) || (key1 === "refuseKey")) || (key1 === "answerTime")) || (key1 === "maxFailures")) || (key1 === "interruptible")) || (key1 === "errorPrompt")) || (key1 === "timeoutPrompt"))){
const err14 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.survey !== undefined){
let data5 = data4.survey;
if(typeof data5 === "string"){
if(!pattern58.test(data5)){
const err15 = {instancePath:instancePath+"/settings/survey",schemaPath:"#/properties/settings/properties/survey/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/settings/survey",schemaPath:"#/properties/settings/properties/survey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.questions !== undefined){
let data6 = data4.questions;
if(Array.isArray(data6)){
if(data6.length > 50){
const err17 = {instancePath:instancePath+"/settings/questions",schemaPath:"#/properties/settings/properties/questions/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/settings/questions",schemaPath:"#/properties/settings/properties/questions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
const err19 = {instancePath:instancePath+"/settings/questions/" + i0,schemaPath:"#/properties/settings/properties/questions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.prompt === undefined){
const err20 = {instancePath:instancePath+"/settings/questions/" + i0,schemaPath:"#/properties/settings/properties/questions/items/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.answer === undefined){
const err21 = {instancePath:instancePath+"/settings/questions/" + i0,schemaPath:"#/properties/settings/properties/questions/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data7){
if(!((((key2 === "id") || (key2 === "prompt")) || (key2 === "answer")) || (key2 === "variable"))){
const err22 = {instancePath:instancePath+"/settings/questions/" + i0,schemaPath:"#/properties/settings/properties/questions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.id !== undefined){
let data8 = data7.id;
if(typeof data8 === "string"){
if(!pattern59.test(data8)){
const err23 = {instancePath:instancePath+"/settings/questions/" + i0+"/id",schemaPath:"#/properties/settings/properties/questions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,31}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/settings/questions/" + i0+"/id",schemaPath:"#/properties/settings/properties/questions/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.prompt !== undefined){
if(!(validate75(data7.prompt, {instancePath:instancePath+"/settings/questions/" + i0+"/prompt",parentData:data7,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data7.answer !== undefined){
let data10 = data7.answer;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.by === undefined){
const err25 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const tag0 = data10.by;
if(typeof tag0 == "string"){
if(tag0 === "key"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.by === undefined){
const err26 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.keys === undefined){
const err27 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.by !== undefined){
if("key" !== data10.by){
const err28 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/by",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/by/const",keyword:"const",params:{allowedValue: "key"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.keys !== undefined){
let data12 = data10.keys;
if(Array.isArray(data12)){
if(data12.length > 12){
const err29 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.key === undefined){
const err31 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys/" + i1,schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13.description === undefined){
const err32 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys/" + i1,schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "key") || (key3 === "description"))){
const err33 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys/" + i1,schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.key !== undefined){
let data14 = data13.key;
if(!((((((((((((data14 === "0") || (data14 === "1")) || (data14 === "2")) || (data14 === "3")) || (data14 === "4")) || (data14 === "5")) || (data14 === "6")) || (data14 === "7")) || (data14 === "8")) || (data14 === "9")) || (data14 === "*")) || (data14 === "#"))){
const err34 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys/" + i1+"/key",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema48.properties.settings.properties.questions.items.properties.answer.oneOf[0].properties.keys.items.properties.key.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.description !== undefined){
let data15 = data13.description;
if(typeof data15 === "string"){
if(func2(data15) > 64){
const err35 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys/" + i1+"/description",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(data15) < 1){
const err36 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys/" + i1+"/description",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/items/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys/" + i1+"/description",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys/" + i1,schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/keys",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/0/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
var props1 = {};
props1.by = true;
props1.keys = true;
}
else if(tag0 === "number"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.by === undefined){
const err40 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data10.by !== undefined){
if("number" !== data10.by){
const err41 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/by",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/1/properties/by/const",keyword:"const",params:{allowedValue: "number"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data10.from !== undefined){
let data17 = data10.from;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err42 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/from",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/1/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 999999 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/from",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/1/properties/from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999},message:"must be <= 999999"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err44 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/from",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/1/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data10.to !== undefined){
let data18 = data10.to;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err45 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/to",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/1/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 999999 || isNaN(data18)){
const err46 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/to",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/1/properties/to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999},message:"must be <= 999999"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err47 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/to",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/1/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.by = true;
props1.from = true;
props1.to = true;
}
}
else if(tag0 === "speech"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.by === undefined){
const err48 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/2/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data10.by !== undefined){
if("speech" !== data10.by){
const err49 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer/by",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/oneOf/2/properties/by/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.by = true;
}
}
else {
const err50 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "by", tagValue: tag0},message:"value of tag \"by\" must be in oneOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/discriminator",keyword:"discriminator",params:{error: "tag", tag: "by", tagValue: tag0},message:"tag \"by\" must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/settings/questions/" + i0+"/answer",schemaPath:"#/properties/settings/properties/questions/items/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data7.variable !== undefined){
let data20 = data7.variable;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err53 = {instancePath:instancePath+"/settings/questions/" + i0+"/variable",schemaPath:"#/properties/settings/properties/questions/items/properties/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/settings/questions/" + i0+"/variable",schemaPath:"#/properties/settings/properties/questions/items/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/settings/questions/" + i0,schemaPath:"#/properties/settings/properties/questions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/settings/questions",schemaPath:"#/properties/settings/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data4.refuseKey !== undefined){
let data21 = data4.refuseKey;
if(!(((((data21 === "none") || (data21 === "0")) || (data21 === "9")) || (data21 === "*")) || (data21 === "#"))){
const err57 = {instancePath:instancePath+"/settings/refuseKey",schemaPath:"#/properties/settings/properties/refuseKey/enum",keyword:"enum",params:{allowedValues: schema48.properties.settings.properties.refuseKey.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data4.answerTime !== undefined){
let data22 = data4.answerTime;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err58 = {instancePath:instancePath+"/settings/answerTime",schemaPath:"#/properties/settings/properties/answerTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 60 || isNaN(data22)){
const err59 = {instancePath:instancePath+"/settings/answerTime",schemaPath:"#/properties/settings/properties/answerTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err60 = {instancePath:instancePath+"/settings/answerTime",schemaPath:"#/properties/settings/properties/answerTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data4.maxFailures !== undefined){
let data23 = data4.maxFailures;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err61 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 10 || isNaN(data23)){
const err62 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err63 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data4.interruptible !== undefined){
if(typeof data4.interruptible !== "boolean"){
const err64 = {instancePath:instancePath+"/settings/interruptible",schemaPath:"#/properties/settings/properties/interruptible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data4.errorPrompt !== undefined){
if(!(validate75(data4.errorPrompt, {instancePath:instancePath+"/settings/errorPrompt",parentData:data4,parentDataProperty:"errorPrompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data4.timeoutPrompt !== undefined){
if(!(validate75(data4.timeoutPrompt, {instancePath:instancePath+"/settings/timeoutPrompt",parentData:data4,parentDataProperty:"timeoutPrompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"title":"Information query","description":"Asks how a skill queue stands and keeps what it says in variables.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"queue-information"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Information query","description":"Asks how a skill queue stands and keeps what it says in variables.","type":"object","properties":{"about":{"title":"About","type":"object","default":{"of":"own-queue"},"required":["of"],"discriminator":{"propertyName":"of"},"oneOf":[{"title":"The queue in which the caller waits","properties":{"of":{"const":"own-queue"}},"required":["of"]},{"title":"A chosen queue","properties":{"of":{"const":"queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["of","queue"]}]},"position":{"title":"Position in the queue","description":"Of a chosen queue: how many wait.","type":"string","minLength":1,"x-variable":{"type":"number"}},"onlineAgents":{"title":"Online agents","type":"string","minLength":1,"x-variable":{"type":"number"}},"idleAgents":{"title":"Idle agents","type":"string","minLength":1,"x-variable":{"type":"number"}},"estimatedWait":{"title":"Estimated wait (s)","type":"string","minLength":1,"x-variable":{"type":"number"}},"timeout":{"title":"Timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("queue-information" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "queue-information"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((((key1 === "about") || (key1 === "position")) || (key1 === "onlineAgents")) || (key1 === "idleAgents")) || (key1 === "estimatedWait")) || (key1 === "timeout"))){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.about !== undefined){
let data5 = data4.about;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.of === undefined){
const err13 = {instancePath:instancePath+"/settings/about",schemaPath:"#/properties/settings/properties/about/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const tag0 = data5.of;
if(typeof tag0 == "string"){
if(tag0 === "own-queue"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.of === undefined){
const err14 = {instancePath:instancePath+"/settings/about",schemaPath:"#/properties/settings/properties/about/oneOf/0/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.of !== undefined){
if("own-queue" !== data5.of){
const err15 = {instancePath:instancePath+"/settings/about/of",schemaPath:"#/properties/settings/properties/about/oneOf/0/properties/of/const",keyword:"const",params:{allowedValue: "own-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var props0 = {};
props0.of = true;
}
else if(tag0 === "queue"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.of === undefined){
const err16 = {instancePath:instancePath+"/settings/about",schemaPath:"#/properties/settings/properties/about/oneOf/1/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.queue === undefined){
const err17 = {instancePath:instancePath+"/settings/about",schemaPath:"#/properties/settings/properties/about/oneOf/1/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.of !== undefined){
if("queue" !== data5.of){
const err18 = {instancePath:instancePath+"/settings/about/of",schemaPath:"#/properties/settings/properties/about/oneOf/1/properties/of/const",keyword:"const",params:{allowedValue: "queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.queue !== undefined){
if(typeof data5.queue !== "string"){
const err19 = {instancePath:instancePath+"/settings/about/queue",schemaPath:"#/properties/settings/properties/about/oneOf/1/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.of = true;
props0.queue = true;
}
}
else {
const err20 = {instancePath:instancePath+"/settings/about",schemaPath:"#/properties/settings/properties/about/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "of", tagValue: tag0},message:"value of tag \"of\" must be in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/settings/about",schemaPath:"#/properties/settings/properties/about/discriminator",keyword:"discriminator",params:{error: "tag", tag: "of", tagValue: tag0},message:"tag \"of\" must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/settings/about",schemaPath:"#/properties/settings/properties/about/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.position !== undefined){
let data9 = data4.position;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err23 = {instancePath:instancePath+"/settings/position",schemaPath:"#/properties/settings/properties/position/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/settings/position",schemaPath:"#/properties/settings/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.onlineAgents !== undefined){
let data10 = data4.onlineAgents;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err25 = {instancePath:instancePath+"/settings/onlineAgents",schemaPath:"#/properties/settings/properties/onlineAgents/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/settings/onlineAgents",schemaPath:"#/properties/settings/properties/onlineAgents/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.idleAgents !== undefined){
let data11 = data4.idleAgents;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err27 = {instancePath:instancePath+"/settings/idleAgents",schemaPath:"#/properties/settings/properties/idleAgents/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/settings/idleAgents",schemaPath:"#/properties/settings/properties/idleAgents/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.estimatedWait !== undefined){
let data12 = data4.estimatedWait;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err29 = {instancePath:instancePath+"/settings/estimatedWait",schemaPath:"#/properties/settings/properties/estimatedWait/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/settings/estimatedWait",schemaPath:"#/properties/settings/properties/estimatedWait/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.timeout !== undefined){
let data13 = data4.timeout;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 60 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"title":"Semantic recognition","description":"Asks the recogniser what the caller means and leaves by the first condition that holds.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"recognise"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Semantic recognition","description":"Asks the recogniser what the caller means and leaves by the first condition that holds.","type":"object","x-media":"recogniser","x-scopes":["TOC"],"properties":{"content":{"title":"Content","description":"What is recognised; as a rule what the caller said last.","type":"string","minLength":1,"default":"IVRREQUEST.input","x-expression":{"type":"string"}},"context":{"title":"Context","description":"Only intents of this context are considered.","type":"string","maxLength":64},"event":{"title":"Event","description":"What is forgotten before: all flow variables and the dialog, or only the intent's values.","enum":["none","clear-session-cache","clear-context-cache"],"default":"none"},"intentions":{"title":"Intention quantity","description":"At most so many intents; when absent, the tenant's maximum.","type":"integer","minimum":1,"maximum":5},"confidenceInterval":{"title":"Confidence interval (%)","description":"Intents further than this behind the first are dropped.","type":"integer","minimum":0,"maximum":100,"default":100},"timeout":{"title":"Timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5},"assignments":{"title":"Assignments","type":"array","maxItems":50,"default":[],"items":{"$ref":"#/$defs/assignment"}},"conditions":{"title":"Conditions","type":"array","maxItems":20,"default":[],"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("recognise" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "recognise"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((((((key1 === "content") || (key1 === "context")) || (key1 === "event")) || (key1 === "intentions")) || (key1 === "confidenceInterval")) || (key1 === "timeout")) || (key1 === "assignments")) || (key1 === "conditions"))){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.content !== undefined){
let data5 = data4.content;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err13 = {instancePath:instancePath+"/settings/content",schemaPath:"#/properties/settings/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/settings/content",schemaPath:"#/properties/settings/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.context !== undefined){
let data6 = data4.context;
if(typeof data6 === "string"){
if(func2(data6) > 64){
const err15 = {instancePath:instancePath+"/settings/context",schemaPath:"#/properties/settings/properties/context/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/settings/context",schemaPath:"#/properties/settings/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.event !== undefined){
let data7 = data4.event;
if(!(((data7 === "none") || (data7 === "clear-session-cache")) || (data7 === "clear-context-cache"))){
const err17 = {instancePath:instancePath+"/settings/event",schemaPath:"#/properties/settings/properties/event/enum",keyword:"enum",params:{allowedValues: schema50.properties.settings.properties.event.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.intentions !== undefined){
let data8 = data4.intentions;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/settings/intentions",schemaPath:"#/properties/settings/properties/intentions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 5 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/settings/intentions",schemaPath:"#/properties/settings/properties/intentions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/settings/intentions",schemaPath:"#/properties/settings/properties/intentions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data4.confidenceInterval !== undefined){
let data9 = data4.confidenceInterval;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/settings/confidenceInterval",schemaPath:"#/properties/settings/properties/confidenceInterval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/settings/confidenceInterval",schemaPath:"#/properties/settings/properties/confidenceInterval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/settings/confidenceInterval",schemaPath:"#/properties/settings/properties/confidenceInterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data4.timeout !== undefined){
let data10 = data4.timeout;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 60 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data4.assignments !== undefined){
let data11 = data4.assignments;
if(Array.isArray(data11)){
if(data11.length > 50){
const err27 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data11[i0], {instancePath:instancePath+"/settings/assignments/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.conditions !== undefined){
let data13 = data4.conditions;
if(Array.isArray(data13)){
if(data13.length > 20){
const err29 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate85(data13[i1], {instancePath:instancePath+"/settings/conditions/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"title":"Robot reply","description":"Says something and, unless it only plays, waits for what the caller says or keys.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"reply"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Robot reply","description":"Says something and, unless it only plays, waits for what the caller says or keys.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"mode":{"title":"Reply mode","enum":["play-only","recognition-interruptible","key-interruptible","recognition-key-interruptible","recognise-after-play","recognise-key-after-play","keys-without-interrupting"],"default":"recognise-after-play"},"timeout":{"title":"Timeout (s)","description":"Counted after playback; has no meaning when the reply only plays.","type":"integer","minimum":1,"maximum":180,"default":15},"maxKeys":{"title":"Maximum keys","type":"integer","minimum":1,"maximum":32,"default":1},"interDigitTime":{"title":"Digit timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5}},"required":["prompt"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("reply" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "reply"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.prompt === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "prompt") || (key1 === "mode")) || (key1 === "timeout")) || (key1 === "maxKeys")) || (key1 === "interDigitTime"))){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.prompt !== undefined){
if(!(validate75(data4.prompt, {instancePath:instancePath+"/settings/prompt",parentData:data4,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data4.mode !== undefined){
let data6 = data4.mode;
if(!(((((((data6 === "play-only") || (data6 === "recognition-interruptible")) || (data6 === "key-interruptible")) || (data6 === "recognition-key-interruptible")) || (data6 === "recognise-after-play")) || (data6 === "recognise-key-after-play")) || (data6 === "keys-without-interrupting"))){
const err14 = {instancePath:instancePath+"/settings/mode",schemaPath:"#/properties/settings/properties/mode/enum",keyword:"enum",params:{allowedValues: schema51.properties.settings.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.timeout !== undefined){
let data7 = data4.timeout;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 180 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data4.maxKeys !== undefined){
let data8 = data4.maxKeys;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/settings/maxKeys",schemaPath:"#/properties/settings/properties/maxKeys/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 32 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/settings/maxKeys",schemaPath:"#/properties/settings/properties/maxKeys/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/settings/maxKeys",schemaPath:"#/properties/settings/properties/maxKeys/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data4.interDigitTime !== undefined){
let data9 = data4.interDigitTime;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 60 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"title":"Satisfaction survey","description":"Asks the caller for a judgement by key and reports it.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"satisfaction-survey"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Satisfaction survey","description":"Asks the caller for a judgement by key and reports it.","type":"object","properties":{"about":{"title":"Evaluated object","enum":["agent","robot"],"default":"agent"},"survey":{"title":"Survey type","enum":["satisfaction","nps","resolved"],"default":"satisfaction"},"prompt":{"$ref":"#/$defs/prompt"},"keys":{"title":"Answers","type":"array","minItems":1,"maxItems":12,"x-unique-by":"key","examples":[[{"key":"1","description":"Satisfied"}]],"items":{"type":"object","properties":{"key":{"title":"Key","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"description":{"title":"Description","type":"string","minLength":1,"maxLength":64}},"required":["key","description"],"additionalProperties":false}},"result":{"title":"Answer goes to","description":"The key that was pressed.","type":"string","minLength":1,"x-variable":{"type":"string"}},"digitWaitTime":{"title":"Digit wait time (s)","description":"A longer silence counts as a failure.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and other keys that are forgiven; the next one leaves by timeout or other key.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","keys"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("satisfaction-survey" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "satisfaction-survey"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.prompt === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.keys === undefined){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(func1.call(schema52.properties.settings.properties, key1))){
const err14 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.about !== undefined){
let data5 = data4.about;
if(!((data5 === "agent") || (data5 === "robot"))){
const err15 = {instancePath:instancePath+"/settings/about",schemaPath:"#/properties/settings/properties/about/enum",keyword:"enum",params:{allowedValues: schema52.properties.settings.properties.about.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.survey !== undefined){
let data6 = data4.survey;
if(!(((data6 === "satisfaction") || (data6 === "nps")) || (data6 === "resolved"))){
const err16 = {instancePath:instancePath+"/settings/survey",schemaPath:"#/properties/settings/properties/survey/enum",keyword:"enum",params:{allowedValues: schema52.properties.settings.properties.survey.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.prompt !== undefined){
if(!(validate75(data4.prompt, {instancePath:instancePath+"/settings/prompt",parentData:data4,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data4.keys !== undefined){
let data8 = data4.keys;
if(Array.isArray(data8)){
if(data8.length > 12){
const err17 = {instancePath:instancePath+"/settings/keys",schemaPath:"#/properties/settings/properties/keys/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.length < 1){
const err18 = {instancePath:instancePath+"/settings/keys",schemaPath:"#/properties/settings/properties/keys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.key === undefined){
const err19 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.description === undefined){
const err20 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "key") || (key2 === "description"))){
const err21 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.key !== undefined){
let data10 = data9.key;
if(!((((((((((((data10 === "0") || (data10 === "1")) || (data10 === "2")) || (data10 === "3")) || (data10 === "4")) || (data10 === "5")) || (data10 === "6")) || (data10 === "7")) || (data10 === "8")) || (data10 === "9")) || (data10 === "*")) || (data10 === "#"))){
const err22 = {instancePath:instancePath+"/settings/keys/" + i0+"/key",schemaPath:"#/properties/settings/properties/keys/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema52.properties.settings.properties.keys.items.properties.key.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.description !== undefined){
let data11 = data9.description;
if(typeof data11 === "string"){
if(func2(data11) > 64){
const err23 = {instancePath:instancePath+"/settings/keys/" + i0+"/description",schemaPath:"#/properties/settings/properties/keys/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data11) < 1){
const err24 = {instancePath:instancePath+"/settings/keys/" + i0+"/description",schemaPath:"#/properties/settings/properties/keys/items/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/settings/keys/" + i0+"/description",schemaPath:"#/properties/settings/properties/keys/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/settings/keys",schemaPath:"#/properties/settings/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.result !== undefined){
let data12 = data4.result;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err28 = {instancePath:instancePath+"/settings/result",schemaPath:"#/properties/settings/properties/result/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/settings/result",schemaPath:"#/properties/settings/properties/result/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4.digitWaitTime !== undefined){
let data13 = data4.digitWaitTime;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err30 = {instancePath:instancePath+"/settings/digitWaitTime",schemaPath:"#/properties/settings/properties/digitWaitTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 60 || isNaN(data13)){
const err31 = {instancePath:instancePath+"/settings/digitWaitTime",schemaPath:"#/properties/settings/properties/digitWaitTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/settings/digitWaitTime",schemaPath:"#/properties/settings/properties/digitWaitTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data4.maxFailures !== undefined){
let data14 = data4.maxFailures;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err33 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 10 || isNaN(data14)){
const err34 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err35 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data4.interruptible !== undefined){
if(typeof data4.interruptible !== "boolean"){
const err36 = {instancePath:instancePath+"/settings/interruptible",schemaPath:"#/properties/settings/properties/interruptible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data4.errorPrompt !== undefined){
if(!(validate75(data4.errorPrompt, {instancePath:instancePath+"/settings/errorPrompt",parentData:data4,parentDataProperty:"errorPrompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data4.timeoutPrompt !== undefined){
if(!(validate75(data4.timeoutPrompt, {instancePath:instancePath+"/settings/timeoutPrompt",parentData:data4,parentDataProperty:"timeoutPrompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"title":"SMS","description":"Sends a text message.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"sms"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"SMS","description":"Sends a text message.","type":"object","properties":{"kind":{"title":"Kind","enum":["ordinary","satisfaction"],"default":"ordinary"},"by":{"title":"Sent by","enum":["huawei-cloud","sms-gateway"],"default":"huawei-cloud"},"to":{"title":"To","description":"The number that gets the message.","type":"string","minLength":1,"default":"SYS.callingNumber","x-expression":{"type":"any"}},"text":{"title":"Text","type":"string","minLength":1,"maxLength":1000,"examples":["Thank you for your call."],"x-template":{"use":"text"}},"timeout":{"title":"Timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5}},"required":["text"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("sms" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "sms"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.text === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "kind") || (key1 === "by")) || (key1 === "to")) || (key1 === "text")) || (key1 === "timeout"))){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.kind !== undefined){
let data5 = data4.kind;
if(!((data5 === "ordinary") || (data5 === "satisfaction"))){
const err14 = {instancePath:instancePath+"/settings/kind",schemaPath:"#/properties/settings/properties/kind/enum",keyword:"enum",params:{allowedValues: schema53.properties.settings.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.by !== undefined){
let data6 = data4.by;
if(!((data6 === "huawei-cloud") || (data6 === "sms-gateway"))){
const err15 = {instancePath:instancePath+"/settings/by",schemaPath:"#/properties/settings/properties/by/enum",keyword:"enum",params:{allowedValues: schema53.properties.settings.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.to !== undefined){
let data7 = data4.to;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err16 = {instancePath:instancePath+"/settings/to",schemaPath:"#/properties/settings/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/settings/to",schemaPath:"#/properties/settings/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.text !== undefined){
let data8 = data4.text;
if(typeof data8 === "string"){
if(func2(data8) > 1000){
const err18 = {instancePath:instancePath+"/settings/text",schemaPath:"#/properties/settings/properties/text/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data8) < 1){
const err19 = {instancePath:instancePath+"/settings/text",schemaPath:"#/properties/settings/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/settings/text",schemaPath:"#/properties/settings/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.timeout !== undefined){
let data9 = data4.timeout;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 60 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"title":"Start","description":"Where calls enter the flow.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"start"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Start","description":"Where calls enter the flow.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("start" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "start"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"title":"Subflow","description":"Goes on in another flow and never returns.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"subflow"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Subflow","description":"Goes on in another flow and never returns.","type":"object","properties":{"target":{"title":"Target","type":"object","required":["by"],"discriminator":{"propertyName":"by"},"oneOf":[{"title":"Selected flow","properties":{"by":{"const":"flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"},"element":{"title":"Element","description":"Where the other flow is entered; when absent, at its start.","type":"string","minLength":1,"maxLength":64,"x-item-of":{"document":"flow","list":"elements","by":"id"}}},"required":["by","flow"]},{"title":"Flow in a variable","properties":{"by":{"const":"variable"},"flow":{"title":"Flow id","description":"A variable that holds the id of a flow, or an id in quotes.","type":"string","minLength":1,"x-expression":{"type":"string"}}},"required":["by","flow"]}]}},"required":["target"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("subflow" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "subflow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.target === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "target")){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.target !== undefined){
let data5 = data4.target;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.by === undefined){
const err14 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const tag0 = data5.by;
if(typeof tag0 == "string"){
if(tag0 === "flow"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.by === undefined){
const err15 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/0/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.flow === undefined){
const err16 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/0/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.by !== undefined){
if("flow" !== data5.by){
const err17 = {instancePath:instancePath+"/settings/target/by",schemaPath:"#/properties/settings/properties/target/oneOf/0/properties/by/const",keyword:"const",params:{allowedValue: "flow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.flow !== undefined){
if(typeof data5.flow !== "string"){
const err18 = {instancePath:instancePath+"/settings/target/flow",schemaPath:"#/properties/settings/properties/target/oneOf/0/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.element !== undefined){
let data8 = data5.element;
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err19 = {instancePath:instancePath+"/settings/target/element",schemaPath:"#/properties/settings/properties/target/oneOf/0/properties/element/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data8) < 1){
const err20 = {instancePath:instancePath+"/settings/target/element",schemaPath:"#/properties/settings/properties/target/oneOf/0/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/settings/target/element",schemaPath:"#/properties/settings/properties/target/oneOf/0/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
var props0 = {};
props0.by = true;
props0.flow = true;
props0.element = true;
}
else if(tag0 === "variable"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.by === undefined){
const err22 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.flow === undefined){
const err23 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data5.by !== undefined){
if("variable" !== data5.by){
const err24 = {instancePath:instancePath+"/settings/target/by",schemaPath:"#/properties/settings/properties/target/oneOf/1/properties/by/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.flow !== undefined){
let data10 = data5.flow;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err25 = {instancePath:instancePath+"/settings/target/flow",schemaPath:"#/properties/settings/properties/target/oneOf/1/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/settings/target/flow",schemaPath:"#/properties/settings/properties/target/oneOf/1/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.by = true;
props0.flow = true;
}
}
else {
const err27 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "by", tagValue: tag0},message:"value of tag \"by\" must be in oneOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/discriminator",keyword:"discriminator",params:{error: "tag", tag: "by", tagValue: tag0},message:"tag \"by\" must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"title":"Time selection","description":"Leaves by whether a calendar says that somebody is there now.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"time-selection"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Time selection","description":"Leaves by whether a calendar says that somebody is there now.","type":"object","properties":{"calendar":{"title":"Calendar","type":"string","x-ref":"calendar"}},"required":["calendar"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("time-selection" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "time-selection"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.calendar === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "calendar"},message:"must have required property '"+"calendar"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "calendar")){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.calendar !== undefined){
if(typeof data4.calendar !== "string"){
const err14 = {instancePath:instancePath+"/settings/calendar",schemaPath:"#/properties/settings/properties/calendar/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"title":"Call transfer","description":"Hands the caller to a skill queue, a flow, an agent, a number or another service of the platform.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"transfer"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call transfer","description":"Hands the caller to a skill queue, a flow, an agent, a number or another service of the platform.","type":"object","properties":{"target":{"title":"Target","type":"object","required":["to"],"discriminator":{"propertyName":"to"},"oneOf":[{"title":"Skill queue","properties":{"to":{"const":"skill-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["to","queue"]},{"title":"Flow","properties":{"to":{"const":"flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["to","flow"]},{"title":"Agent","properties":{"to":{"const":"agent"},"agent":{"title":"Platform agent ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","agent"]},{"title":"Third-party number","properties":{"to":{"const":"third-party"},"number":{"title":"Number","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","number"]},{"title":"Skill queue by extension code","properties":{"to":{"const":"extension"},"extension":{"title":"Extension code","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","extension"]},{"title":"IVR by access code","properties":{"to":{"const":"access-code"},"accessCode":{"title":"Access code","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","accessCode"]},{"title":"Route by percentage","properties":{"to":{"const":"percentage-route"},"shares":{"title":"Shares","description":"The queue is drawn by chance, in proportion to the shares.","type":"array","minItems":1,"maxItems":20,"x-unique-by":"queue","items":{"type":"object","properties":{"percent":{"title":"Share (%)","type":"integer","minimum":1,"maximum":100},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["percent","queue"],"additionalProperties":false}}},"required":["to","shares"]},{"title":"Route by number segment","properties":{"to":{"const":"number-route"},"segments":{"title":"Number segments","description":"The longest beginning of the customer's number wins.","type":"array","minItems":1,"maxItems":50,"x-unique-by":"prefix","items":{"type":"object","properties":{"prefix":{"title":"Number begins with","type":"string","pattern":"^\\+?[0-9]{1,24}$"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["prefix","queue"],"additionalProperties":false}}},"required":["to","segments"]},{"title":"Online digital assistant","properties":{"to":{"const":"digital-assistant"},"code":{"title":"Flow code agreed with the third party","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","code"]},{"title":"Familiar agent","properties":{"to":{"const":"familiar-agent"}},"required":["to"]},{"title":"Familiar multimedia agent","properties":{"to":{"const":"familiar-multimedia-agent"}},"required":["to"]},{"title":"Skill queue of multimedia agents","properties":{"to":{"const":"multimedia-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["to","queue"]},{"title":"Message to the familiar agent","properties":{"to":{"const":"message-familiar-agent"}},"required":["to"]},{"title":"Message to a queue","properties":{"to":{"const":"message-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["to","queue"]},{"title":"Message to an agent","properties":{"to":{"const":"message-agent"},"agent":{"title":"Platform agent ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","agent"]},{"title":"Offline queuing","properties":{"to":{"const":"offline-queue"}},"required":["to"]}]}},"required":["target"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("transfer" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "transfer"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.target === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "target")){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.target !== undefined){
let data5 = data4.target;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err14 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const tag0 = data5.to;
if(typeof tag0 == "string"){
if(tag0 === "skill-queue"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err15 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/0/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.queue === undefined){
const err16 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/0/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.to !== undefined){
if("skill-queue" !== data5.to){
const err17 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/0/properties/to/const",keyword:"const",params:{allowedValue: "skill-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.queue !== undefined){
if(typeof data5.queue !== "string"){
const err18 = {instancePath:instancePath+"/settings/target/queue",schemaPath:"#/properties/settings/properties/target/oneOf/0/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var props0 = {};
props0.to = true;
props0.queue = true;
}
else if(tag0 === "flow"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err19 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.flow === undefined){
const err20 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.to !== undefined){
if("flow" !== data5.to){
const err21 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/1/properties/to/const",keyword:"const",params:{allowedValue: "flow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.flow !== undefined){
if(typeof data5.flow !== "string"){
const err22 = {instancePath:instancePath+"/settings/target/flow",schemaPath:"#/properties/settings/properties/target/oneOf/1/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.flow = true;
}
}
else if(tag0 === "agent"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err23 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/2/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data5.agent === undefined){
const err24 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/2/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data5.to !== undefined){
if("agent" !== data5.to){
const err25 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/2/properties/to/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.agent !== undefined){
let data11 = data5.agent;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err26 = {instancePath:instancePath+"/settings/target/agent",schemaPath:"#/properties/settings/properties/target/oneOf/2/properties/agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/settings/target/agent",schemaPath:"#/properties/settings/properties/target/oneOf/2/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.agent = true;
}
}
else if(tag0 === "third-party"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err28 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/3/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data5.number === undefined){
const err29 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/3/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.to !== undefined){
if("third-party" !== data5.to){
const err30 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/3/properties/to/const",keyword:"const",params:{allowedValue: "third-party"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.number !== undefined){
let data13 = data5.number;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err31 = {instancePath:instancePath+"/settings/target/number",schemaPath:"#/properties/settings/properties/target/oneOf/3/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/settings/target/number",schemaPath:"#/properties/settings/properties/target/oneOf/3/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.number = true;
}
}
else if(tag0 === "extension"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err33 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/4/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data5.extension === undefined){
const err34 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/4/required",keyword:"required",params:{missingProperty: "extension"},message:"must have required property '"+"extension"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data5.to !== undefined){
if("extension" !== data5.to){
const err35 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/4/properties/to/const",keyword:"const",params:{allowedValue: "extension"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data5.extension !== undefined){
let data15 = data5.extension;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err36 = {instancePath:instancePath+"/settings/target/extension",schemaPath:"#/properties/settings/properties/target/oneOf/4/properties/extension/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/settings/target/extension",schemaPath:"#/properties/settings/properties/target/oneOf/4/properties/extension/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.extension = true;
}
}
else if(tag0 === "access-code"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err38 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/5/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data5.accessCode === undefined){
const err39 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/5/required",keyword:"required",params:{missingProperty: "accessCode"},message:"must have required property '"+"accessCode"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data5.to !== undefined){
if("access-code" !== data5.to){
const err40 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/5/properties/to/const",keyword:"const",params:{allowedValue: "access-code"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data5.accessCode !== undefined){
let data17 = data5.accessCode;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err41 = {instancePath:instancePath+"/settings/target/accessCode",schemaPath:"#/properties/settings/properties/target/oneOf/5/properties/accessCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/settings/target/accessCode",schemaPath:"#/properties/settings/properties/target/oneOf/5/properties/accessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.accessCode = true;
}
}
else if(tag0 === "percentage-route"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err43 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/6/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data5.shares === undefined){
const err44 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/6/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data5.to !== undefined){
if("percentage-route" !== data5.to){
const err45 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/to/const",keyword:"const",params:{allowedValue: "percentage-route"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data5.shares !== undefined){
let data19 = data5.shares;
if(Array.isArray(data19)){
if(data19.length > 20){
const err46 = {instancePath:instancePath+"/settings/target/shares",schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data19.length < 1){
const err47 = {instancePath:instancePath+"/settings/target/shares",schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.percent === undefined){
const err48 = {instancePath:instancePath+"/settings/target/shares/" + i0,schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/items/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data20.queue === undefined){
const err49 = {instancePath:instancePath+"/settings/target/shares/" + i0,schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/items/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key2 in data20){
if(!((key2 === "percent") || (key2 === "queue"))){
const err50 = {instancePath:instancePath+"/settings/target/shares/" + i0,schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.percent !== undefined){
let data21 = data20.percent;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err51 = {instancePath:instancePath+"/settings/target/shares/" + i0+"/percent",schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/items/properties/percent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/settings/target/shares/" + i0+"/percent",schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/items/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err53 = {instancePath:instancePath+"/settings/target/shares/" + i0+"/percent",schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/items/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data20.queue !== undefined){
if(typeof data20.queue !== "string"){
const err54 = {instancePath:instancePath+"/settings/target/shares/" + i0+"/queue",schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/items/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/settings/target/shares/" + i0,schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/settings/target/shares",schemaPath:"#/properties/settings/properties/target/oneOf/6/properties/shares/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.shares = true;
}
}
else if(tag0 === "number-route"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err57 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/7/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data5.segments === undefined){
const err58 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/7/required",keyword:"required",params:{missingProperty: "segments"},message:"must have required property '"+"segments"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data5.to !== undefined){
if("number-route" !== data5.to){
const err59 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/to/const",keyword:"const",params:{allowedValue: "number-route"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data5.segments !== undefined){
let data24 = data5.segments;
if(Array.isArray(data24)){
if(data24.length > 50){
const err60 = {instancePath:instancePath+"/settings/target/segments",schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data24.length < 1){
const err61 = {instancePath:instancePath+"/settings/target/segments",schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.prefix === undefined){
const err62 = {instancePath:instancePath+"/settings/target/segments/" + i1,schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/items/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data25.queue === undefined){
const err63 = {instancePath:instancePath+"/settings/target/segments/" + i1,schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/items/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key3 in data25){
if(!((key3 === "prefix") || (key3 === "queue"))){
const err64 = {instancePath:instancePath+"/settings/target/segments/" + i1,schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data25.prefix !== undefined){
let data26 = data25.prefix;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err65 = {instancePath:instancePath+"/settings/target/segments/" + i1+"/prefix",schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/items/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9]{1,24}$"},message:"must match pattern \""+"^\\+?[0-9]{1,24}$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/settings/target/segments/" + i1+"/prefix",schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/items/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data25.queue !== undefined){
if(typeof data25.queue !== "string"){
const err67 = {instancePath:instancePath+"/settings/target/segments/" + i1+"/queue",schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/items/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/settings/target/segments/" + i1,schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/settings/target/segments",schemaPath:"#/properties/settings/properties/target/oneOf/7/properties/segments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.segments = true;
}
}
else if(tag0 === "digital-assistant"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err70 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/8/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data5.code === undefined){
const err71 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/8/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data5.to !== undefined){
if("digital-assistant" !== data5.to){
const err72 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/8/properties/to/const",keyword:"const",params:{allowedValue: "digital-assistant"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data5.code !== undefined){
let data29 = data5.code;
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err73 = {instancePath:instancePath+"/settings/target/code",schemaPath:"#/properties/settings/properties/target/oneOf/8/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/settings/target/code",schemaPath:"#/properties/settings/properties/target/oneOf/8/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.code = true;
}
}
else if(tag0 === "familiar-agent"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err75 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/9/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data5.to !== undefined){
if("familiar-agent" !== data5.to){
const err76 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/9/properties/to/const",keyword:"const",params:{allowedValue: "familiar-agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
}
}
else if(tag0 === "familiar-multimedia-agent"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err77 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/10/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data5.to !== undefined){
if("familiar-multimedia-agent" !== data5.to){
const err78 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/10/properties/to/const",keyword:"const",params:{allowedValue: "familiar-multimedia-agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
}
}
else if(tag0 === "multimedia-queue"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err79 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/11/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data5.queue === undefined){
const err80 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/11/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data5.to !== undefined){
if("multimedia-queue" !== data5.to){
const err81 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/11/properties/to/const",keyword:"const",params:{allowedValue: "multimedia-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data5.queue !== undefined){
if(typeof data5.queue !== "string"){
const err82 = {instancePath:instancePath+"/settings/target/queue",schemaPath:"#/properties/settings/properties/target/oneOf/11/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.queue = true;
}
}
else if(tag0 === "message-familiar-agent"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err83 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/12/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data5.to !== undefined){
if("message-familiar-agent" !== data5.to){
const err84 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/12/properties/to/const",keyword:"const",params:{allowedValue: "message-familiar-agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
}
}
else if(tag0 === "message-queue"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err85 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/13/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data5.queue === undefined){
const err86 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/13/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data5.to !== undefined){
if("message-queue" !== data5.to){
const err87 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/13/properties/to/const",keyword:"const",params:{allowedValue: "message-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data5.queue !== undefined){
if(typeof data5.queue !== "string"){
const err88 = {instancePath:instancePath+"/settings/target/queue",schemaPath:"#/properties/settings/properties/target/oneOf/13/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.queue = true;
}
}
else if(tag0 === "message-agent"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err89 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/14/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data5.agent === undefined){
const err90 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/14/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data5.to !== undefined){
if("message-agent" !== data5.to){
const err91 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/14/properties/to/const",keyword:"const",params:{allowedValue: "message-agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data5.agent !== undefined){
let data38 = data5.agent;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err92 = {instancePath:instancePath+"/settings/target/agent",schemaPath:"#/properties/settings/properties/target/oneOf/14/properties/agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/settings/target/agent",schemaPath:"#/properties/settings/properties/target/oneOf/14/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
props0.agent = true;
}
}
else if(tag0 === "offline-queue"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.to === undefined){
const err94 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/oneOf/15/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data5.to !== undefined){
if("offline-queue" !== data5.to){
const err95 = {instancePath:instancePath+"/settings/target/to",schemaPath:"#/properties/settings/properties/target/oneOf/15/properties/to/const",keyword:"const",params:{allowedValue: "offline-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.to = true;
}
}
else {
const err96 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "to", tagValue: tag0},message:"value of tag \"to\" must be in oneOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/discriminator",keyword:"discriminator",params:{error: "tag", tag: "to", tagValue: tag0},message:"tag \"to\" must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/settings/target",schemaPath:"#/properties/settings/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"title":"User level","description":"Says how important the caller is: higher levels are transferred first.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"user-level"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"User level","description":"Says how important the caller is: higher levels are transferred first.","type":"object","properties":{"level":{"title":"Level","description":"A whole number from 1 to 10; 10 goes first.","type":"string","minLength":1,"examples":["5"],"x-expression":{"type":"number"}}},"required":["level"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("user-level" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "user-level"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.level === undefined){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "level")){
const err13 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.level !== undefined){
let data5 = data4.level;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err14 = {instancePath:instancePath+"/settings/level",schemaPath:"#/properties/settings/properties/level/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/settings/level",schemaPath:"#/properties/settings/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"title":"Rule validation","description":"Checks a value against rules and leaves by whether it keeps all of them.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"validate"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Rule validation","description":"Checks a value against rules and leaves by whether it keeps all of them.","type":"object","properties":{"value":{"title":"Variable to verify","type":"string","minLength":1,"default":"IVRREQUEST.input","x-expression":{"type":"any"}},"endKey":{"title":"End of special key","description":"The value must end with it; the rules look at what stands before it.","enum":["none","#","*","#-or-*"],"default":"none"},"allowed":{"title":"Allowed characters","description":"When none but empty is chosen, any character is.","type":"array","maxItems":5,"default":[],"items":{"enum":["digits","upper-case","lower-case","word","empty"]}},"rules":{"title":"Rules","type":"array","maxItems":20,"default":[],"items":{"type":"object","required":["rule"],"discriminator":{"propertyName":"rule"},"oneOf":[{"title":"Min. length","properties":{"rule":{"const":"min-length"},"least":{"title":"Least","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","least"]},{"title":"Max. length","properties":{"rule":{"const":"max-length"},"most":{"title":"Most","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","most"]},{"title":"Length range","properties":{"rule":{"const":"length-range"},"least":{"title":"Least","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}},"most":{"title":"Most","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","least","most"]},{"title":"Minimum value","properties":{"rule":{"const":"minimum"},"least":{"title":"Least","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","least"]},{"title":"Maximum value","properties":{"rule":{"const":"maximum"},"most":{"title":"Most","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","most"]},{"title":"Value range","properties":{"rule":{"const":"value-range"},"least":{"title":"Least","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}},"most":{"title":"Most","description":"A number, or a variable that holds one.","type":"string","minLength":1,"examples":["6"],"x-expression":{"type":"number"}}},"required":["rule","least","most"]},{"title":"Email","properties":{"rule":{"const":"email"}},"required":["rule"]},{"title":"URL","properties":{"rule":{"const":"url"}},"required":["rule"]},{"title":"Time format","properties":{"rule":{"const":"time"},"format":{"title":"Format","enum":["HHmm","HHmmss","HH:mm","HH:mm:ss","MMdd","yyyyMMdd","yyyy-MM-dd","yyyyMMddHHmmss","yyyy-MM-dd HH:mm:ss"]}},"required":["rule","format"]},{"title":"Decimal","properties":{"rule":{"const":"decimal"}},"required":["rule"]},{"title":"Positive integer","properties":{"rule":{"const":"positive-integer"}},"required":["rule"]},{"title":"IP address","properties":{"rule":{"const":"ip"}},"required":["rule"]},{"title":"Letters, digits and _, not starting with a digit","properties":{"rule":{"const":"identifier"}},"required":["rule"]}]}}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.settings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "name")) || (key0 === "description")) || (key0 === "settings"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
if("validate" !== data.type){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "validate"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 256){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((key1 === "value") || (key1 === "endKey")) || (key1 === "allowed")) || (key1 === "rules"))){
const err12 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.value !== undefined){
let data5 = data4.value;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err13 = {instancePath:instancePath+"/settings/value",schemaPath:"#/properties/settings/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/settings/value",schemaPath:"#/properties/settings/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.endKey !== undefined){
let data6 = data4.endKey;
if(!((((data6 === "none") || (data6 === "#")) || (data6 === "*")) || (data6 === "#-or-*"))){
const err15 = {instancePath:instancePath+"/settings/endKey",schemaPath:"#/properties/settings/properties/endKey/enum",keyword:"enum",params:{allowedValues: schema59.properties.settings.properties.endKey.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.allowed !== undefined){
let data7 = data4.allowed;
if(Array.isArray(data7)){
if(data7.length > 5){
const err16 = {instancePath:instancePath+"/settings/allowed",schemaPath:"#/properties/settings/properties/allowed/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!(((((data8 === "digits") || (data8 === "upper-case")) || (data8 === "lower-case")) || (data8 === "word")) || (data8 === "empty"))){
const err17 = {instancePath:instancePath+"/settings/allowed/" + i0,schemaPath:"#/properties/settings/properties/allowed/items/enum",keyword:"enum",params:{allowedValues: schema59.properties.settings.properties.allowed.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/settings/allowed",schemaPath:"#/properties/settings/properties/allowed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.rules !== undefined){
let data9 = data4.rules;
if(Array.isArray(data9)){
if(data9.length > 20){
const err19 = {instancePath:instancePath+"/settings/rules",schemaPath:"#/properties/settings/properties/rules/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err20 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const tag0 = data10.rule;
if(typeof tag0 == "string"){
if(tag0 === "min-length"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err21 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/0/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.least === undefined){
const err22 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/0/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.rule !== undefined){
if("min-length" !== data10.rule){
const err23 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/0/properties/rule/const",keyword:"const",params:{allowedValue: "min-length"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.least !== undefined){
let data12 = data10.least;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err24 = {instancePath:instancePath+"/settings/rules/" + i1+"/least",schemaPath:"#/properties/settings/properties/rules/items/oneOf/0/properties/least/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/settings/rules/" + i1+"/least",schemaPath:"#/properties/settings/properties/rules/items/oneOf/0/properties/least/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
var props0 = {};
props0.rule = true;
props0.least = true;
}
else if(tag0 === "max-length"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err26 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/1/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.most === undefined){
const err27 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/1/required",keyword:"required",params:{missingProperty: "most"},message:"must have required property '"+"most"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.rule !== undefined){
if("max-length" !== data10.rule){
const err28 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/1/properties/rule/const",keyword:"const",params:{allowedValue: "max-length"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.most !== undefined){
let data14 = data10.most;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err29 = {instancePath:instancePath+"/settings/rules/" + i1+"/most",schemaPath:"#/properties/settings/properties/rules/items/oneOf/1/properties/most/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/settings/rules/" + i1+"/most",schemaPath:"#/properties/settings/properties/rules/items/oneOf/1/properties/most/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
props0.most = true;
}
}
else if(tag0 === "length-range"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err31 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/2/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.least === undefined){
const err32 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/2/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.most === undefined){
const err33 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/2/required",keyword:"required",params:{missingProperty: "most"},message:"must have required property '"+"most"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.rule !== undefined){
if("length-range" !== data10.rule){
const err34 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/2/properties/rule/const",keyword:"const",params:{allowedValue: "length-range"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.least !== undefined){
let data16 = data10.least;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err35 = {instancePath:instancePath+"/settings/rules/" + i1+"/least",schemaPath:"#/properties/settings/properties/rules/items/oneOf/2/properties/least/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/settings/rules/" + i1+"/least",schemaPath:"#/properties/settings/properties/rules/items/oneOf/2/properties/least/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.most !== undefined){
let data17 = data10.most;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err37 = {instancePath:instancePath+"/settings/rules/" + i1+"/most",schemaPath:"#/properties/settings/properties/rules/items/oneOf/2/properties/most/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/settings/rules/" + i1+"/most",schemaPath:"#/properties/settings/properties/rules/items/oneOf/2/properties/most/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
props0.least = true;
props0.most = true;
}
}
else if(tag0 === "minimum"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err39 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/3/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data10.least === undefined){
const err40 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/3/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data10.rule !== undefined){
if("minimum" !== data10.rule){
const err41 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/3/properties/rule/const",keyword:"const",params:{allowedValue: "minimum"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data10.least !== undefined){
let data19 = data10.least;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err42 = {instancePath:instancePath+"/settings/rules/" + i1+"/least",schemaPath:"#/properties/settings/properties/rules/items/oneOf/3/properties/least/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/settings/rules/" + i1+"/least",schemaPath:"#/properties/settings/properties/rules/items/oneOf/3/properties/least/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
props0.least = true;
}
}
else if(tag0 === "maximum"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err44 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/4/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data10.most === undefined){
const err45 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/4/required",keyword:"required",params:{missingProperty: "most"},message:"must have required property '"+"most"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data10.rule !== undefined){
if("maximum" !== data10.rule){
const err46 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/4/properties/rule/const",keyword:"const",params:{allowedValue: "maximum"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data10.most !== undefined){
let data21 = data10.most;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err47 = {instancePath:instancePath+"/settings/rules/" + i1+"/most",schemaPath:"#/properties/settings/properties/rules/items/oneOf/4/properties/most/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/settings/rules/" + i1+"/most",schemaPath:"#/properties/settings/properties/rules/items/oneOf/4/properties/most/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
props0.most = true;
}
}
else if(tag0 === "value-range"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err49 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/5/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data10.least === undefined){
const err50 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/5/required",keyword:"required",params:{missingProperty: "least"},message:"must have required property '"+"least"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data10.most === undefined){
const err51 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/5/required",keyword:"required",params:{missingProperty: "most"},message:"must have required property '"+"most"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data10.rule !== undefined){
if("value-range" !== data10.rule){
const err52 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/5/properties/rule/const",keyword:"const",params:{allowedValue: "value-range"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data10.least !== undefined){
let data23 = data10.least;
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err53 = {instancePath:instancePath+"/settings/rules/" + i1+"/least",schemaPath:"#/properties/settings/properties/rules/items/oneOf/5/properties/least/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/settings/rules/" + i1+"/least",schemaPath:"#/properties/settings/properties/rules/items/oneOf/5/properties/least/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data10.most !== undefined){
let data24 = data10.most;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err55 = {instancePath:instancePath+"/settings/rules/" + i1+"/most",schemaPath:"#/properties/settings/properties/rules/items/oneOf/5/properties/most/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/settings/rules/" + i1+"/most",schemaPath:"#/properties/settings/properties/rules/items/oneOf/5/properties/most/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
props0.least = true;
props0.most = true;
}
}
else if(tag0 === "email"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err57 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/6/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data10.rule !== undefined){
if("email" !== data10.rule){
const err58 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/6/properties/rule/const",keyword:"const",params:{allowedValue: "email"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
}
}
else if(tag0 === "url"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err59 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/7/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data10.rule !== undefined){
if("url" !== data10.rule){
const err60 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/7/properties/rule/const",keyword:"const",params:{allowedValue: "url"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
}
}
else if(tag0 === "time"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err61 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/8/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data10.format === undefined){
const err62 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/8/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data10.rule !== undefined){
if("time" !== data10.rule){
const err63 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/8/properties/rule/const",keyword:"const",params:{allowedValue: "time"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data10.format !== undefined){
let data28 = data10.format;
if(!(((((((((data28 === "HHmm") || (data28 === "HHmmss")) || (data28 === "HH:mm")) || (data28 === "HH:mm:ss")) || (data28 === "MMdd")) || (data28 === "yyyyMMdd")) || (data28 === "yyyy-MM-dd")) || (data28 === "yyyyMMddHHmmss")) || (data28 === "yyyy-MM-dd HH:mm:ss"))){
const err64 = {instancePath:instancePath+"/settings/rules/" + i1+"/format",schemaPath:"#/properties/settings/properties/rules/items/oneOf/8/properties/format/enum",keyword:"enum",params:{allowedValues: schema59.properties.settings.properties.rules.items.oneOf[8].properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
props0.format = true;
}
}
else if(tag0 === "decimal"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err65 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/9/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data10.rule !== undefined){
if("decimal" !== data10.rule){
const err66 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/9/properties/rule/const",keyword:"const",params:{allowedValue: "decimal"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
}
}
else if(tag0 === "positive-integer"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err67 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/10/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data10.rule !== undefined){
if("positive-integer" !== data10.rule){
const err68 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/10/properties/rule/const",keyword:"const",params:{allowedValue: "positive-integer"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
}
}
else if(tag0 === "ip"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err69 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/11/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data10.rule !== undefined){
if("ip" !== data10.rule){
const err70 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/11/properties/rule/const",keyword:"const",params:{allowedValue: "ip"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
}
}
else if(tag0 === "identifier"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.rule === undefined){
const err71 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/oneOf/12/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data10.rule !== undefined){
if("identifier" !== data10.rule){
const err72 = {instancePath:instancePath+"/settings/rules/" + i1+"/rule",schemaPath:"#/properties/settings/properties/rules/items/oneOf/12/properties/rule/const",keyword:"const",params:{allowedValue: "identifier"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.rule = true;
}
}
else {
const err73 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "rule", tagValue: tag0},message:"value of tag \"rule\" must be in oneOf"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "rule", tagValue: tag0},message:"tag \"rule\" must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/settings/rules/" + i1,schemaPath:"#/properties/settings/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/settings/rules",schemaPath:"#/properties/settings/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:flow" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.variables === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variables"},message:"must have required property '"+"variables"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.elements === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elements"},message:"must have required property '"+"elements"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.connections === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connections"},message:"must have required property '"+"connections"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.layout === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "layout"},message:"must have required property '"+"layout"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
if("flow" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "flow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err11 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(!(((data5 === "main") || (data5 === "exception")) || (data5 === "subflow"))){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema27.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.purpose !== undefined){
let data6 = data.purpose;
if(!((data6 === "self-service") || (data6 === "identity-authentication"))){
const err19 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema27.properties.purpose.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.isReferenced !== undefined){
if(typeof data.isReferenced !== "boolean"){
const err20 = {instancePath:instancePath+"/isReferenced",schemaPath:"#/properties/isReferenced/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.variables !== undefined){
let data8 = data.variables;
if(Array.isArray(data8)){
if(data8.length > 200){
const err21 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data8[i0], {instancePath:instancePath+"/variables/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.elements !== undefined){
let data10 = data.elements;
if(Array.isArray(data10)){
if(data10.length > 5000){
const err23 = {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const tag0 = data11.type;
if(typeof tag0 == "string"){
if(tag0 === "assign"){
if(!(validate66(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "authenticate"){
if(!(validate69(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "call-record-fields"){
if(!(validate72(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "clear-error-count"){
if(!(validate73(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "collect"){
if(!(validate74(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "composite"){
if(!(validate79(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "end"){
if(!(validate81(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "invoke"){
if(!(validate82(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "judge"){
if(!(validate87(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "language"){
if(!(validate89(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "leave-message"){
if(!(validate90(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "loop"){
if(!(validate91(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "media-switch"){
if(!(validate92(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "menu"){
if(!(validate93(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "play"){
if(!(validate97(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "questionnaire"){
if(!(validate99(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "queue-information"){
if(!(validate103(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "recognise"){
if(!(validate104(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "reply"){
if(!(validate107(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "satisfaction-survey"){
if(!(validate109(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "sms"){
if(!(validate113(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "start"){
if(!(validate114(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "subflow"){
if(!(validate115(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "time-selection"){
if(!(validate116(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "transfer"){
if(!(validate117(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "user-level"){
if(!(validate118(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "validate"){
if(!(validate119(data11, {instancePath:instancePath+"/elements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err24 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/properties/elements/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/properties/elements/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/properties/elements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.connections !== undefined){
let data12 = data.connections;
if(Array.isArray(data12)){
if(data12.length > 50000){
const err28 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/maxItems",keyword:"maxItems",params:{limit: 50000},message:"must NOT have more than 50000 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.from === undefined){
const err29 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.exit === undefined){
const err30 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/required",keyword:"required",params:{missingProperty: "exit"},message:"must have required property '"+"exit"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.to === undefined){
const err31 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data13){
if(!(((key1 === "from") || (key1 === "exit")) || (key1 === "to"))){
const err32 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.from !== undefined){
if(typeof data13.from !== "string"){
const err33 = {instancePath:instancePath+"/connections/" + i2+"/from",schemaPath:"#/properties/connections/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.exit !== undefined){
let data15 = data13.exit;
if(typeof data15 === "string"){
if(func2(data15) > 80){
const err34 = {instancePath:instancePath+"/connections/" + i2+"/exit",schemaPath:"#/properties/connections/items/properties/exit/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data15) < 1){
const err35 = {instancePath:instancePath+"/connections/" + i2+"/exit",schemaPath:"#/properties/connections/items/properties/exit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/connections/" + i2+"/exit",schemaPath:"#/properties/connections/items/properties/exit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.to !== undefined){
if(typeof data13.to !== "string"){
const err37 = {instancePath:instancePath+"/connections/" + i2+"/to",schemaPath:"#/properties/connections/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.notes !== undefined){
let data17 = data.notes;
if(Array.isArray(data17)){
if(data17.length > 500){
const err40 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id === undefined){
const err41 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data18.text === undefined){
const err42 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data18.x === undefined){
const err43 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data18.y === undefined){
const err44 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data18){
if(!((((((((key2 === "id") || (key2 === "text")) || (key2 === "x")) || (key2 === "y")) || (key2 === "width")) || (key2 === "height")) || (key2 === "colour")) || (key2 === "anchor"))){
const err45 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.id !== undefined){
let data19 = data18.id;
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
const err46 = {instancePath:instancePath+"/notes/" + i3+"/id",schemaPath:"#/properties/notes/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/notes/" + i3+"/id",schemaPath:"#/properties/notes/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data18.text !== undefined){
let data20 = data18.text;
if(typeof data20 === "string"){
if(func2(data20) > 4096){
const err48 = {instancePath:instancePath+"/notes/" + i3+"/text",schemaPath:"#/properties/notes/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/notes/" + i3+"/text",schemaPath:"#/properties/notes/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.x !== undefined){
let data21 = data18.x;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/notes/" + i3+"/x",schemaPath:"#/properties/notes/items/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data18.y !== undefined){
let data22 = data18.y;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err51 = {instancePath:instancePath+"/notes/" + i3+"/y",schemaPath:"#/properties/notes/items/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.width !== undefined){
let data23 = data18.width;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 10000 || isNaN(data23)){
const err52 = {instancePath:instancePath+"/notes/" + i3+"/width",schemaPath:"#/properties/notes/items/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data23 < 40 || isNaN(data23)){
const err53 = {instancePath:instancePath+"/notes/" + i3+"/width",schemaPath:"#/properties/notes/items/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 40},message:"must be >= 40"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/notes/" + i3+"/width",schemaPath:"#/properties/notes/items/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data18.height !== undefined){
let data24 = data18.height;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 10000 || isNaN(data24)){
const err55 = {instancePath:instancePath+"/notes/" + i3+"/height",schemaPath:"#/properties/notes/items/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data24 < 24 || isNaN(data24)){
const err56 = {instancePath:instancePath+"/notes/" + i3+"/height",schemaPath:"#/properties/notes/items/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 24},message:"must be >= 24"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/notes/" + i3+"/height",schemaPath:"#/properties/notes/items/properties/height/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data18.colour !== undefined){
let data25 = data18.colour;
if(!(((((data25 === "yellow") || (data25 === "blue")) || (data25 === "green")) || (data25 === "red")) || (data25 === "grey"))){
const err58 = {instancePath:instancePath+"/notes/" + i3+"/colour",schemaPath:"#/properties/notes/items/properties/colour/enum",keyword:"enum",params:{allowedValues: schema27.properties.notes.items.properties.colour.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data18.anchor !== undefined){
if(typeof data18.anchor !== "string"){
const err59 = {instancePath:instancePath+"/notes/" + i3+"/anchor",schemaPath:"#/properties/notes/items/properties/anchor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.frames !== undefined){
let data27 = data.frames;
if(Array.isArray(data27)){
if(data27.length > 200){
const err62 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id === undefined){
const err63 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data28.title === undefined){
const err64 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data28.x === undefined){
const err65 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data28.y === undefined){
const err66 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data28.width === undefined){
const err67 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data28.height === undefined){
const err68 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key3 in data28){
if(!(((((((key3 === "id") || (key3 === "title")) || (key3 === "x")) || (key3 === "y")) || (key3 === "width")) || (key3 === "height")) || (key3 === "colour"))){
const err69 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data28.id !== undefined){
let data29 = data28.id;
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
const err70 = {instancePath:instancePath+"/frames/" + i4+"/id",schemaPath:"#/properties/frames/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/frames/" + i4+"/id",schemaPath:"#/properties/frames/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data28.title !== undefined){
let data30 = data28.title;
if(typeof data30 === "string"){
if(func2(data30) > 128){
const err72 = {instancePath:instancePath+"/frames/" + i4+"/title",schemaPath:"#/properties/frames/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/frames/" + i4+"/title",schemaPath:"#/properties/frames/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.x !== undefined){
let data31 = data28.x;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err74 = {instancePath:instancePath+"/frames/" + i4+"/x",schemaPath:"#/properties/frames/items/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.y !== undefined){
let data32 = data28.y;
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err75 = {instancePath:instancePath+"/frames/" + i4+"/y",schemaPath:"#/properties/frames/items/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.width !== undefined){
let data33 = data28.width;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100000 || isNaN(data33)){
const err76 = {instancePath:instancePath+"/frames/" + i4+"/width",schemaPath:"#/properties/frames/items/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data33 < 40 || isNaN(data33)){
const err77 = {instancePath:instancePath+"/frames/" + i4+"/width",schemaPath:"#/properties/frames/items/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 40},message:"must be >= 40"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/frames/" + i4+"/width",schemaPath:"#/properties/frames/items/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data28.height !== undefined){
let data34 = data28.height;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 100000 || isNaN(data34)){
const err79 = {instancePath:instancePath+"/frames/" + i4+"/height",schemaPath:"#/properties/frames/items/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data34 < 24 || isNaN(data34)){
const err80 = {instancePath:instancePath+"/frames/" + i4+"/height",schemaPath:"#/properties/frames/items/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 24},message:"must be >= 24"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/frames/" + i4+"/height",schemaPath:"#/properties/frames/items/properties/height/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data28.colour !== undefined){
let data35 = data28.colour;
if(!(((((data35 === "yellow") || (data35 === "blue")) || (data35 === "green")) || (data35 === "red")) || (data35 === "grey"))){
const err82 = {instancePath:instancePath+"/frames/" + i4+"/colour",schemaPath:"#/properties/frames/items/properties/colour/enum",keyword:"enum",params:{allowedValues: schema27.properties.frames.items.properties.colour.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.layout !== undefined){
let data36 = data.layout;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key4 in data36){
let data37 = data36[key4];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.x === undefined){
const err85 = {instancePath:instancePath+"/layout/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data37.y === undefined){
const err86 = {instancePath:instancePath+"/layout/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key5 in data37){
if(!((key5 === "x") || (key5 === "y"))){
const err87 = {instancePath:instancePath+"/layout/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.x !== undefined){
let data38 = data37.x;
if(!((typeof data38 == "number") && (isFinite(data38)))){
const err88 = {instancePath:instancePath+"/layout/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/x",schemaPath:"#/properties/layout/additionalProperties/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data37.y !== undefined){
let data39 = data37.y;
if(!((typeof data39 == "number") && (isFinite(data39)))){
const err89 = {instancePath:instancePath+"/layout/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/y",schemaPath:"#/properties/layout/additionalProperties/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/layout/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateInterface = validate147;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:interface","title":"Interface","type":"object","properties":{"kind":{"const":"interface"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"method":{"title":"Request method","enum":["GET","POST","PUT","DELETE"],"default":"POST"},"url":{"title":"Request URL","description":"May hold ${input} parts after the host; they are percent-encoded.","type":"string","pattern":"^https?://[^/?#$\\s]+(/[^\\s]*)?$","maxLength":2048,"x-url":true,"examples":["https://api.example.com/balance"]},"headers":{"title":"Headers","type":"array","maxItems":50,"x-unique-by":"name","default":[],"items":{"type":"object","properties":{"name":{"title":"Header","type":"string","pattern":"^[A-Za-z0-9-]{1,64}$"},"value":{"title":"Value","description":"May hold ${input} parts.","type":"string","maxLength":1024},"secret":{"title":"Secret","description":"Name of a secret kept outside the documents, used instead of a value.","type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"}},"required":["name"],"additionalProperties":false}},"inputs":{"title":"Inputs","type":"array","maxItems":50,"x-unique-by":"name","default":[],"items":{"type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"mandatory":{"title":"Mandatory","type":"boolean","default":true},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false}},"body":{"title":"Message body","type":"object","required":["mode"],"discriminator":{"propertyName":"mode"},"default":{"mode":"auto"},"oneOf":[{"title":"Auto-generated","description":"A JSON object of all inputs.","properties":{"mode":{"const":"auto"}},"required":["mode"]},{"title":"Manual","properties":{"mode":{"const":"manual"},"template":{"title":"Request template","description":"JSON. A text \"${input}\" alone becomes the input with its type, within a text its characters.","x-any-value":true}},"required":["mode","template"]}]},"outputs":{"title":"Outputs","type":"array","maxItems":50,"x-unique-by":"name","default":[],"items":{"type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"path":{"title":"Path","description":"Where it stands in the answer, such as result.balance.","type":"string","pattern":"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","maxLength":255},"encrypted":{"title":"Encrypted","description":"Masked in traces.","type":"boolean","default":false},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type","path"],"additionalProperties":false}},"timeout":{"title":"Timeout (ms)","type":"integer","minimum":100,"maximum":60000,"default":5000},"retries":{"title":"Retries","description":"After a timeout, a broken connection or a 5xx status.","type":"integer","minimum":0,"maximum":5,"default":0},"signature":{"title":"Signature","description":"Signs the body with a secret that is shared with the third party. Not signing is risky.","type":"object","default":{"enabled":false},"properties":{"enabled":{"title":"Signed","type":"boolean"},"secret":{"title":"Secret","type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"header":{"title":"Header","type":"string","pattern":"^[A-Za-z0-9-]{1,64}$","default":"X-Signature"}},"required":["enabled"],"additionalProperties":false}},"required":["kind","formatVersion","id","name","method","url"],"additionalProperties":false};
const pattern75 = new RegExp("^https?://[^/?#$\\s]+(/[^\\s]*)?$", "u");
const pattern76 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");
const pattern77 = new RegExp("^[A-Z][A-Z0-9_]{0,63}$", "u");
const pattern80 = new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$", "u");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:interface" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.method === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.url === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("interface" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "interface"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err8 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.method !== undefined){
let data5 = data.method;
if(!((((data5 === "GET") || (data5 === "POST")) || (data5 === "PUT")) || (data5 === "DELETE"))){
const err15 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema60.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.url !== undefined){
let data6 = data.url;
if(typeof data6 === "string"){
if(func2(data6) > 2048){
const err16 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern75.test(data6)){
const err17 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^/?#$\\s]+(/[^\\s]*)?$"},message:"must match pattern \""+"^https?://[^/?#$\\s]+(/[^\\s]*)?$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.headers !== undefined){
let data7 = data.headers;
if(Array.isArray(data7)){
if(data7.length > 50){
const err19 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err20 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "name") || (key1 === "value")) || (key1 === "secret"))){
const err21 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(!pattern76.test(data9)){
const err22 = {instancePath:instancePath+"/headers/" + i0+"/name",schemaPath:"#/properties/headers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/headers/" + i0+"/name",schemaPath:"#/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.value !== undefined){
let data10 = data8.value;
if(typeof data10 === "string"){
if(func2(data10) > 1024){
const err24 = {instancePath:instancePath+"/headers/" + i0+"/value",schemaPath:"#/properties/headers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/headers/" + i0+"/value",schemaPath:"#/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.secret !== undefined){
let data11 = data8.secret;
if(typeof data11 === "string"){
if(!pattern77.test(data11)){
const err26 = {instancePath:instancePath+"/headers/" + i0+"/secret",schemaPath:"#/properties/headers/items/properties/secret/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/headers/" + i0+"/secret",schemaPath:"#/properties/headers/items/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.inputs !== undefined){
let data12 = data.inputs;
if(Array.isArray(data12)){
if(data12.length > 50){
const err30 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
const err31 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13.type === undefined){
const err32 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data13){
if(!((((key2 === "name") || (key2 === "type")) || (key2 === "mandatory")) || (key2 === "description"))){
const err33 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 === "string"){
if(!pattern37.test(data14)){
const err34 = {instancePath:instancePath+"/inputs/" + i1+"/name",schemaPath:"#/properties/inputs/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/inputs/" + i1+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.type !== undefined){
let data15 = data13.type;
if(!(((((((data15 === "string") || (data15 === "integer")) || (data15 === "long")) || (data15 === "float")) || (data15 === "boolean")) || (data15 === "list")) || (data15 === "object"))){
const err36 = {instancePath:instancePath+"/inputs/" + i1+"/type",schemaPath:"#/properties/inputs/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema60.properties.inputs.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.mandatory !== undefined){
if(typeof data13.mandatory !== "boolean"){
const err37 = {instancePath:instancePath+"/inputs/" + i1+"/mandatory",schemaPath:"#/properties/inputs/items/properties/mandatory/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.description !== undefined){
let data17 = data13.description;
if(typeof data17 === "string"){
if(func2(data17) > 255){
const err38 = {instancePath:instancePath+"/inputs/" + i1+"/description",schemaPath:"#/properties/inputs/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/inputs/" + i1+"/description",schemaPath:"#/properties/inputs/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/inputs/" + i1,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.body !== undefined){
let data18 = data.body;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.mode === undefined){
const err42 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const tag0 = data18.mode;
if(typeof tag0 == "string"){
if(tag0 === "auto"){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.mode === undefined){
const err43 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/oneOf/0/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data18.mode !== undefined){
if("auto" !== data18.mode){
const err44 = {instancePath:instancePath+"/body/mode",schemaPath:"#/properties/body/oneOf/0/properties/mode/const",keyword:"const",params:{allowedValue: "auto"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
var props0 = {};
props0.mode = true;
}
else if(tag0 === "manual"){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.mode === undefined){
const err45 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/oneOf/1/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data18.template === undefined){
const err46 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/oneOf/1/required",keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data18.mode !== undefined){
if("manual" !== data18.mode){
const err47 = {instancePath:instancePath+"/body/mode",schemaPath:"#/properties/body/oneOf/1/properties/mode/const",keyword:"const",params:{allowedValue: "manual"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.mode = true;
props0.template = true;
}
}
else {
const err48 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "mode", tagValue: tag0},message:"value of tag \"mode\" must be in oneOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/discriminator",keyword:"discriminator",params:{error: "tag", tag: "mode", tagValue: tag0},message:"tag \"mode\" must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.outputs !== undefined){
let data21 = data.outputs;
if(Array.isArray(data21)){
if(data21.length > 50){
const err51 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err52 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data22.type === undefined){
const err53 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data22.path === undefined){
const err54 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key3 in data22){
if(!(((((key3 === "name") || (key3 === "type")) || (key3 === "path")) || (key3 === "encrypted")) || (key3 === "description"))){
const err55 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(!pattern37.test(data23)){
const err56 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/properties/outputs/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/outputs/" + i2+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.type !== undefined){
let data24 = data22.type;
if(!(((((((data24 === "string") || (data24 === "integer")) || (data24 === "long")) || (data24 === "float")) || (data24 === "boolean")) || (data24 === "list")) || (data24 === "object"))){
const err58 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/properties/outputs/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema60.properties.outputs.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.path !== undefined){
let data25 = data22.path;
if(typeof data25 === "string"){
if(func2(data25) > 255){
const err59 = {instancePath:instancePath+"/outputs/" + i2+"/path",schemaPath:"#/properties/outputs/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern80.test(data25)){
const err60 = {instancePath:instancePath+"/outputs/" + i2+"/path",schemaPath:"#/properties/outputs/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/outputs/" + i2+"/path",schemaPath:"#/properties/outputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.encrypted !== undefined){
if(typeof data22.encrypted !== "boolean"){
const err62 = {instancePath:instancePath+"/outputs/" + i2+"/encrypted",schemaPath:"#/properties/outputs/items/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.description !== undefined){
let data27 = data22.description;
if(typeof data27 === "string"){
if(func2(data27) > 255){
const err63 = {instancePath:instancePath+"/outputs/" + i2+"/description",schemaPath:"#/properties/outputs/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/outputs/" + i2+"/description",schemaPath:"#/properties/outputs/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/outputs/" + i2,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.timeout !== undefined){
let data28 = data.timeout;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err67 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 60000 || isNaN(data28)){
const err68 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data28 < 100 || isNaN(data28)){
const err69 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data.retries !== undefined){
let data29 = data.retries;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err70 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 5 || isNaN(data29)){
const err71 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err72 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data.signature !== undefined){
let data30 = data.signature;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.enabled === undefined){
const err73 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key4 in data30){
if(!(((key4 === "enabled") || (key4 === "secret")) || (key4 === "header"))){
const err74 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data30.enabled !== undefined){
if(typeof data30.enabled !== "boolean"){
const err75 = {instancePath:instancePath+"/signature/enabled",schemaPath:"#/properties/signature/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.secret !== undefined){
let data32 = data30.secret;
if(typeof data32 === "string"){
if(!pattern77.test(data32)){
const err76 = {instancePath:instancePath+"/signature/secret",schemaPath:"#/properties/signature/properties/secret/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{0,63}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/signature/secret",schemaPath:"#/properties/signature/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data30.header !== undefined){
let data33 = data30.header;
if(typeof data33 === "string"){
if(!pattern76.test(data33)){
const err78 = {instancePath:instancePath+"/signature/header",schemaPath:"#/properties/signature/properties/header/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/signature/header",schemaPath:"#/properties/signature/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePrompt = validate148;
const schema61 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:prompt","title":"Prompt","type":"object","properties":{"kind":{"const":"prompt"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"texts":{"title":"Texts and recordings","type":"array","minItems":1,"maxItems":50,"examples":[[{"language":"en-US","text":"Welcome."}]],"x-unique-by":"language","items":{"type":"object","x-media":"tts","x-media-unless":"recording","properties":{"language":{"title":"Language","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"text":{"title":"Text","type":"string","minLength":1,"x-template":{"use":"speech"}},"recording":{"title":"Recording","description":"Name of an approved WAV file (8 kHz, mono) that is played instead of synthesised speech.","type":"string","pattern":"^[A-Za-z0-9_.-]{1,128}\\.wav$"},"seconds":{"title":"Length of the recording (s)","type":"number","exclusiveMinimum":0,"maximum":3600}},"required":["language","text"],"additionalProperties":false}}},"required":["kind","formatVersion","id","name","texts"],"additionalProperties":false};
const pattern85 = new RegExp("^[A-Za-z0-9_.-]{1,128}\\.wav$", "u");

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:prompt" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.texts === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "texts"},message:"must have required property '"+"texts"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "formatVersion")) || (key0 === "id")) || (key0 === "name")) || (key0 === "description")) || (key0 === "texts"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("prompt" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err7 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.texts !== undefined){
let data5 = data.texts;
if(Array.isArray(data5)){
if(data5.length > 50){
const err14 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.language === undefined){
const err16 = {instancePath:instancePath+"/texts/" + i0,schemaPath:"#/properties/texts/items/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.text === undefined){
const err17 = {instancePath:instancePath+"/texts/" + i0,schemaPath:"#/properties/texts/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "language") || (key1 === "text")) || (key1 === "recording")) || (key1 === "seconds"))){
const err18 = {instancePath:instancePath+"/texts/" + i0,schemaPath:"#/properties/texts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.language !== undefined){
let data7 = data6.language;
if(typeof data7 === "string"){
if(!pattern25.test(data7)){
const err19 = {instancePath:instancePath+"/texts/" + i0+"/language",schemaPath:"#/properties/texts/items/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/texts/" + i0+"/language",schemaPath:"#/properties/texts/items/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.text !== undefined){
let data8 = data6.text;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err21 = {instancePath:instancePath+"/texts/" + i0+"/text",schemaPath:"#/properties/texts/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/texts/" + i0+"/text",schemaPath:"#/properties/texts/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.recording !== undefined){
let data9 = data6.recording;
if(typeof data9 === "string"){
if(!pattern85.test(data9)){
const err23 = {instancePath:instancePath+"/texts/" + i0+"/recording",schemaPath:"#/properties/texts/items/properties/recording/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,128}\\.wav$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{1,128}\\.wav$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/texts/" + i0+"/recording",schemaPath:"#/properties/texts/items/properties/recording/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.seconds !== undefined){
let data10 = data6.seconds;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 3600 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/texts/" + i0+"/seconds",schemaPath:"#/properties/texts/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 <= 0 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/texts/" + i0+"/seconds",schemaPath:"#/properties/texts/items/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/texts/" + i0+"/seconds",schemaPath:"#/properties/texts/items/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/texts/" + i0,schemaPath:"#/properties/texts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRecognitionTest = validate149;
const schema62 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:recognition-test","title":"Recognition test","type":"object","properties":{"kind":{"const":"recognition-test"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"about":{"title":"What is tested","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Domain","properties":{"type":{"const":"domain"},"domain":{"title":"Domain","type":"string","x-ref":"domain"}},"required":["type","domain"]},{"title":"Robot","properties":{"type":{"const":"robot"},"robot":{"title":"Robot","type":"string","x-ref":"robot"}},"required":["type","robot"]}]},"language":{"title":"Language","description":"The first of the domain when absent.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"startsAt":{"title":"Starts at","description":"UTC: what today and tomorrow mean.","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$","default":"2026-01-05T09:00:00Z"},"minAccuracy":{"title":"Min. accuracy (%)","description":"Share of turns that must be recognised as expected.","type":"number","minimum":0,"maximum":100,"default":100},"dialogs":{"title":"Dialogs","type":"array","maxItems":2000,"examples":[[{"turns":[{"say":"hello","intent":"greeting"}]}]],"items":{"type":"object","properties":{"turns":{"title":"Turns","description":"One utterance, or several of one call.","type":"array","minItems":1,"maxItems":20,"items":{"type":"object","properties":{"say":{"title":"Utterance","type":"string","minLength":1,"maxLength":1024},"intent":{"title":"Intent","description":"Code of the intent; systemQA for an answered question.","type":"string","minLength":1,"maxLength":64},"command":{"title":"Command","description":"The finish command, or the command word of the slot that is asked for; not compared when absent.","type":"string","minLength":1,"maxLength":64},"slots":{"title":"Slots","description":"Those that are listed are compared.","type":"object","x-open-map":true,"additionalProperties":{"type":"string","maxLength":512}}},"required":["say","intent"],"additionalProperties":false}}},"required":["turns"],"additionalProperties":false}}},"required":["kind","formatVersion","id","name","about","dialogs"],"additionalProperties":false};
const pattern88 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", "u");

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:recognition-test" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.about === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dialogs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dialogs"},message:"must have required property '"+"dialogs"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema62.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("recognition-test" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "recognition-test"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err8 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.about !== undefined){
let data5 = data.about;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type === undefined){
const err15 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const tag0 = data5.type;
if(typeof tag0 == "string"){
if(tag0 === "domain"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type === undefined){
const err16 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.domain === undefined){
const err17 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/oneOf/0/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.type !== undefined){
if("domain" !== data5.type){
const err18 = {instancePath:instancePath+"/about/type",schemaPath:"#/properties/about/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "domain"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.domain !== undefined){
if(typeof data5.domain !== "string"){
const err19 = {instancePath:instancePath+"/about/domain",schemaPath:"#/properties/about/oneOf/0/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var props0 = {};
props0.type = true;
props0.domain = true;
}
else if(tag0 === "robot"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type === undefined){
const err20 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.robot === undefined){
const err21 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/oneOf/1/required",keyword:"required",params:{missingProperty: "robot"},message:"must have required property '"+"robot"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.type !== undefined){
if("robot" !== data5.type){
const err22 = {instancePath:instancePath+"/about/type",schemaPath:"#/properties/about/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "robot"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.robot !== undefined){
if(typeof data5.robot !== "string"){
const err23 = {instancePath:instancePath+"/about/robot",schemaPath:"#/properties/about/oneOf/1/properties/robot/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.robot = true;
}
}
else {
const err24 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.language !== undefined){
let data10 = data.language;
if(typeof data10 === "string"){
if(!pattern25.test(data10)){
const err27 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.startsAt !== undefined){
let data11 = data.startsAt;
if(typeof data11 === "string"){
if(!pattern88.test(data11)){
const err29 = {instancePath:instancePath+"/startsAt",schemaPath:"#/properties/startsAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/startsAt",schemaPath:"#/properties/startsAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.minAccuracy !== undefined){
let data12 = data.minAccuracy;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/minAccuracy",schemaPath:"#/properties/minAccuracy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/minAccuracy",schemaPath:"#/properties/minAccuracy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/minAccuracy",schemaPath:"#/properties/minAccuracy/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.dialogs !== undefined){
let data13 = data.dialogs;
if(Array.isArray(data13)){
if(data13.length > 2000){
const err34 = {instancePath:instancePath+"/dialogs",schemaPath:"#/properties/dialogs/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.turns === undefined){
const err35 = {instancePath:instancePath+"/dialogs/" + i0,schemaPath:"#/properties/dialogs/items/required",keyword:"required",params:{missingProperty: "turns"},message:"must have required property '"+"turns"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 in data14){
if(!(key1 === "turns")){
const err36 = {instancePath:instancePath+"/dialogs/" + i0,schemaPath:"#/properties/dialogs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.turns !== undefined){
let data15 = data14.turns;
if(Array.isArray(data15)){
if(data15.length > 20){
const err37 = {instancePath:instancePath+"/dialogs/" + i0+"/turns",schemaPath:"#/properties/dialogs/items/properties/turns/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data15.length < 1){
const err38 = {instancePath:instancePath+"/dialogs/" + i0+"/turns",schemaPath:"#/properties/dialogs/items/properties/turns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.say === undefined){
const err39 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1,schemaPath:"#/properties/dialogs/items/properties/turns/items/required",keyword:"required",params:{missingProperty: "say"},message:"must have required property '"+"say"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16.intent === undefined){
const err40 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1,schemaPath:"#/properties/dialogs/items/properties/turns/items/required",keyword:"required",params:{missingProperty: "intent"},message:"must have required property '"+"intent"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data16){
if(!((((key2 === "say") || (key2 === "intent")) || (key2 === "command")) || (key2 === "slots"))){
const err41 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1,schemaPath:"#/properties/dialogs/items/properties/turns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.say !== undefined){
let data17 = data16.say;
if(typeof data17 === "string"){
if(func2(data17) > 1024){
const err42 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/say",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/say/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data17) < 1){
const err43 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/say",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/say/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/say",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/say/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.intent !== undefined){
let data18 = data16.intent;
if(typeof data18 === "string"){
if(func2(data18) > 64){
const err45 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/intent",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/intent/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data18) < 1){
const err46 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/intent",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/intent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/intent",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/intent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.command !== undefined){
let data19 = data16.command;
if(typeof data19 === "string"){
if(func2(data19) > 64){
const err48 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/command",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/command/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func2(data19) < 1){
const err49 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/command",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/command",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.slots !== undefined){
let data20 = data16.slots;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
let data21 = data20[key3];
if(typeof data21 === "string"){
if(func2(data21) > 512){
const err51 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/slots/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/slots/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/slots/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/slots/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1+"/slots",schemaPath:"#/properties/dialogs/items/properties/turns/items/properties/slots/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/dialogs/" + i0+"/turns/" + i1,schemaPath:"#/properties/dialogs/items/properties/turns/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/dialogs/" + i0+"/turns",schemaPath:"#/properties/dialogs/items/properties/turns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/dialogs/" + i0,schemaPath:"#/properties/dialogs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/dialogs",schemaPath:"#/properties/dialogs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRobot = validate150;
const schema63 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:robot","title":"Robot","type":"object","properties":{"kind":{"const":"robot"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"accessCode":{"title":"Access code","description":"Called routes lead to it.","type":"string","pattern":"^[0-9A-Za-z*#]{1,20}$","examples":["900001"]},"dialogType":{"title":"Dialog type","enum":["voice-navigation","chatbot","ivr-flow"],"default":"voice-navigation"},"flow":{"title":"Flow","description":"Where its calls begin.","type":"string","x-ref":"flow"},"domains":{"title":"Domains","description":"Whose intents it understands.","type":"array","maxItems":20,"uniqueItems":true,"default":[],"items":{"type":"string","x-ref":"domain"}},"questionGroups":{"title":"Q&A groups","description":"What it answers by itself before it looks for intents.","type":"array","maxItems":100,"default":[],"items":{"type":"object","properties":{"domain":{"title":"Domain","type":"string","x-ref":"domain"},"group":{"title":"Q&A group","type":"string","minLength":1,"maxLength":128,"x-item-of":{"document":"domain","list":"questionGroups","by":"name"}}},"required":["domain","group"],"additionalProperties":false}},"transferPolicy":{"title":"Transfer to agent","type":"object","default":{},"properties":{"enabled":{"title":"Enabled","type":"boolean","default":true},"dialogs":{"title":"Dialogs not understood","description":"After so many in a row the caller is for an agent.","type":"integer","minimum":1,"maximum":20,"default":3}},"additionalProperties":false},"recogniser":{"title":"Recogniser","type":"object","required":["by"],"discriminator":{"propertyName":"by"},"default":{"by":"built-in"},"oneOf":[{"title":"Built-in","properties":{"by":{"const":"built-in"}},"required":["by"]},{"title":"External","description":"Live calls ask a service that speaks the OIAP dialog protocol; all others the built-in recogniser.","properties":{"by":{"const":"external"},"interface":{"title":"Interface","type":"string","x-ref":"interface"}},"required":["by","interface"]}]},"switches":{"title":"Switches","type":"object","default":{},"properties":{"history":{"title":"Keep the dialog history","type":"boolean","default":true},"recording":{"title":"Record calls","type":"boolean","default":false},"interfaceLog":{"title":"Log interface calls","type":"boolean","default":true},"callStatistics":{"title":"Count calls","type":"boolean","default":true}},"additionalProperties":false}},"required":["kind","formatVersion","id","name","accessCode","dialogType","flow"],"additionalProperties":false};
const pattern90 = new RegExp("^[0-9A-Za-z*#]{1,20}$", "u");

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:robot" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.accessCode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessCode"},message:"must have required property '"+"accessCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dialogType === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dialogType"},message:"must have required property '"+"dialogType"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.flow === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema63.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
if("robot" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "robot"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err9 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.accessCode !== undefined){
let data5 = data.accessCode;
if(typeof data5 === "string"){
if(!pattern90.test(data5)){
const err16 = {instancePath:instancePath+"/accessCode",schemaPath:"#/properties/accessCode/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z*#]{1,20}$"},message:"must match pattern \""+"^[0-9A-Za-z*#]{1,20}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/accessCode",schemaPath:"#/properties/accessCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.dialogType !== undefined){
let data6 = data.dialogType;
if(!(((data6 === "voice-navigation") || (data6 === "chatbot")) || (data6 === "ivr-flow"))){
const err18 = {instancePath:instancePath+"/dialogType",schemaPath:"#/properties/dialogType/enum",keyword:"enum",params:{allowedValues: schema63.properties.dialogType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.flow !== undefined){
if(typeof data.flow !== "string"){
const err19 = {instancePath:instancePath+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.domains !== undefined){
let data8 = data.domains;
if(Array.isArray(data8)){
if(data8.length > 20){
const err20 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err21 = {instancePath:instancePath+"/domains/" + i0,schemaPath:"#/properties/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err22 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err23 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.questionGroups !== undefined){
let data10 = data.questionGroups;
if(Array.isArray(data10)){
if(data10.length > 100){
const err24 = {instancePath:instancePath+"/questionGroups",schemaPath:"#/properties/questionGroups/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.domain === undefined){
const err25 = {instancePath:instancePath+"/questionGroups/" + i2,schemaPath:"#/properties/questionGroups/items/required",keyword:"required",params:{missingProperty: "domain"},message:"must have required property '"+"domain"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.group === undefined){
const err26 = {instancePath:instancePath+"/questionGroups/" + i2,schemaPath:"#/properties/questionGroups/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "domain") || (key1 === "group"))){
const err27 = {instancePath:instancePath+"/questionGroups/" + i2,schemaPath:"#/properties/questionGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.domain !== undefined){
if(typeof data11.domain !== "string"){
const err28 = {instancePath:instancePath+"/questionGroups/" + i2+"/domain",schemaPath:"#/properties/questionGroups/items/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.group !== undefined){
let data13 = data11.group;
if(typeof data13 === "string"){
if(func2(data13) > 128){
const err29 = {instancePath:instancePath+"/questionGroups/" + i2+"/group",schemaPath:"#/properties/questionGroups/items/properties/group/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data13) < 1){
const err30 = {instancePath:instancePath+"/questionGroups/" + i2+"/group",schemaPath:"#/properties/questionGroups/items/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/questionGroups/" + i2+"/group",schemaPath:"#/properties/questionGroups/items/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/questionGroups/" + i2,schemaPath:"#/properties/questionGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/questionGroups",schemaPath:"#/properties/questionGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.transferPolicy !== undefined){
let data14 = data.transferPolicy;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((key2 === "enabled") || (key2 === "dialogs"))){
const err34 = {instancePath:instancePath+"/transferPolicy",schemaPath:"#/properties/transferPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.enabled !== undefined){
if(typeof data14.enabled !== "boolean"){
const err35 = {instancePath:instancePath+"/transferPolicy/enabled",schemaPath:"#/properties/transferPolicy/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.dialogs !== undefined){
let data16 = data14.dialogs;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err36 = {instancePath:instancePath+"/transferPolicy/dialogs",schemaPath:"#/properties/transferPolicy/properties/dialogs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 20 || isNaN(data16)){
const err37 = {instancePath:instancePath+"/transferPolicy/dialogs",schemaPath:"#/properties/transferPolicy/properties/dialogs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err38 = {instancePath:instancePath+"/transferPolicy/dialogs",schemaPath:"#/properties/transferPolicy/properties/dialogs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/transferPolicy",schemaPath:"#/properties/transferPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.recogniser !== undefined){
let data17 = data.recogniser;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.by === undefined){
const err40 = {instancePath:instancePath+"/recogniser",schemaPath:"#/properties/recogniser/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const tag0 = data17.by;
if(typeof tag0 == "string"){
if(tag0 === "built-in"){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.by === undefined){
const err41 = {instancePath:instancePath+"/recogniser",schemaPath:"#/properties/recogniser/oneOf/0/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data17.by !== undefined){
if("built-in" !== data17.by){
const err42 = {instancePath:instancePath+"/recogniser/by",schemaPath:"#/properties/recogniser/oneOf/0/properties/by/const",keyword:"const",params:{allowedValue: "built-in"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
var props0 = {};
props0.by = true;
}
else if(tag0 === "external"){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.by === undefined){
const err43 = {instancePath:instancePath+"/recogniser",schemaPath:"#/properties/recogniser/oneOf/1/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data17.interface === undefined){
const err44 = {instancePath:instancePath+"/recogniser",schemaPath:"#/properties/recogniser/oneOf/1/required",keyword:"required",params:{missingProperty: "interface"},message:"must have required property '"+"interface"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.by !== undefined){
if("external" !== data17.by){
const err45 = {instancePath:instancePath+"/recogniser/by",schemaPath:"#/properties/recogniser/oneOf/1/properties/by/const",keyword:"const",params:{allowedValue: "external"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.interface !== undefined){
if(typeof data17.interface !== "string"){
const err46 = {instancePath:instancePath+"/recogniser/interface",schemaPath:"#/properties/recogniser/oneOf/1/properties/interface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.by = true;
props0.interface = true;
}
}
else {
const err47 = {instancePath:instancePath+"/recogniser",schemaPath:"#/properties/recogniser/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "by", tagValue: tag0},message:"value of tag \"by\" must be in oneOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/recogniser",schemaPath:"#/properties/recogniser/discriminator",keyword:"discriminator",params:{error: "tag", tag: "by", tagValue: tag0},message:"tag \"by\" must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/recogniser",schemaPath:"#/properties/recogniser/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.switches !== undefined){
let data21 = data.switches;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
if(!((((key3 === "history") || (key3 === "recording")) || (key3 === "interfaceLog")) || (key3 === "callStatistics"))){
const err50 = {instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21.history !== undefined){
if(typeof data21.history !== "boolean"){
const err51 = {instancePath:instancePath+"/switches/history",schemaPath:"#/properties/switches/properties/history/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data21.recording !== undefined){
if(typeof data21.recording !== "boolean"){
const err52 = {instancePath:instancePath+"/switches/recording",schemaPath:"#/properties/switches/properties/recording/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.interfaceLog !== undefined){
if(typeof data21.interfaceLog !== "boolean"){
const err53 = {instancePath:instancePath+"/switches/interfaceLog",schemaPath:"#/properties/switches/properties/interfaceLog/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.callStatistics !== undefined){
if(typeof data21.callStatistics !== "boolean"){
const err54 = {instancePath:instancePath+"/switches/callStatistics",schemaPath:"#/properties/switches/properties/callStatistics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/switches",schemaPath:"#/properties/switches/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateScenario = validate151;
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:scenario","title":"Scenario","type":"object","properties":{"kind":{"const":"scenario"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"flow":{"title":"Flow","type":"string","x-ref":"flow"},"call":{"title":"Call","type":"object","default":{},"properties":{"callId":{"title":"Call ID","type":"string","minLength":1,"maxLength":64,"default":"1767603600-1"},"caller":{"title":"Caller","type":"string","maxLength":64,"default":"13800000000"},"called":{"title":"Called number","type":"string","maxLength":64,"default":"12345"},"media":{"title":"Media","enum":["audio","video","text"],"default":"audio"},"channel":{"title":"Channel","description":"The one that a text call comes by; a web page when absent.","type":"string","x-ref":"channel"},"robot":{"title":"Robot","description":"Whose domains the recogniser looks into; the channel's when absent.","type":"string","x-ref":"robot"},"direction":{"title":"Direction","enum":["inbound","outbound"],"default":"inbound"},"origin":{"title":"Origin","enum":["caller","agent-hang-up-transfer"],"default":"caller"},"startsAt":{"title":"Starts at","description":"UTC.","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$","default":"2026-01-05T09:00:00Z"},"language":{"title":"Language","description":"The tenant's first when absent.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"calldata":{"title":"Call-associated data","type":"object","x-open-map":true,"default":{},"additionalProperties":{"x-any-value":true}},"globals":{"title":"Global variables","description":"Those that do not start with their defaults, by name without GLOBAL.","type":"object","x-open-map":true,"additionalProperties":{"x-any-value":true}},"seed":{"title":"Seed","type":"integer","minimum":0,"maximum":4294967295,"default":1}},"additionalProperties":false},"caller":{"title":"What the caller does","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/caller-action"}},"answers":{"title":"What the outside answers","type":"array","maxItems":200,"default":[],"items":{"$ref":"#/$defs/mock-answer"}},"checks":{"title":"What is compared","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["heard","visited","set","sent","ended"]},"default":["heard","visited","set","sent","ended"]},"expect":{"title":"What must happen, in order","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/expectation"}}},"required":["kind","formatVersion","id","name","flow","caller","expect"],"additionalProperties":false,"$defs":{"caller-action":{"title":"Caller's action","type":"object","required":["do"],"discriminator":{"propertyName":"do"},"oneOf":[{"title":"Press keys","properties":{"do":{"const":"press"},"keys":{"title":"Keys","type":"string","pattern":"^[0-9*#]{1,64}$"},"after":{"title":"After (ms)","description":"From when input was wanted; when absent, as soon as the prompt has ended.","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false},"gap":{"title":"Between keys (ms)","type":"integer","minimum":0,"maximum":60000,"default":300}},"required":["do","keys"]},{"title":"Say","properties":{"do":{"const":"say"},"text":{"title":"Text","type":"string","minLength":1,"maxLength":1024},"confidence":{"title":"Confidence (%)","type":"number","minimum":0,"maximum":100,"default":100},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do","text"]},{"title":"Mumble: speech that is not recognised","properties":{"do":{"const":"mumble"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]},{"title":"Stay silent until the flow reacts","properties":{"do":{"const":"stay-silent"}},"required":["do"]},{"title":"Hang up","properties":{"do":{"const":"hang-up"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]},{"title":"Want an agent","description":"The customer of a chat asks for a person.","properties":{"do":{"const":"want-agent"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]}]},"expectation":{"title":"Expectation","type":"object","required":["that"],"discriminator":{"propertyName":"that"},"oneOf":[{"title":"The caller heard","properties":{"that":{"const":"heard"},"text":{"title":"Text","type":"string"},"language":{"title":"Language","type":"string"},"recording":{"title":"Recording","type":"string"},"interrupted":{"title":"Interrupted","type":"boolean","default":false}},"required":["that","text"]},{"title":"An element was visited","properties":{"that":{"const":"visited"},"flow":{"title":"Flow","type":"string","x-ref":"flow"},"element":{"title":"Element","type":"string"}},"required":["that","flow","element"]},{"title":"Data was set","properties":{"that":{"const":"set"},"variable":{"title":"Variable","type":"string"},"value":{"title":"Value","x-any-value":true}},"required":["that","variable","value"]},{"title":"A request was sent","properties":{"that":{"const":"sent"},"request":{"title":"Request","type":"object","x-open-map":true,"additionalProperties":{"x-any-value":true}}},"required":["that","request"]},{"title":"The call ended","properties":{"that":{"const":"ended"},"reason":{"title":"Reason","enum":["ended-by-flow","caller-hung-up","transferred","returned-to-agent","unhandled-error","endless-loop"]}},"required":["that","reason"]}]},"mock-answer":{"title":"Mock answer","description":"The first that fits a request answers it. Without `times` it answers again and again.","type":"object","properties":{"to":{"title":"Service","enum":["interface","recogniser","transfer","recording","queue-information","sms","media-switch"]},"id":{"title":"Interface","description":"Only requests to this interface; when absent, any.","type":"string","maxLength":64,"x-ref":"interface"},"when":{"title":"When","description":"CEL over REQUEST: only requests for which this holds.","type":"string","minLength":1,"maxLength":4096,"x-expression":{"type":"boolean","scopes":["REQUEST"]}},"times":{"title":"Times","description":"How often it answers.","type":"integer","minimum":1,"maximum":1000},"delay":{"title":"Delay (ms)","type":"integer","minimum":0,"maximum":3600000,"default":0},"answer":{"title":"Answer","type":"object","required":["with"],"discriminator":{"propertyName":"with"},"oneOf":[{"title":"JSON body","properties":{"with":{"const":"json"},"status":{"title":"HTTP status","type":"integer","minimum":100,"maximum":599,"default":200},"body":{"title":"Body","x-any-value":true}},"required":["with","body"]},{"title":"Text body, as a broken service sends it","properties":{"with":{"const":"text"},"status":{"title":"HTTP status","type":"integer","minimum":100,"maximum":599,"default":200},"body":{"title":"Body","type":"string","maxLength":100000}},"required":["with","body"]},{"title":"No answer at all","properties":{"with":{"const":"silence"}},"required":["with"]},{"title":"Broken connection","properties":{"with":{"const":"connection-error"},"problem":{"title":"Problem","description":"As the trace names it.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$","default":"connection-error"},"message":{"title":"Message","type":"string","maxLength":1024}},"required":["with"]},{"title":"Recognised intents","properties":{"with":{"const":"intents"},"intents":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"intent":{"title":"Intent","type":"string","minLength":1,"maxLength":128},"confidence":{"title":"Confidence (%)","type":"number","minimum":0,"maximum":100,"default":100},"scenario":{"title":"Scenario name","type":"string","maxLength":128},"response":{"title":"Response","type":"string","maxLength":4096},"slots":{"title":"Slots","type":"object","x-open-map":true,"default":{},"additionalProperties":{"type":"string"}}},"required":["intent"],"additionalProperties":false}}},"required":["with","intents"]},{"title":"Transfer succeeds","properties":{"with":{"const":"transferred"}},"required":["with"]},{"title":"Transfer fails","properties":{"with":{"const":"refused"},"reason":{"title":"Reason","enum":["busy","no-agents","timeout","no-answer","unreachable"],"default":"busy"}},"required":["with"]},{"title":"The service does what it was asked","properties":{"with":{"const":"done"},"value":{"title":"Value","description":"What the service says; queue-information says queueIndex, agentCount, idleAgentCount and estimateTime.","x-any-value":true,"default":null}},"required":["with"]}]}},"required":["to","answer"],"additionalProperties":false}}};
const schema65 = {"title":"Caller's action","type":"object","required":["do"],"discriminator":{"propertyName":"do"},"oneOf":[{"title":"Press keys","properties":{"do":{"const":"press"},"keys":{"title":"Keys","type":"string","pattern":"^[0-9*#]{1,64}$"},"after":{"title":"After (ms)","description":"From when input was wanted; when absent, as soon as the prompt has ended.","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false},"gap":{"title":"Between keys (ms)","type":"integer","minimum":0,"maximum":60000,"default":300}},"required":["do","keys"]},{"title":"Say","properties":{"do":{"const":"say"},"text":{"title":"Text","type":"string","minLength":1,"maxLength":1024},"confidence":{"title":"Confidence (%)","type":"number","minimum":0,"maximum":100,"default":100},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do","text"]},{"title":"Mumble: speech that is not recognised","properties":{"do":{"const":"mumble"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]},{"title":"Stay silent until the flow reacts","properties":{"do":{"const":"stay-silent"}},"required":["do"]},{"title":"Hang up","properties":{"do":{"const":"hang-up"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]},{"title":"Want an agent","description":"The customer of a chat asks for a person.","properties":{"do":{"const":"want-agent"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]}]};
const pattern94 = new RegExp("^[0-9*#]{1,64}$", "u");

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.do;
if(typeof tag0 == "string"){
if(tag0 === "press"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.keys === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.do !== undefined){
if("press" !== data.do){
const err3 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/0/properties/do/const",keyword:"const",params:{allowedValue: "press"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.keys !== undefined){
let data1 = data.keys;
if(typeof data1 === "string"){
if(!pattern94.test(data1)){
const err4 = {instancePath:instancePath+"/keys",schemaPath:"#/oneOf/0/properties/keys/pattern",keyword:"pattern",params:{pattern: "^[0-9*#]{1,64}$"},message:"must match pattern \""+"^[0-9*#]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/keys",schemaPath:"#/oneOf/0/properties/keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.after !== undefined){
let data2 = data.after;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/0/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3600000 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/0/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/0/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.unasked !== undefined){
if(typeof data.unasked !== "boolean"){
const err9 = {instancePath:instancePath+"/unasked",schemaPath:"#/oneOf/0/properties/unasked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.gap !== undefined){
let data4 = data.gap;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/gap",schemaPath:"#/oneOf/0/properties/gap/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 60000 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/gap",schemaPath:"#/oneOf/0/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/gap",schemaPath:"#/oneOf/0/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var props0 = {};
props0.do = true;
props0.keys = true;
props0.after = true;
props0.unasked = true;
props0.gap = true;
}
else if(tag0 === "say"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.text === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.do !== undefined){
if("say" !== data.do){
const err15 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/1/properties/do/const",keyword:"const",params:{allowedValue: "say"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 === "string"){
if(func2(data6) > 1024){
const err16 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data6) < 1){
const err17 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/1/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.confidence !== undefined){
let data7 = data.confidence;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/confidence",schemaPath:"#/oneOf/1/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/confidence",schemaPath:"#/oneOf/1/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/confidence",schemaPath:"#/oneOf/1/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.after !== undefined){
let data8 = data.after;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/1/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 3600000 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/1/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/1/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.unasked !== undefined){
if(typeof data.unasked !== "boolean"){
const err25 = {instancePath:instancePath+"/unasked",schemaPath:"#/oneOf/1/properties/unasked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.do = true;
props0.text = true;
props0.confidence = true;
props0.after = true;
props0.unasked = true;
}
}
else if(tag0 === "mumble"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.do !== undefined){
if("mumble" !== data.do){
const err27 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/2/properties/do/const",keyword:"const",params:{allowedValue: "mumble"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.after !== undefined){
let data11 = data.after;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 3600000 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.unasked !== undefined){
if(typeof data.unasked !== "boolean"){
const err31 = {instancePath:instancePath+"/unasked",schemaPath:"#/oneOf/2/properties/unasked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.do = true;
props0.after = true;
props0.unasked = true;
}
}
else if(tag0 === "stay-silent"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err32 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.do !== undefined){
if("stay-silent" !== data.do){
const err33 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/3/properties/do/const",keyword:"const",params:{allowedValue: "stay-silent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.do = true;
}
}
else if(tag0 === "hang-up"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err34 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.do !== undefined){
if("hang-up" !== data.do){
const err35 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/4/properties/do/const",keyword:"const",params:{allowedValue: "hang-up"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.after !== undefined){
let data15 = data.after;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err36 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 3600000 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err38 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.unasked !== undefined){
if(typeof data.unasked !== "boolean"){
const err39 = {instancePath:instancePath+"/unasked",schemaPath:"#/oneOf/4/properties/unasked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.do = true;
props0.after = true;
props0.unasked = true;
}
}
else if(tag0 === "want-agent"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err40 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.do !== undefined){
if("want-agent" !== data.do){
const err41 = {instancePath:instancePath+"/do",schemaPath:"#/oneOf/5/properties/do/const",keyword:"const",params:{allowedValue: "want-agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.after !== undefined){
let data18 = data.after;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err42 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 3600000 || isNaN(data18)){
const err43 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err44 = {instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.unasked !== undefined){
if(typeof data.unasked !== "boolean"){
const err45 = {instancePath:instancePath+"/unasked",schemaPath:"#/oneOf/5/properties/unasked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.do = true;
props0.after = true;
props0.unasked = true;
}
}
else {
const err46 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "do", tagValue: tag0},message:"value of tag \"do\" must be in oneOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "do", tagValue: tag0},message:"tag \"do\" must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate152.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema66 = {"title":"Mock answer","description":"The first that fits a request answers it. Without `times` it answers again and again.","type":"object","properties":{"to":{"title":"Service","enum":["interface","recogniser","transfer","recording","queue-information","sms","media-switch"]},"id":{"title":"Interface","description":"Only requests to this interface; when absent, any.","type":"string","maxLength":64,"x-ref":"interface"},"when":{"title":"When","description":"CEL over REQUEST: only requests for which this holds.","type":"string","minLength":1,"maxLength":4096,"x-expression":{"type":"boolean","scopes":["REQUEST"]}},"times":{"title":"Times","description":"How often it answers.","type":"integer","minimum":1,"maximum":1000},"delay":{"title":"Delay (ms)","type":"integer","minimum":0,"maximum":3600000,"default":0},"answer":{"title":"Answer","type":"object","required":["with"],"discriminator":{"propertyName":"with"},"oneOf":[{"title":"JSON body","properties":{"with":{"const":"json"},"status":{"title":"HTTP status","type":"integer","minimum":100,"maximum":599,"default":200},"body":{"title":"Body","x-any-value":true}},"required":["with","body"]},{"title":"Text body, as a broken service sends it","properties":{"with":{"const":"text"},"status":{"title":"HTTP status","type":"integer","minimum":100,"maximum":599,"default":200},"body":{"title":"Body","type":"string","maxLength":100000}},"required":["with","body"]},{"title":"No answer at all","properties":{"with":{"const":"silence"}},"required":["with"]},{"title":"Broken connection","properties":{"with":{"const":"connection-error"},"problem":{"title":"Problem","description":"As the trace names it.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$","default":"connection-error"},"message":{"title":"Message","type":"string","maxLength":1024}},"required":["with"]},{"title":"Recognised intents","properties":{"with":{"const":"intents"},"intents":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"intent":{"title":"Intent","type":"string","minLength":1,"maxLength":128},"confidence":{"title":"Confidence (%)","type":"number","minimum":0,"maximum":100,"default":100},"scenario":{"title":"Scenario name","type":"string","maxLength":128},"response":{"title":"Response","type":"string","maxLength":4096},"slots":{"title":"Slots","type":"object","x-open-map":true,"default":{},"additionalProperties":{"type":"string"}}},"required":["intent"],"additionalProperties":false}}},"required":["with","intents"]},{"title":"Transfer succeeds","properties":{"with":{"const":"transferred"}},"required":["with"]},{"title":"Transfer fails","properties":{"with":{"const":"refused"},"reason":{"title":"Reason","enum":["busy","no-agents","timeout","no-answer","unreachable"],"default":"busy"}},"required":["with"]},{"title":"The service does what it was asked","properties":{"with":{"const":"done"},"value":{"title":"Value","description":"What the service says; queue-information says queueIndex, agentCount, idleAgentCount and estimateTime.","x-any-value":true,"default":null}},"required":["with"]}]}},"required":["to","answer"],"additionalProperties":false};
const pattern95 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.answer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "to") || (key0 === "id")) || (key0 === "when")) || (key0 === "times")) || (key0 === "delay")) || (key0 === "answer"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(!(((((((data0 === "interface") || (data0 === "recogniser")) || (data0 === "transfer")) || (data0 === "recording")) || (data0 === "queue-information")) || (data0 === "sms")) || (data0 === "media-switch"))){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues: schema66.properties.to.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.when !== undefined){
let data2 = data.when;
if(typeof data2 === "string"){
if(func2(data2) > 4096){
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.times !== undefined){
let data3 = data.times;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.delay !== undefined){
let data4 = data.delay;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 3600000 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.answer !== undefined){
let data5 = data.answer;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.with === undefined){
const err15 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const tag0 = data5.with;
if(typeof tag0 == "string"){
if(tag0 === "json"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.with === undefined){
const err16 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/0/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.body === undefined){
const err17 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/0/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.with !== undefined){
if("json" !== data5.with){
const err18 = {instancePath:instancePath+"/answer/with",schemaPath:"#/properties/answer/oneOf/0/properties/with/const",keyword:"const",params:{allowedValue: "json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.status !== undefined){
let data7 = data5.status;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/answer/status",schemaPath:"#/properties/answer/oneOf/0/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 599 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/answer/status",schemaPath:"#/properties/answer/oneOf/0/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7 < 100 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/answer/status",schemaPath:"#/properties/answer/oneOf/0/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
var props0 = {};
props0.with = true;
props0.status = true;
props0.body = true;
}
else if(tag0 === "text"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.with === undefined){
const err22 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.body === undefined){
const err23 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data5.with !== undefined){
if("text" !== data5.with){
const err24 = {instancePath:instancePath+"/answer/with",schemaPath:"#/properties/answer/oneOf/1/properties/with/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.status !== undefined){
let data9 = data5.status;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/answer/status",schemaPath:"#/properties/answer/oneOf/1/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 599 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/answer/status",schemaPath:"#/properties/answer/oneOf/1/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9 < 100 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/answer/status",schemaPath:"#/properties/answer/oneOf/1/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data5.body !== undefined){
let data10 = data5.body;
if(typeof data10 === "string"){
if(func2(data10) > 100000){
const err28 = {instancePath:instancePath+"/answer/body",schemaPath:"#/properties/answer/oneOf/1/properties/body/maxLength",keyword:"maxLength",params:{limit: 100000},message:"must NOT have more than 100000 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/answer/body",schemaPath:"#/properties/answer/oneOf/1/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.with = true;
props0.status = true;
props0.body = true;
}
}
else if(tag0 === "silence"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.with === undefined){
const err30 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/2/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data5.with !== undefined){
if("silence" !== data5.with){
const err31 = {instancePath:instancePath+"/answer/with",schemaPath:"#/properties/answer/oneOf/2/properties/with/const",keyword:"const",params:{allowedValue: "silence"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.with = true;
}
}
else if(tag0 === "connection-error"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.with === undefined){
const err32 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/3/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data5.with !== undefined){
if("connection-error" !== data5.with){
const err33 = {instancePath:instancePath+"/answer/with",schemaPath:"#/properties/answer/oneOf/3/properties/with/const",keyword:"const",params:{allowedValue: "connection-error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.problem !== undefined){
let data13 = data5.problem;
if(typeof data13 === "string"){
if(!pattern95.test(data13)){
const err34 = {instancePath:instancePath+"/answer/problem",schemaPath:"#/properties/answer/oneOf/3/properties/problem/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/answer/problem",schemaPath:"#/properties/answer/oneOf/3/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data5.message !== undefined){
let data14 = data5.message;
if(typeof data14 === "string"){
if(func2(data14) > 1024){
const err36 = {instancePath:instancePath+"/answer/message",schemaPath:"#/properties/answer/oneOf/3/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/answer/message",schemaPath:"#/properties/answer/oneOf/3/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.with = true;
props0.problem = true;
props0.message = true;
}
}
else if(tag0 === "intents"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.with === undefined){
const err38 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/4/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data5.intents === undefined){
const err39 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/4/required",keyword:"required",params:{missingProperty: "intents"},message:"must have required property '"+"intents"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data5.with !== undefined){
if("intents" !== data5.with){
const err40 = {instancePath:instancePath+"/answer/with",schemaPath:"#/properties/answer/oneOf/4/properties/with/const",keyword:"const",params:{allowedValue: "intents"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data5.intents !== undefined){
let data16 = data5.intents;
if(Array.isArray(data16)){
if(data16.length > 5){
const err41 = {instancePath:instancePath+"/answer/intents",schemaPath:"#/properties/answer/oneOf/4/properties/intents/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.intent === undefined){
const err42 = {instancePath:instancePath+"/answer/intents/" + i0,schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/required",keyword:"required",params:{missingProperty: "intent"},message:"must have required property '"+"intent"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key1 in data17){
if(!(((((key1 === "intent") || (key1 === "confidence")) || (key1 === "scenario")) || (key1 === "response")) || (key1 === "slots"))){
const err43 = {instancePath:instancePath+"/answer/intents/" + i0,schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.intent !== undefined){
let data18 = data17.intent;
if(typeof data18 === "string"){
if(func2(data18) > 128){
const err44 = {instancePath:instancePath+"/answer/intents/" + i0+"/intent",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/intent/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data18) < 1){
const err45 = {instancePath:instancePath+"/answer/intents/" + i0+"/intent",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/intent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/answer/intents/" + i0+"/intent",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/intent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data17.confidence !== undefined){
let data19 = data17.confidence;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
const err47 = {instancePath:instancePath+"/answer/intents/" + i0+"/confidence",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err48 = {instancePath:instancePath+"/answer/intents/" + i0+"/confidence",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/answer/intents/" + i0+"/confidence",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.scenario !== undefined){
let data20 = data17.scenario;
if(typeof data20 === "string"){
if(func2(data20) > 128){
const err50 = {instancePath:instancePath+"/answer/intents/" + i0+"/scenario",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/scenario/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/answer/intents/" + i0+"/scenario",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/scenario/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data17.response !== undefined){
let data21 = data17.response;
if(typeof data21 === "string"){
if(func2(data21) > 4096){
const err52 = {instancePath:instancePath+"/answer/intents/" + i0+"/response",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/response/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/answer/intents/" + i0+"/response",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/response/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.slots !== undefined){
let data22 = data17.slots;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key2 in data22){
if(typeof data22[key2] !== "string"){
const err54 = {instancePath:instancePath+"/answer/intents/" + i0+"/slots/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/slots/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/answer/intents/" + i0+"/slots",schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/properties/slots/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/answer/intents/" + i0,schemaPath:"#/properties/answer/oneOf/4/properties/intents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/answer/intents",schemaPath:"#/properties/answer/oneOf/4/properties/intents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.with = true;
props0.intents = true;
}
}
else if(tag0 === "transferred"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.with === undefined){
const err58 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/5/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data5.with !== undefined){
if("transferred" !== data5.with){
const err59 = {instancePath:instancePath+"/answer/with",schemaPath:"#/properties/answer/oneOf/5/properties/with/const",keyword:"const",params:{allowedValue: "transferred"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.with = true;
}
}
else if(tag0 === "refused"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.with === undefined){
const err60 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/6/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data5.with !== undefined){
if("refused" !== data5.with){
const err61 = {instancePath:instancePath+"/answer/with",schemaPath:"#/properties/answer/oneOf/6/properties/with/const",keyword:"const",params:{allowedValue: "refused"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data5.reason !== undefined){
let data26 = data5.reason;
if(!(((((data26 === "busy") || (data26 === "no-agents")) || (data26 === "timeout")) || (data26 === "no-answer")) || (data26 === "unreachable"))){
const err62 = {instancePath:instancePath+"/answer/reason",schemaPath:"#/properties/answer/oneOf/6/properties/reason/enum",keyword:"enum",params:{allowedValues: schema66.properties.answer.oneOf[6].properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.with = true;
props0.reason = true;
}
}
else if(tag0 === "done"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.with === undefined){
const err63 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/oneOf/7/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data5.with !== undefined){
if("done" !== data5.with){
const err64 = {instancePath:instancePath+"/answer/with",schemaPath:"#/properties/answer/oneOf/7/properties/with/const",keyword:"const",params:{allowedValue: "done"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.with = true;
props0.value = true;
}
}
else {
const err65 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "with", tagValue: tag0},message:"value of tag \"with\" must be in oneOf"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/discriminator",keyword:"discriminator",params:{error: "tag", tag: "with", tagValue: tag0},message:"tag \"with\" must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"title":"Expectation","type":"object","required":["that"],"discriminator":{"propertyName":"that"},"oneOf":[{"title":"The caller heard","properties":{"that":{"const":"heard"},"text":{"title":"Text","type":"string"},"language":{"title":"Language","type":"string"},"recording":{"title":"Recording","type":"string"},"interrupted":{"title":"Interrupted","type":"boolean","default":false}},"required":["that","text"]},{"title":"An element was visited","properties":{"that":{"const":"visited"},"flow":{"title":"Flow","type":"string","x-ref":"flow"},"element":{"title":"Element","type":"string"}},"required":["that","flow","element"]},{"title":"Data was set","properties":{"that":{"const":"set"},"variable":{"title":"Variable","type":"string"},"value":{"title":"Value","x-any-value":true}},"required":["that","variable","value"]},{"title":"A request was sent","properties":{"that":{"const":"sent"},"request":{"title":"Request","type":"object","x-open-map":true,"additionalProperties":{"x-any-value":true}}},"required":["that","request"]},{"title":"The call ended","properties":{"that":{"const":"ended"},"reason":{"title":"Reason","enum":["ended-by-flow","caller-hung-up","transferred","returned-to-agent","unhandled-error","endless-loop"]}},"required":["that","reason"]}]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.that === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.that;
if(typeof tag0 == "string"){
if(tag0 === "heard"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.that === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.that !== undefined){
if("heard" !== data.that){
const err3 = {instancePath:instancePath+"/that",schemaPath:"#/oneOf/0/properties/that/const",keyword:"const",params:{allowedValue: "heard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
const err5 = {instancePath:instancePath+"/language",schemaPath:"#/oneOf/0/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.recording !== undefined){
if(typeof data.recording !== "string"){
const err6 = {instancePath:instancePath+"/recording",schemaPath:"#/oneOf/0/properties/recording/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.interrupted !== undefined){
if(typeof data.interrupted !== "boolean"){
const err7 = {instancePath:instancePath+"/interrupted",schemaPath:"#/oneOf/0/properties/interrupted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var props0 = {};
props0.that = true;
props0.text = true;
props0.language = true;
props0.recording = true;
props0.interrupted = true;
}
else if(tag0 === "visited"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.that === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.flow === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.element === undefined){
const err10 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "element"},message:"must have required property '"+"element"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.that !== undefined){
if("visited" !== data.that){
const err11 = {instancePath:instancePath+"/that",schemaPath:"#/oneOf/1/properties/that/const",keyword:"const",params:{allowedValue: "visited"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.flow !== undefined){
if(typeof data.flow !== "string"){
const err12 = {instancePath:instancePath+"/flow",schemaPath:"#/oneOf/1/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.element !== undefined){
if(typeof data.element !== "string"){
const err13 = {instancePath:instancePath+"/element",schemaPath:"#/oneOf/1/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.that = true;
props0.flow = true;
props0.element = true;
}
}
else if(tag0 === "set"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.that === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.variable === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.value === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.that !== undefined){
if("set" !== data.that){
const err17 = {instancePath:instancePath+"/that",schemaPath:"#/oneOf/2/properties/that/const",keyword:"const",params:{allowedValue: "set"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.variable !== undefined){
if(typeof data.variable !== "string"){
const err18 = {instancePath:instancePath+"/variable",schemaPath:"#/oneOf/2/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.that = true;
props0.variable = true;
props0.value = true;
}
}
else if(tag0 === "sent"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.that === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.request === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.that !== undefined){
if("sent" !== data.that){
const err21 = {instancePath:instancePath+"/that",schemaPath:"#/oneOf/3/properties/that/const",keyword:"const",params:{allowedValue: "sent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.request !== undefined){
let data11 = data.request;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
const err22 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/3/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.that = true;
props0.request = true;
}
}
else if(tag0 === "ended"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.that === undefined){
const err23 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.reason === undefined){
const err24 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.that !== undefined){
if("ended" !== data.that){
const err25 = {instancePath:instancePath+"/that",schemaPath:"#/oneOf/4/properties/that/const",keyword:"const",params:{allowedValue: "ended"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.reason !== undefined){
let data13 = data.reason;
if(!((((((data13 === "ended-by-flow") || (data13 === "caller-hung-up")) || (data13 === "transferred")) || (data13 === "returned-to-agent")) || (data13 === "unhandled-error")) || (data13 === "endless-loop"))){
const err26 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/4/properties/reason/enum",keyword:"enum",params:{allowedValues: schema67.oneOf[4].properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.that = true;
props0.reason = true;
}
}
else {
const err27 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "that", tagValue: tag0},message:"value of tag \"that\" must be in oneOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "that", tagValue: tag0},message:"tag \"that\" must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate156.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:scenario" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.flow === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.caller === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caller"},message:"must have required property '"+"caller"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.expect === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
if("scenario" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "scenario"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err9 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.flow !== undefined){
if(typeof data.flow !== "string"){
const err16 = {instancePath:instancePath+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.call !== undefined){
let data6 = data.call;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(func1.call(schema64.properties.call.properties, key1))){
const err17 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.callId !== undefined){
let data7 = data6.callId;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err18 = {instancePath:instancePath+"/call/callId",schemaPath:"#/properties/call/properties/callId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data7) < 1){
const err19 = {instancePath:instancePath+"/call/callId",schemaPath:"#/properties/call/properties/callId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/call/callId",schemaPath:"#/properties/call/properties/callId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.caller !== undefined){
let data8 = data6.caller;
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err21 = {instancePath:instancePath+"/call/caller",schemaPath:"#/properties/call/properties/caller/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/call/caller",schemaPath:"#/properties/call/properties/caller/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.called !== undefined){
let data9 = data6.called;
if(typeof data9 === "string"){
if(func2(data9) > 64){
const err23 = {instancePath:instancePath+"/call/called",schemaPath:"#/properties/call/properties/called/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/call/called",schemaPath:"#/properties/call/properties/called/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.media !== undefined){
let data10 = data6.media;
if(!(((data10 === "audio") || (data10 === "video")) || (data10 === "text"))){
const err25 = {instancePath:instancePath+"/call/media",schemaPath:"#/properties/call/properties/media/enum",keyword:"enum",params:{allowedValues: schema64.properties.call.properties.media.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.channel !== undefined){
if(typeof data6.channel !== "string"){
const err26 = {instancePath:instancePath+"/call/channel",schemaPath:"#/properties/call/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.robot !== undefined){
if(typeof data6.robot !== "string"){
const err27 = {instancePath:instancePath+"/call/robot",schemaPath:"#/properties/call/properties/robot/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.direction !== undefined){
let data13 = data6.direction;
if(!((data13 === "inbound") || (data13 === "outbound"))){
const err28 = {instancePath:instancePath+"/call/direction",schemaPath:"#/properties/call/properties/direction/enum",keyword:"enum",params:{allowedValues: schema64.properties.call.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.origin !== undefined){
let data14 = data6.origin;
if(!((data14 === "caller") || (data14 === "agent-hang-up-transfer"))){
const err29 = {instancePath:instancePath+"/call/origin",schemaPath:"#/properties/call/properties/origin/enum",keyword:"enum",params:{allowedValues: schema64.properties.call.properties.origin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.startsAt !== undefined){
let data15 = data6.startsAt;
if(typeof data15 === "string"){
if(!pattern88.test(data15)){
const err30 = {instancePath:instancePath+"/call/startsAt",schemaPath:"#/properties/call/properties/startsAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/call/startsAt",schemaPath:"#/properties/call/properties/startsAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.language !== undefined){
let data16 = data6.language;
if(typeof data16 === "string"){
if(!pattern25.test(data16)){
const err32 = {instancePath:instancePath+"/call/language",schemaPath:"#/properties/call/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/call/language",schemaPath:"#/properties/call/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.calldata !== undefined){
let data17 = data6.calldata;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
const err34 = {instancePath:instancePath+"/call/calldata",schemaPath:"#/properties/call/properties/calldata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.globals !== undefined){
let data18 = data6.globals;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
const err35 = {instancePath:instancePath+"/call/globals",schemaPath:"#/properties/call/properties/globals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.seed !== undefined){
let data19 = data6.seed;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err36 = {instancePath:instancePath+"/call/seed",schemaPath:"#/properties/call/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 4294967295 || isNaN(data19)){
const err37 = {instancePath:instancePath+"/call/seed",schemaPath:"#/properties/call/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/call/seed",schemaPath:"#/properties/call/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.caller !== undefined){
let data20 = data.caller;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err40 = {instancePath:instancePath+"/caller",schemaPath:"#/properties/caller/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(!(validate152(data20[i0], {instancePath:instancePath+"/caller/" + i0,parentData:data20,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/caller",schemaPath:"#/properties/caller/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.answers !== undefined){
let data22 = data.answers;
if(Array.isArray(data22)){
if(data22.length > 200){
const err42 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate154(data22[i1], {instancePath:instancePath+"/answers/" + i1,parentData:data22,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.checks !== undefined){
let data24 = data.checks;
if(Array.isArray(data24)){
if(data24.length < 1){
const err44 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(!(((((data25 === "heard") || (data25 === "visited")) || (data25 === "set")) || (data25 === "sent")) || (data25 === "ended"))){
const err45 = {instancePath:instancePath+"/checks/" + i2,schemaPath:"#/properties/checks/items/enum",keyword:"enum",params:{allowedValues: schema64.properties.checks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
let i3 = data24.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data24[i3], data24[j0])){
const err46 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.expect !== undefined){
let data26 = data.expect;
if(Array.isArray(data26)){
if(data26.length > 20000){
const err48 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len3 = data26.length;
for(let i4=0; i4<len3; i4++){
if(!(validate156(data26[i4], {instancePath:instancePath+"/expect/" + i4,parentData:data26,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSkillQueue = validate158;
const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:skill-queue","title":"Skill queue","type":"object","properties":{"kind":{"const":"skill-queue"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":20,"description":"At most 20 characters, no spaces.","pattern":"^\\S+$"},"description":{"type":"string","description":"What it is for, in words.","maxLength":50,"minLength":1,"examples":["What the queue is for."]},"type":{"title":"Type","enum":["voice","multimedia","video","voice-click-to-dial","video-click-to-dial"],"default":"voice"},"subtype":{"title":"Subtype","description":"Multimedia queues only.","enum":["WECHAT","EMAIL","WHATSAPP","WEB"]},"maxWaitingTime":{"title":"Max. waiting time (s)","type":"integer","minimum":1,"maximum":60000,"default":60},"maxCalls":{"title":"Max. calls in queue","type":"integer","minimum":1,"maximum":10000,"default":100},"arrangingTime":{"title":"Duration (s) in arranging state","type":"integer","minimum":0,"maximum":3600,"default":5},"whenTimeout":{"title":"Skill timeout","$ref":"#/$defs/queue-treatment","default":{"method":"release"}},"whenBusy":{"title":"Skill busy","$ref":"#/$defs/queue-treatment","default":{"method":"release"}},"whenNoAgents":{"title":"Skill no agents","$ref":"#/$defs/queue-treatment","default":{"method":"release"}},"queuing":{"title":"Queuing method","description":"Voice and video queues only.","type":"object","properties":{"method":{"title":"Method","enum":["default-tone","custom-tone","ivr"],"default":"default-tone"},"prompt":{"title":"Wait tone","type":"string","x-ref":"prompt"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["method"],"additionalProperties":false},"keeping":{"title":"Keeping method","description":"Voice and video queues only.","type":"object","properties":{"method":{"title":"Method","enum":["default-tone","custom-tone"],"default":"default-tone"},"prompt":{"title":"Keeping tone","type":"string","x-ref":"prompt"}},"required":["method"],"additionalProperties":false},"answer":{"title":"Answer type","enum":["report-employee-id","report-no-voice"]}},"required":["kind","formatVersion","id","name","type","description"],"additionalProperties":false,"$defs":{"queue-treatment":{"title":"Treatment","type":"object","required":["method"],"discriminator":{"propertyName":"method"},"oneOf":[{"title":"Release","properties":{"method":{"const":"release"}},"required":["method"]},{"title":"Transfer to a skill queue","properties":{"method":{"const":"transfer-to-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["method","queue"]},{"title":"Transfer to an IVR","properties":{"method":{"const":"transfer-to-flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["method","flow"]}]}}};
const pattern97 = new RegExp("^\\S+$", "u");
const schema69 = {"title":"Treatment","type":"object","required":["method"],"discriminator":{"propertyName":"method"},"oneOf":[{"title":"Release","properties":{"method":{"const":"release"}},"required":["method"]},{"title":"Transfer to a skill queue","properties":{"method":{"const":"transfer-to-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["method","queue"]},{"title":"Transfer to an IVR","properties":{"method":{"const":"transfer-to-flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["method","flow"]}]};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.method;
if(typeof tag0 == "string"){
if(tag0 === "release"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.method !== undefined){
if("release" !== data.method){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/0/properties/method/const",keyword:"const",params:{allowedValue: "release"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var props0 = {};
props0.method = true;
}
else if(tag0 === "transfer-to-queue"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.queue === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.method !== undefined){
if("transfer-to-queue" !== data.method){
const err5 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/1/properties/method/const",keyword:"const",params:{allowedValue: "transfer-to-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.queue !== undefined){
if(typeof data.queue !== "string"){
const err6 = {instancePath:instancePath+"/queue",schemaPath:"#/oneOf/1/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.method = true;
props0.queue = true;
}
}
else if(tag0 === "transfer-to-flow"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.flow === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.method !== undefined){
if("transfer-to-flow" !== data.method){
const err9 = {instancePath:instancePath+"/method",schemaPath:"#/oneOf/2/properties/method/const",keyword:"const",params:{allowedValue: "transfer-to-flow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.flow !== undefined){
if(typeof data.flow !== "string"){
const err10 = {instancePath:instancePath+"/flow",schemaPath:"#/oneOf/2/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(props0 !== true){
props0 = props0 || {};
props0.method = true;
props0.flow = true;
}
}
else {
const err11 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "method", tagValue: tag0},message:"value of tag \"method\" must be in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "method", tagValue: tag0},message:"tag \"method\" must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate159.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:skill-queue" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.description === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("skill-queue" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "skill-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err8 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 20){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern97.test(data3)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func2(data4) > 50){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data4) < 1){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if(!(((((data5 === "voice") || (data5 === "multimedia")) || (data5 === "video")) || (data5 === "voice-click-to-dial")) || (data5 === "video-click-to-dial"))){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema68.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.subtype !== undefined){
let data6 = data.subtype;
if(!((((data6 === "WECHAT") || (data6 === "EMAIL")) || (data6 === "WHATSAPP")) || (data6 === "WEB"))){
const err19 = {instancePath:instancePath+"/subtype",schemaPath:"#/properties/subtype/enum",keyword:"enum",params:{allowedValues: schema68.properties.subtype.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.maxWaitingTime !== undefined){
let data7 = data.maxWaitingTime;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/maxWaitingTime",schemaPath:"#/properties/maxWaitingTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 60000 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/maxWaitingTime",schemaPath:"#/properties/maxWaitingTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/maxWaitingTime",schemaPath:"#/properties/maxWaitingTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.maxCalls !== undefined){
let data8 = data.maxCalls;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/maxCalls",schemaPath:"#/properties/maxCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10000 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/maxCalls",schemaPath:"#/properties/maxCalls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/maxCalls",schemaPath:"#/properties/maxCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.arrangingTime !== undefined){
let data9 = data.arrangingTime;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err26 = {instancePath:instancePath+"/arrangingTime",schemaPath:"#/properties/arrangingTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 3600 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/arrangingTime",schemaPath:"#/properties/arrangingTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err28 = {instancePath:instancePath+"/arrangingTime",schemaPath:"#/properties/arrangingTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.whenTimeout !== undefined){
if(!(validate159(data.whenTimeout, {instancePath:instancePath+"/whenTimeout",parentData:data,parentDataProperty:"whenTimeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.whenBusy !== undefined){
if(!(validate159(data.whenBusy, {instancePath:instancePath+"/whenBusy",parentData:data,parentDataProperty:"whenBusy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.whenNoAgents !== undefined){
if(!(validate159(data.whenNoAgents, {instancePath:instancePath+"/whenNoAgents",parentData:data,parentDataProperty:"whenNoAgents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.queuing !== undefined){
let data13 = data.queuing;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.method === undefined){
const err29 = {instancePath:instancePath+"/queuing",schemaPath:"#/properties/queuing/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data13){
if(!(((key1 === "method") || (key1 === "prompt")) || (key1 === "flow"))){
const err30 = {instancePath:instancePath+"/queuing",schemaPath:"#/properties/queuing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.method !== undefined){
let data14 = data13.method;
if(!(((data14 === "default-tone") || (data14 === "custom-tone")) || (data14 === "ivr"))){
const err31 = {instancePath:instancePath+"/queuing/method",schemaPath:"#/properties/queuing/properties/method/enum",keyword:"enum",params:{allowedValues: schema68.properties.queuing.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.prompt !== undefined){
if(typeof data13.prompt !== "string"){
const err32 = {instancePath:instancePath+"/queuing/prompt",schemaPath:"#/properties/queuing/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.flow !== undefined){
if(typeof data13.flow !== "string"){
const err33 = {instancePath:instancePath+"/queuing/flow",schemaPath:"#/properties/queuing/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/queuing",schemaPath:"#/properties/queuing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.keeping !== undefined){
let data17 = data.keeping;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.method === undefined){
const err35 = {instancePath:instancePath+"/keeping",schemaPath:"#/properties/keeping/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data17){
if(!((key2 === "method") || (key2 === "prompt"))){
const err36 = {instancePath:instancePath+"/keeping",schemaPath:"#/properties/keeping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.method !== undefined){
let data18 = data17.method;
if(!((data18 === "default-tone") || (data18 === "custom-tone"))){
const err37 = {instancePath:instancePath+"/keeping/method",schemaPath:"#/properties/keeping/properties/method/enum",keyword:"enum",params:{allowedValues: schema68.properties.keeping.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.prompt !== undefined){
if(typeof data17.prompt !== "string"){
const err38 = {instancePath:instancePath+"/keeping/prompt",schemaPath:"#/properties/keeping/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/keeping",schemaPath:"#/properties/keeping/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.answer !== undefined){
let data20 = data.answer;
if(!((data20 === "report-employee-id") || (data20 === "report-no-voice"))){
const err40 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/enum",keyword:"enum",params:{allowedValues: schema68.properties.answer.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateStoredProcedure = validate163;
const schema70 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:stored-procedure","title":"Stored procedure","type":"object","properties":{"kind":{"const":"stored-procedure"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"dataSource":{"title":"Data source","description":"Name of the database connection on the platform.","type":"string","pattern":"^[A-Za-z0-9_.-]{1,64}$","examples":["crm"]},"procedure":{"title":"Procedure","description":"Name in the database, with its package or schema.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_$#]*(\\.[A-Za-z_][A-Za-z0-9_$#]*){0,2}$","maxLength":128,"examples":["billing.open_bills"]},"inputs":{"title":"Inputs","type":"array","maxItems":50,"x-unique-by":"name","default":[],"items":{"type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"mandatory":{"title":"Mandatory","type":"boolean","default":true},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false}},"outputs":{"title":"Outputs","description":"A result set is a list: a loop goes through its rows.","type":"array","maxItems":50,"x-unique-by":"name","default":[],"items":{"type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"encrypted":{"title":"Encrypted","description":"Masked in traces.","type":"boolean","default":false},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false}},"timeout":{"title":"Timeout (ms)","type":"integer","minimum":100,"maximum":60000,"default":5000}},"required":["kind","formatVersion","id","name","dataSource","procedure"],"additionalProperties":false};
const pattern99 = new RegExp("^[A-Za-z0-9_.-]{1,64}$", "u");
const pattern100 = new RegExp("^[A-Za-z_][A-Za-z0-9_$#]*(\\.[A-Za-z_][A-Za-z0-9_$#]*){0,2}$", "u");

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:stored-procedure" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.dataSource === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataSource"},message:"must have required property '"+"dataSource"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.procedure === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "procedure"},message:"must have required property '"+"procedure"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema70.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
if("stored-procedure" !== data.kind){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "stored-procedure"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err8 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.dataSource !== undefined){
let data5 = data.dataSource;
if(typeof data5 === "string"){
if(!pattern99.test(data5)){
const err15 = {instancePath:instancePath+"/dataSource",schemaPath:"#/properties/dataSource/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/dataSource",schemaPath:"#/properties/dataSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.procedure !== undefined){
let data6 = data.procedure;
if(typeof data6 === "string"){
if(func2(data6) > 128){
const err17 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern100.test(data6)){
const err18 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_$#]*(\\.[A-Za-z_][A-Za-z0-9_$#]*){0,2}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_$#]*(\\.[A-Za-z_][A-Za-z0-9_$#]*){0,2}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/procedure",schemaPath:"#/properties/procedure/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.inputs !== undefined){
let data7 = data.inputs;
if(Array.isArray(data7)){
if(data7.length > 50){
const err20 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err21 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.type === undefined){
const err22 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "name") || (key1 === "type")) || (key1 === "mandatory")) || (key1 === "description"))){
const err23 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(!pattern37.test(data9)){
const err24 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/properties/inputs/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/inputs/" + i0+"/name",schemaPath:"#/properties/inputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.type !== undefined){
let data10 = data8.type;
if(!(((((((data10 === "string") || (data10 === "integer")) || (data10 === "long")) || (data10 === "float")) || (data10 === "boolean")) || (data10 === "list")) || (data10 === "object"))){
const err26 = {instancePath:instancePath+"/inputs/" + i0+"/type",schemaPath:"#/properties/inputs/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema70.properties.inputs.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.mandatory !== undefined){
if(typeof data8.mandatory !== "boolean"){
const err27 = {instancePath:instancePath+"/inputs/" + i0+"/mandatory",schemaPath:"#/properties/inputs/items/properties/mandatory/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.description !== undefined){
let data12 = data8.description;
if(typeof data12 === "string"){
if(func2(data12) > 255){
const err28 = {instancePath:instancePath+"/inputs/" + i0+"/description",schemaPath:"#/properties/inputs/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/inputs/" + i0+"/description",schemaPath:"#/properties/inputs/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.outputs !== undefined){
let data13 = data.outputs;
if(Array.isArray(data13)){
if(data13.length > 50){
const err32 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err33 = {instancePath:instancePath+"/outputs/" + i1,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.type === undefined){
const err34 = {instancePath:instancePath+"/outputs/" + i1,schemaPath:"#/properties/outputs/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data14){
if(!((((key2 === "name") || (key2 === "type")) || (key2 === "encrypted")) || (key2 === "description"))){
const err35 = {instancePath:instancePath+"/outputs/" + i1,schemaPath:"#/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(!pattern37.test(data15)){
const err36 = {instancePath:instancePath+"/outputs/" + i1+"/name",schemaPath:"#/properties/outputs/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/outputs/" + i1+"/name",schemaPath:"#/properties/outputs/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.type !== undefined){
let data16 = data14.type;
if(!(((((((data16 === "string") || (data16 === "integer")) || (data16 === "long")) || (data16 === "float")) || (data16 === "boolean")) || (data16 === "list")) || (data16 === "object"))){
const err38 = {instancePath:instancePath+"/outputs/" + i1+"/type",schemaPath:"#/properties/outputs/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema70.properties.outputs.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.encrypted !== undefined){
if(typeof data14.encrypted !== "boolean"){
const err39 = {instancePath:instancePath+"/outputs/" + i1+"/encrypted",schemaPath:"#/properties/outputs/items/properties/encrypted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.description !== undefined){
let data18 = data14.description;
if(typeof data18 === "string"){
if(func2(data18) > 255){
const err40 = {instancePath:instancePath+"/outputs/" + i1+"/description",schemaPath:"#/properties/outputs/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/outputs/" + i1+"/description",schemaPath:"#/properties/outputs/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/outputs/" + i1,schemaPath:"#/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.timeout !== undefined){
let data19 = data.timeout;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err44 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 60000 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data19 < 100 || isNaN(data19)){
const err46 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTenant = validate164;
const schema71 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:tenant","title":"Tenant","type":"object","properties":{"kind":{"const":"tenant"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"vdnId":{"title":"VDN ID","type":"integer","minimum":1,"maximum":9999},"tenantSpaceId":{"title":"Tenant space ID","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["1"]},"timeZone":{"title":"Time zone","description":"IANA name, such as Asia/Shanghai.","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$","default":"UTC"},"languages":{"title":"Languages","description":"Calls start in the first.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"examples":[["en-US"]],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}},"resources":{"title":"Resources","type":"object","default":{},"properties":{"voiceAgents":{"title":"Voice agents","type":"integer","minimum":0,"default":0},"videoAgents":{"title":"Video agent quantity","type":"integer","minimum":0,"default":0},"multimediaAgents":{"title":"Number of multimedia agents","type":"integer","minimum":0,"default":0},"versatileAgents":{"title":"Number of versatile agents","type":"integer","minimum":0,"default":0},"intelligentAgents":{"title":"Intelligent agents","type":"integer","minimum":0,"default":0},"maxVoiceCalls":{"title":"Max. concurrent voice calls","type":"integer","minimum":0,"default":0},"maxVideoCalls":{"title":"Max. concurrent video calls","type":"integer","minimum":0,"default":0},"audioIvrChannels":{"title":"Audio IVR channel quantity","type":"integer","minimum":0,"default":0},"videoIvrChannels":{"title":"Video IVR channel quantity","type":"integer","minimum":0,"default":0},"tts":{"title":"TTS quantity","type":"integer","minimum":0,"default":0},"asr":{"title":"ASR quantity","type":"integer","minimum":0,"default":0},"mobileAgent":{"title":"Mobile agent / one-click bidirectional call","type":"boolean","default":false},"intelligentChatbot":{"title":"Intelligent chatbot","type":"boolean","default":false},"intelligentRecognition":{"title":"Intelligent recognition","type":"boolean","default":false}},"additionalProperties":false},"systemParameters":{"title":"System parameters","type":"object","default":{},"properties":{"maxScreenPopUps":{"title":"Max. screen pop-ups for each tenant","type":"integer","minimum":1,"maximum":10,"default":5},"maxScreenPopUpParameters":{"title":"Max. parameters transferred in URL of screen pop-up for each tenant","type":"integer","minimum":1,"maximum":20,"default":10},"sessionTimeout":{"title":"SESSIONDTIMEOUT (s)","type":"integer","minimum":1,"maximum":86400,"default":1800},"maxIntentions":{"title":"Max. intentions","type":"integer","minimum":1,"maximum":5,"default":5},"maxChatsPerAgent":{"title":"Max. chats for each agent","description":"Multimedia conversations that an agent has at a time.","type":"integer","minimum":1,"maximum":20,"default":5},"cdrFields":{"title":"IVRCDRCTRLPARAMS","description":"Whether flows may fill extfield1 to extfield10 of call detail records.","type":"boolean","default":false}},"additionalProperties":false},"trustlist":{"title":"Trustlist","description":"Hosts that interfaces and pages may be at: host, host:port, or *.domain.","type":"array","maxItems":200,"uniqueItems":true,"default":[],"items":{"type":"string","minLength":1,"maxLength":255}},"globals":{"title":"Global variables","type":"array","maxItems":200,"x-unique-by":"name","default":[],"items":{"$ref":"#/$defs/variable"}}},"required":["kind","formatVersion","id","name","vdnId","tenantSpaceId","languages"],"additionalProperties":false,"$defs":{"variable":{"title":"Variable","type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"default":{"title":"Default value","x-any-value":true},"encryption":{"title":"Encryption type","description":"Encrypted values are never seen in traces; not decrypted on read: not even in expressions.","enum":["none","encrypted","encrypted-not-decrypted"],"default":"none"},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false}}};
const schema72 = {"title":"Variable","type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"default":{"title":"Default value","x-any-value":true},"encryption":{"title":"Encryption type","description":"Encrypted values are never seen in traces; not decrypted on read: not even in expressions.","enum":["none","encrypted","encrypted-not-decrypted"],"default":"none"},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "type")) || (key0 === "default")) || (key0 === "encryption")) || (key0 === "description"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(((((((data1 === "string") || (data1 === "integer")) || (data1 === "long")) || (data1 === "float")) || (data1 === "boolean")) || (data1 === "list")) || (data1 === "object"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema72.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.encryption !== undefined){
let data2 = data.encryption;
if(!(((data2 === "none") || (data2 === "encrypted")) || (data2 === "encrypted-not-decrypted"))){
const err6 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema72.properties.encryption.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func2(data3) > 255){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:tenant" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"},message:"must have required property '"+"formatVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vdnId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vdnId"},message:"must have required property '"+"vdnId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tenantSpaceId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tenantSpaceId"},message:"must have required property '"+"tenantSpaceId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.languages === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "languages"},message:"must have required property '"+"languages"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema71.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
if("tenant" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "tenant"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.formatVersion !== undefined){
if(1 !== data.formatVersion){
const err9 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 256){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data3) < 1){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.vdnId !== undefined){
let data5 = data.vdnId;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/vdnId",schemaPath:"#/properties/vdnId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9999 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/vdnId",schemaPath:"#/properties/vdnId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/vdnId",schemaPath:"#/properties/vdnId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.tenantSpaceId !== undefined){
let data6 = data.tenantSpaceId;
if(typeof data6 === "string"){
if(!pattern58.test(data6)){
const err19 = {instancePath:instancePath+"/tenantSpaceId",schemaPath:"#/properties/tenantSpaceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/tenantSpaceId",schemaPath:"#/properties/tenantSpaceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data7 = data.timeZone;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err21 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"},message:"must match pattern \""+"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.languages !== undefined){
let data8 = data.languages;
if(Array.isArray(data8)){
if(data8.length > 50){
const err23 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(!pattern25.test(data9)){
const err25 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/languages/" + i0,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err27 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err28 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.resources !== undefined){
let data10 = data.resources;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(func1.call(schema71.properties.resources.properties, key1))){
const err29 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.voiceAgents !== undefined){
let data11 = data10.voiceAgents;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/resources/voiceAgents",schemaPath:"#/properties/resources/properties/voiceAgents/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/resources/voiceAgents",schemaPath:"#/properties/resources/properties/voiceAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data10.videoAgents !== undefined){
let data12 = data10.videoAgents;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err32 = {instancePath:instancePath+"/resources/videoAgents",schemaPath:"#/properties/resources/properties/videoAgents/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err33 = {instancePath:instancePath+"/resources/videoAgents",schemaPath:"#/properties/resources/properties/videoAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data10.multimediaAgents !== undefined){
let data13 = data10.multimediaAgents;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err34 = {instancePath:instancePath+"/resources/multimediaAgents",schemaPath:"#/properties/resources/properties/multimediaAgents/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/resources/multimediaAgents",schemaPath:"#/properties/resources/properties/multimediaAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data10.versatileAgents !== undefined){
let data14 = data10.versatileAgents;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err36 = {instancePath:instancePath+"/resources/versatileAgents",schemaPath:"#/properties/resources/properties/versatileAgents/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/resources/versatileAgents",schemaPath:"#/properties/resources/properties/versatileAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data10.intelligentAgents !== undefined){
let data15 = data10.intelligentAgents;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err38 = {instancePath:instancePath+"/resources/intelligentAgents",schemaPath:"#/properties/resources/properties/intelligentAgents/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err39 = {instancePath:instancePath+"/resources/intelligentAgents",schemaPath:"#/properties/resources/properties/intelligentAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data10.maxVoiceCalls !== undefined){
let data16 = data10.maxVoiceCalls;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err40 = {instancePath:instancePath+"/resources/maxVoiceCalls",schemaPath:"#/properties/resources/properties/maxVoiceCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err41 = {instancePath:instancePath+"/resources/maxVoiceCalls",schemaPath:"#/properties/resources/properties/maxVoiceCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data10.maxVideoCalls !== undefined){
let data17 = data10.maxVideoCalls;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err42 = {instancePath:instancePath+"/resources/maxVideoCalls",schemaPath:"#/properties/resources/properties/maxVideoCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/resources/maxVideoCalls",schemaPath:"#/properties/resources/properties/maxVideoCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data10.audioIvrChannels !== undefined){
let data18 = data10.audioIvrChannels;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err44 = {instancePath:instancePath+"/resources/audioIvrChannels",schemaPath:"#/properties/resources/properties/audioIvrChannels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err45 = {instancePath:instancePath+"/resources/audioIvrChannels",schemaPath:"#/properties/resources/properties/audioIvrChannels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data10.videoIvrChannels !== undefined){
let data19 = data10.videoIvrChannels;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err46 = {instancePath:instancePath+"/resources/videoIvrChannels",schemaPath:"#/properties/resources/properties/videoIvrChannels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err47 = {instancePath:instancePath+"/resources/videoIvrChannels",schemaPath:"#/properties/resources/properties/videoIvrChannels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data10.tts !== undefined){
let data20 = data10.tts;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err48 = {instancePath:instancePath+"/resources/tts",schemaPath:"#/properties/resources/properties/tts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err49 = {instancePath:instancePath+"/resources/tts",schemaPath:"#/properties/resources/properties/tts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data10.asr !== undefined){
let data21 = data10.asr;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/resources/asr",schemaPath:"#/properties/resources/properties/asr/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/resources/asr",schemaPath:"#/properties/resources/properties/asr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data10.mobileAgent !== undefined){
if(typeof data10.mobileAgent !== "boolean"){
const err52 = {instancePath:instancePath+"/resources/mobileAgent",schemaPath:"#/properties/resources/properties/mobileAgent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data10.intelligentChatbot !== undefined){
if(typeof data10.intelligentChatbot !== "boolean"){
const err53 = {instancePath:instancePath+"/resources/intelligentChatbot",schemaPath:"#/properties/resources/properties/intelligentChatbot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data10.intelligentRecognition !== undefined){
if(typeof data10.intelligentRecognition !== "boolean"){
const err54 = {instancePath:instancePath+"/resources/intelligentRecognition",schemaPath:"#/properties/resources/properties/intelligentRecognition/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.systemParameters !== undefined){
let data25 = data.systemParameters;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
if(!((((((key2 === "maxScreenPopUps") || (key2 === "maxScreenPopUpParameters")) || (key2 === "sessionTimeout")) || (key2 === "maxIntentions")) || (key2 === "maxChatsPerAgent")) || (key2 === "cdrFields"))){
const err56 = {instancePath:instancePath+"/systemParameters",schemaPath:"#/properties/systemParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data25.maxScreenPopUps !== undefined){
let data26 = data25.maxScreenPopUps;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err57 = {instancePath:instancePath+"/systemParameters/maxScreenPopUps",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 10 || isNaN(data26)){
const err58 = {instancePath:instancePath+"/systemParameters/maxScreenPopUps",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err59 = {instancePath:instancePath+"/systemParameters/maxScreenPopUps",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data25.maxScreenPopUpParameters !== undefined){
let data27 = data25.maxScreenPopUpParameters;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err60 = {instancePath:instancePath+"/systemParameters/maxScreenPopUpParameters",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUpParameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 20 || isNaN(data27)){
const err61 = {instancePath:instancePath+"/systemParameters/maxScreenPopUpParameters",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUpParameters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err62 = {instancePath:instancePath+"/systemParameters/maxScreenPopUpParameters",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUpParameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data25.sessionTimeout !== undefined){
let data28 = data25.sessionTimeout;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err63 = {instancePath:instancePath+"/systemParameters/sessionTimeout",schemaPath:"#/properties/systemParameters/properties/sessionTimeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 86400 || isNaN(data28)){
const err64 = {instancePath:instancePath+"/systemParameters/sessionTimeout",schemaPath:"#/properties/systemParameters/properties/sessionTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err65 = {instancePath:instancePath+"/systemParameters/sessionTimeout",schemaPath:"#/properties/systemParameters/properties/sessionTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data25.maxIntentions !== undefined){
let data29 = data25.maxIntentions;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err66 = {instancePath:instancePath+"/systemParameters/maxIntentions",schemaPath:"#/properties/systemParameters/properties/maxIntentions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 5 || isNaN(data29)){
const err67 = {instancePath:instancePath+"/systemParameters/maxIntentions",schemaPath:"#/properties/systemParameters/properties/maxIntentions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err68 = {instancePath:instancePath+"/systemParameters/maxIntentions",schemaPath:"#/properties/systemParameters/properties/maxIntentions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data25.maxChatsPerAgent !== undefined){
let data30 = data25.maxChatsPerAgent;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err69 = {instancePath:instancePath+"/systemParameters/maxChatsPerAgent",schemaPath:"#/properties/systemParameters/properties/maxChatsPerAgent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
const err70 = {instancePath:instancePath+"/systemParameters/maxChatsPerAgent",schemaPath:"#/properties/systemParameters/properties/maxChatsPerAgent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err71 = {instancePath:instancePath+"/systemParameters/maxChatsPerAgent",schemaPath:"#/properties/systemParameters/properties/maxChatsPerAgent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
if(data25.cdrFields !== undefined){
if(typeof data25.cdrFields !== "boolean"){
const err72 = {instancePath:instancePath+"/systemParameters/cdrFields",schemaPath:"#/properties/systemParameters/properties/cdrFields/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/systemParameters",schemaPath:"#/properties/systemParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.trustlist !== undefined){
let data32 = data.trustlist;
if(Array.isArray(data32)){
if(data32.length > 200){
const err74 = {instancePath:instancePath+"/trustlist",schemaPath:"#/properties/trustlist/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len1 = data32.length;
for(let i2=0; i2<len1; i2++){
let data33 = data32[i2];
if(typeof data33 === "string"){
if(func2(data33) > 255){
const err75 = {instancePath:instancePath+"/trustlist/" + i2,schemaPath:"#/properties/trustlist/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func2(data33) < 1){
const err76 = {instancePath:instancePath+"/trustlist/" + i2,schemaPath:"#/properties/trustlist/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/trustlist/" + i2,schemaPath:"#/properties/trustlist/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let i3 = data32.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data32[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err78 = {instancePath:instancePath+"/trustlist",schemaPath:"#/properties/trustlist/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err79 = {instancePath:instancePath+"/trustlist",schemaPath:"#/properties/trustlist/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.globals !== undefined){
let data34 = data.globals;
if(Array.isArray(data34)){
if(data34.length > 200){
const err80 = {instancePath:instancePath+"/globals",schemaPath:"#/properties/globals/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len2 = data34.length;
for(let i4=0; i4<len2; i4++){
if(!(validate165(data34[i4], {instancePath:instancePath+"/globals/" + i4,parentData:data34,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
}
else {
const err81 = {instancePath:instancePath+"/globals",schemaPath:"#/properties/globals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = Object.freeze({
  __proto__: null,
  'agent': validateAgent,
  'calendar': validateCalendar,
  'called-route': validateCalledRoute,
  'channel': validateChannel,
  'data-table': validateDataTable,
  'domain': validateDomain,
  'dynamic-table': validateDynamicTable,
  'flow': validateFlow,
  'interface': validateInterface,
  'prompt': validatePrompt,
  'recognition-test': validateRecognitionTest,
  'robot': validateRobot,
  'scenario': validateScenario,
  'skill-queue': validateSkillQueue,
  'stored-procedure': validateStoredProcedure,
  'tenant': validateTenant,
});
