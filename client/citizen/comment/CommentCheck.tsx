import type { FormState } from '#client/form.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts, type Fact } from '#client/ui/Facts.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Note } from '#client/ui/Note.tsx';
import { STANCE_LABELS, words } from '#client/words.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { shownName } from '#server/law/people/display-name.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { sentOf, type Sent } from '../form-state.ts';
import { unsaid } from '../names.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { FIELDS, keptFiles } from './comment-input.ts';
import { AimedAt } from './QuotedWords.tsx';
import { TOWN } from './TownField.tsx';
import { quoteFrom } from './quote-field.ts';
import { RestQuestion } from './RestQuestion.tsx';
import { Rewording } from './Rewording.tsx';
import { shownText, type ShownWhen } from './shown.ts';

interface CommentCheckProps {
  form: FormState;
  action: string;
  unitName: string;
  /** The notice in force now; an older one was another. */
  noticeVersion: number;
  commentsShown: ShownWhen;
  clauses: readonly { no: string; text: string }[];
}

/** 核对: exactly the parts that become public and those that stay with the office, before the comment is sent. */
export function CommentCheck(props: CommentCheckProps) {
  const { form, action, unitName, noticeVersion, clauses } = props;
  const sent = sentOf(form);
  return (
    <div className="stack-6 checked">
      <section className="stack" aria-labelledby="gongkai">
        <Heading level={2} id="gongkai">
          会公开的
        </Heading>
        <Facts items={publicFacts(sent, props)} />
      </section>
      <section className="stack" aria-labelledby="bugongkai">
        <Heading level={2} id="bugongkai">
          只给{unitName}看的
        </Heading>
        <Facts items={privateFacts(form, sent, props)} />
      </section>
      <Form action={action}>
        <Travelling form={form} noticeVersion={noticeVersion} />
        <RestQuestion sent={sent} clauses={clauses} />
        <Note>
          提交后当场得到受理编号和查询码，请记下来。截止前凭它们可以修改或撤回，以后可以查到处理结果和理由。
        </Note>
        <p className="row">
          <Button type="submit" name="step" value="submit">
            {words.actions.submit}
          </Button>
          <Button type="submit" name="step" value="edit" look="quiet">
            {words.actions.backToEdit}
          </Button>
        </p>
      </Form>
    </div>
  );
}

/**
 * Hidden copies of all values that were filled in, sent along with the confirmation; the notice is the one in force.
 */
function Travelling({ form, noticeVersion }: { form: FormState; noticeVersion: number }) {
  const kept = keptFiles(form.values);
  const plain = FIELDS.filter((name) => !FILE_FIELDS.has(name) && name !== 'noticeVersion');
  return (
    <>
      <input type="hidden" name="noticeVersion" value={noticeVersion} />
      {plain.flatMap((name) =>
        (form.values[name] ?? []).map((value, index) => (
          <input key={`${name}${index}`} type="hidden" name={name} value={value} />
        )),
      )}
      {kept.flatMap(({ token, name }) => [
        <input key={`${token} token`} type="hidden" name="attachmentTokens" value={token} />,
        <input key={`${token} name`} type="hidden" name="attachmentNames" value={name} />,
      ])}
    </>
  );
}

const FILE_FIELDS: ReadonlySet<string> = new Set(['attachmentTokens', 'attachmentNames', 'removeFile']);

const identityOf = (sent: Sent) => sent.value('identity', IdentityKind.PERSON) as IdentityKind;

/** The name as it will stand beside the text. */
function signatureOf(sent: Sent): string {
  const identity = identityOf(sent);
  const author = { identity, name: sent.value('name'), organisation: sent.value('organisation') };
  return shownName(author, sent.values('showName').length > 0);
}

function publicFacts(sent: Sent, { commentsShown, clauses }: CommentCheckProps): Fact[] {
  const [text, suggested] = [sent.value('text').trim(), sent.value('suggestedText').trim()];
  const shown = sent.value('showText') === 'yes' && commentsShown !== 'NEVER';
  return [
    {
      term: '针对',
      detail: <AimedAt clauseNo={sent.value('clauseNo')} quote={quoteFrom(sent.value('quote'))} />,
    },
    { term: '态度', detail: STANCE_LABELS[sent.value('stance') as keyof typeof STANCE_LABELS] ?? '' },
    { term: '署名', detail: signatureOf(sent) },
    {
      term: '意见原文',
      detail: text === '' ? unsaid(suggested) : shown ? <Masked text={text} /> : UNSHOWN,
    },
    ...(shown && suggested ? [suggestedFact(sent, clauses)] : []),
    { term: '什么时候', detail: shownText(shown, commentsShown) },
    { term: '处理结果', detail: '采纳、部分采纳还是未采纳，以及理由，随采纳情况公布' },
  ];
}

/**
 * Wording suggested by the author, compared with the text under consultation; personal numbers masked as they will be
 * when published.
 */
const suggestedFact = (sent: Sent, clauses: CommentCheckProps['clauses']) => ({
  term: words.form.suggestedText,
  detail: (
    <Rewording
      clauseText={clauses.find(({ no }) => no === sent.value('clauseNo'))?.text}
      quote={quoteFrom(sent.value('quote'))}
      wording={maskPersonal(sent.value('suggestedText').trim())}
    />
  ),
});

const UNSHOWN = '不公开，只计入汇总';

const Masked = ({ text }: { text: string }) => {
  const masked = maskPersonal(text);
  return (
    <>
      <Paragraphs>{masked}</Paragraphs>
      {masked === text ? null : <p className="small care">文中的个人信息已经隐去，公开的就是这个样子。</p>}
    </>
  );
};

const CONTACT_FIELD: Readonly<Record<string, string>> = { PHONE: 'phone', EMAIL: 'email' };

function privateFacts(form: FormState, sent: Sent, { clauses }: CommentCheckProps): Fact[] {
  const named = identityOf(sent) !== IdentityKind.ANONYMOUS;
  const files = keptFiles(form.values);
  const reached = sent.value('contactKind', 'NONE') !== 'NONE';
  return [
    ...(sent.value('showText') === 'yes'
      ? []
      : [
          {
            term: '意见原文',
            detail: <Paragraphs>{sent.value('text') || unsaid(sent.value('suggestedText'))}</Paragraphs>,
          },
          ...(sent.value('suggestedText').trim() ? [suggestedFact(sent, clauses)] : []),
        ]),
    { term: words.form.name, detail: (named && sent.value('name')) || '没有填写' },
    {
      term: '联系方式',
      detail: (reached && sent.value(CONTACT_FIELD[sent.value('contactKind')] ?? '')) || '没有留',
    },
    ...(sent.value('region') ? [{ term: TOWN, detail: sent.value('region') }] : []),
    { term: words.form.attachments, detail: files.map(({ name }) => name).join('，') || '没有' },
  ];
}
