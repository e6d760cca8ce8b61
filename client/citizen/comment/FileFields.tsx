import { Checkbox } from '#client/ui/Checkbox.tsx';
import { FileInput } from '#client/ui/FileInput.tsx';
import { words } from '#client/words.ts';
import type { CommentPolicy } from '#server/law/consultation/comment-content.ts';
import type { Sent } from '../form-state.ts';

interface FileFieldsProps {
  sent: Sent;
  files: readonly { token: string; name: string }[];
  limits: CommentPolicy;
}

const ACCEPTED = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png';

/** Files to go with it; those already stored stay, each with the way to take it out again. */
export function FileFields({ sent, files, limits }: FileFieldsProps) {
  if (limits.attachmentsMax === 0) return null;
  const { attachmentsMax: most, attachmentMaxMegabytes: size } = limits;
  return (
    <>
      {files.length > 0 ? (
        <fieldset className="field">
          <legend>已经传好的附件</legend>
          {files.map(({ token, name }) => (
            <div key={token}>
              <input type="hidden" name="attachmentTokens" value={token} />
              <input type="hidden" name="attachmentNames" value={name} />
              <p>{name}</p>
              <Checkbox id={`remove-${token}`} name="removeFile" value={token} label={`去掉“${name}”`} />
            </div>
          ))}
        </fieldset>
      ) : null}
      <FileInput
        multiple
        optional
        name="files"
        label={words.form.attachments}
        hint={`最多${most}个，每个不超过${size} MB；可用PDF、DOCX、XLSX、JPG、PNG。只给承办单位看，不公开。`}
        error={errorsAt(sent, 'files')}
        accept={ACCEPTED}
      />
    </>
  );
}

/** One field takes several files: what is said of each. */
const errorsAt = ({ errors }: Sent, name: string) =>
  errors.flatMap(({ field, message }) => (field === name ? [message] : [])).join('') || undefined;
