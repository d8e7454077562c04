import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { shipButtons } from './ship-button.ts';

test('finds what ships the order, not what only speaks of it', () => {
  const { document } = parseHTML(
    '<div><a> 发货 </a><a>备注</a><span>待发货</span><button>立即发货</button><a>发货说明</a></div>',
  );
  const row = document.querySelector('div') as Element;
  for (const [i, node] of [...row.querySelectorAll('a,button')].entries())
    (node as Element).getBoundingClientRect = () =>
      ({ x: i, y: 0, width: 10, height: 10 }) as DOMRect;
  expect(shipButtons(row).map((rect) => rect.x)).toEqual([0, 2]);
});
