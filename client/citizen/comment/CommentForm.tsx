import type { FormState } from '#client/form.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { words } from '#client/words.ts';
import type { ClauseKind } from '#server/law/draft/draft-tree.ts';
import type { CommentPolicy } from '#server/law/consultation/comment-content.ts';
import { consultationHref } from '../addresses.ts';
import { sentOf } from '../form-state.ts';
import { FormTrap, PrivacyNote } from '../FormTrap.tsx';
import { keptFiles } from './comment-input.ts';
import { FileFields } from './FileFields.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import { OpinionFields, type OpinionStart } from './OpinionFields.tsx';
import { TownField } from './TownField.tsx';
import { PublicityFields } from './PublicityFields.tsx';

interface CommentFormProps {
  consultation: {
    id: string;
    no: string;
    round: number;
    unit: { name: string };
    clauses: readonly { kind: `${ClauseKind}`; no: string; text: string }[];
  };
  notice: { version: number; text: string };
  /** Towns to choose from; none where the county has told none. */
  towns: readonly { name: string }[];
  limits: CommentPolicy;
  form: FormState | null;
  action: string;
  /** A fresh key; a form that came back keeps the one it had, so that it is taken once. */
  idempotencyKey: string;
  /** Where the address leads: a clause, a passage of it, its words to begin from. */
  start: OpinionStart;
}

/** 提意见: one page, three blocks; it works as a plain post. */
export function CommentForm(props: CommentFormProps) {
  const { consultation, notice, towns, limits, form, action, idempotencyKey, start } = props;
  const sent = sentOf(form);
  return (
    <Form action={action} encType="multipart/form-data">
      <input type="hidden" name="consultationId" value={consultation.id} />
      <input type="hidden" name="noticeVersion" value={notice.version} />
      <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || idempotencyKey} />
      <FormTrap />
      <FormPart id="part-1" title="一　意见">
        <OpinionFields
          clauses={consultation.clauses}
          sent={sent}
          maxChars={limits.commentMaxChars}
          start={start}
        />
        <FileFields sent={sent} files={keptFiles(form?.values ?? {})} limits={limits} />
      </FormPart>
      <FormPart id="part-2" title="二　身份">
        <IdentityFields sent={sent} unitName={consultation.unit.name} />
        <TownField sent={sent} towns={towns} />
      </FormPart>
      <FormPart id="part-3" title="三　公开与隐私">
        <PublicityFields sent={sent} />
        <PrivacyNote {...notice} use="我们只收集办理意见所需的信息。" />
      </FormPart>
      <div className="stack">
        <p className="row">
          <Button type="submit" name="step" value="check">
            {words.actions.check}
          </Button>
          <ButtonLink look="text" href={consultationHref(consultation)}>
            {words.actions.backToDraft}
          </ButtonLink>
        </p>
        <p className="hint">下一页可以再核对一遍。截止前可以修改或撤回。</p>
      </div>
    </Form>
  );
}
