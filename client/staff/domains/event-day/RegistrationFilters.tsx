import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { registrationsPath } from '#client/staff/ground/addresses/event.ts';
import { Filter, Filters } from '#client/ui/Filters.tsx';
import { REGISTRATION_STATE_LABELS } from '#client/words.ts';
import type { NamedGroup } from './groups.ts';
import type { DayEvent } from './registration-documents.ts';
import { GROUP, STATE, WORDS } from './registrations-asked.ts';

/** Filters of the list of registrations. */
export function RegistrationFilters({ groups, event }: { groups: readonly NamedGroup[]; event: DayEvent }) {
  const address = useAddress();
  const states = new Set(event.registrations.map(({ state }) => state));
  return (
    <Filters action={registrationsPath(event.no)} label="筛选名单">
      <label>
        姓名或者受理编号
        <input
          key={address.get(WORDS) ?? ''}
          className="input"
          type="search"
          name={WORDS}
          autoComplete="off"
          defaultValue={address.get(WORDS) ?? ''}
        />
      </label>
      <Filter
        key={`state ${address.get(STATE)}`}
        label="状态"
        name={STATE}
        all="全部状态"
        options={Object.entries(REGISTRATION_STATE_LABELS)
          .filter(([state]) => states.has(state as never))
          .map(([value, label]) => ({ value, label }))}
        value={address.get(STATE) ?? ''}
      />
      {groups.length > 1 ? (
        <Filter
          key={`group ${address.get(GROUP)}`}
          label="场次和类别"
          name={GROUP}
          all="全部"
          options={groups.map(({ id, label }) => ({ value: id, label }))}
          value={address.get(GROUP) ?? ''}
        />
      ) : null}
    </Filters>
  );
}
