import type { Text } from '../../../kernel/model/text.ts';

export const NO_ENTRY: Text = {
  en: 'No line leads into the selection: no call would come to the composite. Lead one there, or select other elements.',
  zh: '没有连线进入所选内容，呼叫不会到达组合图元。请添加连线，或选择其他图元。',
};

export const NO_TARGET: Text = {
  en: 'No line leads out of the selection: calls would not come back from the composite. Take a subflow for what never returns.',
  zh: '没有连线离开所选内容，呼叫不会从组合图元返回。不返回的部分请使用子流程。',
};

export function severalEntries(names: readonly string[]): Text {
  return {
    en: `Lines lead into the selection at ${listed(names, 'and')}. A composite is entered in one place: select what comes before, too, or less.`,
    zh: `连线从 ${listed(names, '和')} 进入所选内容。组合图元只有一个入口：请同时选择其前面的图元，或减少选择。`,
  };
}

export function severalTargets(names: readonly string[]): Text {
  return {
    en: `Lines lead out of the selection to ${listed(names, 'and')}. A composite goes on in one place: select where the ways meet, or less.`,
    zh: `连线从所选内容通向 ${listed(names, '和')}。组合图元只有一个去向：请选择到各路径汇合处，或减少选择。`,
  };
}

export function edge(name: string): Text {
  return {
    en: `${name} belongs to the flow itself: a flow begins and ends for itself. Leave it out of the selection.`,
    zh: `${name} 属于流程本身：每个流程有自己的开始和结束。请不要选择它。`,
  };
}

export function enteredElsewhere(element: string, flow: string): Text {
  return {
    en: `The flow ${flow} enters this one at ${element}. Lead it to another element first, or leave ${element} out.`,
    zh: `流程 ${flow} 从 ${element} 进入本流程。请先让它进入其他图元，或不选择 ${element}。`,
  };
}

export function tooManyParameters(most: number): Text {
  return {
    en: `The selection shares more than ${most} variables with the rest of the flow. Select less, or use GLOBAL variables.`,
    zh: `所选内容与流程其余部分共用超过 ${most} 个变量。请减少选择，或使用 GLOBAL 变量。`,
  };
}

/** "A, B and C"; of many only the first. */
function listed(names: readonly string[], and: string): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), '…'] : names;
  return shown.length === 1 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`;
}
