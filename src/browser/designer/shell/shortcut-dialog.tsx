import { Kbd, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './shortcut-dialog.module.css';
import { keyCaps, SHORTCUTS } from './shortcuts.ts';

const AREAS = ['canvas', 'edit', 'view', 'document'] as const;

/** All keys, by what they are for. */
export function ShortcutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <Modal
      opened
      size="min(820px, 92vw)"
      onClose={onClose}
      title={t('shell.help.shortcuts')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div className={classes.areas}>
        {AREAS.map((area) => (
          <section key={area}>
            <h3>{t(`shell.area.${area}`)}</h3>
            <dl>
              {SHORTCUTS.filter((shortcut) => shortcut.area === area).map(({ id, keys }) => (
                <div key={id}>
                  <dt>{t(`shortcuts.${id}`)}</dt>
                  <dd>
                    {keys.map((each) => (
                      <span key={each}>
                        {keyCaps(each, isApple).map((cap) => (
                          <Kbd key={cap} size="xs">
                            {cap}
                          </Kbd>
                        ))}
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
