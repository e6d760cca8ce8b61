import { Note } from '#client/ui/Note.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import type { MeetingProps } from './meeting-record.ts';

/** 应到会人员: until the opening as the list reads, from then on as it was kept; what changed since the announcement. */
export function MeetingMembersPanel({ meeting: { members: kept, announcedAt } }: MeetingProps) {
  if (!kept || !announcedAt) return null;
  const { fixed, members, changes } = kept;
  return (
    <Panel title="应到会人员">
      <p>
        {members.length}人：
        {members.map(({ post, name, head }) => `${post}${name}${head ? '（行政首长）' : ''}`).join('、') ||
          '名单还没有登记'}
        。
      </p>
      <p className="small soft">
        {fixed ? '宣布开会时固定，以后改动名单不影响这次会议。' : '按现在的名单；宣布开会时固定。'}
      </p>
      {changes.length > 0 ? (
        <Note tone="care" title="预告以后名单有变动" level={3}>
          {changes.join('；')}。
        </Note>
      ) : null}
    </Panel>
  );
}
