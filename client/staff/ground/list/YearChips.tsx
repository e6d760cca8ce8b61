import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Chips } from '#client/ui/Chips.tsx';

/** The year that a parameter of the address names; null where it names none (全部年度). */
export const yearOf = (word: string | undefined): number | null =>
  word && /^\d{4}$/.test(word) ? Number(word) : null;

/** 年度: all of them, or one; the address keeps which, in this parameter. */
export function YearChips({ years, name }: { years: readonly number[]; name: string }) {
  const address = useAddress();
  const year = yearOf(address.get(name));
  return (
    <Chips
      label="年度"
      lead
      items={[null, ...years].map((one) => ({
        href: address.with({ [name]: one === null ? null : String(one) }),
        label: one === null ? '全部' : String(one),
        current: one === year,
      }))}
    />
  );
}
