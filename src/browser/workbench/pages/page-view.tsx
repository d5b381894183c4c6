import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import type { PageContent } from '../../../contract/pops.ts';
import type { PageObject } from '../../../twin/pages/page-object.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './pages.module.css';

/** An internal page with what it shows of a customer: at the desk and in the preview alike. */
export function PageView({ content }: { readonly content: PageContent }): ReactNode {
  const { t } = useText();
  const { layout, rows, objects, problems, failure } = content;
  // Columns are filled from the top; a page of few objects has no empty rows.
  const style = { '--rows': Math.max(1, Math.min(rows, objects.length)) } as CSSProperties;
  return (
    <div className={classes.view}>
      {failure !== null && (
        <Alert color="red" icon={<IconAlertTriangle />} title={t('pops.shown.noAnswer')}>
          {failure.message}
        </Alert>
      )}
      {problems.length > 0 && (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle />}
          title={<span className={classes.warning}>{t('pops.shown.problems')}</span>}
        >
          <ul className={classes.problems}>
            {problems.map(({ path, expected, found }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a place may have several problems, and they never move
              <li key={`${path} ${index}`}>
                {t('pops.shown.problem', {
                  path: path === '' ? t('pops.shown.whole') : path,
                  expected: t(`pops.shown.expected.${expected}`),
                  found,
                })}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {failure === null && problems.length === 0 && objects.length === 0 && <Text>{t('pops.shown.empty')}</Text>}
      <div className={classes.objects} data-layout={layout} style={style}>
        {objects.map((object, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: interfaces may name two objects alike, and they never move
          <ObjectView key={`${object.name} ${index}`} object={object} />
        ))}
      </div>
    </div>
  );
}

function ObjectView({ object: { name, isFound, values } }: { readonly object: PageObject }): ReactNode {
  const { t } = useText();
  return (
    <section className={classes.object}>
      <h3>{name === '' ? t('pops.shown.unnamed') : name}</h3>
      {!isFound && (
        <Text size="sm" c="var(--cs-quiet)">
          {t('pops.shown.nobody')}
        </Text>
      )}
      <dl>
        {values.map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: interfaces may name two values alike, and they never move
          <div key={`${value.name} ${index}`}>
            <dt>
              {value.name === '' ? t('pops.shown.unnamed') : value.name}
              {value.isMandatory && <span title={t('pops.shown.mandatory')}> *</span>}
            </dt>
            <dd data-missing={value.isMandatory && value.text === ''}>
              {value.text === '' ? (value.isMandatory ? t('pops.shown.missing') : '–') : value.text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
