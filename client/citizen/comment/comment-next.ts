/** Next step for a comment, in one sentence with its day (接下来). */
import { offer } from '#client/offer.ts';
import { closingShort, longDate } from '#client/format.ts';
import { OUTCOME_TAGS } from '#client/words.ts';

interface Asked {
  dueOn: string;
  overdue: boolean;
  answeredOn?: string | null | undefined;
}

interface Told {
  status: string;
  disownedAt?: string | null | undefined;
  outcome?: keyof typeof OUTCOME_TAGS | null | undefined;
  reasonQuestion?: Asked | null | undefined;
  viewerCan: readonly { action: string; allowed: boolean }[];
  consultation: {
    stage: string;
    closesOn?: string | null | undefined;
    feedbackDueOn?: string | null | undefined;
    feedbackOverdue: boolean;
    decision: { phase: string };
  };
}

/** Same states as 处理结果 on the page of the comment, in short. */
export function commentNext({
  status,
  outcome,
  reasonQuestion,
  viewerCan,
  consultation,
  ...of
}: Told): string {
  const { stage, closesOn, feedbackDueOn, feedbackOverdue, decision } = consultation;
  if (status === 'WITHDRAWN') return '您已经撤回这条意见，不再处理。';
  if (of.disownedAt) return '您已经说明不是本人提出，署名和原文不公开。';
  if (reasonQuestion) return reasonNext(reasonQuestion);
  if (outcome) return `处理结果：${OUTCOME_TAGS[outcome].word}。理由写在里面。`;
  if (stage === 'WITHDRAWN' && !feedbackDueOn) return '本次征求意见已经撤回，您的意见保留在案。';
  if (decision.phase === 'TERMINATED' && stage !== 'FEEDBACK_PUBLISHED')
    return '这项决策已经终止，您的意见保留在案。';
  if (!feedbackDueOn) return '正在研究处理。';
  if (feedbackOverdue) return `采纳情况应当在${longDate(feedbackDueOn)}前公布，已经逾期。`;
  const answer = `结果和理由应当在${longDate(feedbackDueOn)}前公布。`;
  return offer(viewerCan, 'edit').allowed && closesOn
    ? `${closingShort(closesOn)}前可以修改、撤回；${answer}`
    : `正在研究处理，${answer}`;
}

/** Where the answer to an unclear reason is (理由不清楚). */
function reasonNext({ dueOn, overdue, answeredOn }: Asked): string {
  if (answeredOn) return `您提出理由不清楚，${longDate(answeredOn)}已经再次答复。`;
  return overdue
    ? `您提出理由不清楚，应于${longDate(dueOn)}前答复，已经逾期。`
    : `您提出理由不清楚，应于${longDate(dueOn)}前答复。`;
}
