import { notifications } from '@mantine/notifications';
import { useEffect, useMemo, useRef } from 'react';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { DocumentStore } from '../../store/document-store.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { type CanvasHandle, createCanvasHandle } from './canvas-handle.ts';

/** The handle of an open flow: give it to FlowCanvas, Palette, Outline and Find. */
export function useCanvasHandle(store: DocumentStore<Flow>, tenant: () => Tenant): CanvasHandle {
  const { t, say } = useText();
  const latest = useRef({ t, say, tenant });
  useEffect(() => {
    latest.current = { t, say, tenant };
  });
  return useMemo(
    () =>
      createCanvasHandle(store, {
        tenant: () => latest.current.tenant(),
        t: (key, params) => latest.current.t(key, params),
        say: (text) => latest.current.say(text),
        notify: (message) => void notifications.show({ message }),
        chance: Math.random,
      }),
    [store],
  );
}
