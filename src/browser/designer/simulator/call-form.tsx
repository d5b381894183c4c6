import { Accordion, Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconPhone, IconStepInto } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { documentOf, documentsOf, settingsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { formatUtcTime, parseUtcTime } from '../../../lib/utc-time.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import type { ScenarioCall } from '../../../twin/simulator/scenario-call.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { findingText } from '../findings/finding-text.ts';
import { sentenceText } from '../sentence-text.ts';
import { AnswerSettings } from './answer-settings.tsx';
import { BreakpointsView } from './breakpoints-view.tsx';
import { CalendarView } from './calendar-view.tsx';
import { OptionsMenu } from './call-bar.tsx';
import type { CallInputs } from './call-inputs.ts';
import said from './conversation.module.css';
import { DataField } from './data-field.tsx';
import { PresetsBar } from './presets-bar.tsx';
import classes from './simulator.module.css';
import { useSimulator, useSimulatorState } from './use-simulator.ts';

/** What the next call starts with. */
export function CallForm({ flow }: { readonly flow: string }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const inputs = useSimulatorState((state) => state.inputs);
  const count = useSimulatorState(({ breakpoints }) => breakpoints.length);
  const [loaded, setLoaded] = useState(0);
  const [isBroken, setBroken] = useState(false);
  const isStarting = useSimulatorState((state) => state.isStarting);
  const runsOn = useSimulatorState((state) => state.runsOn);
  const tenant = simulator.host.snapshot();
  const take = (next: CallInputs): void => {
    simulator.set({ inputs: next });
    setBroken(false);
    setLoaded(loaded + 1);
  };
  return (
    <>
      <div className={classes.form}>
        <Stack gap={10} key={loaded}>
          {runsOn === 'draft' && <div className={classes.waits}>{t('simulator.form.hint')}</div>}
          <StartProblem />
          <PresetsBar inputs={inputs} onTake={take} />
          <FromScenario tenant={tenant} flow={flow} onTake={take} />
          <RunsOn />
          <CallFields tenant={tenant} />
          <Accordion
            multiple
            variant="separated"
            chevronPosition="left"
            styles={{ content: { padding: 8 }, label: { padding: '6px 0', fontSize: 14 } }}
          >
            <Section name="data" count={Object.keys(inputs.call.calldata).length}>
              <CallData />
            </Section>
            <Section name="answers" count={inputs.answers.length}>
              <Stack gap={8}>
                <AnswerSettings onBroken={setBroken} />
              </Stack>
            </Section>
            <Section name="breakpoints" count={count}>
              <BreakpointsView flow={flow} />
            </Section>
          </Accordion>
        </Stack>
      </div>
      <div className={classes.foot}>
        <Button
          leftSection={<IconPhone size={15} />}
          disabled={isBroken}
          loading={isStarting}
          onClick={() => simulator.start(flow)}
        >
          {t('simulator.form.call')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconStepInto size={15} />}
          disabled={isBroken}
          onClick={() => simulator.start(flow, true)}
        >
          {t('simulator.form.stepByStep')}
        </Button>
        <div className={classes.gap} />
        <OptionsMenu />
      </div>
    </>
  );
}

function Section({
  name,
  count,
  children,
}: {
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  const { t } = useText();
  return (
    <Accordion.Item value={name}>
      <Accordion.Control>
        {t(`simulator.form.${name}`)} {count > 0 && <span className={said.meta}>({count})</span>}
      </Accordion.Control>
      <Accordion.Panel>{children}</Accordion.Panel>
    </Accordion.Item>
  );
}

function StartProblem(): ReactNode {
  const { t, say, language } = useText();
  const problem = useSimulatorState((state) => state.startProblem);
  if (problem === null) return null;
  const text = (): string => {
    if (typeof problem === 'string') return say(sentenceText(problem));
    if ('reason' in problem) return t(`simulator.form.wrong.${problem.reason}`);
    return problem.findings.map((finding) => findingText(finding, language)).join(' ');
  };
  return (
    <Alert color="red" title={t('simulator.form.cannot')} p="xs">
      {text()}
    </Alert>
  );
}

/** The draft on the screen, or what was released, as this caller gets it. */
function RunsOn(): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const runsOn = useSimulatorState((state) => state.runsOn);
  return (
    <Select
      label={t('simulator.form.runsOn')}
      description={t(`simulator.form.runsOnHelp.${runsOn}`)}
      value={runsOn}
      data={(['draft', 'released'] as const).map((value) => ({ value, label: t(`simulator.form.runsOns.${value}`) }))}
      onChange={(value) => simulator.set({ runsOn: value === 'released' ? 'released' : 'draft' })}
    />
  );
}

function useCall(): readonly [ScenarioCall, (fields: Partial<ScenarioCall>) => void] {
  const simulator = useSimulator();
  const inputs = useSimulatorState((state) => state.inputs);
  return [
    inputs.call,
    (fields) => {
      const now = simulator.store.getState().inputs;
      simulator.set({ inputs: { ...now, call: { ...now.call, ...fields } } });
    },
  ];
}

const CHOICES = {
  media: ['audio', 'video', 'text'],
  direction: ['inbound', 'outbound'],
  origin: ['caller', 'agent-hang-up-transfer'],
} as const;

function CallFields({ tenant }: { readonly tenant: Tenant }): ReactNode {
  const { t } = useText();
  const [call, change] = useCall();
  const languages = settingsOf(tenant)?.languages ?? [];
  const { language: _, ...withoutLanguage } = call;
  const simulator = useSimulator();
  const setLanguage = (language: string | null): void => {
    if (language !== null && language !== '') change({ language });
    else simulator.set({ inputs: { ...simulator.store.getState().inputs, call: withoutLanguage } });
  };
  return (
    <>
      <div className={classes.pair}>
        {(['caller', 'called'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`simulator.form.${field}`)}
            maxLength={64}
            value={call[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
        {(['media', 'direction', 'origin'] as const).map((field) => (
          <Select
            key={field}
            label={t(`simulator.form.${field}`)}
            value={call[field]}
            data={CHOICES[field].map((value) => ({ value, label: t(`simulator.form.${field}s.${value}`) }))}
            onChange={(value) => value !== null && change({ [field]: value } as Partial<ScenarioCall>)}
          />
        ))}
        <Select
          label={t('simulator.form.language')}
          value={call.language ?? ''}
          data={[
            { value: '', label: t('simulator.form.firstLanguage', { language: languages[0] ?? '' }) },
            ...languages,
          ]}
          onChange={setLanguage}
        />
      </div>
      {call.media === 'text' && <Came tenant={tenant} />}
      <TextInput
        label={t('simulator.form.startsAt')}
        placeholder="2026-01-05T09:00:00Z"
        value={call.startsAt}
        onChange={(event) => change({ startsAt: event.currentTarget.value })}
      />
      <StartCalendars tenant={tenant} />
    </>
  );
}

/** The channel of a chat. Voice calls come by no channel, whatever was chosen before. */
function Came({ tenant }: { readonly tenant: Tenant }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const [call, change] = useCall();
  const { channel: _, ...withoutChannel } = call;
  const choose = (channel: string | null): void => {
    if (channel !== null && channel !== '') change({ channel });
    else simulator.set({ inputs: { ...simulator.store.getState().inputs, call: withoutChannel } });
  };
  return (
    <Select
      label={t('simulator.form.channel')}
      description={t('simulator.form.channelHelp')}
      value={call.channel ?? ''}
      data={[
        { value: '', label: t('simulator.form.webPage') },
        ...documentsOf(tenant, 'channel').map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={choose}
    />
  );
}

/** What the calendars say when the call comes. */
function StartCalendars({ tenant }: { readonly tenant: Tenant }): ReactNode {
  const [call, change] = useCall();
  const now = parseUtcTime(call.startsAt);
  if (now === undefined || documentsOf(tenant, 'calendar').length === 0) return null;
  return <CalendarView tenant={tenant} now={now} onJump={(ms) => change({ startsAt: formatUtcTime(ms) })} />;
}

function CallData(): ReactNode {
  const { t } = useText();
  const [call, change] = useCall();
  return (
    <Stack gap={8}>
      <DataField
        label={t('simulator.form.calldata')}
        namePlaceholder="data.vip"
        value={call.calldata}
        onChange={(calldata) => change({ calldata })}
      />
      <DataField
        label={t('simulator.form.globals')}
        namePlaceholder="level"
        value={call.globals ?? {}}
        onChange={(globals) => change({ globals })}
      />
    </Stack>
  );
}

/** The call and the answers of a scenario of this flow, to try out what it does by hand. */
function FromScenario(props: {
  readonly tenant: Tenant;
  readonly flow: string;
  readonly onTake: (inputs: CallInputs) => void;
}) {
  const { t } = useText();
  const scenarios = documentsOf(props.tenant, 'scenario').filter((document) => document.flow === props.flow);
  if (scenarios.length === 0) return null;
  return (
    <Group>
      <Select
        flex={1}
        label={t('simulator.form.fromScenario')}
        placeholder={t('simulator.form.chooseScenario')}
        searchable
        value={null}
        data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => {
          const document = id === null ? undefined : documentOf(props.tenant, 'scenario', id);
          if (document === undefined) return;
          const { call, answers } = asScenario(document as Document, catalogue);
          props.onTake({ call, answers, otherwise: 'hand' });
        }}
      />
    </Group>
  );
}
