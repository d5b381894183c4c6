// Written by `npm run gen` from the schema.json files. Do not edit.
/** Settings of the element type "validate", with all defaults filled in. */
export type Settings = {
  /** Variable to verify */
  readonly value: string;
  /** The value must end with it; the rules look at what stands before it. */
  readonly endKey: 'none' | '#' | '*' | '#-or-*';
  /** When none but empty is chosen, any character is. */
  readonly allowed: readonly ('digits' | 'upper-case' | 'lower-case' | 'word' | 'empty')[];
  /** Rules */
  readonly rules: readonly ({
    readonly rule: 'min-length';
    /** A number, or a variable that holds one. */
    readonly least: string;
  } | {
    readonly rule: 'max-length';
    /** A number, or a variable that holds one. */
    readonly most: string;
  } | {
    readonly rule: 'length-range';
    /** A number, or a variable that holds one. */
    readonly least: string;
    /** A number, or a variable that holds one. */
    readonly most: string;
  } | {
    readonly rule: 'minimum';
    /** A number, or a variable that holds one. */
    readonly least: string;
  } | {
    readonly rule: 'maximum';
    /** A number, or a variable that holds one. */
    readonly most: string;
  } | {
    readonly rule: 'value-range';
    /** A number, or a variable that holds one. */
    readonly least: string;
    /** A number, or a variable that holds one. */
    readonly most: string;
  } | {
    readonly rule: 'email';
  } | {
    readonly rule: 'url';
  } | {
    readonly rule: 'time';
    /** Format */
    readonly format: 'HHmm' | 'HHmmss' | 'HH:mm' | 'HH:mm:ss' | 'MMdd' | 'yyyyMMdd' | 'yyyy-MM-dd' | 'yyyyMMddHHmmss' | 'yyyy-MM-dd HH:mm:ss';
  } | {
    readonly rule: 'decimal';
  } | {
    readonly rule: 'positive-integer';
  } | {
    readonly rule: 'ip';
  } | {
    readonly rule: 'identifier';
  })[];
};
