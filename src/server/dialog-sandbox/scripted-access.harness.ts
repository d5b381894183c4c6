import { catalogue } from '../../catalogue/catalogue.ts';
import type { DialogAnswer } from '../../contract/dialog.ts';
import type { Document } from '../../kernel/model/document.ts';
import { mockAnswerer } from '../../twin/simulator/answers.ts';
import type { CallerAction } from '../../twin/simulator/caller-action.ts';
import { asScenario, type Scenario } from '../../twin/simulator/scenario.ts';
import type { AccessSide } from './dialog-client.harness.ts';

/** Whether the interface can tell what the caller of a scenario does: it has no times, confidences and wishes for agents. */
export function isTellable({ caller }: Scenario): boolean {
  return caller.every((action) => {
    if (action.do === 'want-agent' || (action.do === 'say' && action.confidence < 100)) return false;
    return !('after' in action || ('unasked' in action && action.unasked));
  });
}

export function scenarioOf(document: Document): Scenario {
  return asScenario(document, catalogue);
}

/** What the caller of a scenario heard. */
export function heardIn({ expect }: Scenario): readonly string[] {
  return (expect as readonly { readonly that: string; readonly text?: string }[]).flatMap(({ that, text = '' }) =>
    that === 'heard' && text !== '' ? [text] : [],
  );
}

/** Plays the caller of a scenario, who knows nothing but the answers; gives all of them. */
export async function playScenario(
  side: AccessSide,
  scenario: Scenario,
  accessCode: string,
  channelType?: string,
): Promise<readonly DialogAnswer[]> {
  const { call, caller, id: userid } = scenario;
  const media = { text: '0', audio: '1', video: '3' }[call.media];
  const first = {
    call_sor_id: call.caller,
    real_callee: call.called,
    call_media_type: media,
    ...(channelType && { channelType }),
  };
  const answers = [await side.begin(userid, accessCode, first)];
  const transfers = transferResults(scenario);
  const actions = [...caller];
  for (let last = answers[0]; last !== undefined && last.outaction !== 10; last = answers.at(-1)) {
    const index = { inter_idx: String(last.outparams.inter_idx) };
    if (last.outaction === 11) answers.push(await side.transferred(userid, transfers(), index));
    else answers.push(await interaction(side, userid, last, actions, index));
    if (answers.length > 200) throw new Error(`The dialog of ${userid} does not end.`);
  }
  answers.push(await side.report(userid, '-1', 'hangup'));
  return answers;
}

async function interaction(
  side: AccessSide,
  userid: string,
  { outparams }: DialogAnswer,
  actions: CallerAction[],
  index: { readonly inter_idx: string },
): Promise<DialogAnswer> {
  const model = String(outparams.model_type);
  const [, hearsSpeech, hearsKeys] = model;
  if (outparams.prompt_type === '4') return side.report(userid, '4', 'recordend', index);
  if (hearsSpeech === '0' && hearsKeys === '0') return side.report(userid, '3', 'playover', index);
  for (;;) {
    const action = actions.shift();
    if (action === undefined || action.do === 'stay-silent') return side.report(userid, '-1', 'timeout', index);
    if (action.do === 'hang-up') return side.report(userid, '-1', 'hangup');
    if (action.do === 'press' && hearsKeys === '1') {
      const isWhole = action.keys.endsWith('#') || action.keys.length >= Number(model.slice(3, 5));
      if (!isWhole && actions[0]?.do === 'stay-silent') actions.shift();
      return side.report(userid, '2', action.keys, index);
    }
    if (action.do === 'say' && hearsSpeech === '1') return side.report(userid, '1', action.text, index);
    if (action.do === 'mumble' && hearsSpeech === '1') return side.report(userid, '1', 'nomatch', index);
  }
}

/** What comes of one transfer after the other, as the scenario's mock answers say. */
function transferResults({ answers }: Scenario): () => string {
  const mocks = mockAnswerer(answers.filter(({ to }) => to === 'transfer'));
  let used: readonly number[] = [];
  return () => {
    const answered = mocks.ok ? mocks.answerer({ service: 'transfer', to: 'skill-queue' }, used) : null;
    if (answered === null || answered === 'live') return '1';
    used = answered.used;
    return answered.answer?.ok === true ? '0' : '1';
  };
}
