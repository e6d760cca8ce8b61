import { PUSHES } from '#client/citizen/addresses/following.ts';
import { moment } from '#client/format.ts';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { audienceWords, DESK_LABELS } from '#client/words.ts';
import { personsWords } from '#client/words/persons-words.ts';
import { MOMENT_LABELS } from '#server/law/following/following-words.ts';
import { PUSH_DAYS, PUSHES_AT_MOST } from '#server/law/push/push.ts';
import { type LoggedPush, type PushDesk, PushDeskQuery } from './push-query.ts';
import { PushProposals } from './PushProposals.tsx';
import { WritePush } from './WritePush.tsx';

/** 定向推送: of one's unit what is written and what was sent; the office reads the log of all. */
export function PushesPage() {
  useTitle(DESK_LABELS.PUSHES);
  const address = useAddress();
  const asked = useDesk(PushDeskQuery, { after: address.get(AFTER) ?? null });
  return (
    <>
      <DeskTop
        title={DESK_LABELS.PUSHES}
        note={`把已经公布的事告诉直接有关的群体；由另一人审核，一个单位${PUSH_DAYS}天最多${PUSHES_AT_MOST}次，是本县设定`}
      >
        <ButtonLink look="quiet" href={PUSHES}>
          看公开的页面
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Lists {...data} />}</Waiting>
      </DeskBody>
    </>
  );
}

const Lists = ({ pushLog, pushProposals, ...data }: PushDesk) => (
  <>
    {notMine(data.proposePushCan) ? null : (
      <Panel title="拟写和审核">
        <WritePush {...data} />
        <PushProposals proposals={pushProposals} capability={data.proposePushCan} />
      </Panel>
    )}
    <Panel title="推送记录">
      {pushLog.nodes.length === 0 ? <p className="soft">还没有推送。</p> : null}
      {pushLog.nodes.map((push) => (
        <Logged key={push.id} {...push} />
      ))}
      <KeysetPages pageInfo={pushLog.pageInfo} />
    </Panel>
  </>
);

/** One push with what became of it; of a few persons no number. */
const Logged = ({ title, text, unitName, groups, pageKind, pageTitle, path, sentAt, log }: LoggedPush) => (
  <section className="stack">
    <h3>{title}</h3>
    <p>{text}</p>
    <Facts
      small
      items={[
        { term: '单位', detail: unitName },
        {
          term: '群体',
          detail: log
            ? log.groups.map(({ name, followers }) => `${name}${personsWords(followers)}`).join('，')
            : audienceWords(groups),
        },
        { term: '页面', detail: <a href={path}>{`${MOMENT_LABELS[pageKind]}：${pageTitle}`}</a> },
        ...(log
          ? [
              {
                term: '经手',
                detail: `${log.writtenBy}${moment(log.writtenAt)}拟写，${log.approvedBy}${moment(sentAt)}审核`,
              },
              { term: '理由', detail: log.reason },
              {
                term: '寄送',
                detail: `已寄出${personsWords(log.sent)}，没有寄到${personsWords(log.failed)}，还没有寄${personsWords(log.waiting)}`,
              },
            ]
          : []),
      ]}
    />
  </section>
);
