/** What comes before anybody can judge it is kept, so much of it; what is more is lost. */
const MOST = 20;

const early: MessageEvent[] = [];
let hear = (event: MessageEvent): void => {
  if (early.length < MOST) early.push(event);
};

// The page that frames the bar may speak as soon as the frame has loaded, long before anything is drawn here.
window.addEventListener('message', (event) => hear(event));

/** From now on the listener hears what comes, and first what has come. */
export function onMessages(listener: (event: MessageEvent) => void): void {
  hear = listener;
  for (const event of early.splice(0)) listener(event);
}
