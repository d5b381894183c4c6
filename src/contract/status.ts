import { permissions } from './route.ts';
import type { FromSchema } from './schema-type.ts';

export const healthSchema = {
  type: 'object',
  properties: {
    status: { enum: ['ok', 'read-only', 'unavailable'] },
    version: { type: 'string' },
    storage: { enum: ['sqlite', 'postgresql'] },
    /** Seconds since the start. */
    uptime: { type: 'number', minimum: 0 },
    /** What everybody who reaches it may do. */
    grants: { type: 'array', items: { enum: permissions } },
  },
  required: ['status', 'version', 'storage', 'uptime', 'grants'],
  additionalProperties: false,
} as const;
export type Health = FromSchema<typeof healthSchema>;
