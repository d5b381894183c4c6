import { type ReactNode, useState } from 'react';
import type { FlowLifeAnswer, ReleasedVersion } from '../../../contract/releases.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { TimeLabel } from '../../ui/time-label.tsx';
import { livesOf } from './lives.ts';
import classes from './release.module.css';
import { ruleText } from './rule-text.ts';
import { StateBadge } from './state-badge.tsx';
import type { VersionAction } from './use-version-change.ts';
import { VersionDialog } from './version-dialog.tsx';
import { VersionMenu } from './version-menu.tsx';

/** The versions of a flow, newest first. */
export function VersionsTable({
  life,
  onDone,
}: {
  readonly life: FlowLifeAnswer;
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useText();
  const workspace = useWorkspace();
  const [dialog, setDialog] = useState<{ readonly does: VersionAction; readonly version: ReleasedVersion } | null>(
    null,
  );
  const { client } = livesOf(workspace);
  return (
    <div className={classes.card}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('release.version')}</th>
            <th scope="col">{t('release.stateOf')}</th>
            <th scope="col" className={classes.wide}>
              {t('release.note')}
            </th>
            <th scope="col">{t('release.released')}</th>
            <th scope="col" className={classes.wide}>
              {t('release.hash')}
            </th>
            <th scope="col" className={classes.actions} aria-label={t('release.actions')} />
          </tr>
        </thead>
        <tbody>
          {life.versions.map((version) => (
            <tr key={version.version}>
              <th scope="row">{version.version}</th>
              <td>
                <StateBadge state={version.state} />
                {version.rules.map((rule) => (
                  <div key={JSON.stringify(rule)} className={classes.quiet}>
                    {ruleText(rule, t)}
                  </div>
                ))}
              </td>
              <td className={`${classes.wide} ${classes.note}`}>{version.note}</td>
              <td>
                <TimeLabel at={version.at} />
                {version.author !== '' && <div className={classes.quiet}>{version.author}</div>}
              </td>
              <td className={`${classes.wide} ${classes.hash}`} title={version.hash}>
                {version.hash.slice(0, 12)}
              </td>
              <td className={classes.actions}>
                <VersionMenu
                  flow={life.flow}
                  version={version}
                  url={client.releasedUrl(workspace.tenant, life.flow, version.version)}
                  hasDraft={life.draft !== null}
                  onAct={(does) => setDialog({ does, version })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {dialog !== null && (
        <VersionDialog
          life={life}
          {...dialog}
          onClose={() => setDialog(null)}
          onDone={() => {
            setDialog(null);
            onDone();
          }}
        />
      )}
    </div>
  );
}
