import { ActionIcon, Button, Select, TextInput, Tooltip } from '@mantine/core';
import { IconArrowUp, IconMessageQuestion, IconRotate } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { browserClock } from '../../store/clock.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './recognition.module.css';
import { RecognitionView } from './recognition-view.tsx';
import { languagesOf, type TrySubject, type TryTurn, triedAnew, tryTurn } from './tries.ts';

/** Type what a caller says, see what is understood; goes on as one call until it is reset. */
export function TryPanel({
  subject,
  onIntent,
}: {
  readonly subject: TrySubject;
  readonly onIntent?: (domain: string, code: string) => void;
}): ReactNode {
  const { t } = useText();
  const tenant = useTenantSnapshot();
  const [said, setSaid] = useState<readonly TryTurn[]>([]);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [now, setNow] = useState(() => browserClock.now());
  const languages = languagesOf(subject, tenant);
  const language = chosen !== null && languages.includes(chosen) ? chosen : (languages[0] ?? 'en-US');
  const how = { language, now };
  const id = Object.values(subject)[0] ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the subject is told by its id.
  const turns = useMemo(() => triedAnew(subject, tenant, said, how), [id, tenant, said, language, now]);
  const say = (): void => {
    if (text.trim() === '') return;
    setSaid([...turns, tryTurn(subject, tenant, turns, text.trim(), how)]);
    setText('');
  };
  const reset = (): void => {
    setSaid([]);
    setNow(browserClock.now());
  };
  const last = turns[turns.length - 1];
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is new is brought into view.
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [said.length]);
  return (
    <section className={classes.try} aria-label={t('recognition.try.title')}>
      <header className={classes.tryHead}>
        <h2>{t('recognition.try.title')}</h2>
        {languages.length > 1 && (
          <Select
            w={92}
            aria-label={t('recognition.try.language')}
            data={[...languages]}
            value={language}
            onChange={setChosen}
          />
        )}
        <Tooltip label={t('recognition.try.reset')}>
          <ActionIcon aria-label={t('recognition.try.reset')} disabled={turns.length === 0} onClick={reset}>
            <IconRotate size={16} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </header>
      <ol ref={list} className={classes.turns} aria-live="polite">
        {turns.length === 0 && (
          <li className={classes.invite}>
            <IconMessageQuestion size={28} stroke={1.3} aria-hidden />
            {t('recognition.try.invite')}
          </li>
        )}
        {turns.map((turn) => (
          <li key={turn.id}>
            <div className={classes.said}>{turn.say}</div>
            <RecognitionView recognition={turn.recognition} {...(onIntent === undefined ? {} : { onIntent })} />
            <Reply turn={turn} />
          </li>
        ))}
      </ol>
      {last !== undefined && <Memory turn={last} />}
      <form
        className={classes.sayRow}
        onSubmit={(event) => {
          event.preventDefault();
          say();
        }}
      >
        <TextInput
          size="sm"
          flex={1}
          aria-label={t('recognition.try.say')}
          placeholder={t('recognition.try.say')}
          value={text}
          maxLength={1024}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" px={10} aria-label={t('recognition.try.send')} disabled={text.trim() === ''}>
          <IconArrowUp size={16} aria-hidden />
        </Button>
      </form>
    </section>
  );
}

function Reply({ turn }: { readonly turn: TryTurn }): ReactNode {
  const response = turn.recognition.intents[0]?.response ?? '';
  return response === '' ? null : <div className={classes.reply}>{response}</div>;
}

/** What the recogniser takes into the next turn. */
function Memory({ turn }: { readonly turn: TryTurn }): ReactNode {
  const { t } = useText();
  return (
    <details className={classes.memory}>
      <summary>{t('recognition.try.memory')}</summary>
      <pre>{JSON.stringify(turn.recognition.dialog, null, 1)}</pre>
    </details>
  );
}
