export type ExpressionErrorCode =
  | 'no-value'
  | 'type'
  | 'different-types'
  | 'division-by-zero'
  | 'number-too-large'
  | 'out-of-range'
  | 'not-convertible'
  | 'pattern'
  | 'separator'
  | 'reserved-key'
  | 'list-too-long'
  | 'text-too-long'
  | 'too-deep'
  | 'too-many-steps';

/**
 * The only thing an evaluation throws. The message quotes the expression, never a value: a value may be secret.
 */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  readonly code: ExpressionErrorCode;

  constructor(code: ExpressionErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
