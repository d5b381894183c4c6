import type { ComponentType } from 'react';
import type { Names } from '../../../kernel/model/element-type.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';

/** What a type's folder says about its looks: `Card` inside the frame, `Icon` in its header and in the palette. */
export interface Looks {
  readonly Card: ComponentType<{ readonly settings: ValueMap; readonly summary: string; readonly names: Names }>;
  readonly Icon: ComponentType<{ readonly size?: number | string; readonly 'aria-hidden'?: boolean }>;
}

const modules = import.meta.glob<Looks>('../../../catalogue/elements/*/card.tsx', { eager: true });

const byType = new Map(Object.entries(modules).map(([path, looks]) => [path.split('/').at(-2) ?? '', looks] as const));

/** The looks of an element type; undefined for one that this product does not have. */
export function looksOf(type: string): Looks | undefined {
  return byType.get(type);
}
