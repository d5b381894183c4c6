import { useEffect, useState } from 'react';
import { serverClient } from '../../home/server-client.ts';

/** Whether this server shows hidden values to anybody: it may have been started with `--no-reveal`. False until known. */
export function useMayReveal(): boolean {
  const [may, setMay] = useState(false);
  useEffect(() => {
    let isGone = false;
    void serverClient.health().then((answer) => {
      if (!isGone && answer.ok) setMay(answer.value.grants.includes('reveal'));
    });
    return () => {
      isGone = true;
    };
  }, []);
  return may;
}
