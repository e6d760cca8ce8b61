import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { RegisterDeskQuery as Data } from '#client/graphql/graphql.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { IMPORT_REGISTER, NOMINATE, ORDER, STATE } from '#client/staff/ground/addresses/register.ts';
import { ExportRegister } from './ExportRegister.tsx';
import { registerAsked } from './register-asked.ts';
import { RegisterPageQuery, RegisterRowFragment } from './register-documents.ts';
import { RegisterGrid } from './RegisterGrid.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';

/** 社会公众代表库: who may be invited to meetings; a unit sees whom it named. */
export function RegisterPage() {
  useTitle(DESK_LABELS.REPRESENTATIVES);
  const { roles, unit } = useViewer();
  const own = roles.every((role) => role === 'UNIT_STAFF' || role === 'UNIT_LEAD');
  const address = useAddress();
  const asked = useDesk(RegisterPageQuery, {
    ...registerAsked(address),
    first: 50,
    after: address.get(AFTER) ?? null,
  });
  const mayEnter = asked.data ? allowedIn(asked.data.enterRepresentativeCan) : false;
  return (
    <>
      <DeskTop title={DESK_LABELS.REPRESENTATIVES} note={own ? `${unit.name}推荐的代表` : '社会公众代表库'}>
        {mayEnter ? (
          <>
            <ButtonLink look="quiet" href={IMPORT_REGISTER}>
              用 Excel 导入
            </ButtonLink>
            <ButtonLink href={NOMINATE}>推荐代表</ButtonLink>
          </>
        ) : null}
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Register {...data} own={own} />}</Waiting>
      </DeskBody>
    </>
  );
}

function Register({ own, ...data }: Data & { own: boolean }) {
  const address = useAddress();
  const { registerSummary, representatives, serverTime } = data;
  const rows = representatives.nodes.map((node) => readFragment(RegisterRowFragment, node));
  return (
    <>
      {own ? null : <Standing {...registerSummary} />}
      <RegisterFilters regions={registerSummary.regions} states={registerSummary.states} />
      {rows.length === 0 ? (
        <Nobody total={registerSummary.total} own={own} />
      ) : (
        <>
          <p className="row screen-only">
            <ExportRegister {...registerAsked(address)} />
          </p>
          <RegisterGrid rows={rows} today={serverTime.today} pageInfo={representatives.pageInfo} />
        </>
      )}
    </>
  );
}

/** How the register stands, and what waits. */
function Standing({ total, states, ending }: Data['registerSummary']) {
  const address = useAddress();
  const countOf = (state: string) => states.find((one) => one.state === state)?.count ?? 0;
  const waiting = countOf('VERIFYING');
  return (
    <p>
      在册{total}人：在任{countOf('ACTIVE')}人，暂停{countOf('SUSPENDED')}人，任期届满{countOf('EXPIRED')}
      人。
      {waiting > 0 ? (
        <a href={address.with({ [STATE]: 'VERIFYING', [AFTER]: null })}>{waiting}人等待核实</a>
      ) : null}
      {waiting > 0 && ending > 0 ? '，' : null}
      {ending > 0 ? (
        <a href={address.with({ [STATE]: 'ACTIVE', [ORDER]: 'TERM_END', [AFTER]: null })}>
          {ending}人任期90日内届满
        </a>
      ) : null}
    </p>
  );
}

const Nobody = ({ total, own }: { total: number; own: boolean }) =>
  total > 0 ? (
    <Empty title="没有符合条件的代表" level={2}>
      换一个条件看看。
    </Empty>
  ) : (
    <Empty title={own ? '本单位还没有推荐代表' : '代表库还是空的'} level={2}>
      逐人推荐，或者下载模板填好后导入；核实后入库。
    </Empty>
  );
