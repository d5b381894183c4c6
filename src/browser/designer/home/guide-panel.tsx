import { Button, CloseButton, Progress } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId } from 'react';
import { useSearch } from 'wouter';
import { useStore } from 'zustand';
import { useWorkspace } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './guide-panel.module.css';
import { GUIDE_STEPS, type GuideStep, guide, openGuide } from './guide-progress.ts';
import { watchGuide } from './watch-guide.ts';

/**
 * The five-minute guide: what to do next, ticked off as it is really done. A line of its own above the screen, so that
 * it covers nothing. Opened from the help menu.
 */
export function GuidePanel(): ReactNode {
  const { t } = useText();
  const workspace = useWorkspace();
  const search = useSearch();
  const { isOpen, done } = useStore(guide);
  const [showsAll, { toggle }] = useDisclosure(false);
  const list = useId();
  useEffect(() => watchGuide(workspace), [workspace]);
  useEffect(() => {
    if (new URLSearchParams(search).get('guide') === 'open') openGuide(true);
  }, [search]);
  if (!isOpen) return null;
  const next = GUIDE_STEPS.find((step) => !done.has(step));
  return (
    <aside className={classes.panel} aria-label={t('home.guide.title')}>
      <div className={classes.line}>
        <h2 className={classes.title}>{t('home.guide.title')}</h2>
        <Progress
          className={classes.progress}
          value={(done.size / GUIDE_STEPS.length) * 100}
          size={5}
          aria-label={t('home.guide.progress')}
        />
        <p className={classes.next} aria-live="polite">
          {next === undefined ? (
            t('home.guide.allDone')
          ) : (
            <>
              <b>{t(`home.guide.step.${next}.title`)}</b> {t(`home.guide.step.${next}.how`)}
            </>
          )}
        </p>
        <Button variant="subtle" size="compact-xs" aria-expanded={showsAll} aria-controls={list} onClick={toggle}>
          {t(showsAll ? 'home.guide.fewer' : 'home.guide.all')}
        </Button>
        <CloseButton size="sm" aria-label={t('home.guide.close')} onClick={() => openGuide(false)} />
      </div>
      <ol className={classes.steps} id={list} hidden={!showsAll}>
        {GUIDE_STEPS.map((step) => (
          <Step key={step} step={step} isDone={done.has(step)} isNext={step === next} />
        ))}
      </ol>
    </aside>
  );
}

function Step({
  step,
  isDone,
  isNext,
}: {
  readonly step: GuideStep;
  readonly isDone: boolean;
  readonly isNext: boolean;
}): ReactNode {
  const { t } = useText();
  return (
    <li data-done={isDone} data-next={isNext}>
      {isDone ? <IconCircleCheckFilled size={17} aria-hidden /> : <IconCircle size={17} stroke={1.6} aria-hidden />}
      {t(`home.guide.step.${step}.title`)}
      {isDone && <span className={classes.unseen}> {t('home.guide.isDone')}</span>}
    </li>
  );
}
