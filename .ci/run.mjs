// `npm test`, `npm run bench` …: runs one program of ours on Node 24, after installing what is missing.
import process from 'node:process';
import { runProgram } from './ensure.mjs';

const [file, ...args] = process.argv.slice(2);
runProgram(file, args);
