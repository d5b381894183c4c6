/* global $aicc_ContextPath */
const byId = (id) => document.getElementById(id);
const { nonce } = document.currentScript;

/** Shows what was heard, and tells it to the page's own server. */
function note(by, message) {
  const line = document.createElement('li');
  const { eventType, content } = message.event;
  line.textContent = `${eventType} ${JSON.stringify(content)}`;
  byId('heard').append(line);
  const body = JSON.stringify({ by, message });
  void fetch('/heard', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

/** The connection bar calls it for everything that happens there. */
function callback(message) {
  note('callback', message);
}

/** Events that were asked for by eventpost come here; others speak to windows, too. */
window.addEventListener('message', ({ origin, source, data }) => {
  if (origin !== new URL($aicc_ContextPath).origin || source !== window.frames.ccbarclient) return;
  note('window', data);
});

async function ask(url, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (response.ok) return response;
  const { detail, error } = await response.json();
  throw new Error(detail ?? error.message);
}

async function fetchAgents() {
  const agents = await (await ask('/accounts', {})).json();
  const options = agents.map(({ accountCode, workNo }) => new Option(`${accountCode} (${workNo})`, accountCode));
  byId('account').replaceChildren(...options);
}

async function openBar() {
  const userAccount = byId('account').value;
  const { access_token, tenantSpaceId } = await (await ask('/login', { userAccount })).json();
  const url = `${$aicc_ContextPath}ccdesktop/pages/cc-bar/js/ccbarclient.js`;
  const answer = await ask(url, { access_token, tenantSpaceId, userAccount });
  const script = document.createElement('script');
  script.nonce = nonce;
  script.textContent = await answer.text();
  document.head.append(script);
}

/** What the bar is asked; addressed to its origin only. */
function wish(name, param) {
  window.frames.ccbarclient?.postMessage({ name, param }, new URL($aicc_ContextPath).origin);
}

function onClick(id, work) {
  byId(id).addEventListener('click', () => {
    byId('told').textContent = '';
    Promise.resolve(work()).catch((error) => {
      byId('told').textContent = error.message;
    });
  });
}

onClick('fetch', fetchAgents);
onClick('open', openBar);
onClick('dial', () => wish('callout', [byId('number').value, 'audio']));
onClick('listen', () => wish('eventpost', ['AgentOther_PhoneAlerting']));
