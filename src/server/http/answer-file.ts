import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { mediaForms, type RawAnswerForm } from '../../contract/media-forms.ts';
import type { Asked } from './handler.ts';
import { isKnown } from './is-known.ts';

/** A file as a route without an answer schema gives it. */
export interface AnsweredFile {
  readonly form: RawAnswerForm;
  /** Strong ETag with its quotes; must change with every byte. Whoever has it already gets 304 and no content. */
  readonly tag?: string;
  /** Name under which browsers save it; without one they show or play it. */
  readonly name?: string;
  /** Made only when it is needed. A stream is sent as fast as the client takes it. */
  readonly content: () => string | Uint8Array | Readable;
}

/** Answers with a file, under its form's media type. */
export function answerFile({ request, reply }: Asked<unknown>, file: AnsweredFile): FastifyReply {
  const { form, tag, name, content } = file;
  if (tag !== undefined && isKnown(tag, request, reply)) return reply.code(304).send();
  if (name !== undefined) reply.header('content-disposition', disposition(name));
  const made = content();
  return reply.type(mediaForms[form]).send(made instanceof Uint8Array ? Buffer.from(made) : made);
}

/** RFC 6266: nothing in the name can end it, or the header; what old readers do not know stands a second time. */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\w.() -]/g, '_');
  if (plain === name) return `attachment; filename="${name}"`;
  const encoded = encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
