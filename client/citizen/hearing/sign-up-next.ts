/** Meaning of each state of a sign-up and the next step, in one sentence (报名以后). */
import type { SignUpState } from '#client/graphql/graphql.ts';
import { untilText } from '../parts/hearing-times.ts';

interface SignedUp {
  state: SignUpState;
  waiting?: number | null | undefined;
  hearing: { signUpClosesAt?: string | null | undefined; contact: string };
}

const queue = ({ waiting }: SignedUp) => (waiting ? `，排在候补第${waiting}位` : '');

const SAID: Readonly<Record<SignUpState, (signUp: SignedUp) => string>> = {
  REGISTERED: ({ hearing: { signUpClosesAt } }) =>
    `${signUpClosesAt ? `${untilText(signUpClosesAt)}报名截止以后` : '报名截止以后'}，公布名册并随机抽取参加人，结果公布在听证会页面。抽中的会另行通知并送达材料。`,
  CONFIRMED: () => '席位已经确认，请按时到场。不能来的请撤回，席位让给候补的人。',
  WAITLISTED: (signUp) => `席位已满${queue(signUp)}。有人退出的，按报名先后、各人留的方式通知候补的人确认。`,
  OFFERED: () => '有人退出，空出的席位轮到您。请在时限以前确认。',
  LAPSED: ({ hearing: { contact } }) =>
    `没有在时限以前确认，席位已经让给下一位。报名还没有截止的，可以撤回以后重新报名；有疑问请联系承办单位（${contact}）。`,
  DRAWN: () =>
    '您已入选听证参加人，听证会材料会提前送达。不能参加的，请尽早在本页撤回，由候补的人递补；只有您本人能撤回。',
  RESERVE: (signUp) => `这次没有抽中${queue(signUp)}。入选的人退出时按次序递补；也可以报名旁听。`,
  DECLINED: () => '您已退出这次听证会。',
  WITHDRAWN: () => '报名已经撤回。截止以前可以重新报名。',
};

/** Sentence to the applicant on their sign-up. */
export const nextOf = (signUp: SignedUp): string => SAID[signUp.state](signUp);
