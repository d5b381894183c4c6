// Written by `npm run gen` from the schema.json files. Do not edit.

export const validators = Object.freeze({
  __proto__: null,
});
