// Binds the adder wrappers to the cells of osu018 (Debian package qflow-tech-osu018).
(* techmap_celltype = "subbyte_full_adder" *)
module bind_full_adder (input a, input b, input ci, output s, output co);
  FAX1 _TECHMAP_REPLACE_ (.A(a), .B(b), .C(ci), .YS(s), .YC(co));
endmodule
(* techmap_celltype = "subbyte_half_adder" *)
module bind_half_adder (input a, input b, output s, output co);
  HAX1 _TECHMAP_REPLACE_ (.A(a), .B(b), .YS(s), .YC(co));
endmodule
