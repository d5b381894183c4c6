import type { RegistryFieldsType } from '@rjsf/utils';
import { CellsField } from './cells-field.tsx';
import { ChecksField } from './checks-field.tsx';
import { GroupField } from './group-field.tsx';
import { JsonField } from './json-field.tsx';
import { MapField } from './map-field.tsx';
import { ReferencesField } from './references-field.tsx';
import { StringsField } from './strings-field.tsx';
import { UnionField } from './union-field.tsx';

/** Fields by the names that formSchema gives them; `object` is the library's own without a frame. */
export const formFields: RegistryFieldsType = {
  group: GroupField,
  union: UnionField,
  json: JsonField,
  map: MapField,
  references: ReferencesField,
  strings: StringsField,
  checks: ChecksField,
  cells: CellsField,
};
