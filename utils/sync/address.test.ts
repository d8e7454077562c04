import { expect, it } from 'vitest';
import { parseServerAddress } from './address.ts';

it.each([
  ['https://yaogui.hecuntang.example', 'https://yaogui.hecuntang.example'],
  ['  https://a.example/yaogui/  ', 'https://a.example/yaogui'],
  ['a.example', 'https://a.example'],
  ['a.example:8443', 'https://a.example:8443'],
  ['127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://localhost:8787/', 'http://localhost:8787'],
  ['http://192.168.1.20:8787', 'http://192.168.1.20:8787'],
  ['10.0.0.5', 'http://10.0.0.5'],
  ['http://172.31.0.5', 'http://172.31.0.5'],
  ['http://[::1]:8787', 'http://[::1]:8787'],
  ['http://[fd00::1]', 'http://[fd00::1]'],
  ['http://pharmacy.local', 'http://pharmacy.local'],
])('%s → %s', (text, address) => {
  expect(parseServerAddress(text)).toEqual({ ok: true, address });
});

it.each([
  ['http://a.example', 'not-https'],
  ['http://172.32.0.5', 'not-https'],
  ['http://8.8.8.8', 'not-https'],
  ['http://10.0.0.5.evil.example', 'not-https'],
  ['http://[2001:db8::1]', 'not-https'],
  ['', 'shape'],
  ['ftp://a.example', 'shape'],
  ['javascript:alert(1)', 'shape'],
  ['https://user:secret@a.example', 'shape'],
  ['https://a.example/?x=1', 'shape'],
  ['不是地址 啊', 'shape'],
  ['药房', 'shape'],
  ['https://server', 'shape'],
])('%s is refused: %s', (text, reason) => {
  expect(parseServerAddress(text)).toEqual({ ok: false, reason });
});
