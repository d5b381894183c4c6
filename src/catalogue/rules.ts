import type { Rule } from '../kernel/model/rule.ts';
import { agent } from './rules/agent/rule.ts';
import { authentication } from './rules/authentication/rule.ts';
import { calendar } from './rules/calendar/rule.ts';
import { calledRoute } from './rules/called-route/rule.ts';
import { channel } from './rules/channel/rule.ts';
import { connection } from './rules/connection/rule.ts';
import { dataTable } from './rules/data-table/rule.ts';
import { domain } from './rules/domain/rule.ts';
import { duplicateName } from './rules/duplicate-name/rule.ts';
import { dynamicTable } from './rules/dynamic-table/rule.ts';
import { exitWithoutTarget } from './rules/exit-without-target/rule.ts';
import { expressionType } from './rules/expression-type/rule.ts';
import { flowTypes } from './rules/flow-types/rule.ts';
import { heardBeforeEnd } from './rules/heard-before-end/rule.ts';
import { hostNotTrusted } from './rules/host-not-trusted/rule.ts';
import { insecureProtocol } from './rules/insecure-protocol/rule.ts';
import { interfaceInput } from './rules/interface-input/rule.ts';
import { interfaceSecret } from './rules/interface-secret/rule.ts';
import { loopWithoutWait } from './rules/loop-without-wait/rule.ts';
import { namedItem } from './rules/named-item/rule.ts';
import { noWayToEnd } from './rules/no-way-to-end/rule.ts';
import { numberRange } from './rules/number-range/rule.ts';
import { page } from './rules/page/rule.ts';
import { popContract } from './rules/pop-contract/rule.ts';
import { promptMissing } from './rules/prompt-missing/rule.ts';
import { promptOutdated } from './rules/prompt-outdated/rule.ts';
import { recognitionTest } from './rules/recognition-test/rule.ts';
import { releaseOrder } from './rules/release-order/rule.ts';
import { replyTemplate } from './rules/reply-template/rule.ts';
import { robot } from './rules/robot/rule.ts';
import { routeFlow } from './rules/route-flow/rule.ts';
import { screenPop } from './rules/screen-pop/rule.ts';
import { secureFlow } from './rules/secure-flow/rule.ts';
import { sessionTimeout } from './rules/session-timeout/rule.ts';
import { skillQueue } from './rules/skill-queue/rule.ts';
import { startElement } from './rules/start-element/rule.ts';
import { tenantResource } from './rules/tenant-resource/rule.ts';
import { textTooLong } from './rules/text-too-long/rule.ts';
import { timeZone } from './rules/time-zone/rule.ts';
import { tooManyElements } from './rules/too-many-elements/rule.ts';
import { transferAfterHangUpTransfer } from './rules/transfer-after-hang-up-transfer/rule.ts';
import { unknownReference } from './rules/unknown-reference/rule.ts';
import { unreachableElement } from './rules/unreachable-element/rule.ts';
import { variableMaybeUnset } from './rules/variable-maybe-unset/rule.ts';
import { variableNeverSet } from './rules/variable-never-set/rule.ts';
import { videoPrompt } from './rules/video-prompt/rule.ts';

/** All rules, in the order of lists: what is drawn, what is said, what it needs, what documents are together. */
export const rules: readonly Rule[] = [
  startElement,
  unreachableElement,
  exitWithoutTarget,
  connection,
  noWayToEnd,
  loopWithoutWait,
  tooManyElements,
  expressionType,
  variableNeverSet,
  variableMaybeUnset,
  textTooLong,
  numberRange,
  duplicateName,
  unknownReference,
  namedItem,
  transferAfterHangUpTransfer,
  heardBeforeEnd,
  sessionTimeout,
  secureFlow,
  videoPrompt,
  flowTypes,
  releaseOrder,
  calledRoute,
  routeFlow,
  channel,
  replyTemplate,
  calendar,
  dataTable,
  skillQueue,
  domain,
  robot,
  promptMissing,
  promptOutdated,
  recognitionTest,
  dynamicTable,
  agent,
  interfaceInput,
  interfaceSecret,
  hostNotTrusted,
  insecureProtocol,
  tenantResource,
  timeZone,
  page,
  screenPop,
  popContract,
  authentication,
];
