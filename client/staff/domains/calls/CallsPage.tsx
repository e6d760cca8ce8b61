import type { CallsQuery as Data, CallSubjectsQuery as Subjects } from '#client/graphql/graphql.ts';
import { useChannels } from '#client/citizen/channels.ts';
import { callsNote, nobodyToCall } from '#client/staff/ground/frame/channel-words.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { CallsQuery, CallSubjectsQuery } from './calls-documents.ts';
import { DoneCalls, WaitingCalls } from './CallsTable.tsx';

const ABOUT = 'shixiang';
const DONE = 'yi';

/** 须电话告知: one list for the whole unit, whatever it is about; worked through from the top. */
export function CallsPage() {
  useTitle(DESK_LABELS.CALLS);
  const address = useAddress();
  const done = address.get(DONE) === '1';
  const aboutId = address.get(ABOUT) ?? null;
  const channels = useChannels();
  const subjects = useDesk(CallSubjectsQuery, {});
  const asked = useDesk(CallsQuery, { done, aboutId, after: address.get(AFTER) ?? null });
  return (
    <>
      <DeskTop title={DESK_LABELS.CALLS} note={callsNote(channels)} />
      <DeskBody>
        <Chips
          label="按办理看"
          items={[false, true].map((one) => ({
            href: address.with({ [DONE]: one ? '1' : null, [AFTER]: null }),
            label: one ? '登记过的' : '等待告知',
            current: one === done,
          }))}
        />
        <SubjectChips subjects={subjects.data?.callSubjects ?? []} aboutId={aboutId} />
        <Waiting asked={asked}>{({ calls }) => <Calls calls={calls} done={done} />}</Waiting>
      </DeskBody>
    </>
  );
}

function SubjectChips({ subjects, aboutId }: { subjects: Subjects['callSubjects']; aboutId: string | null }) {
  const address = useAddress();
  if (subjects.length < 2 && aboutId === null) return null;
  const all = { id: null, title: '全部事项', waiting: null };
  return (
    <Chips
      label="按事项看"
      items={[all, ...subjects].map(({ id, title, waiting }) => ({
        href: address.with({ [ABOUT]: id, [AFTER]: null }),
        label: waiting === null ? title : `${title}（${waiting}）`,
        current: id === aboutId,
      }))}
    />
  );
}

function Calls({ calls: { nodes, pageInfo }, done }: { calls: Data['calls']; done: boolean }) {
  const channels = useChannels();
  if (nodes.length === 0)
    return (
      <Empty title={done ? '还没有登记过' : '没有须电话告知的人'} level={2}>
        {done ? '登记过的告知列在这里。' : nobodyToCall(channels)}
      </Empty>
    );
  return (
    <>
      {done ? <DoneCalls calls={nodes} /> : <WaitingCalls calls={nodes} subjects />}
      <KeysetPages pageInfo={pageInfo} />
    </>
  );
}
