import { offer } from '#client/offer.ts';
import { closingShort, longDate } from '#client/format.ts';
import type { OpinionsDeskQuery as Data } from '#client/graphql/graphql.ts';
import {
  entryPath,
  opinionsPath,
  overviewPath,
  reasonsPath,
  reportPath,
} from '#client/staff/ground/addresses/consultation.ts';
import { draftPath } from '#client/staff/ground/addresses/draft.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Progress } from '#client/ui/desk/Progress.tsx';
import { PROGRESS } from './opinion-filters.ts';
import { inHand, type Matter } from './opinion-queries.ts';

interface OpinionsTopProps {
  matter: Matter;
  known: Pick<Data, 'counts' | 'reasonQuestions'>;
}

/**
 * How much is there and how much is done; a comment its author took back needs no answer. Null while more is left than
 * the desk counts.
 */
export function handled(
  { all, undisposed, withdrawn }: Omit<ReturnType<typeof inHand>, 'proposed'>,
  commentCount: number,
) {
  if (undisposed.capped) return null;
  const max = all.capped ? commentCount : all.value - withdrawn.value;
  return { max, value: Math.max(max - undisposed.value, 0) };
}

/** The matter, until when, how far, and the ways on. */
export function OpinionsTop({ matter, known }: OpinionsTopProps) {
  const { id, viewerCan } = matter;
  const counts = inHand(known.counts);
  const done = handled(counts, matter.commentCount);
  const waiting = counts.proposed.value;
  return (
    <DeskTop title={`意见处理：${matter.decision.title}`} note={termOf(matter)}>
      {done ? (
        <Progress {...done} label="已处理" />
      ) : (
        <span className="small">待处理{counts.undisposed.value}条以上</span>
      )}
      {waiting > 0 ? (
        <a className="small" href={`${opinionsPath(id)}?${PROGRESS}=PROPOSED`}>
          待负责人确认{waiting}条
        </a>
      ) : null}
      <Unclear id={id} {...known.reasonQuestions} />
      <ButtonLink look="quiet" href={overviewPath(id)}>
        民意一览
      </ButtonLink>
      <ButtonLink look="quiet" href={draftPath(matter.no)}>
        草案
      </ButtonLink>
      {offer(viewerCan, 'recordComment').allowed ? (
        <ButtonLink look="quiet" href={entryPath(id)}>
          代录电话、信函
        </ButtonLink>
      ) : null}
      {offer(viewerCan, 'confirm').allowed ? (
        <ButtonLink look="quiet" href={reportPath(id)}>
          采纳情况
        </ButtonLink>
      ) : null}
    </DeskTop>
  );
}

/** Those who find a reason unclear, once somebody does. */
function Unclear({ id, open, proposed, answered, overdue }: { id: string } & Data['reasonQuestions']) {
  const all = open + proposed + answered;
  if (all === 0) return null;
  const waiting = open + proposed;
  return (
    <a className={overdue > 0 ? 'small due' : 'small'} href={reasonsPath(id)}>
      理由不清楚{all}件{waiting > 0 ? `，待答复${waiting}件` : ''}
      {overdue > 0 ? `，逾期${overdue}件` : ''}
    </a>
  );
}

function termOf({ closesOn, feedbackDueOn, feedbackOverdue }: Matter) {
  if (!closesOn) return '尚未公布';
  const due = feedbackDueOn
    ? `，采纳情况最迟${longDate(feedbackDueOn)}公布${feedbackOverdue ? '，已逾期' : ''}`
    : '';
  return `征集至${closingShort(closesOn)}${due}`;
}
