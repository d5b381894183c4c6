import { pointerSegments } from '../../../lib/json-pointer.ts';

/** Fields of a form are named by the form's prefix and the names on the way to them, joined by `_`. */
const SEPARATOR = '_';

/** Puts the focus into the field that a finding is about, or into the nearest one around it. */
export function focusField(panel: HTMLElement, path: string): void {
  // The panel may have just changed to another element: its fields are there in the next frame.
  requestAnimationFrame(() => {
    const inSettings = path.replace(/^\/elements\/\d+/, '').replace(/^\/settings(?=\/|$)/, '');
    const segments = pointerSegments(inSettings);
    for (let length = segments.length; length > 0; length -= 1) {
      const ending = SEPARATOR + segments.slice(0, length).join(SEPARATOR);
      const fields = [...panel.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) => id.endsWith(ending));
      const field = fields.find((one) => one.matches('input, textarea, select, button, [tabindex]')) ?? fields[0];
      if (field === undefined) continue;
      field.scrollIntoView({ block: 'center' });
      field.focus();
      return;
    }
    panel.querySelector<HTMLElement>('input, textarea')?.focus();
  });
}
