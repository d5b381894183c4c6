import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { findingsOfDocument } from '../../../kernel/inspection/findings-of.ts';
import { useDocument } from '../../store/use-document.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { readableFinding } from '../findings/readable-finding.ts';
import classes from './document-page.module.css';

/** What the rules find in the open document as it is now. */
export function DocumentFindings(): ReactNode {
  const { t, language } = useText();
  const tenant = useTenantSnapshot();
  const kind = useDocument((state) => state.document.kind);
  const id = useDocument((state) => state.document.id);
  const findings = useMemo(() => findingsOfDocument(tenant, catalogue, { kind, id }), [tenant, kind, id]);
  if (findings.length === 0) return null;
  return (
    <ul className={classes.findings} aria-label={t('documents.findings')}>
      {findings.map((finding) => (
        <li
          key={`${finding.code} ${finding.path} ${JSON.stringify(finding.params)}`}
          className={classes.finding}
          data-severity={finding.severity}
        >
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
