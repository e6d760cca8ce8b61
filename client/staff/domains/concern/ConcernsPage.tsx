import { CONCERNS } from '#client/citizen/addresses/concern.ts';
import { moment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { ConcernsDeskQuery as Data } from '#client/graphql/graphql.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { RegisterConcern } from './ConcernForms.tsx';
import { StandingTag } from './StandingTag.tsx';

const ConcernsDeskQuery = graphql(`
  query ConcernsDesk($after: String) {
    registerConcernCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    openConcerns {
      id
      no
      title
      standing
      dueAt
      seenAt
      leadUnit {
        name
      }
    }
    settledConcerns(after: $after) {
      nodes {
        id
        no
        title
        standing
        dueAt
        seenAt
        leadUnit {
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Row = Data['openConcerns'][number];

/** 政务舆情: what waits, the earliest limit first and who is late on top; below what was answered. */
export function ConcernsPage() {
  useTitle(DESK_LABELS.CONCERNS);
  const address = useAddress();
  const asked = useDesk(ConcernsDeskQuery, { after: address.get(AFTER) ?? null });
  return (
    <>
      <DeskTop
        title={DESK_LABELS.CONCERNS}
        note="涉及重大、特别重大突发事件的，发现后5小时内回应、24小时内举行新闻发布会；其他的48小时内回应（国办发〔2016〕61号、80号）"
      >
        <ButtonLink look="quiet" href="/daochu/yuqing.xlsx">
          导出Excel
        </ButtonLink>
        <ButtonLink look="quiet" href={CONCERNS}>
          看公开的回应
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Lists {...data} />}</Waiting>
      </DeskBody>
    </>
  );
}

const Lists = ({ registerConcernCan, openConcerns, settledConcerns }: Data) => (
  <>
    {notMine(registerConcernCan) ? null : (
      <Panel title="登记">
        <RegisterConcern capability={registerConcernCan} />
      </Panel>
    )}
    <Panel title="等待回应">
      {openConcerns.length === 0 ? (
        <p className="soft">没有等待回应的舆情。</p>
      ) : (
        <Concerns caption="等待回应的舆情" rows={openConcerns} />
      )}
    </Panel>
    {settledConcerns.nodes.length === 0 ? null : (
      <Panel title="已经回应和办结">
        <Concerns caption="已经回应和办结的舆情" rows={settledConcerns.nodes} />
        <KeysetPages pageInfo={settledConcerns.pageInfo} />
      </Panel>
    )}
  </>
);

const HEADS = [
  { label: '舆情' },
  { label: '承办单位' },
  { label: '发现' },
  { label: '时限' },
  { label: '时效' },
];

const Concerns = ({ caption, rows }: { caption: string; rows: readonly Row[] }) => (
  <Table
    stack
    tight
    caption={caption}
    captionHidden
    columns={HEADS}
    rows={rows.map(({ id, no, title, standing, dueAt, seenAt, leadUnit }) => ({
      key: id,
      cells: [
        <span key="title">
          <a href={`${paths.concerns}/${id}`}>{title}</a> <small className="soft">{no}</small>
        </span>,
        leadUnit?.name ?? '待转办',
        moment(seenAt),
        moment(dueAt),
        <StandingTag key="standing" standing={standing} />,
      ],
    }))}
  />
);
