import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { elementLink } from '../find/element-link.ts';
import { readableFinding } from '../findings/readable-finding.ts';
import classes from './release.module.css';

/** Findings of a check with links to where they are; errors come first. */
export function FindingsList({
  findings,
  tenant,
  onGo,
}: {
  readonly findings: readonly Finding[];
  readonly tenant: Tenant;
  readonly onGo: () => void;
}): ReactNode {
  const { t, language } = useText();
  const ordered = [...findings].sort((a, b) => a.severity.localeCompare(b.severity));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <ul className={classes.findings} tabIndex={0} aria-label={t('release.dialog.findings')}>
      {ordered.map((finding) => {
        const { code, path, document, element, severity } = finding;
        const Icon = severity === 'error' ? IconCircleX : IconAlertTriangle;
        const href =
          document && `/${document.kind}/${document.id}${element === undefined ? '' : elementLink(element.id)}`;
        return (
          <li key={`${code} ${document?.id} ${path} ${finding.message}`} data-severity={severity}>
            <Icon size={15} stroke={1.8} role="img" aria-label={t(`findings.one.${severity}`)} />
            <span>
              {href !== undefined && (
                <Link href={href} onClick={onGo}>
                  {document?.name}
                </Link>
              )}{' '}
              {readableFinding(finding, tenant, language)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
