import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** Exits that a call takes as planned must lead somewhere; presets and errors may go to the exception flow instead. */
export const exitWithoutTarget: Rule = {
  id: 'exit-without-target',
  severity: { 'exit-without-target': 'error' },
  messages,
  checkFlow({ elements, flow }, report) {
    const drawn = new Set(flow.connections.map(({ from, exit }) => `${from}\n${exit}`));
    for (const { element, exits, path } of elements) {
      for (const { id, kind, label } of exits) {
        if (kind === 'preset' || kind === 'error' || drawn.has(`${element.id}\n${id}`)) continue;
        report('exit-without-target', { exit: label.en, exitZh: label.zh, exitId: id }, { path });
      }
    }
  },
};
