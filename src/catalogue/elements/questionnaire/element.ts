import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType, Exit, Leave, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';
import { SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { promptSummary } from '../../parts/prompt/prompt-summary.ts';
import { tell } from '../../parts/service-call/tell.ts';
import { type Answered, compileQuestion } from './compile-question.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

const COMPLETE: Exit = { id: 'next', label: { en: 'Completed', zh: '已完成' }, kind: 'next' };
const REFUSED: Exit = { id: 'refused', label: { en: 'Refused', zh: '拒绝作答' }, kind: 'failure' };
const FAILED: Exit = { id: 'failed', label: { en: 'No answer', zh: '未作答' }, kind: 'failure' };

export const questionnaire: ElementType<Settings> = {
  type: 'questionnaire',
  family: 'common',
  title: { en: 'Questionnaire', zh: '问卷' },
  schema: asSchema(schema),
  exits: ({ starRefuses }) => [COMPLETE, ...(starRefuses ? [REFUSED] : []), FAILED, SYSERROR_INNER],
  waits: () => true,
  summary({ survey, questions }, names) {
    const [first] = questions;
    return first === undefined ? survey : promptSummary(first.prompt, names);
  },
  compile(settings, build) {
    const { survey } = settings;
    const complete = build.leave('next');
    const refused = build.leave('refused');
    const failed = build.leave('failed');
    const results = new Map<Outcome, string>([
      [complete, 'complete'],
      [refused, 'refused'],
      [failed, 'failed'],
    ]);
    const questions = settings.questions.map((question) => ({
      id: question.id,
      slot: question.variable === undefined ? undefined : build.variable(question.variable),
      ...compileQuestion(question, settings, failed, refused, build),
    }));
    const conclude = (run: Run, leave: Leave, answered: number): Leave => {
      tell(run, { service: 'questionnaire', survey, result: results.get(leave) ?? '', answered });
      return leave;
    };
    const ask = (run: Run, index: number): Outcome => {
      const question = questions[index];
      return question === undefined ? conclude(run, complete, index) : at(run, index, question.ask(run));
    };
    /** Answers are reported one by one: a customer who hangs up has given those before. */
    const keep = (run: Run, index: number, { answer, meaning }: Answered): Outcome => {
      const { id = '', slot } = questions[index] ?? {};
      const seen = slot?.sensitive === true ? MASK : answer;
      tell(run, { service: 'questionnaire', survey, question: id, answer: seen, ...(meaning && { meaning }) });
      if (slot !== undefined) run.write(slot, answer);
      return ask(run, index + 1);
    };
    return {
      enter: (run) => ask(run, 0),
      resume(run, input) {
        const index = (run.memory as { readonly question: number }).question;
        const heard = questions[index]?.hear(run, input) ?? null;
        if (heard === null) return null;
        if ('answer' in heard) return keep(run, index, heard);
        return heard.do === 'leave' ? conclude(run, heard, index) : at(run, index, heard);
      },
    };
  },
};

/** Remembers beside what the question remembers which question it is. */
function at(run: Run, question: number, outcome: Outcome): Outcome {
  run.memory = { ...(run.memory as ValueMap), question };
  return outcome;
}
