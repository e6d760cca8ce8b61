import type { CaseItem } from '#schema/casework/case-item.ts';
import { MessageKind } from '#schema/message/message-kind.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { groupedNo } from '#server/engines/message/receipt-words.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { CASE_KINDS } from '#server/law/casework/case-kinds.ts';
import { sentence } from '#server/law/sentence.ts';
import { tellAuthor } from './tell-author.ts';

/** Tidings of an application before its answer (登记、补正、延期): `day` is the last for its answer, or for its correction. */
interface Tiding {
  kind: 'REGISTERED' | 'CORRECTION' | 'EXTENSION';
  reason: string;
  day: CalendarDay;
  /** The unit that handles it (办理单位); said where it is registered. */
  unitName?: string;
}

interface Facts extends Tiding {
  title: string;
}

const SUBJECTS: Readonly<Record<Tiding['kind'], string>> = {
  REGISTERED: '您的政府信息公开申请已经登记',
  CORRECTION: '您的政府信息公开申请需要补正',
  EXTENSION: '您的政府信息公开申请延长答复期限',
};

const words = ({ kind, title, unitName = '', reason, day }: Facts): string => {
  const of = CASE_KINDS.REQUEST.yours(title);
  if (kind === 'REGISTERED') return `${of}已经登记，由${unitName}办理，不晚于${inChinese(day)}答复。`;
  return kind === 'CORRECTION'
    ? `${of}需要补正：${sentence(reason)}请在${inChinese(day)}以前补正；没有正当理由逾期不补正的，视为放弃申请。`
    : `${of}经同意延长答复期限：${sentence(reason)}不晚于${inChinese(day)}答复。`;
};

/** 登记、补正、延期的告知 (国令711号第三十条、第三十三条). */
export const REQUEST_TIDING: NotificationKind<Facts> = {
  key: 'request-tiding',
  kind: MessageKind.REQUEST_TIDING,
  subject: ({ kind }) => SUBJECTS[kind],
  mail: (facts, _, { publicUrl }) => `${words(facts)}\n凭受理编号和查询码办理、查看：${publicUrl}/wode`,
  short: (facts, person) =>
    `${words(facts)}凭受理编号（${groupedNo(person)}）和查询码，在“我的参与”中办理、查看。`,
};

/** Tells the applicant how it stands (登记、补正、延期). */
export const tellApplicant = (command: CommandContext, item: CaseItem, tiding: Tiding): Promise<void> =>
  tellAuthor(command, item, {
    kind: REQUEST_TIDING,
    facts: { ...tiding, title: item.title },
    occasion: tiding.kind,
    title: item.title,
  });
