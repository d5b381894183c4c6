import type { CoverageReport, Share } from '../../../twin/simulator/coverage.ts';
import type { Paint } from '../../terminal/paint.ts';
import { printable } from '../../terminal/printable.ts';
import { percentage } from './test-report.ts';

/** More exits than this are counted, not listed. */
const listedExits = 40;

/** Coverage as a table, a line for each flow, and the exits that no scenario takes. */
export function coverageLines(coverage: CoverageReport, paint: Paint): string[] {
  const names = [...coverage.flows.keys(), 'all flows'];
  const width = Math.max(...names.map((name) => name.length));
  const row = (
    name: string,
    { elements, exits, pairs }: Pick<CoverageReport, 'elements' | 'exits' | 'pairs'>,
  ): string =>
    [name.padEnd(width), ...[elements, exits, pairs].map((share) => paint(colourOf(share), cell(share)))].join('  ');
  const head = [
    ''.padEnd(width),
    ...['elements', 'exits', 'exit pairs'].map((title) => title.padStart(cellWidth)),
  ].join('  ');
  const { missing } = coverage.exits;
  const listed = missing.slice(0, listedExits).map((exit) => `  ${printable(exit)}`);
  const more = missing.length > listedExits ? [`  and ${missing.length - listedExits} more`] : [];
  return [
    paint('dim', head),
    ...[...coverage.flows].map(([flow, ofFlow]) => row(flow, ofFlow)),
    row('all flows', coverage),
    ...(missing.length === 0 ? [] : ['', 'Exits that no scenario takes:', ...listed, ...more]),
  ];
}

const cellWidth = 18;

function cell(share: Share): string {
  return `${percentage(share).toFixed(1)} % ${`(${share.covered}/${share.total})`.padStart(9)}`.padStart(cellWidth);
}

function colourOf(share: Share): 'green' | 'yellow' {
  return share.covered === share.total ? 'green' : 'yellow';
}
