import type { Breakpoint } from '../../../twin/simulator/breakpoints.ts';
import type { Shelf } from './presets.ts';
import { FIRST_OPTIONS, type SimulatorOptions } from './simulator-state.ts';

interface Kept {
  readonly breakpoints: readonly Breakpoint[];
  readonly options: SimulatorOptions;
}

/** Breakpoints of a tenant and how its simulator was set, from the last time. What cannot be read is forgotten. */
export function readKept(shelf: Shelf, tenant: string): Kept {
  const kept = parsed(shelf.getItem(keyOf(tenant)));
  const listed = Array.isArray(kept.breakpoints) ? kept.breakpoints : [];
  return { breakpoints: listed.filter(isBreakpoint).slice(0, MOST), options: optionsOf(kept.options) };
}

export function keep(shelf: Shelf, tenant: string, { breakpoints, options }: Kept): void {
  try {
    shelf.setItem(keyOf(tenant), JSON.stringify({ breakpoints, options }));
  } catch {
    // A browser without room keeps them for as long as the page is open.
  }
}

const MOST = 1000;

function keyOf(tenant: string): string {
  return `callsmith.simulator.${tenant}`;
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

function isBreakpoint(value: unknown): value is Breakpoint {
  if (typeof value !== 'object' || value === null) return false;
  const { element, when } = value as Readonly<Record<string, unknown>>;
  return typeof element === 'string' || typeof when === 'string';
}

function optionsOf(value: unknown): SimulatorOptions {
  const given = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const chosen = Object.entries(FIRST_OPTIONS).map(([name, first]) => {
    const option = Object.hasOwn(given, name) ? given[name] : first;
    return [name, typeof option === 'boolean' ? option : first];
  });
  return Object.fromEntries(chosen) as unknown as SimulatorOptions;
}
