declare const meaning: unique symbol;

/** A JSON Schema of the contract, written as a constant so that its TypeScript type can be told from it. */
export interface ContractSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, ContractSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: ContractSchema;
  readonly anyOf?: readonly ContractSchema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  /** Values that tests may send where a pattern is so special that none of the usual ones fits. */
  readonly examples?: readonly string[];
  readonly [meaning]?: unknown;
}

/** The schema of a value whose type is told elsewhere: a document, a finding. */
export type SchemaOf<Meaning> = ContractSchema & { readonly [meaning]?: Meaning };

/** The TypeScript type of what a schema accepts; one declaration makes both. */
export type FromSchema<Schema> = Schema extends { readonly [meaning]?: infer Meaning } & {
  readonly [meaning]?: unknown;
}
  ? unknown extends Meaning
    ? Structure<Schema>
    : Exclude<Meaning, undefined>
  : Structure<Schema>;

type Structure<Schema> = Schema extends { readonly const: infer Constant }
  ? Constant
  : Schema extends { readonly enum: readonly (infer Member)[] }
    ? Member
    : Schema extends { readonly anyOf: readonly (infer Way)[] }
      ? Way extends unknown
        ? FromSchema<Way>
        : never
      : Schema extends { readonly type: 'object'; readonly properties: infer Properties }
        ? Fields<Properties, Schema extends { readonly required: readonly (infer Name)[] } ? Name : never>
        : Schema extends { readonly type: 'array'; readonly items: infer Item }
          ? readonly FromSchema<Item>[]
          : Schema extends { readonly type: infer Type }
            ? Simple<Type>
            : never;

type Fields<Properties, Required> = Flat<
  { readonly [Name in keyof Properties as Name extends Required ? Name : never]: FromSchema<Properties[Name]> } & {
    readonly [Name in keyof Properties as Name extends Required ? never : Name]?: FromSchema<Properties[Name]>;
  }
>;

type Flat<Type> = { [Name in keyof Type]: Type[Name] };

type Simple<Type> = Type extends 'string'
  ? string
  : Type extends 'integer' | 'number'
    ? number
    : Type extends 'boolean'
      ? boolean
      : Type extends 'null'
        ? null
        : never;
