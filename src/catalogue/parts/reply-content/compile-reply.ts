import { CallError } from '../../../kernel/model/call-error.ts';
import type { Build, Read, Run } from '../../../kernel/model/element-type.ts';
import type { Shown, ShownButton, ShownCard, Spoken } from '../../../kernel/model/event.ts';
import type { ReplyTemplateDocument } from '../../kinds/reply-template/document.gen.ts';
import { compilePrompt } from '../prompt/compile-prompt.ts';
import { speakingTime } from '../prompt/speaking-time.ts';
import { compileMix, readMix } from './compile-mix.ts';
import type { ReplyContent } from './reply-content.gen.ts';

/** Makes what a robot says and shows, in the language that the call is in at that moment. */
export function compileReply(content: ReplyContent, build: Build): Read<Spoken> {
  switch (content.source) {
    case 'tts':
    case 'prompt':
    case 'variable':
      return compilePrompt(content, build);
    case 'video':
      return compileVideo(content, build);
    case 'mix':
      return compileMix(content.mix, build);
    case 'value':
      return compileValue(content, build);
    case 'template':
      return compileTemplate(content.template, build);
    default:
      return compileShown(content, build);
  }
}

type ShownContent = Extract<ReplyContent, { source: 'multimedia' | 'card' | 'quick-reply' | 'whatsapp' | 'email' }>;
type Button = Extract<ReplyContent, { source: 'quick-reply' }>['buttons'][number];

function compileShown(content: ShownContent, build: Build): Read<Spoken> {
  const reads: Read<string>[] = [];
  const template = (text: string): Read<string> => {
    const read = build.template(text);
    reads.push(read);
    return read;
  };
  const said = template(content.text);
  const shown = shownOf(content, template);
  const read = (run: Run): Spoken => {
    const text = said(run);
    return { text, language: run.language, ms: speakingTime(text, 'default'), shown: shown(run) };
  };
  return Object.assign(read, { sensitive: reads.some(({ sensitive }) => sensitive) });
}

type Template = (text: string) => Read<string>;

function shownOf(content: ShownContent, template: Template): (run: Run) => Shown {
  switch (content.source) {
    case 'multimedia': {
      const { as } = content;
      const media = template(content.media);
      return (run) => ({ as, media: media(run) });
    }
    case 'card': {
      const cards = content.cards.map((card) => cardOf(card, template));
      return (run) => ({ as: 'card', cards: cards.map((card) => card(run)) });
    }
    case 'email': {
      const subject = template(content.subject);
      return (run) => ({ as: 'email', subject: subject(run) });
    }
    case 'quick-reply':
    case 'whatsapp': {
      const buttons = content.buttons.map((button) => buttonOf(button, template));
      const { source: as } = content;
      const named =
        as === 'whatsapp' && content.message === 'template' && content.template !== undefined
          ? { subject: content.template }
          : {};
      return (run) => ({ as, ...named, buttons: buttons.map((button) => button(run)) });
    }
  }
}

type Card = Extract<ReplyContent, { source: 'card' }>['cards'][number];

function cardOf({ title, text = '', image, buttons }: Card, template: Template): (run: Run) => ShownCard {
  const [heading, body, picture] = [template(title), template(text), image === undefined ? undefined : template(image)];
  const below = buttons.map((button) => buttonOf(button, template));
  return (run) => ({
    title: heading(run),
    text: body(run),
    ...(picture === undefined ? {} : { image: picture(run) }),
    buttons: below.map((button) => button(run)),
  });
}

function buttonOf(button: Button, template: Template): (run: Run) => ShownButton {
  const label = template(button.label);
  if (button.does === 'say') {
    const says = template(button.says);
    return (run) => ({ label: label(run), says: says(run) });
  }
  const opens = template(button.page);
  return (run) => ({ label: label(run), opens: opens(run) });
}

/** In a chat a video is something to press on; elsewhere it is played as prompts play it. */
function compileVideo(content: Extract<ReplyContent, { source: 'video' }>, build: Build): Read<Spoken> {
  const played = compilePrompt(content, build);
  const caption = content.text === undefined ? undefined : build.template(content.text);
  const read = (run: Run): Spoken => {
    if (run.call.media !== 'text') return played(run);
    return { text: caption?.(run) ?? '', language: run.language, ms: 0, shown: { as: 'video', media: content.video } };
  };
  return Object.assign(read, { sensitive: played.sensitive });
}

/** What a variable holds: a text, the pieces of a mix, or the address of something that is shown. */
function compileValue({ as, value }: Extract<ReplyContent, { source: 'value' }>, build: Build): Read<Spoken> {
  const read = build.expression(value, { type: 'any' });
  const say = (run: Run): Spoken => {
    const held = read(run);
    const text = held === null ? '' : typeof held === 'object' ? JSON.stringify(held) : String(held);
    if (as === 'mix') return readMix(text, run, (id) => build.document('prompt', id));
    if (as === 'text') return { text, language: run.language, ms: speakingTime(text, 'default') };
    return { text, language: run.language, ms: 0, shown: { as, media: text } };
  };
  return Object.assign(say, { sensitive: read.sensitive });
}

/** A template speaks the call's language; when it cannot, the first it has. */
function compileTemplate(id: string, build: Build): Read<Spoken> {
  const document = build.document('reply-template', id) as ReplyTemplateDocument | undefined;
  const contents = (document?.contents ?? []).map(({ language, content }) => ({
    language,
    isPrompt: content.source === 'prompt',
    read: content.source === 'template' ? undefined : compileReply(content, build),
  }));
  const say = (run: Run): Spoken => {
    const entry = contents.find(({ language }) => language === run.language) ?? contents[0];
    if (entry === undefined) {
      throw new CallError(
        'unknown-reply-template',
        `There is no reply template ${id}. Choose another one in the element's settings.`,
      );
    }
    if (entry.read === undefined) {
      throw new CallError(
        'template-in-template',
        `The reply template ${id} holds another template. Write the reply itself there.`,
      );
    }
    const spoken = entry.read(run);
    return entry.isPrompt ? spoken : { ...spoken, language: entry.language };
  };
  return Object.assign(say, { sensitive: contents.some(({ read }) => read?.sensitive ?? false) });
}
