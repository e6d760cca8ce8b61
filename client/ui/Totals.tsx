import type { ReactNode } from 'react';

export interface TotalItem {
  value: number | string;
  label: ReactNode;
}

/** A row of numbers, each with what it counts. */
export function Totals({ items }: { items: readonly TotalItem[] }) {
  return (
    <div className="totals">
      {items.map(({ value, label }, index) => (
        <p className="total" key={index}>
          <b className="num">{value}</b>
          <span>{label}</span>
        </p>
      ))}
    </div>
  );
}
