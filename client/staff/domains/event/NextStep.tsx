import { fullDate } from '#client/format.ts';
import { Tag } from '#client/ui/Tag.tsx';
import type { EventLine } from './EventsPage.tsx';

type Standing = Pick<
  EventLine,
  'stage' | 'openSignUp' | 'reviewNote' | 'reportLate' | 'reportDueOn' | 'paper' | 'review'
>;

const NEXT: Readonly<Partial<Record<EventLine['stage'], string>>> = {
  IN_REVIEW: '保密审查员审查公告',
  APPROVED: '发布公告',
  PUBLISHED: '按公告的时间开始报名',
  SIGNUP_OPEN: '接受报名',
  SIGNUP_CLOSED: '做好接待准备',
  ONGOING: '签到、清点人数',
  REPORT_PUBLISHED: '归档',
};

/** Step the report still needs once the event is over (活动情况). */
const reportStep = ({ paper, review }: Standing) => {
  if (paper === null) return '填写活动情况';
  return review === 'DRAFT'
    ? '活动情况提交保密审查'
    : review === 'IN_REVIEW'
      ? '保密审查活动情况'
      : '公布活动情况';
};

/** Step to be taken next, by the event's stage; a late report is named late. */
export function NextStep(event: Standing) {
  const { stage, openSignUp, reviewNote, reportLate, reportDueOn } = event;
  if (stage === 'FINISHED')
    return (
      <>
        {reportLate ? <Tag kind="due">逾期</Tag> : null}
        {reportStep(event)}
        <small>应于{fullDate(reportDueOn)}前公布</small>
      </>
    );
  if (stage === 'DRAFT') return reviewNote ? '修改退回的公告' : '提交保密审查';
  if (stage === 'PUBLISHED' && !openSignUp) return '做好接待准备';
  return NEXT[stage] ?? '没有待办';
}
