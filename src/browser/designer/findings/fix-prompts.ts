import type { PromptDocument } from '../../../catalogue/kinds/prompt/document.gen.ts';
import {
  isRecordingOutdated,
  isTranslationOutdated,
  sourceEntry,
} from '../../../catalogue/kinds/prompt/prompt-state.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { changePlace } from './finding-place.ts';
import type { Fixer } from './quick-fix.ts';

/** A change of the source that changes nothing for its translation. */
export const keepTranslation: Fixer = (finding, store) => {
  const place = placeIn(finding.path, store.api.getState().document);
  const source = place && sourceEntry(place.prompt, [String(finding.params.source)]);
  if (place === null || source === undefined || source === null) return [];
  if (!isTranslationOutdated(place.entry, source)) return [];
  const at = { ...finding, path: `/texts/${place.index}/translatedFrom` };
  const title = { en: 'The translation is still right', zh: '译文仍然正确' };
  return [{ id: 'still-right', title, apply: () => changePlace(store, at, source.text) }];
};

/** A change of the text that changes nothing for its recording. */
export const keepRecording: Fixer = (finding, store) => {
  const place = placeIn(finding.path, store.api.getState().document);
  if (place === null || !isRecordingOutdated(place.entry)) return [];
  const at = { ...finding, path: `/texts/${place.index}/recordedFrom` };
  const title = { en: 'The recording is still right', zh: '录音仍然正确' };
  return [{ id: 'still-right', title, apply: () => changePlace(store, at, place.entry.text) }];
};

function placeIn(path: string, document: Document) {
  const index = Number(/^\/texts\/(\d+)\//.exec(path)?.[1] ?? Number.NaN);
  const prompt = document as PromptDocument;
  const entry = document.kind === 'prompt' ? prompt.texts[index] : undefined;
  return entry === undefined ? null : { prompt, index, entry };
}
