import type { ElementType } from '../kernel/model/element-type.ts';
import { assign } from './elements/assign/element.ts';
import { authenticate } from './elements/authenticate/element.ts';
import { callRecordFields } from './elements/call-record-fields/element.ts';
import { clearErrorCount } from './elements/clear-error-count/element.ts';
import { collect } from './elements/collect/element.ts';
import { composite } from './elements/composite/element.ts';
import { conversationAnalysis } from './elements/conversation-analysis/element.ts';
import { dataTable } from './elements/data-table/element.ts';
import { digitalHumanReply } from './elements/digital-human-reply/element.ts';
import { end } from './elements/end/element.ts';
import { invoke } from './elements/invoke/element.ts';
import { judge } from './elements/judge/element.ts';
import { language } from './elements/language/element.ts';
import { leaveMessage } from './elements/leave-message/element.ts';
import { loop } from './elements/loop/element.ts';
import { mediaSwitch } from './elements/media-switch/element.ts';
import { menu } from './elements/menu/element.ts';
import { offlineQueuing } from './elements/offline-queuing/element.ts';
import { play } from './elements/play/element.ts';
import { questionnaire } from './elements/questionnaire/element.ts';
import { queueInformation } from './elements/queue-information/element.ts';
import { recognise } from './elements/recognise/element.ts';
import { recordingCollection } from './elements/recording-collection/element.ts';
import { reply } from './elements/reply/element.ts';
import { satisfactionSurvey } from './elements/satisfaction-survey/element.ts';
import { sms } from './elements/sms/element.ts';
import { start } from './elements/start/element.ts';
import { storedProcedure } from './elements/stored-procedure/element.ts';
import { subflow } from './elements/subflow/element.ts';
import { timeSelection } from './elements/time-selection/element.ts';
import { transfer } from './elements/transfer/element.ts';
import { userLevel } from './elements/user-level/element.ts';
import { validate } from './elements/validate/element.ts';

/** All element types, in the order of the palette. */
export const elements = [
  start,
  play,
  collect,
  menu,
  language,
  assign,
  callRecordFields,
  judge,
  validate,
  loop,
  timeSelection,
  invoke,
  authenticate,
  storedProcedure,
  dataTable,
  queueInformation,
  offlineQueuing,
  sms,
  mediaSwitch,
  leaveMessage,
  satisfactionSurvey,
  questionnaire,
  userLevel,
  subflow,
  composite,
  transfer,
  reply,
  digitalHumanReply,
  recognise,
  conversationAnalysis,
  recordingCollection,
  clearErrorCount,
  end,
] as unknown as readonly ElementType[];
