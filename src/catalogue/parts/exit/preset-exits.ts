import type { Exit } from '../../../kernel/model/element-type.ts';

/** The way on of an element with only one. */
export const NEXT: Exit = { id: 'next', label: { en: 'Next', zh: '下一步' }, kind: 'next' };

/** Any error that no other exit is for; undrawn it leads to the exception flow (domain.md §2.4). */
export const SYSERROR_INNER: Exit = {
  id: 'SYSERROR_INNER',
  label: { en: 'Internal error', zh: '系统内部错误' },
  kind: 'error',
};

/** A third-party interface call failed. */
export const SYSERROR_INTERFACE: Exit = {
  id: 'SYSERROR_INTERFACE',
  label: { en: 'Interface error', zh: '接口调用失败' },
  kind: 'error',
};

/** Silence and no-match, counted over the whole call (domain.md §2.4). */
export const PRESET_EXITS: readonly Exit[] = [
  { id: 'timeout1', label: { en: 'First timeout', zh: '第一次超时' }, kind: 'preset' },
  { id: 'timeout2', label: { en: 'Second timeout', zh: '第二次超时' }, kind: 'preset' },
  { id: 'nomatch1', label: { en: 'First no-match', zh: '第一次未匹配' }, kind: 'preset' },
  { id: 'nomatch2', label: { en: 'Second no-match', zh: '第二次未匹配' }, kind: 'preset' },
  { id: 'error3', label: { en: 'Three errors', zh: '累计三次错误' }, kind: 'preset' },
];
