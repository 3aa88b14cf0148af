import type { Variant, VariantPort } from './variant.ts';

/** Name of the Verilog module that stands around a variant. */
export const benchTop = 'subbyte_bench_top';

/** A variant's port together with its name on the bench module. */
export interface BenchPort extends VariantPort {
  readonly pin: string;
}

/**
 * The pins of the bench module. They have names of our own because Verilator renames ports that are C++ words, and
 * because an override of a parameter (`-G`) would only reach the top.
 */
export function benchPorts(variant: Variant): BenchPort[] {
  return variant.ports.map((port, i) => ({ ...port, pin: `${pinLetter(port)}${i}` }));
}

function pinLetter({ direction, clock }: VariantPort): string {
  if (clock === true) return 'c';
  return direction === 'in' ? 'i' : 'o';
}

const range = (width: number): string => (width === 1 ? '' : `[${width - 1}:0] `);

/** Verilog text of the bench module: the variant with its parameters set and its ports brought out. */
export function benchText(variant: Variant): string {
  const ports = benchPorts(variant);
  const declarations = ports.map(
    ({ direction, width, pin }) => `  ${direction}put wire ${range(width)}${pin}`,
  );
  const connections = ports.map(({ name, pin }) => `.${name}(${pin})`);
  const parameters = Object.entries(variant.parameters ?? {}).map(([name, value]) => `.${name}(${value})`);
  const override = parameters.length === 0 ? '' : ` #(${parameters.join(', ')})`;
  return [
    `module ${benchTop}(`,
    declarations.join(',\n'),
    ');',
    `  ${variant.top}${override} unit (${connections.join(', ')});`,
    'endmodule',
    '',
  ].join('\n');
}
