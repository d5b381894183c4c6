/** One message of a `text/event-stream`; comments and retry lines are passed over. */
export interface StreamMessage {
  readonly id: string;
  readonly data: string;
}

/** Reads server-sent events from the chunks of an answer's body, however they are cut. */
export async function* readEventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamMessage> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const message = readBlock(block);
        if (message !== undefined) yield message;
      }
    }
  } finally {
    await reader.cancel();
  }
}

function readBlock(block: string): StreamMessage | undefined {
  let id = '';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('id:')) id = line.slice(3).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).trimStart());
  }
  return data.length === 0 ? undefined : { id, data: data.join('\n') };
}
