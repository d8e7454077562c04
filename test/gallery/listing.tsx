import { render } from 'preact';
import { Dock, type DockView } from '@/components/Dock.tsx';
import { DockChip } from '@/components/DockChip.tsx';
import { PausedLine } from '@/components/PausedLine.tsx';
import { ProblemCard, type ProblemView } from '@/components/ProblemCard.tsx';
import { Toast } from '@/components/Toast.tsx';
import type { Locale } from '@/utils/domain/language/translate.ts';

/** Every state of the listing check's parts side by side, for axe-core and for the eye. */
const locale = (new URLSearchParams(location.search).get('locale') ?? 'zh_CN') as Locale;
const nothing = () => {};
const on = {
  move: nothing,
  fold: nothing,
  pause: nothing,
  open: nothing,
  fill: nothing,
  retry: nothing,
  copy: nothing,
};

const checked: DockView = {
  state: { kind: 'checked', fieldCount: 13, ruleCount: 41 },
  className: 'OTC 甲类',
  problems: [
    { id: '1', level: 'block', short: '盐酸曲马多片', field: '标题', isOpen: false },
    { id: '2', level: 'error', short: '三天根治感冒', field: '标题', isOpen: true },
    { id: '3', level: 'warning', short: '家庭必备', field: '标题', isOpen: false },
    { id: '4', level: 'review', short: '孕妇也能放心用', field: '商品卖点', isOpen: false },
    { id: '5', level: 'hint', short: '0.3g*20s', field: '规格', isOpen: false },
  ],
  required: [
    { id: 'a', name: '不良反应', state: 'missing', level: 'error' },
    { id: 'b', name: '成份', state: 'unknown', level: 'error' },
    { id: 'c', name: '适应症', state: 'filled', level: 'error' },
  ],
  notes: ['“商品详情”超过 20,000 字，只检查了前面的部分。'],
  missing: [],
  foot: { left: '规则 2026.11.2', right: '记录已开启' },
};
const clean = { ...checked, problems: [], notes: [], required: checked.required.slice(2) };
const blind: DockView = {
  ...clean,
  state: {
    kind: 'blind',
    title: '这一页读不到“规格”和“批准文号”',
    text: '页面可能改版了。能读到的字段照常检查，这段时间不计入任何人的数据。',
  },
  missing: ['规格', '批准文号'],
};
const broken: DockView = {
  ...clean,
  state: {
    kind: 'error',
    title: '规则没有装上',
    text: '填写和发布不受影响。',
    detail: 'pack base: R-1: words',
  },
};
const card: ProblemView = {
  id: 'x',
  record: null,
  level: 'error',
  title: '功效断言',
  index: 1,
  count: 7,
  sentence: '“三天根治感冒”保证了疗效，药品标题里不能写。改成说明书里的适应症，或者删去。',
  citation: {
    law: '《广告法》第十六条第一款第（一）项',
    quote: '表示功效、安全性的断言或者保证',
    fullName: null,
    url: 'https://law.example/16',
  },
  now: '三天根治感冒',
  becomes: '缓解感冒引起的发热、头痛、鼻塞',
  fixSource: '改法取自本页“适应症”',
  canDelete: true,
  canIgnore: true,
};
const cardOn = {
  apply: nothing,
  remove: nothing,
  go: nothing,
  ignore: nothing,
  step: nothing,
  close: nothing,
};

const docks = [checked, clean, blind, broken, { ...clean, state: { kind: 'loading' as const } }];
render(
  <main class="yg gallery" lang={locale === 'en' ? 'en' : 'zh-CN'}>
    {docks.map((view) => (
      <section key={view.state.kind + view.problems.length}>
        <Dock view={view} spot={null} bottom={0} locale={locale} on={on} />
      </section>
    ))}
    {[
      card,
      {
        ...card,
        id: 'y',
        becomes: null,
        now: null,
        count: 1,
        level: 'block' as const,
        canDelete: false,
        canIgnore: false,
      },
      { ...card, id: 'z', becomes: '', level: 'review' as const },
    ].map((view) => (
      <section key={view.id}>
        <ProblemCard view={view} takesFocus={false} locale={locale} on={cardOn} />
      </section>
    ))}
    <section>
      <PausedLine until={1_795_852_800_000} bottom={0} locale={locale} onResume={nothing} />
    </section>
    {[false, true].map((isBlind) => (
      <section key={String(isBlind)}>
        <DockChip
          levels={['error', 'error', 'warning']}
          isBlind={isBlind}
          spot={null}
          bottom={0}
          locale={locale}
          onMove={nothing}
          onUnfold={nothing}
        />
      </section>
    ))}
    <section>
      <Toast text="已改成说明书里的适应症" action={{ label: '撤销', run: nothing }} />
    </section>
  </main>,
  document.body,
);
