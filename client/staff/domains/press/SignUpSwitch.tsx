import { offer } from '#client/offer.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { SetPressSignUp } from './press-documents.ts';
import type { PressProps } from './press-record.ts';

/** 开放记者报名和提问: said once where it is off; where it is on it can be taken back until somebody makes use of it. */
export function SignUpSwitch({ press }: PressProps) {
  const { id, event, accreditations, questions, viewerCan } = press;
  const open = event.pressSignUp;
  if (open && accreditations.length + questions.length > 0) return null;
  return (
    <Panel title="记者报名和提问">
      <p className="small soft">
        {open
          ? '已经开放。还没有人报名或者提问，可以关闭。'
          : '这次发布会没有开放。需要核准记者、登记提问的，在这里开放，公告页面上就有“记者报名”和“会前提问”；不开放的，现场的问答照常记入文字直播和文字实录。'}
      </p>
      <ActionForm
        form={`press:${id}:sign-up`}
        capability={offer(viewerCan, 'setSignUp')}
        look={open ? 'text' : 'quiet'}
        word={open ? '关闭' : '开放记者报名和提问'}
        document={SetPressSignUp}
        variables={() => ({ eventId: id, open: !open })}
      />
    </Panel>
  );
}
