import { pipeline as join, Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { RefusalError } from './refusal.ts';

export interface ReadBody {
  readonly text: string;
  readonly bytes: number;
}

type Chunks = AsyncIterable<Buffer>;

/** A compressed body may be a little longer than the text it holds, never much. */
const compressionOverhead = 65_536;

/**
 * Reads a body up to `maxBytes` after decompression and decodes it as UTF-8.
 * Throws a RefusalError (`too-large`, `malformed`, `not-text`) or the stream's own error; the stream is destroyed then.
 */
export async function readBody(raw: Readable, contentEncoding: string, maxBytes: number): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const collect = async (source: Chunks): Promise<void> => {
    for await (const chunk of counted(source, maxBytes, maxBytes)) {
      bytes += chunk.length;
      chunks.push(chunk);
    }
  };
  const coding = contentEncoding.trim().toLowerCase();
  if (coding === '' || coding === 'identity') {
    await pipeline(raw, collect);
  } else {
    // Counted before decompression too: a stream of empty blocks costs work and never grows.
    const shrink = (source: Chunks): Chunks => counted(source, maxBytes + compressionOverhead, maxBytes);
    await pipeline(raw, shrink, (source: Chunks) => decompressed(source, coding), collect);
  }
  return { text: decode(Buffer.concat(chunks, bytes)), bytes };
}

export function bodyTooLarge(maxBytes: number): RefusalError {
  return new RefusalError({
    code: 'too-large',
    reason: `the body of the answer is longer than ${maxBytes.toLocaleString('en')} bytes`,
    remedy: 'Have the service answer with less, or raise the limit.',
  });
}

async function* counted(source: Chunks, limit: number, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > limit) throw bodyTooLarge(maxBytes);
    yield chunk;
  }
}

async function* decompressed(source: Chunks, coding: string): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  // An answer without a body may name a compression all the same.
  if (first.done === true) return;
  const whole = (async function* (): AsyncGenerator<Buffer> {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  const decoder = decompressor(coding, first.value[0] ?? 0);
  // The error reaches us through the decoder, which `join` destroys with it.
  join(Readable.from(whole), decoder, () => {});
  yield* decoder as Chunks;
}

function decompressor(coding: string, firstByte: number): Transform {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  // Half of the servers that say `deflate` leave out the zlib wrapper, whose first byte ends in 8.
  if (coding === 'deflate') return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
  throw new RefusalError({
    code: 'malformed',
    reason: 'the answer is compressed in a way that is not supported',
    remedy: 'Have the service use gzip, deflate, br or no compression, and one of them only.',
  });
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RefusalError({
      code: 'not-text',
      reason: 'the body of the answer is not UTF-8 text',
      remedy: 'Have the service answer with text encoded in UTF-8.',
    });
  }
}
