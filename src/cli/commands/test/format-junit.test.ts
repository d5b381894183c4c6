import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatJunit } from './format-junit.ts';
import { reported } from './reported.harness.ts';

test('build servers get a suite for each flow and a case for each scenario', () => {
  expect(formatJunit(reported)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="Bank &amp; Sons" tests="3" failures="2" errors="0" time="1.234">
      <testsuite name="balance" tests="2" failures="2" errors="0" time="0.003">
        <testcase classname="balance" name="balance: The caller hears &lt;the balance&gt; &amp; &quot;hangs up&quot;" file="scenarios/balance.json" time="0.001">
          <failure message="After &quot;Ask&quot; the caller should have heard &quot;Ten yuan.&quot; but heard &quot;Nine yuan.&quot; (element tell, 4.6 s)." type="difference">expected {&quot;that&quot;:&quot;heard&quot;,&quot;text&quot;:&quot;Ten yuan.&quot;,&quot;interrupted&quot;:false}
    came {&quot;that&quot;:&quot;heard&quot;,&quot;text&quot;:&quot;Nine yuan.&quot;,&quot;interrupted&quot;:false}</failure>
        </testcase>
        <testcase classname="balance" name="lost: Lost" file="scenarios/lost.json" time="0.001">
          <failure message="No mock answers interface balance; add one." type="problem"></failure>
        </testcase>
      </testsuite>
      <testsuite name="main" tests="1" failures="0" errors="0" time="0.001">
        <testcase classname="main" name="opening-hours: The caller asks for the opening hours" file="scenarios/opening-hours.json" time="0.001"/>
      </testsuite>
    </testsuites>
    "
  `);
});

test('XML is well-formed whatever the names and sentences contain', () => {
  const [, failing] = reported.verdicts;
  if (failing?.difference === null || failing === undefined) throw new Error('One has failed.');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(']]>', '\0', '\ud800', '&#0;', '\u000b', '\uffff'),
  );
  fc.assert(
    fc.property(text, text, text, (name, flow, sentence) => {
      const difference = { ...failing.difference, sentence } as NonNullable<typeof failing.difference>;
      const xml = formatJunit({ ...reported, tenant: name, verdicts: [{ ...failing, name, flow, difference }] });
      expect(problemOf(xml)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

/** What makes the text no XML 1.0 document (elements, attributes and character data only), or undefined. */
function problemOf(xml: string): string | undefined {
  const bad = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (bad !== null) return `character ${bad[0].codePointAt(0)}`;
  const token =
    /<\?xml[^?]*\?>|<\/(?<close>[\w-]+)>|<(?<open>[\w-]+)(?:\s[\w-]+="(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\d+);)*")*(?<empty>\/)?>|(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+);)+/uy;
  const open: string[] = [];
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const groups = token.exec(xml)?.groups;
    if (groups === undefined) return `at ${at}: ${xml.slice(at, at + 40)}`;
    if (groups.open !== undefined && groups.empty === undefined) open.push(groups.open);
    if (groups.close !== undefined && open.pop() !== groups.close) return `closing ${groups.close} at ${at}`;
  }
  return open.length === 0 ? undefined : `open: ${open.join()}`;
}
