import { readFragment } from '#client/graphql/fragment-masking.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { AccountRowFragment, AccountsPageQuery } from './accounts-documents.ts';
import { NEW, OPEN, ROSTER, UNIT, UNITS, VIEW } from './accounts-address.ts';
import { EnterRoster } from './EnterRoster.tsx';
import { People } from './People.tsx';
import { Units } from './Units.tsx';

/** 账号与单位: who works here, in which posts; the administrator decides nothing else. */
export function AccountsPage() {
  useTitle(DESK_LABELS.ACCOUNTS);
  const address = useAddress();
  const asked = useDesk(AccountsPageQuery, {
    unitId: address.get(UNIT) ?? null,
    after: address.get(AFTER) ?? null,
  });
  const view = address.get(VIEW);
  const units = view === UNITS;
  return (
    <>
      <DeskTop title={DESK_LABELS.ACCOUNTS} note="账号不删除，只停用；改动岗位、单位即退出其全部登录">
        {asked.data && view !== ROSTER ? (
          <ButtonLink href={address.with({ [OPEN]: NEW })}>{units ? '新建单位' : '新建账号'}</ButtonLink>
        ) : null}
      </DeskTop>
      <DeskBody>
        <Views />
        {view === ROSTER ? (
          <EnterRoster />
        ) : (
          <Waiting asked={asked}>
            {({ persons, units: all }) =>
              units ? (
                <Units units={all} />
              ) : (
                <People
                  people={readFragment(AccountRowFragment, persons.nodes)}
                  pageInfo={persons.pageInfo}
                  units={all}
                />
              )
            }
          </Waiting>
        )}
      </DeskBody>
    </>
  );
}

/** Accounts, the units they belong to, or both at once from a workbook. */
function Views() {
  const address = useAddress();
  const shown = address.get(VIEW);
  const view = (name: string | null) =>
    address.with({ [VIEW]: name, [OPEN]: null, [AFTER]: null, [UNIT]: null });
  return (
    <Chips
      label="看什么"
      items={[
        { href: view(null), label: '账号', current: shown !== UNITS && shown !== ROSTER },
        { href: view(UNITS), label: '单位', current: shown === UNITS },
        { href: view(ROSTER), label: '用Excel成批建立', current: shown === ROSTER },
      ]}
    />
  );
}
