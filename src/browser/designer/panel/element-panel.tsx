import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { FlowElement } from '../../../kernel/model/flow.ts';
import { describeElement } from '../../store/commands/describe-element.ts';
import { renameElement } from '../../store/commands/rename-element.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { looksOf } from '../canvas/cards.ts';
import { flowTextScope } from '../expressions/flow-text-scope.ts';
import { CommandText } from './command-text.tsx';
import { ExitList } from './exit-list.tsx';
import { FindingNotes } from './finding-notes.tsx';
import classes from './panel.module.css';
import { PanelScope } from './panel-scope.tsx';
import { usePanel } from './panel-world.ts';
import { placeElementFindings } from './placed-findings.ts';
import { SettingsForm } from './settings-form.tsx';

/** Everything about one element. */
export function ElementPanel({ element }: { readonly element: FlowElement }): ReactNode {
  const { t, say, language } = useText();
  const { store, tenant, findings } = usePanel();
  const { variables } = store.api.getState().document;
  const { catalogue } = store.context;
  const type = catalogue.elements.get(element.type);
  const placed = useMemo(
    () => placeElementFindings(findings, element, { context: store.context, language, needed: t('panel.needed') }),
    [findings, element, store, language, t],
  );
  const scope = useMemo(
    () => flowTextScope({ variables, element }, tenant, catalogue),
    [variables, element, tenant, catalogue],
  );
  const Icon = looksOf(element.type)?.Icon;
  return (
    <div className={classes.panel}>
      <header className={classes.head}>
        {Icon !== undefined && <Icon size={16} aria-hidden />}
        <div>
          <h2 className={classes.title}>{type === undefined ? element.type : say(type.title)}</h2>
          <Text size="xs" c="var(--cs-quiet)" ff="monospace">
            {element.id}
          </Text>
        </div>
      </header>
      <FindingNotes findings={placed.whole} />
      <section className={classes.section}>
        <CommandText
          place={`${element.id}/name`}
          label={t('panel.name')}
          value={element.name}
          run={(name) => store.run(renameElement, { id: element.id, name }, { group: `${element.id}/name` })}
        />
        <CommandText
          place={`${element.id}/description`}
          label={t('panel.description')}
          placeholder={t('panel.describe')}
          value={element.description ?? ''}
          isTall
          run={(description) =>
            store.run(describeElement, { id: element.id, description }, { group: `${element.id}/description` })
          }
        />
      </section>
      {type !== undefined && Object.keys(type.schema.properties ?? {}).length > 0 && (
        <PanelScope scope={scope}>
          <SettingsForm key={element.id} element={element} type={type} placed={placed} />
        </PanelScope>
      )}
      <ExitList element={element} />
    </div>
  );
}
