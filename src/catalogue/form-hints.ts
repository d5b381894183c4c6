import type { Text } from '../kernel/model/text.ts';

/** How the form of an element type or a document kind is laid out. Data only: the schema says what there is. */
export interface FormHints {
  /** Every field of the schema stands in exactly one group, or in `elsewhere`. */
  readonly groups: readonly FormGroup[];
  /** Fields that are not edited in the form: they are drawn. */
  readonly elsewhere?: readonly string[];
  /** By path: names joined by `/`, with `item` for the items of a list: `texts/item/text`. */
  readonly fields?: Readonly<Record<string, FieldHints>>;
}

export interface FormGroup {
  /** Absent: the group needs no heading. */
  readonly title?: Text;
  readonly fields: readonly string[];
  /** Closed until somebody opens it or something in it is wrong. */
  readonly isAdvanced?: boolean;
}

export interface FieldHints {
  /**
   * What the annotations of the schema do not tell by themselves.
   * - `rows`: a list of objects as a table, one object a row
   * - `lines`: a text of several lines
   * - `strings`: a list of short texts
   * - `cells`: a list of rows as a table whose columns are the items of the list that `columns` names
   * - `language`, `languages`: BCP 47 tags; `time-zone`: an IANA name; `secret-name`: names a secret of the tenant
   * - `entity`: an entity of the domain, or one of the system's
   */
  readonly widget?:
    | 'rows'
    | 'cells'
    | 'lines'
    | 'strings'
    | 'language'
    | 'languages'
    | 'time-zone'
    | 'secret-name'
    | 'entity';
  /** With `cells`: a list beside it, whose items have `id`, `name` and `type`. */
  readonly columns?: string;
  /** Shown in the empty field: an example of what could stand there. */
  readonly placeholder?: string;
}
