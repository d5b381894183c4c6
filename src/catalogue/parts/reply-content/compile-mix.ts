import { CallError } from '../../../kernel/model/call-error.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Build, Read, Run } from '../../../kernel/model/element-type.ts';
import type { Spoken } from '../../../kernel/model/event.ts';
import type { PromptDocument } from '../../kinds/prompt/document.gen.ts';
import { speakingTime } from '../prompt/speaking-time.ts';

/** Pieces of a mix at most (domain.md §3.1). */
const MOST_PIECES = 5;

/** How long a recording is taken to play when nobody knows its length, in milliseconds. */
const UNKNOWN_MS = 2000;

/** A piece of a mix: a text between dollar signs, or a recording. */
type Piece = { readonly text: string } | { readonly recording: string };

type FindPrompt = (id: string) => Document | undefined;

/** A mix of recordings and texts as a setting writes it: the texts may hold `${...}` parts. */
export function compileMix(mix: string, build: Build): Read<Spoken> {
  const find: FindPrompt = (id) => build.document('prompt', id);
  const pieces = piecesOf(mix).map((piece) =>
    'text' in piece ? { text: build.template(piece.text) } : { recording: build.template(piece.recording) },
  );
  const read = (run: Run): Spoken => {
    const said = pieces.map(
      (piece): Piece => (piece.text === undefined ? { recording: piece.recording(run) } : { text: piece.text(run) }),
    );
    return spokenMix(said, run, find);
  };
  const sensitive = pieces.some(({ text, recording }) => (text ?? recording).sensitive);
  return Object.assign(read, { sensitive });
}

/** A mix as a variable holds it. More than 5 pieces are an internal error. */
export function readMix(mix: string, run: Run, find: FindPrompt): Spoken {
  const pieces = mix === '' ? [] : piecesOf(mix);
  if (pieces.length > MOST_PIECES) {
    const message = `A mixed reply has at most ${MOST_PIECES} pieces; this has ${pieces.length}. Join some of them.`;
    throw new CallError('too-many-pieces', message);
  }
  return spokenMix(pieces, run, find);
}

function piecesOf(mix: string): readonly Piece[] {
  return mix.split('~').map((piece) => {
    const isText = piece.length >= 2 && piece.startsWith('$') && piece.endsWith('$') && !piece.startsWith('${');
    return isText ? { text: piece.slice(1, -1) } : { recording: piece };
  });
}

/** One after the other: what is heard is told as one text, and the recordings by their names. */
function spokenMix(pieces: readonly Piece[], run: Run, find: FindPrompt): Spoken {
  const heard = pieces.map((piece) => ('text' in piece ? spoken(piece.text) : played(piece.recording, run, find)));
  const recordings = heard.flatMap(({ recording }) => recording ?? []);
  return {
    text: heard
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' '),
    language: run.language,
    ...(recordings.length === 0 ? {} : { recording: recordings.join(', ') }),
    ms: heard.reduce((sum, { ms }) => sum + ms, 0),
  };
}

interface Heard {
  readonly text: string;
  readonly ms: number;
  readonly recording?: string;
}

function spoken(text: string): Heard {
  return { text, ms: speakingTime(text, 'default') };
}

function played(name: string, { language }: Run, find: FindPrompt): Heard {
  const texts = (find(name) as PromptDocument | undefined)?.texts ?? [];
  const entry = texts.find((each) => each.language === language) ?? texts[0];
  if (entry === undefined) return { text: '', recording: name, ms: UNKNOWN_MS };
  const { text, recording = name, seconds } = entry;
  return { text, recording, ms: seconds === undefined ? speakingTime(text, 'default') : Math.round(seconds * 1000) };
}
