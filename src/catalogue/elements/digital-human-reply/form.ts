import type { FormHints } from '../../form-hints.ts';
import { TURN_GROUPS } from '../../parts/reply-turn/turn-groups.ts';

export const form: FormHints = {
  groups: [{ fields: ['figure', 'prompt', 'mode'] }, ...TURN_GROUPS],
};
