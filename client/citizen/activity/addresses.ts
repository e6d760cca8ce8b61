/** Where the public activities live (公众参与活动的地址). */
interface Place {
  decision: { no: string };
  seq: number;
}

export const ACTIVITIES = '/huodong';
export const activityHref = ({ decision, seq }: Place) =>
  `${ACTIVITIES}/${encodeURIComponent(decision.no)}/${seq}`;
export const signUpHref = (of: Place) => `${activityHref(of)}/baoming`;
export const questionnaireHref = (of: Place) => `${activityHref(of)}/wenjuan`;
export const activityCalendarHref = (of: Place) => `${activityHref(of)}/rili.ics`;
export const signedUpHref = (receiptNo: string) => `/baoming/${encodeURIComponent(receiptNo)}`;
