import { useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { ConfirmDialog } from '#client/staff/ground/frame/ConfirmDialog.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { words } from '#client/words.ts';

const ResetTraining = graphql(`
  mutation ResetTraining {
    resetTraining {
      ... on SiteProfile {
        version
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 演练环境 alone: emptied at once instead of in the night. */
export function TrainingPanel() {
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const command = useCommand(ResetTraining, { onDone: () => setAsked(true) });
  const close = () => setAsking(false);
  return (
    <Panel title={words.training.name}>
      <CommandReport command={command} />
      {asked ? (
        <p role="status">
          {words.training.emptied}，{words.training.emptiedLine}
        </p>
      ) : (
        <>
          <p className="small soft">换一批人练习以前，可以先清空，不等到钟点。</p>
          <Button look="quiet" onClick={() => setAsking(true)}>
            立即清空重来
          </Button>
        </>
      )}
      <ConfirmDialog
        open={asking}
        title="立即清空重来"
        word="清空"
        busy={command.busy}
        onClose={close}
        onConfirm={() => void command.run({}).then(close)}
      >
        <p>
          所有人在这里填写、提交、办理的内容全部删除，演示数据重新写入，约一分钟。正在练习的人要重新登录，账号和密码不变。不能撤回。
        </p>
      </ConfirmDialog>
    </Panel>
  );
}
