declare module 'netlistsvg' {
  /** Draws a netlist in the form Yosys writes (`write_json`) with the shapes of a skin, an SVG text itself. */
  const netlistsvg: { readonly render: (skin: string, netlist: object) => Promise<string> };
  export default netlistsvg;
}
