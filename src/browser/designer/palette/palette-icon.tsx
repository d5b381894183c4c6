import type { ReactNode } from 'react';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import { looksOf } from '../canvas/cards.ts';
import { toneOf } from '../canvas/tone.ts';

/** A type's icon in its tone. */
export function PaletteIcon({ type, catalogue }: { readonly type: string; readonly catalogue: Catalogue }): ReactNode {
  const Icon = looksOf(type)?.Icon;
  return (
    <span className="cs-tone-icon" data-tone={toneOf(catalogue.elements.get(type))}>
      {Icon === undefined ? null : <Icon size={18} aria-hidden />}
    </span>
  );
}
