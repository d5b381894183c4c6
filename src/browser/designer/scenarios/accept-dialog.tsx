import { Alert, Button, Group, Modal } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { Document } from '../../../kernel/model/document.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Expectation } from '../../../twin/simulator/expectation.ts';
import { namesIn } from '../../../twin/simulator/judge.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { acceptance } from './accepted-scenario.ts';
import type { Scenarios } from './create-scenarios.ts';
import { type DiffLine, excerpt } from './diff-expectations.ts';
import { expectationText } from './difference-text.ts';
import classes from './scenarios.module.css';

const BECAUSE: Text = { en: 'Accept what happened', zh: '接受实际发生的情况' };

/** Shows how the expectations of a scenario would change before they do. */
export function AcceptDialog(props: {
  readonly document: Document;
  readonly actual: readonly Expectation[];
  readonly scenarios: Scenarios;
  readonly onClose: () => void;
}): ReactNode {
  const { t, say } = useText();
  const { host, store, run } = props.scenarios;
  const accepted = useMemo(() => acceptance(props.document, props.actual), [props.document, props.actual]);
  const [refusal, setRefusal] = useState<Text | null>(null);
  const nameOf = namesIn(store.getState().tenant);
  const accept = async (): Promise<void> => {
    const done = await host.replaceDocument(accepted.document, BECAUSE);
    if (!done.ok) return setRefusal(done.reason);
    props.onClose();
    await run([props.document.id]);
  };
  const lines = excerpt(accepted.diff);
  return (
    <Modal
      opened
      size="xl"
      onClose={props.onClose}
      title={t('scenarios.accept.title', { name: props.document.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <p className={classes.quiet}>{t('scenarios.accept.what')}</p>
      <ol className={classes.diff}>
        {lines.map((line, index) =>
          'skipped' in line ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <li key={index} className={classes.quiet}>
              {t('scenarios.accept.skipped', { count: line.skipped })}
            </li>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <Line key={index} line={line} text={say(expectationText(line.what, nameOf))} />
          ),
        )}
      </ol>
      {refusal !== null && (
        <Alert color="red" role="alert" p="xs">
          {say(refusal)}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={props.onClose}>
          {t('app.cancel')}
        </Button>
        <Button onClick={() => void accept()}>{t('scenarios.accept.do')}</Button>
      </Group>
    </Modal>
  );
}

function Line({ line, text }: { readonly line: DiffLine; readonly text: string }): ReactNode {
  const { t } = useText();
  return (
    <li data-side={line.side}>
      <span role="img" aria-label={t(`scenarios.accept.${line.side}`)}>
        {{ same: ' ', gone: '−', new: '+' }[line.side]}
      </span>{' '}
      {text}
    </li>
  );
}
