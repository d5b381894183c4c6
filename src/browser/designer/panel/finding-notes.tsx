import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { quickFixes } from '../findings/quick-fixes.ts';
import { readableFinding } from '../findings/readable-finding.ts';
import classes from './panel.module.css';
import { usePanel } from './panel-world.ts';

/** Findings with their remedies, where no field shows them. */
export function FindingNotes({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { say, language } = useText();
  const { store, tenant } = usePanel();
  if (findings.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.message}`} className={classes.note} data-severity={finding.severity}>
          {finding.severity === 'error' ? (
            <IconCircleX size={15} stroke={1.8} aria-hidden />
          ) : (
            <IconAlertTriangle size={15} stroke={1.8} aria-hidden />
          )}
          <div>
            <Text size="xs">{readableFinding(finding, tenant, language)}</Text>
            {quickFixes(finding, store as unknown as DocumentStore).map((fix) => (
              <Button key={fix.id} size="compact-xs" variant="light" mt={4} mr={6} onClick={() => fix.apply()}>
                {say(fix.title)}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
