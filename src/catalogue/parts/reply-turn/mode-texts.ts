import type { Text } from '../../../kernel/model/text.ts';
import type { ReplyMode } from './modes.ts';

/** What a reply hears, short enough for a card. */
export const HEARS: Readonly<Record<ReplyMode, Text>> = {
  'play-only': { en: 'Only plays', zh: '仅放音' },
  'recognition-interruptible': { en: 'Speech, may interrupt', zh: '语音，可打断' },
  'key-interruptible': { en: 'Keys, may interrupt', zh: '按键，可打断' },
  'recognition-key-interruptible': { en: 'Speech or keys, may interrupt', zh: '语音或按键，可打断' },
  'recognise-after-play': { en: 'Speech, after playing', zh: '放音后语音' },
  'recognise-key-after-play': { en: 'Speech or keys, after playing', zh: '放音后语音或按键' },
  variable: { en: 'Speech or keys, interruption by a variable', zh: '语音或按键，由变量决定可否打断' },
  'keys-without-interrupting': { en: 'Keys, without interrupting', zh: '按键，不打断' },
};
