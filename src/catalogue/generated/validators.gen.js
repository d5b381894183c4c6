// Written by `npm run gen` from the schema.json files. Do not edit.
import * as module0Namespace from 'ajv/dist/runtime/ucs2length.js';
const module0 = module0Namespace.default?.default ? module0Namespace.default : module0Namespace;
import * as module1Namespace from 'ajv/dist/runtime/equal.js';
const module1 = module1Namespace.default?.default ? module1Namespace.default : module1Namespace;
export const validateCalledRoute = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:called-route","title":"Called route","type":"object","properties":{"kind":{"const":"called-route"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"accessCode":{"title":"Access code","type":"string","pattern":"^[0-9*#]{1,32}$","examples":["12345"]},"extensionCode":{"title":"Extension code","description":"Dialled behind the access code.","type":"string","pattern":"^[0-9*#]{1,12}$"},"media":{"title":"Media type","enum":["audio-video","multimedia","click-to-dial"],"default":"audio-video"},"device":{"title":"Device","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Skill queue","properties":{"type":{"const":"skill-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["type","queue"]},{"title":"IVR","properties":{"type":{"const":"ivr"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["type","flow"]}]}},"required":["kind","formatVersion","id","name","accessCode","device"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = module0.default;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
const pattern5 = new RegExp("^[0-9*#]{1,32}$", "u");
const pattern6 = new RegExp("^[0-9*#]{1,12}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:called-route" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
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
if(!(func1.call(schema31.properties, key0))){
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
if(!pattern4.test(data2)){
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
if(!pattern5.test(data5)){
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
if(!pattern6.test(data6)){
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
const err19 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/enum",keyword:"enum",params:{allowedValues: schema31.properties.media.enum},message:"must be equal to one of the allowed values"};
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
else {
const err29 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
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
const err30 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
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
const err31 = {instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateFlow = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:flow","title":"Flow","type":"object","properties":{"kind":{"const":"flow"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"type":{"title":"Flow type","enum":["main","exception","subflow"],"examples":["subflow"]},"purpose":{"title":"Purpose","description":"An identity authentication is entered by an agent's hang-up transfer and gives the caller back.","enum":["self-service","identity-authentication"],"default":"self-service"},"isReferenced":{"title":"Is referenced","description":"Whether called routes and agents may pick the flow.","type":"boolean","default":false},"variables":{"title":"Flow variables","type":"array","maxItems":200,"x-unique-by":"name","items":{"$ref":"#/$defs/variable"}},"elements":{"title":"Elements","type":"array","maxItems":5000,"x-sorted-by":["id"],"x-unique-by":"id","examples":[[{"id":"start","type":"start","name":"Start","settings":{}},{"id":"welcome","type":"play","name":"Welcome","settings":{"prompt":{"source":"tts","text":"Welcome."}}},{"id":"end","type":"end","name":"End","settings":{}}]],"items":{"type":"object","discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/element-assign"},{"$ref":"#/$defs/element-authenticate"},{"$ref":"#/$defs/element-clear-error-count"},{"$ref":"#/$defs/element-collect"},{"$ref":"#/$defs/element-end"},{"$ref":"#/$defs/element-invoke"},{"$ref":"#/$defs/element-judge"},{"$ref":"#/$defs/element-language"},{"$ref":"#/$defs/element-menu"},{"$ref":"#/$defs/element-play"},{"$ref":"#/$defs/element-recognise"},{"$ref":"#/$defs/element-reply"},{"$ref":"#/$defs/element-start"},{"$ref":"#/$defs/element-transfer"}]}},"connections":{"title":"Connections","type":"array","maxItems":50000,"x-sorted-by":["from","exit","to"],"examples":[[{"from":"start","exit":"next","to":"welcome"},{"from":"welcome","exit":"next","to":"end"}]],"items":{"type":"object","properties":{"from":{"title":"From","type":"string","x-ref":"element"},"exit":{"title":"Exit","type":"string","minLength":1,"maxLength":80},"to":{"title":"To","type":"string","x-ref":"element"}},"required":["from","exit","to"],"additionalProperties":false}},"notes":{"title":"Notes","type":"array","maxItems":500,"default":[],"x-sorted-by":["id"],"items":{"type":"object","properties":{"id":{"title":"Id","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"text":{"title":"Text","type":"string","maxLength":4096},"x":{"title":"X","type":"number"},"y":{"title":"Y","type":"number"},"width":{"title":"Width","type":"number","minimum":40,"maximum":10000,"default":200},"height":{"title":"Height","type":"number","minimum":24,"maximum":10000,"default":80},"colour":{"title":"Colour","enum":["yellow","blue","green","red","grey"],"default":"yellow"},"anchor":{"title":"Anchor","description":"The element that the note is about; it moves with it.","type":"string","x-ref":"element"}},"required":["id","text","x","y"],"additionalProperties":false}},"frames":{"title":"Frames","type":"array","maxItems":200,"default":[],"x-sorted-by":["id"],"items":{"type":"object","properties":{"id":{"title":"Id","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"title":{"title":"Title","type":"string","maxLength":128},"x":{"title":"X","type":"number"},"y":{"title":"Y","type":"number"},"width":{"title":"Width","type":"number","minimum":40,"maximum":100000},"height":{"title":"Height","type":"number","minimum":24,"maximum":100000},"colour":{"title":"Colour","enum":["yellow","blue","green","red","grey"],"default":"grey"}},"required":["id","title","x","y","width","height"],"additionalProperties":false}},"layout":{"title":"Layout","description":"Where each element is drawn, in canvas units.","examples":[{"start":{"x":0,"y":0},"welcome":{"x":0,"y":120},"end":{"x":0,"y":240}}],"type":"object","x-open-map":true,"additionalProperties":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}},"required":["x","y"],"additionalProperties":false}}},"required":["kind","formatVersion","id","name","type","variables","elements","connections","layout"],"additionalProperties":false,"$defs":{"assignment":{"title":"Assignment","type":"object","properties":{"variable":{"title":"Variable name","description":"FLOW.x, GLOBAL.x, or calldata.x to set call-associated data.","type":"string","minLength":1,"examples":["calldata.note"],"x-variable":{"from":"value","calldata":true}},"value":{"title":"Value expression","type":"string","minLength":1,"examples":["\"\""],"x-expression":{"type":"any","scopes":["RESULT","TOC"]}}},"required":["variable","value"],"additionalProperties":false},"condition":{"title":"Named condition","type":"object","properties":{"id":{"title":"Id","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,31}$","examples":["condition-1"]},"name":{"title":"Condition name","type":"string","minLength":1,"maxLength":64,"examples":["Condition 1"]},"expression":{"title":"Condition expression","type":"string","minLength":1,"examples":["true"],"x-expression":{"type":"boolean","scopes":["RESULT","TOC"]}}},"required":["id","name","expression"],"additionalProperties":false},"element-assign":{"title":"Variable assignment","description":"Sets variables and call-associated data, row by row.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"assign"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Variable assignment","description":"Sets variables and call-associated data, row by row.","type":"object","properties":{"assignments":{"title":"Assignments","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/assignment"}}},"required":["assignments"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-authenticate":{"title":"Authentication","description":"Asks the enterprise's verification interface whether the caller is who they say, and leaves by its verdict.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"authenticate"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Authentication","description":"Asks the enterprise's verification interface whether the caller is who they say, and leaves by its verdict.","type":"object","properties":{"interface":{"title":"Verification interface","type":"string","x-ref":"interface"},"serviceNo":{"title":"Handled number","description":"Sent as verifyServiceNo.","type":"string","minLength":1,"default":"calldata.verifyServiceNo","x-expression":{"type":"any"}},"workNo":{"title":"Agent ID","description":"Sent as verifyWorkNo.","type":"string","minLength":1,"default":"calldata.verifyWorkNo","x-expression":{"type":"any"}},"inputs":{"title":"What the caller entered","description":"Sent beside the two numbers, in calldata.","type":"array","maxItems":20,"default":[],"x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}}},"required":["interface"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-clear-error-count":{"title":"Error count clearance","description":"Forgets the timeouts and no-matches counted so far.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"clear-error-count"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Error count clearance","description":"Forgets the timeouts and no-matches counted so far.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-collect":{"title":"Voice playback and digit collection","description":"Plays a prompt and collects digits.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"collect"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Voice playback and digit collection","description":"Plays a prompt and collects digits.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"variable":{"title":"Digits go to","type":"string","minLength":1,"examples":["FLOW.input"],"x-variable":{"type":"string"}},"minimum":{"title":"Minimum digits","type":"integer","minimum":1,"maximum":32,"default":1,"x-not-above":"maximum"},"maximum":{"title":"Maximum digits","type":"integer","minimum":1,"maximum":32,"default":32},"endKey":{"title":"End key","enum":["#","none"],"default":"#"},"firstDigitTime":{"title":"Digit wait time (s)","description":"How long the caller may take before the first digit, after the prompt.","type":"integer","minimum":1,"maximum":60,"default":5},"interDigitTime":{"title":"Digit timeout (s)","description":"How long the caller may take between digits; then the digits so far are taken.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and wrong entries that are forgiven; the next one leaves by failure.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Collection error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Collection timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","variable"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-end":{"title":"Call ending","description":"The flow hangs up, or gives the caller back to the agent or flow that lent it.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"end"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call ending","description":"The flow hangs up, or gives the caller back to the agent or flow that lent it.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-invoke":{"title":"Interface invocation","description":"Calls a third-party interface and leaves by the first condition that holds on its answer.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"invoke"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Interface invocation","description":"Calls a third-party interface and leaves by the first condition that holds on its answer.","type":"object","x-scopes":["RESULT"],"x-result-of":"interface","properties":{"interface":{"title":"Interface","type":"string","x-ref":"interface"},"inputs":{"title":"Inputs","type":"array","maxItems":50,"default":[],"x-inputs-of":"interface","x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}},"assignments":{"title":"Outputs to keep","description":"RESULT.x is readable only here: copy what is needed later to variables.","type":"array","maxItems":50,"default":[],"items":{"$ref":"#/$defs/assignment"}},"conditions":{"title":"Conditions","type":"array","maxItems":20,"default":[],"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"required":["interface"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-judge":{"title":"Branch judgment","description":"Leaves by the first condition that holds, or by the default.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"judge"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Branch judgment","description":"Leaves by the first condition that holds, or by the default.","type":"object","properties":{"conditions":{"title":"Conditions","type":"array","minItems":1,"maxItems":20,"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"required":["conditions"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-language":{"title":"Language selection","description":"Sets the language in which prompts are played from here on.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"language"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Language selection","description":"Sets the language in which prompts are played from here on.","type":"object","properties":{"language":{"title":"Language","description":"One of the tenant's languages, as a BCP 47 tag such as en-US or zh-CN.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$","examples":["en"]}},"required":["language"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-menu":{"title":"Menu configuration","description":"Plays a prompt and leaves by the key that the caller presses.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"menu"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Menu configuration","description":"Plays a prompt and leaves by the key that the caller presses.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"keys":{"title":"Menu keys","type":"array","minItems":1,"maxItems":12,"x-unique-by":"key","examples":[[{"key":"1","description":"First choice"}]],"items":{"type":"object","properties":{"key":{"title":"Key","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"description":{"title":"Description","type":"string","minLength":1,"maxLength":64}},"required":["key","description"],"additionalProperties":false}},"digitWaitTime":{"title":"Digit wait time (s)","description":"A longer silence counts as a failure.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and other keys that are forgiven; the next one leaves by timeout or other key.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","keys"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-play":{"title":"Voice playback","description":"Plays a prompt to its end and goes on.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"play"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Voice playback","description":"Plays a prompt to its end and goes on.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"}},"required":["prompt"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-recognise":{"title":"Semantic recognition","description":"Asks the recogniser what the caller means and leaves by the first condition that holds.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"recognise"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Semantic recognition","description":"Asks the recogniser what the caller means and leaves by the first condition that holds.","type":"object","x-media":"recogniser","x-scopes":["TOC"],"properties":{"content":{"title":"Content","description":"What is recognised; as a rule what the caller said last.","type":"string","minLength":1,"default":"IVRREQUEST.input","x-expression":{"type":"string"}},"context":{"title":"Context","description":"Only intents of this context are considered.","type":"string","maxLength":64},"event":{"title":"Event","enum":["none","clear-session-cache","clear-context-cache"],"default":"none"},"intentions":{"title":"Intention quantity","type":"integer","minimum":1,"maximum":5,"default":1},"confidenceInterval":{"title":"Confidence interval (%)","description":"Intents further than this behind the first are dropped.","type":"integer","minimum":0,"maximum":100,"default":100},"timeout":{"title":"Timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5},"assignments":{"title":"Assignments","type":"array","maxItems":50,"default":[],"items":{"$ref":"#/$defs/assignment"}},"conditions":{"title":"Conditions","type":"array","maxItems":20,"default":[],"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-reply":{"title":"Robot reply","description":"Says something and, unless it only plays, waits for what the caller says or keys.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"reply"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Robot reply","description":"Says something and, unless it only plays, waits for what the caller says or keys.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"mode":{"title":"Reply mode","enum":["play-only","recognition-interruptible","key-interruptible","recognition-key-interruptible","recognise-after-play","recognise-key-after-play","keys-without-interrupting"],"default":"recognise-after-play"},"timeout":{"title":"Timeout (s)","description":"Counted after playback; has no meaning when the reply only plays.","type":"integer","minimum":1,"maximum":180,"default":15},"maxKeys":{"title":"Maximum keys","type":"integer","minimum":1,"maximum":32,"default":1},"interDigitTime":{"title":"Digit timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5}},"required":["prompt"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-start":{"title":"Start","description":"Where calls enter the flow.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"start"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Start","description":"Where calls enter the flow.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"element-transfer":{"title":"Call transfer","description":"Hands the caller to a skill queue, a flow, an agent or a third-party number.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"transfer"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call transfer","description":"Hands the caller to a skill queue, a flow, an agent or a third-party number.","type":"object","properties":{"target":{"title":"Target","type":"object","required":["to"],"discriminator":{"propertyName":"to"},"oneOf":[{"title":"Skill queue","properties":{"to":{"const":"skill-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["to","queue"]},{"title":"Flow","properties":{"to":{"const":"flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["to","flow"]},{"title":"Agent","properties":{"to":{"const":"agent"},"agent":{"title":"Platform agent ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","agent"]},{"title":"Third-party number","properties":{"to":{"const":"third-party"},"number":{"title":"Number","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","number"]}]}},"required":["target"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false},"input-value":{"title":"Input","type":"object","properties":{"name":{"title":"Input name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"value":{"title":"Value expression","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["name","value"],"additionalProperties":false},"prompt":{"title":"Prompt","description":"What the caller hears: synthesised speech, a prompt of the tenant, or the value of a variable.","type":"object","required":["source"],"discriminator":{"propertyName":"source"},"oneOf":[{"title":"Text to speech","x-media":"tts","properties":{"source":{"const":"tts"},"text":{"title":"Text","type":"string","minLength":1,"examples":["Welcome."],"x-template":{"use":"speech"}},"soundEffect":{"title":"Sound effect","enum":["default","male","female"],"default":"default"},"speed":{"title":"Speed","description":"The default is as slow as low.","enum":["default","low","medium","high"],"default":"default"},"pronunciation":{"title":"Digit pronunciation","enum":["default","auto","number","string"],"default":"default"},"extended":{"title":"TTS extended parameter","type":"string","maxLength":200}},"required":["source","text"]},{"title":"Prompt of the tenant","properties":{"source":{"const":"prompt"},"prompt":{"title":"Prompt","type":"string","x-ref":"prompt"}},"required":["source","prompt"]},{"title":"Variable speech","x-media":"tts","properties":{"source":{"const":"variable"},"as":{"title":"Spoken as","enum":["phone","number","digits","time","date","price"]},"value":{"title":"Value","description":"Times as hh:mm:ss, dates as yyyymmdd.","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["source","as","value"]}]},"variable":{"title":"Variable","type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"default":{"title":"Default value","x-any-value":true},"encryption":{"title":"Encryption type","description":"Encrypted values are never seen in traces; not decrypted on read: not even in expressions.","enum":["none","encrypted","encrypted-not-decrypted"],"default":"none"},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false}}};
const schema33 = {"title":"Variable","type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"default":{"title":"Default value","x-any-value":true},"encryption":{"title":"Encryption type","description":"Encrypted values are never seen in traces; not decrypted on read: not even in expressions.","enum":["none","encrypted","encrypted-not-decrypted"],"default":"none"},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false};
const schema59 = {"title":"Error count clearance","description":"Forgets the timeouts and no-matches counted so far.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"clear-error-count"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Error count clearance","description":"Forgets the timeouts and no-matches counted so far.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema60 = {"title":"Call ending","description":"The flow hangs up, or gives the caller back to the agent or flow that lent it.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"end"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call ending","description":"The flow hangs up, or gives the caller back to the agent or flow that lent it.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema61 = {"title":"Language selection","description":"Sets the language in which prompts are played from here on.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"language"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Language selection","description":"Sets the language in which prompts are played from here on.","type":"object","properties":{"language":{"title":"Language","description":"One of the tenant's languages, as a BCP 47 tag such as en-US or zh-CN.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$","examples":["en"]}},"required":["language"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema62 = {"title":"Start","description":"Where calls enter the flow.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"start"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Start","description":"Where calls enter the flow.","type":"object","properties":{},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema63 = {"title":"Call transfer","description":"Hands the caller to a skill queue, a flow, an agent or a third-party number.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"transfer"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Call transfer","description":"Hands the caller to a skill queue, a flow, an agent or a third-party number.","type":"object","properties":{"target":{"title":"Target","type":"object","required":["to"],"discriminator":{"propertyName":"to"},"oneOf":[{"title":"Skill queue","properties":{"to":{"const":"skill-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["to","queue"]},{"title":"Flow","properties":{"to":{"const":"flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["to","flow"]},{"title":"Agent","properties":{"to":{"const":"agent"},"agent":{"title":"Platform agent ID","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","agent"]},{"title":"Third-party number","properties":{"to":{"const":"third-party"},"number":{"title":"Number","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["to","number"]}]}},"required":["target"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const pattern8 = new RegExp("^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
const pattern26 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const schema34 = {"title":"Variable assignment","description":"Sets variables and call-associated data, row by row.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"assign"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Variable assignment","description":"Sets variables and call-associated data, row by row.","type":"object","properties":{"assignments":{"title":"Assignments","type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/assignment"}}},"required":["assignments"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema35 = {"title":"Assignment","type":"object","properties":{"variable":{"title":"Variable name","description":"FLOW.x, GLOBAL.x, or calldata.x to set call-associated data.","type":"string","minLength":1,"examples":["calldata.note"],"x-variable":{"from":"value","calldata":true}},"value":{"title":"Value expression","type":"string","minLength":1,"examples":["\"\""],"x-expression":{"type":"any","scopes":["RESULT","TOC"]}}},"required":["variable","value"],"additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
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
if(!pattern4.test(data0)){
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
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.variable === undefined){
const err16 = {instancePath:instancePath+"/settings/assignments/" + i0,schemaPath:"#/$defs/assignment/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.value === undefined){
const err17 = {instancePath:instancePath+"/settings/assignments/" + i0,schemaPath:"#/$defs/assignment/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "variable") || (key2 === "value"))){
const err18 = {instancePath:instancePath+"/settings/assignments/" + i0,schemaPath:"#/$defs/assignment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.variable !== undefined){
let data7 = data6.variable;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err19 = {instancePath:instancePath+"/settings/assignments/" + i0+"/variable",schemaPath:"#/$defs/assignment/properties/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/settings/assignments/" + i0+"/variable",schemaPath:"#/$defs/assignment/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.value !== undefined){
let data8 = data6.value;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err21 = {instancePath:instancePath+"/settings/assignments/" + i0+"/value",schemaPath:"#/$defs/assignment/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/settings/assignments/" + i0+"/value",schemaPath:"#/$defs/assignment/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/settings/assignments/" + i0,schemaPath:"#/$defs/assignment/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err25 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"title":"Authentication","description":"Asks the enterprise's verification interface whether the caller is who they say, and leaves by its verdict.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"authenticate"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Authentication","description":"Asks the enterprise's verification interface whether the caller is who they say, and leaves by its verdict.","type":"object","properties":{"interface":{"title":"Verification interface","type":"string","x-ref":"interface"},"serviceNo":{"title":"Handled number","description":"Sent as verifyServiceNo.","type":"string","minLength":1,"default":"calldata.verifyServiceNo","x-expression":{"type":"any"}},"workNo":{"title":"Agent ID","description":"Sent as verifyWorkNo.","type":"string","minLength":1,"default":"calldata.verifyWorkNo","x-expression":{"type":"any"}},"inputs":{"title":"What the caller entered","description":"Sent beside the two numbers, in calldata.","type":"array","maxItems":20,"default":[],"x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}}},"required":["interface"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema37 = {"title":"Input","type":"object","properties":{"name":{"title":"Input name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"value":{"title":"Value expression","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["name","value"],"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
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
if(!pattern4.test(data0)){
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
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err20 = {instancePath:instancePath+"/settings/inputs/" + i0,schemaPath:"#/$defs/input-value/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.value === undefined){
const err21 = {instancePath:instancePath+"/settings/inputs/" + i0,schemaPath:"#/$defs/input-value/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "value"))){
const err22 = {instancePath:instancePath+"/settings/inputs/" + i0,schemaPath:"#/$defs/input-value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err23 = {instancePath:instancePath+"/settings/inputs/" + i0+"/name",schemaPath:"#/$defs/input-value/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
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
const err24 = {instancePath:instancePath+"/settings/inputs/" + i0+"/name",schemaPath:"#/$defs/input-value/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.value !== undefined){
let data11 = data9.value;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err25 = {instancePath:instancePath+"/settings/inputs/" + i0+"/value",schemaPath:"#/$defs/input-value/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/settings/inputs/" + i0+"/value",schemaPath:"#/$defs/input-value/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/settings/inputs/" + i0,schemaPath:"#/$defs/input-value/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath:instancePath+"/settings/inputs",schemaPath:"#/properties/settings/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err29 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"Voice playback and digit collection","description":"Plays a prompt and collects digits.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"collect"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Voice playback and digit collection","description":"Plays a prompt and collects digits.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"variable":{"title":"Digits go to","type":"string","minLength":1,"examples":["FLOW.input"],"x-variable":{"type":"string"}},"minimum":{"title":"Minimum digits","type":"integer","minimum":1,"maximum":32,"default":1,"x-not-above":"maximum"},"maximum":{"title":"Maximum digits","type":"integer","minimum":1,"maximum":32,"default":32},"endKey":{"title":"End key","enum":["#","none"],"default":"#"},"firstDigitTime":{"title":"Digit wait time (s)","description":"How long the caller may take before the first digit, after the prompt.","type":"integer","minimum":1,"maximum":60,"default":5},"interDigitTime":{"title":"Digit timeout (s)","description":"How long the caller may take between digits; then the digits so far are taken.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and wrong entries that are forgiven; the next one leaves by failure.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Collection error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Collection timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","variable"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema39 = {"title":"Prompt","description":"What the caller hears: synthesised speech, a prompt of the tenant, or the value of a variable.","type":"object","required":["source"],"discriminator":{"propertyName":"source"},"oneOf":[{"title":"Text to speech","x-media":"tts","properties":{"source":{"const":"tts"},"text":{"title":"Text","type":"string","minLength":1,"examples":["Welcome."],"x-template":{"use":"speech"}},"soundEffect":{"title":"Sound effect","enum":["default","male","female"],"default":"default"},"speed":{"title":"Speed","description":"The default is as slow as low.","enum":["default","low","medium","high"],"default":"default"},"pronunciation":{"title":"Digit pronunciation","enum":["default","auto","number","string"],"default":"default"},"extended":{"title":"TTS extended parameter","type":"string","maxLength":200}},"required":["source","text"]},{"title":"Prompt of the tenant","properties":{"source":{"const":"prompt"},"prompt":{"title":"Prompt","type":"string","x-ref":"prompt"}},"required":["source","prompt"]},{"title":"Variable speech","x-media":"tts","properties":{"source":{"const":"variable"},"as":{"title":"Spoken as","enum":["phone","number","digits","time","date","price"]},"value":{"title":"Value","description":"Times as hh:mm:ss, dates as yyyymmdd.","type":"string","minLength":1,"x-expression":{"type":"any"}}},"required":["source","as","value"]}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
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
if(!pattern4.test(data0)){
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
if(!(func1.call(schema38.properties.settings.properties, key1))){
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
let data5 = data4.prompt;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err15 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const tag0 = data5.source;
if(typeof tag0 == "string"){
if(tag0 === "tts"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err16 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.text === undefined){
const err17 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.source !== undefined){
if("tts" !== data5.source){
const err18 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/0/properties/source/const",keyword:"const",params:{allowedValue: "tts"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.text !== undefined){
let data7 = data5.text;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err19 = {instancePath:instancePath+"/settings/prompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/settings/prompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.soundEffect !== undefined){
let data8 = data5.soundEffect;
if(!(((data8 === "default") || (data8 === "male")) || (data8 === "female"))){
const err21 = {instancePath:instancePath+"/settings/prompt/soundEffect",schemaPath:"#/$defs/prompt/oneOf/0/properties/soundEffect/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.soundEffect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.speed !== undefined){
let data9 = data5.speed;
if(!((((data9 === "default") || (data9 === "low")) || (data9 === "medium")) || (data9 === "high"))){
const err22 = {instancePath:instancePath+"/settings/prompt/speed",schemaPath:"#/$defs/prompt/oneOf/0/properties/speed/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.speed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.pronunciation !== undefined){
let data10 = data5.pronunciation;
if(!((((data10 === "default") || (data10 === "auto")) || (data10 === "number")) || (data10 === "string"))){
const err23 = {instancePath:instancePath+"/settings/prompt/pronunciation",schemaPath:"#/$defs/prompt/oneOf/0/properties/pronunciation/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.pronunciation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.extended !== undefined){
let data11 = data5.extended;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err24 = {instancePath:instancePath+"/settings/prompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err25 = {instancePath:instancePath+"/settings/prompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props0.source = true;
props0.text = true;
props0.soundEffect = true;
props0.speed = true;
props0.pronunciation = true;
props0.extended = true;
}
else if(tag0 === "prompt"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err26 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data5.prompt === undefined){
const err27 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5.source !== undefined){
if("prompt" !== data5.source){
const err28 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/1/properties/source/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.prompt !== undefined){
if(typeof data5.prompt !== "string"){
const err29 = {instancePath:instancePath+"/settings/prompt/prompt",schemaPath:"#/$defs/prompt/oneOf/1/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props0.source = true;
props0.prompt = true;
}
}
else if(tag0 === "variable"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err30 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data5.as === undefined){
const err31 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5.value === undefined){
const err32 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data5.source !== undefined){
if("variable" !== data5.source){
const err33 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/2/properties/source/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.as !== undefined){
let data15 = data5.as;
if(!((((((data15 === "phone") || (data15 === "number")) || (data15 === "digits")) || (data15 === "time")) || (data15 === "date")) || (data15 === "price"))){
const err34 = {instancePath:instancePath+"/settings/prompt/as",schemaPath:"#/$defs/prompt/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data5.value !== undefined){
let data16 = data5.value;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err35 = {instancePath:instancePath+"/settings/prompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err36 = {instancePath:instancePath+"/settings/prompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props0 !== true){
props0 = props0 || {};
props0.source = true;
props0.as = true;
props0.value = true;
}
}
else {
const err37 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "source", tagValue: tag0},message:"value of tag \"source\" must be in oneOf"};
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
const err38 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "tag", tag: "source", tagValue: tag0},message:"tag \"source\" must be string"};
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
const err39 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4.variable !== undefined){
let data17 = data4.variable;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err40 = {instancePath:instancePath+"/settings/variable",schemaPath:"#/properties/settings/properties/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err41 = {instancePath:instancePath+"/settings/variable",schemaPath:"#/properties/settings/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data4.minimum !== undefined){
let data18 = data4.minimum;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err42 = {instancePath:instancePath+"/settings/minimum",schemaPath:"#/properties/settings/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 32 || isNaN(data18)){
const err43 = {instancePath:instancePath+"/settings/minimum",schemaPath:"#/properties/settings/properties/minimum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err44 = {instancePath:instancePath+"/settings/minimum",schemaPath:"#/properties/settings/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4.maximum !== undefined){
let data19 = data4.maximum;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err45 = {instancePath:instancePath+"/settings/maximum",schemaPath:"#/properties/settings/properties/maximum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 32 || isNaN(data19)){
const err46 = {instancePath:instancePath+"/settings/maximum",schemaPath:"#/properties/settings/properties/maximum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err47 = {instancePath:instancePath+"/settings/maximum",schemaPath:"#/properties/settings/properties/maximum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4.endKey !== undefined){
let data20 = data4.endKey;
if(!((data20 === "#") || (data20 === "none"))){
const err48 = {instancePath:instancePath+"/settings/endKey",schemaPath:"#/properties/settings/properties/endKey/enum",keyword:"enum",params:{allowedValues: schema38.properties.settings.properties.endKey.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data4.firstDigitTime !== undefined){
let data21 = data4.firstDigitTime;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err49 = {instancePath:instancePath+"/settings/firstDigitTime",schemaPath:"#/properties/settings/properties/firstDigitTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 60 || isNaN(data21)){
const err50 = {instancePath:instancePath+"/settings/firstDigitTime",schemaPath:"#/properties/settings/properties/firstDigitTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/settings/firstDigitTime",schemaPath:"#/properties/settings/properties/firstDigitTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4.interDigitTime !== undefined){
let data22 = data4.interDigitTime;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err52 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 60 || isNaN(data22)){
const err53 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4.maxFailures !== undefined){
let data23 = data4.maxFailures;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err55 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 10 || isNaN(data23)){
const err56 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err57 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data4.interruptible !== undefined){
if(typeof data4.interruptible !== "boolean"){
const err58 = {instancePath:instancePath+"/settings/interruptible",schemaPath:"#/properties/settings/properties/interruptible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data4.errorPrompt !== undefined){
let data25 = data4.errorPrompt;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.source === undefined){
const err59 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const tag1 = data25.source;
if(typeof tag1 == "string"){
if(tag1 === "tts"){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.source === undefined){
const err60 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data25.text === undefined){
const err61 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data25.source !== undefined){
if("tts" !== data25.source){
const err62 = {instancePath:instancePath+"/settings/errorPrompt/source",schemaPath:"#/$defs/prompt/oneOf/0/properties/source/const",keyword:"const",params:{allowedValue: "tts"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.text !== undefined){
let data27 = data25.text;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err63 = {instancePath:instancePath+"/settings/errorPrompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err64 = {instancePath:instancePath+"/settings/errorPrompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data25.soundEffect !== undefined){
let data28 = data25.soundEffect;
if(!(((data28 === "default") || (data28 === "male")) || (data28 === "female"))){
const err65 = {instancePath:instancePath+"/settings/errorPrompt/soundEffect",schemaPath:"#/$defs/prompt/oneOf/0/properties/soundEffect/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.soundEffect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.speed !== undefined){
let data29 = data25.speed;
if(!((((data29 === "default") || (data29 === "low")) || (data29 === "medium")) || (data29 === "high"))){
const err66 = {instancePath:instancePath+"/settings/errorPrompt/speed",schemaPath:"#/$defs/prompt/oneOf/0/properties/speed/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.speed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data25.pronunciation !== undefined){
let data30 = data25.pronunciation;
if(!((((data30 === "default") || (data30 === "auto")) || (data30 === "number")) || (data30 === "string"))){
const err67 = {instancePath:instancePath+"/settings/errorPrompt/pronunciation",schemaPath:"#/$defs/prompt/oneOf/0/properties/pronunciation/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.pronunciation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.extended !== undefined){
let data31 = data25.extended;
if(typeof data31 === "string"){
if(func2(data31) > 200){
const err68 = {instancePath:instancePath+"/settings/errorPrompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/settings/errorPrompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var props1 = {};
props1.source = true;
props1.text = true;
props1.soundEffect = true;
props1.speed = true;
props1.pronunciation = true;
props1.extended = true;
}
else if(tag1 === "prompt"){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.source === undefined){
const err70 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data25.prompt === undefined){
const err71 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data25.source !== undefined){
if("prompt" !== data25.source){
const err72 = {instancePath:instancePath+"/settings/errorPrompt/source",schemaPath:"#/$defs/prompt/oneOf/1/properties/source/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data25.prompt !== undefined){
if(typeof data25.prompt !== "string"){
const err73 = {instancePath:instancePath+"/settings/errorPrompt/prompt",schemaPath:"#/$defs/prompt/oneOf/1/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props1 !== true){
props1 = props1 || {};
props1.source = true;
props1.prompt = true;
}
}
else if(tag1 === "variable"){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.source === undefined){
const err74 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data25.as === undefined){
const err75 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data25.value === undefined){
const err76 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data25.source !== undefined){
if("variable" !== data25.source){
const err77 = {instancePath:instancePath+"/settings/errorPrompt/source",schemaPath:"#/$defs/prompt/oneOf/2/properties/source/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data25.as !== undefined){
let data35 = data25.as;
if(!((((((data35 === "phone") || (data35 === "number")) || (data35 === "digits")) || (data35 === "time")) || (data35 === "date")) || (data35 === "price"))){
const err78 = {instancePath:instancePath+"/settings/errorPrompt/as",schemaPath:"#/$defs/prompt/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data25.value !== undefined){
let data36 = data25.value;
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err79 = {instancePath:instancePath+"/settings/errorPrompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/settings/errorPrompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props1 !== true){
props1 = props1 || {};
props1.source = true;
props1.as = true;
props1.value = true;
}
}
else {
const err81 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "source", tagValue: tag1},message:"value of tag \"source\" must be in oneOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "tag", tag: "source", tagValue: tag1},message:"tag \"source\" must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data4.timeoutPrompt !== undefined){
let data37 = data4.timeoutPrompt;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.source === undefined){
const err84 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const tag2 = data37.source;
if(typeof tag2 == "string"){
if(tag2 === "tts"){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.source === undefined){
const err85 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data37.text === undefined){
const err86 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data37.source !== undefined){
if("tts" !== data37.source){
const err87 = {instancePath:instancePath+"/settings/timeoutPrompt/source",schemaPath:"#/$defs/prompt/oneOf/0/properties/source/const",keyword:"const",params:{allowedValue: "tts"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.text !== undefined){
let data39 = data37.text;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err88 = {instancePath:instancePath+"/settings/timeoutPrompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/settings/timeoutPrompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.soundEffect !== undefined){
let data40 = data37.soundEffect;
if(!(((data40 === "default") || (data40 === "male")) || (data40 === "female"))){
const err90 = {instancePath:instancePath+"/settings/timeoutPrompt/soundEffect",schemaPath:"#/$defs/prompt/oneOf/0/properties/soundEffect/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.soundEffect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data37.speed !== undefined){
let data41 = data37.speed;
if(!((((data41 === "default") || (data41 === "low")) || (data41 === "medium")) || (data41 === "high"))){
const err91 = {instancePath:instancePath+"/settings/timeoutPrompt/speed",schemaPath:"#/$defs/prompt/oneOf/0/properties/speed/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.speed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data37.pronunciation !== undefined){
let data42 = data37.pronunciation;
if(!((((data42 === "default") || (data42 === "auto")) || (data42 === "number")) || (data42 === "string"))){
const err92 = {instancePath:instancePath+"/settings/timeoutPrompt/pronunciation",schemaPath:"#/$defs/prompt/oneOf/0/properties/pronunciation/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.pronunciation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data37.extended !== undefined){
let data43 = data37.extended;
if(typeof data43 === "string"){
if(func2(data43) > 200){
const err93 = {instancePath:instancePath+"/settings/timeoutPrompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/settings/timeoutPrompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
var props2 = {};
props2.source = true;
props2.text = true;
props2.soundEffect = true;
props2.speed = true;
props2.pronunciation = true;
props2.extended = true;
}
else if(tag2 === "prompt"){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.source === undefined){
const err95 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data37.prompt === undefined){
const err96 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data37.source !== undefined){
if("prompt" !== data37.source){
const err97 = {instancePath:instancePath+"/settings/timeoutPrompt/source",schemaPath:"#/$defs/prompt/oneOf/1/properties/source/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data37.prompt !== undefined){
if(typeof data37.prompt !== "string"){
const err98 = {instancePath:instancePath+"/settings/timeoutPrompt/prompt",schemaPath:"#/$defs/prompt/oneOf/1/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props2 !== true){
props2 = props2 || {};
props2.source = true;
props2.prompt = true;
}
}
else if(tag2 === "variable"){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.source === undefined){
const err99 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data37.as === undefined){
const err100 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data37.value === undefined){
const err101 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data37.source !== undefined){
if("variable" !== data37.source){
const err102 = {instancePath:instancePath+"/settings/timeoutPrompt/source",schemaPath:"#/$defs/prompt/oneOf/2/properties/source/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data37.as !== undefined){
let data47 = data37.as;
if(!((((((data47 === "phone") || (data47 === "number")) || (data47 === "digits")) || (data47 === "time")) || (data47 === "date")) || (data47 === "price"))){
const err103 = {instancePath:instancePath+"/settings/timeoutPrompt/as",schemaPath:"#/$defs/prompt/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data37.value !== undefined){
let data48 = data37.value;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err104 = {instancePath:instancePath+"/settings/timeoutPrompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/settings/timeoutPrompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {};
props2.source = true;
props2.as = true;
props2.value = true;
}
}
else {
const err106 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "source", tagValue: tag2},message:"value of tag \"source\" must be in oneOf"};
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
const err107 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "tag", tag: "source", tagValue: tag2},message:"tag \"source\" must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err109 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err110 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"Interface invocation","description":"Calls a third-party interface and leaves by the first condition that holds on its answer.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"invoke"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Interface invocation","description":"Calls a third-party interface and leaves by the first condition that holds on its answer.","type":"object","x-scopes":["RESULT"],"x-result-of":"interface","properties":{"interface":{"title":"Interface","type":"string","x-ref":"interface"},"inputs":{"title":"Inputs","type":"array","maxItems":50,"default":[],"x-inputs-of":"interface","x-unique-by":"name","items":{"$ref":"#/$defs/input-value"}},"assignments":{"title":"Outputs to keep","description":"RESULT.x is readable only here: copy what is needed later to variables.","type":"array","maxItems":50,"default":[],"items":{"$ref":"#/$defs/assignment"}},"conditions":{"title":"Conditions","type":"array","maxItems":20,"default":[],"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"required":["interface"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};
const schema45 = {"title":"Named condition","type":"object","properties":{"id":{"title":"Id","type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,31}$","examples":["condition-1"]},"name":{"title":"Condition name","type":"string","minLength":1,"maxLength":64,"examples":["Condition 1"]},"expression":{"title":"Condition expression","type":"string","minLength":1,"examples":["true"],"x-expression":{"type":"boolean","scopes":["RESULT","TOC"]}}},"required":["id","name","expression"],"additionalProperties":false};
const pattern15 = new RegExp("^[a-z0-9][a-z0-9-]{0,31}$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
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
if(!pattern4.test(data0)){
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
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err16 = {instancePath:instancePath+"/settings/inputs/" + i0,schemaPath:"#/$defs/input-value/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.value === undefined){
const err17 = {instancePath:instancePath+"/settings/inputs/" + i0,schemaPath:"#/$defs/input-value/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "name") || (key2 === "value"))){
const err18 = {instancePath:instancePath+"/settings/inputs/" + i0,schemaPath:"#/$defs/input-value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err19 = {instancePath:instancePath+"/settings/inputs/" + i0+"/name",schemaPath:"#/$defs/input-value/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
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
const err20 = {instancePath:instancePath+"/settings/inputs/" + i0+"/name",schemaPath:"#/$defs/input-value/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.value !== undefined){
let data9 = data7.value;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err21 = {instancePath:instancePath+"/settings/inputs/" + i0+"/value",schemaPath:"#/$defs/input-value/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/settings/inputs/" + i0+"/value",schemaPath:"#/$defs/input-value/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/settings/inputs/" + i0,schemaPath:"#/$defs/input-value/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/settings/inputs",schemaPath:"#/properties/settings/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.assignments !== undefined){
let data10 = data4.assignments;
if(Array.isArray(data10)){
if(data10.length > 50){
const err25 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.variable === undefined){
const err26 = {instancePath:instancePath+"/settings/assignments/" + i1,schemaPath:"#/$defs/assignment/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.value === undefined){
const err27 = {instancePath:instancePath+"/settings/assignments/" + i1,schemaPath:"#/$defs/assignment/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data11){
if(!((key3 === "variable") || (key3 === "value"))){
const err28 = {instancePath:instancePath+"/settings/assignments/" + i1,schemaPath:"#/$defs/assignment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.variable !== undefined){
let data12 = data11.variable;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err29 = {instancePath:instancePath+"/settings/assignments/" + i1+"/variable",schemaPath:"#/$defs/assignment/properties/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err30 = {instancePath:instancePath+"/settings/assignments/" + i1+"/variable",schemaPath:"#/$defs/assignment/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.value !== undefined){
let data13 = data11.value;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err31 = {instancePath:instancePath+"/settings/assignments/" + i1+"/value",schemaPath:"#/$defs/assignment/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err32 = {instancePath:instancePath+"/settings/assignments/" + i1+"/value",schemaPath:"#/$defs/assignment/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/settings/assignments/" + i1,schemaPath:"#/$defs/assignment/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err34 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data4.conditions !== undefined){
let data14 = data4.conditions;
if(Array.isArray(data14)){
if(data14.length > 20){
const err35 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err36 = {instancePath:instancePath+"/settings/conditions/" + i2,schemaPath:"#/$defs/condition/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.name === undefined){
const err37 = {instancePath:instancePath+"/settings/conditions/" + i2,schemaPath:"#/$defs/condition/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data15.expression === undefined){
const err38 = {instancePath:instancePath+"/settings/conditions/" + i2,schemaPath:"#/$defs/condition/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data15){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "expression"))){
const err39 = {instancePath:instancePath+"/settings/conditions/" + i2,schemaPath:"#/$defs/condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(!pattern15.test(data16)){
const err40 = {instancePath:instancePath+"/settings/conditions/" + i2+"/id",schemaPath:"#/$defs/condition/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,31}$"+"\""};
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
const err41 = {instancePath:instancePath+"/settings/conditions/" + i2+"/id",schemaPath:"#/$defs/condition/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.name !== undefined){
let data17 = data15.name;
if(typeof data17 === "string"){
if(func2(data17) > 64){
const err42 = {instancePath:instancePath+"/settings/conditions/" + i2+"/name",schemaPath:"#/$defs/condition/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data17) < 1){
const err43 = {instancePath:instancePath+"/settings/conditions/" + i2+"/name",schemaPath:"#/$defs/condition/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err44 = {instancePath:instancePath+"/settings/conditions/" + i2+"/name",schemaPath:"#/$defs/condition/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.expression !== undefined){
let data18 = data15.expression;
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err45 = {instancePath:instancePath+"/settings/conditions/" + i2+"/expression",schemaPath:"#/$defs/condition/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err46 = {instancePath:instancePath+"/settings/conditions/" + i2+"/expression",schemaPath:"#/$defs/condition/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err47 = {instancePath:instancePath+"/settings/conditions/" + i2,schemaPath:"#/$defs/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err48 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err49 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"Branch judgment","description":"Leaves by the first condition that holds, or by the default.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"judge"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Branch judgment","description":"Leaves by the first condition that holds, or by the default.","type":"object","properties":{"conditions":{"title":"Conditions","type":"array","minItems":1,"maxItems":20,"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"required":["conditions"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
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
if(!pattern4.test(data0)){
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
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err16 = {instancePath:instancePath+"/settings/conditions/" + i0,schemaPath:"#/$defs/condition/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.name === undefined){
const err17 = {instancePath:instancePath+"/settings/conditions/" + i0,schemaPath:"#/$defs/condition/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.expression === undefined){
const err18 = {instancePath:instancePath+"/settings/conditions/" + i0,schemaPath:"#/$defs/condition/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data6){
if(!(((key2 === "id") || (key2 === "name")) || (key2 === "expression"))){
const err19 = {instancePath:instancePath+"/settings/conditions/" + i0,schemaPath:"#/$defs/condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern15.test(data7)){
const err20 = {instancePath:instancePath+"/settings/conditions/" + i0+"/id",schemaPath:"#/$defs/condition/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,31}$"+"\""};
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
const err21 = {instancePath:instancePath+"/settings/conditions/" + i0+"/id",schemaPath:"#/$defs/condition/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.name !== undefined){
let data8 = data6.name;
if(typeof data8 === "string"){
if(func2(data8) > 64){
const err22 = {instancePath:instancePath+"/settings/conditions/" + i0+"/name",schemaPath:"#/$defs/condition/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data8) < 1){
const err23 = {instancePath:instancePath+"/settings/conditions/" + i0+"/name",schemaPath:"#/$defs/condition/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err24 = {instancePath:instancePath+"/settings/conditions/" + i0+"/name",schemaPath:"#/$defs/condition/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.expression !== undefined){
let data9 = data6.expression;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err25 = {instancePath:instancePath+"/settings/conditions/" + i0+"/expression",schemaPath:"#/$defs/condition/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err26 = {instancePath:instancePath+"/settings/conditions/" + i0+"/expression",schemaPath:"#/$defs/condition/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/settings/conditions/" + i0,schemaPath:"#/$defs/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err28 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err29 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"title":"Menu configuration","description":"Plays a prompt and leaves by the key that the caller presses.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"menu"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Menu configuration","description":"Plays a prompt and leaves by the key that the caller presses.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"keys":{"title":"Menu keys","type":"array","minItems":1,"maxItems":12,"x-unique-by":"key","examples":[[{"key":"1","description":"First choice"}]],"items":{"type":"object","properties":{"key":{"title":"Key","enum":["0","1","2","3","4","5","6","7","8","9","*","#"]},"description":{"title":"Description","type":"string","minLength":1,"maxLength":64}},"required":["key","description"],"additionalProperties":false}},"digitWaitTime":{"title":"Digit wait time (s)","description":"A longer silence counts as a failure.","type":"integer","minimum":1,"maximum":60,"default":5},"maxFailures":{"title":"Max failures","description":"Silences and other keys that are forgiven; the next one leaves by timeout or other key.","type":"integer","minimum":0,"maximum":10,"default":2},"interruptible":{"title":"Keys interrupt the prompt","type":"boolean","default":true},"errorPrompt":{"title":"Error prompt","$ref":"#/$defs/prompt"},"timeoutPrompt":{"title":"Timeout prompt","$ref":"#/$defs/prompt"}},"required":["prompt","keys"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
if(!pattern4.test(data0)){
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
let data5 = data4.prompt;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err15 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const tag0 = data5.source;
if(typeof tag0 == "string"){
if(tag0 === "tts"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err16 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.text === undefined){
const err17 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.source !== undefined){
if("tts" !== data5.source){
const err18 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/0/properties/source/const",keyword:"const",params:{allowedValue: "tts"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.text !== undefined){
let data7 = data5.text;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err19 = {instancePath:instancePath+"/settings/prompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/settings/prompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.soundEffect !== undefined){
let data8 = data5.soundEffect;
if(!(((data8 === "default") || (data8 === "male")) || (data8 === "female"))){
const err21 = {instancePath:instancePath+"/settings/prompt/soundEffect",schemaPath:"#/$defs/prompt/oneOf/0/properties/soundEffect/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.soundEffect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.speed !== undefined){
let data9 = data5.speed;
if(!((((data9 === "default") || (data9 === "low")) || (data9 === "medium")) || (data9 === "high"))){
const err22 = {instancePath:instancePath+"/settings/prompt/speed",schemaPath:"#/$defs/prompt/oneOf/0/properties/speed/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.speed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.pronunciation !== undefined){
let data10 = data5.pronunciation;
if(!((((data10 === "default") || (data10 === "auto")) || (data10 === "number")) || (data10 === "string"))){
const err23 = {instancePath:instancePath+"/settings/prompt/pronunciation",schemaPath:"#/$defs/prompt/oneOf/0/properties/pronunciation/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.pronunciation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.extended !== undefined){
let data11 = data5.extended;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err24 = {instancePath:instancePath+"/settings/prompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err25 = {instancePath:instancePath+"/settings/prompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props0.source = true;
props0.text = true;
props0.soundEffect = true;
props0.speed = true;
props0.pronunciation = true;
props0.extended = true;
}
else if(tag0 === "prompt"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err26 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data5.prompt === undefined){
const err27 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5.source !== undefined){
if("prompt" !== data5.source){
const err28 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/1/properties/source/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data5.prompt !== undefined){
if(typeof data5.prompt !== "string"){
const err29 = {instancePath:instancePath+"/settings/prompt/prompt",schemaPath:"#/$defs/prompt/oneOf/1/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props0.source = true;
props0.prompt = true;
}
}
else if(tag0 === "variable"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err30 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data5.as === undefined){
const err31 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5.value === undefined){
const err32 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data5.source !== undefined){
if("variable" !== data5.source){
const err33 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/2/properties/source/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.as !== undefined){
let data15 = data5.as;
if(!((((((data15 === "phone") || (data15 === "number")) || (data15 === "digits")) || (data15 === "time")) || (data15 === "date")) || (data15 === "price"))){
const err34 = {instancePath:instancePath+"/settings/prompt/as",schemaPath:"#/$defs/prompt/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data5.value !== undefined){
let data16 = data5.value;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err35 = {instancePath:instancePath+"/settings/prompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err36 = {instancePath:instancePath+"/settings/prompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props0 !== true){
props0 = props0 || {};
props0.source = true;
props0.as = true;
props0.value = true;
}
}
else {
const err37 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "source", tagValue: tag0},message:"value of tag \"source\" must be in oneOf"};
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
const err38 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "tag", tag: "source", tagValue: tag0},message:"tag \"source\" must be string"};
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
const err39 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4.keys !== undefined){
let data17 = data4.keys;
if(Array.isArray(data17)){
if(data17.length > 12){
const err40 = {instancePath:instancePath+"/settings/keys",schemaPath:"#/properties/settings/properties/keys/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data17.length < 1){
const err41 = {instancePath:instancePath+"/settings/keys",schemaPath:"#/properties/settings/properties/keys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.key === undefined){
const err42 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data18.description === undefined){
const err43 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key2 in data18){
if(!((key2 === "key") || (key2 === "description"))){
const err44 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.key !== undefined){
let data19 = data18.key;
if(!((((((((((((data19 === "0") || (data19 === "1")) || (data19 === "2")) || (data19 === "3")) || (data19 === "4")) || (data19 === "5")) || (data19 === "6")) || (data19 === "7")) || (data19 === "8")) || (data19 === "9")) || (data19 === "*")) || (data19 === "#"))){
const err45 = {instancePath:instancePath+"/settings/keys/" + i0+"/key",schemaPath:"#/properties/settings/properties/keys/items/properties/key/enum",keyword:"enum",params:{allowedValues: schema48.properties.settings.properties.keys.items.properties.key.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.description !== undefined){
let data20 = data18.description;
if(typeof data20 === "string"){
if(func2(data20) > 64){
const err46 = {instancePath:instancePath+"/settings/keys/" + i0+"/description",schemaPath:"#/properties/settings/properties/keys/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data20) < 1){
const err47 = {instancePath:instancePath+"/settings/keys/" + i0+"/description",schemaPath:"#/properties/settings/properties/keys/items/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err48 = {instancePath:instancePath+"/settings/keys/" + i0+"/description",schemaPath:"#/properties/settings/properties/keys/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err49 = {instancePath:instancePath+"/settings/keys/" + i0,schemaPath:"#/properties/settings/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err50 = {instancePath:instancePath+"/settings/keys",schemaPath:"#/properties/settings/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data4.digitWaitTime !== undefined){
let data21 = data4.digitWaitTime;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err51 = {instancePath:instancePath+"/settings/digitWaitTime",schemaPath:"#/properties/settings/properties/digitWaitTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 60 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/settings/digitWaitTime",schemaPath:"#/properties/settings/properties/digitWaitTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err53 = {instancePath:instancePath+"/settings/digitWaitTime",schemaPath:"#/properties/settings/properties/digitWaitTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4.maxFailures !== undefined){
let data22 = data4.maxFailures;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err54 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 10 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err56 = {instancePath:instancePath+"/settings/maxFailures",schemaPath:"#/properties/settings/properties/maxFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data4.interruptible !== undefined){
if(typeof data4.interruptible !== "boolean"){
const err57 = {instancePath:instancePath+"/settings/interruptible",schemaPath:"#/properties/settings/properties/interruptible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data4.errorPrompt !== undefined){
let data24 = data4.errorPrompt;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.source === undefined){
const err58 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const tag1 = data24.source;
if(typeof tag1 == "string"){
if(tag1 === "tts"){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.source === undefined){
const err59 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data24.text === undefined){
const err60 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data24.source !== undefined){
if("tts" !== data24.source){
const err61 = {instancePath:instancePath+"/settings/errorPrompt/source",schemaPath:"#/$defs/prompt/oneOf/0/properties/source/const",keyword:"const",params:{allowedValue: "tts"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.text !== undefined){
let data26 = data24.text;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err62 = {instancePath:instancePath+"/settings/errorPrompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/settings/errorPrompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data24.soundEffect !== undefined){
let data27 = data24.soundEffect;
if(!(((data27 === "default") || (data27 === "male")) || (data27 === "female"))){
const err64 = {instancePath:instancePath+"/settings/errorPrompt/soundEffect",schemaPath:"#/$defs/prompt/oneOf/0/properties/soundEffect/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.soundEffect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.speed !== undefined){
let data28 = data24.speed;
if(!((((data28 === "default") || (data28 === "low")) || (data28 === "medium")) || (data28 === "high"))){
const err65 = {instancePath:instancePath+"/settings/errorPrompt/speed",schemaPath:"#/$defs/prompt/oneOf/0/properties/speed/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.speed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data24.pronunciation !== undefined){
let data29 = data24.pronunciation;
if(!((((data29 === "default") || (data29 === "auto")) || (data29 === "number")) || (data29 === "string"))){
const err66 = {instancePath:instancePath+"/settings/errorPrompt/pronunciation",schemaPath:"#/$defs/prompt/oneOf/0/properties/pronunciation/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.pronunciation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.extended !== undefined){
let data30 = data24.extended;
if(typeof data30 === "string"){
if(func2(data30) > 200){
const err67 = {instancePath:instancePath+"/settings/errorPrompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/settings/errorPrompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var props1 = {};
props1.source = true;
props1.text = true;
props1.soundEffect = true;
props1.speed = true;
props1.pronunciation = true;
props1.extended = true;
}
else if(tag1 === "prompt"){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.source === undefined){
const err69 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data24.prompt === undefined){
const err70 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data24.source !== undefined){
if("prompt" !== data24.source){
const err71 = {instancePath:instancePath+"/settings/errorPrompt/source",schemaPath:"#/$defs/prompt/oneOf/1/properties/source/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data24.prompt !== undefined){
if(typeof data24.prompt !== "string"){
const err72 = {instancePath:instancePath+"/settings/errorPrompt/prompt",schemaPath:"#/$defs/prompt/oneOf/1/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props1 !== true){
props1 = props1 || {};
props1.source = true;
props1.prompt = true;
}
}
else if(tag1 === "variable"){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.source === undefined){
const err73 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data24.as === undefined){
const err74 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data24.value === undefined){
const err75 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data24.source !== undefined){
if("variable" !== data24.source){
const err76 = {instancePath:instancePath+"/settings/errorPrompt/source",schemaPath:"#/$defs/prompt/oneOf/2/properties/source/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data24.as !== undefined){
let data34 = data24.as;
if(!((((((data34 === "phone") || (data34 === "number")) || (data34 === "digits")) || (data34 === "time")) || (data34 === "date")) || (data34 === "price"))){
const err77 = {instancePath:instancePath+"/settings/errorPrompt/as",schemaPath:"#/$defs/prompt/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data24.value !== undefined){
let data35 = data24.value;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err78 = {instancePath:instancePath+"/settings/errorPrompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err79 = {instancePath:instancePath+"/settings/errorPrompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props1 !== true){
props1 = props1 || {};
props1.source = true;
props1.as = true;
props1.value = true;
}
}
else {
const err80 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "source", tagValue: tag1},message:"value of tag \"source\" must be in oneOf"};
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
const err81 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "tag", tag: "source", tagValue: tag1},message:"tag \"source\" must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/settings/errorPrompt",schemaPath:"#/$defs/prompt/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data4.timeoutPrompt !== undefined){
let data36 = data4.timeoutPrompt;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.source === undefined){
const err83 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const tag2 = data36.source;
if(typeof tag2 == "string"){
if(tag2 === "tts"){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.source === undefined){
const err84 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data36.text === undefined){
const err85 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data36.source !== undefined){
if("tts" !== data36.source){
const err86 = {instancePath:instancePath+"/settings/timeoutPrompt/source",schemaPath:"#/$defs/prompt/oneOf/0/properties/source/const",keyword:"const",params:{allowedValue: "tts"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data36.text !== undefined){
let data38 = data36.text;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err87 = {instancePath:instancePath+"/settings/timeoutPrompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/settings/timeoutPrompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data36.soundEffect !== undefined){
let data39 = data36.soundEffect;
if(!(((data39 === "default") || (data39 === "male")) || (data39 === "female"))){
const err89 = {instancePath:instancePath+"/settings/timeoutPrompt/soundEffect",schemaPath:"#/$defs/prompt/oneOf/0/properties/soundEffect/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.soundEffect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data36.speed !== undefined){
let data40 = data36.speed;
if(!((((data40 === "default") || (data40 === "low")) || (data40 === "medium")) || (data40 === "high"))){
const err90 = {instancePath:instancePath+"/settings/timeoutPrompt/speed",schemaPath:"#/$defs/prompt/oneOf/0/properties/speed/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.speed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data36.pronunciation !== undefined){
let data41 = data36.pronunciation;
if(!((((data41 === "default") || (data41 === "auto")) || (data41 === "number")) || (data41 === "string"))){
const err91 = {instancePath:instancePath+"/settings/timeoutPrompt/pronunciation",schemaPath:"#/$defs/prompt/oneOf/0/properties/pronunciation/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.pronunciation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data36.extended !== undefined){
let data42 = data36.extended;
if(typeof data42 === "string"){
if(func2(data42) > 200){
const err92 = {instancePath:instancePath+"/settings/timeoutPrompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err93 = {instancePath:instancePath+"/settings/timeoutPrompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var props2 = {};
props2.source = true;
props2.text = true;
props2.soundEffect = true;
props2.speed = true;
props2.pronunciation = true;
props2.extended = true;
}
else if(tag2 === "prompt"){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.source === undefined){
const err94 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data36.prompt === undefined){
const err95 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data36.source !== undefined){
if("prompt" !== data36.source){
const err96 = {instancePath:instancePath+"/settings/timeoutPrompt/source",schemaPath:"#/$defs/prompt/oneOf/1/properties/source/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data36.prompt !== undefined){
if(typeof data36.prompt !== "string"){
const err97 = {instancePath:instancePath+"/settings/timeoutPrompt/prompt",schemaPath:"#/$defs/prompt/oneOf/1/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props2 !== true){
props2 = props2 || {};
props2.source = true;
props2.prompt = true;
}
}
else if(tag2 === "variable"){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.source === undefined){
const err98 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data36.as === undefined){
const err99 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data36.value === undefined){
const err100 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data36.source !== undefined){
if("variable" !== data36.source){
const err101 = {instancePath:instancePath+"/settings/timeoutPrompt/source",schemaPath:"#/$defs/prompt/oneOf/2/properties/source/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data36.as !== undefined){
let data46 = data36.as;
if(!((((((data46 === "phone") || (data46 === "number")) || (data46 === "digits")) || (data46 === "time")) || (data46 === "date")) || (data46 === "price"))){
const err102 = {instancePath:instancePath+"/settings/timeoutPrompt/as",schemaPath:"#/$defs/prompt/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data36.value !== undefined){
let data47 = data36.value;
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err103 = {instancePath:instancePath+"/settings/timeoutPrompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/settings/timeoutPrompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {};
props2.source = true;
props2.as = true;
props2.value = true;
}
}
else {
const err105 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "source", tagValue: tag2},message:"value of tag \"source\" must be in oneOf"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "tag", tag: "source", tagValue: tag2},message:"tag \"source\" must be string"};
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
const err107 = {instancePath:instancePath+"/settings/timeoutPrompt",schemaPath:"#/$defs/prompt/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err108 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err109 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"title":"Voice playback","description":"Plays a prompt to its end and goes on.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"play"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Voice playback","description":"Plays a prompt to its end and goes on.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"}},"required":["prompt"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
if(!pattern4.test(data0)){
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
let data5 = data4.prompt;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err14 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const tag0 = data5.source;
if(typeof tag0 == "string"){
if(tag0 === "tts"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err15 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.text === undefined){
const err16 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.source !== undefined){
if("tts" !== data5.source){
const err17 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/0/properties/source/const",keyword:"const",params:{allowedValue: "tts"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.text !== undefined){
let data7 = data5.text;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err18 = {instancePath:instancePath+"/settings/prompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/settings/prompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.soundEffect !== undefined){
let data8 = data5.soundEffect;
if(!(((data8 === "default") || (data8 === "male")) || (data8 === "female"))){
const err20 = {instancePath:instancePath+"/settings/prompt/soundEffect",schemaPath:"#/$defs/prompt/oneOf/0/properties/soundEffect/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.soundEffect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.speed !== undefined){
let data9 = data5.speed;
if(!((((data9 === "default") || (data9 === "low")) || (data9 === "medium")) || (data9 === "high"))){
const err21 = {instancePath:instancePath+"/settings/prompt/speed",schemaPath:"#/$defs/prompt/oneOf/0/properties/speed/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.speed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.pronunciation !== undefined){
let data10 = data5.pronunciation;
if(!((((data10 === "default") || (data10 === "auto")) || (data10 === "number")) || (data10 === "string"))){
const err22 = {instancePath:instancePath+"/settings/prompt/pronunciation",schemaPath:"#/$defs/prompt/oneOf/0/properties/pronunciation/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.pronunciation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.extended !== undefined){
let data11 = data5.extended;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err23 = {instancePath:instancePath+"/settings/prompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err24 = {instancePath:instancePath+"/settings/prompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props0.source = true;
props0.text = true;
props0.soundEffect = true;
props0.speed = true;
props0.pronunciation = true;
props0.extended = true;
}
else if(tag0 === "prompt"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err25 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5.prompt === undefined){
const err26 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data5.source !== undefined){
if("prompt" !== data5.source){
const err27 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/1/properties/source/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.prompt !== undefined){
if(typeof data5.prompt !== "string"){
const err28 = {instancePath:instancePath+"/settings/prompt/prompt",schemaPath:"#/$defs/prompt/oneOf/1/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props0.source = true;
props0.prompt = true;
}
}
else if(tag0 === "variable"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err29 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.as === undefined){
const err30 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data5.value === undefined){
const err31 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5.source !== undefined){
if("variable" !== data5.source){
const err32 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/2/properties/source/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.as !== undefined){
let data15 = data5.as;
if(!((((((data15 === "phone") || (data15 === "number")) || (data15 === "digits")) || (data15 === "time")) || (data15 === "date")) || (data15 === "price"))){
const err33 = {instancePath:instancePath+"/settings/prompt/as",schemaPath:"#/$defs/prompt/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.value !== undefined){
let data16 = data5.value;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err34 = {instancePath:instancePath+"/settings/prompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err35 = {instancePath:instancePath+"/settings/prompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props0 !== true){
props0 = props0 || {};
props0.source = true;
props0.as = true;
props0.value = true;
}
}
else {
const err36 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "source", tagValue: tag0},message:"value of tag \"source\" must be in oneOf"};
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
const err37 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "tag", tag: "source", tagValue: tag0},message:"tag \"source\" must be string"};
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
const err38 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err39 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"title":"Semantic recognition","description":"Asks the recogniser what the caller means and leaves by the first condition that holds.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"recognise"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Semantic recognition","description":"Asks the recogniser what the caller means and leaves by the first condition that holds.","type":"object","x-media":"recogniser","x-scopes":["TOC"],"properties":{"content":{"title":"Content","description":"What is recognised; as a rule what the caller said last.","type":"string","minLength":1,"default":"IVRREQUEST.input","x-expression":{"type":"string"}},"context":{"title":"Context","description":"Only intents of this context are considered.","type":"string","maxLength":64},"event":{"title":"Event","enum":["none","clear-session-cache","clear-context-cache"],"default":"none"},"intentions":{"title":"Intention quantity","type":"integer","minimum":1,"maximum":5,"default":1},"confidenceInterval":{"title":"Confidence interval (%)","description":"Intents further than this behind the first are dropped.","type":"integer","minimum":0,"maximum":100,"default":100},"timeout":{"title":"Timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5},"assignments":{"title":"Assignments","type":"array","maxItems":50,"default":[],"items":{"$ref":"#/$defs/assignment"}},"conditions":{"title":"Conditions","type":"array","maxItems":20,"default":[],"x-unique-by":"id","items":{"$ref":"#/$defs/condition"}}},"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
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
if(!pattern4.test(data0)){
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
const err17 = {instancePath:instancePath+"/settings/event",schemaPath:"#/properties/settings/properties/event/enum",keyword:"enum",params:{allowedValues: schema54.properties.settings.properties.event.enum},message:"must be equal to one of the allowed values"};
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
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.variable === undefined){
const err28 = {instancePath:instancePath+"/settings/assignments/" + i0,schemaPath:"#/$defs/assignment/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12.value === undefined){
const err29 = {instancePath:instancePath+"/settings/assignments/" + i0,schemaPath:"#/$defs/assignment/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data12){
if(!((key2 === "variable") || (key2 === "value"))){
const err30 = {instancePath:instancePath+"/settings/assignments/" + i0,schemaPath:"#/$defs/assignment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.variable !== undefined){
let data13 = data12.variable;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err31 = {instancePath:instancePath+"/settings/assignments/" + i0+"/variable",schemaPath:"#/$defs/assignment/properties/variable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err32 = {instancePath:instancePath+"/settings/assignments/" + i0+"/variable",schemaPath:"#/$defs/assignment/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.value !== undefined){
let data14 = data12.value;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err33 = {instancePath:instancePath+"/settings/assignments/" + i0+"/value",schemaPath:"#/$defs/assignment/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err34 = {instancePath:instancePath+"/settings/assignments/" + i0+"/value",schemaPath:"#/$defs/assignment/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/settings/assignments/" + i0,schemaPath:"#/$defs/assignment/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err36 = {instancePath:instancePath+"/settings/assignments",schemaPath:"#/properties/settings/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data4.conditions !== undefined){
let data15 = data4.conditions;
if(Array.isArray(data15)){
if(data15.length > 20){
const err37 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.id === undefined){
const err38 = {instancePath:instancePath+"/settings/conditions/" + i1,schemaPath:"#/$defs/condition/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data16.name === undefined){
const err39 = {instancePath:instancePath+"/settings/conditions/" + i1,schemaPath:"#/$defs/condition/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16.expression === undefined){
const err40 = {instancePath:instancePath+"/settings/conditions/" + i1,schemaPath:"#/$defs/condition/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data16){
if(!(((key3 === "id") || (key3 === "name")) || (key3 === "expression"))){
const err41 = {instancePath:instancePath+"/settings/conditions/" + i1,schemaPath:"#/$defs/condition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.id !== undefined){
let data17 = data16.id;
if(typeof data17 === "string"){
if(!pattern15.test(data17)){
const err42 = {instancePath:instancePath+"/settings/conditions/" + i1+"/id",schemaPath:"#/$defs/condition/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,31}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,31}$"+"\""};
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
const err43 = {instancePath:instancePath+"/settings/conditions/" + i1+"/id",schemaPath:"#/$defs/condition/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.name !== undefined){
let data18 = data16.name;
if(typeof data18 === "string"){
if(func2(data18) > 64){
const err44 = {instancePath:instancePath+"/settings/conditions/" + i1+"/name",schemaPath:"#/$defs/condition/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data18) < 1){
const err45 = {instancePath:instancePath+"/settings/conditions/" + i1+"/name",schemaPath:"#/$defs/condition/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err46 = {instancePath:instancePath+"/settings/conditions/" + i1+"/name",schemaPath:"#/$defs/condition/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.expression !== undefined){
let data19 = data16.expression;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err47 = {instancePath:instancePath+"/settings/conditions/" + i1+"/expression",schemaPath:"#/$defs/condition/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err48 = {instancePath:instancePath+"/settings/conditions/" + i1+"/expression",schemaPath:"#/$defs/condition/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err49 = {instancePath:instancePath+"/settings/conditions/" + i1,schemaPath:"#/$defs/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err50 = {instancePath:instancePath+"/settings/conditions",schemaPath:"#/properties/settings/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err51 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"title":"Robot reply","description":"Says something and, unless it only plays, waits for what the caller says or keys.","type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"type":{"const":"reply"},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"settings":{"title":"Robot reply","description":"Says something and, unless it only plays, waits for what the caller says or keys.","type":"object","properties":{"prompt":{"$ref":"#/$defs/prompt"},"mode":{"title":"Reply mode","enum":["play-only","recognition-interruptible","key-interruptible","recognition-key-interruptible","recognise-after-play","recognise-key-after-play","keys-without-interrupting"],"default":"recognise-after-play"},"timeout":{"title":"Timeout (s)","description":"Counted after playback; has no meaning when the reply only plays.","type":"integer","minimum":1,"maximum":180,"default":15},"maxKeys":{"title":"Maximum keys","type":"integer","minimum":1,"maximum":32,"default":1},"interDigitTime":{"title":"Digit timeout (s)","type":"integer","minimum":1,"maximum":60,"default":5}},"required":["prompt"],"additionalProperties":false}},"required":["id","type","name","settings"],"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
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
if(!pattern4.test(data0)){
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
let data5 = data4.prompt;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err14 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const tag0 = data5.source;
if(typeof tag0 == "string"){
if(tag0 === "tts"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err15 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.text === undefined){
const err16 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.source !== undefined){
if("tts" !== data5.source){
const err17 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/0/properties/source/const",keyword:"const",params:{allowedValue: "tts"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.text !== undefined){
let data7 = data5.text;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err18 = {instancePath:instancePath+"/settings/prompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/settings/prompt/text",schemaPath:"#/$defs/prompt/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.soundEffect !== undefined){
let data8 = data5.soundEffect;
if(!(((data8 === "default") || (data8 === "male")) || (data8 === "female"))){
const err20 = {instancePath:instancePath+"/settings/prompt/soundEffect",schemaPath:"#/$defs/prompt/oneOf/0/properties/soundEffect/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.soundEffect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.speed !== undefined){
let data9 = data5.speed;
if(!((((data9 === "default") || (data9 === "low")) || (data9 === "medium")) || (data9 === "high"))){
const err21 = {instancePath:instancePath+"/settings/prompt/speed",schemaPath:"#/$defs/prompt/oneOf/0/properties/speed/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.speed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.pronunciation !== undefined){
let data10 = data5.pronunciation;
if(!((((data10 === "default") || (data10 === "auto")) || (data10 === "number")) || (data10 === "string"))){
const err22 = {instancePath:instancePath+"/settings/prompt/pronunciation",schemaPath:"#/$defs/prompt/oneOf/0/properties/pronunciation/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[0].properties.pronunciation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.extended !== undefined){
let data11 = data5.extended;
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err23 = {instancePath:instancePath+"/settings/prompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err24 = {instancePath:instancePath+"/settings/prompt/extended",schemaPath:"#/$defs/prompt/oneOf/0/properties/extended/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props0.source = true;
props0.text = true;
props0.soundEffect = true;
props0.speed = true;
props0.pronunciation = true;
props0.extended = true;
}
else if(tag0 === "prompt"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err25 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5.prompt === undefined){
const err26 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/1/required",keyword:"required",params:{missingProperty: "prompt"},message:"must have required property '"+"prompt"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data5.source !== undefined){
if("prompt" !== data5.source){
const err27 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/1/properties/source/const",keyword:"const",params:{allowedValue: "prompt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.prompt !== undefined){
if(typeof data5.prompt !== "string"){
const err28 = {instancePath:instancePath+"/settings/prompt/prompt",schemaPath:"#/$defs/prompt/oneOf/1/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props0.source = true;
props0.prompt = true;
}
}
else if(tag0 === "variable"){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.source === undefined){
const err29 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.as === undefined){
const err30 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data5.value === undefined){
const err31 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data5.source !== undefined){
if("variable" !== data5.source){
const err32 = {instancePath:instancePath+"/settings/prompt/source",schemaPath:"#/$defs/prompt/oneOf/2/properties/source/const",keyword:"const",params:{allowedValue: "variable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.as !== undefined){
let data15 = data5.as;
if(!((((((data15 === "phone") || (data15 === "number")) || (data15 === "digits")) || (data15 === "time")) || (data15 === "date")) || (data15 === "price"))){
const err33 = {instancePath:instancePath+"/settings/prompt/as",schemaPath:"#/$defs/prompt/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema39.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.value !== undefined){
let data16 = data5.value;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err34 = {instancePath:instancePath+"/settings/prompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err35 = {instancePath:instancePath+"/settings/prompt/value",schemaPath:"#/$defs/prompt/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props0 !== true){
props0 = props0 || {};
props0.source = true;
props0.as = true;
props0.value = true;
}
}
else {
const err36 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "source", tagValue: tag0},message:"value of tag \"source\" must be in oneOf"};
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
const err37 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/discriminator",keyword:"discriminator",params:{error: "tag", tag: "source", tagValue: tag0},message:"tag \"source\" must be string"};
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
const err38 = {instancePath:instancePath+"/settings/prompt",schemaPath:"#/$defs/prompt/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data4.mode !== undefined){
let data17 = data4.mode;
if(!(((((((data17 === "play-only") || (data17 === "recognition-interruptible")) || (data17 === "key-interruptible")) || (data17 === "recognition-key-interruptible")) || (data17 === "recognise-after-play")) || (data17 === "recognise-key-after-play")) || (data17 === "keys-without-interrupting"))){
const err39 = {instancePath:instancePath+"/settings/mode",schemaPath:"#/properties/settings/properties/mode/enum",keyword:"enum",params:{allowedValues: schema57.properties.settings.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4.timeout !== undefined){
let data18 = data4.timeout;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err40 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 180 || isNaN(data18)){
const err41 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180},message:"must be <= 180"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err42 = {instancePath:instancePath+"/settings/timeout",schemaPath:"#/properties/settings/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4.maxKeys !== undefined){
let data19 = data4.maxKeys;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err43 = {instancePath:instancePath+"/settings/maxKeys",schemaPath:"#/properties/settings/properties/maxKeys/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 32 || isNaN(data19)){
const err44 = {instancePath:instancePath+"/settings/maxKeys",schemaPath:"#/properties/settings/properties/maxKeys/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/settings/maxKeys",schemaPath:"#/properties/settings/properties/maxKeys/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4.interDigitTime !== undefined){
let data20 = data4.interDigitTime;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err46 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 60 || isNaN(data20)){
const err47 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err48 = {instancePath:instancePath+"/settings/interDigitTime",schemaPath:"#/properties/settings/properties/interDigitTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err49 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:flow" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
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
if(!(func1.call(schema32.properties, key0))){
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
if(!pattern4.test(data2)){
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
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err19 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema32.properties.purpose.enum},message:"must be equal to one of the allowed values"};
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
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err22 = {instancePath:instancePath+"/variables/" + i0,schemaPath:"#/$defs/variable/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.type === undefined){
const err23 = {instancePath:instancePath+"/variables/" + i0,schemaPath:"#/$defs/variable/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data9){
if(!(((((key1 === "name") || (key1 === "type")) || (key1 === "default")) || (key1 === "encryption")) || (key1 === "description"))){
const err24 = {instancePath:instancePath+"/variables/" + i0,schemaPath:"#/$defs/variable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err25 = {instancePath:instancePath+"/variables/" + i0+"/name",schemaPath:"#/$defs/variable/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
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
const err26 = {instancePath:instancePath+"/variables/" + i0+"/name",schemaPath:"#/$defs/variable/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.type !== undefined){
let data11 = data9.type;
if(!(((((((data11 === "string") || (data11 === "integer")) || (data11 === "long")) || (data11 === "float")) || (data11 === "boolean")) || (data11 === "list")) || (data11 === "object"))){
const err27 = {instancePath:instancePath+"/variables/" + i0+"/type",schemaPath:"#/$defs/variable/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.encryption !== undefined){
let data12 = data9.encryption;
if(!(((data12 === "none") || (data12 === "encrypted")) || (data12 === "encrypted-not-decrypted"))){
const err28 = {instancePath:instancePath+"/variables/" + i0+"/encryption",schemaPath:"#/$defs/variable/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema33.properties.encryption.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.description !== undefined){
let data13 = data9.description;
if(typeof data13 === "string"){
if(func2(data13) > 255){
const err29 = {instancePath:instancePath+"/variables/" + i0+"/description",schemaPath:"#/$defs/variable/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err30 = {instancePath:instancePath+"/variables/" + i0+"/description",schemaPath:"#/$defs/variable/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/variables/" + i0,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.elements !== undefined){
let data14 = data.elements;
if(Array.isArray(data14)){
if(data14.length > 5000){
const err33 = {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const tag0 = data15.type;
if(typeof tag0 == "string"){
if(tag0 === "assign"){
if(!(validate22(data15, {instancePath:instancePath+"/elements/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "authenticate"){
if(!(validate23(data15, {instancePath:instancePath+"/elements/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "clear-error-count"){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err34 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-clear-error-count/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data15.type === undefined){
const err35 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-clear-error-count/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data15.name === undefined){
const err36 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-clear-error-count/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.settings === undefined){
const err37 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-clear-error-count/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data15){
if(!(((((key2 === "id") || (key2 === "type")) || (key2 === "name")) || (key2 === "description")) || (key2 === "settings"))){
const err38 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-clear-error-count/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err39 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-clear-error-count/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
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
const err40 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-clear-error-count/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.type !== undefined){
if("clear-error-count" !== data15.type){
const err41 = {instancePath:instancePath+"/elements/" + i1+"/type",schemaPath:"#/$defs/element-clear-error-count/properties/type/const",keyword:"const",params:{allowedValue: "clear-error-count"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.name !== undefined){
let data18 = data15.name;
if(typeof data18 === "string"){
if(func2(data18) > 256){
const err42 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-clear-error-count/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data18) < 1){
const err43 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-clear-error-count/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err44 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-clear-error-count/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.description !== undefined){
if(typeof data15.description !== "string"){
const err45 = {instancePath:instancePath+"/elements/" + i1+"/description",schemaPath:"#/$defs/element-clear-error-count/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.settings !== undefined){
let data20 = data15.settings;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
const err46 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-clear-error-count/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
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
const err47 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-clear-error-count/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err48 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-clear-error-count/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "collect"){
if(!(validate24(data15, {instancePath:instancePath+"/elements/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "end"){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err49 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-end/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15.type === undefined){
const err50 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-end/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.name === undefined){
const err51 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-end/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15.settings === undefined){
const err52 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-end/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data15){
if(!(((((key4 === "id") || (key4 === "type")) || (key4 === "name")) || (key4 === "description")) || (key4 === "settings"))){
const err53 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-end/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.id !== undefined){
let data21 = data15.id;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err54 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-end/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-end/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data15.type !== undefined){
if("end" !== data15.type){
const err56 = {instancePath:instancePath+"/elements/" + i1+"/type",schemaPath:"#/$defs/element-end/properties/type/const",keyword:"const",params:{allowedValue: "end"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.name !== undefined){
let data23 = data15.name;
if(typeof data23 === "string"){
if(func2(data23) > 256){
const err57 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-end/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func2(data23) < 1){
const err58 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-end/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-end/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.description !== undefined){
if(typeof data15.description !== "string"){
const err60 = {instancePath:instancePath+"/elements/" + i1+"/description",schemaPath:"#/$defs/element-end/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data15.settings !== undefined){
let data25 = data15.settings;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
const err61 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-end/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
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
const err62 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-end/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err63 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-end/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "invoke"){
if(!(validate25(data15, {instancePath:instancePath+"/elements/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "judge"){
if(!(validate26(data15, {instancePath:instancePath+"/elements/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "language"){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err64 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-language/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data15.type === undefined){
const err65 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-language/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data15.name === undefined){
const err66 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-language/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data15.settings === undefined){
const err67 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-language/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key6 in data15){
if(!(((((key6 === "id") || (key6 === "type")) || (key6 === "name")) || (key6 === "description")) || (key6 === "settings"))){
const err68 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-language/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data15.id !== undefined){
let data26 = data15.id;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err69 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-language/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-language/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data15.type !== undefined){
if("language" !== data15.type){
const err71 = {instancePath:instancePath+"/elements/" + i1+"/type",schemaPath:"#/$defs/element-language/properties/type/const",keyword:"const",params:{allowedValue: "language"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data15.name !== undefined){
let data28 = data15.name;
if(typeof data28 === "string"){
if(func2(data28) > 256){
const err72 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-language/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func2(data28) < 1){
const err73 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-language/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err74 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-language/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data15.description !== undefined){
if(typeof data15.description !== "string"){
const err75 = {instancePath:instancePath+"/elements/" + i1+"/description",schemaPath:"#/$defs/element-language/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data15.settings !== undefined){
let data30 = data15.settings;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.language === undefined){
const err76 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-language/properties/settings/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key7 in data30){
if(!(key7 === "language")){
const err77 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-language/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data30.language !== undefined){
let data31 = data30.language;
if(typeof data31 === "string"){
if(!pattern26.test(data31)){
const err78 = {instancePath:instancePath+"/elements/" + i1+"/settings/language",schemaPath:"#/$defs/element-language/properties/settings/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
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
const err79 = {instancePath:instancePath+"/elements/" + i1+"/settings/language",schemaPath:"#/$defs/element-language/properties/settings/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err80 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-language/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err81 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-language/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "menu"){
if(!(validate27(data15, {instancePath:instancePath+"/elements/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "play"){
if(!(validate28(data15, {instancePath:instancePath+"/elements/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "recognise"){
if(!(validate29(data15, {instancePath:instancePath+"/elements/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "reply"){
if(!(validate30(data15, {instancePath:instancePath+"/elements/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "start"){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err82 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-start/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data15.type === undefined){
const err83 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-start/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data15.name === undefined){
const err84 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-start/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data15.settings === undefined){
const err85 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-start/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key8 in data15){
if(!(((((key8 === "id") || (key8 === "type")) || (key8 === "name")) || (key8 === "description")) || (key8 === "settings"))){
const err86 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-start/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data15.id !== undefined){
let data32 = data15.id;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err87 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-start/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-start/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data15.type !== undefined){
if("start" !== data15.type){
const err89 = {instancePath:instancePath+"/elements/" + i1+"/type",schemaPath:"#/$defs/element-start/properties/type/const",keyword:"const",params:{allowedValue: "start"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data15.name !== undefined){
let data34 = data15.name;
if(typeof data34 === "string"){
if(func2(data34) > 256){
const err90 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-start/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data34) < 1){
const err91 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-start/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-start/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data15.description !== undefined){
if(typeof data15.description !== "string"){
const err93 = {instancePath:instancePath+"/elements/" + i1+"/description",schemaPath:"#/$defs/element-start/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data15.settings !== undefined){
let data36 = data15.settings;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 in data36){
const err94 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-start/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
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
const err95 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-start/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err96 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-start/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "transfer"){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err97 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-transfer/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data15.type === undefined){
const err98 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-transfer/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data15.name === undefined){
const err99 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-transfer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data15.settings === undefined){
const err100 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-transfer/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key10 in data15){
if(!(((((key10 === "id") || (key10 === "type")) || (key10 === "name")) || (key10 === "description")) || (key10 === "settings"))){
const err101 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-transfer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data15.id !== undefined){
let data37 = data15.id;
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err102 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-transfer/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/elements/" + i1+"/id",schemaPath:"#/$defs/element-transfer/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data15.type !== undefined){
if("transfer" !== data15.type){
const err104 = {instancePath:instancePath+"/elements/" + i1+"/type",schemaPath:"#/$defs/element-transfer/properties/type/const",keyword:"const",params:{allowedValue: "transfer"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data15.name !== undefined){
let data39 = data15.name;
if(typeof data39 === "string"){
if(func2(data39) > 256){
const err105 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-transfer/properties/name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func2(data39) < 1){
const err106 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-transfer/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err107 = {instancePath:instancePath+"/elements/" + i1+"/name",schemaPath:"#/$defs/element-transfer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data15.description !== undefined){
if(typeof data15.description !== "string"){
const err108 = {instancePath:instancePath+"/elements/" + i1+"/description",schemaPath:"#/$defs/element-transfer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data15.settings !== undefined){
let data41 = data15.settings;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.target === undefined){
const err109 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-transfer/properties/settings/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key11 in data41){
if(!(key11 === "target")){
const err110 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-transfer/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data41.target !== undefined){
let data42 = data41.target;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.to === undefined){
const err111 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const tag1 = data42.to;
if(typeof tag1 == "string"){
if(tag1 === "skill-queue"){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.to === undefined){
const err112 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/0/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data42.queue === undefined){
const err113 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/0/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data42.to !== undefined){
if("skill-queue" !== data42.to){
const err114 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/to",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/0/properties/to/const",keyword:"const",params:{allowedValue: "skill-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data42.queue !== undefined){
if(typeof data42.queue !== "string"){
const err115 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/queue",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/0/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
var props1 = {};
props1.to = true;
props1.queue = true;
}
else if(tag1 === "flow"){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.to === undefined){
const err116 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data42.flow === undefined){
const err117 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/1/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data42.to !== undefined){
if("flow" !== data42.to){
const err118 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/to",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/1/properties/to/const",keyword:"const",params:{allowedValue: "flow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data42.flow !== undefined){
if(typeof data42.flow !== "string"){
const err119 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/flow",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/1/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.to = true;
props1.flow = true;
}
}
else if(tag1 === "agent"){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.to === undefined){
const err120 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/2/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data42.agent === undefined){
const err121 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/2/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data42.to !== undefined){
if("agent" !== data42.to){
const err122 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/to",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/2/properties/to/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data42.agent !== undefined){
let data48 = data42.agent;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err123 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/agent",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/2/properties/agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/agent",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/2/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.to = true;
props1.agent = true;
}
}
else if(tag1 === "third-party"){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.to === undefined){
const err125 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/3/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data42.number === undefined){
const err126 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/3/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data42.to !== undefined){
if("third-party" !== data42.to){
const err127 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/to",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/3/properties/to/const",keyword:"const",params:{allowedValue: "third-party"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data42.number !== undefined){
let data50 = data42.number;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err128 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/number",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/3/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/elements/" + i1+"/settings/target/number",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/oneOf/3/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.to = true;
props1.number = true;
}
}
else {
const err130 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "to", tagValue: tag1},message:"value of tag \"to\" must be in oneOf"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/discriminator",keyword:"discriminator",params:{error: "tag", tag: "to", tagValue: tag1},message:"tag \"to\" must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/elements/" + i1+"/settings/target",schemaPath:"#/$defs/element-transfer/properties/settings/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err133 = {instancePath:instancePath+"/elements/" + i1+"/settings",schemaPath:"#/$defs/element-transfer/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err134 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/$defs/element-transfer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err135 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/properties/elements/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/properties/elements/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/elements/" + i1,schemaPath:"#/properties/elements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.connections !== undefined){
let data51 = data.connections;
if(Array.isArray(data51)){
if(data51.length > 50000){
const err139 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/maxItems",keyword:"maxItems",params:{limit: 50000},message:"must NOT have more than 50000 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const len2 = data51.length;
for(let i2=0; i2<len2; i2++){
let data52 = data51[i2];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.from === undefined){
const err140 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data52.exit === undefined){
const err141 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/required",keyword:"required",params:{missingProperty: "exit"},message:"must have required property '"+"exit"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data52.to === undefined){
const err142 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key12 in data52){
if(!(((key12 === "from") || (key12 === "exit")) || (key12 === "to"))){
const err143 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data52.from !== undefined){
if(typeof data52.from !== "string"){
const err144 = {instancePath:instancePath+"/connections/" + i2+"/from",schemaPath:"#/properties/connections/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data52.exit !== undefined){
let data54 = data52.exit;
if(typeof data54 === "string"){
if(func2(data54) > 80){
const err145 = {instancePath:instancePath+"/connections/" + i2+"/exit",schemaPath:"#/properties/connections/items/properties/exit/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func2(data54) < 1){
const err146 = {instancePath:instancePath+"/connections/" + i2+"/exit",schemaPath:"#/properties/connections/items/properties/exit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/connections/" + i2+"/exit",schemaPath:"#/properties/connections/items/properties/exit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data52.to !== undefined){
if(typeof data52.to !== "string"){
const err148 = {instancePath:instancePath+"/connections/" + i2+"/to",schemaPath:"#/properties/connections/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/connections/" + i2,schemaPath:"#/properties/connections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.notes !== undefined){
let data56 = data.notes;
if(Array.isArray(data56)){
if(data56.length > 500){
const err151 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
let data57 = data56[i3];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.id === undefined){
const err152 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data57.text === undefined){
const err153 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data57.x === undefined){
const err154 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data57.y === undefined){
const err155 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key13 in data57){
if(!((((((((key13 === "id") || (key13 === "text")) || (key13 === "x")) || (key13 === "y")) || (key13 === "width")) || (key13 === "height")) || (key13 === "colour")) || (key13 === "anchor"))){
const err156 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data57.id !== undefined){
let data58 = data57.id;
if(typeof data58 === "string"){
if(!pattern4.test(data58)){
const err157 = {instancePath:instancePath+"/notes/" + i3+"/id",schemaPath:"#/properties/notes/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/notes/" + i3+"/id",schemaPath:"#/properties/notes/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data57.text !== undefined){
let data59 = data57.text;
if(typeof data59 === "string"){
if(func2(data59) > 4096){
const err159 = {instancePath:instancePath+"/notes/" + i3+"/text",schemaPath:"#/properties/notes/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/notes/" + i3+"/text",schemaPath:"#/properties/notes/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data57.x !== undefined){
let data60 = data57.x;
if(!((typeof data60 == "number") && (isFinite(data60)))){
const err161 = {instancePath:instancePath+"/notes/" + i3+"/x",schemaPath:"#/properties/notes/items/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data57.y !== undefined){
let data61 = data57.y;
if(!((typeof data61 == "number") && (isFinite(data61)))){
const err162 = {instancePath:instancePath+"/notes/" + i3+"/y",schemaPath:"#/properties/notes/items/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data57.width !== undefined){
let data62 = data57.width;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 10000 || isNaN(data62)){
const err163 = {instancePath:instancePath+"/notes/" + i3+"/width",schemaPath:"#/properties/notes/items/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data62 < 40 || isNaN(data62)){
const err164 = {instancePath:instancePath+"/notes/" + i3+"/width",schemaPath:"#/properties/notes/items/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 40},message:"must be >= 40"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/notes/" + i3+"/width",schemaPath:"#/properties/notes/items/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data57.height !== undefined){
let data63 = data57.height;
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 10000 || isNaN(data63)){
const err166 = {instancePath:instancePath+"/notes/" + i3+"/height",schemaPath:"#/properties/notes/items/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data63 < 24 || isNaN(data63)){
const err167 = {instancePath:instancePath+"/notes/" + i3+"/height",schemaPath:"#/properties/notes/items/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 24},message:"must be >= 24"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/notes/" + i3+"/height",schemaPath:"#/properties/notes/items/properties/height/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data57.colour !== undefined){
let data64 = data57.colour;
if(!(((((data64 === "yellow") || (data64 === "blue")) || (data64 === "green")) || (data64 === "red")) || (data64 === "grey"))){
const err169 = {instancePath:instancePath+"/notes/" + i3+"/colour",schemaPath:"#/properties/notes/items/properties/colour/enum",keyword:"enum",params:{allowedValues: schema32.properties.notes.items.properties.colour.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data57.anchor !== undefined){
if(typeof data57.anchor !== "string"){
const err170 = {instancePath:instancePath+"/notes/" + i3+"/anchor",schemaPath:"#/properties/notes/items/properties/anchor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.frames !== undefined){
let data66 = data.frames;
if(Array.isArray(data66)){
if(data66.length > 200){
const err173 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len4 = data66.length;
for(let i4=0; i4<len4; i4++){
let data67 = data66[i4];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.id === undefined){
const err174 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data67.title === undefined){
const err175 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data67.x === undefined){
const err176 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data67.y === undefined){
const err177 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data67.width === undefined){
const err178 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data67.height === undefined){
const err179 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key14 in data67){
if(!(((((((key14 === "id") || (key14 === "title")) || (key14 === "x")) || (key14 === "y")) || (key14 === "width")) || (key14 === "height")) || (key14 === "colour"))){
const err180 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data67.id !== undefined){
let data68 = data67.id;
if(typeof data68 === "string"){
if(!pattern4.test(data68)){
const err181 = {instancePath:instancePath+"/frames/" + i4+"/id",schemaPath:"#/properties/frames/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/frames/" + i4+"/id",schemaPath:"#/properties/frames/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data67.title !== undefined){
let data69 = data67.title;
if(typeof data69 === "string"){
if(func2(data69) > 128){
const err183 = {instancePath:instancePath+"/frames/" + i4+"/title",schemaPath:"#/properties/frames/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/frames/" + i4+"/title",schemaPath:"#/properties/frames/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data67.x !== undefined){
let data70 = data67.x;
if(!((typeof data70 == "number") && (isFinite(data70)))){
const err185 = {instancePath:instancePath+"/frames/" + i4+"/x",schemaPath:"#/properties/frames/items/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data67.y !== undefined){
let data71 = data67.y;
if(!((typeof data71 == "number") && (isFinite(data71)))){
const err186 = {instancePath:instancePath+"/frames/" + i4+"/y",schemaPath:"#/properties/frames/items/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data67.width !== undefined){
let data72 = data67.width;
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 100000 || isNaN(data72)){
const err187 = {instancePath:instancePath+"/frames/" + i4+"/width",schemaPath:"#/properties/frames/items/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data72 < 40 || isNaN(data72)){
const err188 = {instancePath:instancePath+"/frames/" + i4+"/width",schemaPath:"#/properties/frames/items/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 40},message:"must be >= 40"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/frames/" + i4+"/width",schemaPath:"#/properties/frames/items/properties/width/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data67.height !== undefined){
let data73 = data67.height;
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 100000 || isNaN(data73)){
const err190 = {instancePath:instancePath+"/frames/" + i4+"/height",schemaPath:"#/properties/frames/items/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data73 < 24 || isNaN(data73)){
const err191 = {instancePath:instancePath+"/frames/" + i4+"/height",schemaPath:"#/properties/frames/items/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 24},message:"must be >= 24"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/frames/" + i4+"/height",schemaPath:"#/properties/frames/items/properties/height/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data67.colour !== undefined){
let data74 = data67.colour;
if(!(((((data74 === "yellow") || (data74 === "blue")) || (data74 === "green")) || (data74 === "red")) || (data74 === "grey"))){
const err193 = {instancePath:instancePath+"/frames/" + i4+"/colour",schemaPath:"#/properties/frames/items/properties/colour/enum",keyword:"enum",params:{allowedValues: schema32.properties.frames.items.properties.colour.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/frames/" + i4,schemaPath:"#/properties/frames/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.layout !== undefined){
let data75 = data.layout;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key15 in data75){
let data76 = data75[key15];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.x === undefined){
const err196 = {instancePath:instancePath+"/layout/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data76.y === undefined){
const err197 = {instancePath:instancePath+"/layout/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key16 in data76){
if(!((key16 === "x") || (key16 === "y"))){
const err198 = {instancePath:instancePath+"/layout/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data76.x !== undefined){
let data77 = data76.x;
if(!((typeof data77 == "number") && (isFinite(data77)))){
const err199 = {instancePath:instancePath+"/layout/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/x",schemaPath:"#/properties/layout/additionalProperties/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data76.y !== undefined){
let data78 = data76.y;
if(!((typeof data78 == "number") && (isFinite(data78)))){
const err200 = {instancePath:instancePath+"/layout/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/y",schemaPath:"#/properties/layout/additionalProperties/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/layout/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateInterface = validate40;
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:interface","title":"Interface","type":"object","properties":{"kind":{"const":"interface"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"method":{"title":"Request method","enum":["GET","POST","PUT","DELETE"],"default":"POST"},"url":{"title":"Request URL","description":"May hold ${input} parts after the host; they are percent-encoded.","type":"string","pattern":"^https?://[^/?#$\\s]+(/[^\\s]*)?$","maxLength":2048,"x-url":true,"examples":["https://api.example.com/balance"]},"headers":{"title":"Headers","type":"array","maxItems":50,"x-unique-by":"name","default":[],"items":{"type":"object","properties":{"name":{"title":"Header","type":"string","pattern":"^[A-Za-z0-9-]{1,64}$"},"value":{"title":"Value","description":"May hold ${input} parts.","type":"string","maxLength":1024},"secret":{"title":"Secret","description":"Name of a secret kept outside the documents, used instead of a value.","type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"}},"required":["name"],"additionalProperties":false}},"inputs":{"title":"Inputs","type":"array","maxItems":50,"x-unique-by":"name","default":[],"items":{"type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"mandatory":{"title":"Mandatory","type":"boolean","default":true},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false}},"body":{"title":"Message body","type":"object","required":["mode"],"discriminator":{"propertyName":"mode"},"default":{"mode":"auto"},"oneOf":[{"title":"Auto-generated","description":"A JSON object of all inputs.","properties":{"mode":{"const":"auto"}},"required":["mode"]},{"title":"Manual","properties":{"mode":{"const":"manual"},"template":{"title":"Request template","description":"JSON. A text \"${input}\" alone becomes the input with its type, within a text its characters.","x-any-value":true}},"required":["mode","template"]}]},"outputs":{"title":"Outputs","type":"array","maxItems":50,"x-unique-by":"name","default":[],"items":{"type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"path":{"title":"Path","description":"Where it stands in the answer, such as result.balance.","type":"string","pattern":"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","maxLength":255},"encrypted":{"title":"Encrypted","description":"Masked in traces.","type":"boolean","default":false},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type","path"],"additionalProperties":false}},"timeout":{"title":"Timeout (ms)","type":"integer","minimum":100,"maximum":60000,"default":5000},"retries":{"title":"Retries","description":"After a timeout, a broken connection or a 5xx status.","type":"integer","minimum":0,"maximum":5,"default":0},"signature":{"title":"Signature","description":"Signs the body with a secret that is shared with the third party. Not signing is risky.","type":"object","default":{"enabled":false},"properties":{"enabled":{"title":"Signed","type":"boolean"},"secret":{"title":"Secret","type":"string","pattern":"^[A-Z][A-Z0-9_]{0,63}$"},"header":{"title":"Header","type":"string","pattern":"^[A-Za-z0-9-]{1,64}$","default":"X-Signature"}},"required":["enabled"],"additionalProperties":false}},"required":["kind","formatVersion","id","name","method","url"],"additionalProperties":false};
const pattern32 = new RegExp("^https?://[^/?#$\\s]+(/[^\\s]*)?$", "u");
const pattern33 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");
const pattern34 = new RegExp("^[A-Z][A-Z0-9_]{0,63}$", "u");
const pattern37 = new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:interface" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
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
if(!(func1.call(schema64.properties, key0))){
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
if(!pattern4.test(data2)){
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
const err15 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema64.properties.method.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern32.test(data6)){
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
if(!pattern33.test(data9)){
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
if(!pattern34.test(data11)){
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
if(!pattern8.test(data14)){
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
const err36 = {instancePath:instancePath+"/inputs/" + i1+"/type",schemaPath:"#/properties/inputs/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema64.properties.inputs.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern8.test(data23)){
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
const err58 = {instancePath:instancePath+"/outputs/" + i2+"/type",schemaPath:"#/properties/outputs/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema64.properties.outputs.items.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern37.test(data25)){
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
if(!pattern34.test(data32)){
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
if(!pattern33.test(data33)){
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
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePrompt = validate41;
const schema65 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:prompt","title":"Prompt","type":"object","properties":{"kind":{"const":"prompt"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"texts":{"title":"Texts and recordings","type":"array","minItems":1,"maxItems":50,"examples":[[{"language":"en-US","text":"Welcome."}]],"x-unique-by":"language","items":{"type":"object","x-media":"tts","x-media-unless":"recording","properties":{"language":{"title":"Language","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"text":{"title":"Text","type":"string","minLength":1,"x-template":{"use":"speech"}},"recording":{"title":"Recording","description":"Name of an approved WAV file (8 kHz, mono) that is played instead of synthesised speech.","type":"string","pattern":"^[A-Za-z0-9_.-]{1,128}\\.wav$"},"seconds":{"title":"Length of the recording (s)","type":"number","exclusiveMinimum":0,"maximum":3600}},"required":["language","text"],"additionalProperties":false}}},"required":["kind","formatVersion","id","name","texts"],"additionalProperties":false};
const pattern42 = new RegExp("^[A-Za-z0-9_.-]{1,128}\\.wav$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:prompt" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
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
if(!pattern4.test(data2)){
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
if(!pattern26.test(data7)){
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
if(!pattern42.test(data9)){
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
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateScenario = validate42;
const schema66 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:scenario","title":"Scenario","type":"object","properties":{"kind":{"const":"scenario"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"flow":{"title":"Flow","type":"string","x-ref":"flow"},"call":{"title":"Call","type":"object","default":{},"properties":{"callId":{"title":"Call ID","type":"string","minLength":1,"maxLength":64,"default":"1767603600-1"},"caller":{"title":"Caller","type":"string","maxLength":64,"default":"13800000000"},"called":{"title":"Called number","type":"string","maxLength":64,"default":"12345"},"media":{"title":"Media","enum":["audio","video","text"],"default":"audio"},"direction":{"title":"Direction","enum":["inbound","outbound"],"default":"inbound"},"origin":{"title":"Origin","enum":["caller","agent-hang-up-transfer"],"default":"caller"},"startsAt":{"title":"Starts at","description":"UTC.","type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$","default":"2026-01-05T09:00:00Z"},"language":{"title":"Language","description":"The tenant's first when absent.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},"calldata":{"title":"Call-associated data","type":"object","x-open-map":true,"default":{},"additionalProperties":{"x-any-value":true}},"globals":{"title":"Global variables","description":"Those that do not start with their defaults, by name without GLOBAL.","type":"object","x-open-map":true,"additionalProperties":{"x-any-value":true}},"seed":{"title":"Seed","type":"integer","minimum":0,"maximum":4294967295,"default":1}},"additionalProperties":false},"caller":{"title":"What the caller does","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/caller-action"}},"answers":{"title":"What the outside answers","type":"array","maxItems":200,"default":[],"items":{"$ref":"#/$defs/mock-answer"}},"checks":{"title":"What is compared","type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["heard","visited","set","sent","ended"]},"default":["heard","visited","set","sent","ended"]},"expect":{"title":"What must happen, in order","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/expectation"}}},"required":["kind","formatVersion","id","name","flow","caller","expect"],"additionalProperties":false,"$defs":{"caller-action":{"title":"Caller's action","type":"object","required":["do"],"discriminator":{"propertyName":"do"},"oneOf":[{"title":"Press keys","properties":{"do":{"const":"press"},"keys":{"title":"Keys","type":"string","pattern":"^[0-9*#]{1,64}$"},"after":{"title":"After (ms)","description":"From when input was wanted; when absent, as soon as the prompt has ended.","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false},"gap":{"title":"Between keys (ms)","type":"integer","minimum":0,"maximum":60000,"default":300}},"required":["do","keys"]},{"title":"Say","properties":{"do":{"const":"say"},"text":{"title":"Text","type":"string","minLength":1,"maxLength":1024},"confidence":{"title":"Confidence (%)","type":"number","minimum":0,"maximum":100,"default":100},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do","text"]},{"title":"Mumble: speech that is not recognised","properties":{"do":{"const":"mumble"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]},{"title":"Stay silent until the flow reacts","properties":{"do":{"const":"stay-silent"}},"required":["do"]},{"title":"Hang up","properties":{"do":{"const":"hang-up"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]}]},"expectation":{"title":"Expectation","type":"object","required":["that"],"discriminator":{"propertyName":"that"},"oneOf":[{"title":"The caller heard","properties":{"that":{"const":"heard"},"text":{"title":"Text","type":"string"},"language":{"title":"Language","type":"string"},"recording":{"title":"Recording","type":"string"},"interrupted":{"title":"Interrupted","type":"boolean","default":false}},"required":["that","text"]},{"title":"An element was visited","properties":{"that":{"const":"visited"},"flow":{"title":"Flow","type":"string","x-ref":"flow"},"element":{"title":"Element","type":"string"}},"required":["that","flow","element"]},{"title":"Data was set","properties":{"that":{"const":"set"},"variable":{"title":"Variable","type":"string"},"value":{"title":"Value","x-any-value":true}},"required":["that","variable","value"]},{"title":"A request was sent","properties":{"that":{"const":"sent"},"request":{"title":"Request","type":"object","x-open-map":true,"additionalProperties":{"x-any-value":true}}},"required":["that","request"]},{"title":"The call ended","properties":{"that":{"const":"ended"},"reason":{"title":"Reason","enum":["ended-by-flow","caller-hung-up","transferred","returned-to-agent","unhandled-error","endless-loop"]}},"required":["that","reason"]}]},"mock-answer":{"title":"Mock answer","description":"The first that fits a request answers it. Without `times` it answers again and again.","type":"object","properties":{"to":{"title":"Service","enum":["interface","recogniser","transfer"]},"id":{"title":"Interface","description":"Only requests to this interface; when absent, any.","type":"string","maxLength":64,"x-ref":"interface"},"when":{"title":"When","description":"CEL over REQUEST: only requests for which this holds.","type":"string","minLength":1,"maxLength":4096,"x-expression":{"type":"boolean","scopes":["REQUEST"]}},"times":{"title":"Times","description":"How often it answers.","type":"integer","minimum":1,"maximum":1000},"delay":{"title":"Delay (ms)","type":"integer","minimum":0,"maximum":3600000,"default":0},"answer":{"title":"Answer","type":"object","required":["with"],"discriminator":{"propertyName":"with"},"oneOf":[{"title":"JSON body","properties":{"with":{"const":"json"},"status":{"title":"HTTP status","type":"integer","minimum":100,"maximum":599,"default":200},"body":{"title":"Body","x-any-value":true}},"required":["with","body"]},{"title":"Text body, as a broken service sends it","properties":{"with":{"const":"text"},"status":{"title":"HTTP status","type":"integer","minimum":100,"maximum":599,"default":200},"body":{"title":"Body","type":"string","maxLength":100000}},"required":["with","body"]},{"title":"No answer at all","properties":{"with":{"const":"silence"}},"required":["with"]},{"title":"Broken connection","properties":{"with":{"const":"connection-error"},"problem":{"title":"Problem","description":"As the trace names it.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$","default":"connection-error"},"message":{"title":"Message","type":"string","maxLength":1024}},"required":["with"]},{"title":"Recognised intents","properties":{"with":{"const":"intents"},"intents":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"intent":{"title":"Intent","type":"string","minLength":1,"maxLength":128},"confidence":{"title":"Confidence (%)","type":"number","minimum":0,"maximum":100,"default":100},"scenario":{"title":"Scenario name","type":"string","maxLength":128},"response":{"title":"Response","type":"string","maxLength":4096},"slots":{"title":"Slots","type":"object","x-open-map":true,"default":{},"additionalProperties":{"type":"string"}}},"required":["intent"],"additionalProperties":false}}},"required":["with","intents"]},{"title":"Transfer succeeds","properties":{"with":{"const":"transferred"}},"required":["with"]},{"title":"Transfer fails","properties":{"with":{"const":"refused"},"reason":{"title":"Reason","enum":["busy","no-agents","timeout","no-answer","unreachable"],"default":"busy"}},"required":["with"]}]}},"required":["to","answer"],"additionalProperties":false}}};
const schema67 = {"title":"Caller's action","type":"object","required":["do"],"discriminator":{"propertyName":"do"},"oneOf":[{"title":"Press keys","properties":{"do":{"const":"press"},"keys":{"title":"Keys","type":"string","pattern":"^[0-9*#]{1,64}$"},"after":{"title":"After (ms)","description":"From when input was wanted; when absent, as soon as the prompt has ended.","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false},"gap":{"title":"Between keys (ms)","type":"integer","minimum":0,"maximum":60000,"default":300}},"required":["do","keys"]},{"title":"Say","properties":{"do":{"const":"say"},"text":{"title":"Text","type":"string","minLength":1,"maxLength":1024},"confidence":{"title":"Confidence (%)","type":"number","minimum":0,"maximum":100,"default":100},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do","text"]},{"title":"Mumble: speech that is not recognised","properties":{"do":{"const":"mumble"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]},{"title":"Stay silent until the flow reacts","properties":{"do":{"const":"stay-silent"}},"required":["do"]},{"title":"Hang up","properties":{"do":{"const":"hang-up"},"after":{"title":"After (ms)","type":"integer","minimum":0,"maximum":3600000},"unasked":{"title":"Unasked","description":"Does not wait until input is wanted: the time counts from what the caller did before.","type":"boolean","default":false}},"required":["do"]}]};
const schema68 = {"title":"Mock answer","description":"The first that fits a request answers it. Without `times` it answers again and again.","type":"object","properties":{"to":{"title":"Service","enum":["interface","recogniser","transfer"]},"id":{"title":"Interface","description":"Only requests to this interface; when absent, any.","type":"string","maxLength":64,"x-ref":"interface"},"when":{"title":"When","description":"CEL over REQUEST: only requests for which this holds.","type":"string","minLength":1,"maxLength":4096,"x-expression":{"type":"boolean","scopes":["REQUEST"]}},"times":{"title":"Times","description":"How often it answers.","type":"integer","minimum":1,"maximum":1000},"delay":{"title":"Delay (ms)","type":"integer","minimum":0,"maximum":3600000,"default":0},"answer":{"title":"Answer","type":"object","required":["with"],"discriminator":{"propertyName":"with"},"oneOf":[{"title":"JSON body","properties":{"with":{"const":"json"},"status":{"title":"HTTP status","type":"integer","minimum":100,"maximum":599,"default":200},"body":{"title":"Body","x-any-value":true}},"required":["with","body"]},{"title":"Text body, as a broken service sends it","properties":{"with":{"const":"text"},"status":{"title":"HTTP status","type":"integer","minimum":100,"maximum":599,"default":200},"body":{"title":"Body","type":"string","maxLength":100000}},"required":["with","body"]},{"title":"No answer at all","properties":{"with":{"const":"silence"}},"required":["with"]},{"title":"Broken connection","properties":{"with":{"const":"connection-error"},"problem":{"title":"Problem","description":"As the trace names it.","type":"string","pattern":"^[a-z][a-z0-9-]{0,63}$","default":"connection-error"},"message":{"title":"Message","type":"string","maxLength":1024}},"required":["with"]},{"title":"Recognised intents","properties":{"with":{"const":"intents"},"intents":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"intent":{"title":"Intent","type":"string","minLength":1,"maxLength":128},"confidence":{"title":"Confidence (%)","type":"number","minimum":0,"maximum":100,"default":100},"scenario":{"title":"Scenario name","type":"string","maxLength":128},"response":{"title":"Response","type":"string","maxLength":4096},"slots":{"title":"Slots","type":"object","x-open-map":true,"default":{},"additionalProperties":{"type":"string"}}},"required":["intent"],"additionalProperties":false}}},"required":["with","intents"]},{"title":"Transfer succeeds","properties":{"with":{"const":"transferred"}},"required":["with"]},{"title":"Transfer fails","properties":{"with":{"const":"refused"},"reason":{"title":"Reason","enum":["busy","no-agents","timeout","no-answer","unreachable"],"default":"busy"}},"required":["with"]}]}},"required":["to","answer"],"additionalProperties":false};
const schema69 = {"title":"Expectation","type":"object","required":["that"],"discriminator":{"propertyName":"that"},"oneOf":[{"title":"The caller heard","properties":{"that":{"const":"heard"},"text":{"title":"Text","type":"string"},"language":{"title":"Language","type":"string"},"recording":{"title":"Recording","type":"string"},"interrupted":{"title":"Interrupted","type":"boolean","default":false}},"required":["that","text"]},{"title":"An element was visited","properties":{"that":{"const":"visited"},"flow":{"title":"Flow","type":"string","x-ref":"flow"},"element":{"title":"Element","type":"string"}},"required":["that","flow","element"]},{"title":"Data was set","properties":{"that":{"const":"set"},"variable":{"title":"Variable","type":"string"},"value":{"title":"Value","x-any-value":true}},"required":["that","variable","value"]},{"title":"A request was sent","properties":{"that":{"const":"sent"},"request":{"title":"Request","type":"object","x-open-map":true,"additionalProperties":{"x-any-value":true}}},"required":["that","request"]},{"title":"The call ended","properties":{"that":{"const":"ended"},"reason":{"title":"Reason","enum":["ended-by-flow","caller-hung-up","transferred","returned-to-agent","unhandled-error","endless-loop"]}},"required":["that","reason"]}]};
const func0 = module1.default;
const pattern44 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$", "u");
const pattern46 = new RegExp("^[0-9*#]{1,64}$", "u");
const pattern47 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:scenario" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
if(!(func1.call(schema66.properties, key0))){
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
if(!pattern4.test(data2)){
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
if(!(func1.call(schema66.properties.call.properties, key1))){
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
const err25 = {instancePath:instancePath+"/call/media",schemaPath:"#/properties/call/properties/media/enum",keyword:"enum",params:{allowedValues: schema66.properties.call.properties.media.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.direction !== undefined){
let data11 = data6.direction;
if(!((data11 === "inbound") || (data11 === "outbound"))){
const err26 = {instancePath:instancePath+"/call/direction",schemaPath:"#/properties/call/properties/direction/enum",keyword:"enum",params:{allowedValues: schema66.properties.call.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.origin !== undefined){
let data12 = data6.origin;
if(!((data12 === "caller") || (data12 === "agent-hang-up-transfer"))){
const err27 = {instancePath:instancePath+"/call/origin",schemaPath:"#/properties/call/properties/origin/enum",keyword:"enum",params:{allowedValues: schema66.properties.call.properties.origin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.startsAt !== undefined){
let data13 = data6.startsAt;
if(typeof data13 === "string"){
if(!pattern44.test(data13)){
const err28 = {instancePath:instancePath+"/call/startsAt",schemaPath:"#/properties/call/properties/startsAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"+"\""};
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
const err29 = {instancePath:instancePath+"/call/startsAt",schemaPath:"#/properties/call/properties/startsAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.language !== undefined){
let data14 = data6.language;
if(typeof data14 === "string"){
if(!pattern26.test(data14)){
const err30 = {instancePath:instancePath+"/call/language",schemaPath:"#/properties/call/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"+"\""};
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
const err31 = {instancePath:instancePath+"/call/language",schemaPath:"#/properties/call/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.calldata !== undefined){
let data15 = data6.calldata;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
const err32 = {instancePath:instancePath+"/call/calldata",schemaPath:"#/properties/call/properties/calldata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.globals !== undefined){
let data16 = data6.globals;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
}
else {
const err33 = {instancePath:instancePath+"/call/globals",schemaPath:"#/properties/call/properties/globals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.seed !== undefined){
let data17 = data6.seed;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err34 = {instancePath:instancePath+"/call/seed",schemaPath:"#/properties/call/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 4294967295 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/call/seed",schemaPath:"#/properties/call/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err36 = {instancePath:instancePath+"/call/seed",schemaPath:"#/properties/call/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err37 = {instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.caller !== undefined){
let data18 = data.caller;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err38 = {instancePath:instancePath+"/caller",schemaPath:"#/properties/caller/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.do === undefined){
const err39 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const tag0 = data19.do;
if(typeof tag0 == "string"){
if(tag0 === "press"){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.do === undefined){
const err40 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/oneOf/0/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data19.keys === undefined){
const err41 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/oneOf/0/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data19.do !== undefined){
if("press" !== data19.do){
const err42 = {instancePath:instancePath+"/caller/" + i0+"/do",schemaPath:"#/$defs/caller-action/oneOf/0/properties/do/const",keyword:"const",params:{allowedValue: "press"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.keys !== undefined){
let data21 = data19.keys;
if(typeof data21 === "string"){
if(!pattern46.test(data21)){
const err43 = {instancePath:instancePath+"/caller/" + i0+"/keys",schemaPath:"#/$defs/caller-action/oneOf/0/properties/keys/pattern",keyword:"pattern",params:{pattern: "^[0-9*#]{1,64}$"},message:"must match pattern \""+"^[0-9*#]{1,64}$"+"\""};
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
const err44 = {instancePath:instancePath+"/caller/" + i0+"/keys",schemaPath:"#/$defs/caller-action/oneOf/0/properties/keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data19.after !== undefined){
let data22 = data19.after;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err45 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/0/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 3600000 || isNaN(data22)){
const err46 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/0/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err47 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/0/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.unasked !== undefined){
if(typeof data19.unasked !== "boolean"){
const err48 = {instancePath:instancePath+"/caller/" + i0+"/unasked",schemaPath:"#/$defs/caller-action/oneOf/0/properties/unasked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.gap !== undefined){
let data24 = data19.gap;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err49 = {instancePath:instancePath+"/caller/" + i0+"/gap",schemaPath:"#/$defs/caller-action/oneOf/0/properties/gap/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 60000 || isNaN(data24)){
const err50 = {instancePath:instancePath+"/caller/" + i0+"/gap",schemaPath:"#/$defs/caller-action/oneOf/0/properties/gap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err51 = {instancePath:instancePath+"/caller/" + i0+"/gap",schemaPath:"#/$defs/caller-action/oneOf/0/properties/gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var props0 = {};
props0.do = true;
props0.keys = true;
props0.after = true;
props0.unasked = true;
props0.gap = true;
}
else if(tag0 === "say"){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.do === undefined){
const err52 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/oneOf/1/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data19.text === undefined){
const err53 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19.do !== undefined){
if("say" !== data19.do){
const err54 = {instancePath:instancePath+"/caller/" + i0+"/do",schemaPath:"#/$defs/caller-action/oneOf/1/properties/do/const",keyword:"const",params:{allowedValue: "say"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data19.text !== undefined){
let data26 = data19.text;
if(typeof data26 === "string"){
if(func2(data26) > 1024){
const err55 = {instancePath:instancePath+"/caller/" + i0+"/text",schemaPath:"#/$defs/caller-action/oneOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func2(data26) < 1){
const err56 = {instancePath:instancePath+"/caller/" + i0+"/text",schemaPath:"#/$defs/caller-action/oneOf/1/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err57 = {instancePath:instancePath+"/caller/" + i0+"/text",schemaPath:"#/$defs/caller-action/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19.confidence !== undefined){
let data27 = data19.confidence;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
const err58 = {instancePath:instancePath+"/caller/" + i0+"/confidence",schemaPath:"#/$defs/caller-action/oneOf/1/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err59 = {instancePath:instancePath+"/caller/" + i0+"/confidence",schemaPath:"#/$defs/caller-action/oneOf/1/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err60 = {instancePath:instancePath+"/caller/" + i0+"/confidence",schemaPath:"#/$defs/caller-action/oneOf/1/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19.after !== undefined){
let data28 = data19.after;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err61 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/1/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 3600000 || isNaN(data28)){
const err62 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/1/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err63 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/1/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.unasked !== undefined){
if(typeof data19.unasked !== "boolean"){
const err64 = {instancePath:instancePath+"/caller/" + i0+"/unasked",schemaPath:"#/$defs/caller-action/oneOf/1/properties/unasked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
props0.do = true;
props0.text = true;
props0.confidence = true;
props0.after = true;
props0.unasked = true;
}
}
else if(tag0 === "mumble"){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.do === undefined){
const err65 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/oneOf/2/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data19.do !== undefined){
if("mumble" !== data19.do){
const err66 = {instancePath:instancePath+"/caller/" + i0+"/do",schemaPath:"#/$defs/caller-action/oneOf/2/properties/do/const",keyword:"const",params:{allowedValue: "mumble"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data19.after !== undefined){
let data31 = data19.after;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err67 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/2/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 3600000 || isNaN(data31)){
const err68 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/2/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err69 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/2/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.unasked !== undefined){
if(typeof data19.unasked !== "boolean"){
const err70 = {instancePath:instancePath+"/caller/" + i0+"/unasked",schemaPath:"#/$defs/caller-action/oneOf/2/properties/unasked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
props0.do = true;
props0.after = true;
props0.unasked = true;
}
}
else if(tag0 === "stay-silent"){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.do === undefined){
const err71 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/oneOf/3/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data19.do !== undefined){
if("stay-silent" !== data19.do){
const err72 = {instancePath:instancePath+"/caller/" + i0+"/do",schemaPath:"#/$defs/caller-action/oneOf/3/properties/do/const",keyword:"const",params:{allowedValue: "stay-silent"},message:"must be equal to constant"};
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
props0.do = true;
}
}
else if(tag0 === "hang-up"){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.do === undefined){
const err73 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/oneOf/4/required",keyword:"required",params:{missingProperty: "do"},message:"must have required property '"+"do"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data19.do !== undefined){
if("hang-up" !== data19.do){
const err74 = {instancePath:instancePath+"/caller/" + i0+"/do",schemaPath:"#/$defs/caller-action/oneOf/4/properties/do/const",keyword:"const",params:{allowedValue: "hang-up"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data19.after !== undefined){
let data35 = data19.after;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err75 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/4/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 3600000 || isNaN(data35)){
const err76 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/4/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err77 = {instancePath:instancePath+"/caller/" + i0+"/after",schemaPath:"#/$defs/caller-action/oneOf/4/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.unasked !== undefined){
if(typeof data19.unasked !== "boolean"){
const err78 = {instancePath:instancePath+"/caller/" + i0+"/unasked",schemaPath:"#/$defs/caller-action/oneOf/4/properties/unasked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
props0.do = true;
props0.after = true;
props0.unasked = true;
}
}
else {
const err79 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "do", tagValue: tag0},message:"value of tag \"do\" must be in oneOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/discriminator",keyword:"discriminator",params:{error: "tag", tag: "do", tagValue: tag0},message:"tag \"do\" must be string"};
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
const err81 = {instancePath:instancePath+"/caller/" + i0,schemaPath:"#/$defs/caller-action/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err82 = {instancePath:instancePath+"/caller",schemaPath:"#/properties/caller/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.answers !== undefined){
let data37 = data.answers;
if(Array.isArray(data37)){
if(data37.length > 200){
const err83 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.to === undefined){
const err84 = {instancePath:instancePath+"/answers/" + i1,schemaPath:"#/$defs/mock-answer/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data38.answer === undefined){
const err85 = {instancePath:instancePath+"/answers/" + i1,schemaPath:"#/$defs/mock-answer/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key2 in data38){
if(!((((((key2 === "to") || (key2 === "id")) || (key2 === "when")) || (key2 === "times")) || (key2 === "delay")) || (key2 === "answer"))){
const err86 = {instancePath:instancePath+"/answers/" + i1,schemaPath:"#/$defs/mock-answer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data38.to !== undefined){
let data39 = data38.to;
if(!(((data39 === "interface") || (data39 === "recogniser")) || (data39 === "transfer"))){
const err87 = {instancePath:instancePath+"/answers/" + i1+"/to",schemaPath:"#/$defs/mock-answer/properties/to/enum",keyword:"enum",params:{allowedValues: schema68.properties.to.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data38.id !== undefined){
let data40 = data38.id;
if(typeof data40 === "string"){
if(func2(data40) > 64){
const err88 = {instancePath:instancePath+"/answers/" + i1+"/id",schemaPath:"#/$defs/mock-answer/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/answers/" + i1+"/id",schemaPath:"#/$defs/mock-answer/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data38.when !== undefined){
let data41 = data38.when;
if(typeof data41 === "string"){
if(func2(data41) > 4096){
const err90 = {instancePath:instancePath+"/answers/" + i1+"/when",schemaPath:"#/$defs/mock-answer/properties/when/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data41) < 1){
const err91 = {instancePath:instancePath+"/answers/" + i1+"/when",schemaPath:"#/$defs/mock-answer/properties/when/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/answers/" + i1+"/when",schemaPath:"#/$defs/mock-answer/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data38.times !== undefined){
let data42 = data38.times;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err93 = {instancePath:instancePath+"/answers/" + i1+"/times",schemaPath:"#/$defs/mock-answer/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000 || isNaN(data42)){
const err94 = {instancePath:instancePath+"/answers/" + i1+"/times",schemaPath:"#/$defs/mock-answer/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err95 = {instancePath:instancePath+"/answers/" + i1+"/times",schemaPath:"#/$defs/mock-answer/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data38.delay !== undefined){
let data43 = data38.delay;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err96 = {instancePath:instancePath+"/answers/" + i1+"/delay",schemaPath:"#/$defs/mock-answer/properties/delay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 3600000 || isNaN(data43)){
const err97 = {instancePath:instancePath+"/answers/" + i1+"/delay",schemaPath:"#/$defs/mock-answer/properties/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err98 = {instancePath:instancePath+"/answers/" + i1+"/delay",schemaPath:"#/$defs/mock-answer/properties/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data38.answer !== undefined){
let data44 = data38.answer;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.with === undefined){
const err99 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const tag1 = data44.with;
if(typeof tag1 == "string"){
if(tag1 === "json"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.with === undefined){
const err100 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/0/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data44.body === undefined){
const err101 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/0/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data44.with !== undefined){
if("json" !== data44.with){
const err102 = {instancePath:instancePath+"/answers/" + i1+"/answer/with",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/0/properties/with/const",keyword:"const",params:{allowedValue: "json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data44.status !== undefined){
let data46 = data44.status;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err103 = {instancePath:instancePath+"/answers/" + i1+"/answer/status",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/0/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 599 || isNaN(data46)){
const err104 = {instancePath:instancePath+"/answers/" + i1+"/answer/status",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/0/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data46 < 100 || isNaN(data46)){
const err105 = {instancePath:instancePath+"/answers/" + i1+"/answer/status",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/0/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
var props1 = {};
props1.with = true;
props1.status = true;
props1.body = true;
}
else if(tag1 === "text"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.with === undefined){
const err106 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data44.body === undefined){
const err107 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data44.with !== undefined){
if("text" !== data44.with){
const err108 = {instancePath:instancePath+"/answers/" + i1+"/answer/with",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/1/properties/with/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data44.status !== undefined){
let data48 = data44.status;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err109 = {instancePath:instancePath+"/answers/" + i1+"/answer/status",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/1/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 599 || isNaN(data48)){
const err110 = {instancePath:instancePath+"/answers/" + i1+"/answer/status",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/1/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data48 < 100 || isNaN(data48)){
const err111 = {instancePath:instancePath+"/answers/" + i1+"/answer/status",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/1/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data44.body !== undefined){
let data49 = data44.body;
if(typeof data49 === "string"){
if(func2(data49) > 100000){
const err112 = {instancePath:instancePath+"/answers/" + i1+"/answer/body",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/1/properties/body/maxLength",keyword:"maxLength",params:{limit: 100000},message:"must NOT have more than 100000 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/answers/" + i1+"/answer/body",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/1/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.with = true;
props1.status = true;
props1.body = true;
}
}
else if(tag1 === "silence"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.with === undefined){
const err114 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/2/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data44.with !== undefined){
if("silence" !== data44.with){
const err115 = {instancePath:instancePath+"/answers/" + i1+"/answer/with",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/2/properties/with/const",keyword:"const",params:{allowedValue: "silence"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.with = true;
}
}
else if(tag1 === "connection-error"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.with === undefined){
const err116 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/3/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data44.with !== undefined){
if("connection-error" !== data44.with){
const err117 = {instancePath:instancePath+"/answers/" + i1+"/answer/with",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/3/properties/with/const",keyword:"const",params:{allowedValue: "connection-error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data44.problem !== undefined){
let data52 = data44.problem;
if(typeof data52 === "string"){
if(!pattern47.test(data52)){
const err118 = {instancePath:instancePath+"/answers/" + i1+"/answer/problem",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/3/properties/problem/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/answers/" + i1+"/answer/problem",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/3/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data44.message !== undefined){
let data53 = data44.message;
if(typeof data53 === "string"){
if(func2(data53) > 1024){
const err120 = {instancePath:instancePath+"/answers/" + i1+"/answer/message",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/3/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/answers/" + i1+"/answer/message",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/3/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.with = true;
props1.problem = true;
props1.message = true;
}
}
else if(tag1 === "intents"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.with === undefined){
const err122 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data44.intents === undefined){
const err123 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/required",keyword:"required",params:{missingProperty: "intents"},message:"must have required property '"+"intents"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data44.with !== undefined){
if("intents" !== data44.with){
const err124 = {instancePath:instancePath+"/answers/" + i1+"/answer/with",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/with/const",keyword:"const",params:{allowedValue: "intents"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data44.intents !== undefined){
let data55 = data44.intents;
if(Array.isArray(data55)){
if(data55.length > 5){
const err125 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len2 = data55.length;
for(let i2=0; i2<len2; i2++){
let data56 = data55[i2];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.intent === undefined){
const err126 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2,schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/required",keyword:"required",params:{missingProperty: "intent"},message:"must have required property '"+"intent"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key3 in data56){
if(!(((((key3 === "intent") || (key3 === "confidence")) || (key3 === "scenario")) || (key3 === "response")) || (key3 === "slots"))){
const err127 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2,schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data56.intent !== undefined){
let data57 = data56.intent;
if(typeof data57 === "string"){
if(func2(data57) > 128){
const err128 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/intent",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/intent/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(func2(data57) < 1){
const err129 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/intent",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/intent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/intent",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/intent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data56.confidence !== undefined){
let data58 = data56.confidence;
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 100 || isNaN(data58)){
const err131 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/confidence",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data58 < 0 || isNaN(data58)){
const err132 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/confidence",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/confidence",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/confidence/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data56.scenario !== undefined){
let data59 = data56.scenario;
if(typeof data59 === "string"){
if(func2(data59) > 128){
const err134 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/scenario",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/scenario/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/scenario",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/scenario/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data56.response !== undefined){
let data60 = data56.response;
if(typeof data60 === "string"){
if(func2(data60) > 4096){
const err136 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/response",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/response/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/response",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/response/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data56.slots !== undefined){
let data61 = data56.slots;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key4 in data61){
if(typeof data61[key4] !== "string"){
const err138 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/slots/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/slots/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2+"/slots",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/properties/slots/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents/" + i2,schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/answers/" + i1+"/answer/intents",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/4/properties/intents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.with = true;
props1.intents = true;
}
}
else if(tag1 === "transferred"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.with === undefined){
const err142 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/5/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data44.with !== undefined){
if("transferred" !== data44.with){
const err143 = {instancePath:instancePath+"/answers/" + i1+"/answer/with",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/5/properties/with/const",keyword:"const",params:{allowedValue: "transferred"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.with = true;
}
}
else if(tag1 === "refused"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.with === undefined){
const err144 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/6/required",keyword:"required",params:{missingProperty: "with"},message:"must have required property '"+"with"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data44.with !== undefined){
if("refused" !== data44.with){
const err145 = {instancePath:instancePath+"/answers/" + i1+"/answer/with",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/6/properties/with/const",keyword:"const",params:{allowedValue: "refused"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data44.reason !== undefined){
let data65 = data44.reason;
if(!(((((data65 === "busy") || (data65 === "no-agents")) || (data65 === "timeout")) || (data65 === "no-answer")) || (data65 === "unreachable"))){
const err146 = {instancePath:instancePath+"/answers/" + i1+"/answer/reason",schemaPath:"#/$defs/mock-answer/properties/answer/oneOf/6/properties/reason/enum",keyword:"enum",params:{allowedValues: schema68.properties.answer.oneOf[6].properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(props1 !== true){
props1 = props1 || {};
props1.with = true;
props1.reason = true;
}
}
else {
const err147 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "with", tagValue: tag1},message:"value of tag \"with\" must be in oneOf"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/discriminator",keyword:"discriminator",params:{error: "tag", tag: "with", tagValue: tag1},message:"tag \"with\" must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/answers/" + i1+"/answer",schemaPath:"#/$defs/mock-answer/properties/answer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/answers/" + i1,schemaPath:"#/$defs/mock-answer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.checks !== undefined){
let data66 = data.checks;
if(Array.isArray(data66)){
if(data66.length < 1){
const err152 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len3 = data66.length;
for(let i3=0; i3<len3; i3++){
let data67 = data66[i3];
if(!(((((data67 === "heard") || (data67 === "visited")) || (data67 === "set")) || (data67 === "sent")) || (data67 === "ended"))){
const err153 = {instancePath:instancePath+"/checks/" + i3,schemaPath:"#/properties/checks/items/enum",keyword:"enum",params:{allowedValues: schema66.properties.checks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
let i4 = data66.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func0(data66[i4], data66[j0])){
const err154 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err155 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.expect !== undefined){
let data68 = data.expect;
if(Array.isArray(data68)){
if(data68.length > 20000){
const err156 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const len4 = data68.length;
for(let i5=0; i5<len4; i5++){
let data69 = data68[i5];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.that === undefined){
const err157 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
const tag2 = data69.that;
if(typeof tag2 == "string"){
if(tag2 === "heard"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.that === undefined){
const err158 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/0/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data69.text === undefined){
const err159 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data69.that !== undefined){
if("heard" !== data69.that){
const err160 = {instancePath:instancePath+"/expect/" + i5+"/that",schemaPath:"#/$defs/expectation/oneOf/0/properties/that/const",keyword:"const",params:{allowedValue: "heard"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data69.text !== undefined){
if(typeof data69.text !== "string"){
const err161 = {instancePath:instancePath+"/expect/" + i5+"/text",schemaPath:"#/$defs/expectation/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data69.language !== undefined){
if(typeof data69.language !== "string"){
const err162 = {instancePath:instancePath+"/expect/" + i5+"/language",schemaPath:"#/$defs/expectation/oneOf/0/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data69.recording !== undefined){
if(typeof data69.recording !== "string"){
const err163 = {instancePath:instancePath+"/expect/" + i5+"/recording",schemaPath:"#/$defs/expectation/oneOf/0/properties/recording/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data69.interrupted !== undefined){
if(typeof data69.interrupted !== "boolean"){
const err164 = {instancePath:instancePath+"/expect/" + i5+"/interrupted",schemaPath:"#/$defs/expectation/oneOf/0/properties/interrupted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
var props2 = {};
props2.that = true;
props2.text = true;
props2.language = true;
props2.recording = true;
props2.interrupted = true;
}
else if(tag2 === "visited"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.that === undefined){
const err165 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/1/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data69.flow === undefined){
const err166 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/1/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data69.element === undefined){
const err167 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/1/required",keyword:"required",params:{missingProperty: "element"},message:"must have required property '"+"element"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data69.that !== undefined){
if("visited" !== data69.that){
const err168 = {instancePath:instancePath+"/expect/" + i5+"/that",schemaPath:"#/$defs/expectation/oneOf/1/properties/that/const",keyword:"const",params:{allowedValue: "visited"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data69.flow !== undefined){
if(typeof data69.flow !== "string"){
const err169 = {instancePath:instancePath+"/expect/" + i5+"/flow",schemaPath:"#/$defs/expectation/oneOf/1/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data69.element !== undefined){
if(typeof data69.element !== "string"){
const err170 = {instancePath:instancePath+"/expect/" + i5+"/element",schemaPath:"#/$defs/expectation/oneOf/1/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {};
props2.that = true;
props2.flow = true;
props2.element = true;
}
}
else if(tag2 === "set"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.that === undefined){
const err171 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/2/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data69.variable === undefined){
const err172 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/2/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data69.value === undefined){
const err173 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data69.that !== undefined){
if("set" !== data69.that){
const err174 = {instancePath:instancePath+"/expect/" + i5+"/that",schemaPath:"#/$defs/expectation/oneOf/2/properties/that/const",keyword:"const",params:{allowedValue: "set"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data69.variable !== undefined){
if(typeof data69.variable !== "string"){
const err175 = {instancePath:instancePath+"/expect/" + i5+"/variable",schemaPath:"#/$defs/expectation/oneOf/2/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {};
props2.that = true;
props2.variable = true;
props2.value = true;
}
}
else if(tag2 === "sent"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.that === undefined){
const err176 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/3/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data69.request === undefined){
const err177 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/3/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data69.that !== undefined){
if("sent" !== data69.that){
const err178 = {instancePath:instancePath+"/expect/" + i5+"/that",schemaPath:"#/$defs/expectation/oneOf/3/properties/that/const",keyword:"const",params:{allowedValue: "sent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data69.request !== undefined){
let data81 = data69.request;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
}
else {
const err179 = {instancePath:instancePath+"/expect/" + i5+"/request",schemaPath:"#/$defs/expectation/oneOf/3/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {};
props2.that = true;
props2.request = true;
}
}
else if(tag2 === "ended"){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.that === undefined){
const err180 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/4/required",keyword:"required",params:{missingProperty: "that"},message:"must have required property '"+"that"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data69.reason === undefined){
const err181 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/oneOf/4/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data69.that !== undefined){
if("ended" !== data69.that){
const err182 = {instancePath:instancePath+"/expect/" + i5+"/that",schemaPath:"#/$defs/expectation/oneOf/4/properties/that/const",keyword:"const",params:{allowedValue: "ended"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data69.reason !== undefined){
let data83 = data69.reason;
if(!((((((data83 === "ended-by-flow") || (data83 === "caller-hung-up")) || (data83 === "transferred")) || (data83 === "returned-to-agent")) || (data83 === "unhandled-error")) || (data83 === "endless-loop"))){
const err183 = {instancePath:instancePath+"/expect/" + i5+"/reason",schemaPath:"#/$defs/expectation/oneOf/4/properties/reason/enum",keyword:"enum",params:{allowedValues: schema69.oneOf[4].properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
if(props2 !== true){
props2 = props2 || {};
props2.that = true;
props2.reason = true;
}
}
else {
const err184 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "that", tagValue: tag2},message:"value of tag \"that\" must be in oneOf"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/discriminator",keyword:"discriminator",params:{error: "tag", tag: "that", tagValue: tag2},message:"tag \"that\" must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/expect/" + i5,schemaPath:"#/$defs/expectation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSkillQueue = validate43;
const schema70 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:skill-queue","title":"Skill queue","type":"object","properties":{"kind":{"const":"skill-queue"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":20,"description":"At most 20 characters, no spaces.","pattern":"^\\S+$"},"description":{"type":"string","description":"What it is for, in words.","maxLength":50,"minLength":1,"examples":["What the queue is for."]},"type":{"title":"Type","enum":["voice","multimedia","video","voice-click-to-dial","video-click-to-dial"],"default":"voice"},"subtype":{"title":"Subtype","description":"Multimedia queues only.","enum":["WECHAT","EMAIL","WHATSAPP","WEB"]},"maxWaitingTime":{"title":"Max. waiting time (s)","type":"integer","minimum":1,"maximum":60000,"default":60},"maxCalls":{"title":"Max. calls in queue","type":"integer","minimum":1,"maximum":10000,"default":100},"arrangingTime":{"title":"Duration (s) in arranging state","type":"integer","minimum":0,"maximum":3600,"default":5},"whenTimeout":{"title":"Skill timeout","$ref":"#/$defs/queue-treatment","default":{"method":"release"}},"whenBusy":{"title":"Skill busy","$ref":"#/$defs/queue-treatment","default":{"method":"release"}},"whenNoAgents":{"title":"Skill no agents","$ref":"#/$defs/queue-treatment","default":{"method":"release"}},"queuing":{"title":"Queuing method","description":"Voice and video queues only.","type":"object","properties":{"method":{"title":"Method","enum":["default-tone","custom-tone","ivr"],"default":"default-tone"},"prompt":{"title":"Wait tone","type":"string","x-ref":"prompt"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["method"],"additionalProperties":false},"keeping":{"title":"Keeping method","description":"Voice and video queues only.","type":"object","properties":{"method":{"title":"Method","enum":["default-tone","custom-tone"],"default":"default-tone"},"prompt":{"title":"Keeping tone","type":"string","x-ref":"prompt"}},"required":["method"],"additionalProperties":false},"answer":{"title":"Answer type","enum":["report-employee-id","report-no-voice"]}},"required":["kind","formatVersion","id","name","type","description"],"additionalProperties":false,"$defs":{"queue-treatment":{"title":"Treatment","type":"object","required":["method"],"discriminator":{"propertyName":"method"},"oneOf":[{"title":"Release","properties":{"method":{"const":"release"}},"required":["method"]},{"title":"Transfer to a skill queue","properties":{"method":{"const":"transfer-to-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["method","queue"]},{"title":"Transfer to an IVR","properties":{"method":{"const":"transfer-to-flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["method","flow"]}]}}};
const schema71 = {"title":"Treatment","type":"object","required":["method"],"discriminator":{"propertyName":"method"},"oneOf":[{"title":"Release","properties":{"method":{"const":"release"}},"required":["method"]},{"title":"Transfer to a skill queue","properties":{"method":{"const":"transfer-to-queue"},"queue":{"title":"Skill queue","type":"string","x-ref":"skill-queue"}},"required":["method","queue"]},{"title":"Transfer to an IVR","properties":{"method":{"const":"transfer-to-flow"},"flow":{"title":"Flow","type":"string","x-ref":"flow"}},"required":["method","flow"]}]};
const pattern49 = new RegExp("^\\S+$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:skill-queue" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
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
if(!pattern4.test(data2)){
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
if(!pattern49.test(data3)){
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
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema70.properties.type.enum},message:"must be equal to one of the allowed values"};
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
const err19 = {instancePath:instancePath+"/subtype",schemaPath:"#/properties/subtype/enum",keyword:"enum",params:{allowedValues: schema70.properties.subtype.enum},message:"must be equal to one of the allowed values"};
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
let data10 = data.whenTimeout;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.method === undefined){
const err29 = {instancePath:instancePath+"/whenTimeout",schemaPath:"#/$defs/queue-treatment/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const tag0 = data10.method;
if(typeof tag0 == "string"){
if(tag0 === "release"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.method === undefined){
const err30 = {instancePath:instancePath+"/whenTimeout",schemaPath:"#/$defs/queue-treatment/oneOf/0/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.method !== undefined){
if("release" !== data10.method){
const err31 = {instancePath:instancePath+"/whenTimeout/method",schemaPath:"#/$defs/queue-treatment/oneOf/0/properties/method/const",keyword:"const",params:{allowedValue: "release"},message:"must be equal to constant"};
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
var props0 = {};
props0.method = true;
}
else if(tag0 === "transfer-to-queue"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.method === undefined){
const err32 = {instancePath:instancePath+"/whenTimeout",schemaPath:"#/$defs/queue-treatment/oneOf/1/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.queue === undefined){
const err33 = {instancePath:instancePath+"/whenTimeout",schemaPath:"#/$defs/queue-treatment/oneOf/1/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.method !== undefined){
if("transfer-to-queue" !== data10.method){
const err34 = {instancePath:instancePath+"/whenTimeout/method",schemaPath:"#/$defs/queue-treatment/oneOf/1/properties/method/const",keyword:"const",params:{allowedValue: "transfer-to-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.queue !== undefined){
if(typeof data10.queue !== "string"){
const err35 = {instancePath:instancePath+"/whenTimeout/queue",schemaPath:"#/$defs/queue-treatment/oneOf/1/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props0 !== true){
props0 = props0 || {};
props0.method = true;
props0.queue = true;
}
}
else if(tag0 === "transfer-to-flow"){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.method === undefined){
const err36 = {instancePath:instancePath+"/whenTimeout",schemaPath:"#/$defs/queue-treatment/oneOf/2/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10.flow === undefined){
const err37 = {instancePath:instancePath+"/whenTimeout",schemaPath:"#/$defs/queue-treatment/oneOf/2/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10.method !== undefined){
if("transfer-to-flow" !== data10.method){
const err38 = {instancePath:instancePath+"/whenTimeout/method",schemaPath:"#/$defs/queue-treatment/oneOf/2/properties/method/const",keyword:"const",params:{allowedValue: "transfer-to-flow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.flow !== undefined){
if(typeof data10.flow !== "string"){
const err39 = {instancePath:instancePath+"/whenTimeout/flow",schemaPath:"#/$defs/queue-treatment/oneOf/2/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props0.method = true;
props0.flow = true;
}
}
else {
const err40 = {instancePath:instancePath+"/whenTimeout",schemaPath:"#/$defs/queue-treatment/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "method", tagValue: tag0},message:"value of tag \"method\" must be in oneOf"};
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
const err41 = {instancePath:instancePath+"/whenTimeout",schemaPath:"#/$defs/queue-treatment/discriminator",keyword:"discriminator",params:{error: "tag", tag: "method", tagValue: tag0},message:"tag \"method\" must be string"};
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
const err42 = {instancePath:instancePath+"/whenTimeout",schemaPath:"#/$defs/queue-treatment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.whenBusy !== undefined){
let data16 = data.whenBusy;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.method === undefined){
const err43 = {instancePath:instancePath+"/whenBusy",schemaPath:"#/$defs/queue-treatment/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const tag1 = data16.method;
if(typeof tag1 == "string"){
if(tag1 === "release"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.method === undefined){
const err44 = {instancePath:instancePath+"/whenBusy",schemaPath:"#/$defs/queue-treatment/oneOf/0/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.method !== undefined){
if("release" !== data16.method){
const err45 = {instancePath:instancePath+"/whenBusy/method",schemaPath:"#/$defs/queue-treatment/oneOf/0/properties/method/const",keyword:"const",params:{allowedValue: "release"},message:"must be equal to constant"};
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
var props1 = {};
props1.method = true;
}
else if(tag1 === "transfer-to-queue"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.method === undefined){
const err46 = {instancePath:instancePath+"/whenBusy",schemaPath:"#/$defs/queue-treatment/oneOf/1/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16.queue === undefined){
const err47 = {instancePath:instancePath+"/whenBusy",schemaPath:"#/$defs/queue-treatment/oneOf/1/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.method !== undefined){
if("transfer-to-queue" !== data16.method){
const err48 = {instancePath:instancePath+"/whenBusy/method",schemaPath:"#/$defs/queue-treatment/oneOf/1/properties/method/const",keyword:"const",params:{allowedValue: "transfer-to-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.queue !== undefined){
if(typeof data16.queue !== "string"){
const err49 = {instancePath:instancePath+"/whenBusy/queue",schemaPath:"#/$defs/queue-treatment/oneOf/1/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
props1.method = true;
props1.queue = true;
}
}
else if(tag1 === "transfer-to-flow"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.method === undefined){
const err50 = {instancePath:instancePath+"/whenBusy",schemaPath:"#/$defs/queue-treatment/oneOf/2/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data16.flow === undefined){
const err51 = {instancePath:instancePath+"/whenBusy",schemaPath:"#/$defs/queue-treatment/oneOf/2/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data16.method !== undefined){
if("transfer-to-flow" !== data16.method){
const err52 = {instancePath:instancePath+"/whenBusy/method",schemaPath:"#/$defs/queue-treatment/oneOf/2/properties/method/const",keyword:"const",params:{allowedValue: "transfer-to-flow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.flow !== undefined){
if(typeof data16.flow !== "string"){
const err53 = {instancePath:instancePath+"/whenBusy/flow",schemaPath:"#/$defs/queue-treatment/oneOf/2/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props1 !== true){
props1 = props1 || {};
props1.method = true;
props1.flow = true;
}
}
else {
const err54 = {instancePath:instancePath+"/whenBusy",schemaPath:"#/$defs/queue-treatment/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "method", tagValue: tag1},message:"value of tag \"method\" must be in oneOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/whenBusy",schemaPath:"#/$defs/queue-treatment/discriminator",keyword:"discriminator",params:{error: "tag", tag: "method", tagValue: tag1},message:"tag \"method\" must be string"};
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
const err56 = {instancePath:instancePath+"/whenBusy",schemaPath:"#/$defs/queue-treatment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.whenNoAgents !== undefined){
let data22 = data.whenNoAgents;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.method === undefined){
const err57 = {instancePath:instancePath+"/whenNoAgents",schemaPath:"#/$defs/queue-treatment/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const tag2 = data22.method;
if(typeof tag2 == "string"){
if(tag2 === "release"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.method === undefined){
const err58 = {instancePath:instancePath+"/whenNoAgents",schemaPath:"#/$defs/queue-treatment/oneOf/0/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data22.method !== undefined){
if("release" !== data22.method){
const err59 = {instancePath:instancePath+"/whenNoAgents/method",schemaPath:"#/$defs/queue-treatment/oneOf/0/properties/method/const",keyword:"const",params:{allowedValue: "release"},message:"must be equal to constant"};
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
var props2 = {};
props2.method = true;
}
else if(tag2 === "transfer-to-queue"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.method === undefined){
const err60 = {instancePath:instancePath+"/whenNoAgents",schemaPath:"#/$defs/queue-treatment/oneOf/1/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data22.queue === undefined){
const err61 = {instancePath:instancePath+"/whenNoAgents",schemaPath:"#/$defs/queue-treatment/oneOf/1/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data22.method !== undefined){
if("transfer-to-queue" !== data22.method){
const err62 = {instancePath:instancePath+"/whenNoAgents/method",schemaPath:"#/$defs/queue-treatment/oneOf/1/properties/method/const",keyword:"const",params:{allowedValue: "transfer-to-queue"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.queue !== undefined){
if(typeof data22.queue !== "string"){
const err63 = {instancePath:instancePath+"/whenNoAgents/queue",schemaPath:"#/$defs/queue-treatment/oneOf/1/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props2 !== true){
props2 = props2 || {};
props2.method = true;
props2.queue = true;
}
}
else if(tag2 === "transfer-to-flow"){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.method === undefined){
const err64 = {instancePath:instancePath+"/whenNoAgents",schemaPath:"#/$defs/queue-treatment/oneOf/2/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22.flow === undefined){
const err65 = {instancePath:instancePath+"/whenNoAgents",schemaPath:"#/$defs/queue-treatment/oneOf/2/required",keyword:"required",params:{missingProperty: "flow"},message:"must have required property '"+"flow"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data22.method !== undefined){
if("transfer-to-flow" !== data22.method){
const err66 = {instancePath:instancePath+"/whenNoAgents/method",schemaPath:"#/$defs/queue-treatment/oneOf/2/properties/method/const",keyword:"const",params:{allowedValue: "transfer-to-flow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.flow !== undefined){
if(typeof data22.flow !== "string"){
const err67 = {instancePath:instancePath+"/whenNoAgents/flow",schemaPath:"#/$defs/queue-treatment/oneOf/2/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(props2 !== true){
props2 = props2 || {};
props2.method = true;
props2.flow = true;
}
}
else {
const err68 = {instancePath:instancePath+"/whenNoAgents",schemaPath:"#/$defs/queue-treatment/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "method", tagValue: tag2},message:"value of tag \"method\" must be in oneOf"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/whenNoAgents",schemaPath:"#/$defs/queue-treatment/discriminator",keyword:"discriminator",params:{error: "tag", tag: "method", tagValue: tag2},message:"tag \"method\" must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/whenNoAgents",schemaPath:"#/$defs/queue-treatment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.queuing !== undefined){
let data28 = data.queuing;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.method === undefined){
const err71 = {instancePath:instancePath+"/queuing",schemaPath:"#/properties/queuing/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key1 in data28){
if(!(((key1 === "method") || (key1 === "prompt")) || (key1 === "flow"))){
const err72 = {instancePath:instancePath+"/queuing",schemaPath:"#/properties/queuing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data28.method !== undefined){
let data29 = data28.method;
if(!(((data29 === "default-tone") || (data29 === "custom-tone")) || (data29 === "ivr"))){
const err73 = {instancePath:instancePath+"/queuing/method",schemaPath:"#/properties/queuing/properties/method/enum",keyword:"enum",params:{allowedValues: schema70.properties.queuing.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.prompt !== undefined){
if(typeof data28.prompt !== "string"){
const err74 = {instancePath:instancePath+"/queuing/prompt",schemaPath:"#/properties/queuing/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.flow !== undefined){
if(typeof data28.flow !== "string"){
const err75 = {instancePath:instancePath+"/queuing/flow",schemaPath:"#/properties/queuing/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err76 = {instancePath:instancePath+"/queuing",schemaPath:"#/properties/queuing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.keeping !== undefined){
let data32 = data.keeping;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.method === undefined){
const err77 = {instancePath:instancePath+"/keeping",schemaPath:"#/properties/keeping/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key2 in data32){
if(!((key2 === "method") || (key2 === "prompt"))){
const err78 = {instancePath:instancePath+"/keeping",schemaPath:"#/properties/keeping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data32.method !== undefined){
let data33 = data32.method;
if(!((data33 === "default-tone") || (data33 === "custom-tone"))){
const err79 = {instancePath:instancePath+"/keeping/method",schemaPath:"#/properties/keeping/properties/method/enum",keyword:"enum",params:{allowedValues: schema70.properties.keeping.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data32.prompt !== undefined){
if(typeof data32.prompt !== "string"){
const err80 = {instancePath:instancePath+"/keeping/prompt",schemaPath:"#/properties/keeping/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err81 = {instancePath:instancePath+"/keeping",schemaPath:"#/properties/keeping/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.answer !== undefined){
let data35 = data.answer;
if(!((data35 === "report-employee-id") || (data35 === "report-no-voice"))){
const err82 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/enum",keyword:"enum",params:{allowedValues: schema70.properties.answer.enum},message:"must be equal to one of the allowed values"};
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
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTenant = validate44;
const schema74 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:callsmith:schema:tenant","title":"Tenant","type":"object","properties":{"kind":{"const":"tenant"},"formatVersion":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$","description":"Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it."},"name":{"type":"string","minLength":1,"maxLength":256,"description":"Label shown to people; may change freely."},"description":{"type":"string","description":"What it is for, in words."},"vdnId":{"title":"VDN ID","type":"integer","minimum":1,"maximum":9999},"tenantSpaceId":{"title":"Tenant space ID","type":"string","pattern":"^[A-Za-z0-9_-]{1,64}$","examples":["1"]},"timeZone":{"title":"Time zone","description":"IANA name, such as Asia/Shanghai.","type":"string","pattern":"^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$","default":"UTC"},"languages":{"title":"Languages","description":"Calls start in the first.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"examples":[["en-US"]],"items":{"type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}},"resources":{"title":"Resources","type":"object","default":{},"properties":{"voiceAgents":{"title":"Voice agents","type":"integer","minimum":0,"default":0},"videoAgents":{"title":"Video agent quantity","type":"integer","minimum":0,"default":0},"multimediaAgents":{"title":"Number of multimedia agents","type":"integer","minimum":0,"default":0},"intelligentAgents":{"title":"Intelligent agents","type":"integer","minimum":0,"default":0},"maxVoiceCalls":{"title":"Max. concurrent voice calls","type":"integer","minimum":0,"default":0},"maxVideoCalls":{"title":"Max. concurrent video calls","type":"integer","minimum":0,"default":0},"audioIvrChannels":{"title":"Audio IVR channel quantity","type":"integer","minimum":0,"default":0},"videoIvrChannels":{"title":"Video IVR channel quantity","type":"integer","minimum":0,"default":0},"tts":{"title":"TTS quantity","type":"integer","minimum":0,"default":0},"asr":{"title":"ASR quantity","type":"integer","minimum":0,"default":0},"mobileAgent":{"title":"Mobile agent / one-click bidirectional call","type":"boolean","default":false},"intelligentChatbot":{"title":"Intelligent chatbot","type":"boolean","default":false},"intelligentRecognition":{"title":"Intelligent recognition","type":"boolean","default":false}},"additionalProperties":false},"systemParameters":{"title":"System parameters","type":"object","default":{},"properties":{"maxScreenPopUps":{"title":"Max. screen pop-ups for each tenant","type":"integer","minimum":1,"maximum":10,"default":5},"maxScreenPopUpParameters":{"title":"Max. parameters transferred in URL of screen pop-up for each tenant","type":"integer","minimum":1,"maximum":20,"default":10},"sessionTimeout":{"title":"SESSIONDTIMEOUT (s)","type":"integer","minimum":1,"maximum":86400,"default":1800},"maxIntentions":{"title":"Max. intentions","type":"integer","minimum":1,"maximum":5,"default":5},"cdrFields":{"title":"IVRCDRCTRLPARAMS","description":"Whether flows may fill extfield1 to extfield10 of call detail records.","type":"boolean","default":false}},"additionalProperties":false},"trustlist":{"title":"Trustlist","description":"Hosts that interfaces and pages may be at: host, host:port, or *.domain.","type":"array","maxItems":200,"uniqueItems":true,"default":[],"items":{"type":"string","minLength":1,"maxLength":255}},"globals":{"title":"Global variables","type":"array","maxItems":200,"x-unique-by":"name","default":[],"items":{"$ref":"#/$defs/variable"}}},"required":["kind","formatVersion","id","name","vdnId","tenantSpaceId","languages"],"additionalProperties":false,"$defs":{"variable":{"title":"Variable","type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"default":{"title":"Default value","x-any-value":true},"encryption":{"title":"Encryption type","description":"Encrypted values are never seen in traces; not decrypted on read: not even in expressions.","enum":["none","encrypted","encrypted-not-decrypted"],"default":"none"},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false}}};
const schema75 = {"title":"Variable","type":"object","properties":{"name":{"title":"Name","type":"string","pattern":"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},"type":{"title":"Data type","enum":["string","integer","long","float","boolean","list","object"]},"default":{"title":"Default value","x-any-value":true},"encryption":{"title":"Encryption type","description":"Encrypted values are never seen in traces; not decrypted on read: not even in expressions.","enum":["none","encrypted","encrypted-not-decrypted"],"default":"none"},"description":{"title":"Description","type":"string","maxLength":255}},"required":["name","type"],"additionalProperties":false};
const pattern51 = new RegExp("^[A-Za-z0-9_-]{1,64}$", "u");
const pattern52 = new RegExp("^[A-Za-z]+(/[A-Za-z0-9_+-]+)*$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:callsmith:schema:tenant" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
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
if(!(func1.call(schema74.properties, key0))){
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
if(!pattern4.test(data2)){
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
if(!pattern51.test(data6)){
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
if(!pattern52.test(data7)){
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
if(!pattern26.test(data9)){
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
if(!(func1.call(schema74.properties.resources.properties, key1))){
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
if(data10.intelligentAgents !== undefined){
let data14 = data10.intelligentAgents;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err36 = {instancePath:instancePath+"/resources/intelligentAgents",schemaPath:"#/properties/resources/properties/intelligentAgents/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err37 = {instancePath:instancePath+"/resources/intelligentAgents",schemaPath:"#/properties/resources/properties/intelligentAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.maxVoiceCalls !== undefined){
let data15 = data10.maxVoiceCalls;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err38 = {instancePath:instancePath+"/resources/maxVoiceCalls",schemaPath:"#/properties/resources/properties/maxVoiceCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err39 = {instancePath:instancePath+"/resources/maxVoiceCalls",schemaPath:"#/properties/resources/properties/maxVoiceCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.maxVideoCalls !== undefined){
let data16 = data10.maxVideoCalls;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err40 = {instancePath:instancePath+"/resources/maxVideoCalls",schemaPath:"#/properties/resources/properties/maxVideoCalls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err41 = {instancePath:instancePath+"/resources/maxVideoCalls",schemaPath:"#/properties/resources/properties/maxVideoCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.audioIvrChannels !== undefined){
let data17 = data10.audioIvrChannels;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err42 = {instancePath:instancePath+"/resources/audioIvrChannels",schemaPath:"#/properties/resources/properties/audioIvrChannels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err43 = {instancePath:instancePath+"/resources/audioIvrChannels",schemaPath:"#/properties/resources/properties/audioIvrChannels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.videoIvrChannels !== undefined){
let data18 = data10.videoIvrChannels;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err44 = {instancePath:instancePath+"/resources/videoIvrChannels",schemaPath:"#/properties/resources/properties/videoIvrChannels/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err45 = {instancePath:instancePath+"/resources/videoIvrChannels",schemaPath:"#/properties/resources/properties/videoIvrChannels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.tts !== undefined){
let data19 = data10.tts;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err46 = {instancePath:instancePath+"/resources/tts",schemaPath:"#/properties/resources/properties/tts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err47 = {instancePath:instancePath+"/resources/tts",schemaPath:"#/properties/resources/properties/tts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.asr !== undefined){
let data20 = data10.asr;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err48 = {instancePath:instancePath+"/resources/asr",schemaPath:"#/properties/resources/properties/asr/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err49 = {instancePath:instancePath+"/resources/asr",schemaPath:"#/properties/resources/properties/asr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data10.mobileAgent !== undefined){
if(typeof data10.mobileAgent !== "boolean"){
const err50 = {instancePath:instancePath+"/resources/mobileAgent",schemaPath:"#/properties/resources/properties/mobileAgent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data10.intelligentChatbot !== undefined){
if(typeof data10.intelligentChatbot !== "boolean"){
const err51 = {instancePath:instancePath+"/resources/intelligentChatbot",schemaPath:"#/properties/resources/properties/intelligentChatbot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data10.intelligentRecognition !== undefined){
if(typeof data10.intelligentRecognition !== "boolean"){
const err52 = {instancePath:instancePath+"/resources/intelligentRecognition",schemaPath:"#/properties/resources/properties/intelligentRecognition/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err53 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.systemParameters !== undefined){
let data24 = data.systemParameters;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key2 in data24){
if(!(((((key2 === "maxScreenPopUps") || (key2 === "maxScreenPopUpParameters")) || (key2 === "sessionTimeout")) || (key2 === "maxIntentions")) || (key2 === "cdrFields"))){
const err54 = {instancePath:instancePath+"/systemParameters",schemaPath:"#/properties/systemParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data24.maxScreenPopUps !== undefined){
let data25 = data24.maxScreenPopUps;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err55 = {instancePath:instancePath+"/systemParameters/maxScreenPopUps",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 10 || isNaN(data25)){
const err56 = {instancePath:instancePath+"/systemParameters/maxScreenPopUps",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err57 = {instancePath:instancePath+"/systemParameters/maxScreenPopUps",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data24.maxScreenPopUpParameters !== undefined){
let data26 = data24.maxScreenPopUpParameters;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err58 = {instancePath:instancePath+"/systemParameters/maxScreenPopUpParameters",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUpParameters/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 20 || isNaN(data26)){
const err59 = {instancePath:instancePath+"/systemParameters/maxScreenPopUpParameters",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUpParameters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err60 = {instancePath:instancePath+"/systemParameters/maxScreenPopUpParameters",schemaPath:"#/properties/systemParameters/properties/maxScreenPopUpParameters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data24.sessionTimeout !== undefined){
let data27 = data24.sessionTimeout;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err61 = {instancePath:instancePath+"/systemParameters/sessionTimeout",schemaPath:"#/properties/systemParameters/properties/sessionTimeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 86400 || isNaN(data27)){
const err62 = {instancePath:instancePath+"/systemParameters/sessionTimeout",schemaPath:"#/properties/systemParameters/properties/sessionTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err63 = {instancePath:instancePath+"/systemParameters/sessionTimeout",schemaPath:"#/properties/systemParameters/properties/sessionTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data24.maxIntentions !== undefined){
let data28 = data24.maxIntentions;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err64 = {instancePath:instancePath+"/systemParameters/maxIntentions",schemaPath:"#/properties/systemParameters/properties/maxIntentions/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 5 || isNaN(data28)){
const err65 = {instancePath:instancePath+"/systemParameters/maxIntentions",schemaPath:"#/properties/systemParameters/properties/maxIntentions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err66 = {instancePath:instancePath+"/systemParameters/maxIntentions",schemaPath:"#/properties/systemParameters/properties/maxIntentions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data24.cdrFields !== undefined){
if(typeof data24.cdrFields !== "boolean"){
const err67 = {instancePath:instancePath+"/systemParameters/cdrFields",schemaPath:"#/properties/systemParameters/properties/cdrFields/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err68 = {instancePath:instancePath+"/systemParameters",schemaPath:"#/properties/systemParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.trustlist !== undefined){
let data30 = data.trustlist;
if(Array.isArray(data30)){
if(data30.length > 200){
const err69 = {instancePath:instancePath+"/trustlist",schemaPath:"#/properties/trustlist/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len1 = data30.length;
for(let i2=0; i2<len1; i2++){
let data31 = data30[i2];
if(typeof data31 === "string"){
if(func2(data31) > 255){
const err70 = {instancePath:instancePath+"/trustlist/" + i2,schemaPath:"#/properties/trustlist/items/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func2(data31) < 1){
const err71 = {instancePath:instancePath+"/trustlist/" + i2,schemaPath:"#/properties/trustlist/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/trustlist/" + i2,schemaPath:"#/properties/trustlist/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
let i3 = data30.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data30[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err73 = {instancePath:instancePath+"/trustlist",schemaPath:"#/properties/trustlist/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err74 = {instancePath:instancePath+"/trustlist",schemaPath:"#/properties/trustlist/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.globals !== undefined){
let data32 = data.globals;
if(Array.isArray(data32)){
if(data32.length > 200){
const err75 = {instancePath:instancePath+"/globals",schemaPath:"#/properties/globals/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len2 = data32.length;
for(let i4=0; i4<len2; i4++){
let data33 = data32[i4];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.name === undefined){
const err76 = {instancePath:instancePath+"/globals/" + i4,schemaPath:"#/$defs/variable/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data33.type === undefined){
const err77 = {instancePath:instancePath+"/globals/" + i4,schemaPath:"#/$defs/variable/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key3 in data33){
if(!(((((key3 === "name") || (key3 === "type")) || (key3 === "default")) || (key3 === "encryption")) || (key3 === "description"))){
const err78 = {instancePath:instancePath+"/globals/" + i4,schemaPath:"#/$defs/variable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data33.name !== undefined){
let data34 = data33.name;
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
const err79 = {instancePath:instancePath+"/globals/" + i4+"/name",schemaPath:"#/$defs/variable/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^(?!__)[A-Za-z_][A-Za-z0-9_]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/globals/" + i4+"/name",schemaPath:"#/$defs/variable/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data33.type !== undefined){
let data35 = data33.type;
if(!(((((((data35 === "string") || (data35 === "integer")) || (data35 === "long")) || (data35 === "float")) || (data35 === "boolean")) || (data35 === "list")) || (data35 === "object"))){
const err81 = {instancePath:instancePath+"/globals/" + i4+"/type",schemaPath:"#/$defs/variable/properties/type/enum",keyword:"enum",params:{allowedValues: schema75.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data33.encryption !== undefined){
let data36 = data33.encryption;
if(!(((data36 === "none") || (data36 === "encrypted")) || (data36 === "encrypted-not-decrypted"))){
const err82 = {instancePath:instancePath+"/globals/" + i4+"/encryption",schemaPath:"#/$defs/variable/properties/encryption/enum",keyword:"enum",params:{allowedValues: schema75.properties.encryption.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data33.description !== undefined){
let data37 = data33.description;
if(typeof data37 === "string"){
if(func2(data37) > 255){
const err83 = {instancePath:instancePath+"/globals/" + i4+"/description",schemaPath:"#/$defs/variable/properties/description/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"};
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
const err84 = {instancePath:instancePath+"/globals/" + i4+"/description",schemaPath:"#/$defs/variable/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err85 = {instancePath:instancePath+"/globals/" + i4,schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/globals",schemaPath:"#/properties/globals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = Object.freeze({
  __proto__: null,
  'called-route': validateCalledRoute,
  'flow': validateFlow,
  'interface': validateInterface,
  'prompt': validatePrompt,
  'scenario': validateScenario,
  'skill-queue': validateSkillQueue,
  'tenant': validateTenant,
});
