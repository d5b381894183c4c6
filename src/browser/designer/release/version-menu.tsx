import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconDots,
  IconDownload,
  IconGitCompare,
  IconListNumbers,
  IconPencilPlus,
  IconPlugConnectedX,
  IconWorldUpload,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ReleasedVersion } from '../../../contract/releases.ts';
import { versionOperations } from '../../../twin/lifecycle/allowed-operations.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { VersionAction } from './use-version-change.ts';

const ICONS: Readonly<Record<VersionAction, typeof IconDots>> = {
  publish: IconWorldUpload,
  'change-rules': IconListNumbers,
  'release-again': IconArrowBackUp,
  clone: IconPencilPlus,
  cancel: IconPlugConnectedX,
};

/** What can be done with a version. */
export function VersionMenu(props: {
  readonly flow: string;
  readonly version: ReleasedVersion;
  readonly url: string;
  readonly hasDraft: boolean;
  readonly onAct: (does: VersionAction) => void;
}): ReactNode {
  const { t } = useText();
  const { flow, version } = props;
  const allowed = versionOperations(version.state);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('release.moreFor', { version: version.version })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(ICONS) as VersionAction[])
          .filter((does) => allowed.includes(does))
          .map((does) => {
            const Icon = ICONS[does];
            return (
              <Menu.Item
                key={does}
                leftSection={<Icon size={16} stroke={1.6} />}
                {...(does === 'cancel' ? { color: 'var(--cs-error)' } : {})}
                onClick={() => props.onAct(does)}
              >
                {t(`release.action.${does}.menu`)}
              </Menu.Item>
            );
          })}
        {props.hasDraft && (
          <Menu.Item
            component={Link}
            href={`/flow/${flow}/compare?before=${version.version}&after=draft`}
            leftSection={<IconGitCompare size={16} stroke={1.6} />}
          >
            {t('release.compareWithDraft')}
          </Menu.Item>
        )}
        <Menu.Item component="a" href={props.url} leftSection={<IconDownload size={16} stroke={1.6} />}>
          {t('release.download')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
