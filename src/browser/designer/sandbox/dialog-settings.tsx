import { Anchor, Select, Table } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CentreAnswers } from '../../../contract/centre.ts';
import type { DialogSandbox } from '../../../contract/dialog.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './sandbox.module.css';

interface Props {
  readonly sandbox: DialogSandbox;
  readonly onChoose: (answers: CentreAnswers) => Promise<void>;
}

const LIVE = '-';

/** Which code leads to which flow, and who answers for interfaces. */
export function DialogSettings({ sandbox, onChoose }: Props): ReactNode {
  const { t } = useText();
  const { entries, answers, scenarios } = sandbox;
  return (
    <section className={classes.part} aria-labelledby="dialogs-entries">
      <h2 id="dialogs-entries">{t('dialogs.entries.title')}</h2>
      {entries.length === 0 ? (
        <EmptyState icon={<IconRoute size={30} stroke={1.4} />} title={t('dialogs.entries.none')}>
          {t('dialogs.entries.noneHelp')}
        </EmptyState>
      ) : (
        <>
          <p className={classes.quiet}>{t('dialogs.entries.what')}</p>
          <Table withRowBorders verticalSpacing={6} mb="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>call_dst_id</Table.Th>
                <Table.Th>{t('dialogs.entries.by')}</Table.Th>
                <Table.Th>{t('dialogs.entries.flow')}</Table.Th>
                <Table.Th>{t('dialogs.entries.media')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entries.map(({ accessCode, by, name, flow, flowName, media }) => (
                <Table.Tr key={`${by} ${accessCode} ${name}`}>
                  <Table.Td>
                    <code>{accessCode}</code>
                  </Table.Td>
                  <Table.Td>
                    {name} <span className={classes.quiet}>({t(`dialogs.entries.of.${by}`)})</span>
                  </Table.Td>
                  <Table.Td>
                    <Anchor component={Link} href={`/flow/${flow}`}>
                      {flowName}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{t(`dialogs.entries.as.${media}`)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      <Select
        label={t('dialogs.answers.label')}
        description={t('dialogs.answers.help')}
        maw={520}
        allowDeselect={false}
        searchable={scenarios.length > 8}
        value={answers.by === 'live' ? LIVE : answers.scenario}
        data={[
          { value: LIVE, label: t('dialogs.answers.live') },
          ...scenarios.map(({ id, name }) => ({ value: id, label: t('dialogs.answers.scenario', { name }) })),
        ]}
        onChange={(value) => {
          if (value !== null) void onChoose(value === LIVE ? { by: 'live' } : { by: 'scenario', scenario: value });
        }}
      />
    </section>
  );
}
