import { errorsOf, type FormError, type Io, type Posted, type SentForm } from '#client/form.ts';
import { words } from '#client/words.ts';
import { consultationHref, CONSULTATIONS } from '../addresses.ts';
import { trapped } from '../FormTrap.tsx';
import { page, wholeNumber } from '../page.ts';
import { BEGIN, refuseBeginning, refuseSameWording } from './begin-wording.ts';
import { refuseCommentForm, refuseQuoteField } from './check-comment.ts';
import { commentIn, fieldIn } from './comment-input.ts';
import { CommentPage, CommentPageQuery } from './CommentPage.tsx';
import { handOver } from '../receipt/hand-over.ts';
import { limitsOf } from './limits.ts';
import { refuseUnsaidRest } from './rest-field.ts';
import { SubmitCommentMutation } from './submit-comment-mutation.ts';

const variables = ({ params: { no = '', round } }: Pick<Io['at'], 'params'>) => {
  const number = wholeNumber(round);
  return number === null ? null : { no, round: number };
};

/** Check, correct, begin from the clause or submit, as the button says (核对、修改、从原文改起、提交). */
async function post(form: SentForm, io: Io): Promise<Posted> {
  const caught = trapped(form);
  if (caught) return caught;
  const step = form.text('step');
  if (step === 'edit') return { errors: [] };
  if (step !== 'submit') return { errors: await judge(form, io) };
  const open = refuseUnsaidRest(form);
  return open.length > 0 ? { errors: open } : submit(form, io);
}

async function judge(form: SentForm, io: Io): Promise<readonly FormError[]> {
  const asked = variables(io.at);
  const data = asked && (await io.execute(CommentPageQuery, asked));
  if (data?.consultation?.stage !== 'OPEN') return [];
  if (form.text('step') === BEGIN) return refuseBeginning(form, data.consultation);
  return [
    ...refuseQuoteField(form, data.consultation.clauses),
    ...refuseCommentForm(form, limitsOf(data.localPolicy)),
    ...refuseSameWording(form, data.consultation),
  ];
}

async function submit(form: SentForm, io: Io): Promise<Posted> {
  const { submitComment: done } = await io.execute(SubmitCommentMutation, { input: commentIn(form) });
  if (done.__typename === 'Refusal') return errorsOf(done, fieldIn(form));
  return handOver(done);
}

export const commentPage = page({
  document: CommentPageQuery,
  query: ['tiao', 'yuanwen', 'gaiqi', 'taidu'],
  variables,
  page: CommentPage,
  meta: ({ consultation }) =>
    consultation && {
      title: `${words.actions.comment}：${consultation.decision.title}`,
      crumbs: [
        { name: words.nav.consultations, href: CONSULTATIONS },
        { name: consultation.decision.title, href: consultationHref(consultation) },
        { name: words.actions.comment },
      ],
      unlisted: true,
    },
  current: CONSULTATIONS,
  files: 'files',
  judge,
  post,
});
