import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { AttendancePart_ItemFragment as Item } from '#client/graphql/graphql.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { drawHref } from '../addresses/draw.ts';
import { ATTENDANCE_RULES } from '../addresses/register.ts';

export const AttendancePartFragment = graphql(`
  fragment AttendancePart_item on AgendaItem {
    invitationsSent
    invitationsAccepted
    attendance {
      ...ItemAttendance_fields
    }
    draws {
      no
      attempt
      drawnAt
      voidedAt
    }
  }
`);

/** 公众代表列席 (R-63): how many of whom were asked and come, and how they were chosen. */
export function AttendancePart({ item: masked }: { item: FragmentType<typeof AttendancePartFragment> }) {
  const item = readFragment(AttendancePartFragment, masked);
  if (item.invitationsSent === 0 && item.draws.length === 0) return null;
  return (
    <p className="small">
      <b>公众代表列席</b>　{countsText(item)}
      {item.draws.map((draw, index) => (
        <span key={draw.no}>
          {index > 0 ? '　' : ''}
          <a href={drawHref(draw.no)}>{linkText(draw, item.draws.length)}</a>
        </span>
      ))}
      {item.draws.length === 0 ? <a href={ATTENDANCE_RULES}>怎样邀请</a> : null}
    </p>
  );
}

function countsText({ invitationsSent, invitationsAccepted, attendance }: Item): string {
  if (invitationsSent === 0) return '';
  const attended = attendance.reduce((sum, one) => sum + one.attended, 0);
  const whole = `邀请${invitationsSent}名，应邀${invitationsAccepted}名${attended > 0 ? `，到会${attended}名` : ''}`;
  const parts = attendance.map(
    ({ category, invited }) => `${REPRESENTATIVE_CATEGORY_LABELS[category]}${invited}`,
  );
  return parts.length > 0 ? `${whole}（${parts.join('、')}）。　` : `${whole}。　`;
}

function linkText({ attempt, drawnAt, voidedAt }: Item['draws'][number], count: number): string {
  const which = count > 1 ? `第${attempt}次抽选` : '';
  if (voidedAt) return `${which || '抽选'}（已作废）`;
  return drawnAt ? `${which || '抽选'}：怎样选出的` : `${which || '抽选'}：方案已公布，待抽取`;
}
