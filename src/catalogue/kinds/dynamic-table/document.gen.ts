// Written by `npm run gen` from the schema.json files. Do not edit.
/** A document of the kind "dynamic-table", with all defaults filled in. */
export type DynamicTableDocument = {
  readonly kind: 'dynamic-table';
  readonly formatVersion: 1;
  /** Identity: 1 to 64 lower-case letters, digits and hyphens. It never changes; references hold it. */
  readonly id: string;
  /** Label shown to people; may change freely. */
  readonly name: string;
  /** What it is for, in words. */
  readonly description?: string;
  /** At most one index, 30 common and 20 encrypted fields. */
  readonly fields: readonly ({
    /** Stays when the field is renamed: values are kept under it. */
    readonly id: string;
    /** The column's header in CSV files. */
    readonly name: string;
    /** Field type */
    readonly type: 'string' | 'number' | 'dictionary' | 'date' | 'time';
    /** Used as index */
    readonly isIndex: boolean;
    /** Encrypted */
    readonly isEncrypted: boolean;
    /** Mandatory */
    readonly isMandatory: boolean;
    /** Characters of a text, digits of a number. Without it 256 and 30. */
    readonly length?: number;
    /** What is shown to whoever may not see the value. Without it the value is shown. */
    readonly mask?: 'last-four' | 'first-four' | 'all';
    /** The values of a dictionary. */
    readonly values?: readonly ({
      /** Key */
      readonly key: string;
      /** Value */
      readonly value: string;
    })[];
  })[];
};
