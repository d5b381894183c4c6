/* global AICCSupport */
// Listens to all events of the workbench, tells them to its own server, and dials and asks when a button is clicked.
const EVENTS = ['Init', 'Ringing', 'Talking', 'Release', 'Switch', 'IvrReturn'];
const list = document.getElementById('heard');

function note(event, data) {
  const line = document.createElement('li');
  line.textContent = `${event} ${JSON.stringify(data)}`;
  list.append(line);
  const body = JSON.stringify({ event, data });
  void fetch('/heard', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

function listen(event) {
  AICCSupport.addHandler(event, (eventData) => {
    note(event, eventData);
    if (event === 'IvrReturn') askForResult();
  });
}

function askForResult() {
  note('verifyResult', AICCSupport.getVerifyResult(document.getElementById('mode').value));
}

for (const event of EVENTS) {
  const button = document.createElement('button');
  let isListening = true;
  const say = () => {
    button.textContent = `${isListening ? 'Remove' : 'Add'} the ${event} handler`;
  };
  button.addEventListener('click', () => {
    isListening = !isListening;
    if (isListening) listen(event);
    else AICCSupport.removeHandler(event);
    say();
  });
  say();
  document.getElementById('handlers').append(button);
  listen(event);
}

document.getElementById('verdict').addEventListener('click', askForResult);
document.getElementById('dial').addEventListener('click', () => {
  AICCSupport.clickToOutbound({
    mediaType: document.getElementById('media').value,
    calledNum: document.getElementById('number').value,
  });
});
