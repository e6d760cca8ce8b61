import { shortMoment } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { LogList } from '#client/ui/desk/TaskList.tsx';
import { More } from '#client/ui/More.tsx';

interface NoticeLogProps {
  notices: readonly { id: string; word: string; text: string; at: string }[];
}

/** 公示记录: what was published, and when, word for word. */
export const NoticeLog = ({ notices }: NoticeLogProps) =>
  notices.length === 0 ? null : (
    <Panel title="公示记录">
      <LogList
        items={notices.map(({ id, word, text, at }) => ({
          key: id,
          when: shortMoment(at),
          children: (
            <More row summary={word}>
              <p className="said">{text}</p>
            </More>
          ),
        }))}
      />
    </Panel>
  );
