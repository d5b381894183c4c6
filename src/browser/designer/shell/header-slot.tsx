import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** Where in the bar at the top the open document shows its state. */
export const HeaderSlotContext = createContext<HTMLElement | null>(null);

/** Shows its children in the bar at the top. */
export function InHeader({ children }: { readonly children: ReactNode }): ReactNode {
  const slot = useContext(HeaderSlotContext);
  return slot === null ? null : createPortal(children, slot);
}
