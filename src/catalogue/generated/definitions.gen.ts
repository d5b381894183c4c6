// Written by `npm run gen` from the schema.json files. Do not edit.
import type { JsonSchema } from '../../kernel/model/json-schema.ts';
import part0 from '../parts/assignment/schema.json' with { type: 'json' };
import part1 from '../parts/caller-action/schema.json' with { type: 'json' };
import part2 from '../parts/condition/schema.json' with { type: 'json' };
import part3 from '../parts/expectation/schema.json' with { type: 'json' };
import part4 from '../parts/input-value/schema.json' with { type: 'json' };
import part5 from '../parts/mock-answer/schema.json' with { type: 'json' };
import part6 from '../parts/prompt/schema.json' with { type: 'json' };
import part7 from '../parts/queue-treatment/schema.json' with { type: 'json' };
import part8 from '../parts/reply-content/schema.json' with { type: 'json' };
import part9 from '../parts/reply-text/schema.json' with { type: 'json' };
import part10 from '../parts/row-condition/schema.json' with { type: 'json' };
import part11 from '../parts/variable/schema.json' with { type: 'json' };

/** What `#/$defs/<part>` means in the schemas of elements, kinds and parts. */
export const definitions: Readonly<Record<string, JsonSchema>> = {
  'assignment': part0 as JsonSchema,
  'caller-action': part1 as JsonSchema,
  'condition': part2 as JsonSchema,
  'expectation': part3 as JsonSchema,
  'input-value': part4 as JsonSchema,
  'mock-answer': part5 as JsonSchema,
  'prompt': part6 as JsonSchema,
  'queue-treatment': part7 as JsonSchema,
  'reply-content': part8 as JsonSchema,
  'reply-text': part9 as JsonSchema,
  'row-condition': part10 as JsonSchema,
  'variable': part11 as JsonSchema,
};
