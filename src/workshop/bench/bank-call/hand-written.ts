import type { CallFacts, CallInput } from '../../../kernel/model/call.ts';
import type { CallEvent } from '../../../kernel/model/event.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';

/**
 * The bank call as a programmer would write it for this one flow: one object that is changed in place, one switch over
 * where it stands, nothing looked up, nothing configurable. The peer of the engine benchmark: its trace is the same.
 */
export interface HandCall {
  readonly call: CallFacts;
  readonly events: CallEvent[];
  at: number;
  place: 'menu' | 'welcome' | 'card' | 'account' | 'balance' | 'pin' | 'check' | 'agent' | 'over';
  digits: string;
  until: number;
  wait: number;
  card: string;
  balance: number;
  level: string;
  tries: number;
  pin: string;
}

export function startHand(call: CallFacts): HandCall {
  const hand: HandCall = {
    call,
    events: [{ type: 'call-started', at: 0, flow: 'bank', call }],
    at: 0,
    place: 'menu',
    digits: '',
    until: 0,
    wait: 0,
    card: '',
    balance: 0,
    level: '',
    tries: 0,
    pin: '',
  };
  entered(hand, 'start');
  left(hand, 'start', 'next');
  entered(hand, 'menu');
  ask(hand, 'menu', 'For English press 1.', 1300);
  return hand;
}

export function hearHand(hand: HandCall, input: CallInput): void {
  while (hand.place !== 'over' && hand.until <= input.at) {
    hand.at = hand.until;
    silenceHand(hand);
  }
  if (input.at > hand.at) hand.at = input.at;
  switch (input.type) {
    case 'key':
      pressHand(hand, input.key);
      break;
    case 'answer':
      if (input.to === hand.wait && input.answer.ok) answeredHand(hand, input.answer.value as ValueMap);
      break;
    default:
      break;
  }
}

export function pressHand(hand: HandCall, key: string): void {
  switch (hand.place) {
    case 'menu':
      hand.events.push({ type: 'input-received', at: hand.at, input: key });
      left(hand, 'menu', `key:${key}`);
      entered(hand, 'english');
      hand.events.push({ type: 'language-set', at: hand.at, language: 'en-US' });
      left(hand, 'english', 'next');
      entered(hand, 'welcome');
      played(hand, 'Welcome to the bank.', 1300);
      waitAt(hand, 'welcome', hand.at + 1300);
      break;
    case 'card':
      hand.wait += 1;
      if (key === '#') {
        ask(hand, 'card', 'That is too short.', 1170);
        hand.wait -= 1;
        break;
      }
      hand.digits += key;
      hand.until = hand.at + 5000;
      if (hand.digits.length === 6) cardEntered(hand);
      break;
    case 'pin':
      hand.wait += 1;
      hand.digits += key;
      hand.until = hand.at + 5000;
      if (hand.digits.length === 4) pinEntered(hand);
      break;
    default:
      hand.events.push({ type: 'input-ignored', at: hand.at, input: 'key' });
  }
}

export function silenceHand(hand: HandCall): void {
  switch (hand.place) {
    case 'welcome':
      left(hand, 'welcome', 'next');
      entered(hand, 'card');
      ask(hand, 'card', 'Enter your card number.', 1495);
      break;
    case 'balance':
      left(hand, 'balance', 'next');
      entered(hand, 'first');
      setTries(hand, 1, 'first');
      askPin(hand);
      break;
    default:
      hand.place = 'over';
  }
}

function cardEntered(hand: HandCall): void {
  hand.wait -= 1;
  hand.card = hand.digits;
  hand.events.push({ type: 'input-received', at: hand.at, input: hand.card });
  hand.events.push({ type: 'variable-set', at: hand.at, variable: 'FLOW.card', value: hand.card });
  left(hand, 'card', 'next');
  entered(hand, 'account');
  requested(hand, 'account', { card: hand.card });
  waitAt(hand, 'account', hand.at + 5000);
}

function pinEntered(hand: HandCall): void {
  hand.wait -= 1;
  hand.pin = hand.digits;
  hand.events.push({ type: 'input-received', at: hand.at, input: '******' });
  hand.events.push({ type: 'variable-set', at: hand.at, variable: 'FLOW.pin', value: '******' });
  left(hand, 'pin', 'next');
  entered(hand, 'check');
  const { verifyServiceNo = null, verifyWorkNo = null } = hand.call.calldata;
  requested(hand, 'verify', { calldata: { verifyServiceNo, verifyWorkNo, pin: '******' } });
  waitAt(hand, 'check', hand.at + 5000);
}

