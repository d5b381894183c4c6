import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { createInspector } from './inspector.ts';
import type { Question } from './protocol.ts';

const inspect = createInspector(catalogue, formats, () => performance.now());

addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(inspect(data)));
