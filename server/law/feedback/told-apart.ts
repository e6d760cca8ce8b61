import { disownedText } from '#server/law/consultation/disowned-comment.ts';
import { type BurstHour, burstsText } from '#server/law/consultation/likeness/bursts.ts';
import { type Network, networksText } from '#server/law/consultation/likeness/networks.ts';
import { type LikeFigures, likeText } from './like-figures.ts';
import { stancesText } from './stances-alone.ts';

/** Numbers of a report beside its outcomes; of earlier reports nobody counted some of them. */
export interface Apart extends LikeFigures {
  readonly received: number;
  readonly stancesAlone?: Parameters<typeof stancesText>[0];
  readonly disowned?: number | null;
  readonly bursts?: readonly BurstHour[] | null;
  readonly networks?: readonly Network[] | null;
}

/** Sentences on the opinions that a report tells apart beside their outcomes (另行说明的意见), each whole. */
export const toldApart = (totals: Apart): string[] =>
  [
    stancesText(totals.stancesAlone),
    likeText(totals, totals.received),
    disownedText(totals.disowned),
    burstsText(totals.bursts),
    networksText(totals.networks),
  ].filter(Boolean);
