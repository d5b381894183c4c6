const ENGLISH =
  'a an the i me my mine you your yours he she it its we us our they them their this that these those is are am be ' +
  'been was were do will would could can may might shall should to of in on at for from with and or but so if then ' +
  'please just some any there here have get want like need let help tell hello hi hey thank ok okay yes well um uh er ' +
  'now know about s t d m re ve ll';
const CHINESE = '的了吗呢啊吧呀哦嗯我你您他她它们这那是在有和与把被给想要请帮一下个些能可以就都也很会来去让对为';

/** They ask for something: what it is, other words tell. */
const ASKING: ReadonlySet<string> = new Set('what how when where which who why much many out up'.split(' '));
const LIGHT: ReadonlySet<string> = new Set([...ENGLISH.split(' '), ...CHINESE]);

/** What a word says of what is meant, by its kind alone: 0 to 1. */
export function wordWeight(word: string): number {
  return LIGHT.has(word) ? 0.25 : ASKING.has(word) ? 0.6 : 1;
}
