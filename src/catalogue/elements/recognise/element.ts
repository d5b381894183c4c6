import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { Answer } from '../../../kernel/model/call.ts';
import type { Build, ElementType, Leave, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value } from '../../../kernel/model/value.ts';
import type { TenantDocument } from '../../kinds/tenant/document.gen.ts';
import { compileAssignments } from '../../parts/assignment/compile-assignments.ts';
import { compileConditions, conditionExits } from '../../parts/condition/compile-conditions.ts';
import { PRESET_EXITS, SYSERROR_INNER, SYSERROR_INTERFACE } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { dialogOf, intentsOf, needsAgent, questionsOf, tocOf } from './recognised.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const recognise: ElementType<Settings> = {
  type: 'recognise',
  family: 'intelligent',
  title: { en: 'Semantic recognition', zh: '语义识别' },
  schema: asSchema(schema),
  exits: ({ conditions }) => [...conditionExits(conditions), ...PRESET_EXITS, SYSERROR_INTERFACE, SYSERROR_INNER],
  waits: () => true,
  summary: ({ conditions }) => shortened(conditions.map(({ name }) => name).join(' · ')),
  compile(settings, build) {
    const content = build.expression(settings.content, { type: 'string' });
    const assign = compileAssignments(settings.assignments, build);
    const decide = compileConditions(settings.conditions, build);
    const { context = '', event, intentions = mostIntentions(build) } = settings;
    const ask = (run: Run, text: string): Outcome => {
      if (event === 'clear-session-cache') forgetSession(run);
      const request = { service: 'recogniser', context, event, intentions, language: run.language, dialog: run.dialog };
      const until = run.at + settings.timeout * 1000;
      run.memory = until;
      return run.ask({ ...request, content: text }, until, { ...request, content: content.sensitive ? MASK : text });
    };
    const conclude = (run: Run, answer: Answer): Outcome => {
      if (!answer.ok)
        return fail(run, `recogniser-${answer.problem}`, answer.message ?? 'The recogniser gave no answer.');
      const intents = intentsOf(answer.value, intentions, settings.confidenceInterval);
      const value = intents.map(({ intent, confidence }) => ({ intent, confidence }));
      run.emit({ type: 'answered', at: run.at, service: 'recogniser', ok: true, value });
      run.dialog = dialogOf(answer.value) ?? (event === 'none' ? run.dialog : null);
      if (intents.length === 0) {
        run.count('nomatch');
        return handingOver(answer.value, { do: 'preset', branch: 'nomatch' });
      }
      run.toc = tocOf(intents, questionsOf(answer.value));
      assign(run);
      return handingOver(answer.value, decide(run));
    };
    return {
      enter(run) {
        const text = content(run);
        // The access side's report was counted when it came; here it only chooses the branch (domain.md §2.4).
        if (text === 'timeout' || text === 'nomatch') return { do: 'preset', branch: text };
        return ask(run, typeof text === 'string' ? text : '');
      },
      resume(run, input) {
        if (input.type === 'answer') return conclude(run, input.answer);
        if (input.type !== 'time' || input.at < (run.memory as number)) return null;
        return fail(run, 'recogniser-timeout', 'The recogniser did not answer in time.');
      },
    };
  },
};

/** The tenant's Max. Intentions (domain.md §3.1). */
function mostIntentions({ tenant }: Build): number {
  return (tenant as TenantDocument | undefined)?.systemParameters.maxIntentions ?? 5;
}

/** All that is known of the session: the dialog and the variables of the flow (§3.1). */
function forgetSession(run: Run): void {
  run.dialog = null;
  run.resetVariables();
}

/** The robot's transfer policy: who is not understood again and again needs a person (domain.md §3.3, behaviour rule 98). */
function handingOver(answer: Value, otherwise: Leave | Extract<Outcome, { do: 'preset' }>): Outcome {
  return needsAgent(answer) ? { do: 'hand-over', otherwise } : otherwise;
}

function fail(run: Run, code: string, message: string): Outcome {
  run.emit({ type: 'answered', at: run.at, service: 'recogniser', ok: false, value: { code } });
  return { do: 'fail', exit: 'SYSERROR_INTERFACE', code, message };
}
