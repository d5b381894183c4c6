import type { Text } from '../../../kernel/model/text.ts';

export function noComposite(name: string): Text {
  return {
    en: `${name} runs no other flow that comes back. Select a composite.`,
    zh: `${name} 不会运行返回的流程。请选择组合图元。`,
  };
}

export function noFlow(name: string): Text {
  return {
    en: `The flow that ${name} runs is not there. Choose another one in its settings.`,
    zh: `${name} 运行的流程不存在。请在其设置中选择其他流程。`,
  };
}

export function noBeginning(name: string): Text {
  return {
    en: `Nothing follows the start of the flow ${name}. Draw what it does first.`,
    zh: `流程 ${name} 的开始图元之后没有内容。请先绘制。`,
  };
}

export function borrowedName(prompt: string, name: string): Text {
  return {
    en: `The prompt ${prompt} reads FLOW.${name}, and this flow uses that name for something else. Rename one of the two variables.`,
    zh: `提示音 ${prompt} 读取 FLOW.${name}，而本流程已将该名称用于其他变量。请重命名其中一个变量。`,
  };
}

export function tooManyRows(name: string): Text {
  return {
    en: `${name} has more variables than one assignment can set. Make the flow that it runs smaller first.`,
    zh: `${name} 的变量超过一个赋值图元可设置的数量。请先缩小其运行的流程。`,
  };
}
