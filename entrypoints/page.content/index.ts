import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteMatches } from '@/utils/sites/registry.ts';

export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_idle',
  main() {},
});
