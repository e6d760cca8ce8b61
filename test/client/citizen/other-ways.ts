/** Ways to take part in one decision beside its consultation (样例): none; a hearing, a forum and a questionnaire. */
import { announced } from './hearings.ts';

/** Nothing but what is named. */
export const waysWith = (more: object = {}) => ({
  id: 'd2',
  no: '2026-002',
  consultations: [] as object[],
  hearings: [] as object[],
  events: [] as object[],
  publicActivities: [] as object[],
  ...more,
});

const slot = { startsAt: '2026-11-27T07:00:00.000Z', endsAt: '2026-11-27T09:00:00.000Z' };

/** A forum that takes sign-ups. */
export const forum = {
  no: '2026-7',
  kind: 'FORUM',
  stage: 'SIGNUP_OPEN',
  title: '城乡公交票价座谈会',
  audience: '城乡线路的乘客',
  place: '县政务服务中心三楼301会议室',
  ...slot,
  openSignUp: true,
  cancelReason: null,
  signUpOpensAt: '2026-11-18T01:00:00.000Z',
  signUpClosesAt: '2026-11-26T10:00:00.000Z',
  unit: { name: '县发展和改革委员会' },
  notices: [],
  slots: [
    {
      id: 's1',
      ...slot,
      signUpFindings: [],
      groups: [{ category: null, seats: 20, taken: 3, waiting: 0 }],
    },
  ],
};

/** A questionnaire that runs until the last day of November. */
export const questionnaire = {
  id: 'a1',
  seq: 1,
  method: 'QUESTIONNAIRE',
  title: '出行与票价问卷',
  audience: '全县居民',
  startsAt: '2026-11-18T04:00:00.000Z',
  endsAt: '2026-11-30T16:00:00.000Z',
  answering: true,
  state: 'PUBLISHED',
  cancelledReason: null,
  decision: { no: '2026-002', title: '岚溪县城乡公交票价调整方案', leadUnit: { name: '县发展和改革委员会' } },
};

/** All of them, each open now. */
export const allWays = waysWith({
  hearings: [announced],
  events: [forum],
  publicActivities: [questionnaire],
});
