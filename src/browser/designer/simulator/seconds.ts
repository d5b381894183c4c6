/** Milliseconds of a call as people read them: `7.5 s`, `1:07.5`, `1:00:07.5`. */
export function seconds(ms: number): string {
  const tenths = Math.floor(ms / 100);
  const [hours, minutes, rest] = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60, (tenths % 600) / 10];
  if (hours === 0 && minutes === 0) return `${rest.toFixed(1)} s`;
  const padded = rest.toFixed(1).padStart(4, '0');
  return hours === 0 ? `${minutes}:${padded}` : `${hours}:${String(minutes).padStart(2, '0')}:${padded}`;
}
