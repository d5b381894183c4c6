import { impureCaller } from './impure-caller.ts';

const DEPTH = 60;

/**
 * Makes clock, chance, timers and network throw when kernel, catalogue or twin use them, also through a library.
 * Tests, their runner and all other code go on as before.
 */
export function guardClockAndChance(scope: typeof globalThis): void {
  for (const name of ['setTimeout', 'setInterval', 'setImmediate', 'fetch'] as const) {
    guard(scope, name, 'ask for it with an event and resume on the answer');
  }
  guard(scope.Math, 'random', 'draw from the seed of the call');
  guard(scope.crypto, 'randomUUID', 'draw from the seed of the call');
  guard(scope.crypto, 'getRandomValues', 'draw from the seed of the call');
  guard(scope.performance, 'now', 'take the time from the call');
  guard(scope.Date, 'now', 'take the time from the call');
  scope.Date = new Proxy(scope.Date, {
    apply: (target, self, given) => {
      refusePureCaller('Date()', 'take the time from the call');
      return Reflect.apply(target, self, given);
    },
    construct: (target, given, newTarget) => {
      if (given.length === 0) {
        refusePureCaller('new Date()', 'take the time from the call');
      }
      return Reflect.construct(target, given, newTarget);
    },
  });
}

function guard<Owner extends object>(owner: Owner, name: keyof Owner & string, instead: string): void {
  const guarded = new Proxy(owner[name] as object, {
    apply: (target, self, given) => {
      refusePureCaller(name, instead);
      return Reflect.apply(target as () => unknown, self, given);
    },
  });
  Object.defineProperty(owner, name, { value: guarded, configurable: true, writable: true });
}

function refusePureCaller(what: string, instead: string): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = DEPTH;
  const file = impureCaller(new Error('caller').stack ?? '');
  Error.stackTraceLimit = limit;
  if (file !== undefined) {
    throw new Error(`${file} is pure and must not use ${what}: ${instead}.`);
  }
}
