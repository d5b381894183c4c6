import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecognisedIntent, Recognition } from '../../../twin/recognition/recognition.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './recognition.module.css';
import { whyText, wordText } from './why-text.ts';

/** What was recognised of an utterance: intents with confidences, slots, and why. */
export function RecognitionView({
  recognition,
  onIntent,
}: {
  readonly recognition: Recognition;
  /** Leads to an intent; absent where there is no place for it. */
  readonly onIntent?: (domain: string, code: string) => void;
}): ReactNode {
  const { t } = useText();
  const { intents, why, sentiment, toAgent } = recognition;
  const [first] = intents;
  return (
    <div className={classes.answer}>
      {intents.length === 0 && <div className={classes.quiet}>{t('recognition.nothing')}</div>}
      {intents.map((intent) => (
        <IntentRow
          key={`${intent.domain} ${intent.code}`}
          intent={intent}
          isFirst={intent === first}
          onIntent={onIntent}
        />
      ))}
      {first !== undefined && Object.keys(first.slots).length > 0 && <Slots intent={first} found={why.found} />}
      <div className={classes.tags}>
        {sentiment.label !== 'neutral' && (
          <Badge size="xs" variant="light" color={sentiment.label === 'positive' ? 'green' : 'red'}>
            {t(`recognition.sentiment.${sentiment.label}`)}
          </Badge>
        )}
        {toAgent && (
          <Badge size="xs" variant="light" color="orange">
            {t('recognition.toAgent')}
          </Badge>
        )}
      </div>
      <Why why={why} />
    </div>
  );
}

function IntentRow({
  intent,
  isFirst,
  onIntent,
}: {
  readonly intent: RecognisedIntent;
  readonly isFirst: boolean;
  readonly onIntent: ((domain: string, code: string) => void) | undefined;
}): ReactNode {
  const { t } = useText();
  const { scenario, code, confidence, command, status, domain } = intent;
  const name = scenario === '' ? code : scenario;
  return (
    <div className={classes.intent} data-first={isFirst || undefined}>
      <span className={classes.bar} style={{ inlineSize: `${confidence}%` }} aria-hidden />
      <span className={classes.intentName}>
        {onIntent === undefined || code === 'systemQA' ? (
          name
        ) : (
          <button type="button" className={classes.link} onClick={() => onIntent(domain, code)}>
            {name}
          </button>
        )}
      </span>
      {isFirst && (
        <code className={classes.code} title={t(`recognition.status.${status}`)}>
          {command}
          {status === 'asking' ? '…' : ''}
        </code>
      )}
      <span className={classes.percent}>{confidence} %</span>
    </div>
  );
}

function Slots({
  intent,
  found,
}: {
  readonly intent: RecognisedIntent;
  readonly found: Recognition['why']['found'];
}): ReactNode {
  const { t } = useText();
  return (
    <dl className={classes.slots} aria-label={t('recognition.slots')}>
      {Object.entries(intent.slots).map(([slot, value]) => {
        const now = found.find((one) => one.slot === slot);
        return (
          <div key={slot} data-new={now !== undefined || undefined}>
            <dt>{slot}</dt>
            <dd>
              {value}
              {now !== undefined && now.text !== value && <span className={classes.quiet}> ← “{now.text}”</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const PERCENT = 100;

function Why({ why }: { readonly why: Recognition['why'] }): ReactNode {
  const { t } = useText();
  return (
    <details className={classes.why}>
      <summary>{whyText(why, t)}</summary>
      {why.words.length > 0 && (
        <ul className={classes.words} aria-label={t('recognition.why.words')}>
          {why.words.map((word) => (
            <li key={word.word}>
              {wordText(word, t)} <span className={classes.quiet}>{Math.round(word.share * PERCENT)} %</span>
            </li>
          ))}
        </ul>
      )}
      {why.candidates.length > 0 && (
        <table className={classes.candidates}>
          <caption>{t('recognition.why.candidates')}</caption>
          <tbody>
            {why.candidates.map(({ code, domain, confidence, sentence }) => (
              <tr key={`${domain} ${code}`}>
                <td className={classes.number}>{confidence} %</td>
                <td>
                  <code>{code}</code>
                </td>
                <td className={classes.quiet}>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
