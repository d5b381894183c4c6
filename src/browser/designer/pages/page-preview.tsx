import { Alert, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { tableFields } from '../../../catalogue/kinds/dynamic-table/table-fields.ts';
import type { PageDocument } from '../../../catalogue/kinds/page/document.gen.ts';
import { popClient } from '../../../contract/pop-client.ts';
import type { PageContent } from '../../../contract/pops.ts';
import type { Problem } from '../../../contract/problem.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { PageView } from '../../workbench/pages/page-view.tsx';
import { useTenantSource } from '../home/tenant-source.ts';
import classes from './pages.module.css';
import { sampleContent } from './sample-content.ts';

/** The page as agents will see it: with sample data while it is drawn, and with a real customer's. */
export function PagePreview({ page }: { readonly page: PageDocument }): ReactNode {
  const { t } = useText();
  const { document } = useTenantSource();
  const [data, setData] = useState<'sample' | 'real'>('sample');
  const sample = sampleContent(
    page,
    (id) => {
      const table = document('dynamic-table', id);
      return table === undefined ? [] : tableFields(table);
    },
    t('pops.page.sampleText'),
  );
  return (
    <Stack gap="sm">
      <SegmentedControl
        size="xs"
        aria-label={t('pops.page.part.preview')}
        value={data}
        onChange={(next) => setData(next as 'sample' | 'real')}
        data={(['sample', 'real'] as const).map((value) => ({ value, label: t(`pops.page.${value}`) }))}
      />
      {data === 'real' ? (
        <RealData id={page.id} />
      ) : (
        <div className={classes.preview}>
          <PageView content={sample} />
        </div>
      )}
    </Stack>
  );
}

function RealData({ id }: { readonly id: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { tenant } = useTenantSource();
  const client = useMemo(() => popClient('', (url, init) => fetch(url, init), tenant), [tenant]);
  const [number, setNumber] = useState('');
  const [content, setContent] = useState<PageContent | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    const call = { callerNum: number, calledNum: number, callid: number, workNo: number, callType: '0' } as const;
    const asked = await client.content(id, call);
    setAsking(false);
    setContent(asked.ok ? asked.value : null);
    setProblem(asked.ok ? null : asked.problem);
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <Group align="flex-end" gap="xs">
          <TextInput
            size="xs"
            label={t('pops.page.number')}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" loading={isAsking} disabled={number.trim() === ''}>
            {t('pops.page.lookUp')}
          </Button>
        </Group>
      </form>
      <Text size="xs" c="var(--cs-quiet)">
        {t('pops.page.unsaved')}
      </Text>
      {problem !== null && <Alert color="red">{problemText(problem)}</Alert>}
      {content !== null && (
        <div className={classes.preview}>
          <PageView content={content} />
        </div>
      )}
    </>
  );
}
