import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteMatches } from '@/utils/sites/hosts.ts';
import '@/components/highlight.css';
import { FEATURES } from './features/registry.ts';
import { startPage } from './runtime/start.ts';

export default defineContentScript({
  matches: siteMatches(),
  runAt: 'document_idle',
  main(context) {
    startPage(context.signal, FEATURES);
  },
});
