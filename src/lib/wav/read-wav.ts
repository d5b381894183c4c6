/** How the samples of a telephone recording are written. */
export type WavEncoding = 'pcm' | 'a-law' | 'mu-law';

/** A recording that the vendor plays: WAV, 8 kHz, mono, 8 bits, so 64 kbit/s (domain.md §2.5). */
export interface TelephoneWav {
  readonly encoding: WavEncoding;
  /** Length, to the millisecond. */
  readonly seconds: number;
}

/** Why a file is no such recording. `at`: the byte at which it shows. */
export type WavFault =
  | { readonly code: 'too-large'; readonly at: number; readonly found: number; readonly most: number }
  | { readonly code: 'not-wav' | 'no-format' | 'no-data' | 'empty'; readonly at: number }
  /** `missing`: bytes that the file says it has and has not. */
  | { readonly code: 'truncated'; readonly at: number; readonly missing: number }
  | { readonly code: 'encoding' | 'rate' | 'channels' | 'bits'; readonly at: number; readonly found: number };

export type WavReading =
  | { readonly ok: true; readonly wav: TelephoneWav }
  | { readonly ok: false; readonly fault: WavFault };

/** Most bytes of a recording: more than ten minutes. */
export const MOST_WAV_BYTES = 5 * 1024 * 1024;

const RATE = 8000;
const encodings: ReadonlyMap<number, WavEncoding> = new Map([
  [1, 'pcm'],
  [6, 'a-law'],
  [7, 'mu-law'],
]);
/** The true number stands in the extension of the format. */
const EXTENSIBLE = 0xfffe;

/** Reads the header of a WAV file and judges it; never throws, whatever the bytes are. */
export function readWav(bytes: Uint8Array): WavReading {
  if (bytes.length > MOST_WAV_BYTES) {
    return fail({ code: 'too-large', at: MOST_WAV_BYTES, found: bytes.length, most: MOST_WAV_BYTES });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WAVE') return fail({ code: 'not-wav', at: 0 });
  let isFormatRead = false;
  let encoding: WavEncoding = 'pcm';
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = nameAt(bytes, at);
    const size = view.getUint32(at + 4, true);
    const begin = at + 8;
    if (begin + size > bytes.length) {
      return fail({ code: 'truncated', at: bytes.length, missing: begin + size - bytes.length });
    }
    if (name === 'fmt ') {
      const format = readFormat(view, begin, size);
      if (typeof format !== 'string') return fail(format);
      encoding = format;
      isFormatRead = true;
    } else if (name === 'data') {
      if (!isFormatRead) return fail({ code: 'no-format', at });
      if (size === 0) return fail({ code: 'empty', at });
      return { ok: true, wav: { encoding, seconds: Math.max(1, Math.round((size * 1000) / RATE)) / 1000 } };
    }
    at = begin + size + (size % 2);
  }
  return fail({ code: isFormatRead ? 'no-data' : 'no-format', at: bytes.length });
}

function readFormat(view: DataView, at: number, size: number): WavEncoding | WavFault {
  if (size < 16) return { code: 'no-format', at };
  const plain = view.getUint16(at, true);
  const tag = plain === EXTENSIBLE && size >= 26 ? view.getUint16(at + 24, true) : plain;
  const encoding = encodings.get(tag);
  if (encoding === undefined) return { code: 'encoding', at, found: tag };
  const channels = view.getUint16(at + 2, true);
  if (channels !== 1) return { code: 'channels', at: at + 2, found: channels };
  const rate = view.getUint32(at + 4, true);
  if (rate !== RATE) return { code: 'rate', at: at + 4, found: rate };
  const bits = view.getUint16(at + 14, true);
  if (bits !== 8) return { code: 'bits', at: at + 14, found: bits };
  return encoding;
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function fail(fault: WavFault): WavReading {
  return { ok: false, fault };
}
