const STYLE = `<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 16px; color: #1c2430; background: #fff }
h1 { font-size: 19px; margin: 0 0 12px }
li { overflow-wrap: anywhere }
td, th { text-align: left; padding: 3px 16px 3px 0; overflow-wrap: anywhere; vertical-align: top }
th { font-weight: 500; color: #566071 }
button, input, select { font: inherit; padding: 4px 10px; margin: 0 6px 6px 0 }
</style>`;

function page(title, body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${STYLE}<h1>${title}</h1>${body}</html>`;
}

/** What the page was told, each value as the text it is. */
export function toldPage(title, values) {
  const rows = values.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`);
  return page(title, `<table>${rows.join('')}</table>`);
}

/** The page that listens: `workbench` is the origin of the desk, which serves AICCSupport.js. */
export function listeningPage(workbench) {
  const sdk = `${workbench}/service-cloud/resource.root/page/resource.root/js/AICCSupport.js`;
  return page(
    'Listens to the workbench',
    `<p>
<label>Number <input id="number" value="13800000032"></label>
<label>By <select id="media"><option>audio<option>video<option>email<option>whatsapp</select></label>
<button id="dial">Dial</button></p>
<p><label>Mode <input id="mode" value="CARDVERIFY"></label><button id="verdict">Ask for the result</button></p>
<p id="handlers"></p>
<ol id="heard" aria-label="Heard"></ol>
<script src="${escaped(sdk)}"></script><script src="web-api.js"></script>`,
  );
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text) {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}
