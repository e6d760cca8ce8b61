import { Fragment } from 'react';

/** A text whose lines stay lines. */
export const LinesText = ({ children }: { children: string }) =>
  children.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
