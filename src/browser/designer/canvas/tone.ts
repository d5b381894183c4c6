import type { ElementType } from '../../../kernel/model/element-type.ts';

/** What a card's colour tells: never the only sign, the icon says the same. */
export type Tone = 'start' | 'end' | 'talk' | 'ask' | 'hand-over' | 'robot' | 'inside' | 'unknown';

/** The tone follows from what the type can do, so that a new type has one without being listed here. */
export function toneOf(type: ElementType | undefined): Tone {
  if (type === undefined) return 'unknown';
  if (type.role !== undefined) return type.role;
  if (type.handsOver !== undefined || type.goesTo !== undefined) return 'hand-over';
  if (type.family === 'intelligent') return 'robot';
  const names = Object.keys(type.schema.properties ?? {});
  if (names.includes('prompt')) return 'talk';
  return type.waits === undefined ? 'inside' : 'ask';
}
