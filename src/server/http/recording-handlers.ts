import type { recordingRoutes } from '../../contract/recording-routes.ts';
import {
  deleteRecording,
  type RecordingRef,
  recordingFile,
  recordingList,
  uploadRecording,
} from '../recordings/recordings.ts';
import type { Services } from '../services.ts';
import { answerFile } from './answer-file.ts';
import { type Asked, type Handlers, parameter } from './handler.ts';
import { allOf } from './raw-body.ts';

type RecordingHandlers = Pick<Handlers, keyof typeof recordingRoutes>;

/** What is asked about recordings of prompts. */
export function recordingHandlers(services: Services): RecordingHandlers {
  return {
    recordings: ({ params }) => recordingList(services, parameter(params, 'tenant')),
    async recording(asked) {
      const { content, hash } = await recordingFile(services, refIn(asked.params));
      return answerFile(asked, { form: 'wav', tag: `"${hash}"`, content: () => content });
    },
    async uploadRecording({ params, query, body }) {
      const { replaces, author } = query;
      return uploadRecording(services, refIn(params), { bytes: await allOf(body), replaces, author });
    },
    deleteRecording: ({ params, query }) =>
      deleteRecording(services, refIn(params), { baseHash: query.baseHash ?? '', force: query.force === 'true' }),
  };
}

function refIn(params: Asked<unknown>['params']): RecordingRef {
  return { tenant: parameter(params, 'tenant'), name: parameter(params, 'name') };
}
