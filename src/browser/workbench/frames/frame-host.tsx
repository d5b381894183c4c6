import { Alert, Tabs } from '@mantine/core';
import { IconAppWindow, IconShieldOff } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './frame-host.module.css';
import { DESK, type Frame, frameProblem } from './frame-plan.ts';
import { OwnWindow } from './own-window.tsx';
import { PickFrame } from './pick-frame.tsx';
import { PopFrame } from './pop-frame.tsx';

interface Props {
  /** In the order in which they open. */
  readonly frames: readonly Frame[];
  /** The call in front, or the last one while there is none: its frames are shown. */
  readonly call: string | null;
  /** Draws internal pages. */
  readonly internal?: ((frame: Frame) => ReactNode) | undefined;
  /** The agent says whom of several a page is about; null: by the number of the call. */
  readonly onPick?: ((frame: Frame, number: string | null) => void) | undefined;
  /** Tells which window belongs to which frame; null when it is gone. */
  readonly onWindow?: ((frame: Frame, window: HTMLIFrameElement | null) => void) | undefined;
}

/** Pages that popped up, one tab each. Frames of calls in the background stay as they are. */
export function FrameHost({ frames, call, internal, onPick, onWindow }: Props): ReactNode {
  const { t } = useText();
  const shown = frames.filter((frame) => frame.stage.is !== 'hidden' && (frame.call === call || frame.call === DESK));
  const first = (shown.find((frame) => frame.call === call) ?? shown[0])?.key ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const current = shown.some(({ key }) => key === chosen) ? chosen : first;
  // A new call brings its first page to the front.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another call does that
  useEffect(() => setChosen(null), [call]);
  return (
    <section className={classes.host} aria-label={t('workbench.frames.title')}>
      {shown.length === 0 ? (
        <EmptyState icon={<IconAppWindow size={30} stroke={1.4} />} title={t('workbench.frames.none')}>
          {t('workbench.frames.make')}
        </EmptyState>
      ) : (
        <Tabs value={current} onChange={setChosen} keepMounted={false}>
          <Tabs.List aria-label={t('workbench.frames.title')}>
            {shown.map(({ key, plan }) => (
              <Tabs.Tab key={key} value={key}>
                {plan.name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      {frames.map((frame) => (
        <div key={frame.key} className={classes.page} hidden={frame.key !== current}>
          {frame.stage.is === 'open' ? (
            <Page frame={frame} internal={internal} onWindow={onWindow} />
          ) : (
            <PickFrame frame={frame} onPick={(number) => onPick?.(frame, number)} />
          )}
        </div>
      ))}
    </section>
  );
}

function Page({
  frame,
  internal,
  onWindow,
}: Pick<Props, 'internal' | 'onWindow'> & { readonly frame: Frame }): ReactNode {
  const { t } = useText();
  const { plan } = frame;
  const problem = frameProblem(plan, location.origin);
  if (problem !== null) {
    return (
      <Alert color="red" icon={<IconShieldOff />} m="md" title={t('workbench.frames.notOpened')}>
        {t(`workbench.frames.problem.${problem}`, { url: plan.url ?? '' })}
      </Alert>
    );
  }
  if (plan.transport === 'internal') return internal?.(frame) ?? null;
  if (plan.openMode === 'embed') {
    return <PopFrame frame={frame} onWindow={onWindow} />;
  }
  return <OwnWindow plan={plan} />;
}
