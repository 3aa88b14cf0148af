import { describeCore } from './core.ts';

describeCore('bf16_core', {});
