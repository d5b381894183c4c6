import type { ReactNode, Ref } from 'react';
import type { PopPlan } from '../../../twin/screen-pops/plan-pops.ts';

interface Props {
  readonly plan: PopPlan;
  /** Name of the frame or window that gets the form. */
  readonly target: string;
  readonly ref?: Ref<HTMLFormElement>;
  /** What posts it by hand; without, nothing of it is seen. */
  readonly children?: ReactNode;
}

/** The form that a POST page is told the call by. The window that gets it cannot reach back to the desk. */
export function PopForm({ plan, target, ref, children }: Props): ReactNode {
  return (
    <form
      ref={ref ?? null}
      method="post"
      action={plan.url ?? ''}
      target={target}
      rel="noopener"
      hidden={children === undefined}
    >
      {plan.form.map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} readOnly />
      ))}
      {children}
    </form>
  );
}
