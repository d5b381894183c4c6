import type { Rule } from '../../../kernel/model/rule.ts';
import messages from './messages.json' with { type: 'json' };

/** What stays on this machine, such as a service that somebody tries a flow on, goes no way on which it could be read. */
const LOOPBACK = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?([/?#]|$)/i;

/** What is sent without encryption can be read and changed on its way. */
export const insecureProtocol: Rule = {
  id: 'insecure-protocol',
  severity: { 'insecure-protocol': 'warning' },
  messages,
  checkDocument(view, report) {
    for (const { url, path } of view.marked().urls) {
      if (/^http:/i.test(url) && !LOOPBACK.test(url)) report('insecure-protocol', {}, { path });
    }
  },
};
