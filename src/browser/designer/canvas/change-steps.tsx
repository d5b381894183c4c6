import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconMaximize } from '@tabler/icons-react';
import { useReactFlow } from '@xyflow/react';
import { type ReactNode, useState } from 'react';
import type { Mark } from '../../../twin/changes/drawn-changes.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { ComparedDrawing } from './compared-drawing.ts';

/** How much is marked, and the way from one change to the next. */
export function ChangeSteps({ marked }: Pick<ComparedDrawing, 'marked'>): ReactNode {
  const { t } = useText();
  const flow = useReactFlow();
  const [at, setAt] = useState(-1);
  const step = (by: number): void => {
    const next = (at + by + marked.length) % marked.length;
    setAt(next);
    const target = marked[next];
    if (target !== undefined)
      void flow.fitView({ nodes: [{ id: target.node }], maxZoom: 1, padding: 1.2, duration: 200 });
  };
  const count = (mark: Mark): number => marked.filter((one) => one.mark === mark).length;
  const here = marked[at];
  return (
    <div className="cs-toolbar" role="toolbar" aria-label={t('release.steps.title')}>
      <Tool label={t('release.steps.all')} onClick={() => void flow.fitView({ padding: 0.15, maxZoom: 1 })}>
        <IconMaximize size={16} stroke={1.6} />
      </Tool>
      <Tool label={t('release.steps.back')} isOff={marked.length === 0} onClick={() => step(at < 0 ? 0 : -1)}>
        <IconChevronLeft size={16} stroke={1.6} />
      </Tool>
      <Tool label={t('release.steps.next')} isOff={marked.length === 0} onClick={() => step(1)}>
        <IconChevronRight size={16} stroke={1.6} />
      </Tool>
      <span className="cs-steps" role="status">
        {here === undefined
          ? t('release.steps.counts', { added: count('added'), removed: count('removed'), changed: count('changed') })
          : t('release.steps.at', {
              number: at + 1,
              of: marked.length,
              name: here.name,
              mark: t(`release.mark.${here.mark}`),
            })}
      </span>
    </div>
  );
}

function Tool(props: {
  readonly label: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Tooltip label={props.label}>
      <ActionIcon aria-label={props.label} disabled={props.isOff ?? false} onClick={props.onClick}>
        {props.children}
      </ActionIcon>
    </Tooltip>
  );
}
