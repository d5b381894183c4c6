/** Languages of the product; the vendor's users read both. */
export const LANGUAGES = ['en', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

const KEY = 'callsmith.language';

/** The language chosen before, else the browser's, else English. */
export function preferredLanguage(): Language {
  const chosen = chosenBefore();
  if (chosen === 'en' || chosen === 'zh') return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}

/** In a frame of another site's page the browser may keep nothing, and says so by an exception. */
function chosenBefore(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
