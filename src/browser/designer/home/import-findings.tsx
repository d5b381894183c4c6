import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../kernel/model/finding.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { findingText } from '../findings/finding-text.ts';
import classes from './import-screen.module.css';

const MOST = 300;

/** What is wrong with files, by document: the field, the reason, what to do. */
export function ImportFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t, language } = useText();
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.slice(0, MOST)) {
    const about = finding.document?.name ?? finding.file ?? t('home.importing.files');
    groups.set(about, [...(groups.get(about) ?? []), finding]);
  }
  return (
    <section aria-label={t('home.importing.findings')}>
      <Text fw={600} mb={6}>
        {t('home.importing.findingCount', { count: findings.length })}
      </Text>
      <div className={classes.groups}>
        {[...groups].map(([about, found]) => (
          <div key={about} className={classes.group}>
            <h2>
              {about}
              {found[0]?.file !== undefined && <code>{found[0].file}</code>}
            </h2>
            <ul>
              {found.map((finding) => (
                <li key={`${finding.code} ${finding.path} ${finding.line ?? ''}`} data-severity={finding.severity}>
                  {finding.severity === 'error' ? (
                    <IconCircleX size={15} aria-hidden />
                  ) : (
                    <IconAlertTriangle size={15} aria-hidden />
                  )}
                  <span>
                    {findingText(finding, language)}
                    {finding.line !== undefined && (
                      <Text span size="xs" c="var(--cs-quiet)">
                        {' '}
                        {t('home.importing.line', { line: finding.line })}
                      </Text>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {findings.length > MOST && (
        <Text c="var(--cs-quiet)">{t('home.importing.more', { count: findings.length - MOST })}</Text>
      )}
    </section>
  );
}
