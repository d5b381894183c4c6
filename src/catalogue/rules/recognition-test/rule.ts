import type { Report, Rule } from '../../../kernel/model/rule.ts';
import type { TenantView } from '../../../kernel/model/views.ts';
import { closestName } from '../../../lib/closest-name.ts';
import type { DomainDocument } from '../../kinds/domain/document.gen.ts';
import type { RecognitionTestDocument } from '../../kinds/recognition-test/document.gen.ts';
import type { RobotDocument } from '../../kinds/robot/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** An answered question is expected by this code (domain.md §3.4). */
const SYSTEM_QA = 'systemQA';

/** What a recognition test expects can be recognised at all. */
export const recognitionTest: Rule = {
  id: 'recognition-test',
  severity: { 'recognition-test/intent': 'error', 'recognition-test/slot': 'error' },
  messages,
  checkDocument({ document, tenant }, report) {
    if (document.kind !== 'recognition-test') return;
    const test = document as unknown as RecognitionTestDocument;
    const domains = domainsOf(test, tenant);
    if (domains.length === 0) return;
    const intents = domains.flatMap((domain) => domain.intents);
    test.dialogs.forEach(({ turns }, dialog) => {
      turns.forEach((turn, place) => {
        checkTurn(turn, intents, `/dialogs/${dialog}/turns/${place}`, report);
      });
    });
  },
};

type Turn = RecognitionTestDocument['dialogs'][number]['turns'][number];

function checkTurn(turn: Turn, intents: DomainDocument['intents'], path: string, report: Report): void {
  if (turn.intent === SYSTEM_QA) return;
  const meant = intents.filter(({ code }) => code === turn.intent);
  if (meant.length === 0) {
    const suggestion =
      closestName(
        turn.intent,
        intents.map(({ code }) => code),
      ) ?? '';
    report('recognition-test/intent', { intent: turn.intent, suggestion }, { path: `${path}/intent` });
    return;
  }
  const slots = meant.flatMap((intent) => intent.slots.map(({ name }) => name));
  for (const slot of Object.keys(turn.slots ?? {})) {
    if (slots.includes(slot)) continue;
    const params = { slot, intent: turn.intent, suggestion: closestName(slot, slots) ?? '' };
    report('recognition-test/slot', params, { path: `${path}/slots` });
  }
}

function domainsOf({ about }: RecognitionTestDocument, tenant: TenantView): readonly DomainDocument[] {
  const robot = about.type === 'robot' ? tenant.document('robot', about.robot) : undefined;
  const ids =
    about.type === 'domain' ? [about.domain] : ((robot as unknown as RobotDocument | undefined)?.domains ?? []);
  return ids.flatMap((id) => tenant.document('domain', id) ?? []) as unknown as readonly DomainDocument[];
}
