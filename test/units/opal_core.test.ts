import { describeCore } from './core.ts';

describeCore('opal_core', { outliers: 1 });
