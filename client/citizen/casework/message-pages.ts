import type { Io, Posted, SentForm } from '#client/form.ts';
import { route } from '#client/route.ts';
import { words } from '#client/words.ts';
import { MESSAGE_FORM, MESSAGES } from '../addresses/casework.ts';
import { page } from '../page.ts';
import { refuseUnreached } from '../ReachFields.tsx';
import { MessageFormPage, MessageFormQuery } from './MessageFormPage.tsx';
import { MessagePage, TAKEN_DOWN, MessagePageQuery } from './MessagePage.tsx';
import { MessagesPage, MessagesPageQuery } from './MessagesPage.tsx';
import { submitCase } from './submit-case.ts';

const post = (form: SentForm, io: Io): Promise<Posted> =>
  submitCase(
    form,
    io,
    {
      kind: 'MESSAGE',
      title: form.text('title'),
      publicWish: form.text('publicWish') === 'YES',
      decisionNo: form.text('decisionNo') || null,
    },
    { against: refuseUnreached(form) },
  );

const CRUMB = { name: words.nav.messages, href: MESSAGES };

/** 公众留言. */
const messagesPage = page({
  document: MessagesPageQuery,
  query: ['after', 'qian'],
  variables: ({ query }) => ({ after: query.after ?? null }),
  page: MessagesPage,
  meta: () => ({ title: words.nav.messages, crumbs: [{ name: words.nav.messages }] }),
  current: MESSAGES,
  scopes: () => ['cases', 'policy'],
});

/** 一件公开的留言和答复. */
const messagePage = page({
  document: MessagePageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: MessagePage,
  meta: ({ publicCase }) => {
    if (!publicCase) return null;
    const title = publicCase.takenDownOn ? TAKEN_DOWN : publicCase.title;
    return { title, crumbs: [CRUMB, { name: title }], unlisted: Boolean(publicCase.takenDownOn) };
  },
  current: MESSAGES,
  scopes: () => ['cases'],
});

/** 写留言. */
const messageFormPage = page({
  document: MessageFormQuery,
  query: ['juece'],
  variables: ({ query: { juece = '' } }) => ({ no: juece, about: juece !== '' }),
  page: MessageFormPage,
  meta: () => ({ title: '写留言', crumbs: [CRUMB, { name: '写留言', href: MESSAGE_FORM }], unlisted: true }),
  current: MESSAGES,
  post,
});

/** Pages of what people asked (公众留言). */
export const messageRoutes = [
  route(MESSAGES, messagesPage),
  route(MESSAGE_FORM, messageFormPage),
  route(`${MESSAGES}/jian/:no`, messagePage),
];
