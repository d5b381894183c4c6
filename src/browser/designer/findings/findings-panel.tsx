import { SegmentedControl, Select, VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconFilterOff } from '@tabler/icons-react';
import { memo, type ReactNode, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FindingCounts } from '../../ui/finding-counts.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { countFindings } from './finding-counts.ts';
import { FindingList } from './finding-list.tsx';
import { type FindingFilter, filterFindings, findingRows, type Grouping } from './finding-rows.ts';
import { findingText } from './finding-text.ts';
import classes from './findings-panel.module.css';
import type { FindingsState } from './findings-watch.ts';
import { readableFinding } from './readable-finding.ts';

export interface FindingsPanelProps {
  readonly findings: StoreApi<FindingsState>;
  /** The document that is open: remedies are done in it. Null: none is. */
  readonly store: DocumentStore | null;
  /** Opens the document if need be, selects the element and goes to the field. */
  readonly onGo: (finding: Finding) => void;
}

/** Everything that the rules find in the tenant, and what can be done about it. */
export function FindingsPanel({ findings: source, store, onGo }: FindingsPanelProps): ReactNode {
  const { t, language } = useText();
  const findings = useStore(source, (state) => state.findings);
  const of = useStore(source, (state) => state.of);
  const [search, setSearch] = useState('');
  const [severity, setSeverity] = useState<FindingFilter['severity']>('all');
  const [scope, setScope] = useState<'all' | 'open'>('all');
  const [grouping, setGrouping] = useState<Grouping>('document');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const only = scope === 'open' && store !== null ? refOf(store) : null;
  const textOf = useMemo(() => {
    // Another answer has other findings: what was made for the last one is of no use any more.
    return remembering((finding: Finding) =>
      of === null ? findingText(finding, language) : readableFinding(finding, of, language),
    );
  }, [of, language]);
  const filtered = useMemo(
    () => filterFindings(findings, { search, severity, only }, textOf),
    [findings, search, severity, only, textOf],
  );
  const rows = useMemo(() => findingRows(filtered, grouping, closed, textOf), [filtered, grouping, closed, textOf]);
  const counts = countFindings(findings);
  return (
    <section className={classes.panel} aria-label={t('findings.title')}>
      <Tools
        search={search}
        severity={severity}
        scope={store === null ? null : scope}
        grouping={grouping}
        errors={of === null ? null : counts.errors}
        warnings={counts.warnings}
        onSearch={setSearch}
        onSeverity={setSeverity}
        onScope={setScope}
        onGrouping={setGrouping}
      />
      <Progress source={source} errors={counts.errors} warnings={counts.warnings} />
      {rows.length > 0 ? (
        <FindingList rows={rows} store={store} onGo={onGo} onToggle={(key) => setClosed(toggled(closed, key))} />
      ) : (
        <NoFindings isEmpty={findings.length === 0} isKnown={of !== null} source={source} />
      )}
    </section>
  );
}

interface ToolsProps {
  readonly search: string;
  readonly severity: FindingFilter['severity'];
  /** Null: no document is open. */
  readonly scope: 'all' | 'open' | null;
  readonly grouping: Grouping;
  /** Null: not known yet. */
  readonly errors: number | null;
  readonly warnings: number;
  readonly onSearch: (search: string) => void;
  readonly onSeverity: (severity: FindingFilter['severity']) => void;
  readonly onScope: (scope: 'all' | 'open') => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

/** What narrows the list down. Findings come with every keystroke: these fields need not be drawn again for them. */
const Tools = memo(function Tools(props: ToolsProps) {
  const { t } = useText();
  const { search, severity, scope, grouping, errors, warnings } = props;
  return (
    <div className={classes.tools}>
      <SearchField value={search} onChange={props.onSearch} label={t('findings.search')} />
      <SegmentedControl
        size="xs"
        aria-label={t('findings.severity.label')}
        value={severity}
        onChange={(value) => props.onSeverity(value as FindingFilter['severity'])}
        data={(['all', 'error', 'warning'] as const).map((value) => ({
          value,
          label: t(`findings.severity.${value}`),
        }))}
      />
      {scope !== null && (
        <Select
          w={130}
          aria-label={t('findings.scope.label')}
          value={scope}
          onChange={(value) => value !== null && props.onScope(value as 'all' | 'open')}
          data={(['all', 'open'] as const).map((value) => ({ value, label: t(`findings.scope.${value}`) }))}
        />
      )}
      <Select
        w={130}
        aria-label={t('findings.group.label')}
        value={grouping}
        onChange={(value) => value !== null && props.onGrouping(value as Grouping)}
        data={(['document', 'element', 'severity'] as const).map((value) => ({
          value,
          label: t(`findings.group.${value}`),
        }))}
      />
      <span className={classes.gap} />
      {errors !== null && <FindingCounts errors={errors} warnings={warnings} />}
    </div>
  );
});

/** Tells those who do not see the list how many there are now. */
function Progress({
  source,
  errors,
  warnings,
}: {
  readonly source: StoreApi<FindingsState>;
  readonly errors: number;
  readonly warnings: number;
}): ReactNode {
  const { t } = useText();
  const isKnown = useStore(source, (state) => state.of !== null && !state.isBusy);
  return <VisuallyHidden aria-live="polite">{isKnown ? t('findings.said', { errors, warnings }) : ''}</VisuallyHidden>;
}

function NoFindings({
  isEmpty,
  isKnown,
  source,
}: {
  readonly isEmpty: boolean;
  readonly isKnown: boolean;
  readonly source: StoreApi<FindingsState>;
}): ReactNode {
  const { t } = useText();
  const isBusy = useStore(source, (state) => state.isBusy);
  if (!isKnown) return <p className={classes.busy}>{t(isBusy ? 'findings.busy' : 'findings.failed')}</p>;
  const words = isEmpty ? 'none' : 'noMatch';
  return (
    <EmptyState
      icon={isEmpty ? <IconCircleCheck size={32} stroke={1.4} /> : <IconFilterOff size={32} stroke={1.4} />}
      title={t(`findings.${words}.title`)}
    >
      {t(`findings.${words}.what`)}
    </EmptyState>
  );
}

function refOf(store: DocumentStore): { readonly kind: string; readonly id: string } {
  const { kind, id } = store.api.getState().document;
  return { kind, id };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(keys);
  if (!after.delete(key)) after.add(key);
  return after;
}

/** Messages are made once for each finding: filtering asks for them with every key. */
function remembering<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const made = known.get(key) ?? { value: make(key) };
    known.set(key, made);
    return made.value;
  };
}
