const STYLE = `<style>
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 }
main { max-width: 860px; margin: 0 auto; padding: 16px }
h1 { font-size: 19px; margin: 0 0 12px }
button, input, select { font: inherit; padding: 4px 10px; margin: 0 6px 6px 0 }
ol { padding-left: 28px; overflow-wrap: anywhere; font-size: 13px }
#told { color: #b3261e }
</style>`;

/** The enterprise's page. Its scripts carry a nonce: so may the script that the contact centre sends. */
export function page({ centre, nonce }) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Alder Logistics: calls</title>${STYLE}
<div id="ccbar"></div>
<main>
<h1>Alder Logistics</h1>
<p><button id="fetch">Fetch the agents</button> <label>Account <select id="account"></select></label> <button id="open">Open the bar</button></p>
<p><label>Number <input id="number" value="13800000031"></label> <button id="dial">Call</button>
<button id="listen">Hear of ringing only</button></p>
<p id="told" role="status"></p>
<ol id="heard" aria-label="Heard"></ol>
</main>
<script nonce="${nonce}">const $aicc_ContextPath = ${JSON.stringify(`${centre}/service-cloud/`).replaceAll('<', '\\u003c')};</script>
<script nonce="${nonce}" src="page.js"></script></html>`;
}
