/** Where the list of all that one can come to lives, and below it questionnaires and written solicitations (活动的地址). */
interface Place {
  decision: { no: string };
  seq: number;
}

export const ACTIVITIES = '/huodong';
export const activityHref = ({ decision, seq }: Place) =>
  `${ACTIVITIES}/${encodeURIComponent(decision.no)}/${seq}`;
export const questionnaireHref = (of: Place) => `${activityHref(of)}/wenjuan`;
export const activityCalendarHref = (of: Place) => `${activityHref(of)}/rili.ics`;
export const resultHref = (of: Place, kind: 'csv' | 'json') => `${activityHref(of)}/jieguo.${kind}`;
