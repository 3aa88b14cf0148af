// Binds the adder wrappers to the cells of SkyWater sky130, high density, any corner.
(* techmap_celltype = "subbyte_full_adder" *)
module bind_full_adder (input a, input b, input ci, output s, output co);
  sky130_fd_sc_hd__fa_1 _TECHMAP_REPLACE_ (.A(a), .B(b), .CIN(ci), .SUM(s), .COUT(co));
endmodule
(* techmap_celltype = "subbyte_half_adder" *)
module bind_half_adder (input a, input b, output s, output co);
  sky130_fd_sc_hd__ha_1 _TECHMAP_REPLACE_ (.A(a), .B(b), .SUM(s), .COUT(co));
endmodule
