import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { compilePageRules } from '@/utils/domain/rules/engine.ts';
import { protocol } from '@/utils/messaging/protocol.ts';
import { chatPage, createTestCore } from '../testing.ts';
import { pageRules } from './page-rules.ts';

it('gives the rules of a listing, in the shape of the protocol, ready to be compiled', async () => {
  const reply = await pageRules(await createTestCore({}), { locale: 'zh_CN' }, chatPage);
  expect(protocol['page.rules'].reply.parse(reply)).toEqual(reply);
  const rules = compilePageRules(JSON.parse(JSON.stringify(reply.packs)), { on: '2026-11-24' });
  expect(rules.lane('listing').compiled.length).toBeGreaterThan(50);
  expect(rules.lane('listing').broken).toEqual([]);
});
