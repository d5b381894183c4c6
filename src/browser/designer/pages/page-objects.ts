import type { PageDocument } from '../../../catalogue/kinds/page/document.gen.ts';

/** The objects of a page with internal interface. */
export type PageObjects = Extract<PageDocument['source'], { type: 'internal' }>['objects'];
