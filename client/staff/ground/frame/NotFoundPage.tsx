import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { words } from '#client/words.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useTitle } from './use-title.ts';

export function NotFoundPage() {
  useTitle(words.errors.notFound);
  return (
    <>
      <DeskTop title={words.errors.notFound} />
      <DeskBody>
        <Empty title="地址可能写错了" level={2}>
          <p>
            <ButtonLink look="quiet" href={paths.workbench}>
              回到工作台
            </ButtonLink>
          </p>
        </Empty>
      </DeskBody>
    </>
  );
}
