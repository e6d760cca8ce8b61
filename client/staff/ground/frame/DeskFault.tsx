import { Component, type ReactNode } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { DeskBody } from '#client/ui/desk/DeskFrame.tsx';
import { Note } from '#client/ui/Note.tsx';

interface DeskFaultProps {
  children: ReactNode;
}

/** A desk that broke, or whose part could not be loaded after an update, leaves the frame standing. */
export class DeskFault extends Component<DeskFaultProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <DeskBody>
        <Note tone="due" title="这一页没有打开" live>
          <p>可能是系统刚刚更新，或者网络中断。填写过的内容暂存在本机，重新载入后还在。</p>
          <p>
            <Button look="quiet" onClick={() => location.reload()}>
              重新载入
            </Button>
          </p>
        </Note>
      </DeskBody>
    );
  }
}
