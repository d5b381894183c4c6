import { Input, VisuallyHidden } from '@mantine/core';
import {
  type AriaAttributes,
  type FocusEvent,
  type ReactNode,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { caretPlace } from './caret-place.ts';
import { problemsOf } from './check-text.ts';
import { CompletionList } from './completion-list.tsx';
import { DrawnText } from './drawn-text.tsx';
import { ExpressionHelp } from './expression-help.tsx';
import classes from './expression-input.module.css';
import { TextNotes } from './text-notes.tsx';
import { useTextScope } from './text-scope.ts';
import { useCompletions } from './use-completions.ts';

export interface ExpressionInputProps {
  readonly id?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: (event: FocusEvent) => void;
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** What the expression must give; undefined: a text with `${...}` parts. */
  readonly mark: ExpressionMark | undefined;
  /** Room for several lines from the start. */
  readonly isTall?: boolean;
  /** Characters that the text may have; counted below the field. */
  readonly limit?: number;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isReadOnly?: boolean;
  /** For when no label is shown. */
  readonly ariaLabel?: string;
}

/** A field for an expression or a text with expressions: coloured, checked and completed while one types. */
export function ExpressionInput(props: ExpressionInputProps): ReactNode {
  const { value, mark, label, description, error, isRequired = false } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  return (
    <Input.Wrapper
      id={id}
      size="xs"
      label={label}
      description={description}
      error={error}
      withAsterisk={isRequired}
      labelElement="label"
    >
      <TextBox {...props} id={id} />
      <TextNotes
        text={value}
        mark={mark}
        id={`${id}-notes`}
        {...(props.limit === undefined ? {} : { limit: props.limit })}
      />
    </Input.Wrapper>
  );
}

function TextBox(props: ExpressionInputProps & { readonly id: string }): ReactNode {
  const { id, value, onChange, mark, isTall = false, isReadOnly = false, placeholder } = props;
  const { t } = useText();
  const scope = useTextScope();
  const field = useRef<HTMLTextAreaElement>(null);
  const drawn = useRef<HTMLPreElement>(null);
  const [hasFocus, setFocus] = useState(false);
  const late = useDeferredValue(value);
  const problems = useMemo(() => problemsOf(late, mark, scope), [late, mark, scope]);
  const change = (text: string, caret: number): void => {
    onChange(text);
    // React writes the new text first; only then can the caret stand in it.
    requestAnimationFrame(() => field.current?.setSelectionRange(caret, caret));
  };
  const completions = useCompletions(field, mark, change);
  const { open, chosen } = completions;
  const isTemplate = mark === undefined;
  const font = `${isTemplate ? classes.prose : classes.mono} ${isTall ? classes.tall : ''}`;
  return (
    <div className={classes.box} data-wrong={problems.length > 0 || undefined} data-read-only={isReadOnly || undefined}>
      <DrawnText
        ref={drawn}
        text={value}
        isTemplate={isTemplate}
        problems={late === value ? problems : []}
        className={`${classes.drawn} ${font}`}
      />
      <textarea
        ref={field}
        id={id}
        rows={1}
        className={`${classes.field} ${font}`}
        value={value}
        readOnly={isReadOnly}
        placeholder={placeholder}
        spellCheck={isTemplate}
        autoCapitalize="off"
        autoComplete="off"
        {...ariaOf(props, problems.length > 0, open === null ? null : chosen)}
        onChange={(event) => {
          const { value: text, selectionStart } = event.currentTarget;
          onChange(text);
          completions.look(text, selectionStart);
        }}
        onKeyDown={(event) => {
          const isUsed = completions.onKey(event);
          const isEnter = !isTemplate && event.key === 'Enter' && !event.shiftKey;
          if (isUsed || isEnter) event.preventDefault();
          if (isUsed) event.stopPropagation();
        }}
        onClick={completions.close}
        onFocus={() => setFocus(true)}
        onBlur={(event) => {
          setFocus(false);
          completions.close();
          props.onBlur?.(event);
        }}
      />
      <div className={classes.help}>
        <ExpressionHelp isTemplate={isTemplate} />
      </div>
      {open !== null && hasFocus && drawn.current !== null && (
        <CompletionList
          id={`${id}-list`}
          items={open.items}
          chosen={chosen}
          at={caretPlace(drawn.current, open.from)}
          onTake={completions.take}
        />
      )}
      <VisuallyHidden aria-live="polite">
        {open === null || !hasFocus ? '' : t('expressions.offered', { count: open.items.length })}
      </VisuallyHidden>
    </div>
  );
}

/** What assistive technology hears of the field and of the list at its caret; `chosen` is null while that is closed. */
function ariaOf(
  { id, ariaLabel, isRequired }: ExpressionInputProps & { readonly id: string },
  isWrong: boolean,
  chosen: number | null,
): AriaAttributes {
  return {
    'aria-label': ariaLabel,
    'aria-required': isRequired,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': `${id}-notes`,
    'aria-autocomplete': 'list',
    'aria-controls': chosen === null ? undefined : `${id}-list`,
    'aria-activedescendant': chosen === null ? undefined : `${id}-list-${chosen}`,
  };
}
