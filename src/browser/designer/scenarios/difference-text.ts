import type { Text } from '../../../kernel/model/text.ts';
import type { Difference } from '../../../twin/simulator/difference.ts';
import type { Expectation } from '../../../twin/simulator/expectation.ts';
import type { NameOf } from '../../../twin/simulator/observe.ts';
import { seconds } from '../simulator/seconds.ts';

/** Where a call first differed, as a sentence. The English one comes from the simulator. */
export function differenceText(difference: Difference, nameOf: NameOf): Text {
  const { expected, actual, place, at } = difference;
  const should = expected === null ? '此后不应再发生任何事' : `应${toldInChinese(expected, nameOf)}`;
  const did = actual === null ? '此后什么也没有发生' : `实际${toldInChinese(actual, nameOf)}`;
  const where = place === null ? '' : `图元“${nameOf(place.flow, place.element)}”，`;
  return { en: difference.sentence, zh: `${should}，但${did}（${where}${seconds(at)}）。` };
}

/** What was expected or happened, in a few words. */
export function expectationText(what: Expectation, nameOf: NameOf): Text {
  return { en: toldInEnglish(what, nameOf), zh: toldInChinese(what, nameOf) };
}

function toldInEnglish(what: Expectation, nameOf: NameOf): string {
  switch (what.that) {
    case 'heard':
      return `heard “${what.text}”${marks(what, 'interrupted')}`;
    case 'visited':
      return `visited ${nameOf(what.flow, what.element)}`;
    case 'set':
      return `set ${what.variable} = ${JSON.stringify(what.value)}`;
    case 'sent':
      return `sent ${JSON.stringify(what.request)}`;
    case 'ended':
      return `ended as ${what.reason}`;
  }
}

function toldInChinese(what: Expectation, nameOf: NameOf): string {
  switch (what.that) {
    case 'heard':
      return `听到“${what.text}”${marks(what, '被打断')}`;
    case 'visited':
      return `经过“${nameOf(what.flow, what.element)}”`;
    case 'set':
      return `设置 ${what.variable} = ${JSON.stringify(what.value)}`;
    case 'sent':
      return `发送请求 ${JSON.stringify(what.request)}`;
    case 'ended':
      return `结束（${ENDED[what.reason]}）`;
  }
}

const ENDED: Readonly<Record<Extract<Expectation, { that: 'ended' }>['reason'], string>> = {
  'ended-by-flow': '流程结束了通话',
  'caller-hung-up': '主叫挂机',
  transferred: '主叫已转接',
  'returned-to-agent': '已返回座席',
  'unhandled-error': '未处理的错误',
  'endless-loop': '无限循环',
};

/** What else was compared of a prompt. */
function marks(what: Extract<Expectation, { that: 'heard' }>, interrupted: string): string {
  const all = [what.language, what.recording, what.figure, what.interrupted ? interrupted : undefined].filter(
    (mark) => mark !== undefined,
  );
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}
