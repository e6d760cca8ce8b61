import { CATALOGUE, withQuery } from '../addresses.ts';

/** The later catalogue that is published already; the running year's stays in front until the year turns. */
export function NextYear({ years, year }: { years: readonly number[]; year: number }) {
  const next = years.filter((one) => one > year).toSorted((one, other) => one - other)[0];
  return next ? (
    <p className="small">
      <a href={withQuery(CATALOGUE, { nian: String(next) })}>{next}年度目录已公布</a>
    </p>
  ) : null;
}
