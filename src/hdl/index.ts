/** The language: build modules, check them, print Verilog, simulate. Knows nothing of number formats. */
export type { Builder } from './builder.ts';
export {
  DesignError,
  type Diagnostic,
  type DiagnosticCode,
  diagnosticCodes,
  formatDiagnostic,
} from './diagnostics.ts';
export type { Design, DesignInfo, Node, PortDecl } from './ir.ts';
export { module } from './module.ts';
export type { Inputs, Outputs, PortShapes } from './ports.ts';
export type { Lanes } from './replicate.ts';
export { Signal } from './signal.ts';
export { compile, type InProcess } from './sim/compile.ts';
export type { Register, Wire } from './state.ts';
export { type EmittedModule, emitParametric, emitVerilog, type ParameterRange } from './verilog/emit.ts';
