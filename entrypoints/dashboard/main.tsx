import '@/components/tokens.css';
import '@/components/base.css';
import '@/components/pages.css';
import '@/components/dashboard.css';
import '@/components/patrol.css';
import '@/components/catalog.css';
import { render } from 'preact';
import { followTheme } from '@/components/theme.ts';
import { App } from './App.tsx';

followTheme(document.documentElement);
render(<App />, document.getElementById('app')!);
