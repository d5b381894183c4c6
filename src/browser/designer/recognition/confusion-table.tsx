import type { ReactNode } from 'react';
import type { Confusion } from '../../../twin/recognition/test-sets/confusion.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './tests.module.css';

/** What was taken for what: rows are expected, columns found; a name leads to the intent. */
export function ConfusionTable({
  confusion,
  onIntent,
}: {
  readonly confusion: Confusion;
  readonly onIntent?: (code: string) => void;
}): ReactNode {
  const { t } = useText();
  const { codes, counts, intents } = confusion;
  const percent = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : `${value}`;
  return (
    <div className={classes.matrixBox}>
      <table className={classes.matrix}>
        <caption>{t('recognition.tests.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('recognition.tests.expected')}</th>
            <th scope="col" className={classes.number} title={t('recognition.tests.precision')}>
              P %
            </th>
            <th scope="col" className={classes.number} title={t('recognition.tests.recall')}>
              R %
            </th>
            {codes.map((code, column) => (
              <th key={code} scope="col" title={code} className={classes.number}>
                {column + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((code, row) => (
            <tr key={code}>
              <th scope="row">
                <span className={classes.quiet}>{row + 1}</span>{' '}
                {onIntent === undefined ? (
                  code
                ) : (
                  <button type="button" className={classes.link} onClick={() => onIntent(code)}>
                    {code}
                  </button>
                )}
              </th>
              <td className={classes.number}>{percent(intents[row]?.precision)}</td>
              <td className={classes.number}>{percent(intents[row]?.recall)}</td>
              {codes.map((found, column) => {
                const count = counts[row]?.[column] ?? 0;
                const tone = count === 0 ? undefined : row === column ? 'right' : 'wrong';
                return (
                  <td key={found} className={classes.number} data-tone={tone} title={`${code} → ${found}`}>
                    {count === 0 ? '·' : count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
