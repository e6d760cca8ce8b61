import { spanText } from '#client/citizen/meeting/times.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Tag } from '#client/ui/Tag.tsx';
import {
  AGENDA_DISCLOSURE_LABELS,
  AGENDA_PURPOSE_LABELS,
  AGENDA_RESULT_LABELS,
  WITHHOLD_GROUND_LABELS,
} from '#client/words.ts';
import { type AgendaEntry, titleOf } from './meeting-record.ts';

const DISCLOSURE_KINDS = { PUBLIC: 'plain', PARTIAL: 'care', CLOSED: 'due' } as const;

interface AgendaLineProps {
  item: AgendaEntry;
  /** Where people are invited to it; undefined for those who do not read invitations. */
  inviting?: string | undefined;
}

/** One item of the agenda at the desk: with the part that is not public, marked as such. */
export function AgendaLine({ item, inviting }: AgendaLineProps) {
  const { position, disclosure, withdrawnAt } = item;
  const named = `第${position}项　${titleOf(item)}`;
  return (
    <li>
      <p className="row">
        {withdrawnAt ? <del>{named}</del> : <b>{named}</b>}
        <Tag kind={DISCLOSURE_KINDS[disclosure]}>{AGENDA_DISCLOSURE_LABELS[disclosure]}</Tag>
        {item.provisional ? <Tag kind="due">暂列</Tag> : null}
        {item.livelihood ? <Tag>重大民生</Tag> : null}
        {item.highAttention ? <Tag>关注度高</Tag> : null}
      </p>
      {item.provisional ? (
        <p className="small due">还没有经批准安排上会，不能预告；批准议题并安排上会后即为正式议题。</p>
      ) : null}
      {withdrawnAt ? <p className="small">已撤下，本次会议不审议。</p> : null}
      <p className="small soft">{factsOf(item).join('　')}</p>
      <Invitations item={item} inviting={inviting} />
      <Linked item={item} />
      <Withheld item={item} />
    </li>
  );
}

/** R-63: whether this item may begin as it stands, and where that is mended. */
const Invitations = ({ item, inviting }: AgendaLineProps) => {
  const owed = (item.livelihood || item.highAttention) && item.disclosure !== 'CLOSED' && !item.withdrawnAt;
  const lacking = owed && item.invitationsSent === 0 && !item.startedAt;
  if (!lacking && !(inviting && item.invitationsSent > 0)) return null;
  return (
    <p className="small">
      {lacking ? <span className="due">应当邀请列席，还没有发出邀请，不能开始审议。</span> : null}
      {inviting ? <a href={inviting}>{lacking ? '去邀请' : '邀请名单'}</a> : null}
    </p>
  );
};

const resultOf = ({ result, resultText }: AgendaEntry) =>
  result ? `${AGENDA_RESULT_LABELS[result]}${resultText ? `：${resultText}` : ''}` : '';

const factsOf = (item: AgendaEntry): string[] =>
  [
    AGENDA_PURPOSE_LABELS[item.paper?.purpose ?? item.purpose],
    item.reportingUnit || item.paper?.reportingUnit || '',
    item.announcedAt ? '已预告' : '未预告',
    item.invitationsSent > 0 ? `邀请${item.invitationsSent}名，应邀${item.invitationsAccepted}名` : '',
    spanText(item.startedAt, item.endedAt),
    resultOf(item),
  ].filter(Boolean);

const Linked = ({ item }: { item: AgendaEntry }) => {
  const decision = item.decision ?? item.paper?.decision;
  if (item.catalogueId)
    return (
      <p className="small">
        <a href={`${paths.catalogue}/${item.catalogueId}`}>审议的目录</a>
      </p>
    );
  return decision ? (
    <p className="small">
      关联决策：<a href={decisionPath(decision.no)}>{decision.title}</a>
    </p>
  ) : null;
};

/** Part of the item that is not public, and its legal ground. */
const Withheld = ({ item: { paper, disclosure } }: { item: AgendaEntry }) =>
  paper && disclosure !== 'PUBLIC' ? (
    <p className="small care">
      不公开：{paper.title || '附注'}
      {paper.ground ? `　理由：${WITHHOLD_GROUND_LABELS[paper.ground]}` : ''}
      {paper.law ? `（${paper.law}）` : ''}
      {paper.note ? `　${paper.note}` : ''}
    </p>
  ) : null;
