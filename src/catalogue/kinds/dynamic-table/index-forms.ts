/**
 * Ways in which the number of a caller may stand in an index, most exact first. Nothing is published about how the index
 * is matched (domain.md §1.15); ours: the number as it came, then without what carriers put before it: `+`, the
 * international prefix `00`, the country code of China, a leading 0. The first form that finds a row wins.
 */
export function indexForms(number: string): readonly string[] {
  const plain = number.trim();
  const digits = plain.replace(/^\+|^00(?=[1-9])/, '');
  const national = digits.replace(/^86(?=\d{10,11}$)/, '');
  const bare = national.replace(/^0(?=\d{6,})/, '');
  return [...new Set([plain, digits, national, bare])].filter((form) => form !== '');
}
