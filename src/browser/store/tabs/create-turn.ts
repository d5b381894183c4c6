import type { LockWish, TabTools } from './tab-tools.ts';

/** Whose turn it is to edit, by a lock that all tabs of a browser share. */
export interface Turn {
  isMine(): boolean;
  /** Takes the turn when nobody has it; gives whether it was free. */
  begin(): Promise<boolean>;
  /** Waits until whoever has it is gone. */
  queue(): void;
  steal(): Promise<void>;
  giveUp(): void;
}

export interface TurnEvents {
  /** The turn came while waiting in the queue. */
  onTurn(): void;
  /** Another tab took it. */
  onStolen(): void;
}

export function createTurn(tabs: TabTools, name: string, { onTurn, onStolen }: TurnEvents): Turn {
  let release: (() => void) | null = null;
  let waiting: AbortController | null = null;

  const ask = async (wish: LockWish, onAnswer: (isHeld: boolean) => void): Promise<void> => {
    let mine: (() => void) | null = null;
    const hold = (isHeld: boolean): Promise<void> => {
      const held = isHeld ? new Promise<void>((done) => (mine = done)) : Promise.resolve();
      release = mine ?? release;
      onAnswer(isHeld);
      return held;
    };
    try {
      await tabs.lock(name, wish, hold);
    } catch (error) {
      const isLost = mine !== null && release === mine;
      if (isLost) release = null;
      if (isLost) onStolen();
      else if (wish.signal?.aborted !== true) throw error;
    }
  };
  const withdraw = (): void => {
    waiting?.abort();
    waiting = null;
  };
  return {
    isMine: () => release !== null,
    // A browser that refuses locks keeps no tabs apart; the server's revisions still do.
    begin: () => new Promise((answer) => void ask({ ifAvailable: true }, answer).catch(() => answer(true))),
    queue() {
      withdraw();
      waiting = new AbortController();
      const { signal } = waiting;
      void ask({ signal }, onTurn);
    },
    steal() {
      withdraw();
      return new Promise((done, fail) => void ask({ steal: true }, () => done()).catch(fail));
    },
    giveUp() {
      withdraw();
      const held = release;
      release = null;
      held?.();
    },
  };
}
