import { Fragment } from 'react';
import { unitsOf } from './breaks.ts';

const YEARS = /\d{4}\s*[—–-]\s*\d{4}年?/;

/** A title that breaks between words only, wherever the line is too short. */
export function Title({ children }: { children: string }) {
  return unitsOf(children).map((unit, index) => (
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {YEARS.test(unit) ? <span className="nowrap">{unit}</span> : unit}
    </Fragment>
  ));
}
