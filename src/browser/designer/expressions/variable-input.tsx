import { Badge, Combobox, Group, InputBase, Text, useCombobox } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FocusEvent, type ReactNode, useState } from 'react';
import type { VariableMark } from '../../../kernel/model/json-schema.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useTextScope } from './text-scope.ts';
import { nameToDeclare, typeToDeclare, type VariableOffer, variableOffers } from './variable-offers.ts';

const DECLARE = '\u0000declare';

export interface VariableInputProps {
  readonly id?: string;
  /** Full name such as `FLOW.card`. */
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly onBlur?: (event: FocusEvent) => void;
  readonly mark: VariableMark;
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
  readonly ariaLabel?: string;
}

/** Chooses a variable that is written; declares a new one from inside. */
export function VariableInput(props: VariableInputProps): ReactNode {
  const { value, onChange, mark, isReadOnly = false } = props;
  const { t, say } = useText();
  const scope = useTextScope();
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const offers = variableOffers(mark, scope);
  const isChosen = offers.some(({ name }) => name === value);
  const wanted = isChosen ? '' : value.trim().toLowerCase();
  const fitting = offers.filter(({ name }) => name.toLowerCase().includes(wanted));
  const fresh = scope.declare === undefined ? null : nameToDeclare(value, offers);
  const declare = (name: string): void => {
    const refused = scope.declare?.(name, typeToDeclare(mark)) ?? null;
    setRefusal(refused === null ? null : say(refused));
    if (refused === null) onChange(`FLOW.${name}`);
  };
  return (
    <Combobox
      store={box}
      size="xs"
      onOptionSubmit={(chosen) => {
        if (chosen === DECLARE) declare(fresh ?? '');
        else onChange(chosen);
        box.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          size="xs"
          {...(props.id === undefined ? {} : { id: props.id })}
          label={props.label}
          description={props.description}
          error={refusal ?? props.error}
          withAsterisk={props.isRequired ?? false}
          aria-label={props.ariaLabel}
          placeholder={props.placeholder ?? t('expressions.variable.placeholder')}
          value={value}
          readOnly={isReadOnly}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onChange={(event) => {
            onChange(event.currentTarget.value);
            box.openDropdown();
            box.updateSelectedOptionIndex();
          }}
          onClick={() => box.openDropdown()}
          onFocus={() => box.openDropdown()}
          onBlur={(event) => {
            box.closeDropdown();
            props.onBlur?.(event);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={isReadOnly}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {(['flow', 'global', 'calldata'] as const).map((group) => (
            <OfferGroup key={group} group={group} offers={fitting.filter((offer) => offer.group === group)} />
          ))}
          {fresh !== null && (
            <Combobox.Option value={DECLARE}>
              <Group gap={6} wrap="nowrap">
                <IconPlus size={14} aria-hidden />
                {t('expressions.variable.declare', { name: `FLOW.${fresh}` })}
              </Group>
            </Combobox.Option>
          )}
          {fitting.length === 0 && fresh === null && <Combobox.Empty>{t('expressions.variable.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function OfferGroup({
  group,
  offers,
}: {
  readonly group: VariableOffer['group'];
  readonly offers: readonly VariableOffer[];
}): ReactNode {
  const { t } = useText();
  if (offers.length === 0) return null;
  return (
    <Combobox.Group label={t(`expressions.variable.${group}`)}>
      {offers.map(({ name, type, encrypted, doc }) => (
        <Combobox.Option key={name} value={name}>
          <Group gap={8} wrap="nowrap" justify="space-between">
            <Text size="xs" ff="monospace" truncate>
              {name}
            </Text>
            <Group gap={6} wrap="nowrap" style={{ flex: 'none' }}>
              {encrypted && (
                <Badge size="xs" variant="light">
                  {t('expressions.variable.encrypted')}
                </Badge>
              )}
              <Text size="xs" c="var(--cs-quiet)">
                {type === '' ? '' : t(`expressions.types.${type}`)}
              </Text>
            </Group>
          </Group>
          {doc !== '' && (
            <Text size="xs" c="var(--cs-quiet)">
              {doc}
            </Text>
          )}
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}
