import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { describedBy, Field, type Labelled } from './Field.tsx';

type Native = Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'children' | 'value' | 'defaultValue'>;

interface TextAreaProps extends Native, Labelled {
  name: string;
  value?: string | undefined;
  defaultValue?: string | undefined;
  short?: boolean | undefined;
  /** The most characters taken; shown with the count of those written, never cut off by the browser. */
  max?: number | undefined;
}

const lettersOf = (text: string) => Array.from(text).length;

/** The count line's id is `<id>-count`, its number's `<id>-written`: a script may keep it fresh. */
function CountLine({ id, max, written }: { id: string; max: number; written: number }) {
  return (
    <p className="hint count-line" id={`${id}-count`}>
      <span>最多{max}字</span>
      <span className={classes('num', written > max && 'due')}>
        已写<span id={`${id}-written`}>{written}</span>字
      </span>
    </p>
  );
}

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, short, max, id, ...native }: TextAreaProps) {
  const own = id ?? native.name;
  const count = max === undefined ? [] : [`${own}-count`];
  return (
    <Field id={own} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...native}
        id={own}
        className={classes('area', short && 'area--short')}
        aria-describedby={describedBy(own, { hint, error }, ...count)}
        aria-invalid={error ? true : undefined}
      />
      {max === undefined ? null : (
        <CountLine id={own} max={max} written={lettersOf(native.value ?? native.defaultValue ?? '')} />
      )}
    </Field>
  );
}
