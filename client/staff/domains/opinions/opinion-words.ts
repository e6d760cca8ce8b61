/** How a comment is said in one line. */
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { aimOf } from '#client/citizen/names.ts';
import { dayOf, longDate, shortDate, shortMoment } from '#client/format.ts';
import type { TagKind } from '#client/ui/Tag.tsx';
import {
  COMMENT_CHANNEL_LABELS,
  HIDE_REASON_LABELS,
  HIDE_STATE_LABELS,
  OUTCOME_TAGS,
  STANCE_TAGS,
} from '#client/words.ts';
import { DispositionFragment, type Opinion } from './opinion-record.ts';

export const aboutOf = ({ clauseNo }: Pick<Opinion, 'clauseNo'>) => aimOf(clauseNo);

/** Who speaks: the masked name, and for how many. */
export const speakerOf = ({ displayName, peopleCount }: Pick<Opinion, 'displayName' | 'peopleCount'>) =>
  peopleCount > 1 ? `${displayName}等${peopleCount}人` : displayName;

/** When it was handed over, or when it arrived. */
export const whenOf = ({ receivedOn, submittedAt }: Pick<Opinion, 'receivedOn' | 'submittedAt'>) =>
  receivedOn ? shortDate(receivedOn) : shortMoment(submittedAt);

/** The same by its day alone, where a line is short. */
export const arrivalOf = ({ receivedOn, submittedAt }: Pick<Opinion, 'receivedOn' | 'submittedAt'>) =>
  shortDate(receivedOn ?? dayOf(submittedAt));

export function metaOf(opinion: Opinion): string {
  const { channel, recordedAt, attachments, assignee, hideReason } = opinion;
  return [
    whenOf(opinion),
    `${COMMENT_CHANNEL_LABELS[channel]}${recordedAt ? '代录' : ''}`,
    aboutOf(opinion),
    attachments.length > 0 ? `附件${attachments.length}` : '',
    assignee ? `${assignee}办理` : '',
    hideReason ? `不展示：${HIDE_REASON_LABELS[hideReason]}` : '',
  ]
    .filter(Boolean)
    .join('　');
}

/** Its outcome, its own or its cluster's; null when nobody proposed one yet. */
export const outcomeOf = ({ disposition }: Pick<Opinion, 'disposition'>) =>
  readFragment(DispositionFragment, disposition) ?? null;

/** The one word that matters most about it now: withdrawn, hidden, sent back, its outcome, else its stance. */
export function tagOf(opinion: Opinion): { kind: TagKind; word: string } {
  const { status, hideState, stance } = opinion;
  const outcome = outcomeOf(opinion);
  if (status === 'WITHDRAWN') return { kind: 'closed', word: '已撤回' };
  if (hideState) return { kind: 'care', word: HIDE_STATE_LABELS[hideState] };
  if (outcome?.returnedReason) return { kind: 'due', word: '已退回' };
  return outcome ? OUTCOME_TAGS[outcome.result] : STANCE_TAGS[stance];
}

/** When and how a comment that staff entered came in. */
export const enteredText = ({ recordedAt, recordedBy, postmarkedOn }: Opinion) =>
  recordedAt
    ? [
        `${recordedBy ?? '工作人员'}于${shortMoment(recordedAt)}代录`,
        postmarkedOn ? `邮戳${longDate(postmarkedOn)}` : '',
      ]
        .filter(Boolean)
        .join('，')
    : null;

/** Whether numbers were masked in it, so that there is an original to look at. */
export const isMasked = ({ text, suggestedText }: Pick<Opinion, 'text' | 'suggestedText'>) =>
  `${text}${suggestedText ?? ''}`.includes('已隐去〕');

/** A number of comments; `capped`: at least so many. */
export interface Total {
  value: number;
  capped: boolean;
}

export const countText = ({ value, capped }: Total): string => `${value}${capped ? '+' : ''}`;
