import { useParams } from 'wouter';
import { matterOf } from '#client/citizen/names.ts';
import { graphql } from '#client/graphql/gql.ts';
import { offer } from '#client/offer.ts';
import { titleOf } from '#client/staff/domains/consultation/title-of.ts';
import { opinionsPath } from '#client/staff/ground/addresses/consultation.ts';
import { ImportSheet } from '#client/staff/ground/frame/ImportSheet.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { type Filter, filterIn, narrowed } from './opinion-filters.ts';

const AnswerTableQuery = graphql(`
  query AnswerTable($id: ID!) {
    deskConsultation(id: $id) {
      id
      title
      decision {
        id
        title
      }
      viewerCan {
        action
        allowed
      }
    }
  }
`);

const TITLE = '用表格处理意见';

/** 处理意见表: opinions out as a workbook, and their answers back in by receipt number. */
export function AnswerTablePage() {
  const { id = '' } = useParams();
  useTitle(TITLE);
  const filter = filterIn(useAddress(), false);
  const asked = useDesk(AnswerTableQuery, { id });
  return (
    <Waiting asked={asked}>
      {({ deskConsultation: matter }) =>
        matter ? (
          <>
            <DeskTop title={`${TITLE}：${matterOf(titleOf(matter))}`}>
              <ButtonLink look="quiet" href={opinionsPath(matter.id)}>
                返回意见处理
              </ButtonLink>
            </DeskTop>
            <DeskBody>
              {offer(matter.viewerCan, 'dispose').allowed ? (
                <Table id={matter.id} filter={filter} />
              ) : (
                <Note tone="care" title="现在不能用表格处理">
                  <p>由承办单位的经办人在意见处理期间使用。</p>
                </Note>
              )}
            </DeskBody>
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

const Table = ({ id, filter }: { id: string; filter: Filter }) => (
  <>
    <Panel title="导出处理意见表">
      <p>
        <a href={tableHref(id, filter)} download>
          下载{saidOf(filter)}的意见（Excel）
        </a>
      </p>
      <p className="small soft">
        每条意见一行，最多2000条；要换范围，先在意见处理里筛选。导出记入审计日志，文件里没有联系方式，请妥善保管。
      </p>
    </Panel>
    <ImportSheet door="/daoru/chuli" fields={{ consultationId: id }} form="处理意见表" unit="条">
      按受理编号逐条提出处理意见，与在工作台逐条填写适用同样的规则；没有填写结果的行不动，导出以后别人改过的行不覆盖。导入后由另一人确认。
    </ImportSheet>
  </>
);

const saidOf = (filter: Filter) => {
  if (narrowed(filter)) return '符合当前筛选条件';
  return filter.progress === 'UNDISPOSED' ? '还没有处理' : '当前列表';
};

function tableHref(id: string, filter: Filter): string {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
  return `/daochu/chuli/${id}.xlsx?${query}`;
}
