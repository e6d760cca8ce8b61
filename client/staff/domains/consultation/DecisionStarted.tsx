import { Consequence } from '#client/staff/ground/frame/Consequence.tsx';

/** 启动决策 before it is done: asked wherever a matter may be started. */
export const DecisionStarted = ({ title, proposed }: { title: string; proposed?: boolean }) => (
  <Consequence
    effect={`“${title}”从今天起依《重大行政决策程序暂行条例》办理，此后每一步都留下记录${proposed ? '；建议提出人得到答复' : ''}。`}
    basis="国令713号第十条、第十一条"
    undo="不能撤回，只能依法终止。"
    seen="决策页面写明事项名称、编号、承办单位和走到哪一步。"
  />
);
