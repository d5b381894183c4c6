import { type ReactNode, useEffect, useRef } from 'react';
import classes from './frame-host.module.css';
import type { Frame } from './frame-plan.ts';

/** Scripts, forms and windows of its own; never the desk's window, no dialogs over it, and no files on the agent's disk. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups';

/** A page of another origin in the desk; a POST page gets its form once, when it opens. */
export function PopFrame({
  frame,
  onWindow,
}: {
  readonly frame: Frame;
  readonly onWindow: ((frame: Frame, window: HTMLIFrameElement | null) => void) | undefined;
}): ReactNode {
  const { plan, key } = frame;
  const form = useRef<HTMLFormElement>(null);
  const isPosted = useRef(false);
  const window = useRef<HTMLIFrameElement>(null);
  const isPost = plan.transport === 'post';
  const name = `pop-${key}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a frame is opened once; its key is its identity
  useEffect(() => {
    if (isPost && !isPosted.current) {
      isPosted.current = true;
      form.current?.submit();
    }
    onWindow?.(frame, window.current);
    return () => onWindow?.(frame, null);
  }, []);
  return (
    <>
      {isPost && (
        <form ref={form} method="post" action={plan.url ?? ''} target={name} hidden>
          {plan.form.map(([field, value]) => (
            <input key={field} type="hidden" name={field} value={value} readOnly />
          ))}
        </form>
      )}
      <iframe
        ref={window}
        name={name}
        title={plan.name}
        className={classes.frame}
        sandbox={SANDBOX}
        referrerPolicy="no-referrer-when-downgrade"
        {...(isPost ? {} : { src: plan.url ?? '' })}
      />
    </>
  );
}
