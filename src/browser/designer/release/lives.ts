import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../../contract/problem.ts';
import { type ReleaseClient, releaseClient } from '../../../contract/release-client.ts';
import type { FlowLifeAnswer } from '../../../contract/releases.ts';
import type { Workspace } from '../../store/workspace.ts';
import { editorId } from './editor-id.ts';

/** What is known of the flows in use; null until the first answer. */
export interface LivesState {
  readonly flows: ReadonlyMap<string, FlowLifeAnswer> | null;
  readonly problem: Problem | null;
}

/** The flows of a tenant in use, kept as the server has them while anybody looks. */
export interface Lives {
  readonly api: StoreApi<LivesState>;
  readonly client: ReleaseClient;
  /** Keeps up with the server until the function that it gives is called. */
  watch(): () => void;
  reload(): Promise<void>;
  /** What an answer told of a flow. */
  put(life: FlowLifeAnswer): void;
}

/** Milliseconds: changes that come together are asked for together. */
const TOGETHER = 300;
/** Nobody tells when somebody has stopped editing. */
const LOOK_EVERY = 60_000;

const known = new WeakMap<Workspace, Lives>();

export function livesOf(workspace: Workspace): Lives {
  const lives = known.get(workspace) ?? createLives(workspace);
  known.set(workspace, lives);
  return lives;
}

function createLives({ tenant, api: workspace }: Workspace): Lives {
  const client = releaseClient('', (url, init) => fetch(url, init));
  const api = createStore<LivesState>(() => ({ flows: null, problem: null }));
  let asked = 0;
  const reload = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const answer = await client.lives(tenant, editorId());
    if (own !== asked) return;
    if (answer.ok) api.setState({ flows: new Map(answer.value.flows.map((life) => [life.flow, life])), problem: null });
    else api.setState({ problem: answer.problem });
  };
  let watchers = 0;
  let stop = (): void => undefined;
  const start = (): void => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = workspace.subscribe((now, before) => {
      if (now.change === before.change) return;
      clearTimeout(soon);
      soon = setTimeout(() => void reload(), TOGETHER);
    });
    const timer = setInterval(() => document.visibilityState === 'visible' && void reload(), LOOK_EVERY);
    stop = () => {
      unsubscribe();
      clearTimeout(soon);
      clearInterval(timer);
    };
    void reload();
  };
  return {
    api,
    client,
    reload,
    put(life) {
      const flows = new Map(api.getState().flows ?? []).set(life.flow, life);
      api.setState({ flows });
    },
    watch() {
      watchers += 1;
      if (watchers === 1) start();
      let isWatching = true;
      return () => {
        if (!isWatching) return;
        isWatching = false;
        watchers -= 1;
        if (watchers === 0) stop();
      };
    },
  };
}
