import { graphql } from '#client/graphql/gql.ts';
import { allowedIn } from '#client/staff/frame/CapabilityButton.tsx';
import { ImportSheet } from '#client/staff/frame/ImportSheet.tsx';
import { NotFoundPage } from '#client/staff/frame/NotFoundPage.tsx';
import { paths } from '#client/staff/frame/paths.ts';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { useTitle } from '#client/staff/frame/use-title.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { REGISTER_TEMPLATE, STATE } from './addresses.ts';

const ImportRegisterQuery = graphql(`
  query ImportRegister {
    enterRepresentativeCan {
      ...CapabilityButton_capability
    }
  }
`);

const TITLE = '导入代表';

/** 导入代表: many people at once from a table; each is verified by another person before he is in office. */
export function ImportRegisterPage() {
  useTitle(TITLE);
  const asked = useDesk(ImportRegisterQuery, {});
  return (
    <>
      <DeskTop title={TITLE} note="核实后入库">
        <ButtonLink look="quiet" href={paths.representatives}>
          返回名册
        </ButtonLink>
      </DeskTop>
      <Waiting asked={asked}>
        {({ enterRepresentativeCan }) =>
          allowedIn(enterRepresentativeCan) ? (
            <DeskBody>
              <ImportSheet door="/daoru/daibiao" form="入库表" unit="人">
                <a href={REGISTER_TEMPLATE}>下载入库表模板</a>
                ，填好后导入。不填身份证号码、住址、出生日期；联系方式导入后即加密封存。导入的代表
                <a href={`${paths.representatives}?${STATE}=VERIFYING`}>等待另一人核实</a>。
              </ImportSheet>
            </DeskBody>
          ) : (
            <NotFoundPage />
          )
        }
      </Waiting>
    </>
  );
}
