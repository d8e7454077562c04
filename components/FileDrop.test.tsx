import { expect, it, vi } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { FileDrop } from './FileDrop.tsx';

const draw = (onFile: (file: File) => void) =>
  renderInto(
    <FileDrop hint="拖到这里" note="CSV" choose="选择文件" accept=".csv" onFile={onFile} />,
  );

it('takes the first file that is dropped, and shows that it would', () => {
  const onFile = vi.fn();
  const { fire, find } = draw(onFile);
  fire('section', 'dragover');
  expect(find('section').getAttribute('data-over')).toBe('true');
  const file = new File(['a'], 'a.csv');
  fire('section', 'drop', { dataTransfer: { files: [file, new File(['b'], 'b.csv')] } });
  expect(onFile.mock.calls).toEqual([[file]]);
  expect(find('section').getAttribute('data-over')).toBe('false');
});

it('what is dropped and is no file changes nothing', () => {
  const onFile = vi.fn();
  const { fire } = draw(onFile);
  fire('section', 'drop', { dataTransfer: { files: [] } });
  expect(onFile).not.toHaveBeenCalled();
});
