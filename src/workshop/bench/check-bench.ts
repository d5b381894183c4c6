import { catalogue } from '../../catalogue/catalogue.ts';
import { formats } from '../../catalogue/formats.ts';
import { checkDocument } from '../../kernel/documents/check-document.ts';
import { findingsOfDocument } from '../../kernel/inspection/findings-of.ts';
import type { Document } from '../../kernel/model/document.ts';
import { type Tenant, tenantOf, withDocument } from '../../kernel/model/tenant.ts';
import { figureLine } from './figure-line.ts';
import { largeTenant } from './large-flow.ts';
import { sideBySide } from './side-by-side.ts';

/** Of a 200-element flow, while somebody types (design.md): one frame (ms). */
const FRAME_MS = 16;

/**
 * What happens after a keystroke: the changed flow is validated and all rules that look at it run. Beside it, what
 * ajv's generated validator alone takes for the same flow.
 */
export function benchChecking(rounds: number, milliseconds: number): readonly string[] {
  return ['checking a flow after a keystroke: schema and all rules, against ajv alone'].concat(
    [20, 200, 2000].flatMap((size) => linesFor(size, rounds, milliseconds)),
  );
}

function linesFor(size: number, rounds: number, milliseconds: number): string[] {
  const documents = largeTenant(size);
  const [flow] = documents as [Document];
  const tenant = tenantOf(documents);
  seeThatItIsCorrect(tenant, flow);
  const validate = formats.get('flow')?.validate;
  let keystroke = 0;
  const [ajv, all] = sideBySide(
    [
      { name: 'ajv', run: () => validate?.(flow) },
      {
        name: 'all',
        run() {
          keystroke += 1;
          return checkAll(tenant, typed(flow, keystroke));
        },
      },
    ],
    rounds,
    milliseconds,
  ).map(({ perSecond }) => perSecond) as [number, number];
  const time = 1000 / all;
  const verdict = size === 200 ? `  goal under ${FRAME_MS} ms  ${time < FRAME_MS ? 'reached' : 'missed'}` : '';
  return [
    `  ${`${size} elements: all`.padEnd(64)} ${time.toFixed(2).padStart(8)} ms${verdict}`,
    figureLine({ what: `${size} elements: ajv alone : all`, ratio: ajv / all }),
  ];
}

/** A new flow as a keystroke makes one: the element that is typed in is new, the others are those from before. */
function typed(flow: Document, keystroke: number): Document {
  const [first, ...others] = flow.elements as { id: string }[];
  return { ...flow, elements: [{ ...first, name: `start ${keystroke}` }, ...others] };
}

function checkAll(tenant: Tenant, flow: Document): unknown {
  const checked = checkDocument(flow, formats);
  return [checked, findingsOfDocument(withDocument(tenant, flow), catalogue, flow)];
}

function seeThatItIsCorrect(tenant: Tenant, flow: Document): void {
  const checked = checkDocument(flow, formats).findings;
  const ruled = findingsOfDocument(tenant, catalogue, flow).filter(({ severity }) => severity === 'error');
  const first = [...checked, ...ruled][0];
  if (first !== undefined) throw new Error(`The benchmark's flow is not correct: ${first.message}`);
}
