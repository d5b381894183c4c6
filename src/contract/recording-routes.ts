import { MOST_WAV_BYTES } from '../lib/wav/read-wav.ts';
import { idField } from './field-schemas.ts';
import { tenantPath } from './path-schemas.ts';
import {
  recordingDeletionQuery,
  recordingDeletionSchema,
  recordingListSchema,
  recordingNameField,
  recordingSchema,
  uploadQuery,
} from './recordings.ts';
import type { Route } from './route.ts';

const recordingPath = {
  type: 'object',
  properties: { tenant: idField, name: recordingNameField },
  required: ['tenant', 'name'],
  additionalProperties: false,
} as const;

const one = { path: '/api/tenants/:tenant/recordings/:name', params: recordingPath, tenant: 'path' } as const;

/** Recordings of prompts: WAV, 8 kHz, mono, 8 bits (domain.md §2.5). */
export const recordingRoutes = {
  recordings: {
    method: 'GET',
    path: '/api/tenants/:tenant/recordings',
    summary: 'The recordings of prompts.',
    permission: 'read',
    tenant: 'path',
    rate: 'read',
    params: tenantPath,
    answer: recordingListSchema,
    problems: ['unknown-tenant'],
  },
  recording: {
    ...one,
    method: 'GET',
    summary: 'A recording, to be played.',
    permission: 'read',
    rate: 'read',
    answer: 'wav',
    problems: ['unknown-tenant', 'unknown-recording', 'damaged-recording'],
  },
  uploadRecording: {
    ...one,
    method: 'PUT',
    summary: 'Stores a recording, or replaces the one that the user has heard.',
    permission: 'edit',
    rate: 'write',
    query: uploadQuery,
    body: 'wav',
    bodyLimit: MOST_WAV_BYTES,
    answer: recordingSchema,
    problems: ['unknown-tenant', 'invalid-recording', 'stale-recording', 'too-many-recordings'],
  },
  deleteRecording: {
    ...one,
    method: 'DELETE',
    summary: 'Deletes a recording for ever, unless a prompt names it.',
    permission: 'edit',
    rate: 'write',
    query: recordingDeletionQuery,
    answer: recordingDeletionSchema,
    problems: ['unknown-tenant', 'unknown-recording', 'stale-recording', 'recording-in-use'],
  },
} as const satisfies Readonly<Record<string, Route>>;
