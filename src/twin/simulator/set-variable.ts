import { setVariable as setInCall } from '../../kernel/engine/set-variable.ts';
import { CallError } from '../../kernel/model/call-error.ts';
import type { Value } from '../../kernel/model/value.ts';
import { type Moment, type Moved, moved, type Session, stayed } from './moment.ts';
import { append } from './session.ts';

/** Gives a variable another value from here on. What does not fit changes nothing. */
export function setVariable(session: Session, moment: Moment, variable: string, value: Value): Moved {
  if (moment.state.phase === 'ended') return stayed(moment, 'The call has ended. Go back to set a variable.');
  try {
    const step = setInCall(session.program, moment.state, variable, value);
    return moved(append(session, moment, { because: 'variable-set', variable }, step));
  } catch (error) {
    if (error instanceof CallError) return stayed(moment, error.message);
    throw error;
  }
}
