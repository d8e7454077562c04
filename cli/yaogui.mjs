#!/usr/bin/env node
import process from 'node:process';
import { runProgram } from '../.ci/ensure.mjs';

runProgram('cli/main.ts', process.argv.slice(2));
