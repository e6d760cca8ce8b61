import { Empty } from '#client/ui/Empty.tsx';
import { Section } from '#client/ui/Layout.tsx';

/** 应当履行的程序 of a matter that nobody has started yet. */
export const NotStarted = () => (
  <Section id="chengxu" title="应当履行的程序" rule>
    <Empty title="这项决策还没有启动">
      上面是目录写明的程序。启动以后，这里逐项写明要不要履行、为什么、依据哪一条。
    </Empty>
  </Section>
);
