import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDots, IconDownload, IconHistory, IconLink } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useDocument } from '../../store/use-document.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import { useDownload } from '../home/use-download.ts';
import { WhereUsedDialog } from '../home/where-used-dialog.tsx';

/** What else can be done with the open document. */
export function DocumentBar(): ReactNode {
  const { t } = useText();
  const kind = useDocument((state) => state.document.kind);
  const id = useDocument((state) => state.document.id);
  const { headers } = useTenantSource();
  const download = useDownload();
  const [isAsking, setAsking] = useState(false);
  const header = headers.find((each) => each.kind === kind && each.id === id);
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Tooltip label={t('shell.more')}>
            <ActionIcon size="lg" aria-label={t('shell.more')}>
              <IconDots size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            href={`/${kind}/${id}/history`}
            leftSection={<IconHistory size={16} stroke={1.6} />}
          >
            {t('shell.history')}
          </Menu.Item>
          {header !== undefined && (
            <Menu.Item leftSection={<IconLink size={16} stroke={1.6} />} onClick={() => setAsking(true)}>
              {t('home.action.where-used')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconDownload size={16} stroke={1.6} />} onClick={() => download({ kind, id })}>
            {t('home.action.download')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isAsking && header !== undefined && <WhereUsedDialog header={header} onClose={() => setAsking(false)} />}
    </>
  );
}
