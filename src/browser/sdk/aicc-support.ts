import { createSdk } from './create-sdk.ts';
import { linkToDesk } from './desk-link.ts';

/** The desk is where the script comes from; without an address of its own it can trust nobody. */
const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

function log(level: 'Info' | 'Error', text: string, detail?: unknown): void {
  const line = `[AICCSupport Log] -${level}- ${text}`;
  if (detail === undefined) console.log(line);
  else console.error(line, detail);
}

const link: { send: Parameters<typeof createSdk>[0] } = { send: () => undefined };
const { support, hear } = createSdk((message) => link.send(message), log);
Object.assign(window, { AICCSupport: support });
if (URL.canParse(source) && window.parent !== window) {
  link.send = linkToDesk(window, new URL(source).origin, hear).send;
  link.send({ callsmith: 'page', type: 'hello' });
}
