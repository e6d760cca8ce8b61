import { standard } from '#client/graphql/standard.ts';
import { offer } from '#client/offer.ts';
import { PassReview, ReturnReview, SubmitReview } from '#client/staff/engines/review/ReviewForms.tsx';
import { ReviewStanding } from '#client/staff/engines/review/ReviewStanding.tsx';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { PROMISED_WAY_LABELS } from '#client/words.ts';
import type { List } from './list-form.ts';
import { ListForm } from './ListForm.tsx';

const PUBLISHED = <p>公布后任何人都能看到，这一版不能再改；要调整的，另起一版，说明调整了什么。</p>;

/** A list in preparation: its matters, its review, its publication. */
export function ListPanel({ list }: { list: List }) {
  const { id, year, versionNo, version, review, reviewNote, changeNote, viewerCan } = list;
  const paper = { kind: 'PARTICIPATION_LIST', id, version } as const;
  return (
    <Panel title={`${year}年度清单，第${versionNo}版`}>
      <ReviewStanding what="清单" review={review} reviewNote={reviewNote ?? null} />
      {changeNote ? <p className="small">{`调整说明：${changeNote}`}</p> : null}
      <Matters {...list} />
      {allowedIn(offer(viewerCan, 'save')) ? (
        <ListForm {...list} from={list} word="修改清单" capability={offer(viewerCan, 'save')} />
      ) : null}
      <Actions none={<p className="small soft">现在没有轮到您办理的事项。</p>}>
        <SubmitReview paper={paper} capability={offer(viewerCan, 'submitReview')} />
        <PassReview paper={paper} what="清单" capability={offer(viewerCan, 'passReview')} />
        <ReturnReview paper={paper} capability={offer(viewerCan, 'returnReview')} />
        <ActionForm
          form={`participation-list:${id}:publish`}
          capability={offer(viewerCan, 'publish')}
          word="公布清单"
          document={standard('publishParticipationList')}
          variables={() => ({ id, version })}
          confirm={PUBLISHED}
        />
      </Actions>
    </Panel>
  );
}

const HEADS = [
  { label: '事项' },
  { label: '参与范围' },
  { label: '参与方式' },
  { label: '责任单位' },
  { label: '归入的决策' },
];

const Matters = ({ matters }: Pick<List, 'matters'>) => (
  <Table
    stack
    tight
    caption="清单事项"
    captionHidden
    columns={HEADS}
    rows={matters.map(({ id, name, scope, ways, unit, unitWords, decisions }) => ({
      key: id,
      cells: [
        name,
        scope,
        ways.map((way) => PROMISED_WAY_LABELS[way]).join('、'),
        unit?.name ?? unitWords,
        decisions.map(({ title }) => title).join('；') || '—',
      ],
    }))}
  />
);
