import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/utils/domain/policy/policy.ts';
import { readSession } from '@/utils/storage/session.ts';
import { NOON, testConnection } from '@/utils/storage/testing.ts';
import { accept, chatPage, createTestCore } from '../testing.ts';
import { ignoreAdd } from './ignore-add.ts';
import { pageHello } from './page-hello.ts';
import { waitingSet } from './waiting-set.ts';

const hello = (core: Awaited<ReturnType<typeof createTestCore>>, url = chatPage.url) =>
  pageHello(core, { url: 'https://anything.example/' }, { ...chatPage, url });

describe('page.hello', () => {
  it('gives a page what it needs for this host, once', async () => {
    const core = await createTestCore();
    await ignoreAdd(core, { fingerprint: 'AD-01:1', reason: '商标里的字' }, chatPage);
    const reply = await hello(core);
    expect(reply).toMatchObject({
      definition: { id: 'douyin' },
      isRecording: false,
      locale: 'zh_CN',
      ignored: ['AD-01:1'],
      person: null,
      policy: DEFAULT_POLICY,
    });
    expect(JSON.parse(JSON.stringify(reply)), 'survives the way to the page').toEqual(reply);
    await accept(core);
    expect(await hello(core)).toMatchObject({ isRecording: true });
  });

  it('says who is on duty', async () => {
    expect(await hello(await createTestCore({ connection: testConnection }))).toMatchObject({
      person: '林晓彤',
    });
    expect(await hello(await createTestCore({ person: '郭婷' }))).toMatchObject({ person: '郭婷' });
  });

  it('gives nothing to a site that is off, by the person or by the company', async () => {
    expect(await hello(await createTestCore({ sites: { douyin: false } }))).toBeNull();
    const policy = { ...DEFAULT_POLICY, sites: { douyin: false } };
    const core = await createTestCore({
      sites: { douyin: true },
      policy: { policy, etag: null, fetchedAt: null },
    });
    expect(await hello(core)).toBeNull();
  });

  it('goes by the address the browser names, and gives nothing to a foreign page', async () => {
    const core = await createTestCore();
    expect(await hello(core, 'https://example.com/pc_seller_v2/main/workspace')).toBeNull();
    expect(await hello(core, 'file:///im.jinritemai.com')).toBeNull();
  });

  it('forgets who waited in the page that was here before', async () => {
    const core = await createTestCore();
    const round = {
      conversationId: 'c',
      name: '王小红',
      preview: '在吗',
      startedAt: NOON,
      deadlineAt: NOON + 20_000,
    };
    await waitingSet(core, { site: 'douyin', targetMs: 20_000, rounds: [round] }, chatPage);
    await hello(core);
    expect((await readSession()).consoles.flatMap(({ rounds }) => rounds)).toEqual([]);
  });
});
