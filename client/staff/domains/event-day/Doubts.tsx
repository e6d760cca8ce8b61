import { clock } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import type { Doubt } from './gate-documents.ts';

const REASONS: Readonly<Record<string, string>> = {
  TICKET_UNKNOWN: '没有这个受理编号',
  NO_SEAT_TO_CHECK_IN: '没有名额',
  CHECK_IN_EARLY: '还没有开始签到',
  SEAT_GIVEN_ON: '名额已经释放',
  ARRIVAL_INVALID: '人数超过报名',
  WRONG_STAGE: '活动已经办结',
};

/** 需要核对: the same ticket at two gates, or a scan that the server refused after the person went in. */
export const Doubts = ({ doubts }: { doubts: readonly Doubt[] }) =>
  doubts.length === 0 ? null : (
    <Note tone="care" title={`需要核对：${doubts.length}次扫码`} small>
      <ul className="doubts">
        {doubts.map((one) => (
          <li key={one.id}>{doubtText(one)}</li>
        ))}
      </ul>
    </Note>
  );

const doubtText = ({
  displayName,
  tail,
  device,
  scannedAt,
  verdict,
  firstAt,
  firstDevice,
  refused,
}: Doubt): string => {
  const who = [displayName, tail ? `尾号${tail}` : '未知的编号'].filter(Boolean).join(' ');
  const where = `${clock(scannedAt)} ${device}`;
  return verdict === 'SECOND'
    ? `${who}：${where}重复；先扫的是${firstAt ? clock(firstAt) : ''} ${firstDevice ?? ''}`
    : `${who}：${where}不能进场（${REASONS[refused ?? ''] ?? refused ?? ''}）`;
};
