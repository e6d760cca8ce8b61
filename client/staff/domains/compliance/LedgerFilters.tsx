import { useLocation } from 'wouter';
import type { DutyFilter } from '#client/graphql/graphql.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useSearch } from '#client/staff/ground/frame/use-search.ts';
import { Button } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { Filter } from '#client/ui/Filters.tsx';
import { words } from '#client/words.ts';
import { DUTY_STATE_LABELS } from '#server/law/compliance/duties-state.ts';
import { FROM, STATE, TO, WHOSE } from './duty-address.ts';
import { SCOPES } from './ledger-address.ts';

/** States of a duty that can be counted for a day of the ledger. */
const STATES = (['LATE', 'DUE', 'MET', 'MISSING'] as const).map((value) => ({
  value,
  label: DUTY_STATE_LABELS[value],
}));

/** Whose, from when to when, and how it stands. */
export function LedgerFilters({ filter: { from, to } }: { filter: DutyFilter }) {
  const [pathname] = useLocation();
  const search = useSearch();
  const address = useAddress();
  return (
    <>
      <Chips
        label="范围"
        lead
        items={Object.entries(SCOPES).map(([value, label]) => ({
          href: address.with({ [WHOSE]: value, [AFTER]: null }),
          label,
          current: (address.get(WHOSE) ?? '') === value,
        }))}
      />
      <form
        key={search}
        className="filter-row"
        action={pathname}
        method="get"
        role="search"
        aria-label="筛选台账"
      >
        <Day label="从" name={FROM} value={from} />
        <Day label="到" name={TO} value={to} />
        <Filter label="状态" name={STATE} options={STATES} value={address.get(STATE)} all="全部状态" />
        {address.get(WHOSE) ? <input type="hidden" name={WHOSE} value={address.get(WHOSE)} /> : null}
        <Button type="submit" look="quiet">
          {words.actions.filter}
        </Button>
      </form>
    </>
  );
}

const Day = ({ label, name, value }: { label: string; name: string; value: string | null | undefined }) => (
  <label>
    {label}
    <input className="input" type="date" name={name} defaultValue={value ?? ''} />
  </label>
);
