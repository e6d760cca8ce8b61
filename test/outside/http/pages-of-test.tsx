import { errorsOf } from '#client/form.ts';
import { route, text } from '#client/route.ts';
import { asking } from './open-site.ts';

interface Shown {
  consultation: { id: string; title: string; opensAt: string; closesAt: string; stage: string } | null;
}

const CONSULTATION = asking<Shown, { no: string; round: number }>(
  'query Shown($no: String!, $round: Int!) { consultation(no: $no, round: $round) { id title stage opensAt closesAt } }',
);

/** A cached page of a consultation. */
export const consultationPage = route('/shijian/:no/:round', {
  document: CONSULTATION,
  query: ['shai'],
  variables: ({ params }) => {
    const round = Number(params.round);
    return Number.isInteger(round) ? { no: params.no ?? '', round } : null;
  },
  page: ({ data, at }) => (
    <p data-elder={at.elder} data-filter={at.query.shai}>
      {data.consultation?.title} {data.consultation?.stage}
    </p>
  ),
  meta: ({ consultation }) => consultation && { title: consultation.title },
  scopes: ({ consultation }) => [`consultation:${consultation?.id}`],
  until: ({ consultation }) => [consultation?.opensAt, consultation?.closesAt],
});

/** The same as a text to download. */
export const consultationText = text('/shijian/:no/:round.csv', {
  document: CONSULTATION,
  variables: ({ params }) => ({ no: params.no ?? '', round: Number(params.round) }),
  mediaType: 'text/csv',
  fileName: () => '征集 一.csv',
  text: ({ consultation }) => consultation && `${consultation.title}\n`,
  scopes: ({ consultation }) => [`consultation:${consultation?.id}`],
});

const TIME = asking<{ serverTime: { today: string } }>('query Time { serverTime { today } }');

const FORBIDDEN = asking<{ createDecision: { __typename: string } }, { itemNo: string }>(
  'mutation Forbidden($itemNo: String!) { createDecision(itemNo: $itemNo) { __typename } }',
);

/** A page with a form that says what it was sent. */
export const formPage = route('/biaodan', {
  document: TIME,
  variables: () => ({}),
  page: ({ data, at, form }) => (
    <form method="post">
      <p>{data.serverTime.today}</p>
      <input name="key" value={at.key} readOnly />
      <input name="text" defaultValue={form?.values.text?.[0]} />
      <ul>
        {form?.errors.map(({ message, field }) => (
          <li key={message}>{`${field} ${message}`}</li>
        ))}
      </ul>
      <pre>{JSON.stringify(form?.values.attachmentNames ?? [])}</pre>
    </form>
  ),
  meta: () => ({ title: '表单' }),
  files: 'files',
  post: async (form, io) => {
    if (form.text('text') === 'forbidden') await io.execute(FORBIDDEN, { itemNo: '2026-001' });
    if (form.text('wait') === 'for ever') await new Promise(() => undefined);
    if (form.text('text') === 'broken') throw new Error('secret detail');
    if (form.text('text') === '')
      return errorsOf({ findings: [{ message: '请填写意见内容。', fields: ['text'], fix: '至少5个字。' }] });
    const value = { text: form.text('text'), tokens: form.texts('attachmentTokens').length };
    return { redirect: '/huizhi', seal: [{ name: 'receipt', value, minutes: 10 }] };
  },
});

/** Receipt page of the form. */
export const receiptPage = route('/huizhi', {
  document: TIME,
  variables: () => ({}),
  reads: { name: 'receipt' },
  page: ({ at }) => <pre id="sealed">{JSON.stringify(at.sealed)}</pre>,
  meta: () => ({ title: '回执', unlisted: true }),
});
