import { describe, expect, it } from 'vitest';
import { refuseCommentContent } from '#server/law/consultation/comment-content.ts';
import { refuseRegistrant } from '#server/law/event/registration.ts';
import { HearingAttendance } from '#server/law/hearing/hearing-words.ts';
import { refuseSignUp } from '#server/law/hearing/hearing-sign-up.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';
import { refuseJournalist } from '#server/law/press/press-accreditation.ts';
import { refuseRepresentative } from '#server/law/register/representative.ts';

const window = {
  sides: [],
  observerSeats: 1,
  pressSeats: 1,
  opensAt: null,
  closesAt: null,
  cancelled: false,
};
const observer = { attendance: HearingAttendance.OBSERVER, name: '', contact: '' };
const child = { name: '', contact: '', needs: '', withMinor: true, guardian: '' };
const journalist = { outlet: '', name: '', contact: '', cardNo: '', equipment: '', persons: 1 };
const applicant = { name: '', categories: [], unitPost: '', fields: [], region: '' };
const term = { termStartsOn: '2026-12-01', termEndsOn: '2027-12-01' } as const;
const comment = { text: '', identity: IdentityKind.PERSON };

describe('公众填的表单，一处只说一遍：怎样改不重复缺什么', () => {
  it.each([
    ['意见', 1, refuseCommentContent(comment, DEFAULT_POLICY)],
    ['听证会报名', 2, refuseSignUp(observer, window)],
    ['活动报名', 3, refuseRegistrant(child)],
    ['记者报名', 3, refuseJournalist(journalist)],
    ['代表报名', 5, refuseRepresentative({ ...applicant, ...term }, 3)],
  ])('%s什么也没有填，%i处都说清', (_, count, findings) => {
    expect(findings.length).toBeGreaterThanOrEqual(count);
    for (const { message, fix } of findings) {
      const missing = /没有(.+?)。$/.exec(message)?.[1] ?? message;
      expect(fix).toBeTruthy();
      expect(fix).not.toContain(missing);
    }
  });
});
