import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatSarif } from './format-sarif.ts';
import { listed } from './listed.harness.ts';
import schema from './sarif-2.1.0.fixture.json' with { type: 'json' };

const context = { version: '1.2.3', root: '/home/me/my tenant' };

describe('SARIF', () => {
  test('has the form of version 2.1.0, with and without findings', () => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    for (const findings of [listed, []]) {
      validate(JSON.parse(formatSarif(findings, context)));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('points to the place in the file and to the element', () => {
    const [run] = JSON.parse(formatSarif(listed, context)).runs;
    expect(run.originalUriBaseIds.TENANT.uri).toBe('file:///home/me/my%20tenant/');
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'exit-without-target');
    expect(result).toMatchInlineSnapshot(`
      {
        "level": "error",
        "locations": [
          {
            "logicalLocations": [
              {
                "fullyQualifiedName": "flow/main/elements/1",
                "name": "Main menu",
              },
            ],
            "physicalLocation": {
              "artifactLocation": {
                "uri": "flows/main.json",
                "uriBaseId": "TENANT",
              },
              "region": {
                "startColumn": 5,
                "startLine": 12,
              },
            },
          },
        ],
        "message": {
          "text": "The exit “2 Balance” of the element “Main menu” leads nowhere. Draw a line from it.",
        },
        "partialFingerprints": {
          "place/v1": "exit-without-target|flow|main|menu",
        },
        "ruleId": "exit-without-target",
        "ruleIndex": 0,
      }
    `);
  });

  test('escapes file names as URIs do', () => {
    const text = formatSarif(listed, context);
    expect(text).toContain('"all%20bundles/1.json"');
  });

  test('names each rule once, and each result by its place among them', () => {
    const [run] = JSON.parse(formatSarif([...listed, ...listed], context)).runs;
    const ids: string[] = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
  });
});
