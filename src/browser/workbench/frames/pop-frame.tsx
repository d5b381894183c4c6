import { Alert, Button } from '@mantine/core';
import { IconShieldOff } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './frame-host.module.css';
import type { Frame } from './frame-plan.ts';
import { PopForm } from './pop-form.tsx';
import { useOwnFocus } from './use-own-focus.ts';

/** Scripts, forms and windows of its own; never the desk's window, no dialogs over it, and no files on the agent's disk. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups';

interface Props {
  readonly frame: Frame;
  readonly onWindow: ((frame: Frame, window: HTMLIFrameElement | null) => void) | undefined;
}

/** A page of another origin in the desk; one that is after the agent's keys is closed. */
export function PopFrame(props: Props): ReactNode {
  const { t } = useText();
  const [isClosed, setClosed] = useState(false);
  if (!isClosed) return <OpenFrame {...props} onThief={() => setClosed(true)} />;
  return (
    <Alert color="red" icon={<IconShieldOff />} m="md" title={t('workbench.frames.notOpened')}>
      <p>{t('workbench.frames.thief')}</p>
      <Button size="xs" color="red" variant="light" onClick={() => setClosed(false)}>
        {t('workbench.frames.openAgain')}
      </Button>
    </Alert>
  );
}

/** A POST page gets its form once, when it opens. */
function OpenFrame({ frame, onWindow, onThief }: Props & { readonly onThief: () => void }): ReactNode {
  const { plan, key } = frame;
  const form = useRef<HTMLFormElement>(null);
  const isPosted = useRef(false);
  const window = useRef<HTMLIFrameElement>(null);
  useOwnFocus(window, onThief);
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
      {isPost && <PopForm ref={form} plan={plan} target={name} />}
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
