/**
 * Runs a handler so that `data` names what it is given: the handlers of the vendor's published example log `data`, which
 * is neither their parameter nor anything else (domain.md §1.15). A page that has such a name keeps its own.
 */
export function withNamedData<D>(names: object, handler: (eventData: D) => void, eventData: D): void {
  if ('data' in names) {
    handler(eventData);
    return;
  }
  Object.defineProperty(names, 'data', { value: eventData, configurable: true, writable: true });
  try {
    handler(eventData);
  } finally {
    Reflect.deleteProperty(names, 'data');
  }
}
