import type { Connection, FlowElement, Position } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Template } from './template.ts';

type Say = (text: Text) => string;
type Placed = readonly [element: FlowElement, place: Position];

const COLUMN = 300;
const ROW = 200;

/** What a flow can begin as; those that need a queue or a service are offered once there is one. */
export function flowTemplates(idOf: (kind: string) => string | undefined, say: Say): readonly Template[] {
  const [queue, service] = [idOf('skill-queue'), idOf('interface')];
  return [
    blank(say),
    ...(queue === undefined ? [] : [menuWithQueue(queue, say)]),
    ...(service === undefined ? [] : [identityAuthentication(service, say)]),
  ];
}

function blank(say: Say): Template {
  return {
    id: 'blank',
    title: { en: 'Blank', zh: '空白流程' },
    what: { en: 'Start and end, with everything between left to you.', zh: '仅有开始和结束，其余由您绘制。' },
    document: flow(
      [
        element('start', 'start', say({ en: 'Start', zh: '开始' }), 0, 0),
        element('end', 'end', say({ en: 'End', zh: '结束' }), 0, 2),
      ],
      ['start next end'],
    ),
  };
}

function menuWithQueue(queue: string, say: Say): Template {
  const speak = (en: string, zh: string) => ({ prompt: { source: 'tts', text: say({ en, zh }) } });
  const keys = [
    { key: '1', description: say({ en: 'Opening hours', zh: '营业时间' }) },
    { key: '0', description: say({ en: 'Agent', zh: '人工服务' }) },
  ];
  const welcome = speak(
    'Welcome. For our opening hours press 1. To speak to an agent press 0.',
    '欢迎致电。查询营业时间请按1，人工服务请按0。',
  );
  return {
    id: 'menu-with-queue',
    title: { en: 'Menu with queue', zh: '菜单与技能队列' },
    what: {
      en: 'Welcomes the caller, offers two keys, says something or hands over to agents.',
      zh: '欢迎来电者，提供两个按键，播放信息或转接人工座席。',
    },
    document: flow(
      [
        element('start', 'start', say({ en: 'Start', zh: '开始' }), 1, 0),
        element('menu', 'menu', say({ en: 'Main menu', zh: '主菜单' }), 1, 1, { ...welcome, keys }),
        element(
          'hours',
          'play',
          say({ en: 'Opening hours', zh: '营业时间' }),
          0,
          3,
          speak('We are open on working days from nine to five.', '工作日九点至十七点营业。'),
        ),
        element('agent', 'transfer', say({ en: 'To an agent', zh: '转人工' }), 1, 3, {
          target: { to: 'skill-queue', queue },
        }),
        element(
          'sorry',
          'play',
          say({ en: 'Goodbye', zh: '再见' }),
          2,
          3,
          speak('We could not help you this time. Goodbye.', '很抱歉，本次未能为您服务，再见。'),
        ),
        element('end', 'end', say({ en: 'End', zh: '结束' }), 1, 5),
      ],
      [
        'start next menu',
        'menu key:1 hours',
        'menu key:0 agent',
        'menu other sorry',
        'hours next end',
        'agent success end',
        'agent failure sorry',
        'sorry next end',
      ],
    ),
  };
}

function identityAuthentication(service: string, say: Say): Template {
  const prompt = {
    source: 'tts',
    text: say({ en: 'Please enter your card number, then press hash.', zh: '请输入您的卡号，按井号键结束。' }),
  };
  return {
    id: 'identity-authentication',
    title: { en: 'Identity authentication', zh: '身份验证' },
    what: {
      en: 'An agent lends the caller, digits are checked by a service, the agent gets the caller back.',
      zh: '座席挂机转出来电者，由业务接口验证按键，再将来电者交还座席。',
    },
    document: {
      ...flow(
        [
          element('start', 'start', say({ en: 'Start', zh: '开始' }), 0, 0),
          element('ask', 'collect', say({ en: 'Ask for the card number', zh: '收取卡号' }), 0, 1, {
            prompt,
            variable: 'FLOW.card',
            minimum: 4,
            maximum: 19,
          }),
          element('verify', 'authenticate', say({ en: 'Verify', zh: '验证' }), 0, 3, {
            interface: service,
            inputs: [{ name: 'card', value: 'FLOW.card' }],
          }),
          element('end', 'end', say({ en: 'Back to the agent', zh: '交还座席' }), 0, 5),
        ],
        [
          'start next ask',
          'ask next verify',
          'ask failure end',
          'verify verified end',
          'verify failed end',
          'verify abnormal end',
          'verify not-returned end',
        ],
      ),
      purpose: 'identity-authentication',
      isReferenced: true,
      variables: [{ name: 'card', type: 'string', encryption: 'encrypted' }],
    },
  };
}

function element(id: string, type: string, name: string, column: number, row: number, settings: object = {}): Placed {
  return [
    { id, type, name, settings: settings as FlowElement['settings'] },
    { x: column * COLUMN, y: row * (ROW / 2) },
  ];
}

/** @param lines each as `from exit to` */
function flow(placed: readonly Placed[], lines: readonly string[]): Template['document'] {
  return {
    type: 'subflow',
    variables: [],
    elements: placed.map(([each]) => each).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    connections: lines.map((line): Connection => {
      const [from = '', exit = '', to = ''] = line.split(' ');
      return { from, exit, to };
    }),
    layout: Object.fromEntries(placed.map(([each, place]) => [each.id, place])),
  };
}
