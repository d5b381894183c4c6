import type { Ask } from './ask.ts';
import { recordingRoutes as routes } from './recording-routes.ts';
import type { Recording, RecordingDeletion, RecordingList } from './recordings.ts';
import { type Fetch, requestRoute, routeUrl } from './request-route.ts';

export interface UploadOptions {
  /** Hash of the recording of this name that the user has heard. */
  readonly replaces?: string;
  readonly author?: string;
}

export interface RecordingDeleteOptions {
  readonly baseHash: string;
  /** Although prompts name it. */
  readonly force?: boolean;
}

export type RecordingClient = ReturnType<typeof recordingClient>;

/** Recordings of prompts as functions; apart from the client of the designer, which needs them on one screen. */
export function recordingClient(baseUrl: string, fetch: Fetch) {
  const ask: Ask = (route, request = {}) => requestRoute(baseUrl, fetch, route, request, JSON.parse);
  return Object.freeze({
    list: (tenant: string) => ask<RecordingList>(routes.recordings, { params: { tenant } }),
    upload: (tenant: string, name: string, file: unknown, options: UploadOptions = {}) =>
      ask<Recording>(routes.uploadRecording, { params: { tenant, name }, query: { ...options }, body: file }),
    remove: (tenant: string, name: string, options: RecordingDeleteOptions) =>
      ask<RecordingDeletion>(routes.deleteRecording, { params: { tenant, name }, query: { ...options } }),
    /** Address of the sound, for players. */
    url: (tenant: string, name: string) => routeUrl(baseUrl, routes.recording, { params: { tenant, name } }),
  });
}
