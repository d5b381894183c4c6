import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WAV_BYTES, readWav } from './read-wav.ts';
import { type SmallWav, smallWav } from './small-wav.harness.ts';
import { wavFaultText } from './wav-fault-text.ts';

function faultOf(bytes: Uint8Array) {
  const read = readWav(bytes);
  if (read.ok) throw new Error('It was taken.');
  return read.fault;
}

describe('a telephone recording', () => {
  it.each([
    [1, 'pcm'],
    [6, 'a-law'],
    [7, 'mu-law'],
  ])('is taken in format %i, which is %s', (tag, encoding) => {
    expect(readWav(smallWav({ tag, length: 12_345 }))).toEqual({ ok: true, wav: { encoding, seconds: 1.543 } });
  });

  it('may have other chunks before its sound', () => {
    expect(readWav(smallWav({ note: 27 }))).toEqual({ ok: true, wav: { encoding: 'a-law', seconds: 1 } });
  });

  it.each<[SmallWav, object]>([
    [{ rate: 16_000 }, { code: 'rate', at: 24, found: 16_000 }],
    [{ channels: 2 }, { code: 'channels', at: 22, found: 2 }],
    [
      { tag: 1, bits: 16 },
      { code: 'bits', at: 34, found: 16 },
    ],
    [{ tag: 85 }, { code: 'encoding', at: 20, found: 85 }],
    [{ length: 0 }, { code: 'empty', at: 36 }],
  ])('is refused with %o', (wanted, fault) => {
    expect(faultOf(smallWav(wanted))).toEqual(fault);
  });

  it('is refused when it is cut off, has no sound, is something else or is huge', () => {
    const wav = smallWav();
    expect(faultOf(wav.slice(0, -10))).toEqual({ code: 'truncated', at: wav.length - 10, missing: 10 });
    expect(faultOf(wav.slice(0, 36))).toEqual({ code: 'no-data', at: 36 });
    expect(faultOf(wav.slice(0, 12))).toEqual({ code: 'no-format', at: 12 });
    expect(faultOf(new TextEncoder().encode('ID3 this is an MP3'))).toEqual({ code: 'not-wav', at: 0 });
    expect(faultOf(new Uint8Array(MOST_WAV_BYTES + 1))).toMatchObject({ code: 'too-large', found: MOST_WAV_BYTES + 1 });
  });

  it('is refused with place, reason and remedy, in both languages', () => {
    const text = wavFaultText('a.wav', faultOf(smallWav({ rate: 44_100 })));
    expect(text.en).toBe(
      '“a.wav”, byte 24: the sound has 44100 Hz. Save it anew as WAV with 8 kHz, mono, 8 bits (A-law, mu-law or PCM; 64 kbit/s).',
    );
    expect(text.zh).toContain('采样率为 44100 Hz');
  });

  it('is as long as its sound, whatever stands before it (law)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), fc.nat(99), (length, note) => {
        const read = readWav(smallWav({ length, note }));
        expect(read).toMatchObject({ ok: true, wav: { seconds: Math.max(1, Math.round(length / 8)) / 1000 } });
      }),
      { numRuns: 200 },
    );
  });

  it('is read without an exception from any bytes (law)', () => {
    const damaged = fc
      .tuple(fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 6 }), fc.nat(70))
      .map(([changes, length]) => {
        const bytes = smallWav({ length: 20, note: 5 });
        for (const [at, value] of changes) bytes[at] = value;
        return bytes.slice(0, length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), (bytes) => {
        const read = readWav(bytes);
        if (!read.ok) expect(wavFaultText('x', read.fault).en).toMatch(/byte \d+: .+\. .+\.$/);
        else expect(read.wav.seconds).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });
});
