import { Fragment } from 'react';
import { unitsOf } from './breaks.ts';

const YEARS = /([（(]?\d{4}[—–-]\d{4}年?[）)]?)/;

/** A span of years stays on one line that can hold it: a dash would otherwise be a place to break. */
const unbroken = (unit: string) =>
  unit.split(YEARS).map((text) =>
    YEARS.test(text) ? (
      <span key={text} className="whole">
        {text}
      </span>
    ) : (
      text
    ),
  );

/** A title that breaks between words only, wherever the line is too short. */
export function Title({ children }: { children: string }) {
  return unitsOf(children).map((unit, index) => (
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {YEARS.test(unit) ? unbroken(unit) : unit}
    </Fragment>
  ));
}
