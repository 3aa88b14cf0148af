#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// The sources run as they are; the caller's own tsconfig.json must not change what they mean.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { guardProcess, main } = await import('../src/cli/main.ts');
const argv = process.argv.slice(2);
guardProcess(argv);
process.exitCode = await main(argv);
