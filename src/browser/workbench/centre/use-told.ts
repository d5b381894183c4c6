import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { Done } from '../../../contract/centre.ts';
import type { Result } from '../../../contract/client-result.ts';
import { type RefusalCode, refusals } from '../../../twin/contact-center/refusals.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';

/** Says why something could not be done; gives whether it was. */
export function useTold(): (doing: Promise<Result<Done>>) => Promise<boolean> {
  const { say } = useText();
  const problemText = useProblemText();
  return useCallback(
    async (doing) => {
      const result = await doing;
      if (result.ok && result.value.refused === null) return true;
      const message = result.ok ? say(refusals[result.value.refused as RefusalCode]) : problemText(result.problem);
      notifications.show({ color: 'red', message });
      return false;
    },
    [say, problemText],
  );
}
