import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { paths, returnPath } from '#client/staff/ground/addresses/paths.ts';
import { useSearchParams } from '#client/staff/ground/frame/use-search.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { ImportLate } from './ImportLate.tsx';
import { LateImports } from './LateImports.tsx';

const ENTERS: ReadonlySet<string> = new Set(['UNIT_STAFF', 'UNIT_LEAD']);
const CONFIRMS: ReadonlySet<string> = new Set(['JUSTICE_STAFF']);

/** 成批补录: a unit brings in what its matters had behind them; 司法局 finds each sheet here. */
export function ImportLatePage() {
  useTitle('成批补录');
  const { roles } = useViewer();
  const query = useSearchParams();
  const enters = roles.some((role) => ENTERS.has(role));
  if (!enters && !roles.some((role) => CONFIRMS.has(role))) return <NotFoundPage />;
  return (
    <>
      <DeskTop title="成批补录" note="启用平台以前办过的程序，凭当时的材料录入">
        <ButtonLink look="quiet" href={returnPath(query, paths.decisions)}>
          返回决策过程
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        {enters ? <ImportLate /> : null}
        <LateImports />
      </DeskBody>
    </>
  );
}
