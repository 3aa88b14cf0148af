// Binds the adder wrappers to the cells of the embedded library nand2.
(* techmap_celltype = "subbyte_full_adder" *)
module bind_full_adder (input a, input b, input ci, output s, output co);
  FA _TECHMAP_REPLACE_ (.A(a), .B(b), .CI(ci), .S(s), .CO(co));
endmodule
(* techmap_celltype = "subbyte_half_adder" *)
module bind_half_adder (input a, input b, output s, output co);
  HA _TECHMAP_REPLACE_ (.A(a), .B(b), .S(s), .CO(co));
endmodule
