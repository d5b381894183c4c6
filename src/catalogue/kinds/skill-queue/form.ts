import type { FormHints } from '../../form-hints.ts';

export const form: FormHints = {
  groups: [
    { fields: ['name', 'description', 'type', 'subtype'] },
    { title: { en: 'Waiting', zh: '排队' }, fields: ['maxWaitingTime', 'maxCalls', 'queuing', 'keeping'] },
    { title: { en: 'When nobody can answer', zh: '无人应答时' }, fields: ['whenTimeout', 'whenBusy', 'whenNoAgents'] },
    { title: { en: 'Agents', zh: '座席' }, fields: ['arrangingTime', 'answer'] },
  ],
};
