import { beforeEach, expect, test, vi } from 'vitest';
import { watchLocation } from './location.ts';

const navigation = new EventTarget();
let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});

function open(withNavigation: boolean) {
  const window = Object.assign(new EventTarget(), {
    location: { href: 'https://shop.example/a' },
    ...(withNavigation ? { navigation } : {}),
  });
  const [leave, arrive] = [vi.fn(), vi.fn()];
  const watch = watchLocation(end.signal, window as unknown as Window, leave, arrive);
  return { window, leave, arrive, watch };
}
const navigate = (url: string, sameDocument: boolean, downloadRequest: string | null = null) =>
  navigation.dispatchEvent(
    Object.assign(new Event('navigate'), { destination: { url, sameDocument }, downloadRequest }),
  );

test('says where a change leads before it is made, and when it is there', () => {
  const { window, leave, arrive } = open(true);
  navigate('https://shop.example/b', true);
  expect(leave).toHaveBeenCalledExactlyOnceWith('https://shop.example/b');
  window.location.href = 'https://shop.example/b';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(arrive).toHaveBeenLastCalledWith('https://shop.example/b');
  navigation.dispatchEvent(new Event('navigateerror'));
  expect(arrive).toHaveBeenCalledTimes(2);
});

test('a load that may still be refused, and a download, end nothing', () => {
  const { leave } = open(true);
  navigate('https://shop.example/b', false);
  navigate('https://shop.example/file', true, 'file.csv');
  expect(leave).not.toHaveBeenCalled();
});

test('without the Navigation API: history events, and a look by hand', () => {
  const { window, arrive, watch } = open(false);
  watch.check();
  expect(arrive).not.toHaveBeenCalled();
  window.location.href = 'https://shop.example/c';
  watch.check();
  expect(arrive).toHaveBeenLastCalledWith('https://shop.example/c');
  window.location.href = 'https://shop.example/d';
  window.dispatchEvent(new Event('popstate'));
  expect(arrive).toHaveBeenLastCalledWith('https://shop.example/d');
  end.abort();
  window.location.href = 'https://shop.example/e';
  watch.check();
  expect(arrive).toHaveBeenCalledTimes(2);
});
