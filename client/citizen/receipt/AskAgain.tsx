import type { FormState } from '#client/form.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { words } from '#client/words.ts';
import { FormErrors } from '../FormErrors.tsx';
import { sentOf } from '../form-state.ts';
import { LookUpForm } from './LookUpForm.tsx';

/** The half hour is over, or this address was opened directly; what was typed meanwhile is not lost. */
export const AskAgain = ({ form }: { form: FormState | null }) => (
  <Page>
    <PageHead
      title={words.nav.myComment}
      lead="请输入受理编号和查询码。为了您的隐私，查询结果30分钟后自动关闭。"
    />
    <div className="stack-6">
      <FormErrors errors={form?.errors ?? []} />
      <Typed text={sentOf(form).value('text')} />
      <LookUpForm />
    </div>
  </Page>
);

const Typed = ({ text }: { text: string }) =>
  text === '' ? null : (
    <TextArea
      readOnly
      name="kept"
      label="您写的内容，还没有保存"
      hint="可以全部选中、复制，重新查询后再修改一次。"
      defaultValue={text}
    />
  );
