import type { Actor } from '#server/kernel/authority.ts';
import {
  type RecordingEvent,
  type RecordingState,
  refuseRecordingTransition,
} from '#server/law/recording-stage.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

/** What forbids it at this stage, or else what the rest says. */
export const atStage = (
  event: RecordingEvent,
  { state }: { state: RecordingState },
  rest: () => readonly Finding[] = () => [],
): readonly Finding[] => {
  const wrong = refuseRecordingTransition(event, state);
  return wrong.length > 0 ? wrong : rest();
};

const ours = { rule: 'R-69', basis: 'DESIGN', article: '会议录像办理流程', severity: 'BLOCK' } as const;

/** Nobody reviews what he prepared himself (国令711号第十七条). */
export const refuseOwnReview = (
  actor: Actor | null,
  { authorIds }: { authorIds: readonly string[] },
): Finding[] =>
  actor && authorIds.includes(actor.id)
    ? [
        {
          ...ours,
          rule: 'R-74',
          article: '依国令711号第十七条设定',
          code: 'REVIEWER_IS_AUTHOR',
          message: '整理、送审的人不能审查自己的录像。',
          fields: [],
          fix: '请另一位保密审查员审查。',
        },
      ]
    : [];

/** Whoever gets it back is told why, and so is the public when a recording is taken down. */
export const refuseNoReason = (reason: string, code: string, what: string): Finding[] =>
  blank(reason)
    ? [{ ...ours, code, message: `${what}要写明原因。`, fields: ['reason'], fix: '填写原因。' }]
    : [];

/** The server can cut and convert only where the program for it is set (未配置转码程序). */
export const refuseNoProgram = (program: string | null): Finding[] =>
  program === null
    ? [
        {
          ...ours,
          code: 'FFMPEG_REQUIRED',
          message: '服务器没有配置转码程序，不能自动剪辑、转码。',
          fields: [],
          fix: '由融媒体中心剪好后上传公开版录像；或者请系统管理员设置FFMPEG_PATH。',
        },
      ]
    : [];

/** Nothing to work on. */
export const refuseNothing = (there: boolean, code: string, message: string, fix: string): Finding[] =>
  there ? [] : [{ ...ours, code, message, fields: ['files'], fix }];
