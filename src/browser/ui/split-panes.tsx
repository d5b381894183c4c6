import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import classes from './split-panes.module.css';

/** A panel at one side whose size people choose, and that is remembered. */
export interface SidePanelProps {
  /** Where it is remembered: `flow.left`. */
  readonly name: string;
  readonly side: 'left' | 'right' | 'bottom';
  /** px */
  readonly initial: number;
  readonly least: number;
  readonly most: number;
  readonly label: string;
  /** What the handle is called: "Width of the palette". */
  readonly handleLabel: string;
  readonly children: ReactNode;
}

const STEP = 16;

export function SidePanel({
  name,
  side,
  initial,
  least,
  most,
  label,
  handleLabel,
  children,
}: SidePanelProps): ReactNode {
  const [size, setSize] = useState(() => remembered(name, initial));
  const isBottom = side === 'bottom';
  const grow = (wanted: number): void => {
    const next = Math.round(Math.max(least, Math.min(most, wanted)));
    setSize(next);
    localStorage.setItem(keyOf(name), String(next));
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const handle = event.currentTarget;
    const from = isBottom ? event.clientY : event.clientX;
    const sign = side === 'left' ? 1 : -1;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void =>
      grow(size + sign * ((isBottom ? moved.clientY : moved.clientX) - from));
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
  };
  const press = (event: KeyboardEvent): void => {
    const more = { left: 'ArrowRight', right: 'ArrowLeft', bottom: 'ArrowUp' }[side];
    const less = { left: 'ArrowLeft', right: 'ArrowRight', bottom: 'ArrowDown' }[side];
    if (event.key !== more && event.key !== less) return;
    event.preventDefault();
    grow(size + (event.key === more ? STEP : -STEP));
  };
  return (
    <aside
      className={classes.panel}
      data-side={side}
      aria-label={label}
      style={isBottom ? { height: size } : { width: size }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved */}
      <div
        className={classes.handle}
        role="separator"
        tabIndex={0}
        aria-label={handleLabel}
        aria-orientation={isBottom ? 'horizontal' : 'vertical'}
        aria-valuenow={size}
        aria-valuemin={least}
        aria-valuemax={most}
        onPointerDown={drag}
        onDoubleClick={() => grow(initial)}
        onKeyDown={press}
      />
      <div className={classes.content}>{children}</div>
    </aside>
  );
}

function keyOf(name: string): string {
  return `callsmith.panel.${name}`;
}

function remembered(name: string, initial: number): number {
  const size = Number(localStorage.getItem(keyOf(name)) ?? '');
  return Number.isFinite(size) && size > 0 ? size : initial;
}
