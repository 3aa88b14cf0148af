// opal_dot_sm3a5_k128_n4_onehot_outlier: one outlier times its weight, shifted into the window
// content: sha256 33eb626b0de091e7
`default_nettype none

module opal_dot_sm3a5_k128_n4_onehot_outlier (
  input wire [2:0] code,
  input wire negative,
  input wire [7:0] magnitude,
  input wire [4:0] place,
  output wire [25:0] strip,
  output wire minus
);
  wire weight_negative = code[2];
  wire weight_denormal = code[0] & code[1];
  wire weight_is_integer = ~weight_denormal;
  wire weight_row0_low = code[0] & weight_is_integer;
  wire weight_row0_high = code[1] & ~code[0];
  wire product_negative = weight_negative ^ negative;
  wire [9:0] row0_by0 = {1'b0, 1'b0, magnitude} & {10{weight_denormal}};
  wire [9:0] row0_by1 = {1'b0, magnitude, 1'b0} & {10{weight_row0_low}};
  wire [9:0] row0_by2 = {magnitude, 1'b0, 1'b0} & {10{weight_row0_high}};
  wire [9:0] row0 = row0_by0 | row0_by1 | row0_by2;
  wire [9:0] product = {row0[9], row0[8], row0[7], row0[6], row0[5], row0[4], row0[3], row0[2], row0[1], row0[0]};
  wire [10:0] shifted_1 = place[0] ? {product, 1'b0} : {1'b0, product};
  wire [12:0] shifted_3 = place[1] ? {shifted_1, 2'd0} : {2'd0, shifted_1};
  wire [16:0] shifted_7 = place[2] ? {shifted_3, 4'd0} : {4'd0, shifted_3};
  wire up_0 = ~place[3] & ~place[4];
  wire up_8 = place[3];
  wire up_16 = place[4];
  wire [24:0] shifted =
    ({16'd0, shifted_7[16:8]} & {25{up_0}}) | ({8'd0, shifted_7} & {25{up_8}}) | ({shifted_7, 8'd0} & {25{up_16}});

  assign strip = {~product_negative, shifted ^ {25{product_negative}}};
  assign minus = product_negative;
endmodule

`default_nettype wire
