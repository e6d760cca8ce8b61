import { type DraftGate, versionLabel } from '#server/law/draft/draft-gate.ts';
import type { DraftStage } from '#server/law/draft/draft-stage.ts';

interface Numbered {
  no: number;
  stage: DraftStage;
  gates: readonly DraftGate[];
}

/** 第2稿 */
export const versionNo = (no: number) => `第${no}稿`;

/** 第2稿（修改稿 · 送审稿） */
export const versionName = ({ no, stage, gates }: Numbered) =>
  `${versionNo(no)}（${versionLabel(stage, gates)}）`;
