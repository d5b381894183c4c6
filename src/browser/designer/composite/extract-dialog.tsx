import { Badge, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useState } from 'react';
import type { Extraction } from '../../store/composite/plan-extraction.ts';
import { newId } from '../../store/new-id.ts';
import type { ScenarioPlan } from '../../store/scenarios/plan-scenarios.ts';
import { extractToFlow, scenariosOfExtraction } from '../../store/tenant/extract-to-flow.ts';
import { useWorkspace, useWorkspaceState } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { FormDialog } from '../home/form-dialog.tsx';
import { NameAndIdFields, useNameAndId } from '../home/name-and-id.tsx';
import { useRequest } from '../home/use-request.ts';
import { LostScenarios } from './lost-scenarios.tsx';

/** Names the flow that the selection becomes, and shows what goes in and comes out. */
export function ExtractDialog(props: {
  readonly canvas: CanvasHandle;
  readonly extraction: Extraction;
  readonly onClose: () => void;
}): ReactNode {
  const { canvas, extraction, onClose } = props;
  const { t, say } = useText();
  const workspace = useWorkspace();
  const headers = useWorkspaceState((state) => state.headers);
  const request = useRequest();
  const { store } = canvas;
  const [{ elements, variables }] = useState(() => store.api.getState().document);
  const entry = elements.find(({ id }) => id === extraction.entry);
  const named = useNameAndId(headers, 'flow', entry?.name ?? '');
  const scenarios = useScenarios(canvas, extraction);
  const typed = (names: readonly string[]): readonly string[] =>
    names.map((name) => {
      const type = variables.find((one) => one.name === name)?.type ?? 'string';
      return [`FLOW.${name}`, t(`composite.type.${type}`)].join(': ');
    });
  const act = async (): Promise<void> => {
    const taken = new Set(elements.map(({ id }) => id));
    const composite = newId(named.name, (id) => taken.has(id), canvas.actions.desk.chance);
    const flow = { id: named.id, name: named.name.trim() };
    const ran = await request.ask(extractToFlow(workspace, store, { extraction, flow, composite }));
    if (ran === null) return;
    onClose();
    if (ran.ok) store.select([composite]);
    notifications.show({ message: ran.ok ? t('composite.done', { name: flow.name }) : say(ran.reason) });
  };
  return (
    <FormDialog
      title={t('composite.title')}
      action={t('composite.extract')}
      canAct={named.isReady}
      request={request}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Text size="sm">{t('composite.what', { count: extraction.elements.length })}</Text>
      <NameAndIdFields of={named} />
      <Parameters title={t('composite.inputs')} none={t('composite.noInputs')} rows={typed(extraction.inputs)} />
      <Parameters title={t('composite.outputs')} none={t('composite.noOutputs')} rows={typed(extraction.outputs)} />
      {extraction.moved.length > 0 && (
        <Parameters title={t('composite.moved')} none="" rows={typed(extraction.moved)} />
      )}
      {scenarios !== null && scenarios.changes.length > 0 && (
        <Text size="sm">{t('composite.willRewrite', { count: scenarios.changes.length })}</Text>
      )}
      {scenarios !== null && <LostScenarios lost={scenarios.lost} />}
      <Text size="xs" c="var(--cs-quiet)">
        {t('composite.undo')}
      </Text>
    </FormDialog>
  );
}

/** What becomes of scenarios, under whatever name the new flow gets; null while they are being played. */
function useScenarios(canvas: CanvasHandle, extraction: Extraction): ScenarioPlan | null {
  const { tenantSnapshot } = useWorkspace();
  const [plan, setPlan] = useState<ScenarioPlan | null>(null);
  useEffect(() => {
    let isWanted = true;
    const wish = { extraction, flow: { id: '\u2026', name: '' }, composite: '\u2026' };
    void scenariosOfExtraction(canvas.store, wish, tenantSnapshot).then((made) => isWanted && setPlan(made));
    return () => {
      isWanted = false;
    };
  }, [canvas, extraction, tenantSnapshot]);
  return plan;
}

function Parameters(props: {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly string[];
}): ReactNode {
  return (
    <section aria-label={props.title}>
      <Text size="sm" fw={500} mb={4}>
        {props.title}
      </Text>
      {props.rows.length === 0 && (
        <Text size="sm" c="var(--cs-quiet)">
          {props.none}
        </Text>
      )}
      <Group gap={6}>
        {props.rows.map((row) => (
          <Badge key={row} variant="light" radius="sm" tt="none" ff="monospace" fw={500}>
            {row}
          </Badge>
        ))}
      </Group>
    </section>
  );
}
