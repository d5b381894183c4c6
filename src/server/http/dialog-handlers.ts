import type { dialogRoutes } from '../../contract/dialog-routes.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import { answerRequest, type DialogSandboxParts } from '../dialog-sandbox/answer-request.ts';
import { dialogOverview } from '../dialog-sandbox/dialog-overview.ts';
import { dialogCredentials, dialogToken } from '../dialog-sandbox/dialog-tokens.ts';
import { liveDialogs } from '../dialog-sandbox/live-dialogs.ts';
import { tenantNow, unknownDocument } from '../operations/tenant-of.ts';
import type { Services } from '../services.ts';
import { refKey } from '../tenant-data/snapshot.ts';
import { type Handlers, parameter } from './handler.ts';

/** What is asked of the dialog interface: at the vendor's addresses, and by the sandbox's screen. */
export function dialogHandlers(services: Services): Pick<Handlers, keyof typeof dialogRoutes> {
  const parts: DialogSandboxParts = { services, dialogsOf: liveDialogs() };
  return {
    dialogToken: ({ body }) => dialogToken(services, body),
    dialogProcess: ({ body }) => answerRequest(parts, body as ValueMap),
    dialogProcessOfVdn: ({ body, params }) => answerRequest(parts, body as ValueMap, parameter(params, 'vdn')),
    dialogSandbox: ({ params }) => dialogOverview(parts, parameter(params, 'tenant')),
    dialogCredentials: ({ params }) => dialogCredentials(services, parameter(params, 'tenant')),
    async dialogAnswers({ params, body }) {
      const snapshot = await tenantNow(services, parameter(params, 'tenant'));
      const { answers } = body;
      if (answers.by === 'scenario') {
        const ref = { kind: 'scenario', id: answers.scenario };
        if (!snapshot.entries.has(refKey(ref))) throw unknownDocument(ref);
      }
      parts.dialogsOf(snapshot).answers = answers;
      return { refused: null };
    },
  };
}
