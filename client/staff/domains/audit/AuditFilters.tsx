import { useLocation } from 'react-router';
import { graphql } from '#client/graphql/gql.ts';
import type { AuditActionsQuery as Data } from '#client/graphql/graphql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { longDate } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { ActiveFilters } from '#client/ui/Chips.tsx';
import { Filter } from '#client/ui/Filters.tsx';
import { AUDIT_OUTCOME_LABELS, words } from '#client/words.ts';
import { ACTOR, ACTION, filterOf, FROM, OUTCOME, TARGET, TO } from './audit-filter.ts';

const OUTCOMES = Object.entries(AUDIT_OUTCOME_LABELS).map(([value, label]) => ({ value, label }));

export const AuditActionsQuery = graphql(`
  query AuditActions {
    auditActions {
      action
      words
    }
  }
`);

type Actions = Data['auditActions'];

/** Conditions as a GET form: the address can be sent to somebody. */
export function AuditFilters() {
  const actions = useDesk(AuditActionsQuery, {}).data?.auditActions ?? [];
  const { pathname, search } = useLocation();
  const address = useAddress();
  return (
    <>
      <form
        key={search}
        className="filter-row"
        action={pathname}
        method="get"
        role="search"
        aria-label="筛选审计日志"
      >
        <Filter
          label="事项"
          name={ACTION}
          options={actions.map(({ action, words: label }) => ({ value: action, label }))}
          value={address.get(ACTION)}
          all="全部事项"
        />
        <Filter label="结果" name={OUTCOME} options={OUTCOMES} value={address.get(OUTCOME)} all="全部结果" />
        <Day label="从" name={FROM} value={address.get(FROM)} />
        <Day label="到" name={TO} value={address.get(TO)} />
        {address.get(ACTOR) ? <input type="hidden" name={ACTOR} value={address.get(ACTOR)} /> : null}
        {address.get(TARGET) ? <input type="hidden" name={TARGET} value={address.get(TARGET)} /> : null}
        <Button type="submit" look="quiet">
          {words.actions.filter}
        </Button>
      </form>
      <InForce actions={actions} />
    </>
  );
}

const Day = ({ label, name, value }: { label: string; name: string; value: string | undefined }) => (
  <label>
    {label}
    <input className="input" type="date" name={name} defaultValue={value ?? ''} />
  </label>
);

/** The conditions in force, each with the way to drop it. */
function InForce({ actions }: { actions: Actions }) {
  const address = useAddress();
  const { action, outcome, from, to, targetId, actorId } = filterOf(address);
  const drop = (name: string) => address.with({ [name]: null, [AFTER]: null });
  const items = [
    ...(action
      ? [{ href: drop(ACTION), label: actions.find((one) => one.action === action)?.words ?? action }]
      : []),
    ...(outcome ? [{ href: drop(OUTCOME), label: AUDIT_OUTCOME_LABELS[outcome] }] : []),
    ...(from ? [{ href: drop(FROM), label: `${longDate(from)}起` }] : []),
    ...(to ? [{ href: drop(TO), label: `至${longDate(to)}` }] : []),
    ...(actorId ? [{ href: drop(ACTOR), label: '只看这位经办人' }] : []),
    ...(targetId ? [{ href: drop(TARGET), label: `对象 ${targetId.slice(0, 8)}` }] : []),
  ];
  return items.length > 0 ? <ActiveFilters items={items} /> : null;
}
