import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { MY_COMMENT } from '../addresses.ts';

/** 全部忘记: asked once more; what was sent stays and is worked on. */
export const ForgetPage = ({ count }: { count: number }) => (
  <Page>
    <PageHead title="让这台设备全部忘记" />
    {count === 0 ? (
      <Note>这台设备没有记住任何回执。</Note>
    ) : (
      <Note tone="care" title={`忘记${count}份回执`}>
        <p>您提交的内容照样有效、照样办理。</p>
        <p>以后要查看，需要输入受理编号和查询码。还没有抄下查询码的，请先回去抄下。</p>
      </Note>
    )}
    <Form>
      <p className="row gap-above">
        {count > 0 ? <Button type="submit">全部忘记</Button> : null}
        <ButtonLink look="text" href={MY_COMMENT}>
          {count > 0 ? '不忘记了' : '回到我的参与'}
        </ButtonLink>
      </p>
    </Form>
  </Page>
);
