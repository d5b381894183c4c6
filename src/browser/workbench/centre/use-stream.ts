import { useEffect, useRef, useState } from 'react';

/** What a stream has said last; null: nothing yet. */
export interface Stream<Message> {
  readonly last: Message | null;
  /** `waiting`: the server does not answer; it is tried again by itself. */
  readonly state: 'open' | 'waiting';
}

/** Listens to an event stream as long as there is an address; the browser connects anew by itself. */
export function useStream<Message>(url: string | null, onMessage: (message: Message) => void): Stream<Message> {
  const [last, setLast] = useState<Message | null>(null);
  const [state, setState] = useState<'open' | 'waiting'>('waiting');
  const hear = useRef(onMessage);
  hear.current = onMessage;
  useEffect(() => {
    setLast(null);
    setState('waiting');
    if (url === null) return;
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const connect = (): void => {
      source = new EventSource(url);
      source.onopen = () => setState('open');
      source.onerror = () => {
        setState('waiting');
        // A refusal ends it for good: whoever restarts the server is waited for, too.
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(connect, 2000);
      };
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as Message;
        setLast(message);
        hear.current(message);
      };
    };
    connect();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [url]);
  return { last, state };
}
