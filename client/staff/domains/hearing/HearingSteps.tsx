import { dayOf, shortDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { type Step, Steps } from '#client/ui/Steps.tsx';
import { HEARING_STAGE_LABELS } from '#client/words.ts';
import type { HearingRecord } from './hearing-record.ts';

const LINE = [
  'PLANNED',
  'NOTICE_PUBLISHED',
  'SELECTING',
  'LIST_PUBLISHED',
  'MATERIALS_DELIVERED',
  'HELD',
  'RECORD_SIGNED',
  'REPORT_PUBLISHED',
] as const;

/** 听证环节 (2e): done, now, next; a hearing that selects nobody has no such stage. */
export function HearingSteps({ hearing }: { hearing: HearingRecord }) {
  if (hearing.stage === 'CANCELLED')
    return (
      <Note tone="care" title="本次听证会已经取消">
        {hearing.cancelReason}
      </Note>
    );
  return <Steps layout="brief" steps={stepsOf(hearing)} />;
}

function stepsOf(hearing: HearingRecord): Step[] {
  const line = LINE.filter((stage) => stage !== 'SELECTING' || hearing.selectionMode !== 'NONE');
  const at = line.findIndex((stage) => stage === hearing.stage);
  return line.map((stage, index) => ({
    name: HEARING_STAGE_LABELS[stage],
    state: index < at ? 'done' : index === at ? 'now' : index === at + 1 ? 'next' : 'none',
    note: noteOf(hearing, stage) ?? (index > at ? (index === at + 1 ? '下一步' : '未开始') : '已完成'),
  }));
}

function noteOf(hearing: HearingRecord, stage: (typeof LINE)[number]): string | undefined {
  const at: Partial<Record<typeof stage, string | null | undefined>> = {
    NOTICE_PUBLISHED: hearing.noticePublishedAt,
    LIST_PUBLISHED: hearing.listPublishedAt,
    HELD: hearing.startedAt,
    RECORD_SIGNED: hearing.recordSignedAt,
    REPORT_PUBLISHED: hearing.reportPublishedAt,
  };
  const instant = at[stage];
  if (instant) return shortDate(dayOf(instant));
  return stage === 'HELD' && hearing.heldOn ? `定于${shortDate(hearing.heldOn)}` : undefined;
}
