import { offer } from '#client/offer.ts';
import type { CatalogueCompletionDeskQuery as Data } from '#client/graphql/graphql.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { type ActionField, ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { COMPLETION_STATE_LABELS } from '#client/words.ts';
import { CloseCatalogueYear, PassCompletionReview, ReturnCompletionReview } from './completion-documents.ts';
import { CompletionForm } from './CompletionForm.tsx';
import { CompletionGrid } from './CompletionGrid.tsx';
import { SECRECY_PASSED } from '../version-words.ts';

export type Report = NonNullable<Data['catalogueCompletion']>;

/**
 * Outcome of each matter at the end of the year: stated where it is not finished, reviewed by another person, then
 * published.
 */
export function CompletionDesk({ report }: { report: Report }) {
  const editable = allowedIn(offer(report.viewerCan, 'save'));
  return (
    <div className="desk-body-cols desk-cols">
      {editable ? <CompletionForm report={report} /> : <CompletionGrid lines={report.lines} />}
      <Panel title="办理">
        {report.reviewReturn ? (
          <Note tone="care" title="保密审查退回" level={3}>
            {report.reviewReturn}
          </Note>
        ) : null}
        <Facts small items={factsOf(report)} />
        <CompletionActions report={report} />
        <p className="row small">
          <a href={`/mulu/${report.year}/wancheng.xlsx`}>下载 Excel</a>
          <a href={`/mulu/${report.year}/wancheng.docx`}>下载 Word</a>
          {report.publishedOn ? <a href={`/mulu/${report.year}/wancheng`}>看公众页面</a> : null}
        </p>
      </Panel>
    </div>
  );
}

const factsOf = ({ lines, counts, writtenBy, reviewedBy }: Report) => [
  { term: '共', detail: `${lines.length}项` },
  ...counts
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => ({ term: COMPLETION_STATE_LABELS[state], detail: `${count}项` })),
  { term: '填写', detail: writtenBy ?? '还没有填写' },
  { term: '保密审查', detail: reviewedBy ?? '还没有通过' },
];

const PUBLISHED = <p>公布后任何人都能看到，内容不能再改；本年度目录结束，不再调整，没有完成的可以结转。</p>;

const RETURN: ActionField[] = [
  { name: 'reason', label: '退回的原因', kind: 'area', hint: '写明哪一项、哪些内容不能公布。' },
];

const CompletionActions = ({ report: { year, version, viewerCan } }: { report: Report }) => (
  <Actions none={<p className="small soft">现在没有轮到您办理的事项。</p>}>
    <ActionForm
      key="review"
      form={`completion:${year}:review`}
      capability={offer(viewerCan, 'passReview')}
      word="保密审查通过"
      document={PassCompletionReview}
      confirm={<p>{SECRECY_PASSED}</p>}
      variables={() => ({ year, version })}
    />
    <ActionForm
      key="return"
      form={`completion:${year}:return`}
      capability={offer(viewerCan, 'returnReview')}
      word="保密审查退回"
      look="quiet"
      fields={RETURN}
      document={ReturnCompletionReview}
      variables={(values) => ({ year, version, reason: values.reason ?? '' })}
    />
    <ActionForm
      key="close"
      form={`completion:${year}:close`}
      capability={offer(viewerCan, 'closeYear')}
      word="公布完成情况，结束年度"
      confirm={PUBLISHED}
      document={CloseCatalogueYear}
      variables={() => ({ year, version })}
    />
  </Actions>
);
