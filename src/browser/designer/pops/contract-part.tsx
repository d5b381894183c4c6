import { Anchor, Badge, Loader, Text } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { Link } from 'wouter';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { ScreenPopDocument } from '../../../catalogue/kinds/screen-pop/document.gen.ts';
import {
  contractOf,
  type HandOverContract,
  type KeyContract,
} from '../../../catalogue/rules/pop-contract/contract-of.ts';
import { viewTenant } from '../../../kernel/inspection/view-tenant.ts';
import { planPop } from '../../../twin/screen-pops/plan-pops.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { elementLink } from '../find/element-link.ts';
import { PayloadView } from './payload-view.tsx';
import classes from './pops.module.css';
import { type PreviewCall, readCalldata, withValue } from './preview-call.ts';

/** For every place where flows hand a caller to an agent: what is certainly, maybe and never told. */
export function ContractPart({
  pop,
  call,
}: {
  readonly pop: ScreenPopDocument;
  readonly call: PreviewCall;
}): ReactNode {
  const { t } = useText();
  const tenant = useTenantSnapshot();
  const now = useMemo(() => ({ tenant, pop: JSON.stringify(pop) }), [tenant, pop]);
  const settled = useDeferredValue(now);
  const ends = useMemo(
    () => contractOf(viewTenant(settled.tenant, catalogue), JSON.parse(settled.pop) as ScreenPopDocument),
    [settled],
  );
  if (pop.page.type === 'internal') return <Text size="sm">{t('pops.contract.internal')}</Text>;
  if (ends.length === 0) {
    return (
      <EmptyState icon={<IconRoute size={30} stroke={1.4} />} title={t('pops.contract.none')}>
        {t('pops.contract.noneHelp')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.contract} aria-busy={settled !== now}>
      <Text size="xs" c="var(--cs-quiet)">
        {t('pops.contract.what')}
      </Text>
      {settled !== now && <Loader size="xs" aria-label={t('app.loading')} />}
      {ends.map((end) => (
        <HandOver key={`${end.flow.id}/${end.element.id}`} end={end} pop={pop} call={call} />
      ))}
    </div>
  );
}

function HandOver({
  end,
  pop,
  call,
}: {
  readonly end: HandOverContract;
  readonly pop: ScreenPopDocument;
  readonly call: PreviewCall;
}): ReactNode {
  const { t } = useText();
  const { keys, flow, element } = end;
  const known = keys.filter(({ state, constants }) => state === 'always' && constants?.length === 1);
  const calldata = known.reduce(
    (data, { key, constants }) => withValue(data, key, constants?.[0] ?? ''),
    readCalldata(call.calldata) ?? {},
  );
  const situation = { ...call, calldata };
  return (
    <section className={classes.end}>
      <h3>
        <Anchor component={Link} href={`/flow/${flow.id}${elementLink(element.id)}`}>
          {element.name}
        </Anchor>{' '}
        <Text span size="xs" c="var(--cs-quiet)">
          {t('pops.contract.in', { flow: flow.name })}
        </Text>
      </h3>
      <ul className={classes.keys}>
        {pop.parameters.length === 0 && <li>{t('pops.contract.nine')}</li>}
        {pop.parameters.map(({ name, from }) =>
          from.type === 'call-data' ? (
            <li key={name}>
              <State state="always" /> <code>{name}</code> ← {from.data}
            </li>
          ) : (
            <KeyLine key={name} name={name} of={keys.find(({ key }) => key === from.key)} />
          ),
        )}
        {keys
          .filter(({ key }) => !pop.parameters.some(({ from }) => from.type !== 'call-data' && from.key === key))
          .map((of) => (
            <KeyLine key={`calldata.${of.key}`} name="calldata" of={of} />
          ))}
      </ul>
      <details>
        <summary>{t('pops.contract.payload')}</summary>
        <PayloadView plan={planPop(pop, situation, location.origin)} situation={situation} />
      </details>
    </section>
  );
}

function KeyLine({ name, of }: { readonly name: string; readonly of: KeyContract | undefined }): ReactNode {
  const { t } = useText();
  if (of === undefined) return null;
  const { key, state, way, constants } = of;
  return (
    <li>
      <State state={state} /> <code>{name}</code> ← {key}
      {constants !== null && constants.length > 0 && (
        <> = {constants.map((value) => JSON.stringify(value)).join(t('pops.contract.or'))}</>
      )}
      {state !== 'always' && way.length > 0 && (
        <div className={classes.way}>
          {t('pops.contract.without')}{' '}
          {way.map((step, index) => (
            <span key={`${step.flow}/${step.id}`}>
              {index > 0 && ' → '}
              <Anchor size="xs" component={Link} href={`/flow/${step.flow}${elementLink(step.id)}`}>
                {step.name}
              </Anchor>
            </span>
          ))}
        </div>
      )}
    </li>
  );
}

const COLOUR = { always: 'green', sometimes: 'yellow', never: 'red' } as const;
const INK = { always: 'var(--cs-good)', sometimes: 'var(--cs-warning)', never: 'var(--cs-error)' } as const;

function State({ state }: { readonly state: KeyContract['state'] }): ReactNode {
  const { t } = useText();
  return (
    <Badge size="sm" variant="light" color={COLOUR[state]} c={INK[state]}>
      {t(`pops.contract.state.${state}`)}
    </Badge>
  );
}
