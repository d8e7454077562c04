import { expect, test } from 'vitest';
import { renderInto } from '../test/helpers/render.ts';
import { PanelHead } from './PanelHead.tsx';

test('carries our mark, our name and a note, and is the handle', () => {
  const page = renderInto(<PanelHead locale="en" note="OTC class A" />);
  expect(page.root.textContent).toBe('YaoguiOTC class A');
  expect(page.find('.yg-head').hasAttribute('data-handle')).toBe(true);
  expect(page.find('svg').getAttribute('aria-hidden')).toBe('true');
});
