import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { FindingCounts } from '../../ui/finding-counts.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { countFindings } from '../findings/finding-counts.ts';
import { useFindingsOf } from '../findings/use-findings.tsx';
import { useEditor } from './editor-context.ts';
import { PARTS, type Part, type Side, sideOf } from './editor-layout.ts';
import { PART_ICONS } from './editor-parts.tsx';
import classes from './flow-editor.module.css';

const SIDES: readonly Side[] = ['left', 'bottom', 'right'];

/** The strip at the bottom: opens and closes what stands around the drawing, and counts findings. */
export function EditorStrip(): ReactNode {
  const { t } = useText();
  const { opened, layout, show, close } = useEditor();
  const id = useStore(opened.store.api, (state) => state.document.id);
  const counts = countFindings(useFindingsOf(useMemo(() => ({ kind: 'flow', id }), [id])));
  const toggle = (part: Part): void => (layout[sideOf(part)] === part ? close(sideOf(part)) : show(part));
  return (
    <nav className={classes.strip} aria-label={t('shell.strip')}>
      {SIDES.map((side) => (
        <div key={side} className={classes.stripGroup}>
          {(PARTS[side] as readonly Part[]).map((part) => {
            const Icon = PART_ICONS[part];
            return (
              <UnstyledButton
                key={part}
                className={classes.stripButton}
                aria-pressed={layout[side] === part}
                title={t(`shell.part.${part}`)}
                onClick={() => toggle(part)}
              >
                <Icon size={15} stroke={1.6} aria-hidden />
                <span className={classes.stripText}>{t(`shell.part.${part}`)}</span>
                {part === 'findings' && <FindingCounts {...counts} />}
              </UnstyledButton>
            );
          })}
        </div>
      ))}
    </nav>
  );
}
