import type { Rule } from '../../../kernel/model/rule.ts';
import type { DocumentView } from '../../../kernel/model/views.ts';
import type { SkillQueueDocument } from '../../kinds/skill-queue/document.gen.ts';
import messages from './messages.json' with { type: 'json' };

/** By default (domain.md §1.9). */
const MOST_QUEUES = 1000;

const treatments = ['whenTimeout', 'whenBusy', 'whenNoAgents'] as const;
const tones = ['queuing', 'keeping'] as const;

type Tell = (variant: string, params: Readonly<Record<string, string>>, path: string) => void;

/** What the fields of a skill queue allow one another (domain.md §1.9). */
export const skillQueue: Rule = {
  id: 'skill-queue',
  severity: {
    'skill-queue/no-subtype': 'error',
    'skill-queue/subtype': 'error',
    'skill-queue/transfer-to-flow': 'error',
    'skill-queue/other-type': 'error',
    'skill-queue/tone': 'error',
    'skill-queue/tone-missing': 'error',
    'skill-queue/too-many': 'error',
  },
  messages,
  checkDocument(view, report) {
    if (view.document.kind !== 'skill-queue') return;
    const queue = view.document as unknown as SkillQueueDocument;
    const tell: Tell = (variant, params, path) => report(`skill-queue/${variant}`, params, { path });
    const isMultimedia = queue.type === 'multimedia';
    if (isMultimedia && queue.subtype === undefined) tell('no-subtype', {}, '/subtype');
    if (!isMultimedia && queue.subtype !== undefined) tell('subtype', { type: queue.type }, '/subtype');
    checkTreatments(queue, view, tell);
    checkTones(queue, tell);
  },
  checkTenant(view, report) {
    const queues = view.documents('skill-queue');
    const first = queues[MOST_QUEUES];
    if (first === undefined) return;
    report('skill-queue/too-many', { count: queues.length, limit: MOST_QUEUES }, { path: '', document: first });
  },
};

function checkTreatments(queue: SkillQueueDocument, { tenant }: DocumentView, tell: Tell): void {
  for (const field of treatments) {
    const treatment = queue[field];
    if (treatment.method === 'transfer-to-flow' && queue.type === 'multimedia') {
      tell('transfer-to-flow', {}, `/${field}/flow`);
    }
    if (treatment.method !== 'transfer-to-queue') continue;
    const target = tenant.document('skill-queue', treatment.queue) as unknown as SkillQueueDocument | undefined;
    if (target === undefined || target.type === queue.type) continue;
    tell('other-type', { target: target.name, targetType: target.type, type: queue.type }, `/${field}/queue`);
  }
}

function checkTones(queue: SkillQueueDocument, tell: Tell): void {
  for (const field of tones) {
    const tone = queue[field];
    if (tone === undefined) continue;
    if (queue.type !== 'voice' && queue.type !== 'video') tell('tone', { type: queue.type }, `/${field}`);
    else if (tone.method === 'custom-tone' && tone.prompt === undefined) {
      tell('tone-missing', { method: tone.method, needed: 'prompt' }, `/${field}/prompt`);
    } else if (tone.method === 'ivr' && queue.queuing?.flow === undefined) {
      tell('tone-missing', { method: tone.method, needed: 'flow' }, `/${field}/flow`);
    }
  }
}
