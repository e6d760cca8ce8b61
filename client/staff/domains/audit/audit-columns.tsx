import { moment } from '#client/format.ts';
import type { AuditPageQuery } from '#client/graphql/graphql.ts';
import type { Column } from '#client/staff/ground/list/ListDesk.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { AUDIT_OUTCOME_LABELS, ROLE_LABELS } from '#client/words.ts';

export type AuditEvent = AuditPageQuery['auditEvents']['nodes'][number];

const OUTCOME_TAGS: Readonly<Record<AuditEvent['outcome'], TagKind>> = {
  DONE: 'done',
  REFUSED: 'care',
  DENIED: 'due',
};

const TARGET_KINDS: Readonly<Record<string, string>> = {
  catalogue: '目录',
  calendar: '工作日历',
  cluster: '归并主题',
  comment: '意见',
  consultation: '征求意见',
  decision: '决策',
  disposition: '处理意见',
  event: '活动',
  lateImport: '成批补录',
  person: '账号',
  policy: '本县设定',
  report: '采纳情况',
  seatGroup: '活动名额',
  site: '网站信息',
  synonyms: '同义的字词',
  terminal: '自助终端',
  unit: '单位',
};

/** The posts in whose name it was done, as far as they have a name. */
const roleWords = (roles: string | null | undefined) =>
  (roles ?? '')
    .split(/[\s,]+/)
    .map((role) => ROLE_LABELS[role as keyof typeof ROLE_LABELS] ?? role)
    .filter(Boolean)
    .join('、');

/** A job of the server has no name; whoever had not signed in has none either. */
const actor = ({ actorId, actorName, role, unitName, address }: AuditEvent, href: (id: string) => string) =>
  actorName ? (
    <>
      {actorId ? <a href={href(actorId)}>{actorName}</a> : actorName}
      <small className="soft">　{[unitName, roleWords(role)].filter(Boolean).join('　')}</small>
    </>
  ) : (
    <span className="soft">{address === 'system' ? '系统' : '未登录的人'}</span>
  );

const target = ({ targetKind, targetId }: AuditEvent, href: (target: string) => string) =>
  targetId ? (
    <a href={href(targetId)}>
      {TARGET_KINDS[targetKind ?? ''] ?? targetKind ?? '对象'} {targetId.slice(0, 8)}
    </a>
  ) : (
    ''
  );

/** Where a press on somebody or something leads: to everything they did, or that happened to it. */
interface Links {
  actor: (id: string) => string;
  target: (id: string) => string;
}

/** Columns of the audit log, one row for each event. */
export const auditColumns = (href: Links): Column<AuditEvent>[] => [
  { label: '时间', cell: ({ at }) => moment(at) },
  {
    label: '事项',
    header: true,
    cell: ({ words, detail }) => (
      <>
        {words}
        {detail?.split('\n').map((line) => (
          <small key={line}>{line}</small>
        ))}
      </>
    ),
  },
  {
    label: '结果',
    cell: ({ outcome }) => <Tag kind={OUTCOME_TAGS[outcome]}>{AUDIT_OUTCOME_LABELS[outcome]}</Tag>,
  },
  { label: '经办人', cell: (event) => actor(event, href.actor) },
  { label: '对象', cell: (event) => target(event, href.target) },
  { label: '来源地址', cell: ({ address }) => (address === 'system' ? '' : (address ?? '')) },
];
