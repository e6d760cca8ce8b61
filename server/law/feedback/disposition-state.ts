import { vocabulary } from '#server/law/vocabulary.ts';

/** An outcome is proposed by one person and confirmed by another. */
export const [DispositionState, DISPOSITION_STATE_LABELS] = vocabulary({
  PROPOSED: '待确认',
  CONFIRMED: '已确认',
});
export type DispositionState = keyof typeof DispositionState;
