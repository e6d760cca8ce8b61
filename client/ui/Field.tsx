import type { ReactNode } from 'react';
import { classes } from './classes.ts';

/** Label, hint and error, common to all form controls. */
export interface Labelled {
  label: string;
  hint?: ReactNode;
  /** Instruction, not a complaint: "请填写意见内容，至少5个字". */
  error?: string | undefined;
  optional?: boolean | undefined;
}

/** Ids of the texts that describe a control, for `aria-describedby`. */
export const describedBy = (
  id: string,
  { hint, error }: Pick<Labelled, 'hint' | 'error'>,
  ...more: string[]
) => [hint ? `${id}-hint` : '', error ? `${id}-error` : '', ...more].filter(Boolean).join(' ') || undefined;

export const Optional = ({ optional }: { optional?: boolean | undefined }) =>
  optional ? <span className="optional"> （可不填）</span> : null;

/** Hint, then error, between the label and the control. */
export function Described({ id, hint, error }: { id: string } & Pick<Labelled, 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">错误：</span>
          {error}
        </p>
      ) : null}
    </>
  );
}

interface FieldProps extends Labelled {
  /** Id of the control inside. */
  id: string;
  children: ReactNode;
}

/** A label above its control. The controls of this folder bring it along. */
export function Field({ id, label, hint, error, optional, children }: FieldProps) {
  return (
    <div className={classes('field', error && 'field--error')}>
      <label htmlFor={id}>
        {label}
        <Optional optional={optional} />
      </label>
      <Described id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
