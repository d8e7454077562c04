import { expect, it } from 'vitest';
import { parseHost } from './own-hosts.ts';

it.each([
  ['erp.example.com', 'erp.example.com'],
  [' HTTPS://ERP.example.com/login?x=1 ', 'erp.example.com'],
  ['erp.example.com:8443', 'erp.example.com'],
  ['192.168.1.20', '192.168.1.20'],
  ['*.example.com', null],
  ['*', null],
  ['com', null],
  ['ftp://erp.example.com', null],
  ['https://me:secret@erp.example.com', null],
  ['', null],
])('%s → %s', (text, host) => expect(parseHost(text)).toBe(host));
