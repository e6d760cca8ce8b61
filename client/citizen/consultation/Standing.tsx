import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Standing_ConsultationFragment } from '#client/graphql/graphql.ts';
import { longDate, moment } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { LateAddress } from '../parts/LateAddress.tsx';

export const StandingFragment = graphql(`
  fragment Standing_consultation on Consultation {
    stage
    opensOn
    closesOn
    openDays
    announcedClosesOn
    shortened
    shortenReason
    shortenApprovedBy
    withdrawnReason
    withdrawnAt
    commentCount
    feedbackDueOn
    report {
      publishedOn
    }
    notices {
      ...ConsultationNotice_fields
    }
    ...LateAddress_consultation
  }
`);

type Facts = Standing_ConsultationFragment;

/** Notes before the text on exceptional circumstances, with their reason: shortened, extended, withdrawn, closed. */
export function Standing({ consultation }: { consultation: FragmentType<typeof StandingFragment> }) {
  const facts = readFragment(StandingFragment, consultation);
  const notes = NOTES.map((note) => note(facts)).filter((note) => note !== null);
  return notes.length === 0 ? null : <div className="stack gap-below">{notes}</div>;
}

function withdrawnNote({ withdrawnAt, withdrawnReason, ...answer }: Facts) {
  if (!withdrawnAt) return null;
  return (
    <Note key="withdrawn" tone="care" title="本次征求意见已经撤回">
      <p>
        {moment(withdrawnAt)}撤回。理由：{withdrawnReason}
      </p>
      <p>{answered(answer)}草案和材料保留在本页，供查阅。</p>
    </Note>
  );
}

/** Sentence on the opinions received before a consultation was withdrawn: they are answered all the same. */
function answered({ report, feedbackDueOn }: Pick<Facts, 'report' | 'feedbackDueOn'>): string {
  if (report) return '撤回以前收到的意见已经逐条处理，采纳情况已经公布。';
  return feedbackDueOn
    ? '撤回以前提出的意见继续有效，由承办单位逐条研究处理，采纳情况和理由向社会公布，凭受理编号也可查询。'
    : '已经提出的意见都保留在案，凭受理编号仍可查询。';
}

function shortenedNote({ shortened, shortenReason, shortenApprovedBy, openDays }: Facts) {
  if (!shortened || !shortenReason) return null;
  return (
    <Note key="shortened" tone="care" title={`征集期缩短为${openDays}日`}>
      <p className="small">理由：{shortenReason}</p>
      {shortenApprovedBy ? <p className="small">批准：{shortenApprovedBy}。理由与公告同时公布。</p> : null}
    </Note>
  );
}

function extendedNote({ notices }: Facts) {
  const last = notices.findLast(({ kind }) => kind === 'EXTENDED');
  if (!last?.toClosesOn) return null;
  const from = last.fromClosesOn ? `原定${longDate(last.fromClosesOn)}截止。` : '';
  return (
    <Note key="extended" title={`征集期延长到${longDate(last.toClosesOn)}`}>
      <p>
        {from}理由：{last.reason}
      </p>
      <p className="small">期限只会延长，不会提前。</p>
    </Note>
  );
}

const AFTER = new Set<Facts['stage']>(['CLOSED', 'FEEDBACK_READY']);

function closedNote(facts: Facts) {
  if (!AFTER.has(facts.stage) || !facts.closesOn) return null;
  return (
    <Note key="closed" title={`征集已结束，共收到${facts.commentCount}条意见`}>
      <p>{longDate(facts.closesOn)} 24:00截止。每一条意见都会研究处理，采纳情况和理由向社会公布。</p>
      <LateAddress consultation={facts} />
    </Note>
  );
}

function announcedNote({ stage }: Facts) {
  if (stage !== 'APPROVED') return null;
  return (
    <Note key="announced" title="还没有开始">
      草案、解读、依据和反馈途径在预定时间同时公布，届时可以在本页提出意见。
    </Note>
  );
}

const NOTES = [withdrawnNote, shortenedNote, extendedNote, closedNote, announcedNote];
