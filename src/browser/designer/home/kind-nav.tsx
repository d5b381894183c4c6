import { IconFiles, IconMicrophone2, IconRocket } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { kinds } from '../../../catalogue/kinds.ts';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { FindingCounts } from '../../ui/finding-counts.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { KindIcon } from '../documents/kind-icon.tsx';
import { CentreNav } from './centre-nav.tsx';
import classes from './kind-nav.module.css';

/** The kinds of documents with how many there are and what the rules find in them. */
export function KindNav({
  headers,
  current,
  onGo,
}: {
  readonly headers: readonly DocumentHeader[];
  readonly current: string | null;
  readonly onGo?: () => void;
}): ReactNode {
  const { t, say } = useText();
  const settings = headers.find(({ kind }) => kinds.some((each) => each.kind === kind && each.single === true));
  return (
    <nav className={classes.nav} aria-label={t('home.kinds')}>
      <Item
        href="/"
        isCurrent={current === null}
        icon={<IconFiles size={16} stroke={1.6} aria-hidden />}
        of={headers}
        onGo={onGo}
      >
        {t('home.all')}
      </Item>
      {kinds
        .filter(({ single }) => single !== true)
        .map(({ kind, plural }) => (
          <Item
            key={kind}
            href={`/${kind}`}
            isCurrent={current === kind}
            icon={<KindIcon kind={kind} />}
            of={headers.filter((header) => header.kind === kind)}
            onGo={onGo}
          >
            {say(plural)}
          </Item>
        ))}
      <CentreNav onGo={onGo} />
      <hr className={classes.line} />
      <Item
        href="/-/prompts"
        isCurrent={false}
        icon={<IconMicrophone2 size={16} stroke={1.6} aria-hidden />}
        of={[]}
        isSingle
        onGo={onGo}
      >
        {t('home.promptGrid')}
      </Item>
      <Item
        href="/-/releases"
        isCurrent={false}
        icon={<IconRocket size={16} stroke={1.6} aria-hidden />}
        of={[]}
        isSingle
        onGo={onGo}
      >
        {t('release.all')}
      </Item>
      {settings !== undefined && (
        <Item
          href={`/${settings.kind}/${settings.id}`}
          isCurrent={false}
          icon={<KindIcon kind={settings.kind} />}
          of={[settings]}
          isSingle
          onGo={onGo}
        >
          {t('home.settings')}
        </Item>
      )}
    </nav>
  );
}

function Item(props: {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly icon: ReactNode;
  readonly of: readonly DocumentHeader[];
  readonly isSingle?: boolean;
  readonly onGo: (() => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const sum = (what: 'errors' | 'warnings'): number => props.of.reduce((total, header) => total + header[what], 0);
  return (
    <Link
      href={props.href}
      className={classes.item}
      aria-current={props.isCurrent ? 'page' : undefined}
      onClick={props.onGo}
    >
      {props.icon}
      <span className={classes.label}>{props.children}</span>
      <FindingCounts errors={sum('errors')} warnings={sum('errors') > 0 ? 0 : sum('warnings')} />
      {props.isSingle !== true && <span className={classes.count}>{props.of.length}</span>}
    </Link>
  );
}
