import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { ErrorSummary } from '#client/ui/ErrorSummary.tsx';
import { FileInput } from '#client/ui/FileInput.tsx';
import { Form, FormPart, Kept } from '#client/ui/Form.tsx';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';

const clauses = [
  { value: '', label: '全文' },
  { value: '一', label: '一、城区线路实行一票制' },
];

const identities = [
  { value: 'PERSON', label: '个人', hint: '公开时只显示姓，如“张**”' },
  { value: 'ANONYMOUS', label: '匿名', hint: '照样受理、照样答复，凭受理编号查询' },
];

const opinion = (
  <FormPart id="p1" title="一　意见">
    <Select name="clause" label="针对哪一条" options={clauses} defaultValue="一" />
    <ChoiceGroup
      row
      name="stance"
      label="您的态度"
      defaultValue="AMEND"
      choices={[
        { value: 'SUPPORT', label: '支持' },
        { value: 'AMEND', label: '建议修改' },
        { value: 'OPPOSE', label: '反对' },
        { value: 'OTHER', label: '其他' },
      ]}
    />
    <TextArea
      name="text"
      label="意见内容"
      hint="说清楚情况和理由，更容易被采纳。请不要写身份证号等个人信息。"
      error="请填写意见内容，至少5个字"
      defaultValue="月票"
      max={10_000}
    />
    <TextArea name="suggestedText" label="建议改成" optional short />
    <FileInput name="files" label="附件" optional multiple hint="最多5个，每个不超过10 MB。" />
  </FormPart>
);

const identity = (
  <FormPart id="p2" title="二　身份">
    <ChoiceGroup
      name="identity"
      label="以什么身份提出"
      hint="三种都受理。"
      error="请选择以什么身份提出"
      choices={identities}
    />
    <TextInput name="name" label="姓名" width="mid" autoComplete="name" defaultValue="张晓禾" />
    <TextInput
      name="phone"
      label="手机号码"
      type="tel"
      width="mid"
      error="请填写手机号码，或改选不需要单独答复"
    />
    <Checkbox
      name="agreed"
      label="我已阅读个人信息处理告知"
      hint="第3版"
      error="请阅读并勾选"
      defaultChecked={false}
    />
  </FormPart>
);

const aside = (
  <aside className="aside-sticky stack" aria-label="您正在评论的条文">
    <Note title="您正在看第一条">城区线路实行一票制，票价由1元调整为2元。</Note>
    <p className="small soft">不方便上网？拨打0000-5550102，工作人员代您记录，同样有编号。</p>
  </aside>
);

const summary = (
  <ErrorSummary
    errors={[
      { field: 'text', message: '请填写意见内容，至少5个字' },
      { field: 'identity', message: '请选择以什么身份提出' },
      { field: 'phone', message: '请填写手机号码，或改选不需要单独答复' },
      { field: 'agreed', message: '请阅读并勾选' },
      { message: '附件没有传完，请再选一次' },
    ]}
  />
);

/** The page one writes on, come back with errors. */
export const Writing = () => (
  <Page>
    <PageHead title="对公交票价调整方案提出意见" lead="约需3分钟，不用注册。提交后当场得到受理编号。" />
    {summary}
    <Split aside={aside} asideFirst>
      <div className="stack-6">
        <Kept
          action={
            <Button look="text" type="button">
              清除
            </Button>
          }
        >
          已写的内容保存在本机，10:02。只有您能看到。
        </Kept>
        <Form action="#yijian">
          {opinion}
          {identity}
          <p className="row">
            <Button type="submit">检查并提交</Button>
            <ButtonLink look="text" href="#caoan">
              回到草案
            </ButtonLink>
          </p>
        </Form>
      </div>
    </Split>
  </Page>
);
