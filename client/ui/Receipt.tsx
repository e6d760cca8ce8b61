import type { ReactNode } from 'react';
import { digits, groupedCode } from '#client/format.ts';
import { classes } from './classes.ts';
import { FactList, type Fact } from './Facts.tsx';
import { Heading } from './Heading.tsx';

/** A code, shown in groups and read aloud one character at a time. */
export function Code({ children }: { children: string }) {
  return (
    <>
      <span aria-hidden="true">{groupedCode(children)}</span>
      <span className="visually-hidden">{digits(children)}</span>
    </>
  );
}

interface QrProps {
  /** Modules on a side, and the dark ones as a path in that box. */
  size: number;
  path: string;
  /** Where it leads. */
  label: string;
}

/** A two-dimensional code; it never stands alone, the number is beside it. */
export function Qr({ size, path, label }: QrProps) {
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

/** A fingerprint in groups of four, so that two can be compared by eye. */
export const Hash = ({ children }: { children: string }) => (
  <span className="hash">{children.match(/.{1,4}/g)?.join(' ')}</span>
);

/** A number of more signs is set smaller, so that it fits a phone on one line. */
const SHORT = 8;

interface ReceiptProps {
  /** Label of the number, and the number. */
  label: string;
  no: string;
  /** The second code and when it was received; `Pin` for a code. */
  facts: readonly Fact[];
  qr?: ReactNode;
  /** Content that was sent. */
  children: ReactNode;
}

export const Pin = ({ children }: { children: string }) => (
  <span className="pin">
    <Code>{children}</Code>
  </span>
);

/** The part of a page that a visitor takes away: the number once and large, the content sent below the perforation. */
export function Receipt({ label, no, facts, qr, children }: ReceiptProps) {
  return (
    <section className="receipt" aria-labelledby="receipt">
      <div className="receipt-head">
        <div className="stack">
          <Heading level={2} id="receipt" className="label small soft">
            {label}
          </Heading>
          <p className={classes('receipt-no', no.length > SHORT && 'receipt-no--long')}>
            <Code>{no}</Code>
          </p>
          <FactList items={facts} className="facts facts--inline" />
        </div>
        {qr}
      </div>
      <div className="receipt-body">{children}</div>
    </section>
  );
}