export function answeredHand(hand: HandCall, answer: ValueMap): void {
  switch (hand.place) {
    case 'account':
      accountAnswered(hand, JSON.parse(answer.body as string));
      break;
    case 'check':
      checkAnswered(hand, JSON.parse(answer.body as string).calldata.data.verifyResult);
      break;
    default:
      hand.events.push({ type: 'answered', at: hand.at, service: 'transfer', ok: true, value: null });
      left(hand, 'agent', 'success');
      entered(hand, 'end');
      hand.events.push({ type: 'call-ended', at: hand.at, reason: 'transferred' });
      hand.place = 'over';
  }
}

function accountAnswered(hand: HandCall, body: { returnCode: string; balance: number; level: string }): void {
  const { returnCode, balance, level } = body;
  const { at, events } = hand;
  events.push({ type: 'answered', at, service: 'interface', ok: true, value: { returnCode, balance, level } });
  hand.balance = balance;
  events.push({ type: 'variable-set', at, variable: 'FLOW.balance', value: balance });
  hand.level = level;
  events.push({ type: 'variable-set', at, variable: 'FLOW.level', value: level });
  left(hand, 'account', returnCode === '0' ? 'when:found' : 'default');
  entered(hand, 'vip');
  left(hand, 'vip', hand.level === 'gold' && hand.balance >= 1000 ? 'when:vip' : 'default');
  entered(hand, 'balance');
  const text = `Your balance is ${hand.balance}.`;
  const ms = Math.round(text.length * 65);
  played(hand, text, ms);
  waitAt(hand, 'balance', at + ms);
}

function checkAnswered(hand: HandCall, verifyResult: number): void {
  const { at, events } = hand;
  events.push({ type: 'answered', at, service: 'interface', ok: true, value: { verifyResult } });
  events.push({ type: 'variable-set', at, variable: 'calldata.data.verifyResult', value: verifyResult });
  left(hand, 'check', verifyResult === 1 ? 'verified' : 'failed');
  if (verifyResult === 1) {
    entered(hand, 'agent');
    events.push({ type: 'requested', at, request: { service: 'transfer', to: 'skill-queue', target: 'vip' } });
    waitAt(hand, 'agent', Number.POSITIVE_INFINITY);
    return;
  }
  entered(hand, 'count');
  setTries(hand, hand.tries + 1, 'count');
  entered(hand, 'left');
  left(hand, 'left', hand.tries <= 3 ? 'when:again' : 'default');
  askPin(hand);
}

function setTries(hand: HandCall, tries: number, element: string): void {
  hand.tries = tries;
  hand.events.push({ type: 'variable-set', at: hand.at, variable: 'FLOW.tries', value: tries });
  left(hand, element, 'next');
}

function askPin(hand: HandCall): void {
  entered(hand, 'pin');
  ask(hand, 'pin', 'Enter your PIN.', 975);
}

function ask(hand: HandCall, place: 'menu' | 'card' | 'pin', text: string, ms: number): void {
  played(hand, text, ms);
  hand.events.push({ type: 'input-wanted', at: hand.at, for: 'keys' });
  hand.digits = '';
  waitAt(hand, place, hand.at + ms + 5000);
}

function waitAt(hand: HandCall, place: HandCall['place'], until: number): void {
  hand.place = place;
  hand.until = until;
  hand.wait += 1;
}

function requested(hand: HandCall, id: string, body: ValueMap): void {
  const request = {
    service: 'interface',
    interface: id,
    method: 'POST',
    url: `https://bank.example/${id}`,
    headers: [],
    body,
    timeout: 5000,
  };
  hand.events.push({ type: 'requested', at: hand.at, request });
}

function played(hand: HandCall, text: string, ms: number): void {
  hand.events.push({ type: 'prompt-played', at: hand.at, prompt: { text, language: 'en-US', ms } });
}

function entered(hand: HandCall, element: string): void {
  hand.events.push({ type: 'element-entered', at: hand.at, flow: 'bank', element });
}

function left(hand: HandCall, element: string, exit: string): void {
  hand.events.push({ type: 'element-left', at: hand.at, flow: 'bank', element, exit });
}
