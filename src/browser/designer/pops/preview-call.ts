import type { ScreenPopDocument } from '../../../catalogue/kinds/screen-pop/document.gen.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';
import type { MediaType, Situation } from '../../../twin/contact-center/situation.ts';

/** A call for which a preview is shown; the call-associated data as they are typed. */
export type PreviewCall = Omit<Situation, 'calldata'> & { readonly calldata: string };

export const MEDIA: Readonly<Record<ScreenPopDocument['media'], readonly MediaType[]>> = {
  'audio-video': ['audio', 'video'],
  multimedia: ['web', 'wechat', 'whatsapp', 'email'],
};

export function sampleCall(media: ScreenPopDocument['media']): PreviewCall {
  return {
    callerNum: '13800138000',
    calledNum: '12345',
    callid: '1653963570-252',
    mediaType: media === 'audio-video' ? 'audio' : 'web',
    callType: '0',
    workNo: '101',
    callskill: 'Service',
    callskillid: '20011',
    agentName: 'li.wei',
    calldata: '{}',
  };
}

/** The typed data; null when they are no JSON object. */
export function readCalldata(text: string): ValueMap | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ValueMap) : null;
  } catch {
    return null;
  }
}

/** The same data with a value at a path such as `data.level`. */
export function withValue(data: ValueMap, path: string, value: string | number | boolean): ValueMap {
  const [first = '', ...rest] = path.split('.');
  const inner = Object.hasOwn(data, first) ? data[first] : undefined;
  const group = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as ValueMap) : {};
  return { ...data, [first]: rest.length === 0 ? value : withValue(group, rest.join('.'), value) };
}
