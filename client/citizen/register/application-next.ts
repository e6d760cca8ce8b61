/** Meaning of each state of an application, and the next step (申请以后). */
import type { RepresentativeState } from '#client/graphql/graphql.ts';
import type { TagKind } from '#client/ui/Tag.tsx';

interface Next {
  title: string;
  next: string;
  tag: TagKind;
  tone?: 'care' | 'done';
}

const NEXT: Readonly<Record<RepresentativeState, Next>> = {
  VERIFYING: {
    title: '正在核实',
    next: '县政府办公室会联系您，核实身份和年龄；核实时当面出示证件即可，不留号码。',
    tag: 'open',
  },
  ACTIVE: {
    title: '您已入库，是在任代表',
    next: '抽选时公布的是您的代表编号。选到您时，邀请函发到您留下的联系方式；可以参加，也可以谢绝。',
    tag: 'done',
    tone: 'done',
  },
  SUSPENDED: {
    title: '代表资格暂停',
    next: '暂停期间不邀请您。有疑问请联系县政府办公室。',
    tag: 'care',
    tone: 'care',
  },
  EXPIRED: {
    title: '任期已经届满',
    next: '愿意续任的，请告诉县政府办公室；也可以重新申请。',
    tag: 'closed',
  },
  RETIRED: { title: '您已退出代表库', next: '以后愿意的，可以重新申请。', tag: 'closed' },
  REJECTED: {
    title: '没有入库',
    next: '情况有变化的，可以重新申请；对理由有疑问的，请联系县政府办公室。',
    tag: 'closed',
    tone: 'care',
  },
};

export const nextOf = (state: RepresentativeState): Next => NEXT[state];
export const toneOf = (state: RepresentativeState): TagKind => NEXT[state].tag;
