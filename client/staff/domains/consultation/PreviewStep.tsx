import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { previewPath } from '#client/staff/ground/addresses/consultation.ts';
import type { DossierWork } from './use-dossier.ts';

/** 预览 shows what is saved, in the very parts of the public page. */
export function PreviewStep({ work: { record, draft, save, command } }: { work: DossierWork }) {
  return (
    <>
      <p className="small soft">按公众页面的样子显示上次保存的内容，可以打印后送阅。</p>
      <p className="row">
        <ButtonLink look="quiet" href={previewPath(record.id)}>
          预览公众页面
        </ButtonLink>
        {draft.dirty ? (
          <Button look="text" aria-busy={command.busy} onClick={() => void save()}>
            先保存修改
          </Button>
        ) : null}
      </p>
    </>
  );
}
