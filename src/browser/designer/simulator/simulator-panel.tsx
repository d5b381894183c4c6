import { Tabs } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { AnswerByHand } from './answer-by-hand.tsx';
import { RunningAnswers } from './answer-settings.tsx';
import { BreakpointsView } from './breakpoints-view.tsx';
import { CallBar } from './call-bar.tsx';
import { CallForm } from './call-form.tsx';
import { CallNotices } from './call-notices.tsx';
import { ChatComposer } from './chat-composer.tsx';
import type { Simulator } from './create-simulator.ts';
import { keyOf } from './dtmf.ts';
import { isChat } from './is-chat.ts';
import { openRequest } from './open-request.ts';
import { playTone } from './play-tone.ts';
import { SessionTree } from './session-tree.tsx';
import classes from './simulator.module.css';
import { Softphone } from './softphone.tsx';
import { TranscriptView } from './transcript-view.tsx';
import { SimulatorContext, useRun, useSimulator, useSimulatorState } from './use-simulator.ts';
import { VariablesTable } from './variables-table.tsx';

export interface SimulatorPanelProps {
  /** From createSimulator; one for the whole tenant. */
  readonly simulator: Simulator;
  /** The flow on the screen: what Call calls. */
  readonly flow: string;
}

/** Tries the flow out: what the call starts with, then the call itself. Fills the room it is given. */
export function SimulatorPanel({ simulator, flow }: SimulatorPanelProps): ReactNode {
  return (
    <SimulatorContext value={simulator}>
      <Panel flow={flow} />
    </SimulatorContext>
  );
}

function Panel({ flow }: { readonly flow: string }): ReactNode {
  const { t } = useText();
  const isCalling = useSimulatorState(({ run }) => run !== null);
  const pressDigit = usePressDigit();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; the keys that follow are meant for the call.
    if (isCalling && document.activeElement === document.body) panel.current?.focus();
  }, [isCalling]);
  return (
    <section
      ref={panel}
      className={classes.panel}
      aria-label={t('simulator.title')}
      tabIndex={-1}
      onKeyDown={pressDigit}
    >
      {isCalling ? <Call flow={flow} /> : <CallForm flow={flow} />}
    </section>
  );
}

/** Digits of the keyboard are keys of the telephone, as long as nobody writes something. */
function usePressDigit(): (event: KeyboardEvent) => void {
  const simulator = useSimulator();
  return (event) => {
    const key = keyOf(event.key);
    const isTyping =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
    const { run, options } = simulator.store.getState();
    if (key === null || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (run === null || run.moment.state.phase === 'ended') return;
    event.preventDefault();
    event.stopPropagation();
    if (options.sounds) playTone(key);
    simulator.act({ type: 'key', key }, event.shiftKey && /\d/.test(key) ? 0 : null);
  };
}

function Call({ flow }: { readonly flow: string }): ReactNode {
  return (
    <>
      <CallBar flow={flow} />
      <CallNotices />
      <div className={classes.call}>
        <div className={classes.talk}>
          <TranscriptView />
          <Below />
        </div>
        <Inspect flow={flow} />
      </div>
    </>
  );
}

/** A telephone, or what a service may answer while the call waits for it. */
function Below(): ReactNode {
  const { moment } = useRun();
  const request = openRequest(moment);
  if (request === null || request.answeredBy === 'mock') return isChat(moment.state) ? <ChatComposer /> : <Softphone />;
  return <AnswerByHand key={moment.id} request={request} />;
}

function Inspect({ flow }: { readonly flow: string }): ReactNode {
  const { t } = useText();
  return (
    <Tabs defaultValue="variables" keepMounted={false} className={classes.inspect}>
      <Tabs.List>
        <Tabs.Tab value="variables">{t('simulator.variables.title')}</Tabs.Tab>
        <Tabs.Tab value="ways">{t('simulator.ways.title')}</Tabs.Tab>
        <Tabs.Tab value="answers">{t('simulator.form.answers')}</Tabs.Tab>
        <Tabs.Tab value="breakpoints">{t('simulator.breakpoints.title')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="variables" className={classes.scroll}>
        <VariablesTable />
      </Tabs.Panel>
      <Tabs.Panel value="ways" className={classes.scroll}>
        <SessionTree />
      </Tabs.Panel>
      <Tabs.Panel value="answers" className={classes.scroll}>
        <RunningAnswers />
      </Tabs.Panel>
      <Tabs.Panel value="breakpoints" className={classes.scroll}>
        <BreakpointsView flow={flow} />
      </Tabs.Panel>
    </Tabs>
  );
}
