/**
 * The command cannot be carried out as it was typed: a folder that is not there, a file that must not be overwritten.
 * The message names place, reason and remedy; it is printed alone, and the process ends with exit code 2.
 */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
