import { Alert, Anchor, Center, Loader } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppBar } from '../ui/app-bar.tsx';
import { useText } from '../ui/i18n/use-text.ts';
import { LanguageMenu } from '../ui/language-menu.tsx';
import { SchemeMenu } from '../ui/scheme-menu.tsx';
import { useProblemText } from '../ui/use-problem-text.ts';
import type { KnownCentre } from './centre/use-centre.ts';
import classes from './workbench.module.css';

/** The frame of desk and phone: which tenant it is, and a sentence when it cannot be reached. */
export function WorkbenchPage({
  tenant,
  title,
  known,
  state,
  children,
}: {
  readonly tenant: string;
  readonly title: string;
  readonly known: KnownCentre;
  readonly state?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { centre, problem } = known;
  return (
    <div className={classes.screen}>
      <AppBar
        where={
          <span className={classes.where}>
            <Anchor href={`/t/${tenant}`}>{centre?.name ?? tenant}</Anchor> · <h1>{title}</h1>
          </span>
        }
        state={state}
        tools={
          <>
            <LanguageMenu />
            <SchemeMenu />
          </>
        }
      />
      {problem !== null ? (
        <Alert color="red" icon={<IconPlugConnectedX />} m="md" title={t('workbench.noCentre')}>
          {problemText(problem)}
        </Alert>
      ) : centre === null ? (
        <Center flex={1}>
          <Loader size="sm" role="status" aria-label={t('app.loading')} />
        </Center>
      ) : (
        children
      )}
    </div>
  );
}
