import type { WavFault } from './read-wav.ts';

export interface FaultText {
  readonly en: string;
  readonly zh: string;
}

const remedy: FaultText = {
  en: 'Save it anew as WAV with 8 kHz, mono, 8 bits (A-law, mu-law or PCM; 64 kbit/s).',
  zh: '请重新保存为 8 kHz、单声道、8 位的 WAV（A 律、μ 律或 PCM，64 kbit/s）。',
};
const again: FaultText = {
  en: 'Save it anew, or upload the whole file.',
  zh: '请重新保存，或上传完整的文件。',
};

/** What is wrong with a file, where, and what to do. `name`: the file's. */
export function wavFaultText(name: string, fault: WavFault): FaultText {
  const [reason, help] = sentence(fault);
  return {
    en: `“${name}”, byte ${fault.at}: ${reason.en} ${help.en}`,
    zh: `“${name}”第 ${fault.at} 字节：${reason.zh}${help.zh}`,
  };
}

function sentence(fault: WavFault): readonly [reason: FaultText, help: FaultText] {
  switch (fault.code) {
    case 'too-large':
      return [
        {
          en: `the file has ${fault.found} bytes; a recording has at most ${fault.most}.`,
          zh: `文件有 ${fault.found} 字节；录音最多 ${fault.most} 字节。`,
        },
        { en: 'Shorten it, or divide it among several prompts.', zh: '请缩短，或分成多个提示音。' },
      ];
    case 'not-wav':
      return [{ en: 'this is not a WAV file (RIFF, WAVE).', zh: '这不是 WAV 文件（RIFF、WAVE）。' }, remedy];
    case 'no-format':
      return [{ en: 'the file does not say what format its sound has.', zh: '文件没有说明声音格式。' }, again];
    case 'no-data':
      return [{ en: 'the file ends without any sound.', zh: '文件没有声音数据就结束了。' }, again];
    case 'empty':
      return [{ en: 'the recording is empty.', zh: '录音为空。' }, again];
    case 'truncated':
      return [
        {
          en: `the file breaks off: ${fault.missing} bytes are missing.`,
          zh: `文件不完整：缺少 ${fault.missing} 字节。`,
        },
        again,
      ];
    case 'encoding':
      return [{ en: `the sound is written in format ${fault.found}.`, zh: `声音编码格式为 ${fault.found}。` }, remedy];
    case 'rate':
      return [{ en: `the sound has ${fault.found} Hz.`, zh: `采样率为 ${fault.found} Hz。` }, remedy];
    case 'channels':
      return [{ en: `the sound has ${fault.found} channels.`, zh: `声音有 ${fault.found} 个声道。` }, remedy];
    case 'bits':
      return [{ en: `the samples have ${fault.found} bits.`, zh: `采样为 ${fault.found} 位。` }, remedy];
  }
}
