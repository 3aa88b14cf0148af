import type { VariantPort } from '../../harness/variant.ts';

/** Name of the module around either side of an equivalence. */
export const WRAPPER = 'subbyte_equivalence_side';

export interface WrapperRequest {
  /** Module inside. */
  readonly top: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** Ports of the module inside. */
  readonly ports: readonly VariantPort[];
  /** Ports of the wrapper: those of the side that has more. */
  readonly outside: readonly VariantPort[];
  /** Inputs that are held at a value and are no ports of the wrapper. */
  readonly tied: Readonly<Record<string, number>>;
  /** Clock edges by which the outputs are delayed. */
  readonly delay: number;
  /** Outputs are wrong for one input pattern: all ones. The proof must notice. */
  readonly spoiled: boolean;
}

/**
 * Both sides of an equivalence stand in a module of the same name and ports, the unit in an instance of the same name:
 * so registers of one name meet, and a side can be delayed or spoiled without touching its text.
 */
export function wrapperText(request: WrapperRequest): string {
  const { top, parameters, ports, outside, tied, delay, spoiled } = request;
  const shown = outside.filter(({ name }) => tied[name] === undefined);
  const inputs = shown.filter(({ direction, clock }) => direction === 'in' && clock !== true);
  const outputs = shown.filter(({ direction }) => direction === 'out');
  const clock = outside.find((port) => port.clock === true)?.name;
  const lines = [
    `module ${WRAPPER} (`,
    shown
      .map(
        ({ name, direction, width }) =>
          `  ${direction === 'in' ? 'input' : 'output'} wire [${width - 1}:0] ${name}`,
      )
      .join(',\n'),
    ');',
    ...outputs.map(({ name, width }) => `  wire [${width - 1}:0] inner_${name};`),
  ];
  const settings = Object.entries(parameters).map(([name, value]) => `.${name}(${value})`);
  const pins = ports.map(({ name, direction, width }) => {
    const value = tied[name];
    if (value !== undefined) return `.${name}(${width}'d${value})`;
    return `.${name}(${direction === 'in' ? name : `inner_${name}`})`;
  });
  lines.push(
    `  ${top} ${settings.length === 0 ? '' : `#(${settings.join(', ')}) `}unit (${pins.join(', ')});`,
  );
  const flip = spoiled ? `&{${inputs.map(({ name }) => name).join(', ')}}` : "1'b0";
  lines.push(`  wire spoil = ${flip};`);
  for (const { name, width } of outputs) {
    let value = `inner_${name}`;
    for (let step = 0; step < delay; step++) {
      lines.push(
        `  reg [${width - 1}:0] late_${name}_${step};`,
        `  always @(posedge ${clock ?? 'clk'}) late_${name}_${step} <= ${value};`,
      );
      value = `late_${name}_${step}`;
    }
    lines.push(`  assign ${name} = ${value} ^ {${width}{spoil}};`);
  }
  return [...lines, 'endmodule', ''].join('\n');
}
