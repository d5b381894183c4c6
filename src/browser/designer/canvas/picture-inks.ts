import type { Colour } from '../../../kernel/model/flow.ts';
import type { Tone } from './tone.ts';

interface Inks {
  readonly paper: string;
  readonly card: string;
  readonly border: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly warning: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly papers: Readonly<Record<Colour, string>>;
}

/**
 * The colours of the style sheet as figures, for pictures that leave the page. Tones keep apart for all common kinds
 * of colour blindness (after Okabe and Ito, Color Universal Design, 2008).
 */
export const PICTURE_INKS: Readonly<Record<'light' | 'dark', Inks>> = {
  light: {
    paper: '#ffffff',
    card: '#ffffff',
    border: '#ced4da',
    text: '#212529',
    faint: '#495057',
    line: '#868e96',
    warning: '#b35900',
    tones: {
      start: '#007a5a',
      end: '#5c636a',
      talk: '#0066a8',
      ask: '#1d7fa6',
      'hand-over': '#b35900',
      robot: '#9c4f86',
      inside: '#6b6a2e',
      unknown: '#a61e1e',
    },
    papers: { yellow: '#fff3bf', blue: '#d0ebff', green: '#d3f9d8', red: '#ffe3e3', grey: '#e9ecef' },
  },
  dark: {
    paper: '#1a1b1e',
    card: '#25262b',
    border: '#4a4d54',
    text: '#e9ecef',
    faint: '#b8bcc2',
    line: '#868e96',
    warning: '#ffa94d',
    tones: {
      start: '#2ec79a',
      end: '#9aa1a9',
      talk: '#5cb3f0',
      ask: '#63c7e6',
      'hand-over': '#f0a35c',
      robot: '#dd93c7',
      inside: '#c9c46a',
      unknown: '#ff8787',
    },
    papers: { yellow: '#4d4415', blue: '#143a56', green: '#1d4427', red: '#552426', grey: '#34373d' },
  },
};
