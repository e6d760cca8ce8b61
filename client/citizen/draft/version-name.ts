import { DRAFT_STAGE_LABELS, type DraftStage } from '#server/law/draft/draft-stage.ts';

interface Numbered {
  no: number;
  stage: `${DraftStage}`;
}

/** 第2稿 */
export const versionNo = (no: number) => `第${no}稿`;

/** 第2稿（修改稿） */
export const versionName = ({ no, stage }: Numbered) => `${versionNo(no)}（${DRAFT_STAGE_LABELS[stage]}）`;
