import { ReviewState } from '#schema/kernel/review-state.ts';
import {
  type RecordingAction,
  RecordingState,
  refuseRecordingTransition,
} from '#server/law/playback/recording-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type OtherFindings, stageFirst } from '#server/law/transition.ts';

/** Reasons against the action at this stage, or else the other findings. */
export const atStage = (event: RecordingAction, { state }: { state: RecordingState }, rest?: OtherFindings) =>
  stageFirst(refuseRecordingTransition(event, state), rest);

/** Rule that these findings cite. */
export const ARTICLE = '会议录像办理流程';

const r69 = provision('R-69', 'DESIGN', ARTICLE);

const REVIEW_OF = {
  [RecordingState.PREPARING]: ReviewState.DRAFT,
  [RecordingState.IN_REVIEW]: ReviewState.IN_REVIEW,
  [RecordingState.APPROVED]: ReviewState.APPROVED,
  [RecordingState.PUBLISHED]: ReviewState.APPROVED,
  [RecordingState.WITHDRAWN]: ReviewState.APPROVED,
} as const;

/** Review state of a recording (录像的审查), derived from its own state. */
export const reviewOfState = ({ state }: { state: RecordingState }): ReviewState => REVIEW_OF[state];

/** Cutting and converting need the configured program (未配置转码程序). */
export const refuseNoProgram = (program: string | null): Finding[] =>
  program === null
    ? [
        r69.block('FFMPEG_REQUIRED')`
          服务器没有配置转码程序，不能自动剪辑、转码。
          由融媒体中心剪好后上传公开版录像；或者请系统管理员设置FFMPEG_PATH。`,
      ]
    : [];

/** There is no file to work on. */
export const refuseNothing = (there: boolean, code: string, message: string, fix: string): Finding[] =>
  there
    ? []
    : [
        r69.block(code, 'files')`
          ${message}
          ${fix}`,
      ];
