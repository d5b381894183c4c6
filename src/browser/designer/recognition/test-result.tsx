import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecognitionResult, TurnResult } from '../../../twin/recognition/test-sets/run-recognition-test.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { sentenceText } from '../sentence-text.ts';
import { ConfusionTable } from './confusion-table.tsx';
import classes from './tests.module.css';

/** What became of a recognition test: accuracy, what was taken for what, and the utterances that are wrong. */
export function TestResult({
  result,
  onIntent,
}: {
  readonly result: RecognitionResult;
  readonly onIntent?: (code: string) => void;
}): ReactNode {
  const { t, say } = useText();
  const { passed, problem, accuracy, minAccuracy, turns, confusion } = result;
  const wrong = turns.filter((turn) => turn.wrong.length > 0);
  return (
    <div className={classes.result}>
      <div className={classes.tags}>
        <Badge variant="light" color={passed ? 'green' : 'red'}>
          {t(passed ? 'recognition.tests.passed' : 'recognition.tests.failed')}
        </Badge>
        <span>
          {t('recognition.tests.accuracy', {
            accuracy,
            minAccuracy,
            right: turns.length - wrong.length,
            all: turns.length,
          })}
        </span>
      </div>
      {problem !== null && <p className={classes.problem}>{say(sentenceText(problem))}</p>}
      {wrong.length > 0 && (
        <ul className={classes.wrong} aria-label={t('recognition.tests.wrong')}>
          {wrong.map((turn) => (
            <Wrong key={`${turn.dialog} ${turn.turn}`} turn={turn} {...(onIntent === undefined ? {} : { onIntent })} />
          ))}
        </ul>
      )}
      {turns.length > 0 && <ConfusionTable confusion={confusion} {...(onIntent === undefined ? {} : { onIntent })} />}
    </div>
  );
}

function Wrong({
  turn,
  onIntent,
}: {
  readonly turn: TurnResult;
  readonly onIntent?: (code: string) => void;
}): ReactNode {
  const { t } = useText();
  const { expected, found, wrong, why } = turn;
  const code = (name: string): ReactNode =>
    onIntent === undefined ? (
      <code>{name}</code>
    ) : (
      <button type="button" className={classes.link} onClick={() => onIntent(name)}>
        {name}
      </button>
    );
  return (
    <li>
      <div>“{expected.say}”</div>
      {wrong.includes('intent') && (
        <div className={classes.quiet}>
          {t('recognition.tests.expected')} {code(expected.intent)} · {t('recognition.tests.came')} {code(found.code)}{' '}
          {found.confidence} %
        </div>
      )}
      {wrong.includes('command') && (
        <div className={classes.quiet}>
          {t('recognition.tests.command')} <code>{expected.command}</code> · {t('recognition.tests.came')}{' '}
          <code>{found.command}</code>
        </div>
      )}
      {wrong.includes('slots') && (
        <div className={classes.quiet}>
          {t('recognition.slots')} <code>{pairs(expected.slots)}</code> · {t('recognition.tests.came')}{' '}
          <code>{pairs(found.slots)}</code>
        </div>
      )}
      {why.sentence !== '' && (
        <div className={classes.quiet}>{t('recognition.tests.because', { sentence: why.sentence })}</div>
      )}
    </li>
  );
}

function pairs(slots: Readonly<Record<string, string>> | undefined): string {
  return Object.entries(slots ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}
