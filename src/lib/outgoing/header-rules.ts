import type { Header } from './outgoing-request.ts';
import type { Refusal } from './refusal.ts';

const mostHeaders = 100;
const mostCharacters = 16_384;
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const visible = /^[\t\x20-\x7e]*$/;

/** The connection's own business (RFC 9110 §7.6.1, RFC 9112 §6) or made from the address and the body. */
const ownedBySender: ReadonlySet<string> = new Set([
  'host',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'upgrade',
  'http2-settings',
  'te',
  'trailer',
  'expect',
]);

/** Checks headers before anything is sent; the name is quoted only once it is known to be a name. */
export function checkHeaders(headers: readonly Header[]): Refusal | undefined {
  if (headers.length > mostHeaders)
    return badHeader(`there are more than ${mostHeaders} headers`, 'Send fewer headers.');
  let characters = 0;
  for (const [index, [name, value]] of headers.entries()) {
    if (!token.test(name)) {
      return badHeader(`the name of header ${index + 1} is not valid`, 'Use letters, digits and hyphens only.');
    }
    if (isOwned(name.toLowerCase())) {
      return badHeader(`\`${name}\` is set by the sender itself`, 'Remove this header.');
    }
    if (!visible.test(value)) {
      const reason = `the value of \`${name}\` holds a line break, a control character or a letter outside ASCII`;
      return badHeader(reason, 'Percent-encode the value or send it in the body.');
    }
    characters += name.length + value.length;
  }
  if (characters > mostCharacters) {
    return badHeader(`the headers are longer than ${mostCharacters} characters`, 'Send the values in the body.');
  }
  return undefined;
}

function isOwned(name: string): boolean {
  return ownedBySender.has(name) || name.startsWith('proxy-');
}

function badHeader(reason: string, remedy: string): Refusal {
  return { code: 'bad-header', reason, remedy };
}
