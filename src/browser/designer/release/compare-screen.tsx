import { Alert, Center, Loader, SegmentedControl, Select, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { FlowLifeAnswer } from '../../../contract/releases.ts';
import { type DocumentChange, tenantChanges } from '../../../twin/changes/tenant-changes.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { kindOf } from '../documents/kind-of.ts';
import { CompareView, WAYS, type Way } from './compare-view.tsx';
import classes from './release.module.css';
import { useFlowLife } from './use-lives.ts';
import { DRAFT, useReleaseSide } from './use-release-side.ts';

/** `/flow/<id>/compare?before=V1.0&after=draft`: two versions on the canvas, in words, as text. */
export function CompareScreen({ flow }: { readonly flow: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const life = useFlowLife(flow);
  const [asked, ask] = useAsked(flow, life);
  const before = useReleaseSide(flow, asked.before);
  const after = useReleaseSide(flow, asked.after);
  const changes = useMemo(
    () =>
      before.documents === undefined || after.documents === undefined
        ? null
        : tenantChanges(before.documents, after.documents, catalogue),
    [before.documents, after.documents],
  );
  const problem = before.problem ?? after.problem;
  return (
    <main className={classes.compare}>
      <div className={classes.compareHead}>
        <h1 className={classes.title}>{t('release.compareOf', { name: life?.name ?? flow })}</h1>
        <SideSelect
          label={t('history.before')}
          life={life}
          value={asked.before}
          onChange={(next) => ask({ before: next })}
        />
        <SideSelect
          label={t('history.after')}
          life={life}
          value={asked.after}
          onChange={(next) => ask({ after: next })}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('release.way.title')}
          value={asked.way}
          onChange={(way) => ask({ way })}
          data={WAYS.map((way) => ({ value: way, label: t(`release.way.${way}`) }))}
        />
        {asked.way !== 'words' && changes !== null && (
          <DocumentSelect
            flow={flow}
            way={asked.way}
            changes={changes}
            value={asked.document}
            onChange={(document) => ask({ document })}
          />
        )}
      </div>
      <div className={classes.compareBody}>
        {problem !== null && (
          <Alert color="red" m="md">
            {problemText(problem)}
          </Alert>
        )}
        {problem === null && changes === null && (
          <Center flex={1}>
            <Loader size="sm" role="status" aria-label={t('app.loading')} />
          </Center>
        )}
        {changes !== null && before.documents !== undefined && after.documents !== undefined && (
          <CompareView
            way={asked.way}
            document={asked.document}
            changes={changes}
            before={{ name: nameOfSide(asked.before, t), documents: before.documents }}
            after={{ name: nameOfSide(asked.after, t), documents: after.documents }}
          />
        )}
        {life !== undefined && life.versions.length === 0 && (
          <Text m="md" c="var(--cs-quiet)">
            {t('release.noneWhat')}
          </Text>
        )}
      </div>
    </main>
  );
}

interface Asked {
  readonly before: string;
  readonly after: string;
  readonly way: Way;
  /** `kind/id`. */
  readonly document: string;
}

/** What the address asks for; what it leaves open is the newest version, the draft, and the flow on the canvas. */
function useAsked(flow: string, life: FlowLifeAnswer | undefined) {
  const [, go] = useLocation();
  const query = new URLSearchParams(useSearch());
  const asked: Asked = {
    before: query.get('before') ?? life?.versions[0]?.version ?? DRAFT,
    after: query.get('after') ?? DRAFT,
    way: WAYS.find((way) => way === query.get('way')) ?? 'canvas',
    document: query.get('document') ?? `flow/${flow}`,
  };
  const ask = (next: Partial<Record<keyof Asked, string>>): void => {
    go(`/flow/${flow}/compare?${new URLSearchParams({ ...asked, ...next })}`, { replace: true });
  };
  return [asked, ask] as const;
}

function nameOfSide(side: string, t: (key: string) => string): string {
  return side === DRAFT ? t('release.draft') : side;
}

function SideSelect(props: {
  readonly label: string;
  readonly life: FlowLifeAnswer | undefined;
  readonly value: string;
  readonly onChange: (side: string) => void;
}): ReactNode {
  const { t } = useText();
  const { life } = props;
  const drafts = life?.draft == null ? [] : [{ value: DRAFT, label: t('release.draft') }];
  const versions = (life?.versions ?? []).map(({ version, state }) => ({
    value: version,
    label: `${version} · ${t(`release.state.${state}`)}`,
  }));
  return (
    <Select
      label={props.label}
      value={props.value}
      data={[...drafts, ...versions]}
      w={150}
      onChange={(side) => side !== null && props.onChange(side)}
    />
  );
}

/** Which document is drawn, or shown as text: those that differ, and the flow itself. */
function DocumentSelect(props: {
  readonly flow: string;
  readonly way: Way;
  readonly changes: readonly DocumentChange[];
  readonly value: string;
  readonly onChange: (document: string) => void;
}): ReactNode {
  const { t, say } = useText();
  const life = useFlowLife(props.flow);
  const own = `flow/${props.flow}`;
  const listed = props.changes.filter(({ kind }) => props.way === 'text' || kind === 'flow');
  const rows = listed.map(({ kind, id, name, what }) => {
    const type = kindOf(kind);
    return {
      value: `${kind}/${id}`,
      label: `${type === undefined ? kind : say(type.title)} “${name}” · ${t(`release.mark.${what}`)}`,
    };
  });
  const hasOwn = rows.some(({ value }) => value === own);
  const data = hasOwn
    ? rows
    : [{ value: own, label: `${life?.name ?? props.flow} · ${t('release.mark.same')}` }, ...rows];
  const isThere = data.some(({ value }) => value === props.value);
  return (
    <Select
      label={t('release.document')}
      value={isThere ? props.value : own}
      data={data}
      w={260}
      onChange={(document) => document !== null && props.onChange(document)}
    />
  );
}
