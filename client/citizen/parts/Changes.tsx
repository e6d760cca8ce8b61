/** One term that differs from the version before. */
export interface Change {
  what: string;
  from?: string;
  to?: string;
}

/** Terms of a row, each in words. */
export type Terms<Row> = readonly (readonly [what: string, of: (row: Row) => string])[];

/** The terms by which two versions of a row differ. */
export const differing = <Row,>(terms: Terms<Row>, row: Row, before: Row): Change[] =>
  terms.flatMap(([what, of]) => (of(row) === of(before) ? [] : [{ what, from: of(before), to: of(row) }]));

/** Changes of one row, the old words struck, the new ones marked. */
export const Changes = ({ changes }: { changes: readonly Change[] }) =>
  changes.map(({ what, from, to }) => (
    <span key={what} className="change">
      {what}{' '}
      {from ? (
        <del>
          <span className="visually-hidden">原为</span>
          {from}
        </del>
      ) : null}{' '}
      {to ? (
        <ins>
          {from ? <span className="visually-hidden">改为</span> : null}
          {to}
        </ins>
      ) : null}
    </span>
  ));
