export interface SmallWav {
  readonly tag?: number;
  readonly channels?: number;
  readonly rate?: number;
  readonly bits?: number;
  /** Bytes of sound. */
  readonly length?: number;
  /** Bytes of a chunk before the sound that no player needs. */
  readonly note?: number;
  /** The sample that fills it. */
  readonly sample?: number;
}

/** A WAV file as telephone systems write it, or with something else about it. */
export function smallWav(wanted: SmallWav = {}): Uint8Array<ArrayBuffer> {
  const { tag = 6, channels = 1, rate = 8000, bits = 8, length = 8000, note = 0, sample = 0xd5 } = wanted;
  const noteBytes = note === 0 ? 0 : 8 + note + (note % 2);
  const bytes = new Uint8Array(44 + noteBytes + length).fill(sample, 44 + noteBytes);
  const view = new DataView(bytes.buffer);
  const write = (at: number, name: string): void => bytes.set(new TextEncoder().encode(name), at);
  write(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, tag, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, (rate * channels * bits) / 8, true);
  view.setUint16(32, (channels * bits) / 8, true);
  view.setUint16(34, bits, true);
  if (note > 0) {
    write(36, 'LIST');
    view.setUint32(40, note, true);
  }
  write(36 + noteBytes, 'data');
  view.setUint32(40 + noteBytes, length, true);
  return bytes;
}
