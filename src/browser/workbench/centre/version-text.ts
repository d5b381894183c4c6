import type { AnsweredBy } from '../../../twin/contact-center/answered-by.ts';

type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** Which version of a flow answered: "release V1.2", or "draft". */
export function versionText(t: Translate, { version }: Pick<AnsweredBy, 'version'>): string {
  return version === null ? t('workbench.version.draft') : t('workbench.version.release', { version });
}
