import type { Text } from '../../kernel/model/text.ts';

/** Why something cannot be done, and what to do instead. */
export const refusals = {
  'unknown-agent': {
    en: 'There is no agent with this ID. Choose one of the tenant’s agents.',
    zh: '没有该工号的座席。请选择租户中的座席。',
  },
  'signed-in-elsewhere': {
    en: 'This agent is signed in at another window. Sign out there, or force the sign-in.',
    zh: '该座席已在其他窗口签入。请在那里签出，或强制签入。',
  },
  'not-signed-in': {
    en: 'The agent is not signed in at this window. Sign in first.',
    zh: '座席未在本窗口签入。请先签入。',
  },
  'call-in-progress': {
    en: 'The agent has a call. End or transfer it first.',
    zh: '座席正在通话。请先结束或转接通话。',
  },
  'no-such-call': { en: 'The call is over, or somebody else has it.', zh: '通话已结束，或已由他人处理。' },
  'not-ringing': { en: 'This call does not ring here any more.', zh: '该呼叫已不再振铃。' },
  'may-not-reject': {
    en: 'Only callout agents may reject calls. Answer it, or let it ring.',
    zh: '只有外呼座席可以拒接。请接听，或等待振铃结束。',
  },
  'not-talking': {
    en: 'There is nobody to talk to: the call is held, lent or being transferred.',
    zh: '当前无法通话：呼叫处于保持、挂起或转接中。',
  },
  muted: { en: 'Your microphone is muted. Switch it on first.', zh: '麦克风已静音。请先取消静音。' },
  'not-held': { en: 'The call is not held.', zh: '呼叫未处于保持状态。' },
  'not-for-chats': {
    en: 'Chats cannot be held, muted or sent to a flow. Write, transfer or end them.',
    zh: '会话不能保持、静音或转到流程。请回复、转接或结束会话。',
  },
  'unknown-number': {
    en: 'No called route has this number. Dial the access code and extension of a route of this medium.',
    zh: '没有该号码的被叫路由。请拨打对应媒体的接入码和扩展码。',
  },
  'unknown-target': {
    en: 'The queue, agent or flow is not there, or serves another medium.',
    zh: '目标队列、座席或流程不存在，或服务于其他媒体。',
  },
  'target-unavailable': {
    en: 'The agent is not signed in, or not free. Choose another one, or a queue.',
    zh: '该座席未签入或不空闲。请选择其他座席或队列。',
  },
  'wrong-mode': {
    en: 'This target cannot be reached in this way. Choose another mode.',
    zh: '该目标不支持此转接方式。请选择其他方式。',
  },
  'bad-number': {
    en: 'A number has 1 to 24 digits, and may begin with +.',
    zh: '号码由 1 至 24 位数字组成，可以以 + 开头。',
  },
  'no-access-code': {
    en: 'Outbound calls show an access code, and the tenant has no called route for calls. Add one.',
    zh: '外呼需要显示接入码，但租户没有音视频被叫路由。请添加。',
  },
  'calldata-too-long': {
    en: 'Call-associated data may have 16 KB. Send less.',
    zh: '随路数据最大 16 KB。请减少内容。',
  },
  'unknown-authentication': {
    en: 'There is no enabled authentication process with this code. Enable one, or use another code.',
    zh: '没有启用该编码的身份认证流程。请启用，或使用其他编码。',
  },
  'text-too-long': {
    en: 'A message may have 4,096 characters. Send it in parts.',
    zh: '一条消息最多 4096 个字符。请分条发送。',
  },
  'phone-in-call': { en: 'This phone has a call already. Hang up first.', zh: '该电话正在通话。请先挂机。' },
  'unknown-phone': {
    en: 'The phone is not switched on. Open the phone page anew.',
    zh: '电话未开机。请重新打开电话页面。',
  },
  'nothing-to-cancel': { en: 'No transfer is under way.', zh: '没有正在进行的转接。' },
} as const satisfies Readonly<Record<string, Text>>;

export type RefusalCode = keyof typeof refusals;
