import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { readWav } from '../../../lib/wav/read-wav.ts';
import { wavFaultText } from '../../../lib/wav/wav-fault-text.ts';
import type { PromptChange } from '../../store/commands/change-prompt.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { newToken } from '../../ui/new-token.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { type PromptRow, recordingName } from './prompt-rows.ts';
import type { PromptSession } from './prompt-session.ts';
import type { Recordings } from './use-recordings.ts';

/** What can be done with a prompt in a language; what fails is told. */
export interface PromptActions {
  readonly setText: (row: PromptRow, language: string, text: string) => Promise<void>;
  readonly confirm: (row: PromptRow, language: string) => Promise<void>;
  /** Uploads a file and has the prompt play it. */
  readonly record: (row: PromptRow, language: string, file: File) => Promise<void>;
  readonly removeRecording: (row: PromptRow, language: string) => Promise<void>;
}

export function usePromptActions(
  session: PromptSession,
  recordings: Recordings,
  languages: readonly string[],
): PromptActions {
  const { t, say } = useText();
  const problemText = useProblemText();
  return useMemo(() => {
    const complain = (message: string): void => {
      notifications.show({ color: 'red', message, autoClose: 10_000 });
    };
    const change = async ({ prompt }: PromptRow, wish: PromptChange): Promise<void> => {
      const done = await session.change(prompt.id, wish);
      if (!done.ok) complain('reason' in done ? say(done.reason) : problemText(done.problem));
    };
    return {
      setText: (row, language, text) => change(row, { does: 'text', language, languages, text }),
      confirm: (row, language) => change(row, { does: 'confirm', language, languages }),
      removeRecording: (row, language) => change(row, { does: 'recording', language, languages, recording: null }),
      async record(row, language, file) {
        if (!row.cells.some((cell) => cell.language === language && cell.entry !== undefined)) {
          complain(t('prompts.textFirst'));
          return;
        }
        const read = readWav(new Uint8Array(await file.arrayBuffer()));
        if (!read.ok) {
          complain(say(wavFaultText(file.name, read.fault)));
          return;
        }
        const name = recordingName(row.prompt, language, recordings.names ?? new Set(), newToken());
        const stored = await recordings.upload(name, file);
        if (!stored.ok) {
          complain(problemText(stored.problem));
          return;
        }
        const recording = { recording: name, seconds: stored.value.seconds };
        await change(row, { does: 'recording', language, languages, recording });
      },
    };
  }, [session, recordings, languages, t, say, problemText]);
}
