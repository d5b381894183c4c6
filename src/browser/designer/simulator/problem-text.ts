import type { Text } from '../../../kernel/model/text.ts';

/** What the simulator says, as patterns, and the same in Chinese; `$1` stands for what varies. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^The call has ended\. Go back to take another way\.$/, '通话已结束。请返回后再走另一条路径。'],
  [/^The call has ended\. Go back to set a variable\.$/, '通话已结束。请返回后再设置变量。'],
  [
    /^The call waits for the caller\. Give it an input, or let time pass\.$/,
    '通话正在等待主叫。请输入，或让时间流逝。',
  ],
  [/^The call does not wait\. Run it to its next wait first\.$/, '通话未处于等待状态。请先运行到下一次等待。'],
  [/^The call does not wait for an answer\.$/, '通话没有在等待应答。'],
  [
    /^This wait has no deadline\. Give an answer, or let the caller hang up\.$/,
    '此等待没有期限。请给出应答，或让主叫挂机。',
  ],
  [
    /^The answer never comes, and the wait has no deadline\. Give an answer, or let the caller hang up\.$/,
    '应答不会到来，且此等待没有期限。请给出应答，或让主叫挂机。',
  ],
  [
    /^No mock answers interface (.*); add one or switch to the live service\.$/,
    '没有模拟应答适用于接口 $1；请添加，或改用真实服务。',
  ],
  [
    /^No mock answers the transfer to a (.*); add one or switch to the live service\.$/,
    '没有模拟应答适用于转接（$1）；请添加，或手动应答。',
  ],
  [
    /^No mock answers the (.*); add one or switch to the live service\.$/,
    '没有模拟应答适用于 $1；请添加，或手动应答。',
  ],
  [/^There is no flow (.*) with a start element\. Choose another flow.*$/, '没有带开始元素的流程 $1。请选择其他流程。'],
  [
    /^The call must start between the years 1970 and 9999\. Choose another start\.$/,
    '通话必须开始于 1970 年至 9999 年之间。请选择其他开始时间。',
  ],
  [
    /^The call took (\d+) inputs and has not ended\..*$/,
    '通话已接受 $1 次输入仍未结束。请让主叫挂机，或为流程提供结束路径。',
  ],
  [/^The call took more than 24 hours\..*$/, '通话已超过 24 小时。请让主叫挂机，或为流程提供结束路径。'],
  [/^What the caller says has 1 to 1,024 characters\.$/, '主叫所说的内容须为 1 至 1,024 个字符。'],
  [
    /^The run set (.*) by hand; a scenario cannot repeat that\. Save a run without it\.$/,
    '本次运行手动设置了 $1，场景无法重复这一点。请保存未手动设置的运行。',
  ],
  [/^The run ended a prompt before its time;.*$/, '本次运行提前结束了提示音，场景无法重复这一点。请改用按键打断。'],
  [/^The caller paused for more than an hour;.*$/, '主叫停顿超过一小时，场景无法保存。'],
  [/^The caller did more than 1,000 things;.*$/, '主叫的操作超过 1,000 次，场景无法保存。'],
  [/^The call asked more than 200 times;.*$/, '通话请求超过 200 次，场景无法保存。'],
  [
    /^A scenario cannot hold the answer of the (.*) at (.*): .*$/,
    '场景无法保存 $1 在 $2 的应答：过长、迟到一小时以上或形式不同。请手动给出更简单的应答。',
  ],
  [/^Played again, the call took another way;.*$/, '重新播放时通话走了另一条路径；某个应答的形式无法由场景保存。'],
  [/^More than 20,000 things happened;.*$/, '发生的事件超过 20,000 个，场景无法保存。请保存更早的时刻，或减少检查项。'],
  [/^A scenario asks no live service,.*$/, '场景不调用真实服务，以便每次结果相同。请添加模拟应答。'],
  [
    /^(.*) cannot be set: it is no FLOW, GLOBAL or calldata variable.*$/,
    '无法设置 $1：它不是当前流程的 FLOW、GLOBAL 或随路数据变量。',
  ],
  [/^(\S+) holds (\S+) values; .*$/, '$1 的值类型为 $2，该值不符合。'],
  [
    /^The call stands still at element (.*) of flow (.*): .*$/,
    '通话停在流程 $2 的元素 $1：没有人再做任何事，且没有期限。请添加模拟应答，或让主叫挂机。',
  ],
  [
    /^The call cannot start at (.*): there is no such time.*$/,
    '通话无法在 $1 开始：没有这样的时间。请按 2026-01-05T09:00:00Z 的格式书写。',
  ],
  [/^Answer (\d+): the condition (.*) does not compile\..*$/, '应答 $1：条件 $2 无法编译。'],
  [
    /^Answer (\d+): (.*) is no answer of the service (.*)\. Choose.*$/,
    '应答 $1：$2 不是服务 $3 的应答。请选择其他应答或服务。',
  ],
];

/** A sentence of the simulator in both languages. One that is not known here stays as it is. */
export function problemText(sentence: string): Text {
  for (const [pattern, chinese] of SENTENCES) {
    if (pattern.test(sentence)) return { en: sentence, zh: sentence.replace(pattern, chinese) };
  }
  return { en: sentence, zh: sentence };
}
