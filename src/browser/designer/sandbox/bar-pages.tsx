import { Alert, Anchor, Button, Stack, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { BarSettings, BarSettingsBody } from '../../../contract/connection-bar.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './sandbox.module.css';

const ORIGIN = /^https?:\/\/[^\s/?#@]+$/i;
const ADDRESS = /^https?:\/\/[^\s@#]+$/i;

/** Which pages may embed the bar, and who vouches for their agents. */
export function BarPages({
  settings,
  onSave,
}: {
  readonly settings: BarSettings;
  readonly onSave: (body: BarSettingsBody) => Promise<boolean>;
}): ReactNode {
  const { t } = useText();
  const [origins, setOrigins] = useState(settings.origins.join('\n'));
  const [verifyUrl, setVerifyUrl] = useState(settings.verifyUrl);
  const written = origins
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '');
  const wrong = written.find((line) => !ORIGIN.test(line));
  const isUrlFine = verifyUrl === '' || ADDRESS.test(verifyUrl);
  const isChanged = written.join('\n') !== settings.origins.join('\n') || verifyUrl !== settings.verifyUrl;
  const isSaved = !isChanged && settings.verifyUrl !== '';
  return (
    <section className={classes.part} aria-labelledby="sandbox-pages">
      <h2 id="sandbox-pages">{t('sandbox.pages.title')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (wrong === undefined && isUrlFine) void onSave({ origins: written, verifyUrl });
        }}
      >
        <Stack gap="sm">
          <Textarea
            label={t('sandbox.pages.origins')}
            description={t('sandbox.pages.originsHelp')}
            placeholder="http://127.0.0.1:8792"
            autosize
            minRows={2}
            maxRows={8}
            value={origins}
            error={wrong === undefined ? null : t('sandbox.pages.badOrigin', { text: wrong })}
            onChange={(event) => setOrigins(event.currentTarget.value)}
          />
          <TextInput
            label={t('sandbox.pages.verify')}
            description={t('sandbox.pages.verifyHelp')}
            placeholder="http://127.0.0.1:8792/rest/cc-management/v1/thirdparty/thirdPartyValidate"
            value={verifyUrl}
            error={isUrlFine ? null : t('sandbox.pages.badUrl')}
            onChange={(event) => setVerifyUrl(event.currentTarget.value.trim())}
          />
          {isSaved && !settings.isVerifyTrusted && (
            <Alert color="orange" title={t('sandbox.pages.notTrusted')}>
              {t('sandbox.pages.notTrustedWhat')}{' '}
              <Anchor component={Link} href="/tenant">
                {t('sandbox.pages.toSettings')}
              </Anchor>
            </Alert>
          )}
          <div className={classes.row}>
            <Button type="submit" disabled={!isChanged || wrong !== undefined || !isUrlFine}>
              {t('sandbox.pages.save')}
            </Button>
            {isSaved && <span className={classes.quiet}>{t('sandbox.pages.saved')}</span>}
          </div>
        </Stack>
      </form>
    </section>
  );
}
