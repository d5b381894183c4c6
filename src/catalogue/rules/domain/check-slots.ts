import { type Entity, type Intent, type ReplyText, SYSTEM_ENTITIES } from '../../../kernel/corpora/domain.ts';
import type { Report } from '../../../kernel/model/rule.ts';
import { closestName } from '../../../lib/closest-name.ts';

const PLACE = /\{([^{}]*)\}/g;

/** Slots are filled from entities that are there, are asked for when they must be filled, and texts name slots. */
export function checkSlots(intent: Intent, entities: readonly Entity[], path: string, report: Report): void {
  const known = [...entities.map(({ name }) => name), ...SYSTEM_ENTITIES];
  const slots = intent.slots.map(({ name }) => name);
  const checkTexts = (texts: readonly ReplyText[], place: string): void => {
    texts.forEach(({ text }, index) => {
      for (const [, slot = ''] of text.matchAll(PLACE)) {
        if (slots.includes(slot)) continue;
        const suggestion = closestName(slot, slots) ?? '';
        report('domain/place', { slot, intent: intent.name, suggestion }, { path: `${place}/${index}/text` });
      }
    });
  };
  intent.slots.forEach((slot, index) => {
    const place = `${path}/slots/${index}`;
    if (!known.includes(slot.entity)) {
      const params = { entity: slot.entity, suggestion: closestName(slot.entity, known) ?? '' };
      report('domain/entity', params, { path: `${place}/entity` });
    }
    if (slot.mandatory && slot.prompts.length === 0) {
      report('domain/no-question', { slot: slot.name, intent: intent.name }, { path: `${place}/prompts` });
    }
    checkTexts(slot.prompts, `${place}/prompts`);
  });
  checkTexts(intent.responses, `${path}/responses`);
}
