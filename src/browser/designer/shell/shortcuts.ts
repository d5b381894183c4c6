/**
 * Every key of the designer, as data: the handlers, the list behind `?`, tooltips and the command palette read it from
 * here. `id` names a text `shortcuts.<id>`.
 */
export interface Shortcut {
  readonly id: string;
  readonly area: 'canvas' | 'edit' | 'view' | 'document';
  /** Alternatives, such as `mod+z`; `mod` is Ctrl, on Apple keyboards Command. Keys as in KeyboardEvent.key, lower case. */
  readonly keys: readonly string[];
}

export const SHORTCUTS = [
  { id: 'walkRight', area: 'canvas', keys: ['arrowright'] },
  { id: 'walkLeft', area: 'canvas', keys: ['arrowleft'] },
  { id: 'walkUp', area: 'canvas', keys: ['arrowup'] },
  { id: 'walkDown', area: 'canvas', keys: ['arrowdown'] },
  { id: 'previousExit', area: 'canvas', keys: ['alt+arrowup'] },
  { id: 'nextExit', area: 'canvas', keys: ['alt+arrowdown'] },
  { id: 'toStart', area: 'canvas', keys: ['home'] },
  { id: 'openProperties', area: 'canvas', keys: ['enter'] },
  { id: 'toggleSelected', area: 'canvas', keys: [' '] },
  { id: 'addAfter', area: 'canvas', keys: ['a'] },
  { id: 'connect', area: 'canvas', keys: ['c'] },
  { id: 'disconnect', area: 'canvas', keys: ['x'] },
  { id: 'addNote', area: 'canvas', keys: ['n'] },
  { id: 'toggleBreakpoint', area: 'canvas', keys: ['b'] },
  { id: 'moveRight', area: 'canvas', keys: ['shift+arrowright'] },
  { id: 'moveLeft', area: 'canvas', keys: ['shift+arrowleft'] },
  { id: 'moveUp', area: 'canvas', keys: ['shift+arrowup'] },
  { id: 'moveDown', area: 'canvas', keys: ['shift+arrowdown'] },
  { id: 'delete', area: 'edit', keys: ['delete', 'backspace'] },
  { id: 'copy', area: 'edit', keys: ['mod+c'] },
  { id: 'cut', area: 'edit', keys: ['mod+x'] },
  { id: 'paste', area: 'edit', keys: ['mod+v'] },
  { id: 'duplicate', area: 'edit', keys: ['mod+d'] },
  { id: 'selectAll', area: 'edit', keys: ['mod+a'] },
  { id: 'selectNone', area: 'edit', keys: ['escape'] },
  { id: 'undo', area: 'edit', keys: ['mod+z'] },
  { id: 'redo', area: 'edit', keys: ['mod+y', 'mod+shift+z'] },
  { id: 'layout', area: 'edit', keys: ['l'] },
  { id: 'zoomIn', area: 'view', keys: ['+', '='] },
  { id: 'zoomOut', area: 'view', keys: ['-'] },
  { id: 'fit', area: 'view', keys: ['f'] },
  { id: 'zoomToSelection', area: 'view', keys: ['s'] },
  { id: 'find', area: 'view', keys: ['mod+f'] },
  { id: 'shortcuts', area: 'view', keys: ['?'] },
  { id: 'commands', area: 'view', keys: ['mod+k'] },
  { id: 'save', area: 'document', keys: ['mod+s'] },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

/** The part of a keyboard event that tells which keys are down. */
export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Keys on which Shift only chooses the character: `?` and `+` are typed with it on some keyboards. */
const SHIFTED = /^[^a-z0-9]$/;

/** The shortcut that these keys mean; null when they mean none. */
export function shortcutOf(keys: Keys): ShortcutId | null {
  const pressed = written(keys);
  return SHORTCUTS.find((shortcut) => (shortcut.keys as readonly string[]).includes(pressed))?.id ?? null;
}

/** Keys as the list writes them: `mod+shift+z`. */
function written({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): string {
  const name = key.toLowerCase();
  const modifiers = [
    ctrlKey || metaKey ? 'mod+' : '',
    altKey ? 'alt+' : '',
    shiftKey && !(SHIFTED.test(name) && name !== ' ') ? 'shift+' : '',
  ];
  return `${modifiers.join('')}${name}`;
}

const NAMES: Readonly<Record<string, string>> = {
  arrowright: '→',
  arrowleft: '←',
  arrowup: '↑',
  arrowdown: '↓',
  ' ': 'Space',
  mod: 'Ctrl',
  escape: 'Esc',
};

/** The parts of a key combination as they stand on keyboards: `Ctrl`, `Z`. */
export function keyCaps(keys: string, isApple: boolean): readonly string[] {
  return keys.split(/\+(?!$)/).map((part) => {
    if (part === 'mod' && isApple) return '⌘';
    if (part === 'alt' && isApple) return '⌥';
    return NAMES[part] ?? part.charAt(0).toUpperCase() + part.slice(1);
  });
}
