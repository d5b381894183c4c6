import { Button, FileButton, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { writeCsvUnits } from '../../../catalogue/kinds/prompt/csv-units.ts';
import { unitsOf } from '../../../catalogue/kinds/prompt/units-of.ts';
import { writeXliff } from '../../../catalogue/kinds/prompt/write-xliff.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { saveFile } from '../../ui/save-file.ts';
import { ImportTranslations } from './import-translations.tsx';
import type { PromptRow } from './prompt-rows.ts';
import type { PromptSession } from './prompt-session.ts';

/** Takes texts to translators and brings translations back. */
export function ExchangeMenu({
  rows,
  languages,
  session,
}: {
  readonly rows: readonly PromptRow[];
  readonly languages: readonly string[];
  readonly session: PromptSession;
}): ReactNode {
  const { t } = useText();
  const { tenant } = useWorkspace();
  const [file, setFile] = useState<File | null>(null);
  const targets = languages.slice(1);
  const take = (form: 'xliff' | 'csv', wanted: readonly string[]): void => {
    const prompts = rows.map(({ prompt }) => prompt);
    const units = unitsOf(prompts, languages, wanted);
    const name = [tenant, 'prompts', ...(wanted.length === 1 ? wanted : [])].join('-');
    if (form === 'csv') {
      saveFile(`${name}.csv`, writeCsvUnits(units), 'text/csv;charset=utf-8');
      return;
    }
    const { text, leftOut } = writeXliff(units);
    saveFile(`${name}.xlf`, text, 'application/x-xliff+xml;charset=utf-8');
    if (leftOut.length > 0) {
      const names = [...new Set(leftOut.map((unit) => unit.name))].slice(0, 5).join(', ');
      notifications.show({ color: 'orange', message: t('prompts.leftOut', { count: leftOut.length, names }) });
    }
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={15} />} disabled={rows.length === 0}>
            {t('prompts.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['xliff', 'csv'] as const).map((form) => (
            <div key={form}>
              <Menu.Label>{t(`prompts.form.${form}`)}</Menu.Label>
              <Menu.Item onClick={() => take(form, languages)}>{t('prompts.allLanguages')}</Menu.Item>
              {targets.length > 1 &&
                targets.map((language) => (
                  <Menu.Item key={language} onClick={() => take(form, [language])}>
                    {language}
                  </Menu.Item>
                ))}
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
      <FileButton accept=".csv,.xlf,.xliff,.xml" onChange={setFile}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconUpload size={15} />}>
            {t('prompts.import')}
          </Button>
        )}
      </FileButton>
      {file !== null && <ImportTranslations file={file} session={session} onClose={() => setFile(null)} />}
    </>
  );
}
