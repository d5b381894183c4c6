import { ActionIcon, Button, Select, TextInput, Tooltip } from '@mantine/core';
import { IconCornerDownRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ExpectedTurn } from '../../../twin/recognition/test-sets/recognition-test.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { pairsOf, slotsOf } from './slot-pairs.ts';
import classes from './tests.module.css';
import { TypedInput } from './typed-input.tsx';

export interface WrittenDialog {
  readonly turns: readonly ExpectedTurn[];
}

/** More are shown when they are asked for. */
const SHOWN = 100;

/** What is said and what it must mean, a line for each turn. */
export function DialogList({
  dialogs,
  codes,
  isReadOnly,
  onChange,
}: {
  readonly dialogs: readonly WrittenDialog[];
  /** Of the intents that may be expected. */
  readonly codes: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChange: (dialogs: readonly WrittenDialog[]) => void;
}): ReactNode {
  const { t } = useText();
  const [shown, setShown] = useState(SHOWN);
  const newTurn = (): ExpectedTurn => ({ say: t('recognition.testPage.newSay'), intent: codes[0] ?? 'unknown' });
  const put = (index: number, turns: readonly ExpectedTurn[]): void =>
    onChange(turns.length === 0 ? dialogs.toSpliced(index, 1) : dialogs.with(index, { ...dialogs[index], turns }));
  return (
    <section className={classes.dialogs} aria-label={t('recognition.testPage.dialogs')}>
      <h2>
        {t('recognition.testPage.dialogs')} <span className={classes.quiet}>{dialogs.length}</span>
      </h2>
      <div className={classes.turnHead} aria-hidden>
        <span>{t('recognition.testPage.turn')}</span>
        <span>{t('recognition.testPage.intent')}</span>
        <span>{t('recognition.testPage.command')}</span>
        <span>{t('recognition.testPage.slots')}</span>
      </div>
      {dialogs.slice(0, shown).map(({ turns }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dialogs are told apart by their places only.
        <div key={index} className={classes.dialog}>
          {turns.map((turn, place) => (
            <TurnRow
              // biome-ignore lint/suspicious/noArrayIndexKey: so are turns.
              key={place}
              turn={turn}
              codes={codes}
              isReadOnly={isReadOnly}
              isLast={place === turns.length - 1}
              onChange={(changed) => put(index, turns.with(place, changed))}
              onRemove={() => put(index, turns.toSpliced(place, 1))}
              onMore={() => put(index, [...turns, newTurn()])}
            />
          ))}
        </div>
      ))}
      <div className={classes.testTools}>
        {dialogs.length > shown && (
          <Button variant="default" onClick={() => setShown(shown + SHOWN)}>
            {t('recognition.testPage.more', { count: Math.min(SHOWN, dialogs.length - shown) })}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={isReadOnly}
          onClick={() => {
            setShown(Math.max(shown, dialogs.length + 1));
            onChange([...dialogs, { turns: [newTurn()] }]);
          }}
        >
          {t('recognition.testPage.addDialog')}
        </Button>
      </div>
    </section>
  );
}

function TurnRow({
  turn,
  codes,
  isReadOnly,
  isLast,
  onChange,
  onRemove,
  onMore,
}: {
  readonly turn: ExpectedTurn;
  readonly codes: readonly string[];
  readonly isReadOnly: boolean;
  readonly isLast: boolean;
  readonly onChange: (turn: ExpectedTurn) => void;
  readonly onRemove: () => void;
  readonly onMore: () => void;
}): ReactNode {
  const { t } = useText();
  const { command: _command, slots: _slots, ...rest } = turn;
  const known = codes.includes(turn.intent) ? codes : [...codes, turn.intent];
  const others = (command: string, slots: Readonly<Record<string, string>>): ExpectedTurn => ({
    ...rest,
    ...(command === '' ? {} : { command }),
    ...(Object.keys(slots).length === 0 ? {} : { slots }),
  });
  return (
    <div className={classes.turn}>
      <TextInput
        aria-label={t('recognition.testPage.turn')}
        value={turn.say}
        readOnly={isReadOnly}
        onChange={(event) => onChange({ ...turn, say: event.currentTarget.value })}
      />
      <Select
        aria-label={t('recognition.testPage.intent')}
        searchable
        data={[...known]}
        value={turn.intent}
        readOnly={isReadOnly}
        onChange={(intent) => intent !== null && onChange({ ...turn, intent })}
      />
      <TextInput
        aria-label={t('recognition.testPage.command')}
        value={turn.command ?? ''}
        readOnly={isReadOnly}
        onChange={(event) => onChange(others(event.currentTarget.value, turn.slots ?? {}))}
      />
      <TypedInput
        label={t('recognition.testPage.slots')}
        placeholder={t('recognition.testPage.slotsHint')}
        text={pairsOf(turn.slots)}
        isReadOnly={isReadOnly}
        onType={(text) => onChange(others(turn.command ?? '', slotsOf(text)))}
      />
      <Tooltip label={t('recognition.testPage.removeTurn')}>
        <ActionIcon aria-label={t('recognition.testPage.removeTurn')} disabled={isReadOnly} onClick={onRemove}>
          <IconTrash size={15} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      {isLast ? (
        <Tooltip label={t('recognition.testPage.addTurn')}>
          <ActionIcon aria-label={t('recognition.testPage.addTurn')} disabled={isReadOnly} onClick={onMore}>
            <IconCornerDownRight size={15} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      ) : (
        <span />
      )}
    </div>
  );
}
