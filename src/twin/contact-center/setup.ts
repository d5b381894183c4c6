import type { Program } from '../../kernel/engine/program.ts';
import { completeDocument } from '../../kernel/inspection/complete-document.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import { documentsOf, settingsOf, type Tenant } from '../../kernel/model/tenant.ts';
import type { AgentDesk, Authentication, Channel, FlowHeader, Prompt, Queue, Robot, Route } from './setup-documents.ts';

/** What a call of a flow runs on. */
export interface Answering {
  readonly program: Program;
  /** Name of the released version; null: the draft. */
  readonly version: string | null;
}

/** A tenant as the centre works with it. */
export interface Setup {
  /** The drafts, compiled. */
  readonly program: Program;
  /** What answers this caller when a call comes to the flow now. */
  answering(flow: string, caller: string): Answering;
  /** The program on which a call began; undefined when it is not kept any more. */
  programOf(identity: string): Program | undefined;
  /** By id. */
  readonly queues: ReadonlyMap<string, Queue>;
  readonly prompts: ReadonlyMap<string, Prompt>;
  readonly flows: ReadonlyMap<string, FlowHeader>;
  readonly robots: ReadonlyMap<string, Robot>;
  readonly channels: ReadonlyMap<string, Channel>;
  /** By platform agent ID. */
  readonly agents: ReadonlyMap<string, AgentDesk>;
  /** Those that are enabled, by code. */
  readonly authentications: ReadonlyMap<string, Authentication>;
  readonly routes: readonly Route[];
  readonly maxChats: number;
}

/**
 * @param programOf gives older and released programs on which calls may run; the drafts are found without it
 * @param released the version of a flow that answers a caller; undefined: the draft does
 */
export function makeSetup(
  tenant: Tenant,
  catalogue: Catalogue,
  program: Program,
  programOf: (identity: string) => Program | undefined = () => undefined,
  released: (flow: string, caller: string) => Answering | undefined = () => undefined,
): Setup {
  const all = <T>(kind: string) =>
    documentsOf(tenant, kind).map((document) => completeDocument(document, catalogue) as unknown as T);
  const byId = <T extends { readonly id: string }>(kind: string) => new Map(all<T>(kind).map((one) => [one.id, one]));
  const settings = settingsOf(tenant);
  const parameters = settings === undefined ? undefined : completeDocument(settings, catalogue).systemParameters;
  const { maxChatsPerAgent = 5 } = (parameters ?? {}) as { readonly maxChatsPerAgent?: number };
  return {
    program,
    answering: (flow, caller) => released(flow, caller) ?? { program, version: null },
    programOf: (identity) => (identity === program.identity ? program : programOf(identity)),
    queues: byId<Queue>('skill-queue'),
    prompts: byId<Prompt>('prompt'),
    flows: byId<FlowHeader>('flow'),
    robots: byId<Robot>('robot'),
    channels: byId<Channel>('channel'),
    agents: new Map(all<AgentDesk>('agent').map((one) => [one.workNo, one])),
    authentications: new Map(
      all<Authentication>('authentication')
        .filter(({ enabled }) => enabled)
        .map((one) => [one.code, one]),
    ),
    routes: all<Route>('called-route'),
    maxChats: maxChatsPerAgent,
  };
}

/** What is spoken of a prompt in this language, else in its first. */
export function spokenPrompt({ prompts }: Setup, id: string | undefined, language: string): string {
  const texts = (id === undefined ? undefined : prompts.get(id))?.texts ?? [];
  return (texts.find((one) => one.language === language) ?? texts[0])?.text ?? '';
}
