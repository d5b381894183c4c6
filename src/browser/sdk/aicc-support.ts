import { createSdk } from './create-sdk.ts';
import { linkToDesk } from './desk-link.ts';
import { deskOrigin } from './desk-origin.ts';
import { withNamedData } from './named-data.ts';

const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

function log(level: 'Info' | 'Error', text: string, detail?: unknown): void {
  const line = `[AICCSupport Log] -${level}- ${text}`;
  if (detail === undefined) console.log(line);
  else console.error(line, detail);
}

const link: { send: Parameters<typeof createSdk>[0] } = { send: () => undefined };
const { support, hear } = createSdk(
  (message) => link.send(message),
  log,
  (handler, eventData) => withNamedData(window, handler, eventData),
);
Object.assign(window, { AICCSupport: support });
const desk = deskOrigin(source, location.href);
if (desk !== null && window.parent !== window) {
  link.send = linkToDesk(window, desk, hear).send;
  link.send({ callsmith: 'page', type: 'hello' });
}
