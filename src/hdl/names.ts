/** Names that Verilog-2001, SystemVerilog, VHDL, C++ or SystemC keep for themselves, and those that Verilator's C++ has other uses for: refused, so that a file works anywhere. */
const reserved = new Set(
  `always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign default defparam
  design disable edge else end endcase endconfig endfunction endgenerate endmodule endprimitive endspecify endtable
  endtask event for force forever fork function generate genvar highz0 highz1 if ifnone incdir include initial inout
  input instance integer join large liblist library localparam macromodule medium module nand negedge nmos nor
  noshowcancelled not notif0 notif1 or output parameter pmos posedge primitive pull0 pull1 pulldown pullup
  pulsestyle_onevent pulsestyle_ondetect rcmos real realtime reg release repeat rnmos rpmos rtran rtranif0 rtranif1
  scalared showcancelled signed small specify specparam strong0 strong1 supply0 supply1 table task time tran tranif0
  tranif1 tri tri0 tri1 triand trior trireg unsigned use vectored wait wand weak0 weak1 while wire wor xnor xor
  accept_on alias always_comb always_ff always_latch assert assume before bind bins binsof bit break byte chandle
  checker class clocking const constraint context continue cover covergroup coverpoint cross dist do endchecker
  endclass endclocking endgroup endinterface endpackage endprogram endproperty endsequence enum eventually expect
  export extends extern final first_match foreach forkjoin global iff ignore_bins illegal_bins implements implies
  import inside int interconnect interface intersect join_any join_none let local logic longint matches modport
  nettype new nexttime null package packed priority program property protected pure rand randc randcase randsequence
  ref reject_on restrict return s_always s_eventually s_nexttime s_until s_until_with sequence shortint shortreal
  soft solve static string strong struct super sync_accept_on sync_reject_on tagged this throughout timeprecision
  timeunit type typedef union unique unique0 until until_with untyped var virtual void wait_order weak wildcard with
  within abs access after all architecture array assert attribute block body buffer bus component configuration
  constant disconnect downto elsif entity exit file generic group guarded impure in inertial is label linkage
  literal loop map mod next nor of on open others out postponed procedure process range record register reject rem
  report return rol ror select severity shared signal sla sll sra srl subtype then to transport unaffected units
  until variable when bool catch char delete double explicit float friend goto inline long mutable namespace operator
  private public short sizeof switch template throw true false try typename using volatile abort alignas alignof and_eq
  asm auto bit_vector bitand bitor char16_t char32_t compl complex concept const_cast const_iterator
  const_reference constexpr decltype deque dynamic_cast list main multimap multiset noexcept
  not_eq nullptr or_eq queue reinterpret_cast requires sc_clock sc_in sc_inout sc_out sc_signal sensitive
  sensitive_neg sensitive_pos set static_assert static_cast synchronized thread_local type_info typeid vector wchar_t
  xor_eq`.split(/\s+/),
);

/** Why `name` cannot stand in emitted Verilog, or `null` when it can. */
export function nameProblem(name: string): string | null {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return 'letters, digits and underscores only, a letter first';
  if (name.includes('__')) return 'two underscores in a row are kept for tools';
  if (name.length > 200) return 'at most 200 characters';
  if (reserved.has(name) || reserved.has(name.toLowerCase())) return 'a reserved word';
  return null;
}
