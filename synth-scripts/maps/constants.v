// Adder wrappers with a constant input become smaller wrappers or plain logic, before any library is bound. An input
// is known when its bit in the CONSTMSK parameter is 1; its value is then in CONSTVAL.
(* techmap_celltype = "subbyte_full_adder" *)
module fold_full_adder (input a, input b, input ci, output s, output co);
  parameter _TECHMAP_CONSTMSK_a_ = 0;
  parameter _TECHMAP_CONSTMSK_b_ = 0;
  parameter _TECHMAP_CONSTMSK_ci_ = 0;
  parameter _TECHMAP_CONSTVAL_a_ = 0;
  parameter _TECHMAP_CONSTVAL_b_ = 0;
  parameter _TECHMAP_CONSTVAL_ci_ = 0;
  // The two inputs beside the first constant one.
  wire x = _TECHMAP_CONSTMSK_a_ ? b : a;
  wire y = _TECHMAP_CONSTMSK_a_ || _TECHMAP_CONSTMSK_b_ ? ci : b;
  generate
    if (!_TECHMAP_CONSTMSK_a_ && !_TECHMAP_CONSTMSK_b_ && !_TECHMAP_CONSTMSK_ci_) begin : whole
      wire _TECHMAP_FAIL_ = 1'b1;
    end else if ((_TECHMAP_CONSTMSK_a_ && _TECHMAP_CONSTVAL_a_) || (!_TECHMAP_CONSTMSK_a_ && _TECHMAP_CONSTMSK_b_ && _TECHMAP_CONSTVAL_b_)
        || (!_TECHMAP_CONSTMSK_a_ && !_TECHMAP_CONSTMSK_b_ && _TECHMAP_CONSTVAL_ci_)) begin : one
      assign s = ~(x ^ y);
      assign co = x | y;
    end else begin : zero
      subbyte_half_adder _TECHMAP_REPLACE_ (.a(x), .b(y), .s(s), .co(co));
    end
  endgenerate
endmodule
(* techmap_celltype = "subbyte_half_adder" *)
module fold_half_adder (input a, input b, output s, output co);
  parameter _TECHMAP_CONSTMSK_a_ = 0;
  parameter _TECHMAP_CONSTMSK_b_ = 0;
  generate
    if (!_TECHMAP_CONSTMSK_a_ && !_TECHMAP_CONSTMSK_b_) begin : whole
      wire _TECHMAP_FAIL_ = 1'b1;
    end else begin : folded
      assign s = a ^ b;
      assign co = a & b;
    end
  endgenerate
endmodule
