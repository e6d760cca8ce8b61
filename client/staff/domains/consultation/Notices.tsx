import { longDate, shortMoment } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { NOTICE_KIND_LABELS } from '#client/words.ts';
import type { ConsultationRecord } from './consultation-record.ts';

type Notice = ConsultationRecord['notices'][number];

const moved = ({ fromClosesOn, toClosesOn }: Notice) =>
  fromClosesOn && toClosesOn ? `${longDate(fromClosesOn)}改为${longDate(toClosesOn)}。` : '';

/** 公告: the notices the public was given, the latest first. */
export function Notices({ record: { notices } }: { record: ConsultationRecord }) {
  if (notices.length === 0) return null;
  return (
    <Panel title="公告记录" flush>
      <LogList
        items={notices.toReversed().map((notice) => ({
          key: notice.id,
          when: shortMoment(notice.at),
          children: (
            <>
              <b>{NOTICE_KIND_LABELS[notice.kind]}</b>　{moved(notice)}
              {notice.reason}
            </>
          ),
        }))}
      />
    </Panel>
  );
}
