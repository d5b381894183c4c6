/** How much a text may hold. More is refused before it is parsed, so that a hostile file costs little. */
export interface TextLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Arrays and objects inside one another. */
  readonly depth: number;
  /** Values of any type, counted at every depth: bounds what a validator can find wrong. */
  readonly values: number;
  /** UTF-16 code units of a key: bounds JSON pointers, which repeat it. */
  readonly keyLength: number;
}

/** 5 MB is about 40 times the largest flow of 2,000 elements. */
export const documentLimits: TextLimits = { bytes: 5_000_000, depth: 64, values: 200_000, keyLength: 256 };

/** A bundle holds a whole tenant, each document two levels deeper than on its own. */
export const bundleLimits: TextLimits = { bytes: 50_000_000, depth: 66, values: 2_000_000, keyLength: 256 };
