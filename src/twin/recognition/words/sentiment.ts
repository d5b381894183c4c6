import type { Sentiment } from '../recognition.ts';
import { englishStem } from './english-stem.ts';
import type { Token } from './tokens.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(englishStem));
const POSITIVE = stems(
  'good great excellent nice perfect thank thanks happy glad love wonderful helpful friendly satisfied awesome best amazing appreciate pleased brilliant',
);
const NEGATIVE = stems(
  'bad terrible awful angry annoyed upset worst useless hate complain complaint ridiculous unacceptable disappointed horrible rude broken fail failed wrong slow frustrated furious poor disgusting cheat scam stupid',
);
const STRONG = stems(
  'terrible awful worst hate furious unacceptable horrible disgusting excellent perfect amazing love',
);
const NOT = new Set(['not', 'no', 'never', 'don', 'doesn', 'didn', 'isn', 'wasn', 'can', 'cannot', 'won', 'hardly']);
const CHINESE_POSITIVE = [
  '谢谢',
  '感谢',
  '满意',
  '很好',
  '太好',
  '不错',
  '开心',
  '高兴',
  '喜欢',
  '棒',
  '赞',
  '优秀',
  '周到',
  '耐心',
];
const CHINESE_NEGATIVE = [
  '差劲',
  '太差',
  '很差',
  '生气',
  '愤怒',
  '投诉',
  '垃圾',
  '骗',
  '糟糕',
  '失望',
  '不满',
  '气死',
  '讨厌',
  '恶劣',
  '混蛋',
  '过分',
  '坑人',
  '太慢',
  '烦死',
  '难用',
  '不行',
];
const CHINESE_NOT = /[不没别]|并非|不太$/u;

/** How content somebody sounds, by single words and whether they are denied. A hint, no more. */
export function sentimentOf(tokens: readonly Token[], lower: string): Sentiment {
  let sum = 0;
  tokens.forEach(({ text, isHan }, at) => {
    if (isHan) return;
    const stem = englishStem(text);
    const tone = POSITIVE.has(stem) ? 1 : NEGATIVE.has(stem) ? -1 : 0;
    if (tone === 0) return;
    const isDenied = tokens.slice(Math.max(0, at - 3), at).some((before) => NOT.has(before.text));
    sum += tone * (STRONG.has(stem) ? 2 : 1) * (isDenied ? -0.7 : 1);
  });
  for (const word of CHINESE_POSITIVE) sum += chineseTone(lower, word, 1);
  for (const word of CHINESE_NEGATIVE) sum += chineseTone(lower, word, -1);
  const score = Math.round(Math.tanh(sum * 0.6) * 100) / 100;
  return { label: score > 0.2 ? 'positive' : score < -0.2 ? 'negative' : 'neutral', score: score === 0 ? 0 : score };
}

function chineseTone(text: string, word: string, tone: number): number {
  let sum = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isDenied = !word.startsWith('不') && CHINESE_NOT.test(text.slice(Math.max(0, at - 2), at));
    sum += isDenied ? -0.7 * tone : tone;
  }
  return sum;
}
