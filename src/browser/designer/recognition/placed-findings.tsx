import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../kernel/model/finding.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import sheet from '../documents/document-page.module.css';
import { readableFinding } from '../findings/readable-finding.ts';
import classes from './domain.module.css';
import { type Chosen, SECTIONS } from './domain-items.ts';

/** What the rules find in what is shown. At the foot, so that nothing moves while somebody types. */
export function PlacedFindings({
  findings,
  chosen,
}: {
  readonly findings: readonly Finding[];
  readonly chosen: Chosen;
}): ReactNode {
  const { t, language } = useText();
  const tenant = useTenantSnapshot();
  const here = findings.filter(({ path }) => isHere(path, chosen));
  if (here.length === 0) return null;
  return (
    <ul className={`${sheet.findings} ${classes.findings}`} aria-label={t('documents.findings')}>
      {here.map((finding) => (
        <li key={`${finding.code} ${finding.path}`} className={sheet.finding} data-severity={finding.severity}>
          {finding.severity === 'error' ? (
            <IconCircleX size={15} aria-hidden />
          ) : (
            <IconAlertTriangle size={15} aria-hidden />
          )}
          <span>{readableFinding(finding, tenant, language)}</span>
        </li>
      ))}
    </ul>
  );
}

function isHere(path: string, chosen: Chosen): boolean {
  if (chosen.section === 'general') return !SECTIONS.some((section) => path.startsWith(`/${section}/`));
  const own = `/${chosen.section}/${chosen.index}`;
  return path === own || path.startsWith(`${own}/`);
}
