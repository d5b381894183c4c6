import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconGitCompare, IconListDetails, IconRocket } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { draftOperations } from '../../../twin/lifecycle/allowed-operations.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import badge from './header-badge.module.css';
import { LifeFacts } from './life-facts.tsx';
import classes from './release.module.css';
import { ReleaseDialog } from './release-dialog.tsx';
import { StateBadge } from './state-badge.tsx';
import { useEditing } from './use-editing.ts';
import { useFlowLife } from './use-lives.ts';

/** How the open flow stands to what was released of it, and what can be done about it. */
export function HeaderBadge({ flow }: { readonly flow: string }): ReactNode {
  const { t } = useText();
  const workspace = useWorkspace();
  const life = useFlowLife(flow);
  const [isOpen, setOpen] = useState(false);
  const [isReleasing, setReleasing] = useState(false);
  useEditing(workspace, flow);
  if (life?.draft == null) return null;
  const { state } = life.draft;
  const live = life.versions.find((version) => version.state !== 'offline');
  const same = life.versions.find((version) => version.state === state);
  const canRelease = draftOperations(state, live !== undefined).includes('release');
  return (
    <>
      <Popover opened={isOpen} onChange={setOpen} width={330} position="bottom-start" shadow="md" trapFocus>
        <Popover.Target>
          <UnstyledButton className={badge.header} aria-haspopup="dialog" onClick={() => setOpen(!isOpen)}>
            <StateBadge state={state} version={same?.version} />
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('release.title')}>
          <div className={classes.popover}>
            <LifeFacts life={life} />
            <Button
              leftSection={<IconRocket size={15} stroke={1.7} />}
              disabled={!canRelease}
              onClick={() => {
                setOpen(false);
                setReleasing(true);
              }}
            >
              {t('release.release')}
            </Button>
            {live !== undefined && (
              <Button
                component={Link}
                href={`/flow/${flow}/compare?before=${live.version}&after=draft`}
                variant="default"
                leftSection={<IconGitCompare size={15} stroke={1.7} />}
              >
                {t('release.compareWith', { version: live.version })}
              </Button>
            )}
            <Button
              component={Link}
              href={`/flow/${flow}/releases`}
              variant="default"
              leftSection={<IconListDetails size={15} stroke={1.7} />}
            >
              {t('release.versions')}
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
      {isReleasing && <ReleaseDialog flow={flow} name={life.name} onClose={() => setReleasing(false)} />}
    </>
  );
}
