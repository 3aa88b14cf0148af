/** Stimulus of a unit: which inputs to try, as frames. */
export { exhaustiveFrames, inputSpace } from './stimulus/exhaustive.ts';
export { depthFrames, wrapFrames } from './stimulus/long_runs.ts';
export { planStimulus, type StimulusPlan } from './stimulus/ports.ts';
export { randomFrames } from './stimulus/random_stream.ts';
export { trace } from './stimulus/trace.ts';
