import { MessageKind } from '#schema/message/message-kind.ts';
import { inShanghai } from '#server/law/calendar/calendar-day.ts';
import { CONFIRM_HOURS } from '#server/law/following/following.ts';
import { MOMENT_LABELS, type MomentKind } from '#server/law/following/following-words.ts';
import { CODE_MINUTES } from '#server/law/people/message-code.ts';
import type { NotificationKind } from '#server/engines/telling/notification.ts';

/** Subject that a person asked to follow, and whether they already do. */
export interface AskedFacts {
  name: string;
  already: boolean;
}

/** 请确认关注: the link is added when it leaves. */
export const FOLLOW_ASKED: NotificationKind<AskedFacts> = {
  key: 'follow-asked',
  kind: MessageKind.FOLLOW_ASKED,
  writtenOnly: true,
  subject: ({ name, already }) => (already ? `您已经关注：${name}` : `请确认关注：${name}`),
  mail: ({ name, already }) =>
    already
      ? `有人用这个邮箱申请关注“${name}”。您已经在关注，不用再确认。`
      : [
          `有人用这个邮箱申请关注“${name}”。`,
          '是您本人的，请打开下面的链接确认；确认以后，有了进展才会写信告诉您。',
          `不是您本人的，不用理会：${CONFIRM_HOURS}小时内没有确认，这个邮箱就从本平台删除。`,
        ].join('\n'),
  short: ({ name }) => `请确认关注：${name}。`,
};

/** 验证码: the code is added when it leaves; what it is for, so that nobody types it for somebody else's wish. */
export const FOLLOW_CODE: NotificationKind<{ name: string | null }> = {
  key: 'follow-code',
  kind: MessageKind.FOLLOW_CODE,
  writtenOnly: true,
  subject: () => '关注的验证码',
  mail: (facts, person, context) => FOLLOW_CODE.short(facts, person, context),
  short: ({ name }) =>
    `${name === null ? '查看您的关注' : `关注“${shortened(name)}”`}，${CODE_MINUTES}分钟内填写；不是本人的不用理会。`,
};

const SHORT_NAME = 20;

/** A name as far as a short message has room for it. */
const shortened = (name: string): string => {
  const letters = Array.from(name);
  return letters.length > SHORT_NAME ? `${letters.slice(0, SHORT_NAME - 1).join('')}…` : name;
};

/** One moment in a letter. */
export interface ToldMoment {
  kind: MomentKind;
  at: Date;
  title: string;
  detail: string;
  path: string;
}

/** Contents of a letter: the moments, latest last, and the matters of which it is the last news. */
export interface NewsFacts {
  moments: readonly ToldMoment[];
  ended: readonly string[];
}

/** 关注的进展: at once or as a summary, in one and the same form. */
export const FOLLOW_NEWS: NotificationKind<NewsFacts> = {
  key: 'follow-news',
  kind: MessageKind.FOLLOW_NEWS,
  writtenOnly: true,
  subject: ({ moments }) => {
    const [only] = moments;
    return moments.length === 1 && only
      ? `${MOMENT_LABELS[only.kind]}：${only.title}`
      : `您关注的事项有${moments.length}条新进展`;
  },
  mail: ({ moments, ended }, _, { publicUrl }) =>
    [
      ...moments.map((one) => toldIn(one, publicUrl)),
      ...ended.map((name) => `“${name}”到此结束，对它的关注也随之结束，不再为它写信。\n`),
    ].join('\n'),
  short: ({ moments }) => {
    const [first] = moments;
    const said = first ? `${MOMENT_LABELS[first.kind]}：${shortened(first.title)}` : '';
    return moments.length > 1 ? `您关注的有${moments.length}条新进展，${said}等。` : `${said}。`;
  },
};

const toldIn = ({ kind, at, title, detail, path }: ToldMoment, publicUrl: string): string =>
  [
    `【${MOMENT_LABELS[kind]}】${title}`,
    `${inShanghai(at)}${detail ? `　${detail}` : ''}`,
    `${publicUrl}${path}`,
    '',
  ].join('\n');
