/** Where a hearing stands, as the public reads it (听证会的状态). */
import type { HearingStage } from '#client/graphql/graphql.ts';
import { HEARING_TAGS, type TagWord } from '#client/words.ts';

interface Standing {
  stage: HearingStage;
  signUpOpen: boolean;
  recordPublishedAt?: string | null | undefined;
}

const SIGN_UP: TagWord = { kind: 'open', word: '正在报名' };
const RECORDED: TagWord = { kind: 'done', word: '已公布听证记录' };

/** One tag: what one can do now, else how far it is. */
export function tagOf({ stage, signUpOpen, recordPublishedAt }: Standing): TagWord {
  if (signUpOpen) return SIGN_UP;
  return stage === 'RECORD_SIGNED' && recordPublishedAt ? RECORDED : HEARING_TAGS[stage];
}

const AHEAD: ReadonlySet<HearingStage> = new Set([
  'PLANNED',
  'NOTICE_PUBLISHED',
  'SELECTING',
  'LIST_PUBLISHED',
  'MATERIALS_DELIVERED',
]);

/** Whether it is still to be held. */
export const isAhead = (stage: HearingStage): boolean => AHEAD.has(stage);
