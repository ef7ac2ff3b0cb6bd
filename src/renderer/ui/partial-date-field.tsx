import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useEffect, useId, useRef, useState, type ClipboardEvent, type Ref } from 'react';
import { Group, Input, useLocale } from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './date-field.module.css';
import { FieldErrorText, RequiredMark, type FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import { exposeFocus, type Focusable } from './focusable.ts';
import {
  datePartOrder,
  partialDateWords,
  partsOfText,
  textOfParts,
  type DatePart,
  type DateParts,
} from './partial-date.ts';
import hiddenStyles from './visually-hidden.module.css';

export interface PartialDateFieldProps extends FieldProps {
  /** `1948`, `1948-03` or `1948-03-02`; null while empty. What is no date yet is handed on too: the schema refuses it. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Focus has left the whole field. */
  readonly onBlur?: (() => void) | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly ref?: Ref<Focusable> | undefined;
}

/** A calendar day of which only the year, or the month and year, may be known: a box for each, and an empty box is unknown. */
export function PartialDateField(props: PartialDateFieldProps) {
  const { label, isLabelHidden, description, errorMessage, className, value, onChange, ref } = props;
  const { locale } = useLocale();
  const ids = { label: useId(), help: useId() };
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => exposeFocus(ref, () => boxesIn(group.current)[0]), [ref]);
  const [typed, setTyped] = useState(() => partsOfText(value));
  // "3" and "03" are the same month: what was typed stays as it is while it means the value.
  const parts = textOfParts(typed) === value ? typed : partsOfText(value);
  const isOpen = !props.isReadOnly && !props.isDisabled;
  const help = description ?? (isOpen && <PartsHelp value={value} locale={locale} />);
  const change = (next: DateParts) => {
    setTyped(next);
    onChange(textOfParts(next));
  };
  return (
    <div className={classNames(fieldStyles['field'], className)} {...stateOf(props)}>
      <span
        id={ids.label}
        className={classNames(isLabelHidden ? hiddenStyles['hidden'] : fieldStyles['label'])}
      >
        {label}
        {props.isRequired && <RequiredMark />}
      </span>
      <Group
        ref={group}
        aria-labelledby={ids.label}
        aria-describedby={ids.help}
        className={classNames(fieldStyles['control'], styles['parts'])}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) props.onBlur?.();
        }}
      >
        {datePartOrder(locale).map((part, position) => (
          <Fragment key={part}>
            {position > 0 && <span aria-hidden>/</span>}
            <PartBox
              {...{ part, parts, helpId: ids.help }}
              field={props}
              onChange={(text) => change({ ...parts, [part]: text })}
              onPasteDate={(text) => change(partsOfText(text))}
              onSeparator={() => boxesIn(group.current)[position + 1]?.focus()}
            />
          </Fragment>
        ))}
      </Group>
      <div id={ids.help}>
        {help && <p className={fieldStyles['description']}>{help}</p>}
        {errorMessage && <FieldErrorText>{errorMessage}</FieldErrorText>}
      </div>
    </div>
  );
}

function PartsHelp({ value, locale }: { readonly value: string | null; readonly locale: string }) {
  const known = value !== null && value.length < 10 ? partialDateWords(value, locale) : null;
  return known === null ? (
    <Trans>Leave empty what is not known: the year alone will do.</Trans>
  ) : (
    <Trans>Known so far: {known}. The rest can follow.</Trans>
  );
}

interface BoxProps {
  readonly part: DatePart;
  readonly parts: DateParts;
  readonly field: PartialDateFieldProps;
  readonly helpId: string;
  readonly onChange: (text: string) => void;
  readonly onPasteDate: (text: string) => void;
  readonly onSeparator: () => void;
}

function PartBox({ part, parts, field, helpId, onChange, onPasteDate, onSeparator }: BoxProps) {
  const { t } = useLingui();
  const look = {
    month: { name: t`Month`, hint: t`mm` },
    day: { name: t`Day`, hint: t`dd` },
    year: { name: t`Year`, hint: t`yyyy` },
  }[part];
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text').trim();
    if (!/^\d{4}(-\d{2}){1,2}$/.test(text)) return;
    event.preventDefault();
    onPasteDate(text);
  };
  return (
    <Input
      aria-label={look.name}
      aria-describedby={helpId}
      aria-invalid={field.errorMessage !== undefined || undefined}
      aria-required={field.isRequired}
      disabled={field.isDisabled}
      readOnly={field.isReadOnly}
      inputMode="numeric"
      autoComplete="off"
      placeholder={look.hint}
      value={parts[part]}
      className={classNames(styles['part'], part === 'year' && styles['year'])}
      onChange={({ target }) => onChange(target.value.replaceAll(/\D/g, ''))}
      onPaste={paste}
      onKeyDown={(event) => {
        if (!/^[-/. ]$/.test(event.key)) return;
        event.preventDefault();
        onSeparator();
      }}
    />
  );
}

const boxesIn = (group: HTMLElement | null): readonly HTMLInputElement[] => [
  ...(group?.querySelectorAll('input') ?? []),
];

/** The attributes by which the shared field styles know a state. */
function stateOf({ errorMessage, isDisabled, isReadOnly }: PartialDateFieldProps): Record<string, true> {
  return {
    ...(errorMessage !== undefined && { 'data-invalid': true as const }),
    ...(isDisabled && { 'data-disabled': true as const }),
    ...(isReadOnly && { 'data-readonly': true as const }),
  };
}
