/** Sentences as a person writes them, one a line. Spaces at the ends of lines stay while they are being typed. */
export function linesOf(sentences: readonly string[]): string {
  return sentences.join('\n');
}

/** What stands in the lines; empty ones say nothing. */
export function sentencesOf(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
