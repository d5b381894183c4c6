import { connect as connectPlain, type LookupFunction, type Socket, type TcpNetConnectOpts } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { Agent, type buildConnector } from 'undici';
import { readTarget, type Target } from '../addresses/target.ts';
import { checkTarget, resolveTarget } from './check-target.ts';
import { type CompiledPolicy, compilePolicy } from './compiled-policy.ts';
import type { OutgoingPolicy } from './outgoing-policy.ts';
import { RefusalError } from './refusal.ts';

/** A policy with the connections that were opened, and may be reused, under it alone. */
export interface Connections {
  readonly policy: CompiledPolicy;
  readonly agent: Agent;
}

const mostHeaderBytes = 16_384;
const idleMilliseconds = 4_000;
const byPolicy = new WeakMap<OutgoingPolicy, Connections>();

export function connectionsFor(policy: OutgoingPolicy): Connections {
  const known = byPolicy.get(policy);
  if (known !== undefined) return known;
  const compiled = compilePolicy(policy);
  const made = { policy: compiled, agent: makeAgent(compiled) };
  byPolicy.set(policy, made);
  return made;
}

/** undici's own clocks are off: the request's time limit is the only one. */
function makeAgent(policy: CompiledPolicy): Agent {
  return new Agent({
    connect: (options, callback) => open(policy, options, callback),
    allowH2: false,
    pipelining: 1,
    keepAliveTimeout: idleMilliseconds,
    keepAliveMaxTimeout: idleMilliseconds,
    maxHeaderSize: mostHeaderBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/**
 * The last gate: every connection is opened here. A name goes through our `lookup`, which Node asks once and whose
 * records it then uses; for an address Node asks nobody, so it is checked before.
 */
function open(policy: CompiledPolicy, options: buildConnector.Options, callback: buildConnector.Callback): void {
  const host = options.hostname.includes(':') ? `[${options.hostname}]` : options.hostname;
  const target = readTarget(`${options.protocol}//${host}${options.port === '' ? '' : `:${options.port}`}`);
  if ('code' in target) {
    callback(new RefusalError(target), null);
    return;
  }
  const refusal = checkTarget(policy, target);
  if (refusal !== undefined) {
    callback(new RefusalError(refusal), null);
    return;
  }
  const socket = dial(policy, target);
  const settle = once(callback);
  socket.once('error', (error) => settle(error, null));
  socket.once(target.scheme === 'https' ? 'secureConnect' : 'connect', () => settle(null, socket));
}

function dial(policy: CompiledPolicy, target: Target): Socket {
  const place: TcpNetConnectOpts = {
    host: target.host,
    port: target.port,
    lookup: pinnedLookup(policy, target),
    noDelay: true,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 1_000,
  };
  if (target.scheme === 'http') return withoutHold(connectPlain(place));
  return withoutHold(
    connectSecure({
      ...place,
      ...(target.literal ? {} : { servername: target.host }),
      ...(policy.authorities === undefined ? {} : { ca: [...policy.authorities] }),
      ALPNProtocols: ['http/1.1'],
      minVersion: 'TLSv1.2',
      // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in somebody's environment changes nothing here.
      rejectUnauthorized: true,
    }),
  );
}

/** The request's own timer keeps the process alive; a connection nobody waits for any more must not. */
function withoutHold(socket: Socket): Socket {
  return socket.unref();
}

function pinnedLookup(policy: CompiledPolicy, target: Target): LookupFunction {
  return (_host, options, callback) => {
    resolveTarget(policy, target).then(
      (records) => {
        const [first] = records;
        if (options.all === true) callback(null, [...records]);
        else callback(null, first?.address ?? '', first?.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
}

function once(callback: buildConnector.Callback): buildConnector.Callback {
  let settled = false;
  return (...result) => {
    if (settled) return;
    settled = true;
    callback(...result);
  };
}
