import { Toast } from '@/components/Toast.tsx';
import { later } from '@/utils/page/draw/listen.ts';
import type { OverlaySurface } from '@/utils/page/draw/overlay.tsx';

const SHORT_MS = 6000;
/** With 撤销 there is something to decide. */
const LONG_MS = 10_000;

export type ShowToast = (text: string, action?: { label: string; run(): void }) => void;

/** One toast at a time; it waits while the pointer or the focus is on it. */
export function createToaster(signal: AbortSignal, surface: OverlaySurface): ShowToast {
  let cancel = () => {};
  const hide = () => {
    cancel();
    surface.render(null);
  };
  return (text, action) => {
    const arm = () => {
      cancel();
      cancel = later(signal, action ? LONG_MS : SHORT_MS, hide);
    };
    const run = () => {
      hide();
      action?.run();
    };
    surface.render(
      <Toast
        text={text}
        action={action && { label: action.label, run }}
        onHold={(isHeld) => (isHeld ? cancel() : arm())}
      />,
    );
    arm();
  };
}
