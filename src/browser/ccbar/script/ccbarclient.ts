import type { BarMessage, BarOpening } from '../../../contract/connection-bar-messages.ts';
import { linkToBar } from './link-to-bar.ts';

/** Written before this script by the server that answers a page's request for it. */
declare let $aicc_barOpening: BarOpening | undefined;
/** The page's own, if it has one. */
declare const callback: unknown;

const opening = typeof $aicc_barOpening === 'undefined' ? undefined : $aicc_barOpening;
if (opening === undefined) {
  console.error(
    '[ccbarclient] Ask for this script by POST, with access_token, tenantSpaceId and userAccount as JSON, and run the answer.',
  );
} else {
  // A ticket serves once; nobody is to find it afterwards.
  $aicc_barOpening = undefined;
  openBar(opening);
}

function openBar({ origin, tenant, ticket }: BarOpening): void {
  document.querySelector('iframe[name="ccbarclient"]')?.remove();
  const frame = document.createElement('iframe');
  frame.name = 'ccbarclient';
  frame.title = 'Connection bar';
  Object.assign(frame.style, { display: 'block', width: '100%', height: '56px', border: '0' });
  linkToBar(frame, origin, {
    callback: () => (typeof callback === 'function' ? (callback as (message: BarMessage) => void) : null),
    makeChannel: () => new MessageChannel(),
    error: (text, detail) => console.error(text, detail),
  });
  frame.src = `${origin}/t/${encodeURIComponent(tenant)}/-/bar#${ticket}`;
  const place = document.getElementById('ccbar');
  if (place === null) document.body.prepend(frame);
  else place.append(frame);
}
