import { useRef } from 'react';
import { sameJson } from '../../lib/same-json.ts';

/** The value, or the one from before as long as it is the same data: what depends on it is not drawn again. */
export function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (kept.current !== value && !sameJson(kept.current, value)) kept.current = value;
  return kept.current;
}
