import type { Tenant } from '../../../kernel/model/tenant.ts';
import { type AddActions, addActions } from './actions/add-actions.ts';
import { type ArrangeActions, arrangeActions } from './actions/arrange-actions.ts';
import { type ClipboardActions, clipboardActions } from './actions/clipboard-actions.ts';
import { type ConnectActions, connectActions } from './actions/connect-actions.ts';
import { type DragActions, dragActions } from './actions/drag-actions.ts';
import { type FocusActions, focusActions } from './actions/focus-actions.ts';
import { type HistoryActions, historyActions } from './actions/history-actions.ts';
import type { Desk } from './desk.ts';

/** Everything that can be done on the canvas, whether by mouse, by key, from the outline or from the command palette. */
export type CanvasActions = AddActions &
  ArrangeActions &
  ClipboardActions &
  ConnectActions &
  DragActions &
  FocusActions &
  HistoryActions & { readonly desk: Desk };

/** Needs no browser: tests drive it with a window of their own. */
export function createCanvasActions(desk: Desk, tenant: () => Tenant): CanvasActions {
  return {
    ...addActions(desk),
    ...arrangeActions(desk),
    ...clipboardActions(desk, tenant),
    ...connectActions(desk),
    ...dragActions(desk),
    ...focusActions(desk),
    ...historyActions(desk),
    desk,
  };
}
