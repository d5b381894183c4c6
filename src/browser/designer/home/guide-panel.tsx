import { CloseButton, Progress, Text } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useSearch } from 'wouter';
import { useStore } from 'zustand';
import { useWorkspace } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './guide-panel.module.css';
import { GUIDE_STEPS, guide, openGuide } from './guide-progress.ts';
import { watchGuide } from './watch-guide.ts';

/** The five-minute guide: what to do next, ticked off as it is really done. Opened from the help menu. */
export function GuidePanel(): ReactNode {
  const { t } = useText();
  const workspace = useWorkspace();
  const search = useSearch();
  const { isOpen, done } = useStore(guide);
  useEffect(() => watchGuide(workspace), [workspace]);
  useEffect(() => {
    if (new URLSearchParams(search).get('guide') === 'open') openGuide(true);
  }, [search]);
  if (!isOpen) return null;
  const next = GUIDE_STEPS.find((step) => !done.has(step));
  return (
    <aside className={classes.panel} aria-label={t('home.guide.title')}>
      <div className={classes.head}>
        <h2>{t('home.guide.title')}</h2>
        <CloseButton size="sm" aria-label={t('home.guide.close')} onClick={() => openGuide(false)} />
      </div>
      <Progress value={(done.size / GUIDE_STEPS.length) * 100} size={4} aria-label={t('home.guide.progress')} />
      <ol className={classes.steps}>
        {GUIDE_STEPS.map((step) => {
          const isDone = done.has(step);
          return (
            <li key={step} data-done={isDone} data-next={step === next}>
              {isDone ? (
                <IconCircleCheckFilled size={17} aria-hidden />
              ) : (
                <IconCircle size={17} stroke={1.6} aria-hidden />
              )}
              <div>
                <span>
                  {t(`home.guide.step.${step}.title`)}
                  {isDone && <span className={classes.unseen}> {t('home.guide.isDone')}</span>}
                </span>
                {step === next && (
                  <Text size="xs" c="var(--cs-quiet)">
                    {t(`home.guide.step.${step}.how`)}
                  </Text>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {next === undefined && <Text size="xs">{t('home.guide.allDone')}</Text>}
    </aside>
  );
}
